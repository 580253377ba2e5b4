// SPDX-License-Identifier: GPL-3.0-or-later
// The stage of a long run: it is placed in parts, and every step has its picture.
#include "tests/ui/panels/open_session.h"
#include "ui/panels/stage_pane.h"
#include "ui/scene/heap_view.h"
#include "ui/theme/fonts.h"

#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

constexpr const char* kLong = "keep = [1, [2]]\nfor i in range(9000):\n    x = [i]\n    y = x\n";

QStringList tagsOf(const SceneModel& scene)
{
    QStringList names;
    for (const SceneFrame& frame : scene.frames)
        for (const SceneTag& tag : frame.tags)
            names << QString::fromStdString(tag.name);
    names.sort();
    return names;
}

} // namespace

class TestStagePane : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts()); }

    void namesThatTheLessonHidesAreNotDrawn()
    {
        LessonSession session(tests::simulated());
        StagePane stage(session);
        stage.resize(900, 700);
        stage.show();
        tests::openAndRun(session, "# nametag: lesson hide=\"helper_* k\"\n"
                                   "a = [1]\nhelper_a = [a, [2]]\nk = [3]\nkk = [4]\n");
        const SceneModel& scene = stage.view().model();
        QCOMPARE(tagsOf(scene), QStringList({"a", "kk"}));
        QCOMPARE(scene.blocks.size(), std::size_t{2});
    }

    void theStackOfAChainIsOpenedAndClosed()
    {
        LessonSession session(tests::simulated());
        StagePane stage(session);
        stage.resize(900, 700);
        stage.show();
        tests::openAndRun(session, "class Node:\n    def __init__(self, after):\n        self.after = after\n"
                                   "head = None\nfor i in range(60):\n    head = Node(head)\n");
        session.last();
        const auto stacks = [&] {
            const auto& blocks = stage.view().model().blocks;
            return std::count_if(blocks.begin(), blocks.end(),
                                 [](const SceneBlock& block) { return block.isFold; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(stacks(), 1, 20'000);
        ObjectId stack;
        ObjectId node;
        for (const SceneBlock& block : stage.view().model().blocks) {
            if (block.isFold)
                stack = block.object;
            else if (block.typeWord == "Node")
                node = block.object;
        }
        QVERIFY(!stage.openStackOf(node));
        stage.toggleFold(stack);
        QTRY_COMPARE_WITH_TIMEOUT(stacks(), 0, 20'000);
        QCOMPARE(stage.openStackOf(node), stack);
        stage.closeStack(node);
        QTRY_COMPARE_WITH_TIMEOUT(stacks(), 1, 20'000);
    }

    void everyStepOfALongRunHasItsPicture()
    {
        LessonSession session(tests::simulated());
        StagePane stage(session);
        stage.resize(900, 700);
        stage.view().animator().setMode(MotionMode::None);
        stage.show();
        tests::openAndRun(session, kLong);
        QVERIFY(session.stepCount() > 20'000);
        const QStringList all{"i", "keep", "x", "y"};
        for (const StepIndex step : {session.stepCount(), 20'000u, 20'001u, 20'240u, 20'700u, 3u}) {
            session.goTo(step);
            QTRY_COMPARE_WITH_TIMEOUT(stage.view().model().step, step, 60'000);
            QCOMPARE(tagsOf(stage.view().model()), step == 3 ? QStringList({"i", "keep", "x"}) : all);
            QVERIFY(stage.view().model().blocks.size() >= 3);
        }
        const auto far = stage.pictureAt(10'000);
        QCOMPARE(far->step, StepIndex{10'000});
        QCOMPARE(tagsOf(*far), all);
        QCOMPARE(stage.view().model().step, StepIndex{3});
    }
};

QTEST_MAIN(TestStagePane)
#include "tst_stage_pane.moc"
