// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"
#include "tests/support/state_now.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

class ApplyObjectsTest : public QObject {
    Q_OBJECT
private slots:
    void anObjectIsWhatItsEventsSay()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId id = run.integer(-300);
        run.take(events::FlagsChanged{id, events::kConstant});
        run.take(events::CountChanged{id, 3});
        const auto state = stateNow(run);
        const auto* object = state->object(id);
        QVERIFY(object);
        QCOMPARE(std::get<std::int64_t>(object->value), -300);
        QCOMPARE(object->count, 3u);
        QCOMPARE(object->size, 28u);
        QCOMPARE(object->address, 0x7f0000000010u);
        QCOMPARE(object->born, 1u);
        QVERIFY(object->is(events::kConstant));
    }

    void aFloatKeepsAllItsBits()
    {
        RecordingBuilder run;
        const ObjectId id = run.object(ObjectKind::Float, "float", 24);
        run.take(events::FloatShown{id, 0x9999999a, 0x3fb99999});
        QCOMPARE(std::get<double>(stateNow(run)->object(id)->value), 0.1);
    }

    void anObjectDiesAndIsGone()
    {
        RecordingBuilder run;
        const ObjectId id = run.integer(5);
        run.take(events::CountChanged{id, 0});
        run.take(events::ObjectDying{id});
        QVERIFY(stateNow(run)->object(id)->dying);
        run.take(events::ObjectDestroyed{id, 0});
        QVERIFY(!stateNow(run)->object(id));
        QCOMPARE(stateNow(run)->strayEvents(), 0u);
        run.take(events::CountChanged{id, 1});
        QCOMPARE(stateNow(run)->strayEvents(), 1u);
    }

    void hiddenHoldersAreCounted()
    {
        RecordingBuilder run;
        const ObjectId id = run.integer(1000);
        const TextId module = run.text("<module>");
        run.take(events::HolderAdded{id, module, events::HolderKind::Constant});
        run.take(events::HolderAdded{id, module, events::HolderKind::Constant});
        run.take(events::HolderAdded{id, module, events::HolderKind::ParserArena});
        QCOMPARE(stateNow(run)->hiddenHolders().size(), 2u);
        QCOMPARE(stateNow(run)->hiddenHolders()[0].times, 2u);
        run.take(events::HolderRemoved{id, module, events::HolderKind::Constant});
        run.take(events::HolderRemoved{id, module, events::HolderKind::Constant});
        QCOMPARE(stateNow(run)->hiddenHolders().size(), 1u);
    }

    void sizeAndSlotsChangeTogether()
    {
        RecordingBuilder run;
        const ObjectId id = run.list({});
        run.take(events::SizeChanged{id, 88, 4});
        QCOMPARE(stateNow(run)->object(id)->size, 88u);
        QCOMPARE(stateNow(run)->object(id)->capacity, 4u);
    }
};

QTEST_GUILESS_MAIN(ApplyObjectsTest)
#include "tst_apply_objects.moc"
