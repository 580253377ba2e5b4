// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/sameness.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;
using timeline::SameReason;

namespace {

timeline::ReferenceEnd nameOf(const RecordingBuilder& run, std::string_view name, ObjectId object)
{
    return {object, run.names(), run.recording->keep(name), {}};
}

timeline::Sameness same(const RecordingBuilder& run, const timeline::ReferenceEnd& a,
                        const timeline::ReferenceEnd& b)
{
    return timeline::samenessOf(timeline::Timeline(run.recording), run.recording->eventCount(), a, b);
}

/// x and y lead to the object, tied by lines 1 and 2 of this source.
timeline::Sameness twoNames(RecordingBuilder& run, ObjectId object, const char* source)
{
    run.recording->source = source;
    run.line(1);
    run.bind("x", object);
    run.line(2);
    run.bind("y", object);
    return same(run, nameOf(run, "x", object), nameOf(run, "y", object));
}

} // namespace

class SamenessTest : public QObject {
    Q_OBJECT
private slots:
    void anAliasIsOneObjectSinceAStep()
    {
        RecordingBuilder run;
        run.module();
        const auto found = twoNames(run, run.list({}), "x = []\ny = x\n");
        QVERIFY(found.reason == SameReason::Alias);
        QCOMPARE(found.since, StepIndex{2});
        QCOMPARE(QString::fromStdString(found.first), QString("x"));
        QCOMPARE(QString::fromStdString(found.second), QString("y"));
    }

    void smallIntsSingletonsAndShortStringsAreMadeOnce()
    {
        RecordingBuilder run;
        run.module();
        QVERIFY(twoNames(run, run.integer(256), "x = 256\ny = 256\n").reason == SameReason::SmallInt);
        QVERIFY(twoNames(run, run.str("a"), "x = 'a'\ny = 'a'\n").reason == SameReason::OneLetter);
        const ObjectId none = run.object(ObjectKind::None, "NoneType", 16);
        QVERIFY(twoNames(run, none, "x = None\ny = None\n").reason == SameReason::Singleton);
        const ObjectId empty = run.object(ObjectKind::Tuple, "tuple", 40);
        QVERIFY(twoNames(run, empty, "x = ()\ny = ()\n").reason == SameReason::EmptyTuple);
    }

    void aConstantBelongsToItsCode()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId constant = run.integer(1000);
        run.take(events::HolderAdded{constant, run.text("<module>"), events::HolderKind::Constant});
        const auto found = twoNames(run, constant, "x = 1000\ny = 1000\n");
        QVERIFY(found.reason == SameReason::Constant);
        QCOMPARE(run.recording->text(found.unit), std::string_view("<module>"));
    }

    void aSharedConstantThatWasCopiedByNameIsAnAlias()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId constant = run.integer(1000);
        run.take(events::HolderAdded{constant, run.text("<module>"), events::HolderKind::Constant});
        QVERIFY(twoNames(run, constant, "x = 1000\ny = x  # no copy\n").reason == SameReason::Alias);
    }

    void internedStringsAreKeptOnce()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId name = run.str("ada");
        run.take(events::FlagsChanged{name, events::kInterned});
        QVERIFY(twoNames(run, name, "x = 'ada'\ny = 'ada'\n").reason == SameReason::Interned);
        const auto asked = twoNames(run, run.str("two words"), "x = 'a'\ny = sys.intern(text)\n");
        QVERIFY(asked.reason == SameReason::Interned);
        QCOMPARE(QString::fromStdString(asked.expression), QString("sys.intern()"));
    }

    void whatACallGivesBackIsNamed()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId item = run.list({});
        const ObjectId pair = run.object(ObjectKind::Tuple, "tuple", 48);
        run.take(events::ItemSet{pair, 0, item});
        const auto found = twoNames(run, pair, "x = (item,)\ny = tuple(x)\n");
        QVERIFY(found.reason == SameReason::ReturnedItself);
        QCOMPARE(QString::fromStdString(found.expression), QString("tuple(x)"));
    }

    void aSlotIsAnEndToo()
    {
        RecordingBuilder run;
        run.recording->source = "x = []\nbox = [x]\n";
        run.module();
        run.line(1);
        const ObjectId item = run.list({});
        run.bind("x", item);
        run.line(2);
        const ObjectId box = run.list({item});
        const auto found = same(run, nameOf(run, "x", item), {item, {}, {}, box});
        QVERIFY(found.reason == SameReason::Alias);
        QCOMPARE(found.since, StepIndex{2});
    }

    void twoObjectsAreNotOne()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId one = run.integer(1000), other = run.integer(1000);
        run.bind("x", one);
        run.bind("y", other);
        const auto found = same(run, nameOf(run, "x", one), nameOf(run, "y", other));
        QVERIFY(found.reason == SameReason::TwoObjects);
        QVERIFY(found.areEqual);
    }
};

QTEST_GUILESS_MAIN(SamenessTest)
#include "tst_sameness.moc"
