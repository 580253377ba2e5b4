// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout.h"

#include "tests/support/recording_builder.h"
#include "tests/ui/layout/fixed_measurer.h"
#include "tests/ui/layout/scene_checks.h"
#include "ui/layout/scene_text.h"

#include <QFile>
#include <QTest>

#include <map>
#include <set>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

const FixedMeasurer kMeasurer;

/// A timeline and its layout.
struct Placed {
    explicit Placed(std::shared_ptr<const events::Recording> recording, Mode mode = Mode::Compact)
        : timeline(std::move(recording))
        , layout(place(timeline, mode, {}, kMeasurer))
    {}
    timeline::Timeline timeline;
    Layout layout;
};

const SceneBlock* blockOf(const SceneModel& scene, ObjectId object)
{
    for (const SceneBlock& block : scene.blocks)
        if (block.object == object)
            return &block;
    return nullptr;
}

const SceneTag* tagOf(const SceneModel& scene, std::string_view name)
{
    for (const SceneFrame& frame : scene.frames)
        for (const SceneTag& tag : frame.tags)
            if (tag.name == name)
                return &tag;
    return nullptr;
}

int arrowsTo(const SceneModel& scene, ObjectId object, ArrowKind kind)
{
    int count = 0;
    for (const SceneArrow& arrow : scene.arrows)
        count += arrow.id.target == object && arrow.kind == kind;
    return count;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT
private slots:
    void aListThatTwoNamesShareHasOneBlockAndTwoArrows()
    {
        const Placed placed(sharedListRecording());
        const SceneModel scene = placed.layout.at(2);
        const ObjectId list{4};
        QVERIFY(blockOf(scene, list));
        QCOMPARE(blockOf(scene, list)->count.text, std::string("2"));
        QCOMPARE(blockOf(scene, list)->count.before, std::string("1"));
        QCOMPARE(arrowsTo(scene, list, ArrowKind::Name), 2);
        QCOMPARE(blockOf(scene, list)->cells.size(), std::size_t(2));
        QCOMPARE(blockOf(scene, list)->cells[0].content, CellContent::Docked);
        QCOMPARE(blockOf(scene, list)->cells[0].text, std::string("72"));
    }

    void aNameThatMovedLeavesAGhostForThisStep()
    {
        const Placed placed(sharedListRecording());
        const SceneModel scene = placed.layout.at(5);
        QCOMPARE(tagOf(scene, "best")->state, TagState::Moved);
        QCOMPARE(arrowsTo(scene, ObjectId{4}, ArrowKind::Ghost), 1);
        QCOMPARE(arrowsTo(scene, ObjectId{4}, ArrowKind::Name), 1);
        QVERIFY(blockOf(scene, ObjectId{3})); // the int 7, now that a name is tied to it
        QCOMPARE(placed.layout.at(6).arrows.size(), std::size_t(2));
    }

    void whatIsFreedInAStepFadesInItsPlace()
    {
        const Placed placed(sharedListRecording());
        const SceneModel before = placed.layout.at(5);
        const SceneModel scene = placed.layout.at(6);
        QCOMPARE(tagOf(scene, "scores")->state, TagState::Deleted);
        const SceneBlock* list = blockOf(scene, ObjectId{4});
        QVERIFY(list && list->dying);
        QCOMPARE(list->rect, blockOf(before, ObjectId{4})->rect);
    }

    void aNewItemIsMarkedAsChanged()
    {
        const Placed placed(sharedListRecording());
        const SceneModel scene = placed.layout.at(4);
        const SceneBlock* list = blockOf(scene, ObjectId{4});
        QVERIFY(list->changed && !list->isNew);
        QVERIFY(!list->cells[0].changed && list->cells[2].changed);
        QCOMPARE(list->size, std::string("120 B"));
    }

    void theWholePictureIsAsWrittenDown()
    {
        const Placed placed(sharedListRecording());
        std::string all;
        for (StepIndex step = 0; step <= placed.timeline.stepCount(); ++step)
            all += sceneText(placed.layout.at(step)) + "\n";
        QFile golden(QStringLiteral(NAMETAG_SOURCE_DIR "/tests/ui/layout/shared_list.txt"));
        if (qEnvironmentVariableIsSet("NAMETAG_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(QByteArray::fromStdString(all));
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromStdString(all), QString::fromUtf8(golden.readAll()));
    }

    void aDraggedBlockStaysWhereItWasPut()
    {
        const timeline::Timeline timeline(sharedListRecording());
        LayoutOptions options;
        options.dragged[ObjectId{4}] = {420, 400};
        const Layout layout = place(timeline, Mode::Compact, options, kMeasurer);
        for (StepIndex step = 0; step <= timeline.stepCount(); ++step) {
            const SceneModel scene = layout.at(step);
            const SceneBlock* list = blockOf(scene, ObjectId{4});
            QVERIFY(!list || (list->rect.x == 420 && list->rect.y == 400));
            QCOMPARE(wrongIn(scene), std::string());
        }
    }

    void aDraggedBlockGivesWayToOthers()
    {
        const Placed placed(sharedListRecording());
        const SceneModel scene = placed.layout.at(placed.timeline.stepCount());
        LayoutOptions options;
        for (const SceneBlock& block : scene.blocks)
            if (block.object != ObjectId{4})
                options.dragged[ObjectId{4}] = {block.rect.x, block.rect.y};
        const Layout layout = place(placed.timeline, Mode::Compact, options, kMeasurer);
        for (StepIndex step = 0; step <= placed.timeline.stepCount(); ++step)
            QCOMPARE(wrongIn(layout.at(step)), std::string());
    }

    void aStepHasTheSamePictureHoweverItIsReached()
    {
        const Placed one(sharedListRecording());
        const Placed other(sharedListRecording());
        std::map<StepIndex, std::string> forward;
        for (StepIndex step = 0; step <= one.timeline.stepCount(); ++step)
            forward[step] = sceneText(one.layout.at(step));
        for (StepIndex step = other.timeline.stepCount() + 1; step-- > 0;)
            QCOMPARE(sceneText(other.layout.at(step)), forward[step]);
    }

    void theEndOfAStepsEventsIsItsRestingPicture()
    {
        const Placed placed(sharedListRecording());
        const events::Recording& recording = placed.timeline.recording();
        for (StepIndex step = 1; step <= placed.timeline.stepCount(); ++step) {
            QCOMPARE(sceneText(placed.layout.at(step, recording.endOf(step))),
                     sceneText(placed.layout.at(step)));
            for (events::EventIndex at = recording.firstEventOf(step); at < recording.endOf(step); ++at)
                QVERIFY(!sceneText(placed.layout.at(step, at)).empty());
        }
    }

    void withinAStepWhatALineHoldsIsNotUnreachable()
    {
        const Placed placed(sharedListRecording());
        const events::Recording& recording = placed.timeline.recording();
        for (StepIndex step = 1; step <= placed.timeline.stepCount(); ++step)
            for (events::EventIndex at = recording.firstEventOf(step); at < recording.endOf(step); ++at)
                for (const SceneBlock& block : placed.layout.at(step, at).blocks)
                    QVERIFY(!block.unreachable);
        // the new list is there before a name is tied to it
        const SceneModel made = placed.layout.at(1, recording.firstEventOf(1) + 3);
        QVERIFY(blockOf(made, ObjectId{4}) && blockOf(made, ObjectId{4})->isNew);
        QVERIFY(made.arrows.empty());
    }

    void aFunctionIsAChipBesideItsTag()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId function = run.object(ObjectKind::Function, "function", 160);
        run.bind("add", function);
        run.end();
        const Placed placed(run.recording);
        const SceneModel scene = placed.layout.at(1);
        QVERIFY(tagOf(scene, "add")->chip);
        QCOMPARE(tagOf(scene, "add")->chip->sign, std::string("ƒ"));
        QVERIFY(scene.blocks.empty() && scene.arrows.empty());
    }

    void aCallsNamesStandInACardBelow()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId list = run.list({});
        run.bind("scores", list);
        run.line(2);
        run.share(list);
        run.enter("add_bonus", 5, {{"marks", list}});
        run.line(6);
        run.drop(list);
        run.leave(6, {});
        run.end();
        const Placed placed(run.recording);
        const SceneModel inside = placed.layout.at(2);
        QCOMPARE(inside.frames.size(), std::size_t(2));
        QCOMPARE(inside.frames[1].title, std::string("add_bonus()"));
        QCOMPARE(inside.frames[1].caller, std::string("line 2"));
        QVERIFY(inside.frames[1].active && !inside.frames[0].active);
        QVERIFY(inside.frames[1].rect.y > inside.frames[0].rect.bottom());
        QCOMPARE(arrowsTo(inside, list, ArrowKind::Name), 2);
    }

    void eyeletsOfArrowsStandOnOneLine()
    {
        const Placed placed(sharedListRecording());
        const SceneModel scene = placed.layout.at(2);
        QCOMPARE(tagOf(scene, "scores")->eyelet.x, tagOf(scene, "best")->eyelet.x);
        QCOMPARE(tagOf(scene, "best")->eyelet.y - tagOf(scene, "scores")->eyelet.y, 44);
        for (const SceneArrow& arrow : scene.arrows)
            QVERIFY(arrow.points.front() == tagOf(scene, "scores")->eyelet ||
                    arrow.points.front() == tagOf(scene, "best")->eyelet);
    }

    void aLongListShowsItsFirstItemsAndTheLast()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId one = run.integer(1);
        run.line(1);
        const ObjectId list = run.list(std::vector<ObjectId>(96, one));
        run.bind("many", list);
        run.end();
        const Placed placed(run.recording);
        const SceneModel scene = placed.layout.at(1);
        const SceneBlock* block = blockOf(scene, list);
        QCOMPARE(block->cells.size(), std::size_t(8));
        QCOMPARE(block->cells[6].content, CellContent::More);
        QCOMPARE(block->cells[6].text, std::string("+89"));
        QCOMPARE(block->cells[7].label, std::string("95"));
    }

    void aCycleWithoutANameIsUnreachable()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId list = run.list({});
        run.bind("a", list);
        run.line(2);
        run.append(list, list);
        run.line(3);
        run.unbind("a", list);
        run.take(events::CountChanged{list, 1});
        run.end();
        const Placed placed(run.recording);
        QVERIFY(!blockOf(placed.layout.at(2), list)->unreachable);
        const SceneModel scene = placed.layout.at(3);
        QVERIFY(blockOf(scene, list)->unreachable);
        QCOMPARE(arrowsTo(scene, list, ArrowKind::Slot), 1);
    }

    void aListOfListsIsACardWithADotARow()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId inner = run.list({});
        const ObjectId outer = run.list({inner, inner});
        run.bind("grid", outer);
        run.end();
        const Placed placed(run.recording);
        const SceneModel scene = placed.layout.at(1);
        QCOMPARE(blockOf(scene, outer)->form, BlockForm::Rows);
        QCOMPARE(blockOf(scene, outer)->cells[1].content, CellContent::Dot);
        QCOMPARE(blockOf(scene, inner)->form, BlockForm::Cells);
        QVERIFY(blockOf(scene, inner)->rect.x > blockOf(scene, outer)->rect.right());
    }

    void inFullModeItemsAreBlocks()
    {
        const Placed placed(sharedListRecording(), Mode::Full);
        const SceneModel scene = placed.layout.at(2);
        QVERIFY(blockOf(scene, ObjectId{1}) && blockOf(scene, ObjectId{2}));
        QCOMPARE(arrowsTo(scene, ObjectId{1}, ArrowKind::Slot), 1);
    }

    void aGeneratorsFrameWaitsWithItsNames()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId list = run.list({});
        const FrameId frame{77};
        const NamespaceId names{77};
        run.take(events::NamespaceOpened{names, {}, events::NamespaceKind::Function});
        run.take(events::FrameCreated{frame, run.text("count"), names, 5, events::FrameKind::Generator, 1});
        run.take(events::FrameEntered{frame, 5, 0});
        run.take(events::NameBound{names, run.text("seen"), list, 0, {}});
        run.take(events::FrameReturning{frame, 6, {}, events::LeaveReason::Yielded});
        run.take(events::FrameLeft{frame, events::LeaveReason::Yielded});
        run.line(2);
        run.enter("other", 9);
        run.line(9);
        run.take(events::FrameEntered{frame, 6, 1});
        run.line(10);
        const Placed placed(run.recording);
        const SceneModel waiting = placed.layout.at(2);
        QCOMPARE(waiting.frames.size(), std::size_t(3));
        QVERIFY(waiting.frames[2].suspended && !waiting.frames[2].active && waiting.frames[1].active);
        QCOMPARE(arrowsTo(waiting, list, ArrowKind::Name), 1);
        const SceneModel running = placed.layout.at(3);
        QVERIFY(!running.frames[2].suspended && running.frames[2].active);
        QCOMPARE(running.frames[2].rect, waiting.frames[2].rect);
    }

    void aDeepStackFoldsItsMiddle()
    {
        RecordingBuilder run;
        run.module();
        for (std::uint32_t depth = 1; depth <= 12; ++depth) {
            run.line(depth);
            run.enter("down", depth, {{"n", run.integer(depth)}});
        }
        run.line(13);
        const Placed placed(run.recording);
        const SceneModel scene = placed.layout.at(13);
        QCOMPARE(scene.frames.size(), std::size_t(2 + 1 + 5));
        QVERIFY(scene.frames[2].folded);
        QCOMPARE(scene.frames[2].title, std::string("6 frames"));
    }

    void eachFrameOfADeepStackStandsBelowItsCaller()
    {
        RecordingBuilder run;
        run.module();
        for (std::uint32_t depth = 1; depth <= 30; ++depth) {
            run.line(depth);
            run.enter("down", depth, {{"n", run.integer(depth)}});
        }
        run.line(31);
        const Placed placed(run.recording);
        for (StepIndex step = 0; step <= placed.timeline.stepCount(); ++step) {
            int below = 0;
            for (const SceneFrame& frame : placed.layout.at(step).frames) {
                QVERIFY(frame.rect.y >= below);
                below = frame.rect.bottom();
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
