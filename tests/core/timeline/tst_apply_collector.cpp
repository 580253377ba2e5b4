// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/called.h"
#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"
#include "tests/support/state_now.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;
using timeline::Verdict;

namespace {

int generation(const RecordingBuilder& run, ObjectId object)
{
    const auto state = stateNow(run);
    return state->generationOf(*state->object(object));
}

void collect(RecordingBuilder& run, std::uint32_t generation)
{
    run.take(events::CollectionBegan{generation, 0, 1});
    run.take(events::CollectionEnded{generation, 0});
}

ObjectId tracked(RecordingBuilder& run)
{
    const ObjectId object = run.object(ObjectKind::Instance, "Node", 48);
    run.take(events::TrackingChanged{object, 1});
    return object;
}

} // namespace

/// Generations, and what a collection finds out about each object.
class ApplyCollectorTest : public QObject {
    Q_OBJECT
private slots:
    void survivorsMoveUpAGeneration()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId first = tracked(run);
        QCOMPARE(generation(run, first), 0);
        collect(run, 0);
        QCOMPARE(generation(run, first), 1);
        const ObjectId second = tracked(run);
        collect(run, 0);
        QCOMPARE(generation(run, first), 1);
        QCOMPARE(generation(run, second), 1);
        const ObjectId third = tracked(run);
        collect(run, 1);
        QCOMPARE(generation(run, third), 2);
        QCOMPARE(generation(run, first), 2);
        collect(run, 2);
        QCOMPARE(generation(run, first), 2);
        run.take(events::TrackingChanged{first, 0});
        QCOMPARE(generation(run, first), -1);
    }

    void whatWasThereBeforeTheProgramHasItsGeneration()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId old = run.object(ObjectKind::Module, "module", 72);
        run.take(events::TrackingChanged{old, 3});
        QCOMPARE(generation(run, old), 1);
        collect(run, 0);
        QCOMPARE(generation(run, old), 1);
        collect(run, 1);
        QCOMPARE(generation(run, old), 2);
    }

    void frozenObjectsAreInNoGeneration()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId object = tracked(run);
        run.take(events::ObjectsFrozen{1});
        const ObjectId later = tracked(run);
        QCOMPARE(generation(run, object), 3);
        QCOMPARE(generation(run, later), 0);
        collect(run, 2);
        QCOMPARE(generation(run, object), 3);
        run.take(events::ObjectsFrozen{0});
        QCOMPARE(generation(run, object), 2);
        QCOMPARE(generation(run, later), 2);
    }

    void aCollectionKeepsItsArithmetic()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId keep = tracked(run), leaf = tracked(run), lost = tracked(run);
        run.take(events::CollectorCounted{3, 2, 1});
        run.take(events::CollectionBegan{0, 5, 0});
        for (const ObjectId object : {keep, leaf, lost})
            run.take(events::CountCopied{object, 1});
        run.take(events::InsideSubtracted{leaf, 1, 0});
        run.take(events::InsideSubtracted{lost, 1, 0});
        run.take(events::CollectionPhaseBegan{events::CollectionPhase::Trace});
        run.take(events::SavedByReference{leaf, keep});
        run.take(events::FoundUnreachable{lost});
        const auto state = stateNow(run);
        const timeline::CollectionState& collection = *state->collector().collection();
        QVERIFY(state->collector().isCollecting());
        QCOMPARE(collection.others(), 2u);
        QCOMPARE(collection.counts[0], 3u);
        QVERIFY(collection.find(keep)->verdict == Verdict::Outside);
        QCOMPARE(collection.find(keep)->left(), 1u);
        QVERIFY(collection.find(leaf)->verdict == Verdict::Saved && collection.find(leaf)->savedBy == keep);
        QVERIFY(collection.find(lost)->verdict == Verdict::Unreachable);
        QCOMPARE(collection.find(lost)->left(), 0u);
        QCOMPARE(state->strayEvents(), std::uint64_t{0});
    }

    void anObjectIsCalledByItsNameItsWayOrItsLastName()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId keep = run.list({}), inner = run.list({}), lost = run.list({}), never = run.list({});
        run.bind("keep", keep);
        run.take(events::ItemSet{keep, 0, inner});
        run.bind("a", lost);
        run.unbind("a", lost);
        const timeline::Timeline line(run.recording);
        const events::EventIndex now = run.recording->eventCount();
        const auto called = [&](ObjectId object) {
            return QString::fromStdString(timeline::calledAt(line, *line.stateAt(now), object, now));
        };
        QCOMPARE(called(keep), QString("keep"));
        QCOMPARE(called(inner), QString("keep[0]"));
        QCOMPARE(called(lost), QString("a"));
        QCOMPARE(called(never), QString());
    }
};

QTEST_GUILESS_MAIN(ApplyCollectorTest)
#include "tst_apply_collector.moc"
