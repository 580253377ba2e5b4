// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "ui/models/collector_content.h"
#include "ui/models/object_history.h"
#include "ui/models/referrers.h"

#include <QTest>

using namespace nametag;
using namespace nametag::ui;
using timeline::Verdict;

namespace {

const char* const kCycle = R"(import gc
class Node:
    def __init__(self, label):
        self.label, self.peer = label, None
a = Node("a")
b = Node("b")
a.peer = b
b.peer = a
keep = Node("keep")
keep.peer = Node("leaf")
del a, b
gc.collect()
print(keep.peer.label)
)";
constexpr std::uint32_t kCollectLine = 12;

struct Run {
    std::shared_ptr<const events::Recording> recording;
    timeline::Timeline line;

    explicit Run(const char* source)
        : recording(record(source))
        , line(recording)
    {}

    static std::shared_ptr<const events::Recording> record(const char* source)
    {
        simulator::RunOptions options;
        options.profile = profile::findProfile("3.12");
        return simulator::record({source, "cycle.py"}, options);
    }

    StepIndex stepOfLine(std::uint32_t number) const
    {
        StepIndex step = 1;
        while (recording->step(step).line != number)
            ++step;
        return step;
    }

    CollectorContent at(StepIndex step) const { return collectorContent(line, step, recording->endOf(step)); }
};

const CollectorRow* rowOf(const CollectorContent& content, const char* name)
{
    for (const CollectorRow& row : content.rows)
        if (row.name == name)
            return &row;
    return nullptr;
}

} // namespace

/// The collector's view, read from a run of the interpreter.
class CollectorContentTest : public QObject {
    Q_OBJECT
private slots:
    void beforeTheFirstCollectionTheNewObjectsAreCounted()
    {
        const Run run(kCycle);
        const CollectorContent content = run.at(run.stepOfLine(5));
        QVERIFY(!content.hasCollection);
        QVERIFY2(content.empty.find(" of 700 new objects") != std::string::npos, content.empty.c_str());
    }

    void eachPhaseKnowsMore()
    {
        const Run run(kCycle);
        const StepIndex step = run.stepOfLine(kCollectLine);
        const CollectorContent end = run.at(step);
        QCOMPARE(end.phase, 5);
        for (int phase = 1; phase <= kCollectorPhases; ++phase) {
            const auto moment = end.ends[static_cast<std::size_t>(phase) - 1];
            QVERIFY(moment > 0);
            const CollectorContent content = collectorContent(run.line, step, moment);
            QCOMPARE(content.phase, phase == 4 ? 5 : phase);
            const CollectorRow* lost = rowOf(content, "a");
            const CollectorRow* kept = rowOf(content, "keep");
            QVERIFY(lost && kept);
            QCOMPARE(lost->count, 1u);
            QCOMPARE(lost->left, phase == 1 ? 1u : 0u);
            QCOMPARE(kept->left, phase == 1 ? 1u : 0u); // the module's dict is examined, too
        }
        const CollectorContent traced = collectorContent(run.line, step, end.ends[2]);
        QVERIFY(rowOf(traced, "b")->verdict == Verdict::Unreachable);
        QVERIFY(rowOf(traced, "keep.peer")->verdict == Verdict::Saved);
        QCOMPARE(QString::fromStdString(rowOf(traced, "keep.peer")->savedBy), QString("keep"));
        QCOMPARE(QString::fromStdString(traced.unreachable), QString("a, b"));
        QVERIFY(QString::fromStdString(traced.outcome).startsWith("Phase 4 frees them."));
        QVERIFY(rowOf(end, "b")->verdict == Verdict::Cleared ||
                rowOf(end, "b")->verdict == Verdict::Unreachable);
        QVERIFY(end.others > 0);
    }

    void survivorsMoveToTheNextTray()
    {
        const Run run(kCycle);
        const StepIndex step = run.stepOfLine(kCollectLine);
        const auto in = [](const CollectorContent& content, std::size_t tray, const char* name) {
            for (const CollectorChip& chip : content.trays[tray].chips)
                if (chip.text == name)
                    return true;
            return false;
        };
        QVERIFY(in(run.at(step - 1), 0, "keep"));
        QVERIFY(in(run.at(step), 2, "keep"));
    }

    void flagsArePinnedToTheBlocks()
    {
        const Run run(kCycle);
        const StepIndex step = run.stepOfLine(kCollectLine);
        const auto moment = run.at(step).ends[2];
        const CollectorContent content = collectorContent(run.line, step, moment);
        QStringList flags;
        for (const BlockFlag& flag : flagsOf(content, *run.line.stateAt(moment)))
            flags << QString::fromStdString(flag.text);
        QVERIFY2(flags.contains("saved by keep") && flags.contains("saved by module") &&
                     flags.contains("0 left over"),
                 qPrintable(flags.join(", ")));
    }

    void theLifeOfAnObjectHasItsGenerations()
    {
        const Run run(kCycle);
        const StepIndex end = run.line.stepCount();
        const auto state = run.line.stateAfter(end);
        const ObjectHistory life = historyOf(
            *run.recording, objectNamed(*state, "keep", run.recording->texts()), run.recording->stepCount());
        QStringList entries;
        for (const HistoryEntry& entry : life.entries)
            entries << QString::fromStdString(entry.text);
        QVERIFY2(entries.contains("Moved to generation 2"), qPrintable(entries.join("; ")));
        QVERIFY2(entries.contains("Gained the tag `keep`"), qPrintable(entries.join("; ")));
    }

    void thePlaceOfAFreedObjectHasANextTenant()
    {
        const Run run("x = 1234.5\ndel x\ny = 2345.5\nprint(y)\n");
        const auto state = run.line.stateAfter(1);
        const ObjectHistory life = historyOf(*run.recording, objectNamed(*state, "x", run.recording->texts()),
                                             run.recording->stepCount());
        QVERIFY(!life.entries.empty());
    }
};

QTEST_GUILESS_MAIN(CollectorContentTest)
#include "tst_collector_content.moc"
