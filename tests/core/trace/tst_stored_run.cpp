// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/shown.h"
#include "core/timeline/timeline.h"
#include "core/timeline/value_text.h"
#include "core/trace/stored_run.h"

#include <QTest>

using namespace nametag;
using namespace nametag::trace;

namespace {

const std::string kHead =
    R"({"oracle":1,"python":"3.11.7","program":"a.py","isolate":"inline","source":"x = [1]\n"})"
    "\n";

std::string line(const std::string& globals, const std::string& heap, int number)
{
    return R"({"ev":"line","line":)" + std::to_string(number) + R"(,"fn":"<module>","out":"","f":[)" +
           R"({"fn":"<module>","line":)" + std::to_string(number) + R"(}],"g":)" + globals + R"(,"h":)" +
           heap + "}\n";
}

std::string ended(const std::string& globals, const std::string& heap)
{
    return R"({"ev":"end","out":"done\n","f":[],"g":)" + globals + R"(,"h":)" + heap + "}\n";
}

const std::string kCall =
    R"({"ev":"call","line":0,"fn":"<module>","out":"","g":[],"f":[{"fn":"<module>","line":0}],"h":[]})"
    "\n";

std::string list(int identity, const std::string& held)
{
    return R"({"t":"list","b":"list","i":)" + std::to_string(identity) + R"(,"a":4096,"z":64,"s":)" + held +
           "}";
}

std::string integer(int identity, int value)
{
    return R"({"t":"int","i":)" + std::to_string(identity) + R"(,"a":8192,"z":28,"v":")" +
           std::to_string(value) + "\"}";
}

/// What the names lead to before line `step` + 1 runs: "x=[1, 2]".
std::string namesAt(const StoredRun& run, StepIndex step)
{
    const timeline::Timeline timeline(run.recording);
    const auto state = timeline.stateAt(run.recording->endOf(step));
    std::string words;
    for (const auto& name : timeline::shownNames(*state, state->programNames(), run.recording->texts()))
        words += (words.empty() ? "" : " ") + std::string(run.recording->text(name.name)) + "=" +
                 timeline::reprText(*state, name.object, run.recording->texts(), 80);
    return words;
}

} // namespace

class StoredRunTest : public QObject {
    Q_OBJECT
private slots:
    void statesAreToldAsSteps()
    {
        const auto run = readStoredRun(
            kHead + kCall + line("[]", "[]", 1) +
            line(R"([["x",0]])", "[" + list(1, R"([["0",1]])") + "," + integer(2, 1) + "]", 2) +
            ended(R"([["x",0]])", "[" + list(1, R"([["0",1],["1",1]])") + "," + integer(2, 1) + "]"));
        QVERIFY(run);
        QCOMPARE(run->python, std::string("3.11.7"));
        QCOMPARE(run->recording->profileName, std::string("3.11"));
        QCOMPARE(run->recording->source, std::string("x = [1]\n"));
        QCOMPARE(run->recording->stepCount(), 2u);
        QCOMPARE(run->recording->step(2).line, 2u);
        QCOMPARE(namesAt(*run, 1), std::string("x=[1]"));
        QCOMPARE(namesAt(*run, 2), std::string("x=[1, 1]"));
        QVERIFY(run->recording->ending == events::Ending::Finished);
    }

    void sizesAndAddressesAreKeptAndCountsAreNot()
    {
        const auto run = readStoredRun(kHead + kCall + line(R"([["x",0]])", "[" + list(1, "[]") + "]", 1) +
                                       ended("[]", "[]"));
        QVERIFY(run);
        const timeline::Timeline timeline(run->recording);
        const auto state = timeline.stateAt(run->recording->firstEventOf(1));
        const timeline::ObjectState* object = state->object(ObjectId{1});
        QVERIFY(object);
        QCOMPARE(object->size, 64u);
        QCOMPARE(object->address, 4096u);
        QCOMPARE(object->count, 0u);
        QVERIFY(!timeline.stateAt(run->recording->eventCount())->object(ObjectId{1}));
    }

    void itemsThatMoveUpAreTakenOutWhereTheyWere()
    {
        const std::string three = "," + integer(2, 1) + "," + integer(3, 2) + "," + integer(4, 3) + "]";
        const auto run = readStoredRun(
            kHead + kCall + line(R"([["x",0]])", "[" + list(1, R"([["0",1],["1",2],["2",3]])") + three, 1) +
            line(R"([["x",0]])", "[" + list(1, R"([["0",1],["1",3]])") + three, 2) +
            ended(R"([["x",0]])", "[" + list(1, R"([["0",3],["1",1],["2",2]])") + three));
        QVERIFY(run);
        QCOMPARE(namesAt(*run, 1), std::string("x=[1, 3]"));
        QCOMPARE(namesAt(*run, 2), std::string("x=[3, 1, 2]"));
    }

    void entriesKeepTheirOrder()
    {
        const auto dict = [](const std::string& held) {
            return std::string(R"([{"t":"dict","b":"dict","i":1,"a":1,"z":64,"s":)") + held + "}," +
                   integer(2, 1) + "," + integer(3, 2) + "]";
        };
        const std::string names = R"([["d",0]])";
        const auto run =
            readStoredRun(kHead + kCall + line(names, dict(R"([["k0",1],["v0",2],["k1",2],["v1",1]])"), 1) +
                          line(names, dict(R"([["k0",2],["v0",1]])"), 2) +
                          ended(names, dict(R"([["k0",2],["v0",1],["k1",1],["v1",1]])")));
        QVERIFY(run);
        QCOMPARE(namesAt(*run, 1), std::string("d={2: 1}"));
        QCOMPARE(namesAt(*run, 2), std::string("d={2: 1, 1: 1}"));
    }

    void callsHaveFramesWithNames()
    {
        const std::string frames =
            R"("f":[{"fn":"<module>","line":3},{"fn":"add","line":1,"l":[["n",0]]}],"g":[],"h":[)" +
            integer(1, 7) + "]";
        const auto run = readStoredRun(
            kHead + kCall + line("[]", "[]", 3) + R"({"ev":"call","line":1,"fn":"add","out":"",)" + frames +
            "}\n" + R"({"ev":"line","line":2,"fn":"add","out":"",)" + frames + "}\n" +
            R"({"ev":"return","line":2,"fn":"add","out":"","ret":0,)" + frames + "}\n" + ended("[]", "[]"));
        QVERIFY(run);
        const timeline::Timeline timeline(run->recording);
        const auto inside = timeline.stateAt(run->recording->firstEventOf(2));
        QCOMPARE(inside->callStack().size(), 2u);
        const auto* frame = inside->frame(inside->callStack().back());
        QCOMPARE(run->recording->text(frame->function), std::string_view("add"));
        QCOMPARE(timeline.stateAt(run->recording->bodyEnd())->callStack().size(), 0u);
    }

    void ofAGeneratorIsNotToldThatItHasEnded()
    {
        const auto run =
            readStoredRun(kHead + kCall +
                          line(R"([["g",0]])", R"([{"t":"generator","v":"gen","i":1,"a":4096,"z":208}])", 1) +
                          ended("[]", "[]"));
        QVERIFY(run);
        const auto state = timeline::Timeline(run->recording).stateAt(run->recording->firstEventOf(1));
        QVERIFY(state->object(ObjectId{1})->kind == events::ObjectKind::Other);
    }

    void aRunOfTheSimulatorIsItsScript()
    {
        const auto run = readStoredRun(
            R"({"oracle":1,"python":"3.12","program":"a.py","isolate":"simulated","source":"x = 1\n"})");
        QVERIFY(run);
        QVERIFY(!run->recording);
        QCOMPARE(run->source, std::string("x = 1\n"));
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char* name, const std::string& text, const char* why) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(why);
        };
        row("nothing", "", "it is no recording of a Python program");
        row("some JSON", "{\"cells\": []}", "it is no recording of a Python program");
        row("no script", "{\"oracle\":1,\"python\":\"3.12.1\"}\n", "it does not hold its script");
        row("no identities", kHead + kCall + line(R"([["x",0]])", R"([{"t":"int","v":"1"}])", 1),
            "line 3: it does not say which objects are the same");
        row("leads nowhere", kHead + kCall + line(R"([["x",4]])", "[]", 1),
            "line 3: this is no state of a program");
        row("deep", std::string(1'000'000, '[') + std::string(1'000'000, ']'),
            "it is no recording of a Python program");
        row("deep in a member",
            "{\"oracle\":" + std::string(1'000'000, '[') + std::string(1'000'000, ']') + "}",
            "it is no recording of a Python program");
        row("cut", kHead + kCall + "{\"ev\":\"li", "line 3: this is no JSON object");
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, why);
        const auto run = readStoredRun(text.toStdString());
        QVERIFY(!run);
        QCOMPARE(QByteArray::fromStdString(run.error().message), why);
    }

    void anEndFromOutsideIsSaid()
    {
        const auto run = readStoredRun(kHead + kCall + line("[]", "[]", 1));
        QVERIFY(run);
        QVERIFY(run->recording->ending == events::Ending::Stopped);
        QCOMPARE(run->recording->stepCount(), 1u);
    }
};

QTEST_GUILESS_MAIN(StoredRunTest)
#include "tst_stored_run.moc"
