// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was typed is lost: drafts, scratchpads, live runs, folded cells.
#include "tests/support/simulated.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/notice_banner.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"

#include <QAction>
#include <QPushButton>

using namespace nametag;
using namespace nametag::tests;

namespace {

/// A window whose settings outlive it, and which may be killed.
struct Desk {
    explicit Desk(const QTemporaryDir& place)
        : settings(place.filePath("nametag.ini"))
        , window(std::make_unique<MainWindow>(
              WindowSetup{simulated(), std::filesystem::path(NAMETAG_SOURCE_DIR) / "lessons", {"3.12"}},
              settings))
    {
        window->resize(1440, 900);
        window->lessonPage().stage().view().animator().setMode(MotionMode::None);
        window->show();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }
    SourceView& view() { return window->lessonPage().source().view(); }
    NoticeBanner& notice() { return window->lessonPage().notice(); }
    LessonSession& session() { return window->session(); }
    void settle()
    {
        while (session().isRunning())
            QTest::qWait(2);
        window->lessonPage().stage().waitForPlaces();
        QTest::qWait(10);
    }
    void open(const QString& path, int step = 0)
    {
        window->openFile(path, step);
        settle();
    }
    void type(const QString& text)
    {
        if (!view().isEditing())
            window->lessonPage().source().toggleEditing();
        view().moveCursor(QTextCursor::End);
        QTest::keyClicks(&view(), text);
    }
    void press(const QString& button)
    {
        for (auto* each : notice().findChildren<QPushButton*>())
            if (each->text() == button && each->isVisible())
                return each->click();
        QFAIL(qPrintable(button));
    }

    Settings settings;
    std::unique_ptr<MainWindow> window;
};

QString scriptIn(const QTemporaryDir& folder, const char* text)
{
    QFile file(folder.filePath("script.py"));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

} // namespace

class TestMainWindowDrafts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    void aNewScratchpadTakesWhatIsTyped()
    {
        const QTemporaryDir place;
        Desk desk(place);
        desk.open(QStringLiteral(NAMETAG_SOURCE_DIR "/lessons/05-two-names-one-object.py"));
        desk.window->action(QStringLiteral("new"))->trigger();
        desk.settle();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&desk.view()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a = [1]"));
        QCOMPARE(desk.view().toPlainText(), QStringLiteral("a = [1]"));
    }

    void theRunFollowsWhatOneTypes()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        desk.open(scriptIn(folder, "a = 1\nb = 2\n"), 2);
        desk.type("c = 3");
        QTRY_COMPARE(desk.session().stepCount(), StepIndex{3});
        QCOMPARE(desk.session().step(), StepIndex{2});
        QVERIFY(desk.view().isEditing());
        desk.type("(");
        QTRY_VERIFY(desk.session().failedTrial());
        QCOMPARE(desk.session().stepCount(), StepIndex{3});
        QCOMPARE(desk.session().step(), StepIndex{2});
        QTest::keyClick(&desk.view(), Qt::Key_Backspace);
        QTest::keyClick(&desk.view(), Qt::Key_Return);
        desk.type("d = 4");
        QTRY_COMPARE(desk.session().stepCount(), StepIndex{4});
        QCOMPARE(desk.session().step(), StepIndex{2});
    }

    void changesThatWereNotSavedAreOffered()
    {
        const QTemporaryDir folder;
        const QString path = scriptIn(folder, "a = 1\n");
        {
            Desk desk(folder);
            desk.open(path);
            desk.type("b = 2");
            desk.window->close();
        }
        Desk desk(folder);
        desk.open(path);
        QVERIFY(desk.notice().isVisible());
        QCOMPARE(desk.view().toPlainText(), QStringLiteral("a = 1\n"));
        desk.press(QStringLiteral("Bring the changes back"));
        desk.settle();
        QCOMPARE(desk.view().toPlainText(), QStringLiteral("a = 1\nb = 2"));
        QVERIFY(!desk.notice().isVisible());
        QCOMPARE(desk.session().stepCount(), StepIndex{2});
        desk.window->action("save")->trigger();
        desk.window->showLibrary();
        desk.open(path);
        QVERIFY(!desk.notice().isVisible());
        QCOMPARE(desk.view().toPlainText(), QStringLiteral("a = 1\nb = 2"));
    }

    void changesCanBeForgotten()
    {
        const QTemporaryDir folder;
        const QString path = scriptIn(folder, "a = 1\n");
        Desk desk(folder);
        desk.open(path);
        desk.type("b = 2");
        desk.open(path);
        QVERIFY(desk.notice().isVisible());
        desk.press(QStringLiteral("Forget them"));
        desk.open(path);
        QVERIFY(!desk.notice().isVisible());
    }

    void anOfferThatNobodyTookStays()
    {
        const QTemporaryDir folder;
        const QString path = scriptIn(folder, "a = 1\n");
        Desk desk(folder);
        desk.open(path);
        desk.type("b = 2");
        desk.open(path);
        desk.open(path);
        QVERIFY(desk.notice().isVisible());
    }

    void aScratchpadSurvivesACrash()
    {
        const QTemporaryDir folder;
        const QString lock = folder.filePath("drafts/open.lock");
        {
            Desk desk(folder);
            QVERIFY(!desk.window->recover());
            desk.window->action("new")->trigger();
            desk.type("x = [1, 2]");
            QTRY_COMPARE(desk.session().stepCount(), StepIndex{1});
            QTest::qWait(400); // the draft is written 0.8 s after the last key
            QTRY_VERIFY(QFile::exists(folder.filePath("drafts/scratchpad.draft")));
        }
        QFile left(lock); // as a program leaves it that was killed
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("999999999\nnametag\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        left.close();
        Desk desk(folder);
        QVERIFY(desk.window->recover());
        desk.settle();
        QCOMPARE(desk.view().toPlainText(), QStringLiteral("x = [1, 2]"));
        QVERIFY(desk.notice().isVisible());
        QCOMPARE(desk.session().stepCount(), StepIndex{1});
    }

    void aNewScratchpadSetsTheOldOneAside()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        desk.window->action("new")->trigger();
        desk.type("first = 1");
        desk.window->action("new")->trigger();
        QVERIFY(desk.view().toPlainText().isEmpty());
        QCOMPARE(Drafts(folder.filePath("drafts")).aside().front().text, QStringLiteral("first = 1"));
        desk.window->showLibrary();
        desk.window->openLastScratchpad();
        QVERIFY(desk.view().toPlainText().isEmpty());
    }

    void cellsFold()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        desk.open(scriptIn(folder, "# %% One\na = 1\nb = 2\n# %% Two\nc = 3\n"), 3);
        SourceView& view = desk.view();
        QCOMPARE(view.titleHere(), 4);
        view.toggleCell(1);
        QVERIFY(view.isFolded(1));
        QVERIFY(!view.document()->findBlockByNumber(1).isVisible());
        QVERIFY(view.document()->findBlockByNumber(4).isVisible());
        desk.session().goTo(1); // what runs is shown
        QVERIFY(!view.isFolded(1));
        QVERIFY(view.document()->findBlockByNumber(1).isVisible());
        desk.window->action("fold")->trigger();
        QVERIFY(view.isFolded(1));
        view.toggleCell(2); // no title
        QVERIFY(!view.isFolded(2));
    }
};

QTEST_MAIN(TestMainWindowDrafts)
#include "tst_main_window_drafts.moc"
