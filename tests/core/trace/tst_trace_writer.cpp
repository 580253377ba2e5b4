// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace_writer.h"
#include "tests/support/recording_builder.h"

#include <QTest>

#include <sstream>

using namespace nametag;
using namespace nametag::tests;
using trace::TraceOptions;

namespace {

QStringList lines(const std::shared_ptr<events::Recording>& recording, const TraceOptions& options)
{
    const timeline::Timeline line(recording);
    std::ostringstream out;
    trace::writeTrace(line, options, out);
    QStringList all = QString::fromStdString(out.str()).split('\n');
    all.removeLast();
    return all;
}

} // namespace

class TraceWriterTest : public QObject {
    Q_OBJECT
private slots:
    void aTraceBeginsWithItsHeader()
    {
        TraceOptions options;
        options.exceptions = false;
        QCOMPARE(
            lines(sharedListRecording(), options)[0],
            R"({"oracle":1,"python":"3.12","program":"share_list.py","events":"raw",)"
            R"("kinds":["call","line","return"],"scalars":"objects","compact":false,"isolate":"simulated"})");
    }

    void eachLineIsTheStateBeforeItRuns()
    {
        const QStringList all = lines(sharedListRecording(), {});
        QCOMPARE(all.size(), 1 + 1 + 6 + 1);
        QCOMPARE(all[2],
                 R"({"n":1,"ev":"line","line":1,"fn":"<module>","out":"","f":[{"fn":"<module>","line":1}],)"
                 R"("g":[],"h":[]})");
        QCOMPARE(all[5],
                 R"({"n":4,"ev":"line","line":4,"fn":"<module>","out":"True\n",)"
                 R"("f":[{"fn":"<module>","line":4}],"g":[["scores",0],["best",0]],)"
                 R"("h":[{"s":[["0",1],["1",2]],"t":"list"},{"t":"int","v":"72"},{"t":"int","v":"95"}]})");
        QCOMPARE(
            all[8],
            R"({"n":7,"ev":"end","out":"","steps":7,"f":[],"g":[["best",0]],"h":[{"t":"int","v":"7"}]})");
    }

    void callsAndReturnsShowTheFrames()
    {
        RecordingBuilder run;
        run.module();
        const ObjectId x = run.integer(300);
        run.line(3);
        run.enter("f", 1, {{"x", x}});
        run.line(2);
        run.leave(2, x);
        run.end();
        const QStringList all = lines(run.recording, {});
        QCOMPARE(all[3], R"({"n":2,"ev":"call","line":1,"fn":"f","out":"","f":[{"fn":"<module>","line":3},)"
                         R"({"fn":"f","l":[["x",0]],"line":1}],"g":[],"h":[{"t":"int","v":"300"}]})");
        QCOMPARE(all[5], R"({"n":4,"ev":"return","line":2,"fn":"f","out":"","f":[{"fn":"<module>","line":3},)"
                         R"({"fn":"f","l":[["x",0]],"line":2}],"g":[],"h":[{"t":"int","v":"300"}],"ret":0})");
    }

    void aStatementTraceLeavesOutPartsOfLinesAndComprehensions()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        run.partOfLine(2);
        const FrameId frame = run.enter("<listcomp>", 1);
        run.line(1);
        run.take(events::FrameReturning{frame, 1, {}, events::LeaveReason::Returned});
        run.end();
        TraceOptions options;
        QCOMPARE(lines(run.recording, options).size(), 8);
        options.events = trace::LineEvents::Statements;
        QCOMPARE(lines(run.recording, options).size(), 4);
    }

    void aHashStandsForTheGraph()
    {
        TraceOptions options;
        options.compact = true;
        // python3: hashlib.sha256(b'{"f":[{"fn":"<module>","line":1}],"g":[],"h":[]}').hexdigest()[:16]
        QCOMPARE(lines(sharedListRecording(), options)[2],
                 R"({"n":1,"ev":"line","line":1,"fn":"<module>","out":"","hash":"fd09507f25a6d126"})");
    }

    void theEndAloneAndALimit()
    {
        TraceOptions options;
        options.onlyEnd = true;
        QStringList all = lines(sharedListRecording(), options);
        QCOMPARE(all.size(), 2);
        QVERIFY(all[1].startsWith(R"({"n":0,"ev":"end","out":"True\n","steps":0,)"));
        options.onlyEnd = false;
        options.maxSteps = 3;
        all = lines(sharedListRecording(), options);
        QCOMPARE(all.size(), 5);
        QVERIFY(all[4].startsWith(R"({"n":3,"ev":"end","stopped":true,"out":"","steps":3,)"));
    }

    void anUncaughtExceptionIsNamed()
    {
        RecordingBuilder run;
        run.module();
        run.line(1);
        const ObjectId exception = run.object(ObjectKind::Exception, "IndexError", 72);
        run.take(events::ExceptionArrived{run.frame(), 1, exception});
        run.take(events::FrameReturning{run.frame(), 1, {}, events::LeaveReason::Raised});
        run.take(events::ModuleEnded{exception});
        run.recording->errorText =
            "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n    x[5]\n"
            "IndexError: list index out of range\n";
        const QStringList all = lines(run.recording, {});
        QVERIFY(all[3].contains(R"("exc":0,"f")"));
        QVERIFY(!all[4].contains("ret\""));
        QVERIFY(all[5].contains(R"("uncaught":"IndexError: list index out of range")"));
    }
};

QTEST_GUILESS_MAIN(TraceWriterTest)
#include "tst_trace_writer.moc"
