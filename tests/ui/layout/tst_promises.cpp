// SPDX-License-Identifier: GPL-3.0-or-later
// What a layout promises, whatever the program: nothing moves, nothing overlaps, arrows go round blocks, and
// every process draws the same.
#include "ui/layout/layout.h"

#include "tests/ui/layout/fixed_measurer.h"
#include "tests/ui/layout/programs.h"
#include "tests/ui/layout/scene_checks.h"
#include "ui/layout/scene_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <map>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

const FixedMeasurer kMeasurer;

using Recorded = std::shared_ptr<const events::Recording>;

std::map<QString, Recorded> programs()
{
    return {{"shared list", sharedListRecording()},
            {"reversed list", reversedList(5)},
            {"cities", cities()},
            {"long run", longRun(200)}};
}

std::uint64_t hashOf(const Recorded& recording, Mode mode)
{
    const timeline::Timeline timeline(recording);
    const Layout layout = place(timeline, mode, {}, kMeasurer);
    std::uint64_t sum = 0;
    for (StepIndex step = 0; step <= timeline.stepCount(); ++step)
        sum = sum * 31 + geometryHash(layout.at(step));
    return sum;
}

QByteArray hashesOfAll()
{
    QByteArray all;
    for (const auto& [name, recording] : programs())
        for (Mode mode : {Mode::Compact, Mode::Full})
            all += QByteArray::number(static_cast<qulonglong>(hashOf(recording, mode)), 16) + ' ';
    return all;
}

} // namespace

class TestPromises : public QObject {
    Q_OBJECT
private slots:
    void aBlockNeverMoves_data() { columns(); }
    void aBlockNeverMoves()
    {
        each([](const SceneModel& scene, std::map<ObjectId, Point>& corners, auto&) {
            for (const SceneBlock& block : scene.blocks) {
                const Point corner{block.rect.x, block.rect.y};
                QCOMPARE(corners.try_emplace(block.object, corner).first->second, corner);
            }
        });
    }

    void anArrowKeepsItsWay_data() { columns(); }
    void anArrowKeepsItsWay()
    {
        if (QString(QTest::currentDataTag()).startsWith("long run"))
            QSKIP("in a long run arrows may change their way from one window of steps to the next");
        each([](const SceneModel& scene, auto&, std::map<ArrowId, std::vector<Point>>& ways) {
            for (const SceneArrow& arrow : scene.arrows) {
                std::vector<Point> way(arrow.points.begin(), arrow.points.end() - 1);
                if (arrow.shape == PathShape::Lines)
                    QCOMPARE(ways.try_emplace(arrow.id, way).first->second, way);
            }
        });
    }

    void blocksDoNotOverlap_data() { columns(); }
    void blocksDoNotOverlap()
    {
        each([](const SceneModel& scene, auto&, auto&) {
            for (const SceneBlock& a : scene.blocks) {
                QVERIFY(scene.heap.contains({a.rect.x, a.rect.y}));
                QVERIFY(scene.heap.contains({a.rect.right() - 1, a.rect.bottom() - 1}));
                for (const SceneBlock& b : scene.blocks)
                    QVERIFY(a.object == b.object || !a.rect.meets(b.rect));
            }
        });
    }

    void arrowsGoRoundBlocks_data() { columns(); }
    void arrowsGoRoundBlocks()
    {
        each([](const SceneModel& scene, auto&, auto&) { QCOMPARE(wrongIn(scene), std::string()); });
    }

    void everyDotHasOneArrow_data() { columns(); }
    void everyDotHasOneArrow()
    {
        each([](const SceneModel& scene, auto&, auto&) {
            std::map<SlotId, int> arrows;
            for (const SceneArrow& arrow : scene.arrows)
                ++arrows[arrow.id.from];
            for (const SceneBlock& block : scene.blocks)
                for (const SceneCell& cell : block.cells)
                    if (cell.content == CellContent::Dot)
                        QCOMPARE(arrows[cell.id], 1);
        });
    }

    void everyProcessDrawsTheSame()
    {
        const QByteArray here = hashesOfAll();
        for (int run = 0; run < 3; ++run) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {"--hash"});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.readAllStandardOutput().trimmed(), here.trimmed());
        }
    }

    void aHundredThousandStepsArePlacedInSeconds()
    {
        const Recorded recording = longRun(100'000);
        const timeline::Timeline timeline(recording);
        QElapsedTimer timer;
        timer.start();
        const Layout layout = place(timeline, Mode::Compact, {}, kMeasurer);
        const qint64 placed = timer.restart();
        QVERIFY(!layout.at(77'777).blocks.empty());
        const qint64 shown = timer.elapsed();
        qInfo("placed in %lld ms, first picture in %lld ms", placed, shown);
        QVERIFY(placed < 30'000 && shown < 5'000);
    }

private:
    static void columns()
    {
        QTest::addColumn<Recorded>("recording");
        QTest::addColumn<bool>("full");
        for (const auto& [name, recording] : programs()) {
            QTest::newRow(qPrintable(name)) << recording << false;
            QTest::newRow(qPrintable(name + ", full")) << recording << true;
        }
    }

    template <class Check> static void each(Check&& check)
    {
        QFETCH(Recorded, recording);
        QFETCH(bool, full);
        const timeline::Timeline timeline(recording);
        const Layout layout = place(timeline, full ? Mode::Full : Mode::Compact, {}, kMeasurer);
        std::map<ObjectId, Point> corners;
        std::map<ArrowId, std::vector<Point>> ways;
        for (StepIndex step = 0; step <= timeline.stepCount() && !QTest::currentTestFailed(); ++step)
            check(layout.at(step), corners, ways);
    }
};

Q_DECLARE_METATYPE(Recorded)

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--hash") == 0)
        return std::puts(hashesOfAll().constData()) < 0;
    TestPromises test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_promises.moc"
