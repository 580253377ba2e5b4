// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"
#include "tests/support/state_now.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

namespace {

/// "x=1 y=2": the names of a namespace and the numbers of their objects.
std::string names(const RecordingBuilder& run, NamespaceId space)
{
    const auto state = stateNow(run);
    std::string all;
    for (const timeline::Binding& binding : state->space(space)->bindings)
        all += std::string(all.empty() ? "" : " ") + std::string(run.recording->text(binding.name)) + '=' +
               std::to_string(state->target(binding).value);
    return all;
}

/// "3:1 - 4:2": the entries of a dict; - is a hole.
std::string entries(const RecordingBuilder& run, ObjectId dict)
{
    const auto state = stateNow(run);
    std::string all;
    for (const timeline::Entry& entry : state->object(dict)->entries)
        all += std::string(all.empty() ? "" : " ") +
               (entry.key ? std::to_string(entry.key.value) + ':' + std::to_string(entry.value.value) : "-");
    return all;
}

} // namespace

class ApplyNamesTest : public QObject {
    Q_OBJECT
private slots:
    void aNameKeepsItsPlaceWhenItIsBoundAgain()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId a = run.integer(1);
        const ObjectId b = run.integer(2);
        run.bind("x", a);
        run.bind("y", a);
        run.bind("x", b);
        QCOMPARE(names(run, run.names()), "x=2 y=1");
        run.unbind("x", b);
        run.bind("x", a);
        QCOMPARE(names(run, run.names()), "y=1 x=1");
    }

    void aFunctionsNamesStandInTheOrderOfItsCode()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId a = run.integer(1);
        run.enter("f", 1);
        run.bind("last", a, 3);
        run.bind("first", a, 0);
        run.bind("middle", a, 1);
        QCOMPARE(names(run, run.names()), "first=1 middle=1 last=1");
    }

    void namesOfADictAreItsEntries()
    {
        RecordingBuilder run;
        run.module(true);
        const ObjectId dict{1};
        const ObjectId x = run.str("x"), y = run.str("y"), one = run.integer(1), two = run.integer(2);
        run.bindKey("x", one, x);
        run.bindKey("y", two, y);
        QCOMPARE(entries(run, dict), "2:4 3:5");
        run.bindKey("x", two, run.str("x")); // the first key object stays
        QCOMPARE(entries(run, dict), "2:5 3:5");
        run.unbind("x", two);
        QCOMPARE(entries(run, dict), "- 3:5");
        run.bindKey("x", one, x);
        QCOMPARE(entries(run, dict), "- 3:5 2:4");
        QCOMPARE(names(run, run.names()), "y=5 x=4");
    }

    void entriesOfANamespacesDictAreNames()
    {
        RecordingBuilder run;
        run.module(true);
        const ObjectId dict{1};
        run.text("x");
        const ObjectId x = run.str("x"), y = run.str("y"), one = run.integer(1);
        run.take(events::EntrySet{dict, 0, x, one});
        run.take(events::EntrySet{dict, 1, one, one}); // globals()[1] = 1 binds no name
        run.bindKey("y", one, y);
        QCOMPARE(names(run, run.names()), "x=4 y=4");
        run.take(events::EntryRemoved{dict, 0});
        QCOMPARE(names(run, run.names()), "y=4");
        run.take(events::EntriesCompacted{dict, 0});
        QCOMPARE(entries(run, dict), "4:4 3:4");
        run.bindKey("y", x, y);
        QCOMPARE(entries(run, dict), "4:4 3:2");
        run.take(events::EntriesCompacted{dict, 1});
        QCOMPARE(names(run, run.names()), "");
    }

    void aDictThatHasEntriesAlreadyGivesItsNames()
    {
        RecordingBuilder run;
        const ObjectId dict = run.object(ObjectKind::Dict, "dict", 64);
        const ObjectId hidden = run.str("__name__"), x = run.str("x"), one = run.integer(1);
        run.take(events::EntrySet{dict, 0, hidden, one});
        run.take(events::EntrySet{dict, 1, x, one});
        run.text("x");
        run.take(events::NamespaceOpened{NamespaceId{1}, dict, events::NamespaceKind::Module});
        QCOMPARE(names(run, NamespaceId{1}), "x=4");
        run.take(events::NameBound{NamespaceId{1}, run.text("x"), x, 0, x});
        QCOMPARE(entries(run, dict), "2:4 3:3");
    }

    void aSharedNameRefersToWhatItsCellHolds()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId one = run.integer(1), two = run.integer(2);
        run.enter("make", 1);
        const ObjectId cell = run.object(ObjectKind::Cell, "cell", 40);
        run.take(events::NameSharedByCell{run.names(), run.text("n"), cell, 0});
        QCOMPARE(names(run, run.names()), "n=0");
        const TextId contents = run.text("contents");
        run.take(events::FieldSet{cell, contents, one, 0});
        QCOMPARE(names(run, run.names()), "n=1");
        run.take(events::FieldSet{cell, contents, two, 0});
        QCOMPARE(names(run, run.names()), "n=2");
        run.take(events::FieldRemoved{cell, contents});
        QCOMPARE(names(run, run.names()), "n=0");
        QCOMPARE(stateNow(run)->strayEvents(), 0u);
    }

    void unbindingWhatIsNotBoundIsStray()
    {
        RecordingBuilder run;
        run.module();
        run.unbind("x", {});
        QCOMPARE(stateNow(run)->strayEvents(), 1u);
    }
};

QTEST_GUILESS_MAIN(ApplyNamesTest)
#include "tst_apply_names.moc"
