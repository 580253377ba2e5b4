// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated.h"
#include "ui/session/lesson_guide.h"

#include <QSignalSpy>
#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

const char* const kLesson = "# nametag: lesson focus=a\n"       // 1
                            "a = [1]\n"                         // 2
                            "# nametag: note of=b\n"            // 3
                            "#: The `second` list.\n"           // 4
                            "b = [2]\n"                         // 5
                            "# %% Later focus=b waypoint=yes\n" // 6
                            "a.append(3)\n"                     // 7
                            "for i in range(2):\n"              // 8
                            "    a = [i]\n"                     // 9
                            "# nametag: waypoint title=End\n"   // 10
                            "print(b)\n";                       // 11

void run(LessonSession& session)
{
    QSignalSpy finished(&session, &LessonSession::runFinished);
    session.open(scriptFrom(QString::fromUtf8(kLesson), {}));
    QVERIFY(!finished.isEmpty() || finished.wait(10'000));
}

StepIndex stepBefore(const LessonSession& session, std::uint32_t line)
{
    StepIndex step = 1;
    while (session.lineOf(step) != line)
        ++step;
    return step - 1;
}

} // namespace

class TestLessonGuide : public QObject {
    Q_OBJECT
private slots:
    void theNameInFocusIsSelectedUntilTheReaderChooses()
    {
        LessonSession session(tests::simulated());
        const LessonGuide guide(session);
        run(session);
        session.goTo(stepBefore(session, 5));
        const ObjectId first = session.selection().object;
        QVERIFY(first);
        session.select({});
        session.goTo(stepBefore(session, 7));
        QVERIFY(!session.selection().object); // `a` leads to the same list still
        session.goTo(stepBefore(session, 8));
        QVERIFY(session.selection().object != first);
        QCOMPARE(session.recording()->text(session.selection().name), "b");
    }

    void waypointsStandBeforeTheirLines()
    {
        LessonSession session(tests::simulated());
        run(session);
        const std::vector<StepIndex> expected{stepBefore(session, 7), stepBefore(session, 11)};
        QVERIFY(waypointSteps(session) == expected);
        session.goTo(0);
        goToWaypoint(session, timeline::Direction::Forward);
        QCOMPARE(session.step(), expected[0]);
        goToWaypoint(session, timeline::Direction::Forward);
        QCOMPARE(session.step(), expected[1]);
        goToWaypoint(session, timeline::Direction::Forward);
        QVERIFY(session.isAtEnd());
        goToWaypoint(session, timeline::Direction::Back);
        goToWaypoint(session, timeline::Direction::Back);
        QCOMPARE(session.step(), expected[0]);
        goToWaypoint(session, timeline::Direction::Back);
        QCOMPARE(session.step(), StepIndex{0});
    }

    void aNoteOnAnObjectBeginsWithItsLine()
    {
        LessonSession session(tests::simulated());
        run(session);
        session.goTo(stepBefore(session, 5) + 1);
        const auto& names = session.state()->space(session.state()->programNames())->bindings;
        const ObjectId second = names.back().object;
        QCOMPARE(notesOn(session, second), QStringList{"The `second` list."});
        QVERIFY(notesOn(session, names.front().object).isEmpty());
        session.goTo(stepBefore(session, 5));
        QVERIFY(notesOn(session, second).isEmpty());
    }

    void runsOfALineAreCounted()
    {
        LessonSession session(tests::simulated());
        run(session);
        std::uint32_t most = 0;
        for (StepIndex step = 1; step <= session.stepCount(); ++step)
            if (session.lineOf(step) == 9)
                most = timesRun(session, step);
        QCOMPARE(most, 2u);
    }

    void aLessonForSomeVersionsOpensWithOneOfThem()
    {
        LessonSession session(tests::simulated());
        session.setProfile("3.11");
        session.open(scriptFrom("# nametag: lesson profiles=\"3.13 3.12\"\nx = 1\n", {}));
        QCOMPARE(session.profile(), "3.13");
        session.open(scriptFrom("# nametag: lesson profiles=\"3.13 3.11\"\nx = 1\n", {}));
        QCOMPARE(session.profile(), "3.11");
    }
};

QTEST_MAIN(TestLessonGuide)
#include "tst_lesson_guide.moc"
