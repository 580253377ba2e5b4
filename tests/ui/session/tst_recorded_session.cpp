// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/lesson_session.h"
#include "ui/session/scissors.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

const QByteArray kRun =
    R"({"oracle":1,"python":"3.11.7","program":"a.py","isolate":"inline","source":"x = []\ny = x\n"}
{"ev":"call","line":0,"fn":"<module>","out":"","g":[],"f":[{"fn":"<module>","line":0}],"h":[]}
{"ev":"line","line":1,"fn":"<module>","out":"","g":[],"f":[{"fn":"<module>","line":1}],"h":[]}
{"ev":"line","line":2,"fn":"<module>","out":"","g":[["x",0]],"f":[{"fn":"<module>","line":2}],"h":[{"t":"list","b":"list","i":1,"a":4096,"z":56}]}
{"ev":"end","out":"","g":[["x",0],["y",0]],"f":[],"h":[{"t":"list","b":"list","i":1,"a":4096,"z":56}]}
)";

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
        QFile kept(m_folder.filePath(name));
        if (kept.open(QIODevice::WriteOnly))
            kept.write(content);
        return kept.fileName();
    }

private slots:
    void aRecordingIsShownAsItWas()
    {
        LessonSession session(neverRun);
        QVERIFY(session.openFile(file("run.json", kRun)));
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
        QVERIFY(session.openFile(file("run.json", kRun)));
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
        QVERIFY(session.openFile(file("run.json", kRun)));
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
