// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog as a person uses it.
#include "ui/window/export_dialog.h"

#include "tests/ui/window/open_window.h"
#include "ui/panels/controls.h"
#include "ui/panels/side_list.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMovie>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

using namespace nametag;
using namespace nametag::tests;

namespace {

struct OpenDialog : OpenWindow {
    OpenDialog()
    {
        open(7);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = window.findChild<ExportDialog*>();
    }
    template <class Widget> Widget* field(const char* name)
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    void choose(const char* segment, const char* id)
    {
        auto* all = field<Segment>(segment);
        all->choose(QLatin1String(id));
        emit all->chosenChanged(all->chosen());
    }
    void format(const char* id)
    {
        auto* all = field<SideList>("exportFormats");
        all->choose(QLatin1String(id));
        emit all->chosenChanged(all->chosen());
    }
    QByteArray bytesOf(const QString& name)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Answers the question that comes.
    void answer(const QString& words)
    {
        QTimer::singleShot(50, &window, [this, words] {
            auto* box = dialog->findChild<QMessageBox*>(QStringLiteral("replaceQuestion"));
            asked = box != nullptr;
            if (!box)
                return;
            for (QAbstractButton* button : box->buttons())
                if (button->text() == words)
                    button->click();
        });
    }

    ExportDialog* dialog = nullptr;
    bool asked = false;
};

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    void thisStepIsWrittenAsEachFormat()
    {
        OpenDialog opened;
        QVERIFY(opened.dialog);
        for (const char* suffix : {"png", "svg", "pdf"}) {
            opened.format(suffix);
            QVERIFY(opened.dialog->saveTo(opened.folder.filePath(QStringLiteral("a.") + suffix)));
            QVERIFY(opened.bytesOf(QStringLiteral("a.") + suffix).size() > 1500);
        }
    }

    void aRunIsWrittenAsAnAnimationAndAsAPage()
    {
        OpenDialog opened;
        opened.format("gif");
        QCOMPARE(opened.field<Segment>("exportSteps")->chosen(), QStringLiteral("all"));
        const auto steps = static_cast<int>(opened.dialog->steps()->size());
        opened.choose("exportScale", "1");
        QVERIFY(opened.field<Segment>("exportPace")->isVisible());
        QVERIFY(opened.dialog->saveTo(opened.folder.filePath("a.gif")));
        QCOMPARE(QMovie(opened.folder.filePath("a.gif")).frameCount(), steps);
        opened.format("html");
        QVERIFY(!opened.field<Segment>("exportPace")->isVisible());
        QVERIFY(opened.dialog->saveTo(opened.folder.filePath("a.html")));
        QVERIFY(opened.bytesOf("a.html").contains("data:image/png;base64,"));
    }

    void cancelStopsTheWriting()
    {
        OpenDialog opened;
        opened.format("gif");
        auto* progress = opened.field<QProgressBar>("exportProgress");
        connect(progress, &QProgressBar::valueChanged, opened.dialog, [&](int value) {
            if (value == 2)
                opened.field<QPushButton>("exportCancel")->click();
        });
        QVERIFY(!opened.dialog->saveTo(opened.folder.filePath("a.gif")));
        QVERIFY(!QFile::exists(opened.folder.filePath("a.gif")));
        QVERIFY(opened.dialog->isVisible());
        QVERIFY(opened.field<QLabel>("exportAbout")->text().contains("Stopped"));
        QVERIFY(opened.field<QPushButton>("exportSave")->isEnabled());
    }

    void chosenStepsAreNumberedFiles()
    {
        OpenDialog opened;
        opened.choose("exportSteps", "list");
        opened.field<QLineEdit>("exportStepList")->setText(QStringLiteral("1-x"));
        QVERIFY(!opened.dialog->steps());
        QVERIFY(!opened.field<QPushButton>("exportSave")->isEnabled());
        opened.field<QLineEdit>("exportStepList")->setText(QStringLiteral("2-4, 7"));
        QCOMPARE(opened.dialog->steps()->size(), std::size_t{4});
        QVERIFY(opened.dialog->saveTo(opened.folder.filePath("p.png")));
        for (const char* name : {"p-01.png", "p-02.png", "p-03.png", "p-04.png"})
            QVERIFY2(opened.bytesOf(QLatin1String(name)).size() > 1500, name);
        opened.choose("exportSteps", "all");
        QCOMPARE(opened.dialog->steps()->size(),
                 static_cast<std::size_t>(opened.window.session().stepCount()));
    }

    void aFileIsNotReplacedUnlessAsked()
    {
        OpenDialog opened;
        QFile file(opened.folder.filePath("kept.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        opened.answer(QStringLiteral("Keep"));
        QVERIFY(!opened.dialog->saveTo(file.fileName()));
        QVERIFY(opened.asked);
        QCOMPARE(opened.bytesOf("kept.png"), QByteArray("mine"));
        opened.answer(QStringLiteral("Replace"));
        QVERIFY(opened.dialog->saveTo(file.fileName()));
        QVERIFY(opened.bytesOf("kept.png") != QByteArray("mine"));
    }

    void numberedFilesAreAskedForAsWell()
    {
        OpenDialog opened;
        QFile file(opened.folder.filePath("p-02.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        opened.choose("exportSteps", "all");
        opened.answer(QStringLiteral("Keep"));
        QVERIFY(!opened.dialog->saveTo(opened.folder.filePath("p.png")));
        QVERIFY(opened.asked);
        QCOMPARE(opened.bytesOf("p-02.png"), QByteArray("mine"));
        QVERIFY(!QFile::exists(opened.folder.filePath("p-01.png")));
    }

    void themeScaleAndSizeAreTaken()
    {
        OpenDialog opened;
        opened.choose("exportScale", "1");
        opened.field<QSpinBox>("exportWidth")->setValue(500);
        opened.choose("exportTheme", "slate");
        QVERIFY(opened.dialog->saveTo(opened.folder.filePath("dark.png")));
        const QImage dark(opened.folder.filePath("dark.png"));
        QCOMPARE(dark.width(), 500);
        QCOMPARE(dark.pixelColor(2, 2), Theme(ThemeName::Slate).colour(Colour::BgStage));
        opened.choose("exportScale", "3");
        QVERIFY(opened.dialog->saveTo(opened.folder.filePath("large.png")));
        QCOMPARE(QImage(opened.folder.filePath("large.png")).width(), 1500);
    }

    void theFootSaysWhatComes()
    {
        OpenDialog opened;
        opened.format("pdf");
        opened.choose("exportSteps", "all");
        auto* about = opened.field<QLabel>("exportAbout");
        QTRY_VERIFY2(about->text().contains(QStringLiteral("2 pages")), qPrintable(about->text()));
        picture(*opened.dialog, "export-pdf");
        opened.format("png");
        QTRY_VERIFY2(about->text().contains(QStringLiteral("pixels")), qPrintable(about->text()));
        picture(*opened.dialog, "export-png");
    }

    void whatTakesTheKeyboardHasAName()
    {
        OpenDialog opened;
        for (const QWidget* widget : opened.dialog->findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !widget->focusProxy()) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName() + widget->metaObject()->className()));
            }
    }

    void itGoesWhenAnotherRunIsOpened()
    {
        OpenDialog open;
        const QPointer<ExportDialog> dialog(open.dialog);
        open.choose("exportSteps", "changes"); // steps that the next run may not have
        open.window.openScratchpad(QStringLiteral("x = 1\n"));
        QTRY_VERIFY(dialog.isNull());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
