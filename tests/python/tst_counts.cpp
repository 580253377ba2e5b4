// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "core/timeline/invariants.h"
#include "core/timeline/timeline.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace nametag;

namespace {

const QString kFolder = QStringLiteral(NAMETAG_SOURCE_DIR "/tests/python/");
constexpr unsigned kThreads = 2;
constexpr std::uint64_t kMostSteps = 2000;
/// States of a run that are looked at; all of them where NAMETAG_EVERY_STEP is set.
constexpr std::size_t kSamples = 12;

std::shared_ptr<const events::Recording> recordingOf(const Case& item)
{
    QFile file(kFolder + item.script);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    simulator::Script script;
    script.text = file.readAll().toStdString();
    script.name = item.script.toStdString();
    simulator::RunOptions options;
    options.profile = profile::findProfile(item.version.toStdString());
    options.limits.steps = kMostSteps;
    QByteArrayList lines = item.input.split('\n');
    options.readLine = [&lines](std::string& line) {
        if (lines.size() < 2)
            return false;
        line = lines.takeFirst().toStdString();
        return true;
    };
    return simulator::record(script, options);
}

QString lineOf(const timeline::MemoryState& state, const TextTable& texts, const timeline::CountGap& gap)
{
    const timeline::ObjectState* object = state.object(gap.object);
    const std::string type(texts[object->typeName]);
    return QString("#%1 (%2) has the count %3 and %4 holders")
        .arg(gap.object.value)
        .arg(QString::fromStdString(type))
        .arg(gap.count)
        .arg(gap.holders);
}

/// What is wrong in the state after a step; empty: nothing.
QString problemIn(const timeline::MemoryState& state, const TextTable& texts)
{
    const auto gaps = timeline::countGaps(state, texts);
    const auto first = std::min_element(gaps.begin(), gaps.end(), [](const auto& a, const auto& b) {
        return a.object.value < b.object.value;
    });
    if (first != gaps.end())
        return lineOf(state, texts, *first);
    const auto dangling = timeline::danglingReferences(state, texts);
    return dangling.empty() ? QString() : QString::fromStdString(dangling.front());
}

QByteArray checked(const Case& item)
{
    const auto recording = recordingOf(item);
    if (!recording)
        return "cannot be read";
    const timeline::Timeline timeline(recording);
    const std::size_t steps = timeline.stepCount();
    const std::size_t samples = qEnvironmentVariableIsSet("NAMETAG_EVERY_STEP") ? steps : kSamples;
    const std::size_t stride = std::max<std::size_t>(1, steps / std::max<std::size_t>(1, samples));
    for (std::size_t step = 0; step <= steps; step += stride) {
        const auto state = timeline.stateAfter(static_cast<StepIndex>(step));
        const QString problem = problemIn(*state, recording->texts());
        if (!problem.isEmpty())
            return QString("after step %1: %2").arg(step).arg(problem).toUtf8();
    }
    return {};
}

} // namespace

/// Adds up the holders of every object of every program of the corpus, and compares the sums with the counts.
class CountsTest : public QObject {
    Q_OBJECT

    QList<Case> m_cases;
    KnownGaps m_known{kFolder + "counts_known.txt"};

private slots:
    void initTestCase()
    {
        m_cases = corpusCases();
        QVERIFY(!m_cases.isEmpty());
        std::atomic<qsizetype> next = 0;
        Case* const first = m_cases.data();
        const qsizetype count = m_cases.size();
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < kThreads; ++i) {
            threads.emplace_back([&, first, count] {
                for (qsizetype index = next++; index < count; index = next++) {
                    first[index].expected.clear();
                    first[index].got = checked(first[index]);
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    }

    void everyCountIsTheNumberOfItsHolders()
    {
        const QStringList wrong = offenders(m_cases, m_known);
        if (!wrong.isEmpty())
            QFAIL(qPrintable(QString("%1 of %2\n    ").arg(wrong.size()).arg(m_cases.size()) +
                             wrong.join("\n    ")));
    }

    void theListOfKnownGapsIsTrue()
    {
        const QStringList problems = m_known.problems(m_cases);
        if (!problems.isEmpty())
            QFAIL(qPrintable(problems.join("\n  ")));
    }
};

QTEST_GUILESS_MAIN(CountsTest)
#include "tst_counts.moc"
