// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/invariants.h"
#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"
#include "tests/support/state_now.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

class InvariantsTest : public QObject {
    Q_OBJECT
private slots:
    void holdersOfAllKindsAddUpToTheCount()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId item = run.integer(300);
        const ObjectId list = run.list({item});
        run.bind("items", list);
        run.take(events::HolderAdded{item, run.text("<module>"), events::HolderKind::Constant});
        QVERIFY(timeline::countGaps(*stateNow(run), run.recording->texts()).empty());
        run.take(events::StackHeld{run.frame(), 0, item});
        const auto gaps = timeline::countGaps(*stateNow(run), run.recording->texts());
        QCOMPARE(gaps.size(), 1u);
        QVERIFY(gaps[0].object == item && gaps[0].count == 2 && gaps[0].holders == 3);
        run.share(item);
        QVERIFY(timeline::countGaps(*stateNow(run), run.recording->texts()).empty());
    }

    void namesOfADictAreCountedOnce()
    {
        RecordingBuilder run;
        run.module(true);
        const ObjectId key = run.str("x"), one = run.integer(1);
        run.bindKey("x", one, key);
        run.take(events::HolderAdded{ObjectId{1}, run.text("module"), events::HolderKind::Interpreter});
        QVERIFY(timeline::countGaps(*stateNow(run), run.recording->texts()).empty());
    }

    void aMissingHolderIsFound()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId list = run.list({});
        run.bind("items", list);
        run.share(list);
        const auto gaps = timeline::countGaps(*stateNow(run), run.recording->texts());
        QCOMPARE(gaps.size(), 1u);
        QVERIFY(gaps[0].object == list && gaps[0].count == 2 && gaps[0].holders == 1);
    }

    void aReferenceToNothingIsFound()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId list = run.list({run.integer(300)});
        run.bind("items", list);
        QVERIFY(timeline::danglingReferences(*stateNow(run), run.recording->texts()).empty());
        run.take(events::ObjectDestroyed{ObjectId{1}, 0});
        const auto lines = timeline::danglingReferences(*stateNow(run), run.recording->texts());
        QCOMPARE(lines.size(), 1u);
        QCOMPARE(lines[0], "item of #2 leads to #1, which is not there");
    }
};

QTEST_GUILESS_MAIN(InvariantsTest)
#include "tst_invariants.moc"
