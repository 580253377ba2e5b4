// SPDX-License-Identifier: GPL-3.0-or-later
// Placing and routing hold their promises for programs that nobody wrote: boxes and links with random lives.
#include "ui/layout/place_boxes.h"
#include "ui/layout/rank_boxes.h"
#include "ui/layout/route_geometry.h"
#include "ui/layout/route_links.h"

#include <QTest>

#include <random>

using namespace nametag;
using namespace nametag::ui;

namespace {

Box randomBox(std::mt19937& random, StepIndex steps)
{
    Box box;
    const StepIndex born = static_cast<StepIndex>(random() % steps);
    box.life = Life(born, std::min<StepIndex>(steps, born + 2 + static_cast<StepIndex>(random() % steps)));
    box.width = 140 + static_cast<int>(random() % 8) * 20;
    box.height = 84 + static_cast<int>(random() % 4) * 34;
    box.entryY = 17;
    box.entries = {{{0, 17}, Direction::Right, 0, {}},
                   {{0, 30}, Direction::Right, 16, {}},
                   {{box.width, 17}, Direction::Left, 0, {}},
                   {{box.width / 2, 0}, Direction::Down, 0, {}},
                   {{box.width / 2, box.height}, Direction::Up, 0, {}}};
    return box;
}

void addLink(Plan& plan, std::mt19937& random, int from, int to)
{
    const Box& target = plan.boxes[to];
    Link link;
    link.from = from;
    link.to = to;
    link.life = target.life;
    if (from < 0) {
        link.eyelet = {178, 126 + 44 * static_cast<int>(random() % 6)};
    } else {
        const Box& source = plan.boxes[from];
        Life both;
        for (StepIndex step = target.life.first(); step < target.life.end(); ++step)
            if (source.life.has(step))
                both.add(step);
        link.life = both;
        link.slotY = 51 + 34 * static_cast<int>(random() % 2);
        link.exits = {{{source.width, link.slotY}, Direction::Right, 0, {}},
                      {{0, link.slotY}, Direction::Left, 0, {}}};
    }
    if (link.life.isEmpty())
        return;
    if (from >= 0)
        plan.boxes[from].leaf = false;
    plan.links.push_back(link);
}

Plan randomPlan(unsigned seed, int boxes)
{
    std::mt19937 random(seed);
    Plan plan;
    plan.steps = 20;
    for (int b = 0; b < boxes; ++b)
        plan.boxes.push_back(randomBox(random, 20));
    for (int b = 0; b < boxes; ++b) {
        if (random() % 3 != 0)
            addLink(plan, random, -1, b);
        for (unsigned k = random() % 3; k > 0; --k)
            addLink(plan, random, b, static_cast<int>(random() % static_cast<unsigned>(boxes)));
    }
    return plan;
}

Plan placedPlan(unsigned seed, int boxes)
{
    Plan plan = randomPlan(seed, boxes);
    plan.prepare();
    const std::vector<bool> chain = rankBoxes(plan);
    plan.setColumns();
    placeBoxes(plan, chain);
    routeAndAdapt(plan, chain);
    curveLinks(plan);
    return plan;
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT
private slots:
    void boxesThatExistTogetherDoNotOverlap_data() { seeds(); }
    void boxesThatExistTogetherDoNotOverlap()
    {
        QFETCH(unsigned, seed);
        const Plan plan = placedPlan(seed, 9);
        for (int a = 0; a < plan.boxCount(); ++a)
            for (int b = a + 1; b < plan.boxCount(); ++b)
                if (plan.boxes[a].occupied.meets(plan.boxes[b].occupied))
                    QVERIFY(!plan.boxes[a].rect().meets(plan.boxes[b].rect()));
    }

    void noRouteEntersABoxThatExistsWithIt_data() { seeds(); }
    void noRouteEntersABoxThatExistsWithIt()
    {
        QFETCH(unsigned, seed);
        const Plan plan = placedPlan(seed, 9);
        for (const Link& link : plan.links) {
            QVERIFY(link.clean);
            QVERIFY(Ground(plan, link).isFree(link.route));
        }
    }

    void linksToDifferentBoxesShareNoLine_data() { seeds(); }
    void linksToDifferentBoxesShareNoLine()
    {
        QFETCH(unsigned, seed);
        const Plan plan = placedPlan(seed, 6);
        QVERIFY2(sharedLines(plan) <= 1, qPrintable(QString::number(sharedLines(plan))));
    }

    void theSamePlanIsPlacedTheSameTwice()
    {
        const Plan one = placedPlan(5, 10);
        const Plan other = placedPlan(5, 10);
        for (int b = 0; b < one.boxCount(); ++b)
            QCOMPARE(one.boxes[b].rect(), other.boxes[b].rect());
        for (int i = 0; i < one.linkCount(); ++i)
            QVERIFY(one.links[i].route == other.links[i].route && one.links[i].curve == other.links[i].curve);
    }

    void aPlaceIsUsedAgainAfterAStepOfFading()
    {
        Plan plan;
        plan.steps = 10;
        for (StepIndex born : {0u, 3u, 5u}) {
            Box box;
            box.life = Life(born, born + 2);
            box.width = 140;
            box.height = 84;
            box.entries = {{{0, 17}, Direction::Right, 0, {}}};
            plan.boxes.push_back(box);
            Link link;
            link.eyelet = {178, 126};
            link.to = plan.boxCount() - 1;
            link.life = box.life;
            plan.links.push_back(link);
        }
        plan.prepare();
        const std::vector<bool> chain = rankBoxes(plan);
        plan.setColumns();
        placeBoxes(plan, chain);
        QCOMPARE(plan.boxes[0].y, plan.boxes[1].y);  // freed at 2, the other is born at 3
        QVERIFY(plan.boxes[1].y != plan.boxes[2].y); // the one fades while the other is born
    }

    void aChainStandsOnOneLine()
    {
        Plan plan;
        plan.steps = 10;
        for (int b = 0; b < 4; ++b) {
            Box box;
            box.life = Life(static_cast<StepIndex>(b), 10);
            box.width = 156;
            box.height = 128;
            box.chain = 7;
            box.leaf = false;
            box.entries = {{{0, 17}, Direction::Right, 0, {}}};
            plan.boxes.push_back(box);
        }
        for (int b = 0; b + 1 < 4; ++b) {
            Link link;
            link.from = b;
            link.to = b + 1;
            link.slotY = 85;
            link.life = Life(static_cast<StepIndex>(b + 1), 10);
            link.exits = {{{156, 85}, Direction::Right, 0, {}}};
            plan.links.push_back(link);
        }
        plan.prepare();
        const std::vector<bool> chain = rankBoxes(plan);
        plan.setColumns();
        placeBoxes(plan, chain);
        for (int b = 0; b < 4; ++b) {
            QCOMPARE(plan.boxes[b].rank, b + 1);
            QCOMPARE(plan.boxes[b].y, plan.boxes[0].y);
        }
    }

    void greedyPlacesDoNotOverlapEither()
    {
        Plan plan = randomPlan(3, 200);
        plan.occupy();
        plan.fixedColumns = true;
        plan.setColumns();
        placeGreedily(plan);
        for (int a = 0; a < plan.boxCount(); ++a)
            for (int b = a + 1; b < plan.boxCount(); ++b)
                if (plan.boxes[a].occupied.meets(plan.boxes[b].occupied))
                    QVERIFY(!plan.boxes[a].rect().meets(plan.boxes[b].rect()));
    }

private:
    static void seeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
