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

/// The pictures of all steps; found once for all tests.
const std::vector<SceneModel>& scenesOf(std::uint32_t seed)
{
    static std::map<std::uint32_t, std::vector<SceneModel>> known;
    std::vector<SceneModel>& scenes = known[seed];
    if (!scenes.empty())
        return scenes;
    const timeline::Timeline timeline(recordingOf(seed));
    const Layout layout = place(timeline, Mode::Compact, {}, kMeasurer);
    for (StepIndex step = 0; step <= timeline.stepCount(); ++step)
        scenes.push_back(layout.at(step));
    return scenes;
}

} // namespace

class TestRandomRuns : public QObject {
    Q_OBJECT
private slots:
    void blocksStandApartAndArrowsGoRoundThem_data() { seeds(); }
    void blocksStandApartAndArrowsGoRoundThem()
    {
        each([](const SceneModel& scene) { QCOMPARE(wrongIn(scene), std::string()); });
    }

    void whatStaysDoesNotMove_data() { seeds(); }
    void whatStaysDoesNotMove()
    {
        std::map<ObjectId, Point> corners;
        each([&](const SceneModel& scene) {
            for (const SceneBlock& block : scene.blocks) {
                const Point corner{block.rect.x, block.rect.y};
                QCOMPARE(corners.try_emplace(block.object, corner).first->second, corner);
            }
        });
    }

    void namesKeepTheirOrder_data() { seeds(); }
    void namesKeepTheirOrder()
    {
        std::map<SlotId, int> rows;
        each([&](const SceneModel& scene) {
            for (const SceneFrame& frame : scene.frames) {
                std::map<int, SlotId> byHeight;
                for (const SceneTag& tag : frame.tags) {
                    QCOMPARE(rows.try_emplace(tag.id, tag.rect.y).first->second, tag.rect.y);
                    QVERIFY(byHeight.try_emplace(tag.rect.y, tag.id).second);
                }
            }
        });
    }

    void forwardAndBackGiveTheSamePictures_data() { seeds(); }
    void forwardAndBackGiveTheSamePictures()
    {
        QFETCH(std::uint32_t, seed);
        const std::vector<SceneModel>& forward = scenesOf(seed);
        const timeline::Timeline timeline(recordingOf(seed));
        const Layout layout = place(timeline, Mode::Compact, {}, kMeasurer);
        for (StepIndex step = timeline.stepCount() + 1; step-- > 0;)
            QCOMPARE(sceneText(layout.at(step)), sceneText(forward[step]));
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
        const std::vector<SceneModel>& scenes = scenesOf(seed);
        for (const SceneModel& scene : scenes)
            if (!QTest::currentTestFailed())
                check(scene);
    }
};

QTEST_GUILESS_MAIN(TestRandomRuns)
#include "tst_random_runs.moc"
