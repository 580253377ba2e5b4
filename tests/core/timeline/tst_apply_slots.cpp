// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"
#include "tests/support/state_now.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

namespace {

std::vector<std::uint32_t> numbers(const std::vector<ObjectId>& ids)
{
    std::vector<std::uint32_t> all;
    for (const ObjectId id : ids)
        all.push_back(id.value);
    return all;
}

using Numbers = std::vector<std::uint32_t>;

} // namespace

class ApplySlotsTest : public QObject {
    Q_OBJECT
private slots:
    void itemsAreAppendedReplacedAndSpliced()
    {
        RecordingBuilder run;
        const ObjectId a = run.integer(1), b = run.integer(2), c = run.integer(3);
        const ObjectId list = run.list({a, b, c});
        const auto items = [&] { return numbers(stateNow(run)->object(list)->items); };
        QVERIFY(items() == (Numbers{1, 2, 3}));
        run.take(events::ItemSet{list, 0, c});
        QVERIFY(items() == (Numbers{3, 2, 3}));
        run.take(events::ItemsSpliced{list, 1, 1, 0});
        QVERIFY(items() == (Numbers{3, 3}));
        run.take(events::ItemsSpliced{list, 1, 1, 3});
        QVERIFY(items() == (Numbers{3, 0, 0, 0}));
        run.take(events::ItemsSpliced{list, 0, 0, 1});
        QVERIFY(items() == (Numbers{0, 3, 0, 0, 0}));
        run.take(events::ItemsSpliced{list, 0, 5, 0});
        QVERIFY(items().empty());
        QCOMPARE(stateNow(run)->strayEvents(), 0u);
        run.take(events::ItemSet{list, 2, a});
        QCOMPARE(stateNow(run)->strayEvents(), 1u);
    }

    void entriesLeaveHolesUntilTheyAreCompacted()
    {
        RecordingBuilder run;
        const ObjectId dict = run.object(ObjectKind::Dict, "dict", 64);
        const ObjectId a = run.str("a"), b = run.str("b"), one = run.integer(1);
        run.take(events::EntrySet{dict, 0, a, one});
        run.take(events::EntrySet{dict, 1, b, one});
        run.take(events::EntryRemoved{dict, 0});
        QCOMPARE(stateNow(run)->object(dict)->entries.size(), 2u);
        QVERIFY(!stateNow(run)->object(dict)->entries[0].key);
        run.take(events::EntriesCompacted{dict, 0});
        QCOMPARE(stateNow(run)->object(dict)->entries.size(), 1u);
        QVERIFY(stateNow(run)->object(dict)->entries[0].key == b);
        run.take(events::EntriesCompacted{dict, 1});
        QVERIFY(stateNow(run)->object(dict)->entries.empty());
    }

    void aSetsTableIsFilledByItsSlots()
    {
        RecordingBuilder run;
        const ObjectId set = run.object(ObjectKind::Set, "set", 216);
        const ObjectId one = run.integer(1);
        run.take(events::ElementTableReplaced{set, 8});
        run.take(events::ElementSet{set, 1, one});
        QVERIFY(numbers(stateNow(run)->object(set)->elements) == (Numbers{0, 2, 0, 0, 0, 0, 0, 0}));
        run.take(events::ElementSet{set, 1, {}});
        QVERIFY(numbers(stateNow(run)->object(set)->elements) == (Numbers{0, 0, 0, 0, 0, 0, 0, 0}));
    }

    void fieldsAreSortedByOrderAndThenByFirstSetting()
    {
        RecordingBuilder run;
        const ObjectId object = run.object(ObjectKind::Instance, "Node", 48);
        const ObjectId one = run.integer(1);
        for (const auto& [label, order] : std::vector<std::pair<const char*, std::uint32_t>>{
                 {"b", 5}, {"__class__", 0}, {"a", 5}, {"b", 5}})
            run.take(events::FieldSet{object, run.text(label), one, order});
        std::string labels;
        const auto state = stateNow(run);
        for (const timeline::Field& field : state->object(object)->fields)
            labels += std::string(run.recording->text(field.label)) + ' ';
        QCOMPARE(labels, "__class__ b a ");
        run.take(events::FieldRemoved{object, run.text("b")});
        QCOMPARE(stateNow(run)->object(object)->fields.size(), 2u);
        QVERIFY(!stateNow(run)->object(object)->field(run.text("b")));
    }

    void anObjectThatGetsAnotherClassIsShownAsOneOfThatClass()
    {
        RecordingBuilder run;
        const ObjectId first = run.object(ObjectKind::Class, "type", 48);
        const ObjectId second = run.object(ObjectKind::Class, "type", 48);
        run.take(events::TextShown{second, run.text("B"), 0});
        const ObjectId object = run.object(ObjectKind::Instance, "A", 48);
        run.take(events::FieldSet{object, run.text("__class__"), first, 0});
        QCOMPARE(stateNow(run)->object(object)->typeName, run.text("A"));
        run.take(events::FieldSet{object, run.text("__class__"), second, 0});
        QCOMPARE(stateNow(run)->object(object)->typeName, run.text("B"));
    }
};

QTEST_GUILESS_MAIN(ApplySlotsTest)
#include "tst_apply_slots.moc"
