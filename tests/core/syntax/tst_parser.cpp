// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/ast_text.h"
#include "core/syntax/parser.h"

#include <QtTest>

#include <chrono>

using namespace nametag::syntax;

class TestParser : public QObject {
    Q_OBJECT

private slots:
    void anAssignmentIsTheTreeThatPythonMakes();
    void aDeepSumIsFreedWithoutRecursion();
    void twentyThousandLinesTakeWellUnderASecond();
};

void TestParser::anAssignmentIsTheTreeThatPythonMakes()
{
    ParseResult result = parse("x = 1\n");
    QVERIFY(result);
    QCOMPARE(QString::fromStdString(dumpTree(*result, 12)),
             "Module(body=[Assign(targets=[Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, "
             "end_col_offset=1)], value=Constant(value=1, lineno=1, col_offset=4, end_lineno=1, "
             "end_col_offset=5), lineno=1, col_offset=0, end_lineno=1, end_col_offset=5)], type_ignores=[])");
}

void TestParser::aDeepSumIsFreedWithoutRecursion()
{
    std::string source = "x = 1";
    for (int term = 0; term < 2000; ++term)
        source += " + 1";
    QVERIFY(parse(source));
}

void TestParser::twentyThousandLinesTakeWellUnderASecond()
{
    std::string source;
    for (int line = 0; line < 20'000; ++line)
        source += "result = combine(first, second[3], key='value') + 12 * (a - b)\n";
    const auto begin = std::chrono::steady_clock::now();
    QVERIFY(parse(source));
    const auto end = std::chrono::steady_clock::now();
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(end - begin).count();
    QVERIFY2(time < 2'000, qPrintable(QString("%1 ms").arg(time)));
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
