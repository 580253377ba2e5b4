// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/parser.h"
#include "core/syntax/source_text.h"

#include <QtTest>

using namespace nametag::syntax;

class TestSourceText : public QObject {
    Q_OBJECT

private slots:
    void lineEndsOfEveryKindBecomeOne();
    void aMissingLastLineEndIsAdded();
    void aCodingLineIsObeyed();
    void aByteOrderMarkIsNotText();
    void bytesThatAreNoTextAreToldAsPythonTellsThem();
    void aNullByteIsToldWithItsLine();
    void linesAreFoundByNumber();
};

void TestSourceText::lineEndsOfEveryKindBecomeOne()
{
    QVERIFY(decodeSource("a\r\nb\rc\n", "x.py").text == "a\nb\nc\n");
}

void TestSourceText::aMissingLastLineEndIsAdded()
{
    QVERIFY(decodeSource("a", "x.py").text == "a\n");
    QVERIFY(decodeSource("", "x.py").text.empty());
}

void TestSourceText::aCodingLineIsObeyed()
{
    const SourceText source = decodeSource("# -*- coding: latin-1 -*-\nx = '\xE9'\n", "x.py");
    QVERIFY(!source.error);
    QVERIFY(source.text.find("'é'") != std::string::npos);
    QVERIFY(source.hasCoding);
}

void TestSourceText::aByteOrderMarkIsNotText()
{
    QVERIFY(decodeSource("\xEF\xBB\xBFx\n", "x.py").text == "x\n");
}

void TestSourceText::bytesThatAreNoTextAreToldAsPythonTellsThem()
{
    const SourceText source = decodeSource("x = 1\ny = '\xFF'\n", "x.py");
    QVERIFY(source.error);
    QCOMPARE(
        QString::fromStdString(formatSyntaxError(*source.error, 12)),
        "SyntaxError: Non-UTF-8 code starting with '\\xff' in file x.py on line 2, but no encoding declared; "
        "see https://peps.python.org/pep-0263/ for details\n");
}

void TestSourceText::aNullByteIsToldWithItsLine()
{
    const ParseResult result = parse(std::string_view("x = 1\ny\0z\n", 10), {12, "x.py"});
    QVERIFY(!result);
    QCOMPARE(QString::fromStdString(formatSyntaxError(result.error(), 12)),
             "  File \"x.py\", line 2\n    y\nSyntaxError: source code cannot contain null bytes\n");
}

void TestSourceText::linesAreFoundByNumber()
{
    const LineIndex lines("one\n\nthrée\n");
    QCOMPARE(lines.lineCount(), 3U);
    QVERIFY(lines.line(1) == "one");
    QVERIFY(lines.line(2).empty());
    QVERIFY(lines.line(3) == "thrée");
    QVERIFY(lines.line(4).empty());
}

QTEST_GUILESS_MAIN(TestSourceText)
#include "tst_source_text.moc"
