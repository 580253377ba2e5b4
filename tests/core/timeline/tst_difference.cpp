// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/difference.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;
using timeline::Timeline;

class DifferenceTest : public QObject {
    Q_OBJECT
private slots:
    void aStepSaysWhatWasMadeAndBound()
    {
        const auto recording = sharedListRecording();
        const Timeline line(recording);
        const auto first = timeline::differenceOf(line, 1);
        QCOMPARE(first.born.size(), 1u);
        QCOMPARE(first.names.size(), 1u);
        QVERIFY(recording->text(first.names[0].name) == "scores");
        QVERIFY(!first.names[0].before);
        QVERIFY(first.names[0].after == first.born[0]);
        QCOMPARE(first.counts.size(), 2u);  // the two ints in the list
        QVERIFY(first.slotChanges.empty()); // the list is new as a whole
    }

    void aStepSaysWhereANameWasAndWhatACountWas()
    {
        const auto recording = sharedListRecording();
        const Timeline line(recording);
        const auto fifth = timeline::differenceOf(line, 5);
        QCOMPARE(fifth.names.size(), 1u);
        QVERIFY(fifth.names[0].before == ObjectId{4});
        QVERIFY(fifth.names[0].after == ObjectId{3});
        QCOMPARE(fifth.counts.size(), 2u);
        QCOMPARE(fifth.counts[1].before, 2u);
        QCOMPARE(fifth.counts[1].after, 1u);
        QVERIFY(fifth.changes(ObjectId{4}));
        QVERIFY(!fifth.changes(ObjectId{1}));
    }

    void aStepSaysWhichSlotsAndSizesChanged()
    {
        const auto recording = sharedListRecording();
        const Timeline line(recording);
        const auto fourth = timeline::differenceOf(line, 4);
        QCOMPARE(fourth.slotChanges.size(), 1u);
        QCOMPARE(fourth.slotChanges[0].index, 2u);
        QVERIFY(!fourth.slotChanges[0].before);
        QCOMPARE(fourth.sizes.size(), 1u);
        QCOMPARE(fourth.sizes[0].after, 120u);
        QCOMPARE(timeline::differenceOf(line, 3).output, "True\n");
    }

    void anObjectFromTheStartIsOnlyMet()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId small = run.integer(5);
        run.take(events::FlagsChanged{small, events::kStaticMemory});
        run.bind("x", small);
        run.end();
        const Timeline line(run.recording);
        QVERIFY(timeline::differenceOf(line, 1).born.empty());
        QCOMPARE(line.stateAfter(1)->object(small)->born, 0u);
    }

    void whatEndsIsFreedAndItsNameUnbound()
    {
        const Timeline line(sharedListRecording());
        const auto sixth = timeline::differenceOf(line, 6);
        QCOMPARE(sixth.freed.size(), 2u);
        QCOMPARE(sixth.names.size(), 1u);
        QVERIFY(!sixth.names[0].after);
        QVERIFY(sixth.temporaries.empty());
    }

    void aTemporaryIsCompleteWhereItDies()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId item = run.integer(1);
        run.line(1);
        const ObjectId list = run.list({item});
        run.drop(list);
        run.end();
        const Timeline line(run.recording);
        const auto step = timeline::differenceOf(line, 1);
        QCOMPARE(step.temporaries.size(), 1u);
        const auto state = line.stateAt(step.temporaries[0].dies);
        QCOMPARE(state->object(list)->items.size(), 1u);
    }

    void framesComeAndGoWithTheirNames()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId item = run.integer(1);
        run.line(1);
        const FrameId frame = run.enter("f", 1, {{"x", item}});
        run.line(2);
        run.leave(2, item);
        run.end();
        const Timeline line(run.recording);
        const auto call = timeline::differenceOf(line, 1);
        QVERIFY(call.entered == std::vector<FrameId>{frame});
        QCOMPARE(call.names.size(), 1u);
        const auto back = timeline::differenceOf(line, 2);
        QVERIFY(back.left == std::vector<FrameId>{frame});
        QVERIFY(!back.names[0].after);
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "tst_difference.moc"
