// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/comparison.h"

#include <QTest>

using namespace nametag::trace;

namespace {

const std::string kHead = "{\"oracle\":1,\"python\":\"3.12.1\"}\n";

std::string state(const std::string& names, const std::string& heap, int line = 2)
{
    return "{\"n\":1,\"ev\":\"line\",\"line\":" + std::to_string(line) +
           ",\"fn\":\"<module>\",\"out\":\"\",\"f\":[],\"g\":" + names + ",\"h\":" + heap + "}\n";
}

const std::string kList = "[{\"t\":\"list\",\"s\":[[\"0\",1]]},{\"t\":\"int\",\"v\":\"1\"}]";

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void equalTracesAgreeInAllFacts()
    {
        const std::string trace = kHead + state("[[\"a\",0],[\"b\",0]]", kList);
        const TraceComparison told = compareTraces(trace, trace);
        QVERIFY(told.fault.empty());
        QCOMPARE(told.states, 1u);
        QCOMPARE(told.facts, told.agreeing);
        // what happens, the calls, two names, where three arrows lead, two objects
        QCOMPARE(told.facts, 9u);
        QVERIFY(told.differences.empty());
    }

    void anotherValueIsToldByItsPath()
    {
        const std::string other = "[{\"t\":\"list\",\"s\":[[\"0\",1]]},{\"t\":\"int\",\"v\":\"2\"}]";
        const TraceComparison told =
            compareTraces(kHead + state("[[\"a\",0]]", kList), kHead + state("[[\"a\",0]]", other));
        QCOMPARE(told.differences.size(), 1u);
        QCOMPARE(told.differences[0].what, std::string("a, slot 0"));
        QCOMPARE(told.differences[0].first, std::string("int 1"));
        QCOMPARE(told.differences[0].second, std::string("int 2"));
        QCOMPARE(told.differences[0].line, 2u);
        QCOMPARE(told.facts, told.agreeing + 1);
    }

    void anotherObjectOfTheSameValueIsADifference()
    {
        const std::string two = "[{\"t\":\"int\",\"v\":\"9\"},{\"t\":\"int\",\"v\":\"9\"}]";
        const TraceComparison told = compareTraces(kHead + state("[[\"a\",0],[\"b\",0]]", two),
                                                   kHead + state("[[\"a\",0],[\"b\",1]]", two));
        QCOMPARE(told.differences.size(), 1u);
        QCOMPARE(told.differences[0].what, std::string("b, which object"));
        QCOMPARE(told.differences[0].first, std::string("the same as a"));
        QCOMPARE(told.differences[0].second, std::string("another one"));
    }

    void theSameDifferenceIsToldOnce()
    {
        const std::string x = state("[[\"a\",0]]", "[{\"t\":\"int\",\"v\":\"1\"}]");
        const std::string y = state("[[\"a\",0]]", "[{\"t\":\"int\",\"v\":\"2\"}]");
        const TraceComparison told = compareTraces(kHead + x + x, kHead + y + y);
        QCOMPARE(told.differences.size(), 1u);
        QCOMPARE(told.differences[0].states, 2u);
    }

    void runsThatPartAreNotComparedFurther()
    {
        const TraceComparison told = compareTraces(kHead + state("[]", "[]", 2) + state("[]", "[]", 3),
                                                   kHead + state("[]", "[]", 4) + state("[]", "[]", 3));
        QVERIFY(told.parted);
        QCOMPARE(told.differences.size(), 1u);
        QCOMPARE(told.differences[0].what, std::string("what happens"));
    }

    void whatIsNoTraceIsAFault() { QVERIFY(!compareTraces("hello", kHead).fault.empty()); }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
