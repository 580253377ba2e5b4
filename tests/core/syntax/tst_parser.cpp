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
    void nestingHasPythonsLimits_data();
    void nestingHasPythonsLimits();
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

void TestParser::nestingHasPythonsLimits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("minorVersion");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("words");
    const QString brackets = "too many nested parentheses";
    const QString recursion = "maximum recursion depth exceeded during compilation";
    const QString stack = "Parser stack overflowed - Python source too complex to parse";
    for (int version = 11; version <= 13; ++version) {
        const auto row = [&](const char* name) -> QTestData& {
            return QTest::newRow(qPrintable(QString("%1 in 3.%2").arg(name).arg(version)));
        };
        const bool new13 = version == 13;
        row("parentheses") << "("
                           << ")" << version << 201 << brackets;
        row("calls inside calls") << "f("
                                  << ")" << version << 201 << brackets;
        row("signs") << "+"
                     << "" << version << (new13 ? 5967 : 2999) << (new13 ? stack : recursion);
        row("not") << "not "
                   << "" << version << (new13 ? 5967 : 2999) << (new13 ? stack : recursion);
        row("choices") << "1 if 1 else "
                       << "" << version << (new13 ? 5967 : 2999) << (new13 ? stack : recursion);
        row("lambdas") << "lambda:"
                       << "" << version << 2984 << (version == 11 ? QString() : stack);
        row("sums") << ""
                    << "+1" << version << (new13 ? 9999 : 2999) << recursion;
        row("attributes") << ""
                          << ".b" << version << (new13 ? 9999 : 2999) << recursion;
    }
}

void TestParser::nestingHasPythonsLimits()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, minorVersion);
    QFETCH(int, limit);
    QFETCH(QString, words);
    const auto nested = [&](int depth) {
        const QString text = "x = " + before.repeated(depth) + "a" + after.repeated(depth) + "\n";
        return parse(text.toStdString(), {minorVersion, "x.py"});
    };
    QVERIFY(nested(limit - 1));
    const ParseResult result = nested(limit);
    QVERIFY(!result);
    QCOMPARE(QString::fromStdString(result.error().message), words);
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
