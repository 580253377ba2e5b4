// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/controls.h"
#include "ui/panels/header_bar.h"
#include "ui/panels/inspector.h"
#include "ui/panels/panel.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/timeline_track.h"
#include "ui/panels/transport.h"
#include "ui/theme/fonts.h"
#include "ui/window/cross_fade.h"

using namespace nametag;
using namespace nametag::tests;

namespace {

bool run(OpenWindow& open, const QString& text, const QString& path = {})
{
    QSignalSpy finished(&open.window.session(), &LessonSession::runFinished);
    open.window.openText(text, path);
    const bool done = finished.wait(5000);
    open.window.session().last();
    return done;
}

const char* const kSource = "a = [1, 2]\nb = a\ndel a\nc = 'x' * 40\n"
                            "# %% In C [raw] language=\"c\"\n# int a = 1;\n# int b = a;\n";

} // namespace

class TestViews : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QApplication::setStyle("Fusion");
    }

    void eachViewHasItsPlaceInTheSwitchAndItsKey()
    {
        OpenWindow open(simulated());
        QVERIFY(run(open, kSource));
        const auto& choices = open.window.lessonPage().header().viewSwitch().choices();
        QCOMPARE(choices.size(), static_cast<qsizetype>(panelTable().size()));
        for (const PanelEntry& entry : panelTable()) {
            const QString id = QString::fromLatin1(entry.id);
            QVERIFY(open.window.action(id));
            open.window.action(id)->trigger();
            QCOMPARE(open.window.lessonPage().view(), id);
            QCOMPARE(open.window.lessonPage().header().viewSwitch().chosen(), id);
            QVERIFY(open.window.lessonPage().panel().isVisible());
            QCOMPARE(open.window.lessonPage().source().isVisible(), !entry.isAlone);
            QVERIFY(!open.window.lessonPage().panel().asText().isEmpty());
            QVERIFY(!open.window.lessonPage().panel().objectName().isEmpty() ||
                    !open.window.lessonPage().panel().focusProxy()->objectName().isEmpty());
        }
    }

    void oneViewFadesIntoTheNext()
    {
        OpenWindow open(simulated());
        QVERIFY(run(open, kSource));
        auto* fade = open.window.findChild<CrossFade*>();
        QVERIFY(fade);
        open.window.lessonPage().showView(QStringLiteral("heap"));
        QVERIFY(!fade->isFading()); // nothing moves where motion is off
        open.window.lessonPage().stage().view().animator().setMode(MotionMode::Full);
        open.window.lessonPage().showView(QStringLiteral("stage"));
        QVERIFY(fade->isFading() && fade->isVisible());
        QTRY_VERIFY(!fade->isFading() && !fade->isVisible());
    }

    void everyViewKeepsUpWithTheSteps()
    {
        OpenWindow open(simulated());
        QVERIFY(run(open, kSource));
        for (const PanelEntry& entry : panelTable()) {
            open.window.lessonPage().showView(QString::fromLatin1(entry.id));
            open.window.session().last();
            const QString last = open.window.lessonPage().panel().asText();
            open.window.session().goTo(1);
            QVERIFY2(open.window.lessonPage().panel().asText() != last, entry.id);
            open.window.session().select({ObjectId{1}, {}, {}});
            open.window.session().select({});
        }
    }

    void theArrowKeysStepInEveryView()
    {
        OpenWindow open(simulated());
        QVERIFY(run(open, kSource));
        for (const PanelEntry& entry : panelTable()) {
            open.window.action(QString::fromLatin1(entry.id))->trigger();
            open.window.session().goTo(1);
            open.press(Qt::Key_Right);
            QCOMPARE(open.window.session().step(), StepIndex{2});
        }
    }

    void theSourceIsThereWhereTheViewHasNone()
    {
        OpenWindow open(simulated());
        QVERIFY(run(open, kSource));
        open.press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(!open.window.lessonPage().source().isVisible());
        open.window.action(QStringLiteral("edit"))->trigger();
        QVERIFY(open.window.lessonPage().source().isVisible());
        open.press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(run(open, QStringLiteral("x = 300\n")));
        open.window.lessonPage().showView(QStringLiteral("boxes"));
        QVERIFY(open.window.lessonPage().source().isVisible());
    }

    void theViewThatWasChosenIsRemembered()
    {
        OpenWindow open(simulated());
        QVERIFY(run(open, kSource));
        open.press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(open.window.lessonPage().view(), QStringLiteral("heap"));
        QCOMPARE(open.settings.view(), QStringLiteral("heap"));
        open.window.lessonPage().showView(QStringLiteral("stage"));
        QVERIFY(run(open, kSource));
        QCOMPARE(open.window.lessonPage().view(), QStringLiteral("heap"));
    }

    void aLessonOpensWithTheViewThatItWants()
    {
        OpenWindow open(simulated());
        QVERIFY(
            run(open, QStringLiteral("# nametag: lesson view=heap\nx = 300\n"), QStringLiteral("/l/x.py")));
        QCOMPARE(open.window.lessonPage().view(), QStringLiteral("heap"));
        QCOMPARE(open.settings.view(), QStringLiteral("stage"));
    }

    void anUnknownViewChangesNothing()
    {
        OpenWindow open(simulated());
        QVERIFY(
            run(open, QStringLiteral("# nametag: lesson view=garden\nx = 300\n"), QStringLiteral("/l/x.py")));
        QCOMPARE(open.window.lessonPage().view(), QStringLiteral("stage"));
    }

    void theTimelineStandsInLineWithTheCharts()
    {
        OpenWindow open(simulated());
        QVERIFY(run(open, kSource));
        auto* track = open.window.findChild<TimelineTrack*>(QStringLiteral("timeline"));
        const double before = track->xOf(0);
        open.window.lessonPage().showView(QStringLiteral("charts"));
        QTest::qWait(30);
        Panel& charts = open.window.lessonPage().panel();
        const auto span = charts.timeSpan();
        QVERIFY(span.has_value());
        const auto inWindow = [&open](const QWidget* widget, double x) {
            return widget->mapTo(&open.window, QPoint()).x() + x;
        };
        QCOMPARE(inWindow(track, track->xOf(0)), inWindow(&charts, span->first));
        QCOMPARE(inWindow(track, track->xOf(open.window.session().stepCount())),
                 inWindow(&charts, span->second));
        open.window.lessonPage().showView(QStringLiteral("stage"));
        QCOMPARE(track->xOf(0), before);
    }

    void theInspectorTellsOfBlocksBesideTheHeapMap()
    {
        OpenWindow open(simulated());
        QVERIFY(run(open, kSource));
        const auto state = open.window.session().state();
        ObjectId list;
        for (const auto& [id, object] : state->objects())
            if (object->kind == events::ObjectKind::List)
                list = id;
        open.window.session().select({list, {}, {}});
        open.window.lessonPage().showView(QStringLiteral("heap"));
        picture(open.window, "views-heap");
        open.window.lessonPage().showView(QStringLiteral("charts"));
        picture(open.window, "views-charts");
        QVERIFY(!open.window.lessonPage().isInspectorShown());
        open.window.lessonPage().showView(QStringLiteral("stage"));
        QVERIFY(open.window.lessonPage().isInspectorShown());
    }
};

QTEST_MAIN(TestViews)
#include "tst_views.moc"
