// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/folding.h"

#include "tests/ui/layout/fixed_measurer.h"
#include "tests/ui/layout/programs.h"
#include "ui/layout/layout.h"

#include <QTest>

#include <algorithm>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

constexpr int kManyPoints = 45;
constexpr int kManyNodes = 30;

/// A list of points; a name is tied to the first of them.
struct Points {
    Points()
    {
        std::vector<ObjectId> points;
        run.step();
        for (int i = 0; i < kManyPoints; ++i)
            points.push_back(run.object(ObjectKind::Instance, "Point", 48));
        list = run.list(points);
        run.assign("points", list);
        first = points.front();
        run.step();
        run.assign("first", first);
        run.end();
    }
    Program run;
    ObjectId list;
    ObjectId first;
};

std::shared_ptr<const events::Recording> chainOf(int length)
{
    Program run;
    const ObjectId none = run.immortal(ObjectKind::None, "NoneType");
    ObjectId head = none;
    run.step();
    for (int i = 0; i < length; ++i) {
        const ObjectId node = run.object(ObjectKind::Instance, "Node", 48);
        run.setField(node, "next", head);
        head = node;
    }
    run.assign("head", head);
    run.end();
    return run.recording;
}

/// A tree in which each node but the last ones has two.
std::shared_ptr<const events::Recording> treeOf(int nodes)
{
    Program run;
    std::vector<ObjectId> made;
    run.step();
    for (int i = 0; i < nodes; ++i)
        made.push_back(run.object(ObjectKind::Instance, "Node", 48));
    for (std::size_t i = 0; 2 * i + 2 < made.size(); ++i) {
        run.setField(made[i], "left", made[2 * i + 1]);
        run.setField(made[i], "right", made[2 * i + 2]);
    }
    run.assign("root", made.front());
    run.end();
    return run.recording;
}

struct Placed {
    Placed(std::shared_ptr<const events::Recording> recording, std::set<ObjectId> unfolded = {})
        : timeline(std::move(recording))
        , layout(place(timeline, Mode::Compact, optionsWith(std::move(unfolded)), measurer))
    {}
    static LayoutOptions optionsWith(std::set<ObjectId> unfolded)
    {
        LayoutOptions options;
        options.unfolded = std::move(unfolded);
        return options;
    }
    SceneModel last() const { return layout.at(timeline.stepCount()); }
    timeline::Timeline timeline;
    FixedMeasurer measurer;
    Layout layout;
};

const SceneBlock* stackOf(const SceneModel& scene)
{
    const auto found = std::find_if(scene.blocks.begin(), scene.blocks.end(),
                                    [](const SceneBlock& block) { return block.isFold; });
    return found == scene.blocks.end() ? nullptr : &*found;
}

bool hasBlock(const SceneModel& scene, ObjectId object)
{
    return std::any_of(scene.blocks.begin(), scene.blocks.end(),
                       [&](const SceneBlock& block) { return block.object == object; });
}

std::ptrdiff_t nodesOf(const SceneModel& scene)
{
    return std::count_if(scene.blocks.begin(), scene.blocks.end(),
                         [](const SceneBlock& block) { return block.typeWord == "Node" && !block.isFold; });
}

} // namespace

class TestFolding : public QObject {
    Q_OBJECT
private slots:
    void manyItemsOfOneShapeStandAsAStack()
    {
        const Points points;
        const SceneModel scene = Placed(points.run.recording).layout.at(1);
        const SceneBlock* stack = stackOf(scene);
        QVERIFY(stack);
        QCOMPARE(stack->object, foldOf(points.list));
        QCOMPARE(stack->lines.front().text, std::string("45 × Point"));
        QCOMPARE(scene.blocks.size(), std::size_t(2));
        QCOMPARE(scene.summary.substr(0, 10), std::string("46 objects"));
    }

    void aMemberWithANameStaysOnTheStage()
    {
        const Points points;
        const SceneModel scene = Placed(points.run.recording).last();
        QVERIFY(hasBlock(scene, points.first));
        QCOMPARE(stackOf(scene)->lines.front().text, std::string("44 × Point"));
    }

    void anArrowLeadsIntoTheStackFromTheSlotsThatAreLeftOut()
    {
        const Points points;
        const SceneModel scene = Placed(points.run.recording).last();
        const ObjectId stack = foldOf(points.list);
        QVERIFY(std::any_of(scene.arrows.begin(), scene.arrows.end(), [&](const SceneArrow& arrow) {
            return arrow.id.target == stack && arrow.id.from.slot == kLeftOutSlot;
        }));
        for (const SceneArrow& arrow : scene.arrows)
            QVERIFY(hasBlock(scene, arrow.id.target));
    }

    void anOpenedStackShowsItsMembers()
    {
        const Points points;
        const SceneModel scene = Placed(points.run.recording, {foldOf(points.list)}).last();
        QVERIFY(!stackOf(scene));
        QCOMPARE(scene.blocks.size(), std::size_t(8)); // the list, six first items and the last
        QCOMPARE(scene.objectCount, std::uint64_t(kManyPoints + 1));
    }

    void theFarEndOfALongChainStandsAsAStack()
    {
        const SceneModel scene = Placed(chainOf(kManyNodes)).last();
        QCOMPARE(nodesOf(scene), std::ptrdiff_t(kChainShown));
        QCOMPARE(stackOf(scene)->lines.front().text, std::string("18 × Node"));
    }

    void aChainIsWrappedIntoLines()
    {
        const SceneModel scene = Placed(chainOf(kManyNodes)).last();
        std::map<int, int> lines;
        for (const SceneBlock& block : scene.blocks)
            if (!block.isFold)
                ++lines[block.rect.y];
        QCOMPARE(lines.size(), std::size_t(3));
        for (const auto& [y, nodes] : lines)
            QCOMPARE(nodes, 4);
    }

    void aFewItemsAreDrawnOneByOne()
    {
        const SceneModel scene = Placed(chainOf(8)).last();
        QVERIFY(!stackOf(scene));
        QCOMPARE(nodesOf(scene), std::ptrdiff_t(8));
    }

    void aTreeThatHasNoRoomEndsInAStack()
    {
        const Placed placed(treeOf(127));
        const SceneModel scene = placed.layout.at(1);
        QCOMPARE(nodesOf(scene), std::ptrdiff_t(15));
        const bool hasStack = std::any_of(scene.blocks.begin(), scene.blocks.end(),
                                          [](const SceneBlock& block) { return block.isFold; });
        QVERIFY(hasStack);
        QVERIFY2(scene.summary.find("not drawn") == std::string::npos, scene.summary.c_str());
        QVERIFY2(scene.summary.find("127 objects") == 0, scene.summary.c_str());
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
