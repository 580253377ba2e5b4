// SPDX-License-Identifier: GPL-3.0-or-later
// A run of a million steps as a person meets it: it is recorded in the background, told of, stopped, looked
// at; the stage, the heap map and the charts follow the cursor. Prints what each takes.
#include "tests/bench/million_steps.h"
#include "tests/support/simulated.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/heap_map_panel.h"
#include "ui/panels/stage_pane.h"
#include "ui/panels/timeline_track.h"
#include "ui/scene/heap_view.h"
#include "ui/session/lesson_session.h"
#include "ui/session/script.h"
#include "ui/theme/fonts.h"

#include <QtTest>

#include <cstdio>
#include <ctime>
#include <random>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

void wait(const LessonSession& session)
{
    while (session.isRunning())
        QTest::qWait(5);
}

} // namespace

class SessionBench : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts()); }

    void aMillionSteps()
    {
        LessonSession session(simulated());
        session.setMaxSteps(2'000'000);
        QElapsedTimer timer;
        timer.start();
        QSignalSpy told(&session, &LessonSession::progressed);
        session.open(scriptFrom(QString::fromUtf8(kMillion), {}));
        std::printf("opened after %.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QTRY_VERIFY_WITH_TIMEOUT(session.isPartial() || !session.isRunning(), 20'000);
        std::printf("first steps shown after %lld ms\n", timer.elapsed());
        wait(session);
        std::printf("%u steps recorded after %lld ms, told of %lld times\n", session.stepCount(),
                    timer.elapsed(), static_cast<long long>(told.size()));
        QVERIFY(session.stepCount() >= 1'000'000);
        StagePane stage(session);
        stage.resize(900, 700);
        stage.view().animator().setMode(MotionMode::None);
        stage.show();
        timer.restart();
        session.rerun();
        wait(session);
        const qint64 recorded = timer.elapsed();
        session.goTo(session.stepCount() / 2);
        const auto shown = [&] { return stage.view().model().step == session.step(); };
        QTRY_VERIFY_WITH_TIMEOUT(shown(), 120'000);
        std::printf("the stage shows a step in the middle after %lld ms more\n", timer.elapsed() - recorded);
        walk(session, "stage", shown);
        stage.hide();
        HeapMapPanel map(session);
        map.resize(900, 700);
        timer.restart();
        map.show();
        QTest::qWait(1);
        std::printf("heap map opened after %lld ms\n", timer.elapsed());
        walk(session, "heap map", [] { return true; });
        map.hide();
        ChartsPanel charts(session);
        charts.resize(900, 700);
        timer.restart();
        charts.show();
        QTest::qWait(1);
        std::printf("charts opened after %lld ms\n", timer.elapsed());
        walk(session, "charts", [] { return true; });
    }

    void aRunIsStopped()
    {
        LessonSession session(simulated());
        session.setMaxSteps(50'000'000);
        session.open(scriptFrom(QStringLiteral("n = 0\nwhile True:\n    n += 1\n"), {}));
        QTRY_VERIFY_WITH_TIMEOUT(session.stepsSoFar() > 10'000, 20'000);
        QElapsedTimer timer;
        timer.start();
        session.stop();
        wait(session);
        std::printf("stopped after %lld ms with %u steps\n", timer.elapsed(), session.stepCount());
        QVERIFY(session.stepCount() > 10'000);
        QVERIFY(timer.elapsed() < 1'000);
    }

private:
    template <class Shown> static void walk(LessonSession& session, const char* view, Shown&& isShown)
    {
        std::mt19937 draw(3);
        std::vector<double> jumps, nexts, costs;
        for (int i = 0; i < 40; ++i) {
            QElapsedTimer timer;
            timer.start();
            const std::clock_t worked = std::clock(); // other programs may keep this one waiting
            session.goTo(1 + draw() % session.stepCount());
            do
                QApplication::processEvents();
            while (!isShown() && timer.elapsed() < 20'000);
            jumps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            costs.push_back(static_cast<double>(std::clock() - worked) * 1e3 / CLOCKS_PER_SEC);
            timer.restart();
            session.next();
            QApplication::processEvents();
            nexts.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(jumps.begin(), jumps.end());
        std::sort(nexts.begin(), nexts.end());
        std::sort(costs.begin(), costs.end());
        std::printf(
            "%s: a jump %.1f ms (worst %.1f), of them %.1f ms of a processor (worst %.1f); the next step "
            "%.1f ms (worst %.1f)\n",
            view, jumps[20], jumps.back(), costs[20], costs.back(), nexts[20], nexts.back());
    }
};

QTEST_MAIN(SessionBench)
#include "bench_session.moc"
