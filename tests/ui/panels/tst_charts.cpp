// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/open_session.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/charts_table.h"
#include "ui/theme/fonts.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QTableView>

using namespace nametag;
using namespace nametag::ui;
using namespace nametag::tests;

namespace {

const char* const kGarbage = "import gc\n"
                             "class Node:\n"
                             "    pass\n"
                             "for i in range(300, 310):\n"
                             "    a = Node()\n"
                             "    a.me = a\n"
                             "    a.number = i\n"
                             "gc.collect()\n"
                             "kept = a\n";

struct OpenCharts {
    explicit OpenCharts(const char* source = kGarbage)
        : session(simulated())
        , panel(session)
    {
        openAndRun(session, source);
        panel.resize(1104, 740);
        panel.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&panel));
        panel.finish();
        QApplication::processEvents();
    }
    LessonSession session;
    ChartsPanel panel;
};

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts()); }

    void theCurvesEndWhereTheRunDoes()
    {
        OpenCharts charts;
        const ChartData* data = charts.panel.data();
        QVERIFY(data);
        QCOMPARE(data->stepCount, charts.session.stepCount());
        QCOMPARE(data->heap.asked.back().step, data->stepCount);
        QCOMPARE(data->heap.asked.back().last, charts.panel.values().asked);
        QVERIFY(charts.panel.values().asked > 0);
        QCOMPARE(data->collections.size(), std::size_t{1});
        QVERIFY(data->collections[0].unreachable >= 9);
        QCOMPARE(charts.panel.values().collected, std::uint64_t{data->collections[0].unreachable});
    }

    void aPanelShownWhileANewRunIsToldOfWaitsForIt()
    {
        LessonSession session(simulated());
        QPointer<QWidget> early;
        connect(&session, &LessonSession::lessonChanged, this, [&early] {
            if (early)
                early->show();
        });
        ChartsPanel panel(session);
        openAndRun(session, kGarbage);
        panel.show();
        panel.finish();
        QApplication::processEvents();
        QVERIFY(panel.data());
        panel.hide();
        early = &panel;
        openAndRun(session, "a = 1\n");
        panel.finish();
        QApplication::processEvents();
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.data()->stepCount, session.stepCount());
    }

    void theValuesAreThoseOfTheCurves()
    {
        OpenCharts charts;
        for (StepIndex step = 0; step <= charts.session.stepCount(); ++step) {
            charts.session.goTo(step);
            const ChartData& data = *charts.panel.data();
            QCOMPARE(charts.panel.values().asked, data.heap.asked[step].last);
            QCOMPARE(charts.panel.values().placed, data.heap.placed[step].last);
            for (std::size_t i = 0; i < data.types.size(); ++i)
                QCOMPARE(charts.panel.values().types[i], data.types[i].live[step].last);
        }
    }

    void aClickGoesThere()
    {
        OpenCharts charts;
        const QRectF plot = charts.panel.place(ChartKind::Types).plot;
        QTest::mouseClick(&charts.panel, Qt::LeftButton, {},
                          QPointF(charts.panel.xOf(7), plot.center().y()).toPoint());
        QCOMPARE(charts.session.step(), StepIndex{7});
    }

    void theTableTellsTheSame()
    {
        OpenCharts charts;
        auto* table = charts.panel.findChild<QTableView*>(QStringLiteral("chartsTable"));
        QAbstractItemModelTester tester(table->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), static_cast<int>(charts.session.stepCount()) + 1);
        charts.panel.showTable(true);
        const int last = static_cast<int>(charts.session.stepCount());
        QString live = table->model()->index(last, ChartsTable::Live).data().toString();
        QCOMPARE(live.remove(u',').toULongLong(), charts.panel.values().asked);
        QCOMPARE(table->currentIndex().row(), last);
        emit table->activated(table->model()->index(3, 0));
        QCOMPARE(charts.session.step(), StepIndex{3});
    }

    void theMarkedObjectHasItsCurve()
    {
        OpenCharts charts;
        charts.session.select({objectOf(charts.session, "kept"), {}, {}});
        QVERIFY(charts.panel.asText().contains(QStringLiteral("References to Node")));
        QVERIFY(charts.panel.place(ChartKind::References).top >= 3);
    }

    void anImmortalObjectHasNoCurve()
    {
        OpenCharts charts("name = None\nother = name\n");
        charts.session.select({objectOf(charts.session, "name"), {}, {}});
        QVERIFY(charts.panel.asText().contains(QStringLiteral(": ∞")));
        QCOMPARE(charts.panel.place(ChartKind::References).top, std::uint64_t{3});
    }

    void aLongRunIsSampled()
    {
        OpenCharts charts("total = 1000\nfor i in range(20000):\n    total = total + i\n");
        const ChartData* data = charts.panel.data();
        QVERIFY(data);
        QVERIFY(data->stepCount > 20'000);
        QVERIFY(data->heap.asked.size() <= kMostSamples + 1);
        QCOMPARE(data->heap.asked.back().step, data->stepCount);
    }

    void inALongRunAWorkerCountsTheReferences()
    {
        OpenCharts charts("kept = []\nmore = [kept] * 20\nfor i in range(20000):\n    last = i + 1000\n");
        const auto highest = [&] { return charts.panel.place(ChartKind::References).top; };
        const ObjectId kept = objectOf(charts.session, "kept");
        charts.session.hover({kept, {}, {}});
        QCOMPARE(highest(), std::uint64_t{3}); // the window is not kept waiting
        charts.panel.finish();
        QTRY_VERIFY(highest() >= 21);
        charts.session.hover({});
        QCOMPARE(highest(), std::uint64_t{3});
        charts.session.hover({kept, {}, {}});
        QVERIFY(highest() >= 21); // known by now
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
