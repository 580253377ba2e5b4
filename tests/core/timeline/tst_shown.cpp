// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/shown.h"
#include "core/timeline/timeline.h"
#include "tests/support/recording_builder.h"
#include "tests/support/state_now.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

namespace {

std::string labels(const RecordingBuilder& run, ObjectId object)
{
    static const char* const kWords[] = {"item", "key", "value", "element", ""};
    const auto state = stateNow(run);
    std::string all;
    for (const timeline::Slot& slot :
         timeline::shownSlots(*state, *state->object(object), run.recording->texts())) {
        all += all.empty() ? "" : " ";
        all += slot.label ? std::string(run.recording->text(slot.label))
                          : kWords[static_cast<int>(slot.kind)] + std::to_string(slot.index);
    }
    return all;
}

} // namespace

class ShownTest : public QObject {
    Q_OBJECT
private slots:
    void theInterpretersOwnNamesAreHidden()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId one = run.integer(1);
        run.bind("__name__", one);
        run.bind("x", one);
        const auto names = timeline::shownNames(*stateNow(run), run.names(), run.recording->texts());
        QCOMPARE(names.size(), 1u);
        QVERIFY(run.recording->text(names[0].name) == "x");
        QVERIFY(timeline::isDunder("__a__"));
        QVERIFY(!timeline::isDunder("____"));
    }

    void aGeneratorShowsItsNamesWhileItWaits()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId generator = run.object(ObjectKind::Generator, "generator", 200);
        const ObjectId seven = run.integer(7);
        const FrameId frame = run.enter("numbers", 1, {{"n", seven}, {".0", seven}});
        const NamespaceId names = stateNow(run)->frame(frame)->space;
        run.take(events::NamespaceOpened{names, generator, events::NamespaceKind::Function});
        QCOMPARE(labels(run, generator), ""); // it runs
        QVERIFY(timeline::generatorNames(*stateNow(run)).empty());
        run.take(events::FrameReturning{frame, 2, seven, events::LeaveReason::Yielded});
        QCOMPARE(labels(run, generator), "n");
        run.take(events::FrameLeft{frame, events::LeaveReason::Yielded});
        QCOMPARE(labels(run, generator), "n");
        QVERIFY(timeline::generatorNames(*stateNow(run)).at(generator) == names);
        run.take(events::FrameEntered{frame, 2, 1});
        QCOMPARE(labels(run, generator), "");
        run.take(events::FrameLeft{frame, events::LeaveReason::Returned});
        run.take(events::FrameDestroyed{frame});
        QCOMPARE(labels(run, generator), "");
    }

    void aFunctionShowsItsDefaultsAndCells()
    {
        RecordingBuilder run;
        const ObjectId none = run.object(ObjectKind::None, "NoneType", 16);
        const ObjectId one = run.integer(1);
        const ObjectId function = run.object(ObjectKind::Function, "function", 160);
        const char* const fields[] = {"__globals__", "__defaults__", "__kwdefaults__", "cell n", "note"};
        for (const char* label : fields)
            run.take(events::FieldSet{function, run.text(label), label[2] == 'k' ? none : one, 0});
        QCOMPARE(labels(run, function), ""); // not the program's
        run.take(events::FlagsChanged{function, events::kUserDefined});
        QCOMPARE(labels(run, function), "__defaults__ cell n note");
    }

    void anInstanceShowsItsClassThenItsContentsThenItsAttributes()
    {
        RecordingBuilder run;
        const ObjectId type = run.object(ObjectKind::Class, "type", 1000);
        const ObjectId one = run.integer(1);
        const ObjectId object = run.object(ObjectKind::Instance, "Stack", 56);
        run.take(events::FieldSet{object, run.text("top"), one, 2});
        run.take(events::FieldSet{object, run.text("__dict__"), one, 2});
        run.take(events::FieldSet{object, run.text("__class__"), type, 0});
        run.take(events::ItemSet{object, 0, one});
        QCOMPARE(labels(run, object), "__class__ item0 top");
    }

    void aDictsHolesAreNotShown()
    {
        RecordingBuilder run;
        const ObjectId dict = run.object(ObjectKind::Dict, "dict", 64);
        const ObjectId a = run.str("a"), b = run.str("b");
        run.take(events::EntrySet{dict, 0, a, a});
        run.take(events::EntrySet{dict, 1, b, b});
        run.take(events::EntryRemoved{dict, 0});
        QCOMPARE(labels(run, dict), "key0 value0");
    }

    void objectsAreMetFromNamesOnNearestFirst()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId one = run.integer(1), two = run.integer(2), hidden = run.integer(3);
        const ObjectId list = run.list({one});
        run.bind("__doc__", hidden);
        run.bind("items", list);
        run.enter("f", 1, {{"x", two}});
        const auto shown = timeline::shownObjects(*stateNow(run), run.recording->texts());
        QVERIFY(shown == (std::vector<ObjectId>{list, two, one}));
    }
};

QTEST_GUILESS_MAIN(ShownTest)
#include "tst_shown.moc"
