// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person sees it, compared pixel by pixel with pictures that were looked at. How to renew
// them stands in .github/CONTRIBUTING.md.
#include "tests/golden/shots.h"
#include "tests/golden/window_doings.h"
#include "tests/support/simulated.h"
#include "ui/library/library_page.h"
#include "ui/panels/collector_panel.h"
#include "ui/panels/controls.h"
#include "ui/panels/header_bar.h"
#include "ui/panels/panel.h"
#include "ui/panels/side_list.h"
#include "ui/panels/stage_pane.h"
#include "ui/presenter/presenter_window.h"
#include "ui/scene/heap_view.h"
#include "ui/session/scissors.h"
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"
#include "ui/window/lesson_page.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCryptographicHash>
#include <QCursor>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

const QString kFolder = QStringLiteral(NAMETAG_SOURCE_DIR "/tests/golden/");

bool renews()
{
    return qEnvironmentVariableIsSet("NAMETAG_UPDATE_GOLDEN");
}

/// How this machine draws letters and curves: without our own code, so that it changes with Qt alone.
QByteArray drawingOfThisMachine()
{
    QImage probe(420, 120, QImage::Format_RGB32);
    probe.fill(Qt::white);
    QPainter painter(&probe);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    int y = 24;
    for (const char* family : {"Inter", "Inter Display", "JetBrains Mono"}) {
        QFont font(QString::fromLatin1(family));
        font.setPixelSize(19);
        font.setHintingPreference(QFont::PreferNoHinting);
        painter.setFont(font);
        painter.drawText(QPointF(8.3, y), QStringLiteral("Hamburgefonstiv 0123456789 …∞×"));
        y += 30;
    }
    painter.setPen(QPen(Qt::black, 1.75));
    QPainterPath path(QPointF(4, 90));
    path.cubicTo(120, 90, 200, 118, 410, 100);
    painter.drawPath(path);
    painter.end();
    const QByteArray bytes(reinterpret_cast<const char*>(probe.constBits()), probe.sizeInBytes());
    return QByteArray("Qt ") + qVersion() + ' ' +
           QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16);
}

QByteArray recordedDrawing()
{
    QFile file(kFolder + "drawn-with.txt");
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QImage presentation(MainWindow& window, const Shot& shot)
{
    window.present();
    PresenterWindow& presenter = *window.presenter();
    presenter.showNormal();
    presenter.resize(shot.size);
    settle();
    const bool pen = shot.part == QStringLiteral("pen");
    presenter.act(pen ? PresenterCommand::Pen : PresenterCommand::Spotlight);
    if (pen)
        drawWithThePen(presenter.layer());
    settle();
    QImage image(shot.size, QImage::Format_RGB32);
    presenter.render(&image);
    return image;
}

QImage dialog(MainWindow& window, const Shot& shot)
{
    window.action(shot.part)->trigger();
    auto* opened = window.findChild<QDialog*>(
        shot.part == QStringLiteral("export") ? QStringLiteral("exportDialog") : shot.part);
    if (auto* formats = opened->findChild<SideList*>(QStringLiteral("exportFormats"))) {
        formats->choose(shot.view == QStringLiteral("stage") ? QStringLiteral("pdf") : shot.view);
        emit formats->chosenChanged(formats->chosen());
        auto* steps = opened->findChild<Segment*>(QStringLiteral("exportSteps"));
        steps->choose(shot.view == QStringLiteral("gif") ? QStringLiteral("all") : QStringLiteral("changes"));
        emit steps->chosenChanged(steps->chosen());
        QTest::qWait(400); // the size is said a moment later
    }
    opened->setFocus();
    settle();
    QImage image(opened->size(), QImage::Format_RGB32);
    opened->render(&image);
    return image;
}

/// A scale is chosen when a program starts: this one, started anew for the one picture.
bool passesAtScale(const Shot& shot, const QString& name)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(shot.scale));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("theWindowLooksAsItDid:") + name});
    const bool ended = process.waitForFinished(60'000);
    if (!ended || process.exitCode() != 0)
        qInfo("%s", process.readAll().constData());
    return ended && process.exitCode() == 0;
}

/// The stage alone, about as large as the shot says, with all of the run in sight.
QImage onlyStage(MainWindow& window, const Shot& shot)
{
    constexpr QSize kAround(425, 160); // source, header and transport
    StagePane& stage = window.lessonPage().stage();
    window.resize(shot.size + kAround);
    settle();
    window.lessonPage().setInspectorShown(false);
    settle();
    stage.fit();
    settle();
    return imageOf(stage);
}

QImage taken(const Shot& shot)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("nametag.ini")));
    MainWindow window({tests::simulated(),
                       std::filesystem::path(kLessons.toStdString()),
                       {"3.11", "3.12", "3.13"},
                       tests::simulatedPlaces()},
                      settings);
    window.setTheme(Theme(shot.theme));
    const bool worlds = shot.part == QStringLiteral("worlds");
    const bool told = worlds || shot.part == QStringLiteral("told");
    const bool asks = told || shot.part == QStringLiteral("ask");
    window.lessonPage().predictions().setOn(asks);
    StagePane& stage = window.lessonPage().stage();
    stage.view().animator().setMode(MotionMode::None);
    window.resize(shot.size);
    window.show();
    LessonSession& session = window.session();
    if (shot.part == QStringLiteral("scratchpad")) {
        window.action(QStringLiteral("new"))->trigger();
        settle();
    } else if (shot.part == QStringLiteral("changed")) {
        openAndChange(window, kLessons + shot.file, folder.filePath(shot.file));
    } else if (shot.file.isEmpty()) {
        window.libraryPage().thumbnails().wait();
        settle();
        if (shot.part == QStringLiteral("library-end"))
            for (auto* area : window.libraryPage().findChildren<QScrollArea*>())
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    } else {
        const bool isLesson = QFile::exists(kLessons + shot.file);
        window.openFile(isLesson ? kLessons + shot.file : kFolder + "scripts/" + shot.file, shot.step);
        while (session.isRunning())
            QTest::qWait(5);
        stage.waitForPlaces();
        window.lessonPage().showView(shot.view);
        for (HeapView* view : window.findChildren<HeapView*>())
            view->animator().setMode(MotionMode::None);
        window.lessonPage().panel().finish();
        if (!asks) // the same header for all lessons
            window.lessonPage().header().setPredictions(false, false);
        settle();
        for (const SceneFrame& frame : stage.view().model().frames)
            for (const SceneTag& tag : frame.tags)
                if (QString::fromStdString(tag.name) == shot.selected)
                    session.select({tag.object, {}, {}});
        if (shot.selectsLastItem)
            session.select({session.state()->object(session.selection().object)->items.back(), {}, {}});
        if (shot.line > 0) {
            session.runToLine(static_cast<std::uint32_t>(shot.line));
            session.nextStep();
        }
        if (auto* collector = qobject_cast<CollectorPanel*>(&window.lessonPage().panel())) {
            settle();
            collector->finish();
            if (shot.phase > 0)
                collector->goToPhase(shot.phase);
        }
        if (shot.byEvents) {
            session.setGranularity(Granularity::Events);
            session.previousEvent();
        }
    }
    if (asks)
        predict(window, static_cast<std::size_t>(shot.phase), told);
    if (worlds)
        showWorlds(window);
    if (shot.part == QStringLiteral("compare"))
        compareWith(window, QStringLiteral("3.11"));
    if (shot.part == QStringLiteral("scissors"))
        cutNames(window, {"a", "b", "keep"});
    settle();
    if (shot.part == QStringLiteral("pen") || shot.part == QStringLiteral("spotlight"))
        return presentation(window, shot);
    if (shot.part == QStringLiteral("export") || shot.part == QStringLiteral("preferences"))
        return dialog(window, shot);
    if (shot.part == QStringLiteral("left") || shot.part == QStringLiteral("changed"))
        return leftColumn(window);
    if (shot.part == QStringLiteral("stage"))
        return onlyStage(window, shot);
    return imageOf(window);
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setCursorFlashTime(0);
        if (QGuiApplication::platformName() == QStringLiteral("xcb")) // nothing is pointed at
            QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
        if (renews()) {
            QFile file(kFolder + "drawn-with.txt");
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(drawingOfThisMachine() + '\n');
        }
    }

    void theWindowLooksAsItDid_data()
    {
        QTest::addColumn<Shot>("shot");
        addShots([](const char* name, const Shot& shot) { QTest::newRow(name) << shot; });
    }

    void theWindowLooksAsItDid()
    {
        QFETCH(Shot, shot);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (qAbs(qApp->devicePixelRatio() - shot.scale) > 0.01) {
            QVERIFY(passesAtScale(shot, name));
            return;
        }
        const QImage got = taken(shot);
        const QString golden = kFolder + name + ".png";
        if (renews()) {
            QVERIFY(got.save(golden, "PNG", 0));
            return;
        }
        if (recordedDrawing() != drawingOfThisMachine())
            QSKIP(qPrintable(QStringLiteral("The pictures were drawn with %1; here it is %2, which may draw "
                                            "letters otherwise.")
                                 .arg(QString::fromLatin1(recordedDrawing()),
                                      QString::fromLatin1(drawingOfThisMachine()))));
        const QImage wanted = QImage(golden).convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!wanted.isNull(), qPrintable(golden + " is missing"));
        if (wanted == got)
            return;
        const QString shown = QStringLiteral(NAMETAG_BINARY_DIR "/pictures-that-differ/");
        QDir().mkpath(shown);
        difference(wanted, got).save(shown + name + ".png");
        QFAIL(qPrintable("differs; see " + shown + name + ".png (was, is, where)"));
    }

    void twoRunsGiveTheSamePixels()
    {
        const Shot shot{QStringLiteral("10-a-call-passes-labels.py"), 5, ThemeName::Slate,
                        QStringLiteral("scores")};
        QCOMPARE(taken(shot), taken(shot));
    }

    void thePicturesAreSmall()
    {
        qint64 all = 0;
        for (const QFileInfo& file : QDir(kFolder).entryInfoList({QStringLiteral("*.png")})) {
            QVERIFY2(file.size() < 400'000, qPrintable(file.fileName()));
            all += file.size();
        }
        QVERIFY(all < 14'000'000); // each screen in light and dark, small and large
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
