// SPDX-License-Identifier: GPL-3.0-or-later
// A recording of millions of events: adding one, recording against running, going to any step, one step
// forward and back, the next change, the memory that it takes. Every figure is a ratio taken in one run, or
// the yardstick beside it. Prints a table.
#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "core/timeline/query.h"
#include "core/timeline/search.h"
#include "core/timeline/timeline.h"
#include "tests/bench/million_steps.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::timeline;

namespace {

constexpr std::uint64_t kEvents = 10'000'000;
constexpr int kSeeks = 1'000;
constexpr int kWalk = 20'000;

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

template <class Work> double secondsOf(Work&& work)
{
    const double start = processorSeconds();
    work();
    return processorSeconds() - start;
}

/// The kilobytes of this process that are in real memory.
double residentMegabytes()
{
    long size = 0;
    long resident = 0;
    if (FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &size, &resident) != 2)
            resident = 0;
        std::fclose(file);
    }
    return static_cast<double>(resident) * 4096 / 1e6;
}

double at(std::vector<double>& values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

simulator::RunOptions options()
{
    simulator::RunOptions result;
    result.profile = profile::findProfile("3.12");
    result.limits.steps = 2'000'000;
    result.limits.seconds = 120;
    result.limits.memory = 1u << 30;
    result.write = [](std::string_view, int) {};
    return result;
}

} // namespace

class TimelineBench : public QObject {
    Q_OBJECT

    std::shared_ptr<const events::Recording> m_recording;
    double m_plain = 0;
    double m_recorded = 0;
    double m_megabytes = 0;

private slots:
    void initTestCase()
    {
        const simulator::Script script{kMillion, "million.py"};
        m_plain = 1e9;
        for (int round = 0; round < 3; ++round)
            m_plain = std::min(m_plain, secondsOf([&] { simulator::run(script, options(), nullptr); }));
        const double before = residentMegabytes();
        m_recorded = secondsOf([&] { m_recording = simulator::record(script, options()); });
        m_megabytes = residentMegabytes() - before;
        for (int round = 0; round < 2; ++round)
            m_recorded = std::min(m_recorded, secondsOf([&] { simulator::record(script, options()); }));
        QCOMPARE(m_recording->ending, events::Ending::Finished);
        QVERIFY(m_recording->stepCount() >= 1'000'000);
    }

    void tenMillionEventsAreAdded()
    {
        double best = 1e9;
        double megabytes = 0;
        for (int round = 0; round < 3; ++round) {
            const double before = residentMegabytes();
            events::Recording recording;
            best = std::min(best, secondsOf([&] {
                                for (std::uint64_t i = 0; i < kEvents; ++i)
                                    recording.append(events::CountChanged{
                                        ObjectId{static_cast<std::uint32_t>(i % 1000 + 1)},
                                        static_cast<std::uint32_t>(i)});
                            }));
            megabytes = residentMegabytes() - before;
            QCOMPARE(recording.eventCount(), kEvents);
        }
        std::vector<events::Event> plain(kEvents);
        const double copy = secondsOf([&] {
            for (std::uint64_t i = 0; i < kEvents; ++i)
                plain[i] = events::CountChanged{ObjectId{static_cast<std::uint32_t>(i % 1000 + 1)},
                                                static_cast<std::uint32_t>(i)};
        });
        std::printf(
            "append: %.1f ns an event (%.0f M/s), %.1f bytes an event; a plain array that was touched: "
            "%.1f ns; ratio %.2f\n",
            best * 1e9 / kEvents, kEvents / best / 1e6, megabytes * 1e6 / kEvents, copy * 1e9 / kEvents,
            best / copy);
    }

    void aMillionStepsAreRecorded()
    {
        const auto steps = static_cast<double>(m_recording->stepCount());
        const auto events = static_cast<double>(m_recording->eventCount());
        const auto changes = static_cast<double>(m_recording->heapLog().size());
        std::printf("record: %.0f steps, %.0f events, %.0f changes of the heap: %.2f s, plain %.2f s, ratio "
                    "%.2f\n",
                    steps, events, changes, m_recorded, m_plain, m_recorded / m_plain);
        std::printf(
            "memory: %.0f MB; an event %.1f bytes, a step %.0f bytes (%.1f events of %zu, %.1f changes of "
            "%zu)\n",
            m_megabytes, m_megabytes * 1e6 / events, m_megabytes * 1e6 / steps, events / steps,
            sizeof(events::Event), changes / steps, sizeof(events::HeapChange));
    }

    void anyStepIsReached()
    {
        const Timeline line(m_recording);
        const double replay = secondsOf([&] { line.stateAfter(line.stepCount()); });
        std::mt19937 draw(7);
        std::vector<double> seeks;
        for (int i = 0; i < kSeeks; ++i) {
            const StepIndex step = draw() % (line.stepCount() + 1);
            seeks.push_back(secondsOf([&] { line.stateAfter(step); }));
        }
        const StateRef state = line.stateAfter(line.stepCount() / 2);
        constexpr int kCopies = 2'000;
        std::vector<MemoryState> copies;
        copies.reserve(kCopies);
        const double copy = secondsOf([&] {
                                for (int i = 0; i < kCopies; ++i)
                                    copies.push_back(*state);
                            }) /
                            kCopies;
        const double median = at(seeks, 0.5);
        const double late = at(seeks, 0.99);
        std::printf(
            "seek: median %.3f ms, 99th percentile %.3f ms, worst %.3f ms; whole replay %.0f ms: 1/%.0f "
            "and 1/%.0f of it; %.0f copies of a state\n",
            median * 1e3, late * 1e3, at(seeks, 1) * 1e3, replay * 1e3, replay / median, replay / late,
            median / copy);
        QVERIFY2(late < replay / 50, "a seek must stay under 1/50 of a replay");
    }

    void stepsForwardAndBack()
    {
        const Timeline line(m_recording);
        const StepIndex from = line.stepCount() / 2;
        line.stateAfter(from);
        const double forward = secondsOf([&] {
                                   for (StepIndex i = 1; i <= kWalk; ++i)
                                       line.stateAfter(from + i);
                               }) /
                               kWalk;
        const double back = secondsOf([&] {
                                for (StepIndex i = 1; i <= kWalk / 10; ++i)
                                    line.stateAfter(from + kWalk - i);
                            }) /
                            (kWalk / 10);
        std::printf("one step: forward %.2f us, back %.2f us, ratio %.1f\n", forward * 1e6, back * 1e6,
                    back / forward);
    }

    void itIsSearched()
    {
        const Timeline line(m_recording);
        const double prepared = secondsOf([&] { line.prepare(); });
        std::size_t found = 0;
        const auto time = [&](std::string_view words) {
            return secondsOf([&] { found += search(line, words).size(); }) * 1e3;
        };
        const double name = time("cells");
        const double type = time("list");
        const double value = time("28900");
        const double nothing = time("no such thing");
        std::printf("search: a name %.0f ms, a type %.0f ms, a value %.0f ms, nothing %.0f ms (%zu found); "
                    "keyframes %.0f ms\n",
                    name, type, value, nothing, found, prepared * 1e3);
    }

    void theNextChangeIsFound()
    {
        const Timeline line(m_recording);
        const StateRef end = line.stateAfter(line.stepCount());
        const TextTable& texts = m_recording->texts();
        const NameSubject rare{texts.find("cells"), end->programNames()};
        const double all = secondsOf([&] { nextChange(line, rare, line.stepCount(), Direction::Back); });
        const double none = secondsOf([&] { nextChange(line, rare, 400, Direction::Forward); });
        const double lines = secondsOf([&] { nextChange(line, LineSubject{12}, 0, Direction::Forward); });
        std::printf(
            "next change: over all steps back %.1f ms, forward to none %.1f ms, a line at the end %.1f ms\n",
            all * 1e3, none * 1e3, lines * 1e3);
    }
};

QTEST_GUILESS_MAIN(TimelineBench)
#include "bench_timeline.moc"
