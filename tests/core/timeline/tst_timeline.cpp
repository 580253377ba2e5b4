// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/apply.h"
#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"
#include "tests/support/state_text.h"

#include <QTest>

#include <malloc.h>
#include <random>

using namespace nametag;
using namespace nametag::tests;
using timeline::Timeline;

namespace {

/// A long run: lists grow, are bound, are dropped; about nine events a step.
std::shared_ptr<events::Recording> longRecording(std::uint32_t steps, std::uint32_t names)
{
    RecordingBuilder run;
    run.module();
    std::vector<ObjectId> bound(names);
    std::mt19937 random(7);
    for (std::uint32_t step = 0; step < steps; ++step) {
        run.line(step % 40 + 1);
        const std::uint32_t at = random() % names;
        const std::string name = "n" + std::to_string(at);
        const ObjectId item = run.integer(step);
        const ObjectId list = run.list({item});
        run.drop(item);
        const ObjectId old = bound[at];
        run.bind(name, list);
        bound[at] = list;
        if (old)
            run.drop(old);
    }
    run.end();
    return run.recording;
}

std::string replayed(const events::Recording& recording, events::EventIndex count)
{
    timeline::MemoryState state;
    timeline::StateBuilder builder(state, recording.texts());
    for (events::EventIndex i = 0; i < count; ++i)
        builder.apply(recording.event(i));
    return stateText(state, recording.texts());
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT
private slots:
    void eachStepForwardAndBackEqualsAFreshReplay()
    {
        const auto recording = sharedListRecording();
        const Timeline line(recording);
        QCOMPARE(line.stepCount(), 6u);
        const auto check = [&](StepIndex n) {
            QCOMPARE(stateText(*line.stateAfter(n), recording->texts()),
                     replayed(*recording, recording->endOf(n)));
            QCOMPARE(line.stateAfter(n)->step(), n);
        };
        for (StepIndex n = 0; n <= line.stepCount(); ++n)
            check(n);
        for (StepIndex n = line.stepCount() + 1; n-- > 0;)
            check(n);
    }

    void eachEventBackwardEqualsAFreshReplay()
    {
        const auto recording = sharedListRecording();
        const Timeline line(recording);
        for (events::EventIndex count = recording->eventCount() + 1; count-- > 0;)
            QCOMPARE(stateText(*line.stateAt(count), recording->texts()), replayed(*recording, count));
    }

    void aHeldStateNeverChanges()
    {
        const auto recording = sharedListRecording();
        const Timeline line(recording);
        std::vector<timeline::StateRef> states;
        for (StepIndex n = 0; n <= line.stepCount(); ++n)
            states.push_back(line.stateAfter(n));
        for (StepIndex n = 0; n <= line.stepCount(); ++n)
            QCOMPARE(stateText(*states[n], recording->texts()), replayed(*recording, recording->endOf(n)));
    }

    void seeksOverManyKeyframesEqualAFreshReplay()
    {
        const auto recording = longRecording(6'000, 3'000);
        QVERIFY(recording->eventCount() > 50'000);
        const Timeline line(recording);
        line.stateAfter(line.stepCount());
        std::mt19937 random(3);
        for (int i = 0; i < 12; ++i) {
            const StepIndex n = random() % (line.stepCount() + 1);
            const auto state = line.stateAfter(n);
            QCOMPARE(stateText(*state, recording->texts()), replayed(*recording, recording->endOf(n)));
            QCOMPARE(state->strayEvents(), 0u);
        }
    }

    void walkingBackAndOnAgainEqualsAFreshReplay()
    {
        const auto recording = longRecording(900, 40);
        const Timeline line(recording);
        std::vector<std::string> after;
        for (StepIndex n = 0; n <= line.stepCount(); ++n)
            after.push_back(stateText(*line.stateAfter(n), recording->texts()));
        std::mt19937 random(11);
        std::vector<timeline::StateRef> held;
        StepIndex at = line.stepCount();
        const auto look = [&](StepIndex n) {
            const auto state = line.stateAfter(n);
            QCOMPARE(stateText(*state, recording->texts()), after[n]);
            if (random() % 3 == 0)
                held.push_back(state);
            at = n;
        };
        for (int turn = 0; turn < 40 && at > 0; ++turn) {
            for (StepIndex i = random() % 40; i > 0 && at > 0; --i)
                look(at - 1);
            for (StepIndex i = random() % 8; i > 0 && at < line.stepCount(); --i)
                look(at + 1);
            if (turn % 4 == 0 && at > 2) { // within a step
                const events::EventIndex middle = recording->firstEventOf(at - 1) + 2;
                QCOMPARE(stateText(*line.stateAt(middle), recording->texts()), replayed(*recording, middle));
            }
            if (at > 3)
                look(at - 3); // several at once
        }
        for (const timeline::StateRef& state : held)
            QCOMPARE(stateText(*state, recording->texts()), after[state->step()]);
    }

    void whatAnotherTimelineHasPreparedIsTakenOver()
    {
        const auto recording = longRecording(3'000, 100);
        const Timeline prepared(recording);
        prepared.prepare();
        const Timeline line(recording);
        line.learn(prepared);
        for (const StepIndex n : {2'900u, 10u, 1'500u, 1'499u})
            QCOMPARE(stateText(*line.stateAfter(n), recording->texts()),
                     replayed(*recording, recording->endOf(n)));
    }

    void theStateThatIsStillHeldIsGivenAgain()
    {
        const auto recording = longRecording(100, 10);
        const Timeline line(recording);
        const auto third = line.stateAfter(3);
        const auto fourth = line.stateAfter(4);
        line.stateAfter(50);
        QCOMPARE(line.stateAfter(3).get(), third.get());
        QCOMPARE(line.stateAfter(4).get(), fourth.get());
    }

    void objectsThatDidNotChangeAreSharedBetweenStates()
    {
        const auto recording = sharedListRecording();
        const Timeline line(recording);
        const auto before = line.stateAfter(3);
        const auto after = line.stateAfter(4);
        QCOMPARE(before->object(ObjectId{1}), after->object(ObjectId{1}));
        QVERIFY(before->object(ObjectId{4}) != after->object(ObjectId{4}));
    }

    void aLargeListIsNotCopiedForEachKeyframe()
    {
        constexpr std::size_t kItems = 1'000'000;
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId item = run.integer(7);
        run.bind("all", run.list(std::vector<ObjectId>(kItems, item)));
        run.end();
        const Timeline line(run.recording);
        const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
        line.prepare();
        const std::size_t after = mallinfo2().uordblks + mallinfo2().hblkhd;
        QCOMPARE(line.stateAfter(line.stepCount())->objects().size(), 2u);
        QVERIFY2(after - before < 10 * kItems * sizeof(ObjectId),
                 qPrintable(QString::number(after - before)));
    }

    void steppingThroughALongRun()
    {
        const auto recording = longRecording(10'000, 10'000);
        const Timeline line(recording);
        QBENCHMARK
        {
            for (StepIndex n = 0; n <= line.stepCount(); ++n)
                line.stateAfter(n);
        }
    }

    void seekingInALongRun()
    {
        const auto recording = longRecording(20'000, 10'000);
        const Timeline line(recording);
        line.stateAfter(line.stepCount());
        std::mt19937 random(5);
        QBENCHMARK
        {
            line.stateAfter(random() % line.stepCount());
        }
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
