// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/reachability.h"
#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"
#include "tests/support/state_now.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;
using timeline::HolderPlace;

class ReachabilityTest : public QObject {
    Q_OBJECT
private slots:
    void allHoldersOfAnObjectAreTold()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId item = run.integer(300);
        const ObjectId list = run.list({item, item});
        run.bind("x", item);
        run.take(events::HolderAdded{item, run.text("<module>"), events::HolderKind::Constant});
        run.take(events::StackHeld{run.frame(), 0, item});
        const auto holders = timeline::holdersOf(*stateNow(run), item);
        QCOMPARE(holders.size(), 5u);
        QVERIFY(holders[0].place == HolderPlace::Name);
        QVERIFY(holders[0].frame == run.frame());
        QVERIFY(holders[1].place == HolderPlace::Slot && holders[1].owner == list && holders[1].index == 0);
        QCOMPARE(holders[2].index, 1u);
        QVERIFY(holders[3].place == HolderPlace::ValueStack);
        QVERIFY(holders[4].place == HolderPlace::Hidden);
    }

    void aNameThatIsAnEntryIsToldOnce()
    {
        RecordingBuilder run;
        run.module(true);
        const ObjectId key = run.str("x"), one = run.integer(1);
        run.bindKey("x", one, key);
        const auto state = stateNow(run);
        QCOMPARE(timeline::holdersOf(*state, one).size(), 1u);
        QVERIFY(timeline::holdersOf(*state, key)[0].slot == timeline::SlotKind::Key);
    }

    void anIslandHoldsItselfOnly()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId a = run.list({}), b = run.list({});
        run.bind("a", a);
        run.append(b, a);
        run.append(a, b);
        run.drop(b);
        QVERIFY(!timeline::isInIsland(*stateNow(run), a));
        QVERIFY(!timeline::isInIsland(*stateNow(run), b));
        run.unbind("a", a);
        run.drop(a);
        QVERIFY(timeline::isInIsland(*stateNow(run), a));
        QVERIFY(timeline::isInIsland(*stateNow(run), b));
        QVERIFY(!timeline::isInIsland(*stateNow(run), a, 1));
        run.take(events::StackHeld{run.frame(), 0, b});
        QVERIFY(!timeline::isInIsland(*stateNow(run), a));
    }

    void anUntoldHolderIsNoIsland()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId list = run.list({});
        run.append(list, list);
        QVERIFY(!timeline::isInIsland(*stateNow(run), list)); // the reference that made it
        run.drop(list);
        QVERIFY(timeline::isInIsland(*stateNow(run), list));
    }

    void aSharedNameHoldsTheCellAndTheCellTheObject()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId one = run.integer(1);
        const ObjectId cell = run.object(ObjectKind::Cell, "cell", 40);
        run.enter("make", 1);
        run.take(events::NameSharedByCell{run.names(), run.text("n"), cell, 0});
        run.take(events::FieldSet{cell, run.text("contents"), one, 0});
        const auto state = stateNow(run);
        QVERIFY(timeline::holdersOf(*state, cell)[0].place == HolderPlace::Name);
        QVERIFY(timeline::holdersOf(*state, one)[0].owner == cell);
    }
};

QTEST_GUILESS_MAIN(ReachabilityTest)
#include "tst_reachability.moc"
