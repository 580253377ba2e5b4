// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include "tests/support/simulated.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/controls.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

#include <atomic>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

struct Open : OpenWindow {
    Open()
        : OpenWindow(simulated())
    {
        window.openText(QStringLiteral("a = [1, 2]\nb = a\n"), {});
        settle();
        window.session().goTo(1);
        settle();
        window.showPreferences();
    }
    void settle()
    {
        while (window.session().isRunning())
            QTest::qWait(2);
        window.lessonPage().stage().waitForPlaces();
        QTest::qWait(20);
    }
    std::string address() { return window.lessonPage().stage().view().model().blocks.front().address; }
};

} // namespace

class TestPreferences : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(loadFonts()); }

    void linesAndPatternsChangeTheThemeAtOnce()
    {
        Open open;
        auto* thick = open.find<QAbstractButton>("thickLines");
        auto* patterns = open.find<QAbstractButton>("heapPatterns");
        QVERIFY(thick && patterns && !thick->isChecked() && patterns->isChecked());
        const QImage thin = open.window.lessonPage().stage().grab().toImage();
        thick->click();
        QVERIFY(open.window.theme().hasThickLines());
        QCOMPARE(open.window.theme().stroke(1), 1.8);
        QVERIFY(open.window.lessonPage().stage().grab().toImage() != thin);
        patterns->click();
        QVERIFY(!open.window.theme().details().heapPatterns);
        QVERIFY(Settings(open.folder.filePath("nametag.ini")).hasThickLines());
        open.window.action("theme")->trigger(); // another theme keeps them
        QVERIFY(open.window.theme().hasThickLines());
        open.find<QPushButton>("preferencesReset")->click();
        QVERIFY(!open.window.theme().hasThickLines());
        QVERIFY(open.window.theme().details().heapPatterns);
    }

    void aSmallWindowScrollsThePage()
    {
        Open open;
        open.find<QPushButton>("preferencesDone")->click();
        open.window.resize(1024, 680);
        open.settle();
        open.window.showPreferences();
        open.settle();
        auto* addresses = open.find<Segment>("addressChoice");
        QVERIFY(addresses);
        QWidget* dialog = addresses->window();
        QVERIFY2(dialog->height() <= 640, qPrintable(QString::number(dialog->height())));
        QScrollArea* area = nullptr;
        for (QWidget* over = addresses; over && !area; over = over->parentWidget())
            area = qobject_cast<QScrollArea*>(over);
        QVERIFY(area && area->verticalScrollBar()->maximum() > 0);
        QCOMPARE(area->widget()->width(), area->viewport()->width());
        addresses->setFocus(Qt::TabFocusReason);
        area->ensureWidgetVisible(addresses);
        QVERIFY(area->viewport()->rect().contains(
            addresses->mapTo(area->viewport(), addresses->rect().center())));
    }

    void addressesAreShownAsChosen()
    {
        Open open;
        auto* choice = open.find<Segment>("addressChoice");
        QVERIFY(choice);
        QVERIFY(open.address().rfind("…", 0) == 0);
        QTest::keyClick(choice, Qt::Key_Right);
        open.settle();
        QVERIFY2(open.address().rfind("0x", 0) == 0, open.address().c_str());
        QTest::keyClick(choice, Qt::Key_Right);
        open.settle();
        QVERIFY(open.address().empty());
        QCOMPARE(open.settings.addresses(), QStringLiteral("none"));
        QVERIFY(!open.window.lessonPage().stage().asText().contains(QStringLiteral("list ,")));
    }

    void thePythonsOfTheComputerAreListed()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("nametag.ini"));
        std::atomic<int> searched = 0;
        Preferences dialog(settings, {"3.12"}, [&searched](const std::stop_token&) -> PythonSearch {
            ++searched;
            if (searched == 1)
                return {{"/usr/bin", "/opt/bin"},
                        {{"/usr/bin/python3", "3.11.2"}, {"/opt/bin/python3", "3.13.0"}}};
            return {{"/usr/bin"}, {{"/usr/bin/python3", "3.11.2"}}};
        });
        dialog.showPage(QStringLiteral("python"));
        dialog.show();
        const auto choices = [&] {
            return dialog.findChildren<QRadioButton*>(QStringLiteral("pythonChoice"));
        };
        QTRY_COMPARE(choices().size(), 3);
        auto* places = dialog.findChild<QLabel*>(QStringLiteral("pythonPlaces"));
        QVERIFY(places && places->text().contains(QStringLiteral("opt")));
        QVERIFY(choices().front()->isChecked());
        choices().last()->click();
        QCOMPARE(settings.realPython(), QStringLiteral("/opt/bin/python3"));
        QTest::qWait(30);
        picture(dialog, "preferences-python");
        dialog.findChild<QPushButton*>(QStringLiteral("checkPythons"))->click();
        auto* said = dialog.findChild<QLabel*>(QStringLiteral("pythonsFound"));
        QTRY_COMPARE(said->text(), QStringLiteral("1 CPython was found."));
        QCOMPARE(searched.load(), 2);
        QCOMPARE(choices().size(), 3);
        QVERIFY(choices().last()->isChecked());
        QCOMPARE(choices().last()->text(), QStringLiteral("Not found any more"));
    }

    void withoutAFinderThePageSaysSo()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("nametag.ini"));
        Preferences dialog(settings, {"3.12"});
        dialog.showPage(QStringLiteral("python"));
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("checkPythons"))->isEnabled());
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
