// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/compare_states.h"

#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "core/timeline/timeline.h"

#include <QTest>

#include <algorithm>

using namespace nametag;
using namespace nametag::timeline;

namespace {

struct Run {
    Run(const std::string& text, std::string_view version)
    {
        simulator::RunOptions options;
        options.profile = profile::findProfile(version);
        options.write = [](std::string_view, int) {};
        recording = simulator::record({text, "script.py"}, options);
        line = std::make_unique<Timeline>(recording);
    }
    RunMoment at(StepIndex step)
    {
        state = line->stateAfter(step);
        return {*recording, *state, recording->endOf(step)};
    }
    std::shared_ptr<const events::Recording> recording;
    std::unique_ptr<Timeline> line;
    StateRef state;
};

StateComparison atTheEnd(const std::string& first, const std::string& second, const char* one = "3.12",
                         const char* other = "3.12")
{
    Run a(first, one);
    Run b(second, other);
    return compareStates(a.at(a.recording->stepCount()), b.at(b.recording->stepCount()));
}

bool has(const StateComparison& compared, FactKind kind, const std::string& place)
{
    return std::any_of(compared.differences.begin(), compared.differences.end(),
                       [&](const auto& it) { return it.kind == kind && it.place == place; });
}

constexpr const char* kTeam = "name = 'ada'\nteam = [name, 7]\nmates = team\nprint(mates is team)\n";

} // namespace

class TestCompareStates : public QObject {
    Q_OBJECT
private slots:
    void aRunIsLikeItself()
    {
        const StateComparison compared = atTheEnd(kTeam, kTeam);
        QVERIFY(compared.facts > 10);
        QCOMPARE(compared.agreeing, compared.facts);
        QVERIFY(compared.differences.empty());
        QCOMPARE(compared.moved, std::size_t{0});
        QCOMPARE(compared.objects, std::size_t{3});
    }

    void versionsDifferInSizesAndCounts()
    {
        const StateComparison compared = atTheEnd(kTeam, kTeam, "3.12", "3.11");
        QVERIFY(has(compared, FactKind::Size, "name"));
        QVERIFY(has(compared, FactKind::Count, "team, slot 1"));
        QVERIFY(!has(compared, FactKind::Identity, "mates"));
        const auto& size = *std::find_if(compared.differences.begin(), compared.differences.end(),
                                         [](const auto& it) { return it.kind == FactKind::Size; });
        QCOMPARE(size.first, std::string("44 B"));
        QCOMPARE(size.second, std::string("52 B"));
        QCOMPARE(size.subject, std::string("'ada'"));
        QCOMPARE(size.typeName, std::string("str"));
        QCOMPARE(compared.agreeing + compared.differences.size(), compared.facts);
    }

    void whatIsSharedInOneRunOnlyIsADifference()
    {
        const StateComparison compared = atTheEnd("a = [1]\nb = a\n", "a = [1]\nb = a[:]\n");
        QVERIFY(has(compared, FactKind::Identity, "b"));
        QVERIFY(has(compared, FactKind::Count, "a"));
        const StateComparison back = atTheEnd("a = [1]\nb = a[:]\n", "a = [1]\nb = a\n");
        QVERIFY(has(back, FactKind::Identity, "b"));
    }

    void namesTypesValuesAndOutputAreCompared()
    {
        const StateComparison compared =
            atTheEnd("a = 1\nb = 2\nprint(a, b)\nonly = 3\n", "a = 'x'\nb = 300\nprint(a, b)\nother = 3\n");
        QVERIFY(has(compared, FactKind::Type, "a"));
        QVERIFY(has(compared, FactKind::Value, "b"));
        QVERIFY(has(compared, FactKind::Name, "only"));
        QVERIFY(has(compared, FactKind::Name, "other"));
        QVERIFY(has(compared, FactKind::Output, ""));
        const auto& output = *std::find_if(compared.differences.begin(), compared.differences.end(),
                                           [](const auto& it) { return it.kind == FactKind::Output; });
        QCOMPARE(output.first, std::string("1 2"));
        QCOMPARE(output.second, std::string("x 300"));
    }

    void cyclesAndCallsAreWalkedOnce()
    {
        const std::string text = "a = []\na.append(a)\ndef f(x):\n    y = x\n    return y\nf(a)\n";
        Run a(text, "3.12");
        Run b(text, "3.13");
        for (StepIndex step = 0; step <= a.recording->stepCount(); ++step) {
            const StateComparison compared = compareStates(a.at(step), b.at(step));
            QVERIFY(!has(compared, FactKind::Identity, "a, slot 0"));
            QVERIFY(!has(compared, FactKind::Name, "x in f"));
        }
    }

    void equalRunsGoStepByStep()
    {
        QCOMPARE(alignRuns({1, 2, 3}, {1, 2, 3}), (std::vector<StepIndex>{0, 1, 2, 3}));
        QCOMPARE(alignRuns({}, {}), (std::vector<StepIndex>{0}));
    }

    void aRunWaitsWhereItsTextHasNoSuchLine()
    {
        // the second text has no line for the first one's second step, but one more at its end
        QCOMPARE(alignRuns({1, 0, 2}, {1, 2, 3}), (std::vector<StepIndex>{0, 1, 1, 3}));
        // a loop that goes round more often
        QCOMPARE(alignRuns({1, 2, 1, 2, 3}, {1, 2, 1, 2, 1, 2, 3}),
                 (std::vector<StepIndex>{0, 1, 2, 3, 4, 7}));
    }

    void partnersNeverGoBack()
    {
        const auto partners = alignRuns({5, 1, 2, 9, 3, 1}, {1, 2, 3, 3, 1, 4});
        QVERIFY(std::is_sorted(partners.begin(), partners.end()));
        QCOMPARE(partners.back(), StepIndex{6});
    }
};

QTEST_GUILESS_MAIN(TestCompareStates)
#include "tst_compare_states.moc"
