// SPDX-License-Identifier: GPL-3.0-or-later
// Two runs side by side, as a person uses them.
#include "core/trace/trace_writer.h"
#include "tests/support/simulated.h"
#include "tests/ui/window/open_window.h"
#include "ui/compare/compare_side.h"
#include "ui/compare/compare_table.h"
#include "ui/compare/compare_view.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/source_view.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <sstream>

using namespace nametag;
using namespace nametag::tests;

namespace {

constexpr const char* kTeam = "name = 'ada'\nteam = [name, 7]\nmates = team\nprint(mates is team)\n";

struct Comparing : OpenWindow {
    explicit Comparing(const char* text = kTeam)
        : OpenWindow(simulated())
    {
        window.openText(QString::fromUtf8(text), {});
        wait();
        window.action(QStringLiteral("compare"))->trigger();
        wait();
    }
    void wait()
    {
        for (int i = 0; i < 1000; ++i) {
            QTest::qWait(5);
            if (!session().isRunning() && (!view() || view()->isReady()))
                break;
        }
        if (view())
            view()->waitForPlaces();
        QTest::qWait(10);
    }
    CompareView* view() { return window.lessonPage().compare(); }
    LessonSession& session() { return window.session(); }
    bool differs(timeline::FactKind kind)
    {
        for (const auto& difference : view()->comparison().differences)
            if (difference.kind == kind)
                return true;
        return false;
    }
};

} // namespace

class TestCompareView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void twoVersionsAreSteppedTogether()
    {
        Comparing comparing;
        CompareView& view = *comparing.view();
        QVERIFY(view.isVisible());
        view.compareWith(QStringLiteral("3.11"));
        comparing.wait();
        comparing.session().goTo(3);
        QTest::qWait(10);
        QCOMPARE(view.first().session().step(), 3u);
        QCOMPARE(view.second().session().step(), 3u);
        QCOMPARE(view.first().session().profile(), QStringLiteral("3.12"));
        QCOMPARE(view.second().session().profile(), QStringLiteral("3.11"));
        QVERIFY(comparing.differs(timeline::FactKind::Size));
        QVERIFY(comparing.differs(timeline::FactKind::Count));
        QVERIFY(!comparing.differs(timeline::FactKind::Identity));
        QVERIFY(view.asText().contains(QStringLiteral("Size of 'ada'")));
        QVERIFY(view.asText().contains(QStringLiteral("44 B")) &&
                view.asText().contains(QStringLiteral("52 B")));
        picture(comparing.window, "compare-versions");
        comparing.press(Qt::Key_Right);
        QCOMPARE(view.second().session().step(), 4u);
        comparing.press(Qt::Key_Home);
        QCOMPARE(view.first().session().step(), 0u);
    }

    void eachLineSaysWhetherItBringsADifference()
    {
        Comparing comparing;
        CompareView& view = *comparing.view();
        view.compareWith(QStringLiteral("3.11"));
        comparing.wait();
        QTRY_COMPARE(view.newDifferences().size(), std::size_t{4});
        const SourceView& source = comparing.window.lessonPage().source().view();
        QTRY_COMPARE(source.differences(), view.newDifferences());
        QVERIFY(view.newDifferences().at(1) > 0); // 'ada' is smaller, and fixed
        QCOMPARE(view.newDifferences().at(3), 0); // a name more
        comparing.find<QPushButton>("leaveCompareButton")->click();
        QVERIFY(source.differences().empty());
    }

    void reasonsAreNotCutInASmallWindow()
    {
        Comparing comparing;
        comparing.window.resize(1024, 680);
        comparing.view()->compareWith(QStringLiteral("3.11"));
        comparing.wait();
        comparing.session().goTo(3);
        QTest::qWait(10);
        auto* table = comparing.find<QTableView>("compareTable");
        const int why = table->model()->columnCount() - 1;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QFontMetrics metrics(textFont(13));
            const QRect room(0, 0, table->columnWidth(why) - 24, 1000);
            const QString words = table->model()->index(row, why).data().toString();
            QVERIFY(table->rowHeight(row) >=
                    metrics.boundingRect(room, Qt::TextWordWrap, words).height() + 10);
        }
    }

    void theTextIsComparedWithTheOneThatWasOpened()
    {
        Comparing comparing("a = [1]\nb = a\nb.append(2)\nprint(a)\n");
        comparing.session().runText(QStringLiteral("a = [1]\nb = a[:]\nc = 0\nb.append(2)\nprint(a)\n"));
        comparing.wait();
        CompareView& view = *comparing.view();
        view.compareWith(QStringLiteral("opened"));
        comparing.wait();
        QCOMPARE(view.comparedWith(), QStringLiteral("opened"));
        comparing.session().last();
        QTest::qWait(10);
        QCOMPARE(view.second().session().step(), 4u);
        QVERIFY(comparing.differs(timeline::FactKind::Output));
        QVERIFY(comparing.differs(timeline::FactKind::Name));
        comparing.session().goTo(1);
        QVERIFY(view.comparison().differences.empty());
        QVERIFY(view.goToNextDifference());
        QCOMPARE(comparing.session().step(), 2u);
        QVERIFY(comparing.differs(timeline::FactKind::Identity)); // the line that was written anew
        comparing.session().goTo(3); // the line that only this text has: the other run waits
        QCOMPARE(view.partnerOf(3), view.partnerOf(2));
        picture(comparing.window, "compare-opened");
    }

    void anotherFileCanBeCompared()
    {
        Comparing comparing("a = 1\nprint(a)\n");
        const QString path = comparing.folder.filePath(QStringLiteral("other.py"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a = 2\nprint(a)\n");
        file.close();
        comparing.view()->compareWith(path);
        comparing.wait();
        comparing.session().last();
        QVERIFY(comparing.differs(timeline::FactKind::Output));
        QCOMPARE(comparing.view()->second().title(), QStringLiteral("other.py"));
    }

    void aTextThatDoesNotCompileIsSaid()
    {
        Comparing comparing("a = 1\n");
        const QString path = comparing.folder.filePath(QStringLiteral("broken.py"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a = (\n");
        file.close();
        comparing.view()->compareWith(path);
        comparing.wait();
        QVERIFY(comparing.view()->asText().contains(QStringLiteral("does not compile")));
    }

    void everythingIsReachedByKeys()
    {
        Comparing comparing;
        QVERIFY(comparing.view()->isVisible());
        comparing.press(Qt::Key_Escape);
        QVERIFY(!comparing.view()->isVisible());
        comparing.press(Qt::Key_6, Qt::ControlModifier);
        comparing.wait();
        QVERIFY(comparing.view()->isVisible());
        comparing.press(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(!comparing.view()->isVisible());
        comparing.press(Qt::Key_6, Qt::ControlModifier);
        comparing.wait();
        comparing.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!comparing.view()->isVisible());
        QCOMPARE(comparing.window.lessonPage().view(), QStringLiteral("heap"));
    }

    void theReportAndTheTableSayTheSame()
    {
        Comparing comparing;
        comparing.view()->compareWith(QStringLiteral("3.11"));
        comparing.wait();
        comparing.session().last();
        comparing.find<QPushButton>("copyReportButton")->click();
        const QString report = QApplication::clipboard()->text();
        auto* table = comparing.find<QTableView>("compareTable");
        QVERIFY(table->model()->rowCount() > 1);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < 4; ++column)
                QVERIFY(report.contains(table->model()->index(row, column).data().toString()));
        QVERIFY(!comparing.view()->accessibleDescription().isEmpty());
    }

    void theOtherVersionCanBeTaken()
    {
        Comparing comparing;
        comparing.view()->compareWith(QStringLiteral("3.11"));
        comparing.wait();
        comparing.find<QPushButton>("useVersionButton")->click();
        comparing.wait();
        QCOMPARE(comparing.session().profile(), QStringLiteral("3.11"));
        QVERIFY(comparing.view()->isVisible());
        QVERIFY(comparing.find<QComboBox>("compareChoice")->findData(QStringLiteral("3.11")) < 0);
    }

    void theRunIsComparedWithARealPython()
    {
        Comparing comparing("total = 0\nfor n in (1, 2):\n    total += n\nprint(total)\n");
        CompareView& view = *comparing.view();
        QVERIFY(comparing.find<QComboBox>("compareChoice")->findData(CompareView::realPython()) < 0);
        // a Python that counts otherwise, told in the words of a recording
        view.setRecorder([](const QString& text, const QString&) -> RealRun {
            RunRequest request;
            request.scriptName = "other.py";
            request.profile = "3.11";
            request.text =
                QString(text).replace(QStringLiteral("+= n"), QStringLiteral("+= 5")).toStdString();
            trace::TraceOptions options;
            options.events = trace::LineEvents::Statements;
            std::ostringstream out;
            trace::writeTrace(timeline::Timeline(simulated()(request, {})), options, out);
            return {out.str(), {}};
        });
        view.compareWith(CompareView::realPython());
        QTRY_VERIFY_WITH_TIMEOUT(view.real().has_value(), 5'000);
        QVERIFY(!view.second().isVisible());
        QVERIFY(view.real()->differences.size() > 0);
        QVERIFY(view.asText().contains(QStringLiteral("total")));
        QVERIFY(view.asText().contains(QStringLiteral("facts agree")));
        QVERIFY(view.goToNextDifference());
        QVERIFY(comparing.session().step() > 0);
        picture(comparing.window, "compare-real");
        QTemporaryDir folder;
        const QString kept = folder.filePath(QStringLiteral("kept.json"));
        QVERIFY(view.saveRecording(kept));
        QVERIFY(!view.saveRecording(folder.filePath(QStringLiteral("no folder/kept.json"))));
        QFile saved(kept);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("total"));
        auto* again = comparing.find<QPushButton>("recordAgainButton");
        again->click();
        QVERIFY(!view.real().has_value());
        QVERIFY(!again->isEnabled());
        QVERIFY(!comparing.find<QPushButton>("saveRecordingButton")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(view.real().has_value(), 5'000);
        QVERIFY(comparing.find<QPushButton>("saveRecordingButton")->isEnabled());
        comparing.find<QPushButton>("useVersionButton")->click();
        comparing.wait();
        QCOMPARE(comparing.session().profile(), QStringLiteral("3.11"));
        view.setRecorder([](const QString&, const QString&) -> RealRun { return {{}, "no Python here."}; });
        view.compareWith(CompareView::realPython());
        QTRY_VERIFY_WITH_TIMEOUT(view.asText().contains(QStringLiteral("no Python here")), 5'000);
        view.compareWith(QStringLiteral("3.12"));
        comparing.wait();
        QVERIFY(view.second().isVisible());
        QVERIFY(!comparing.find<QPushButton>("recordAgainButton")->isVisible());
    }

    void openingAnotherScriptLeavesTheComparison()
    {
        Comparing comparing;
        comparing.window.openText(QStringLiteral("x = 1\n"), {});
        comparing.wait();
        QVERIFY(!comparing.view()->isVisible());
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
