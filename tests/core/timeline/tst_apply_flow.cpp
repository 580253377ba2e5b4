// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"
#include "tests/support/state_now.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

class ApplyFlowTest : public QObject {
    Q_OBJECT
private slots:
    void aCallIsTheInnermostFrameUntilItIsLeft()
    {
        RecordingBuilder run;
        run.module();
        run.line(4);
        const ObjectId seven = run.integer(7);
        const FrameId call = run.enter("add_bonus", 1, {{"marks", seven}});
        run.line(2);
        auto state = stateNow(run);
        QCOMPARE(state->callStack().size(), 2u);
        QVERIFY(state->callStack().back() == call);
        QCOMPARE(state->frame(call)->line, 2u);
        QCOMPARE(state->space(state->frame(call)->space)->bindings.size(), 1u);
        run.leave(2, seven);
        state = stateNow(run);
        QCOMPARE(state->callStack().size(), 1u);
        QVERIFY(!state->frame(call));
        QCOMPARE(state->spaces().size(), 1u);
        QCOMPARE(state->step(), 2u);
        QCOMPARE(state->strayEvents(), 0u);
    }

    void aGeneratorsFrameIsPutAsideAndGoesOn()
    {
        RecordingBuilder run;
        run.module();
        const FrameId frame = run.enter("numbers", 1);
        run.take(events::FrameReturning{frame, 2, {}, events::LeaveReason::Yielded});
        run.take(events::FrameLeft{frame, events::LeaveReason::Yielded});
        auto state = stateNow(run);
        QCOMPARE(state->callStack().size(), 1u);
        QVERIFY(state->frame(frame)->suspended);
        QVERIFY(state->space(state->frame(frame)->space));
        run.take(events::FrameEntered{frame, 2, 1});
        state = stateNow(run);
        QVERIFY(state->callStack().back() == frame);
        QVERIFY(!state->frame(frame)->suspended);
    }

    void theModulesNamesOutliveItsFrame()
    {
        RecordingBuilder run;
        run.module();
        run.bind("x", run.integer(1));
        run.leave(1, {});
        const auto state = stateNow(run);
        QVERIFY(state->frames().empty());
        QCOMPARE(state->space(state->programNames())->bindings.size(), 1u);
    }

    void theValueStackHoldsAndIsTrimmed()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId item = run.integer(5);
        run.take(events::StackHeld{run.frame(), 2, item});
        QCOMPARE(stateNow(run)->frame(run.frame())->stack.size(), 3u);
        run.take(events::StackTrimmed{run.frame(), 1});
        QCOMPARE(stateNow(run)->frame(run.frame())->stack.size(), 1u);
    }

    void onlyStandardOutputIsMeasured()
    {
        RecordingBuilder run;
        run.print("True\n");
        run.take(events::Printed{run.text("warning\n"), 2});
        QCOMPARE(stateNow(run)->outputLength(), 5u);
    }

    void anEventAboutAFrameThatIsNotThereIsStray()
    {
        RecordingBuilder run;
        run.take(events::FrameLeft{FrameId{9}, events::LeaveReason::Returned});
        QCOMPARE(stateNow(run)->strayEvents(), 1u);
    }
};

QTEST_GUILESS_MAIN(ApplyFlowTest)
#include "tst_apply_flow.moc"
