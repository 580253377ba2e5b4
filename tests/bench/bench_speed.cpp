// SPDX-License-Identifier: GPL-3.0-or-later
// How long programs take here against CPython 3.12, in processor time, measured side by side in one run: each
// program several times in turn, the quickest counts; starting up is in neither figure. Prints a table.
#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "tests/support/real_python.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace nametag;

namespace {

constexpr int kRounds = 7;

/// Runs a program once without measuring, then some times; prints the quickest seconds.
constexpr const char* kAsk = R"(
import io, sys, time, contextlib
code = compile(open(sys.argv[1]).read(), sys.argv[1], "exec")
best = 1e9
for _ in range(int(sys.argv[2])):
    with contextlib.redirect_stdout(io.StringIO()):
        start = time.process_time()
        exec(code, {"__name__": "__main__"})
        best = min(best, time.process_time() - start)
print(best)
)";

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

simulator::RunOptions options()
{
    simulator::RunOptions result;
    result.profile = profile::findProfile("3.12");
    result.limits.steps = 100'000'000;
    result.limits.seconds = 120;
    result.limits.memory = 1u << 30;
    result.write = [](std::string_view, int) {};
    return result;
}

double plainSeconds(const simulator::Script& script)
{
    const double start = processorSeconds();
    const simulator::RunOutcome outcome = simulator::run(script, options(), nullptr);
    const double seconds = processorSeconds() - start;
    return outcome.ending == events::Ending::Finished ? seconds : NAN;
}

double recordedSeconds(const simulator::Script& script, std::uint64_t& events, std::uint64_t& steps)
{
    const double start = processorSeconds();
    const auto recording = simulator::record(script, options());
    const double seconds = processorSeconds() - start;
    events = recording->eventCount();
    steps = recording->stepCount();
    return recording->ending == events::Ending::Finished ? seconds : NAN;
}

} // namespace

class SpeedBench : public QObject {
    Q_OBJECT
private slots:
    void programsAgainstCPython()
    {
        const QString python = tests::realPython("3.12");
        if (python.isEmpty())
            QSKIP("No CPython 3.12 is installed to compare with.");
        const QDir folder(NAMETAG_SOURCE_DIR "/tests/bench/programs");
        double plainSum = 0;
        double recordedSum = 0;
        const QStringList names = folder.entryList({"*.py"});
        std::printf("%-16s %10s %10s %7s %10s %7s %10s %10s\n", "program", "CPython ms", "plain ms", "ratio",
                    "record ms", "ratio", "steps", "events");
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const simulator::Script script{file.readAll().toStdString(), name.toStdString()};
            double theirs = 1e9;
            double plain = 1e9;
            double recorded = 1e9;
            std::uint64_t events = 0;
            std::uint64_t steps = 0;
            for (int round = 0; round < kRounds; ++round) {
                theirs = std::min(
                    theirs, tests::outputOf(python, {"-c", kAsk, file.fileName(), "3"}).trimmed().toDouble());
                plain = std::min(plain, plainSeconds(script));
                recorded = std::min(recorded, recordedSeconds(script, events, steps));
            }
            QVERIFY2(theirs > 0 && plain < 1e9 && recorded < 1e9, qPrintable(name));
            plainSum += std::log(plain / theirs);
            recordedSum += std::log(recorded / theirs);
            std::printf("%-16s %10.2f %10.2f %7.2f %10.2f %7.2f %10llu %10llu\n", qPrintable(name),
                        theirs * 1e3, plain * 1e3, plain / theirs, recorded * 1e3, recorded / theirs,
                        static_cast<unsigned long long>(steps), static_cast<unsigned long long>(events));
        }
        std::printf("geometric mean: plain %.2f, recorded %.2f\n",
                    std::exp(plainSum / static_cast<double>(names.size())),
                    std::exp(recordedSum / static_cast<double>(names.size())));
    }
};

QTEST_GUILESS_MAIN(SpeedBench)
#include "bench_speed.moc"
