// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/visible.h"

#include "core/timeline/timeline.h"
#include "tests/ui/layout/programs.h"

#include <QTest>

#include <algorithm>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

/// What is on the stage after a step of a recording.
struct Looked {
    Looked(std::shared_ptr<const events::Recording> recording, StepIndex step,
           std::vector<ObjectId> seen = {}, std::uint32_t budget = 60)
        : timeline(recording)
        , facts(*recording)
        , finder(facts, recording->texts(), Mode::Compact, budget)
        , visible(finder.find(timeline.stateAfter(step), seen))
    {}
    bool shows(ObjectId object) const
    {
        return std::any_of(visible.objects.begin(), visible.objects.end(),
                           [&](const VisibleObject& shown) { return shown.object->id == object; });
    }
    timeline::Timeline timeline;
    RunFacts facts;
    VisibleFinder finder;
    const Visible& visible;
};

} // namespace

class TestVisible : public QObject {
    Q_OBJECT
private slots:
    void anAtomStandsInItsSlotUntilANameIsTiedToIt()
    {
        Program run;
        run.step();
        const ObjectId number = run.integer(300);
        const ObjectId list = run.list({number});
        run.assign("numbers", list);
        run.step();
        run.assign("n", number);
        const Looked before(run.recording, 1);
        QVERIFY(before.shows(list) && !before.shows(number));
        const Looked after(run.recording, 2);
        QVERIFY(after.shows(number));
        QCOMPARE(after.visible.links.size(), std::size_t(3));
    }

    void immortalAtomsAreAlwaysDocked()
    {
        Program run;
        run.step();
        const ObjectId none = run.immortal(ObjectKind::None, "NoneType");
        run.assign("slots", run.list({none}));
        run.assign("nothing", none);
        const Looked looked(run.recording, 1);
        QVERIFY(looked.shows(none)); // the tag must point at something
        QVERIFY(looked.finder.isDocked(none));
        QCOMPARE(looked.visible.links.size(), std::size_t(2));
    }

    void namesOfTheInterpreterAreHidden()
    {
        Program run;
        run.step();
        run.assign("__name__", run.str("__main__"));
        run.assign("x", run.integer(1));
        const Looked looked(run.recording, 1);
        QCOMPARE(looked.visible.frames[0].tags.size(), std::size_t(1));
    }

    void aFunctionWithAMutableDefaultIsWorthABlock()
    {
        Program run;
        run.step();
        const ObjectId plain = run.object(ObjectKind::Function, "function", 160);
        run.take(events::FlagsChanged{plain, events::kUserDefined});
        run.assign("plain", plain);
        const ObjectId keeps = run.object(ObjectKind::Function, "function", 160);
        run.take(events::FlagsChanged{keeps, events::kUserDefined});
        const ObjectId defaults = run.object(ObjectKind::Tuple, "tuple", 48);
        run.append(defaults, run.list({}));
        run.setField(keeps, "__defaults__", defaults);
        run.assign("keeps", keeps);
        const Looked looked(run.recording, 1);
        QVERIFY(!looked.shows(plain) && looked.shows(keeps) && looked.shows(defaults));
        QVERIFY(looked.visible.frames[0].tags[0].asChip && !looked.visible.frames[0].tags[1].asChip);
    }

    void whatLostItsNamesStaysWhileItExists()
    {
        Program run;
        run.step();
        const ObjectId list = run.list({});
        run.append(list, list);
        run.assign("a", list);
        run.step();
        run.unbind("a", list);
        const Looked forgotten(run.recording, 2);
        QVERIFY(!forgotten.shows(list));
        const Looked seen(run.recording, 2, {list});
        QVERIFY(seen.shows(list) && seen.visible.objects[0].unreachable);
    }

    void aFrameThatATracebackHoldsStaysWithItsTags()
    {
        Program program;
        program.step();
        const ObjectId list = program.list({});
        program.assign("scores", list);
        program.step();
        const FrameId call = program.enter("third", 2, {{"marks", list}});
        program.step();
        program.take(events::FrameReturning{call, 2, {}, events::LeaveReason::Raised});
        program.take(events::FrameLeft{call, events::LeaveReason::Raised});
        const Looked at(program.recording, 3);
        QCOMPARE(at.visible.frames.size(), 2u);
        QVERIFY(at.visible.frames.back().kept);
        QCOMPARE(at.visible.frames.back().depth, 1u);
        QCOMPARE(at.visible.frames.back().tags.size(), 1u);
    }

    void theBudgetIsKept()
    {
        Program run;
        run.step();
        std::vector<ObjectId> lists;
        for (int i = 0; i < 6; ++i)
            lists.push_back(run.list({}));
        run.assign("all", run.list(lists));
        const Looked looked(run.recording, 1, {}, 4);
        QCOMPARE(looked.visible.objects.size(), std::size_t(4));
        QCOMPARE(looked.visible.leftOut, 3u);
    }

    void aWeakReferenceKeepsNothingOnTheStage()
    {
        Program run;
        run.step();
        const ObjectId list = run.list({});
        const ObjectId weak = run.object(ObjectKind::Weakref, "ReferenceType", 72);
        run.take(events::FieldSet{weak, run.text("~referent"), list, 0});
        run.assign("w", weak);
        run.step();
        run.assign("a", list);
        const Looked alone(run.recording, 1);
        QVERIFY(!alone.shows(list));
        const Looked both(run.recording, 2);
        QVERIFY(both.shows(list));
        QVERIFY(both.visible.links.back().reference && both.visible.links.back().reference->isWeak);
    }
};

QTEST_GUILESS_MAIN(TestVisible)
#include "tst_visible.moc"
