// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/inspector.h"
#include "ui/panels/narration_card.h"
#include "ui/panels/output_pane.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/panels/stage_pane.h"
#include "ui/scene/heap_view.h"
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"
#include "ui/window/actions.h"
#include "ui/window/lesson_page.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QApplication::setStyle("Fusion");
    }

    void everyWidgetOfTheContractHasItsName()
    {
        OpenWindow open;
        open.open(7);
        for (const char* name :
             {"sourcePane", "stageView", "narrationCard", "outputPane", "inspector", "timeline", "playButton",
              "stepForwardButton", "stepBackButton", "firstStepButton", "lastStepButton", "viewSwitch",
              "versionPicker", "libraryPage", "searchField", "errorBanner",
              "lessonCard:05-two-names-one-object"})
            QVERIFY2(open.find<QWidget>(name), name);
    }

    void ofARecordedRunNothingIsOfferedThatCannotBeDone()
    {
        OpenWindow open;
        open.window.openFile(kept(open.folder.filePath("run.json"), raisedRun()), 2);
        QTRY_VERIFY(open.window.session().isOpen() && open.window.session().stepCount() > 0);
        open.window.session().last();
        QTest::qWait(20);
        auto* card = open.find<QWidget>("errorBanner");
        QTRY_VERIFY(card->isVisible());
        for (const auto* button : card->findChildren<QAbstractButton*>())
            QVERIFY2(button->isHidden() || !button->text().startsWith("Edit"), qPrintable(button->text()));
        QVERIFY(open.find<QWidget>("scissorsButton")->isHidden());
        auto* version = open.find<QWidget>("versionPicker");
        QVERIFY(!version->isEnabled());
        const int plain = version->width();
        open.open(3);
        QVERIFY(!open.find<QWidget>("scissorsButton")->isHidden());
        QVERIFY(version->isEnabled());
        QVERIFY(version->sizeHint().width() != plain);
    }

    void theArrowKeysStep()
    {
        OpenWindow open;
        open.open(0);
        for (int i = 0; i < 6; ++i)
            open.press(Qt::Key_Right);
        QCOMPARE(open.window.session().step(), 6u);
        open.press(Qt::Key_Left);
        QCOMPARE(open.window.session().step(), 5u);
        open.press(Qt::Key_End);
        QCOMPARE(open.window.session().step(), 10u);
        open.press(Qt::Key_Right);
        QCOMPARE(open.window.session().step(), 10u);
        open.press(Qt::Key_Home);
        QCOMPARE(open.window.session().step(), 0u);
    }

    void aBurstOfKeysIsNeverLost()
    {
        OpenWindow open;
        open.window.lessonPage().stage().view().animator().setMode(MotionMode::Full);
        open.open(0);
        for (int round = 0; round < 20; ++round) {
            for (int i = 0; i < 10; ++i)
                open.press(Qt::Key_Right);
            QCOMPARE(open.window.session().step(), 10u);
            for (int i = 0; i < 10; ++i)
                open.press(Qt::Key_Left);
            QCOMPARE(open.window.session().step(), 0u);
        }
    }

    void shiftArrowWalksThroughTheEventsOfAStep()
    {
        OpenWindow open;
        open.open(6);
        open.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(open.window.session().step(), 7u);
        QVERIFY(!open.window.session().isAtEndOfStep());
        for (int i = 0; i < 50 && !open.window.session().isAtEndOfStep(); ++i)
            open.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(open.window.session().step(), 7u);
        open.press(Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(!open.window.session().isAtEndOfStep());
    }

    void ctrlArrowJumpsByCells()
    {
        OpenWindow open;
        open.open(1);
        open.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(open.window.session().step(), 4u);
        open.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(open.window.session().step(), 5u);
        open.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(open.window.session().step(), 4u);
    }

    void theFourPanesTakeTheKeyboardInTurn()
    {
        OpenWindow open;
        open.open(7);
        QSet<QString> seen;
        for (int i = 0; i < 4; ++i) {
            open.press(Qt::Key_F6);
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget()->metaObject()->className() +
                        QApplication::focusWidget()->objectName());
        }
        QCOMPARE(seen.size(), 4);
    }

    void lettersDoNothingWhileOneWrites()
    {
        OpenWindow open;
        open.open(7);
        open.press(Qt::Key_E, Qt::ControlModifier);
        auto& view = open.window.lessonPage().source().view();
        QVERIFY(view.isEditing());
        const bool output = open.window.lessonPage().output().isOpen();
        QTest::keyClicks(&view, "ofi ");
        QCOMPARE(open.window.lessonPage().output().isOpen(), output);
        QVERIFY(view.toPlainText().startsWith("ofi "));
        QCOMPARE(open.window.session().step(), 7u);
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!view.isEditing());
        QVERIFY(open.window.session().script().text.startsWith("ofi "));
    }

    void thePanesShowTheStep()
    {
        OpenWindow open;
        open.open(7);
        LessonPage& page = open.window.lessonPage();
        QVERIFY2(page.narration().plainText().contains("marks"), qPrintable(page.narration().plainText()));
        QCOMPARE(page.output().plainText(), "True\n");
        const auto state = open.window.session().state();
        for (const auto& [id, object] : state->objects()) {
            open.window.session().select({id, {}, {}});
            break;
        }
        QVERIFY2(page.inspector().plainText().contains("int 72"), qPrintable(page.inspector().plainText()));
        QVERIFY(page.stage().asText().contains("marks"));
    }

    void eachPrintedLineKnowsTheLineThatPrintedIt()
    {
        OpenWindow open;
        open.open(10);
        const auto lines = outputAt(open.window.session(), 100);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].sourceLine, 4u);
        QCOMPARE(lines[1].sourceLine, 14u);
        QCOMPARE(lines[2].sourceLine, 15u);
        QVERIFY(lines[2].isNow && !lines[1].isNow);
    }

    void clickingANameSelectsItsObject()
    {
        OpenWindow open;
        open.open(7);
        auto& view = open.window.lessonPage().source().view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(60, 36 + 13));
        QVERIFY(open.window.session().selection().object);
        const auto* list = open.window.session().state()->object(open.window.session().selection().object);
        QVERIFY(list);
        QCOMPARE(list->kind, events::ObjectKind::List);
    }

    void keysWorkWhileTheStageHasTheKeyboard()
    {
        OpenWindow open;
        open.open(3);
        auto& stage = open.window.lessonPage().stage().view();
        QTest::mouseClick(stage.viewport(), Qt::LeftButton, {}, QPoint(300, 560));
        stage.setFocus();
        open.press(Qt::Key_Right);
        QCOMPARE(open.window.session().step(), 4u);
        open.press(Qt::Key_Space);
        QVERIFY(open.window.playback().isPlaying());
        open.press(Qt::Key_Space);
        QVERIFY(!open.window.playback().isPlaying());
        open.press(Qt::Key_End);
        QCOMPARE(open.window.session().step(), 10u);
        const double zoom = stage.zoom();
        open.press(Qt::Key_Plus);
        QVERIFY(stage.zoom() > zoom);
    }

    void aClickOnABlockSelectsItEverywhere()
    {
        OpenWindow open;
        open.open(7);
        auto& stage = open.window.lessonPage().stage().view();
        const SceneBlock block = stage.model().blocks.front();
        const QPoint at = stage.mapFromScene(QPointF(block.rect.x + 8, block.rect.y + 8));
        QTest::mouseClick(stage.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(open.window.session().selection().object, block.object);
        QVERIFY(open.window.lessonPage().inspector().plainText().contains("count"));
        open.press(Qt::Key_Left);
        QCOMPARE(open.window.session().step(), 6u);
        QCOMPARE(open.window.session().selection().object, block.object);
    }

    void playingStopsAtTheEnd()
    {
        OpenWindow open;
        open.open(8);
        open.window.playback().setSpeed(4);
        open.press(Qt::Key_Space);
        QVERIFY(open.window.playback().isPlaying());
        QTRY_COMPARE_WITH_TIMEOUT(open.window.session().step(), 10u, 5000);
        QVERIFY(!open.window.playback().isPlaying());
    }

    void aSmallWindowHidesTheInspectorUntilAsked()
    {
        OpenWindow open;
        open.open(7);
        open.window.resize(1024, 680);
        QTest::qWait(10);
        QVERIFY(!open.window.lessonPage().isInspectorShown());
        open.press(Qt::Key_I);
        QVERIFY(open.find<QWidget>("inspector")->isVisible());
        picture(open.window, "stage-1024");
    }

    void theLibraryFindsAndSuggests()
    {
        OpenWindow open;
        open.press(Qt::Key_K, Qt::ControlModifier);
        auto* search = open.find<QLineEdit>("searchField");
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, "getrefcount");
        QVERIFY(open.find<QWidget>("lessonCard:05-two-names-one-object"));
        QVERIFY(!open.find<QWidget>("lessonCard:03-moving-the-label"));
        search->setText("qqqqqqqq");
        QVERIFY(!open.find<QWidget>("lessonCard:05-two-names-one-object"));
        search->clear();
        picture(open.window, "library");
    }

    void thePictureCanBeReadAsText()
    {
        OpenWindow open;
        open.open(7);
        open.press(Qt::Key_D, Qt::ControlModifier);
        auto* text = open.find<QPlainTextEdit>("textWindowText");
        QVERIFY(text);
        QVERIFY(text->toPlainText().contains("scores"));
    }

    void whatTakesTheKeyboardHasAName()
    {
        OpenWindow open;
        open.open(7);
        for (QWidget* widget : open.window.findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
                continue;
            QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
            const QString place = QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                  widget->objectName() + u' ' + widget->parentWidget()->objectName();
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), qPrintable(place));
        }
    }

    void escapeSelectsNothing()
    {
        OpenWindow open;
        open.open(7);
        open.window.session().select({ObjectId{5}, {}, {}});
        open.press(Qt::Key_Escape);
        QVERIFY(open.window.session().selection().isEmpty());
    }

    void everyCommandHasItsKeysToItself()
    {
        QHash<QKeySequence, QString> owners;
        for (const ActionRow& row : actionTable())
            for (const QKeySequence& keys : keysOf(row)) {
                QVERIFY2(!owners.contains(keys), row.id);
                owners.insert(keys, QString::fromLatin1(row.id));
            }
        OpenWindow open;
        for (const ActionRow& row : actionTable())
            QVERIFY2(open.window.action(QString::fromLatin1(row.id)), row.id);
    }

    void aFileThatChangesOnDiskIsOfferedNotForced()
    {
        OpenWindow open;
        open.open(7);
        auto* banner = open.find<QWidget>("changedBanner");
        QVERIFY(!banner->isVisible());
        QFile file(open.folder.filePath("share_list.py"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("z = 1\n");
        file.close();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 5000);
        QCOMPARE(open.window.session().step(), 7u);
        picture(open.window, "changed");
        QSignalSpy finished(&open.window.session(), &LessonSession::runFinished);
        QTest::mouseClick(banner->findChildren<QPushButton*>().first(), Qt::LeftButton);
        QVERIFY(finished.wait(5000));
        QVERIFY(!banner->isVisible());
        QCOMPARE(open.window.session().step(), 7u);
        QVERIFY(open.window.session().script().text.endsWith("z = 1\n"));
    }

    void anExceptionIsSaidInPlace()
    {
        OpenWindow open([](const RunRequest& request, const std::stop_token& stop) {
            auto recording = shareListRecording();
            static_cast<void>(request);
            static_cast<void>(stop);
            recording->ending = events::Ending::Raised;
            recording->errorText = "Traceback (most recent call last):\n"
                                   "  File \"share_list.py\", line 13, in <module>\n"
                                   "    final = add_bonus(scores, 300)\n"
                                   "  File \"share_list.py\", line 10, in add_bonus\n    return marks\n"
                                   "IndexError: list index out of range\n";
            return recording;
        });
        open.open(10);
        auto* banner = open.find<QWidget>("errorBanner");
        QVERIFY(banner->isVisible());
        QVERIFY(!open.find<QWidget>("narrationCard")->isVisible());
        picture(open.window, "error-exception");
        open.press(Qt::Key_Left);
        QVERIFY(!banner->isVisible());
        QVERIFY(open.find<QWidget>("narrationCard")->isVisible());
    }

    void aScriptThatDoesNotCompileShowsWhere()
    {
        OpenWindow open([](const RunRequest& request, const std::stop_token& stop) {
            static_cast<void>(stop);
            auto recording = std::make_shared<events::Recording>();
            recording->source = request.text;
            recording->ending = events::Ending::DoesNotCompile;
            recording->errorText = "  File \"share_list.py\", line 4\n    print(best is scores)\n"
                                   "         ^\nSyntaxError: '(' was never closed\n";
            return recording;
        });
        open.open(0);
        QVERIFY(open.find<QWidget>("errorBanner")->isVisible());
        picture(open.window, "error-syntax");
    }

    void picturesForTheEye()
    {
        if (qEnvironmentVariableIsEmpty("NAMETAG_SCREENSHOTS"))
            QSKIP("NAMETAG_SCREENSHOTS names no folder");
        OpenWindow open;
        open.open(7);
        const auto& session = open.window.session();
        for (const auto& [id, object] : session.state()->objects())
            if (object->kind == events::ObjectKind::List) {
                open.window.session().select({id, {}, {}});
                break;
            }
        picture(open.window, "stage-light");
        open.window.setTheme(Theme(ThemeName::Slate));
        picture(open.window, "stage-dark");
        open.window.setTheme(Theme(ThemeName::Projector));
        picture(open.window, "stage-projector");
        open.window.setTheme(Theme(ThemeName::Paper));
        open.window.resize(1920, 1080);
        QTest::qWait(20);
        picture(open.window, "stage-1920");
        open.window.resize(1440, 900);
        open.window.openScratchpad({});
        QTest::qWait(50);
        picture(open.window, "scratchpad");
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
