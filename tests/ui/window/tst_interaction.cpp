// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, clicks and menus of the window do, with the real simulator below.
#include "tests/support/simulated.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/controls.h"
#include "ui/panels/holders_popup.h"
#include "ui/panels/inspector.h"
#include "ui/panels/narration_card.h"
#include "ui/panels/output_pane.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/theme/fonts.h"
#include "ui/window/actions.h"
#include "ui/window/command_palette.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

struct RunWindow : OpenWindow {
    explicit RunWindow(const char* text, int step = 0)
        : OpenWindow(simulated())
    {
        QFile file(folder.filePath("script.py"));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        window.openFile(folder.filePath("script.py"), step);
        settle();
    }
    void settle()
    {
        while (window.session().isRunning())
            QTest::qWait(2);
        window.lessonPage().stage().waitForPlaces();
        QTest::qWait(20);
    }
    StagePane& stage() { return window.lessonPage().stage(); }
    const SceneModel& scene() { return stage().view().model(); }
    QPoint pointOf(const Rect& rect)
    {
        return stage().view().mapFromScene(QPointF(rect.x + rect.width / 2.0, rect.y + rect.height / 2.0));
    }
};

constexpr const char* kLong = "numbers = list(range(20))\nx = numbers\nprint(len(x))\n";

Rect rectOfCount(const SceneModel& scene, ObjectId object)
{
    for (const SceneBlock& block : scene.blocks)
        if (block.object == object)
            return {block.rect.right() - 30, block.rect.y + 8, 16, 16};
    return {};
}

const SceneCell* leftOut(const SceneModel& scene)
{
    for (const SceneBlock& block : scene.blocks)
        for (const SceneCell& cell : block.cells)
            if (cell.content == CellContent::More)
                return &cell;
    return nullptr;
}

} // namespace

class TestInteraction : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QApplication::setStyle("Fusion");
    }

    void aLinkInANoteOpensItsLesson()
    {
        const char* text = "#: See [that lesson](lesson:06-what-happens-to-y).\nx = 1\ny = x\n";
        RunWindow open(text, 1);
        NarrationCard& card = open.window.lessonPage().narration();
        QVERIFY2(card.plainText().contains("See that lesson"), qPrintable(card.plainText()));
        QPoint link;
        for (QPoint place(0, 0); place.y() < card.height() && link.isNull(); place.ry() += 4)
            for (place.rx() = 0; place.x() < card.width() && link.isNull(); place.rx() += 4) {
                QMouseEvent over(QEvent::MouseMove, place, card.mapToGlobal(place), Qt::NoButton, {}, {});
                QApplication::sendEvent(&card, &over);
                if (card.cursor().shape() == Qt::PointingHandCursor)
                    link = place;
            }
        QVERIFY(!link.isNull());
        QTest::mouseClick(&card, Qt::LeftButton, {}, link);
        open.settle();
        QCOMPARE(open.window.session().script().lesson.id, "06-what-happens-to-y");
        QCOMPARE(card.focusPolicy(), Qt::NoFocus);
    }

    void enterFollowsTheLinkOfANote()
    {
        RunWindow open("#: See [that lesson](lesson:06-what-happens-to-y).\nx = 1\n", 1);
        NarrationCard& card = open.window.lessonPage().narration();
        card.setFocus(Qt::TabFocusReason);
        open.press(Qt::Key_Return);
        open.settle();
        QCOMPARE(open.window.session().script().lesson.id, "06-what-happens-to-y");
    }

    void aLinkToNoLessonSaysSo()
    {
        RunWindow open("#: See [that lesson](lesson:../99-nowhere).\nx = 1\n", 1);
        emit open.window.lessonPage().narration().linkFollowed(QStringLiteral("lesson:../99-nowhere"));
        open.settle();
        QVERIFY(open.find<QWidget>("errorBanner")->isVisible());
    }

    void aClickOnWhatIsLeftOutUnfoldsABlockAndTidyFoldsIt()
    {
        RunWindow open(kLong, 2);
        const SceneCell* more = leftOut(open.scene());
        QVERIFY(more);
        QCOMPARE(more->text, std::string("+13"));
        QTest::mouseClick(open.stage().view().viewport(), Qt::LeftButton, {}, open.pointOf(more->rect));
        open.settle();
        QVERIFY(!leftOut(open.scene()));
        QCOMPARE(open.scene().blocks.front().cells.size(), 20u);
        open.press(Qt::Key_T);
        open.settle();
        QVERIFY(leftOut(open.scene()));
    }

    void aDraggedBlockStaysUntilTheStageIsTidied()
    {
        RunWindow open("a = [1, 2]\nb = [a]\nb.append(3)\n", 2);
        const Rect before = open.scene().blocks.front().rect;
        QWidget* viewport = open.stage().view().viewport();
        const QPoint from = open.pointOf({before.x + 60, before.y + 8, 2, 2});
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int k = 1; k <= 4; ++k)
            QTest::mouseMove(viewport, from + QPoint(20, 60) * k);
        QMouseEvent moved(QEvent::MouseMove, from + QPoint(80, 240),
                          viewport->mapToGlobal(from + QPoint(80, 240)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &moved);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(80, 240));
        open.settle();
        const Rect after = open.scene().blocks.front().rect;
        QVERIFY(after.y > before.y + 150 && after.x > before.x + 40);
        open.press(Qt::Key_Right);
        open.settle();
        QCOMPARE(open.scene().blocks.front().rect, after);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        open.settle();
        QCOMPARE(open.scene().blocks.front().rect, before);
        open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        open.settle();
        QCOMPARE(open.scene().blocks.front().rect, after);
        open.press(Qt::Key_T);
        open.settle();
        QCOMPARE(open.scene().blocks.front().rect, before);
    }

    void dDocksValuesAndIsKept()
    {
        RunWindow open("a = [1000, 2000]\n", 1);
        const auto blocks = open.scene().blocks.size();
        open.press(Qt::Key_D);
        open.settle();
        QVERIFY(open.scene().blocks.size() > blocks);
        QCOMPARE(open.settings.stageMode(), "full");
        open.press(Qt::Key_D);
        open.settle();
        QCOMPARE(open.scene().blocks.size(), blocks);
    }

    void theMenuOfABlockTellsWhoRefersToIt()
    {
        RunWindow open("a = [1, 2]\nb = a\nbox = [a]\n", 3);
        const SceneTag tag = open.scene().frames.front().tags.front();
        QCOMPARE(tag.name, std::string("a"));
        Rect rect;
        for (const SceneBlock& block : open.scene().blocks)
            if (block.object == tag.object)
                rect = {block.rect.x, block.rect.y, block.rect.width, 20};
        const QPoint at = open.pointOf(rect);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, QPoint());
        QApplication::sendEvent(open.stage().view().viewport(), &asked);
        auto* menu = open.find<QMenu>("stageMenu");
        QVERIFY(menu);
        auto* referrers = menu->findChild<QMenu*>("referrersMenu");
        QVERIFY(referrers);
        QStringList rows;
        for (const QAction* action : referrers->actions())
            rows << action->text();
        QVERIFY2(rows.contains("tag a, Module") && rows.contains("tag b, Module"),
                 qPrintable(rows.join('|')));
        QVERIFY(rows.join('|').contains("slot 0"));
        for (QAction* action : menu->actions())
            if (action->text().startsWith("Copy the address"))
                action->trigger();
        QVERIFY2(QApplication::clipboard()->text().startsWith("0x"), "the address is copied");
    }

    void anOpenedCountHasARowForEachReference()
    {
        RunWindow open("a = [1, 2]\nbox = [a] * 20\nprint(len(a))\n", 2);
        const Rect badge = rectOfCount(open.scene(), open.scene().frames.front().tags.front().object);
        QTest::mouseClick(open.stage().view().viewport(), Qt::LeftButton, {}, open.pointOf(badge));
        auto* popup = open.find<HoldersPopup>("holdersPopup");
        QVERIFY(popup);
        QCOMPARE(popup->total(), 21u);
        QVERIFY2(popup->lines().contains("a Module"), qPrintable(popup->lines().join('|')));
        QTest::keyClick(popup, Qt::Key_Down);
        const auto& light = open.stage().view().heapScene().look().highlight;
        QVERIFY(light.held && light.held->kind == SlotKind::Name);
        QTest::keyClick(popup, Qt::Key_End);
        QVERIFY(light.held && light.held->kind == SlotKind::Item && light.held->slot == 19);
        QTest::keyClick(popup, Qt::Key_Return);
        QTest::qWait(1);
        QVERIFY2(!light.held, "a closed list points at nothing");
        QVERIFY(open.window.session().selection().object != open.scene().frames.front().tags.front().object);
    }

    void theOwnArgumentOfGetrefcountIsTold()
    {
        RunWindow open("import sys\na = [1]\nb = [2]\nprint(sys.getrefcount(a))\n", 4);
        for (const char* name : {"a", "b"}) {
            ObjectId object;
            for (const SceneTag& tag : open.scene().frames.front().tags)
                object = tag.name == name ? tag.object : object;
            HoldersPopup popup(open.window.session(), object, nullptr);
            QCOMPARE(popup.lines().join('|').contains("its own argument"), name[0] == 'a');
            QCOMPARE(popup.total(), 1u);
        }
    }

    void keysFollowTheLifeOfAnObject()
    {
        RunWindow open("x = [1]\ny = x\nx.append(2)\ndel x\ndel y\nz = [3]\n", 3);
        open.window.session().select({open.scene().frames.front().tags.front().object, {}, {}});
        const QString text = open.window.lessonPage().inspector().plainText();
        for (const char* line : {"step 1: Asked for 56 bytes: block", "step 2: Gained the tag y, count 2",
                                 "step 3: Grew", "step 5: Freed", "step 6: Its block went to a new list"})
            QVERIFY2(text.contains(line), qPrintable(text));
        auto* body = open.window.lessonPage().inspector().focusProxy();
        QVERIFY(body);
        body->setFocus();
        QTest::keyClick(body, Qt::Key_End);
        QTest::keyClick(body, Qt::Key_Return);
        QCOMPARE(open.window.session().step(), 6u);
        QVERIFY(open.window.lessonPage().inspector().plainText().contains("step 6: Its block went"));
    }

    void aClickInTheGutterMakesPlayingStopBeforeTheLine()
    {
        RunWindow open("a = 1\nb = 2\nc = 3\nd = 4\n");
        auto& view = open.window.lessonPage().source().view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(20, 26 * 2 + 13));
        QVERIFY(open.window.session().stopMarks().count(3) == 1);
        open.window.playback().setSpeed(4);
        open.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!open.window.playback().isPlaying(), 5000);
        QCOMPARE(open.window.session().step(), 2u);
        open.press(Qt::Key_F8);
        QCOMPARE(open.window.session().step(), 4u);
        open.press(Qt::Key_Home);
        open.press(Qt::Key_F9);
        QVERIFY(open.window.session().stopMarks().count(1) == 1);
        open.press(Qt::Key_F8);
        QCOMPARE(open.window.session().step(), 2u);
    }

    void aDoubleClickRunsToTheLine()
    {
        RunWindow open("a = 1\nb = 2\nc = 3\nd = 4\n");
        auto& view = open.window.lessonPage().source().view();
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, QPoint(60, 26 * 2 + 13));
        QCOMPARE(open.window.session().step(), 2u);
    }

    void inputIsAskedForAndKept()
    {
        RunWindow open("name = input('Name? ')\nprint('Hi', name)\n");
        open.press(Qt::Key_End);
        auto* field = open.find<QLineEdit>("inputField");
        QVERIFY(field && field->isVisible());
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, "Ada Lovelace");
        QTest::keyClick(field, Qt::Key_Return);
        open.settle();
        QVERIFY(!open.window.session().waitsForInput());
        QVERIFY(!field->isVisible());
        QCOMPARE(open.window.session().step(), 1u);
        open.press(Qt::Key_End);
        QCOMPARE(open.window.lessonPage().output().plainText(), "Name? Ada Lovelace\nHi Ada Lovelace\n");
        open.window.session().setProfile("3.13");
        open.settle();
        QVERIFY(!open.window.session().waitsForInput());
    }

    void anEndlessLoopIsShownAndEndsAtItsLimit()
    {
        RunWindow open("n = 0\nwhile True:\n    n += 1\n");
        QVERIFY(open.window.session().stepCount() >= 50'000);
        open.press(Qt::Key_Right);
        open.press(Qt::Key_Right);
        QCOMPARE(open.window.session().step(), 2u);
        QVERIFY(!open.scene().blocks.empty());
    }

    void preferencesTakeEffectAndAreKept()
    {
        RunWindow open("a = 1\n", 1);
        open.press(Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = open.find<QDialog>("preferences");
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto choose = [&](const char* name, const char* id) {
            auto* segment = dialog->findChild<Segment*>(QLatin1String(name));
            QVERIFY2(segment, name);
            for (int i = 0; i < 9 && segment->chosen() != QLatin1String(id); ++i)
                QTest::keyClick(segment, Qt::Key_Right);
            QCOMPARE(segment->chosen(), QLatin1String(id));
        };
        auto* themes = dialog->findChild<QWidget*>("themeChoice");
        QVERIFY(themes);
        QTest::keyClick(themes, Qt::Key_Right);
        QCOMPARE(open.window.theme().name(), ThemeName::Slate);
        auto* follow = dialog->findChild<QAbstractButton*>("followDesktop");
        QVERIFY(follow && !follow->isChecked());
        choose("speedChoice", "2");
        QCOMPARE(open.window.playback().speed(), 2.0);
        choose("granularityChoice", "events");
        QCOMPARE(open.window.session().granularity(), Granularity::Events);
        choose("profileChoice", "3.13");
        QCOMPARE(open.window.session().profile(), "3.13");
        choose("textSizeChoice", "125");
        choose("motionChoice", "none");
        const Settings again(open.folder.filePath("nametag.ini"));
        QCOMPARE(again.theme(), "slate");
        QCOMPARE(again.granularity(), "events");
        QCOMPARE(again.profile(), "3.13");
        QCOMPARE(again.textSize(), 125);
        QCOMPARE(again.motion(), "none");
        auto* done = dialog->findChild<QAbstractButton*>("preferencesDone");
        QVERIFY(done);
        QTest::mouseClick(done, Qt::LeftButton);
        QVERIFY(!open.find<QDialog>("preferences") || !dialog->isVisible());
    }

    void helpNamesEveryCommand()
    {
        RunWindow open("a = 1\n", 1);
        QTest::keyClick(&open.window, Qt::Key_Question);
        auto* text = open.find<QTextBrowser>("helpText");
        QVERIFY(text);
        for (const ActionRow& row : actionTable())
            QVERIFY2(text->toPlainText().contains(wordsOf(row)), row.words);
    }

    void escapeLeavesOneThingAtATime()
    {
        RunWindow open("a = [1]\nb = a\n", 1);
        open.window.session().select({open.scene().blocks.front().object, {}, {}});
        open.window.playback().play();
        open.press(Qt::Key_Escape);
        QVERIFY(!open.window.playback().isPlaying());
        QVERIFY(open.window.session().selection().object);
        open.press(Qt::Key_Escape);
        QVERIFY(!open.window.session().selection().object);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(open.window.lessonPage().source().view().isEditing());
        open.press(Qt::Key_Escape);
        QVERIFY(!open.window.lessonPage().source().view().isEditing());
    }

    void aCommandIsFoundByItsWords()
    {
        RunWindow open("a = [1, 2]\n", 1);
        open.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = open.find<CommandPalette>("commandPalette");
        QVERIFY(palette);
        QVERIFY(palette->listed().size() > 30);
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("heap"));
        QCOMPARE(palette->listed(), QStringList(QStringLiteral("Heap map")));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(open.window.lessonPage().view(), QStringLiteral("heap"));
    }

    void foldersOfLessonsAreKeptInThePreferences()
    {
        RunWindow open("a = 1\n", 1);
        const QTemporaryDir mine;
        open.window.addLessonFolder(mine.path());
        open.press(Qt::Key_Comma, Qt::ControlModifier);
        auto* away = open.find<QPushButton>("removeLessonFolder");
        QVERIFY(away);
        away->click();
        QVERIFY(open.settings.lessonFolders().isEmpty());
    }

    void whatTakesTheKeyboardInDialogsHasAName()
    {
        RunWindow open("name = input()\n", 1);
        open.press(Qt::Key_Comma, Qt::ControlModifier);
        open.window.action("help")->trigger();
        for (const char* name : {"preferences", "helpWindow", "outputPane"}) {
            auto* part = open.find<QWidget>(name);
            QVERIFY2(part, name);
            for (QWidget* widget : part->findChildren<QWidget*>()) {
                if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible())
                    continue;
                const auto* face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                         qPrintable(QLatin1String(name) + u' ' + widget->metaObject()->className()));
            }
        }
    }

    void theMenuKeyOpensTheMenuOfTheFocusedThing()
    {
        RunWindow open("a = [1, 2]\n", 1);
        HeapView& view = open.stage().view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab);
        QVERIFY(view.focusedItem());
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(view.viewport(), &asked);
        QVERIFY(open.find<QMenu>("stageMenu"));
    }
};

QTEST_MAIN(TestInteraction)
#include "tst_interaction.moc"
