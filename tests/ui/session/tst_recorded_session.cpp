// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "ui/session/lesson_session.h"
#include "ui/session/scissors.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

/// Must not be asked: a recorded run is shown, not run.
std::shared_ptr<const events::Recording> neverRun(const RunRequest&, const std::stop_token&)
{
    QTest::qFail("a recorded script was run", __FILE__, __LINE__);
    return std::make_shared<events::Recording>();
}

} // namespace

class RecordedSessionTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString file(const char* name, const QByteArray& content)
    {
        return tests::kept(m_folder.filePath(name), content);
    }

private slots:
    void aRecordingIsShownAsItWas()
    {
        LessonSession session(neverRun);
        QVERIFY(session.openFile(file("run.json", tests::kRecordedRun)));
        QTRY_COMPARE(session.stepCount(), 2u);
        QVERIFY(session.script().isRecorded());
        QCOMPARE(session.script().fileName, "a.py");
        QCOMPARE(session.script().recordedBy, "3.11.7");
        QCOMPARE(session.script().text, "x = []\ny = x\n");
        session.goTo(2);
        QCOMPARE(session.lineOf(2), 2u);
        QCOMPARE(session.state()->object(ObjectId{1})->size, 56u);
    }

    void itsTextAndVersionStay()
    {
        LessonSession session(neverRun);
        QVERIFY(session.openFile(file("run.json", tests::kRecordedRun)));
        QTRY_COMPARE(session.stepCount(), 2u);
        const QString profile = session.profile();
        session.runText("z = 1\n");
        session.tryText("z = 1\n");
        session.setProfile("3.13");
        QCOMPARE(session.script().text, "x = []\ny = x\n");
        QCOMPARE(session.profile(), profile);
    }

    void nothingCanBeCutInIt()
    {
        LessonSession session(neverRun);
        QVERIFY(session.openFile(file("run.json", tests::kRecordedRun)));
        QTRY_COMPARE(session.stepCount(), 2u);
        session.scissors().begin();
        QVERIFY(!session.scissors().isOpen());
    }

    void aRunOfTheSimulatorIsRunAgainOnItsVersion()
    {
        std::string asked;
        LessonSession session([&asked](const RunRequest& request, const std::stop_token&) {
            asked = request.profile + ":" + request.text;
            return std::make_shared<events::Recording>();
        });
        const QByteArray simulated =
            R"({"oracle":1,"python":"3.13","program":"a.py","isolate":"simulated","source":"x = 1\n"})";
        QSignalSpy finished(&session, &LessonSession::runFinished);
        QVERIFY(session.openFile(file("sim.json", simulated)));
        QVERIFY(finished.wait());
        QCOMPARE(asked, std::string("3.13:x = 1\n"));
        QVERIFY(!session.script().isRecorded());
        QVERIFY(session.script().isFromOtherForm()); // it is saved elsewhere, as Python
    }

    void aFileThatIsNoRecordingIsRefusedInWords()
    {
        LessonSession session(neverRun);
        QSignalSpy failed(&session, &LessonSession::openFailed);
        QVERIFY(!session.openFile(file("other.json", "{\"name\": 1}")));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(
            failed.first().first().toString(),
            "other.json cannot be opened: it is no recording of a Python program. Record the script again: "
            "nametag record SCRIPT -o run.json");
    }
};

QTEST_MAIN(RecordedSessionTest)
#include "tst_recorded_session.moc"
