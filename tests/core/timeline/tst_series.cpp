// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/series.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

class SeriesTest : public QObject {
    Q_OBJECT
private slots:
    void objectsAndBytesAreCountedAfterEachStep()
    {
        const auto recording = sharedListRecording();
        QVERIFY(timeline::liveObjects(*recording) == (std::vector<std::uint32_t>{3, 4, 4, 4, 5, 5, 3}));
        QVERIFY(timeline::liveBytes(*recording) ==
                (std::vector<std::uint64_t>{84, 156, 156, 156, 232, 232, 84}));
    }

    void aCountHasNoValueWhereTheObjectIsNotThere()
    {
        const auto counts = timeline::countOf(*sharedListRecording(), ObjectId{4});
        using Count = std::optional<std::uint32_t>;
        QVERIFY(counts == (std::vector<Count>{Count{}, 1, 2, 2, 2, 1, Count{}}));
    }

    void aSampledSeriesKeepsItsEndsAndExtremes()
    {
        timeline::Sampler sampler(99, 10);
        for (StepIndex step = 0; step <= 99; ++step)
            sampler.add(step, step == 42 ? 1000 : step);
        const timeline::Samples samples = sampler.take();
        QCOMPARE(samples.size(), std::size_t{10});
        QCOMPARE(samples.back().step, StepIndex{99});
        QCOMPARE(samples.back().last, std::uint64_t{99});
        QCOMPARE(samples[4].highest, std::uint64_t{1000});
        QCOMPARE(samples[4].lowest, std::uint64_t{40});
    }

    void aShortSeriesIsNotSampled()
    {
        const auto samples = timeline::sampled(timeline::countOf(*sharedListRecording(), ObjectId{4}), 100);
        QCOMPARE(samples.size(), std::size_t{7});
        QCOMPARE(samples[2].last, std::uint64_t{2});
        QCOMPARE(samples[6].last, std::uint64_t{0});
    }

    void liveObjectsAreCountedByType()
    {
        const auto recording = sharedListRecording();
        const auto types = timeline::liveByType(*recording, 100);
        QVERIFY(!types.empty());
        std::uint64_t all = 0;
        for (const auto& type : types)
            all += type.live[4].last;
        QCOMPARE(all, std::uint64_t{timeline::liveObjects(*recording)[4]});
    }

    void aHeapSeriesFollowsTheLog()
    {
        using events::HeapAction;
        events::Recording recording;
        const std::uint64_t arena = 0x7f6e4c100000;
        recording.note({0, {}, 64, events::Address(arena), HeapAction::ArenaMapped, 0});
        recording.note({0, ObjectId{1}, 40, events::Address(arena + 48), HeapAction::ObjectPlaced, 0});
        const auto series = timeline::heapSeries(recording, 100);
        QCOMPARE(series.asked.back().last, std::uint64_t{40});
        QCOMPARE(series.held.back().last, std::uint64_t{1024 * 1024});
        QCOMPARE(series.placed.back().last, std::uint64_t{1});
    }
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "tst_series.moc"
