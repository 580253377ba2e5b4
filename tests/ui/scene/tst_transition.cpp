// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_scene.h"
#include "ui/scene/animator.h"
#include "ui/scene/transition.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace nametag;
using namespace nametag::ui;

namespace {

const Motion* find(const Transition& plan, const ItemKey& key, MotionKind kind)
{
    const auto found = std::find_if(plan.motions.begin(), plan.motions.end(), [&](const Motion& motion) {
        return motion.key == key && motion.kind == kind;
    });
    return found == plan.motions.end() ? nullptr : &*found;
}

} // namespace

class TestTransition : public QObject {
    Q_OBJECT

    const SceneModel m_before = example::before();
    const SceneModel m_after = example::after();

private slots:
    void aMovedTagsStringSwingsFromTheOldObjectToTheNew()
    {
        const Transition plan = transitionBetween(m_before, m_after, MotionMode::Full);
        const SceneArrow& arrow = m_after.arrows[m_after.arrows.size() - 2];
        const Motion* swing = find(plan, keyOf(arrow), MotionKind::Swing);
        QVERIFY(swing != nullptr);
        QCOMPARE(swing->from.size(), swing->to.size());
        QCOMPARE(swing->from.back(), QPointF(278, 174));
        QCOMPARE(swing->to.back(), QPointF(278, 384));
    }

    void aNewBlockIsThereBeforeItsTagMoves()
    {
        const Transition plan = transitionBetween(m_before, m_after, MotionMode::Full);
        const Motion* born = find(plan, keyOf(m_after.blocks.back()), MotionKind::Appear);
        const Motion* swing = find(plan, keyOf(m_after.arrows[m_after.arrows.size() - 2]), MotionKind::Swing);
        QVERIFY(born != nullptr && swing != nullptr);
        QVERIFY(born->end() <= swing->start);
    }

    void aCountRollsWhenItsOwnStringLetsGoOrLands()
    {
        const Transition plan = transitionBetween(m_before, m_after, MotionMode::Full);
        const Motion* list = find(plan, keyOf(m_after.blocks[0]), MotionKind::Roll);
        const Motion* number = find(plan, keyOf(m_after.blocks[1]), MotionKind::Roll);
        const Motion* swing = find(plan, keyOf(m_after.arrows[m_after.arrows.size() - 2]), MotionKind::Swing);
        QVERIFY(list != nullptr && number != nullptr);
        QCOMPARE(list->start, swing->start + 120);
        QVERIFY(number->start != list->start);
    }

    void aFreedBlockFadesAfterEverythingElse()
    {
        SceneModel after = m_before;
        after.arrows.pop_back();
        after.blocks[0].dying = true;
        const Transition plan = transitionBetween(m_before, after, MotionMode::Full);
        const Motion* freed = find(plan, keyOf(after.blocks[0]), MotionKind::Free);
        QVERIFY(freed != nullptr);
        QCOMPARE(freed->end(), plan.length);
        QVERIFY(plan.leaving);
        const ItemKey gone = keyOf(m_before.arrows.back());
        QVERIFY(find(plan, gone, MotionKind::Retract) != nullptr);
        QVERIFY(momentAt(plan, 1).of(gone).opacity > 0);
    }

    void everythingRestsAtTheEnd()
    {
        const Transition plan = transitionBetween(m_before, m_after, MotionMode::Full);
        QVERIFY(momentAt(plan, plan.length).atRest());
        const Moment last = momentAt(plan, plan.length - 0.001);
        for (const auto& [key, change] : last.changes) {
            if (key.kind == ItemKind::Arrow || key.kind == ItemKind::Block) {
                QVERIFY(change.opacity > 0.99);
                QVERIFY(change.drawn > 0.99);
                QVERIFY(change.offset.manhattanLength() < 0.1);
            }
        }
    }

    void nothingMovesBetweenEqualScenes()
    {
        SceneModel scene = example::before();
        const Transition plan = transitionBetween(scene, scene, MotionMode::Full);
        QCOMPARE(plan.length, 0.0);
    }

    void fadesAreShortAndNoneIsNothing()
    {
        QCOMPARE(transitionBetween(m_before, m_after, MotionMode::Fades).length, 120.0);
        QCOMPARE(transitionBetween(m_before, m_after, MotionMode::None).length, 0.0);
    }

    void theSameMomentIsTheSame()
    {
        const Transition plan = transitionBetween(m_before, m_after, MotionMode::Full);
        const Moment one = momentAt(plan, 321);
        const Moment two = momentAt(plan, 321);
        QCOMPARE(one.changes.size(), two.changes.size());
        for (const auto& [key, change] : one.changes)
            QCOMPARE(two.of(key).way, change.way);
    }

    void aHigherSpeedShortensEveryTime()
    {
        const auto before = std::make_shared<const SceneModel>(m_before);
        const auto after = std::make_shared<const SceneModel>(m_after);
        Animator animator;
        QSignalSpy finished(&animator, &Animator::finished);
        animator.setSpeed(4);
        animator.start(before, after);
        animator.advance(animator.transition().length / 4 + 1);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!animator.isRunning());
        QVERIFY(animator.moment().atRest());
    }
};

QTEST_MAIN(TestTransition)
#include "tst_transition.moc"
