// SPDX-License-Identifier: GPL-3.0-or-later
// Where answers lie on the stage, without a window.
#include "ui/exercises/drop_targets.h"
#include "ui/theme/fonts.h"

#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

SceneModel sceneWith(int blocks)
{
    SceneModel scene;
    scene.names = {20, 60, 200, 500};
    scene.heap = {260, 60, 600, 500};
    SceneFrame module;
    module.rect = {20, 60, 200, 90};
    module.active = true;
    SceneTag tag;
    tag.id = {SlotKind::Name, 1, 7};
    tag.name = tag.shown = "x";
    tag.rect = {130, 100, 60, 34};
    module.tags.push_back(tag);
    scene.frames.push_back(module);
    for (int i = 0; i < blocks; ++i) {
        SceneBlock block;
        block.object = {static_cast<std::uint32_t>(i) + 1};
        block.rect = {300, 80 + 110 * i, 200, 90};
        scene.blocks.push_back(block);
    }
    return scene;
}

exercise::Question arrowOf(const char* name)
{
    exercise::Question question;
    question.space = {1};
    question.path = name;
    question.picks = {{"To `x`", exercise::Target::Object, {1}, {}},
                      {"To a new object", exercise::Target::NewObject, {}, {}},
                      {"Nowhere", exercise::Target::Nowhere, {}, {}}};
    return question;
}

} // namespace

class TestDropTargets : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void everyPickHasAPlaceOfItsOwn()
    {
        for (int blocks = 1; blocks < 5; ++blocks) {
            const SceneModel scene = sceneWith(blocks);
            const auto targets = dropTargets(scene, arrowOf("y"), {0, 0, 880, 600});
            QCOMPARE(targets.size(), std::size_t{3});
            QCOMPARE(targets[0].rect, QRectF(300, 80, 200, 90));
            for (std::size_t i = 1; i < 3; ++i)
                for (const SceneBlock& block : scene.blocks)
                    QVERIFY(!targets[i].rect.intersects(
                        QRectF(block.rect.x, block.rect.y, block.rect.width, block.rect.height)));
            QVERIFY(!targets[1].rect.intersects(targets[2].rect));
        }
    }

    void theNearestTargetWithinReachIsMeant()
    {
        const auto targets = dropTargets(sceneWith(1), arrowOf("y"), {0, 0, 880, 600});
        QCOMPARE(targetNear(targets, {290, 120}, 24), std::optional<std::size_t>(0));
        QVERIFY(!targetNear(targets, {270, 120}, 24));
        QCOMPARE(targetNear(targets, targets[2].rect.center(), 24), std::optional<std::size_t>(2));
    }

    void aNewNameHangsUnderTheOthers()
    {
        SceneModel scene = sceneWith(1);
        const SceneModel nothing;
        addGhostTag(scene, arrowOf("y"), nothing);
        QCOMPARE(scene.frames[0].tags.size(), std::size_t{2});
        QCOMPARE(scene.frames[0].tags[1].rect.y, 144);
        const auto end = stringEndOf(scene, arrowOf("y"));
        QVERIFY(end && end->isGhost);
        addGhostTag(scene, arrowOf("y"), nothing); // once is enough
        QCOMPARE(scene.frames[0].tags.size(), std::size_t{2});
        QVERIFY(!stringEndOf(scene, arrowOf("x"))->isGhost);
    }

    void aSlotIsFoundByItsPath()
    {
        SceneModel scene = sceneWith(1);
        SceneCell cell;
        cell.id = {SlotKind::Item, 1, 2};
        cell.rect = {320, 100, 40, 40};
        cell.dot = {340, 120};
        cell.content = CellContent::Dot;
        scene.blocks[0].cells.push_back(cell);
        SceneCell field = cell;
        field.id = {SlotKind::Field, 1, 9};
        field.label = "next";
        field.dot = {400, 120};
        scene.blocks[0].cells.push_back(field);
        exercise::Question question = arrowOf("a[2]");
        question.owner = {1};
        QCOMPARE(stringEndOf(scene, question)->eyelet, QPointF(340, 120));
        question.path = "a.next";
        QCOMPARE(stringEndOf(scene, question)->eyelet, QPointF(400, 120));
        question.path = "a[5]";
        QVERIFY(!stringEndOf(scene, question));
    }
};

QTEST_MAIN(TestDropTargets)
#include "tst_drop_targets.moc"
