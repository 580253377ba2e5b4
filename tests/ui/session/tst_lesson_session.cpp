// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_in_use.h"
#include "tests/support/share_list.h"
#include "tests/support/simulated.h"
#include "ui/session/lesson_session.h"
#include "ui/session/moments.h"
#include "ui/session/playback.h"

#include <QtTest>

#include <atomic>

using namespace nametag;
using namespace nametag::ui;

namespace {

std::shared_ptr<const events::Recording> shareList(const RunRequest&, const std::stop_token&)
{
    return tests::shareListRecording();
}

/// The same, but a text with "broken" in it does not compile.
std::shared_ptr<const events::Recording> shareOrNot(const RunRequest& request, const std::stop_token&)
{
    if (request.text.find("broken") == std::string::npos)
        return tests::shareListRecording();
    auto recording = std::make_shared<events::Recording>();
    recording->ending = events::Ending::DoesNotCompile;
    return recording;
}

void openAndRun(LessonSession& session)
{
    QSignalSpy finished(&session, &LessonSession::runFinished);
    session.open(scriptFrom(QString::fromUtf8(tests::kShareListSource), {}));
    QVERIFY(finished.wait(5000));
}

} // namespace

class TestLessonSession : public QObject {
    Q_OBJECT
private slots:
    void aRunBeginsBeforeTheFirstStep()
    {
        LessonSession session(shareList);
        openAndRun(session);
        QCOMPARE(session.step(), 0u);
        QCOMPARE(session.stepCount(), 10u);
        QVERIFY(!session.isRunning());
        QCOMPARE(session.lineOf(7), 9u);
    }

    void stepsStayBetweenTheEnds()
    {
        LessonSession session(shareList);
        openAndRun(session);
        session.previous();
        QCOMPARE(session.step(), 0u);
        session.goTo(99);
        QCOMPARE(session.step(), 10u);
        session.next();
        QCOMPARE(session.step(), 10u);
        QVERIFY(session.isAtEnd());
    }

    void theStateIsTheOneAfterTheStep()
    {
        LessonSession session(shareList);
        openAndRun(session);
        session.goTo(6);
        QCOMPARE(session.state()->callStack().size(), 2u);
        session.goTo(8);
        QCOMPARE(session.state()->callStack().size(), 1u);
        session.goTo(6);
        QCOMPARE(session.state()->callStack().size(), 2u);
    }

    void walkingByEventsMeetsEveryMomentOnceAndBack()
    {
        LessonSession session(shareList);
        openAndRun(session);
        session.setGranularity(Granularity::Events);
        std::vector<events::EventIndex> there;
        while (!session.isAtEnd()) {
            session.next();
            there.push_back(session.moment());
        }
        QVERIFY(std::is_sorted(there.begin(), there.end()));
        QVERIFY(there.size() > 12);
        for (std::size_t i = there.size() - 1; i-- > 0;) {
            session.previous();
            QCOMPARE(session.moment(), there[i]);
        }
    }

    void momentsEndWithTheStep()
    {
        const auto recording = tests::shareListRecording();
        for (StepIndex step = 0; step <= recording->stepCount(); ++step) {
            const auto moments = momentsOf(*recording, step);
            QVERIFY(!moments.empty());
            QCOMPARE(moments.back(), recording->endOf(step));
        }
    }

    void cellsFollowTheSource()
    {
        LessonSession session(shareList);
        openAndRun(session);
        session.nextCell();
        QCOMPARE(session.step(), 1u);
        session.nextCell();
        QCOMPARE(session.step(), 4u);
        session.previousCell();
        QCOMPARE(session.step(), 1u);
    }

    void aSecondRunKeepsTheStep()
    {
        LessonSession session(shareList);
        openAndRun(session);
        session.goTo(7);
        QSignalSpy finished(&session, &LessonSession::runFinished);
        session.setProfile(QStringLiteral("3.13"));
        QVERIFY(finished.wait(5000));
        QCOMPARE(session.step(), 7u);
    }

    void runningAgainKeepsNoMemory()
    {
        LessonSession session(tests::simulated());
        QSignalSpy finished(&session, &LessonSession::runFinished);
        const auto runAgain = [&](int times) {
            for (int i = 0; i < times; ++i) {
                session.open(scriptFrom(QStringLiteral("a = {i: [str(i)] for i in range(99)}\nb = 2 ** 99\n"
                                                       "class C:\n    pass\nc = C()\nc.me = c\n# %1\n")
                                            .arg(i % 10),
                                        {}));
                QVERIFY(finished.wait(5000));
                QCOMPARE(session.recording()->ending, events::Ending::Finished);
            }
        };
        runAgain(10);
        const std::int64_t before = tests::memoryInUse();
        runAgain(50);
        const std::int64_t left = tests::memoryInUse() - before;
        QVERIFY2(left < 400'000, qPrintable(QString::number(left))); // 8 KB a run at most
    }

    void onlyTheLastOfSeveralRunsCounts()
    {
        std::atomic<int> runs = 0;
        LessonSession session([&runs](const RunRequest&, const std::stop_token&) {
            ++runs;
            return tests::shareListRecording();
        });
        QSignalSpy finished(&session, &LessonSession::runFinished);
        for (int i = 0; i < 5; ++i)
            session.open(scriptFrom(QStringLiteral("x = 1\n"), {}));
        QTRY_COMPARE(runs.load(), 5);
        QTest::qWait(50);
        QCOMPARE(finished.size(), 1);
    }

    void theSelectionSurvivesStepping()
    {
        LessonSession session(shareList);
        openAndRun(session);
        session.goTo(7);
        QSignalSpy changed(&session, &LessonSession::selectionChanged);
        session.select({ObjectId{4}, {}, {}});
        session.select({ObjectId{4}, {}, {}});
        QCOMPARE(changed.size(), 1);
        session.goTo(2);
        QCOMPARE(session.selection().object, ObjectId{4});
        session.hover({ObjectId{5}, {}, {}});
        QCOMPARE(session.marked().object, ObjectId{5});
        session.hover({});
        QCOMPARE(session.marked().object, ObjectId{4});
    }

    void aFileThatIsNotThereIsSaidInWords()
    {
        LessonSession session(shareList);
        QSignalSpy failed(&session, &LessonSession::openFailed);
        QVERIFY(!session.openFile(QStringLiteral("/nowhere/at/all.py")));
        QCOMPARE(failed.size(), 1);
    }

    void playbackStepsAndStopsAtTheEnd()
    {
        LessonSession session(shareList);
        openAndRun(session);
        session.goTo(9);
        Playback playback(session);
        playback.setSpeed(4);
        playback.play();
        QVERIFY(playback.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(!playback.isPlaying(), 3000);
        QCOMPARE(session.step(), 10u);
    }

    void anUnansweredInputStopsTheRunUntilItIsAnswered()
    {
        std::vector<std::string> given;
        LessonSession session([&given](const RunRequest& request, const std::stop_token&) {
            given = request.answers;
            auto recording = tests::shareListRecording();
            if (request.answers.empty()) {
                recording->ending = events::Ending::Stopped;
                recording->endingText = kWaitsForInput;
            }
            return recording;
        });
        openAndRun(session);
        QVERIFY(session.waitsForInput());
        QSignalSpy finished(&session, &LessonSession::runFinished);
        session.last();
        session.answer(QStringLiteral("Ada"));
        QVERIFY(finished.wait(5000));
        QVERIFY(!session.waitsForInput());
        QCOMPARE(given, std::vector<std::string>{"Ada"});
        QCOMPARE(session.step(), 10u);
        session.forgetAnswers();
        QVERIFY(finished.wait(5000));
        QVERIFY(session.waitsForInput());
        QCOMPARE(session.step(), 0u);
    }

    void theFirstStepsAreShownWhileALongRunGoesOn()
    {
        std::atomic<bool> goOn = false;
        LessonSession session([&goOn](const RunRequest& request, const std::stop_token& stopped) {
            auto recording = tests::shareListRecording();
            if (request.maxSteps < 1000)
                recording->ending = events::Ending::LimitReached;
            else
                while (!goOn && !stopped.stop_requested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return recording;
        });
        QSignalSpy finished(&session, &LessonSession::runFinished);
        session.open(scriptFrom(QString::fromUtf8(tests::kShareListSource), {}));
        QVERIFY(finished.wait(5000));
        QVERIFY(session.isPartial());
        QCOMPARE(session.stepCount(), 10u);
        session.goTo(4);
        goOn = true;
        QVERIFY(finished.wait(5000));
        QVERIFY(!session.isRunning());
        QCOMPARE(session.step(), 4u);
    }

    void aLessonMayWantItsOwnPython()
    {
        LessonSession session(shareList);
        session.setProfile(QStringLiteral("3.11"));
        const QString header = QStringLiteral("# nametag: lesson title=\"T\" profile=\"3.13\"\n");
        session.open(scriptFrom(header + QStringLiteral("x = 1\n"), {}));
        QCOMPARE(session.profile(), "3.13");
        QCOMPARE(session.usualProfile(), "3.11");
        session.open(scriptFrom(QStringLiteral("x = 1\n"), {}));
        QCOMPARE(session.profile(), "3.11");
    }

    void playingStopsBeforeAMarkedLine()
    {
        LessonSession session(shareList);
        openAndRun(session);
        session.toggleStopMark(session.lineOf(7));
        session.runToMark();
        QCOMPARE(session.step(), 6u);
        QVERIFY(session.isBeforeMark());
        session.runToMark();
        QCOMPARE(session.step(), 10u);
        session.runToLine(session.lineOf(3));
        QCOMPARE(session.step(), 2u);
        session.toggleStopMark(session.lineOf(7));
        QVERIFY(session.stopMarks().empty());
    }

    void whatDoesNotCompileWhileOneTypesLeavesTheRun()
    {
        LessonSession session(shareOrNot);
        openAndRun(session);
        session.goTo(7);
        const events::Recording* before = session.recording();
        QSignalSpy failed(&session, &LessonSession::trialFailed);
        session.tryText(QStringLiteral("broken ("));
        QVERIFY(failed.wait(5000));
        QCOMPARE(session.recording(), before);
        QCOMPARE(session.step(), 7u);
        QVERIFY(session.failedTrial());
        QCOMPARE(session.script().text, QString::fromUtf8(tests::kShareListSource));
        QSignalSpy finished(&session, &LessonSession::runFinished);
        session.tryText(QStringLiteral("fine"));
        QVERIFY(finished.wait(5000));
        QVERIFY(!session.failedTrial());
        QCOMPARE(session.step(), 7u);
        QCOMPARE(session.script().text, QStringLiteral("fine"));
    }

    void theStepComesBackWhenTheScriptIsLongEnoughAgain()
    {
        LessonSession session(shareOrNot);
        openAndRun(session);
        session.goTo(7);
        QSignalSpy finished(&session, &LessonSession::runFinished);
        session.runText(QStringLiteral("broken ("));
        QVERIFY(finished.wait(5000));
        QCOMPARE(session.step(), 0u);
        session.runText(QStringLiteral("fine"));
        QVERIFY(finished.wait(5000));
        QCOMPARE(session.step(), 7u);
    }

    void anEmptyScriptForgetsTheRunThatGoesOn()
    {
        LessonSession session(shareOrNot);
        session.open(scriptFrom(QStringLiteral("fine"), {}));
        session.open(scriptFrom({}, {}));
        QTest::qWait(50);
        QVERIFY(!session.isRunning());
        QVERIFY(!session.recording());
    }

    void speedsHaveEnds()
    {
        LessonSession session(shareList);
        Playback playback(session);
        for (int i = 0; i < 12; ++i)
            playback.faster();
        QCOMPARE(playback.speed(), 4.0);
        for (int i = 0; i < 12; ++i)
            playback.slower();
        QCOMPARE(playback.speed(), 0.25);
    }

    void nothingGoesPastAClosedGate()
    {
        LessonSession session(shareList);
        session.setGateFinder([] { return std::vector<Gate>{{4, false, false}, {7, false, false}}; });
        openAndRun(session);
        QCOMPARE(session.horizon(), 3u);
        QSignalSpy met(&session, &LessonSession::gateMet);
        session.last();
        QCOMPARE(session.step(), 3u);
        QVERIFY(session.isAtGate() && !session.isAtEnd());
        QCOMPARE(met.size(), 1);
        session.nextStep();
        session.nextEvent();
        session.nextCell();
        session.goToMoment(5, 1);
        QCOMPARE(session.step(), 3u);
        session.previous();
        QCOMPARE(session.step(), 2u);
        QVERIFY(!session.isAtGate());
        session.setGates({{4, true, true}, {7, false, false}});
        session.last();
        QCOMPARE(session.step(), 6u);
        session.setGates({});
        session.last();
        QVERIFY(session.isAtEnd() && !session.keepsBack());
    }

    void whoOpensAtAStepHasPassedTheGatesBefore()
    {
        LessonSession session(shareList);
        session.setGateFinder([] { return std::vector<Gate>{{2, false, false}, {7, false, false}}; });
        session.goToWhenRun(5);
        openAndRun(session);
        QCOMPARE(session.step(), 5u);
        QVERIFY(session.gates().front().isOpen);
        QCOMPARE(session.horizon(), 6u);
    }

    void aClosedGateTakesTheCursorBack()
    {
        LessonSession session(shareList);
        openAndRun(session);
        session.last();
        session.setGates({{4, false, false}});
        QCOMPARE(session.step(), 3u);
    }
};

QTEST_GUILESS_MAIN(TestLessonSession)
#include "tst_lesson_session.moc"
