// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

namespace {

/// The words for the last event of a recording so far.
QString last(const RecordingBuilder& run)
{
    const timeline::Timeline line(run.recording);
    const explain::Message message = explain::explain(line, run.recording->eventCount() - 1);
    return QString::fromStdString(explain::plainText(message.headline) + ": " +
                                  explain::plainText(message.body));
}

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT
private slots:
    void everyEventHasAHeadline()
    {
        const auto recording = sharedListRecording();
        const timeline::Timeline line(recording);
        for (events::EventIndex i = 0; i < recording->eventCount(); ++i) {
            const auto message = explain::explain(line, i);
            QVERIFY(!message.headline.isEmpty());
            QVERIFY(message.body.size() <= 2);
        }
    }

    void aSmallIntExistsAlready()
    {
        RecordingBuilder run;
        run.recording->source = "x = 250\n";
        run.module();
        const ObjectId small = run.integer(250);
        run.take(events::FlagsChanged{small, events::kImmortal | events::kStaticMemory});
        run.line(1);
        run.bind("x", small);
        QCOMPARE(
            last(run),
            "`250` already exists: Integers from −5 to 256 are made at start-up and shared. Its count is "
            "fixed.");
    }

    void aConstantIsStoredOnce()
    {
        RecordingBuilder run;
        run.recording->source = "x = 1000\ny = 1000\n";
        run.module();
        const ObjectId constant = run.integer(1000);
        run.take(events::FlagsChanged{constant, events::kConstant});
        run.take(events::HolderAdded{constant, run.text("<module>"), events::HolderKind::Constant});
        run.line(1);
        run.share(constant);
        run.bind("x", constant);
        QVERIFY(last(run).startsWith("`x` names a constant of the code"));
        run.line(2);
        run.share(constant);
        run.bind("y", constant);
        QCOMPARE(last(run),
                 "One constant, two tags: Both lines were compiled together, so `1000` is stored once.");
    }

    void equalIsNotTheSame()
    {
        RecordingBuilder run;
        run.recording->source = "y = x + 0\n";
        run.module();
        run.bind("x", run.integer(1000));
        run.line(1);
        run.bind("y", run.integer(1000));
        QCOMPARE(last(run),
                 "Equal, but a second object: `x + 0` builds its own result. `==` is true, `is` is false.");
    }

    void aListMovesItsSlots()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId list = run.list({});
        run.take(events::SizeChanged{list, 88, 4});
        QCOMPARE(last(run), "The list gets its slots: It has room for 4 references now, and takes 88 bytes.");
        run.take(events::SizeChanged{list, 120, 8});
        QCOMPARE(last(run),
                 "The list moves its slots: 4 slots are full. Python takes room for 8 and copies the "
                 "references, not the objects.");
    }

    void countsAndBlocksAreTold()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId list = run.list({});
        run.share(list);
        QCOMPARE(last(run), "The count goes from 1 to 2: One more reference leads to the list.");
        run.take(events::BlockAllocated{list, 28, events::Address{16}, events::BlockSource::Fresh});
        QCOMPARE(last(run), "A 32-byte block is taken: The list needs 28 bytes. The pool rounds up to 32.");
        run.take(events::ObjectDestroyed{list, 0});
        QCOMPARE(last(run),
                 "The count reaches 0: Nothing refers to the list any more. Its block goes back to the pool "
                 "at once.");
    }

    void aCollectionIsToldPhaseByPhase()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId keep = run.list({}), leaf = run.list({}), left = run.list({}), right = run.list({});
        run.bind("keep", keep);
        run.take(events::ItemSet{keep, 0, leaf});
        run.bind("a", left);
        run.bind("b", right);
        run.take(events::ItemSet{left, 0, right});
        run.take(events::ItemSet{right, 0, left});
        run.line(1);
        run.unbind("a", left);
        run.unbind("b", right);
        run.take(events::ThresholdsSet{700, 10, 10});
        run.take(events::CollectionBegan{0, 7, 0});
        QCOMPARE(last(run), "The collector looks at 7 objects: Generation 0 passed its threshold of 700.");
        run.take(events::CollectionPhaseBegan{events::CollectionPhase::CopyCounts});
        for (const ObjectId object : {keep, leaf, left, right})
            run.take(events::CountCopied{object, 1});
        QCOMPARE(last(run),
                 "The copy for `b` is 1: The collector subtracts from the copy, not from the count.");
        run.take(events::CollectionPhaseBegan{events::CollectionPhase::Subtract});
        run.take(events::InsideSubtracted{leaf, 1, 0});
        run.take(events::InsideSubtracted{left, 1, 0});
        QCOMPARE(last(run), "Inside references do not count: `a` is held only by `b`, which is also being "
                            "examined. Left over: 0.");
        run.take(events::InsideSubtracted{right, 1, 0});
        run.take(events::CollectionPhaseBegan{events::CollectionPhase::Trace});
        run.take(events::SavedByReference{leaf, keep});
        QCOMPARE(last(run), "`keep[0]` is saved by `keep`: `keep` is held from outside, and it points to "
                            "`keep[0]`.");
        run.take(events::FoundUnreachable{left});
        QCOMPARE(last(run), "Nothing leads to `a`: Nothing was left over, and nothing that is reachable "
                            "refers to it.");
        run.take(events::FoundUnreachable{right});
        run.take(events::CollectionPhaseBegan{events::CollectionPhase::Clear});
        QCOMPARE(last(run), "Two objects are freed together: No name could reach them. Counting alone would "
                            "have kept them for ever.");
        run.take(events::ObjectCleared{left});
        QCOMPARE(last(run),
                 "The collector empties `a`: What it refers to loses a reference. So the cycle breaks.");
        run.take(events::CollectionEnded{0, 2});
        QCOMPARE(last(run), "The collector found 2 objects: No name could reach them. Counting alone would "
                            "have kept them for ever.");
    }

    void aNameInACellIsAName()
    {
        RecordingBuilder run;
        run.recording->source = "def make():\n    n = 1000\n    def inner():\n        return n\n";
        run.module();
        run.enter("make", 1);
        const ObjectId cell = run.object(ObjectKind::Cell, "cell", 40);
        run.take(events::NameSharedByCell{run.names(), run.text("n"), cell, 0});
        run.line(2);
        const ObjectId value = run.integer(1000);
        run.take(events::FieldSet{cell, run.text("contents"), value, 0});
        QVERIFY(last(run).startsWith("`n` names a new object"));
    }

    void anExceptionSaysWhatItIs()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId words = run.str("list index out of range");
        const ObjectId arguments = run.object(ObjectKind::Tuple, "tuple", 48);
        run.take(events::ItemSet{arguments, 0, words});
        const ObjectId exception = run.object(ObjectKind::Exception, "IndexError", 72);
        run.take(events::FieldSet{exception, run.text("args"), arguments, 0});
        run.take(events::ExceptionArrived{run.frame(), 1, exception});
        QVERIFY(last(run).startsWith("Line 1 raises `IndexError`: It says `'list index out of range'`."));
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
