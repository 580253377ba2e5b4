// SPDX-License-Identifier: GPL-3.0-or-later
// What predictions keep back, keep, and ask again.
#include "tests/support/simulated.h"
#include "ui/exercises/predictions.h"
#include "ui/exercises/progress_store.h"
#include "ui/models/object_history.h"
#include "ui/panels/charts_table.h"
#include "ui/panels/find_popup.h"
#include "ui/panels/inspector.h"
#include "ui/panels/source_pane.h"
#include "ui/panels/timeline_track.h"
#include "ui/session/scissors.h"
#include "ui/session/script.h"
#include "ui/theme/fonts.h"

#include <QListWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

constexpr const char* kTwo = "x = 1000\n"
                             "# nametag: ask arrow of=y\n"
                             "y = x\n"
                             "omega = x\n"
                             "# nametag: ask count of=x\n"
                             "z = x\n"
                             "del omega\n";

struct Asks {
    explicit Asks(const QString& file = {})
        : store(file)
        , session(simulated())
        , predictions(session, store)
    {}
    void open(const char* text = kTwo)
    {
        session.open(scriptFrom(QString::fromUtf8(text), QStringLiteral("/lessons/06-two.py")));
        while (session.isRunning())
            QTest::qWait(2);
    }
    void answer(std::size_t pick)
    {
        predictions.pick(pick);
        predictions.check();
    }
    bool isAsked() const { return predictions.phase() == Predictions::Phase::Asked; }
    bool isTold() const { return predictions.phase() == Predictions::Phase::Told; }

    ProgressStore store;
    LessonSession session;
    Predictions predictions;
};

} // namespace

class TestPredictions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void theFirstQuestionIsAskedBeforeItsStep()
    {
        Asks asks;
        asks.open();
        QVERIFY(!asks.isAsked());
        asks.session.last();
        QCOMPARE(asks.session.step(), 1u);
        QVERIFY(asks.isAsked());
        QCOMPARE(asks.predictions.question().total, std::size_t{2});
        asks.answer(0);
        QVERIFY(asks.isTold());
        QCOMPARE(asks.session.step(), 2u);
        asks.predictions.goOn();
        QCOMPARE(asks.session.step(), 3u);
        QVERIFY(!asks.isTold());
        QVERIFY(asks.isAsked());
        QCOMPARE(asks.predictions.question().index, std::size_t{1});
    }

    void nothingAheadIsShownWhileAQuestionIsOpen()
    {
        Asks asks;
        asks.open();
        TimelineTrack track(asks.session);
        asks.session.last();
        QVERIFY(!track.hintOf(3).contains("omega"));
        QVERIFY(track.hintOf(1).contains("x = 1000"));
        FindPopup* popup = new FindPopup(asks.session, &track);
        popup->setText("omega");
        const auto* list = popup->findChild<QListWidget*>();
        QVERIFY(list->item(0)->text().startsWith("Nothing found"));
        popup->setText("1000");
        QVERIFY(list->item(0)->text().contains("1000"));
        ChartsTable table(asks.session);
        table.readRun();
        QCOMPARE(table.rowCount({}), 2);
        const auto state = asks.session.state();
        const timeline::NamespaceState* names = state->space(state->programNames());
        asks.session.select({state->target(names->bindings.front()), {}, {}});
        const InspectorContent content = inspectorContent(asks.session, {});
        for (const HistoryEntry& entry : content.history->entries)
            QVERIFY(entry.step <= 1);
        asks.answer(0);
        QVERIFY(!inspectorContent(asks.session, {}).history->entries.empty());
        asks.predictions.setOn(false);
        QVERIFY(track.hintOf(3).contains("omega"));
        popup->setText("omega");
        QVERIFY(!list->item(0)->text().startsWith("Nothing found"));
        asks.session.last();
        bool tellsLater = false;
        const InspectorContent all = inspectorContent(asks.session, {});
        for (const HistoryEntry& entry : all.history->entries)
            tellsLater = tellsLater || entry.step > 2;
        QVERIFY(tellsLater);
    }

    void theVerdictIsReadBeforeTheNextQuestion()
    {
        Asks asks;
        asks.open("x = 1.5\n# nametag: ask arrow of=y\ny = x\n# nametag: ask arrow of=z\nz = y\n");
        asks.session.last();
        asks.answer(0);
        QVERIFY(asks.isTold());
        QVERIFY(asks.session.isAtGate()); // of the next one
        asks.predictions.goOn();
        QCOMPARE(asks.session.step(), 2u);
        QVERIFY(asks.isAsked());
        QCOMPARE(asks.predictions.question().index, std::size_t{1});
    }

    void howTheRunEndsIsNotTold()
    {
        Asks asks;
        asks.open("x = 1\n# nametag: ask arrow of=y\ny = x + 'a'\n");
        asks.session.last();
        QVERIFY(asks.isAsked());
        QVERIFY(!asks.session.isAtEnd());
        QVERIFY(asks.session.keepsBack());
    }

    void aBranchWouldTellSoThereIsNone()
    {
        Asks asks;
        asks.open();
        asks.session.last();
        asks.session.scissors().begin();
        QVERIFY(!asks.session.scissors().isOpen());
    }

    void answersAreKept()
    {
        QTemporaryDir folder;
        const QString file = ProgressStore::fileIn(folder.path());
        {
            Asks asks(file);
            asks.open();
            asks.session.last();
            asks.predictions.setConfidence(exercise::Confidence::Sure);
            asks.answer(0);
            QCOMPARE(asks.store.problem(), QString());
        }
        Asks again(file);
        again.open();
        QCOMPARE(again.predictions.answeredCount(), std::size_t{1});
        QCOMPARE(again.predictions.rightCount(), std::size_t{1});
        QCOMPARE(again.store.answeredOf(again.session.script().lesson), 1);
        QCOMPARE(again.store.rightOf(again.session.script().lesson), 1);
        QCOMPARE(ProgressStore::countOf(again.session.script().lesson), 2);
        again.session.last();
        QCOMPARE(again.session.step(), 3u); // the first one is not asked again
        again.session.goTo(2);
        QVERIFY(again.isTold());
        QCOMPARE(again.predictions.confidence(), exercise::Confidence::Sure);
    }

    void itCanBeDoneAgain()
    {
        QTemporaryDir folder;
        Asks asks(ProgressStore::fileIn(folder.path()));
        asks.open();
        asks.session.last();
        asks.answer(1);
        QVERIFY(asks.isTold());
        asks.predictions.tryAgain();
        QVERIFY(asks.isAsked());
        QVERIFY(!asks.predictions.canCheck());
        asks.answer(0);
        QVERIFY(asks.predictions.verdict().isRight);
        QCOMPARE(asks.store.progress().of("06-two").size(), std::size_t{2});
        asks.predictions.startOver();
        QCOMPARE(asks.session.step(), 0u);
        QCOMPARE(asks.predictions.answeredCount(), std::size_t{0});
        QCOMPARE(asks.store.answeredOf(asks.session.script().lesson), 0);
        asks.session.last();
        QVERIFY(asks.isAsked());
        QCOMPARE(asks.predictions.question().index, std::size_t{0});
    }

    void aSkippedQuestionCanBeAskedLater()
    {
        Asks asks;
        asks.open();
        asks.session.last();
        asks.predictions.skip();
        QCOMPARE(asks.session.step(), 2u);
        asks.predictions.askAgain(0);
        QCOMPARE(asks.session.step(), 1u);
        QVERIFY(asks.isAsked());
    }

    void whoPresentsIsNotStopped()
    {
        Asks asks;
        asks.open();
        asks.session.last();
        asks.predictions.setSuspended(true);
        asks.session.goTo(2);
        QCOMPARE(asks.session.step(), 2u);
        asks.predictions.setSuspended(false);
        QCOMPARE(asks.session.step(), 2u); // what was shown is no secret
        asks.session.last();
        QCOMPARE(asks.session.step(), 3u);
        QVERIFY(asks.isAsked());
    }
};

QTEST_MAIN(TestPredictions)
#include "tst_predictions.moc"
