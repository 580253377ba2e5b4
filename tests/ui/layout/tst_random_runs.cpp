// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the pictures of programs that nobody has looked at: they are made up from seeds.
#include "core/simulator/simulate.h"
#include "tests/ui/layout/fixed_measurer.h"
#include "tests/ui/layout/random_programs.h"
#include "tests/ui/layout/scene_checks.h"
#include "ui/layout/layout.h"
#include "ui/layout/scene_text.h"

#include <QTest>

#include <map>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

constexpr std::uint32_t kSeeds = 30;
const FixedMeasurer kMeasurer;

std::shared_ptr<const events::Recording> recordingOf(std::uint32_t seed)
{
    const int statements = 6 + static_cast<int>(seed % 9);
    return simulator::record({RandomProgram(seed).text(statements), "random.py"}, {});
}

} // namespace

class TestRandomRuns : public QObject {
    Q_OBJECT
private slots:
    void blocksStandApartAndArrowsGoRoundThem_data() { seeds(); }
    void blocksStandApartAndArrowsGoRoundThem()
    {
        each([](StepIndex, const SceneModel& scene) { QCOMPARE(wrongIn(scene), std::string()); });
    }

    void whatStaysDoesNotMove_data() { seeds(); }
    void whatStaysDoesNotMove()
    {
        std::map<ObjectId, Point> corners;
        std::map<SlotId, Point> tags;
        each([&](StepIndex, const SceneModel& scene) {
            for (const SceneBlock& block : scene.blocks) {
                const Point corner{block.rect.x, block.rect.y};
                QCOMPARE(corners.try_emplace(block.object, corner).first->second, corner);
            }
            for (const SceneFrame& frame : scene.frames)
                for (const SceneTag& tag : frame.tags)
                    QCOMPARE(tags.try_emplace(tag.id, tag.eyelet).first->second.y, tag.eyelet.y);
        });
    }

    void namesKeepTheirOrder_data() { seeds(); }
    void namesKeepTheirOrder()
    {
        std::map<FrameId, std::vector<SlotId>> orders;
        each([&](StepIndex, const SceneModel& scene) {
            for (const SceneFrame& frame : scene.frames) {
                std::vector<SlotId>& order = orders[frame.frame];
                std::size_t at = 0;
                for (const SceneTag& tag : frame.tags) {
                    const auto known = std::find(order.begin(), order.end(), tag.id);
                    if (known == order.end()) {
                        order.push_back(tag.id);
                        continue;
                    }
                    const auto place = static_cast<std::size_t>(known - order.begin());
                    QVERIFY(place >= at);
                    at = place;
                }
            }
        });
    }

    void forwardAndBackGiveTheSamePictures_data() { seeds(); }
    void forwardAndBackGiveTheSamePictures()
    {
        QFETCH(std::uint32_t, seed);
        const timeline::Timeline timeline(recordingOf(seed));
        const Layout layout = place(timeline, Mode::Compact, {}, kMeasurer);
        std::vector<std::string> pictures;
        for (StepIndex step = 0; step <= timeline.stepCount(); ++step)
            pictures.push_back(sceneText(layout.at(step)));
        for (StepIndex step = timeline.stepCount() + 1; step-- > 0;)
            QCOMPARE(sceneText(layout.at(step)), pictures[step]);
        const Layout again = place(timeline, Mode::Compact, {}, kMeasurer);
        for (StepIndex step = timeline.stepCount() + 1; step-- > 0;)
            QCOMPARE(sceneText(again.at(step)), pictures[step]);
    }

private:
    static void seeds()
    {
        QTest::addColumn<std::uint32_t>("seed");
        for (std::uint32_t seed = 1; seed <= kSeeds; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    template <class Check> static void each(Check&& check)
    {
        QFETCH(std::uint32_t, seed);
        const timeline::Timeline timeline(recordingOf(seed));
        const Layout layout = place(timeline, Mode::Compact, {}, kMeasurer);
        for (StepIndex step = 0; step <= timeline.stepCount() && !QTest::currentTestFailed(); ++step)
            check(step, layout.at(step));
    }
};

QTEST_GUILESS_MAIN(TestRandomRuns)
#include "tst_random_runs.moc"
