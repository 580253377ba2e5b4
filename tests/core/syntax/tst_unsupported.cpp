// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/parser.h"
#include "core/syntax/unsupported.h"

#include <QtTest>

using namespace nametag::syntax;

class TestUnsupported : public QObject {
    Q_OBJECT

private slots:
    void asynchronousPartsAreFoundWithTheirPlaces();
    void whatIsNotAskedForIsNotFound();
    void constructsAreFoundInSourceOrder();
};

void TestUnsupported::asynchronousPartsAreFoundWithTheirPlaces()
{
    ParseResult result = parse("x = 1\n\ndef f():\n    async def g():\n        await x\n");
    QVERIFY(result);
    const std::vector<FoundConstruct> found = findConstructs(*result, kAsynchronous);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(QString::fromStdString(unsupportedText(found[0])),
             "line 4, column 5: this part of Python is not simulated: async def");
    QCOMPARE(QString::fromStdString(unsupportedText(found[1])),
             "line 5, column 9: this part of Python is not simulated: await");
}

void TestUnsupported::whatIsNotAskedForIsNotFound()
{
    ParseResult result = parse("with a: lambda: (yield)\n");
    QVERIFY(result);
    QVERIFY(findConstructs(*result, kAsynchronous).empty());
}

void TestUnsupported::constructsAreFoundInSourceOrder()
{
    ParseResult result = parse("match x:\n  case 1: del y\nimport z\n");
    QVERIFY(result);
    const auto found = findConstructs(
        *result, {Construct::ImportStatement, Construct::DeleteStatement, Construct::MatchBlock});
    QCOMPARE(found.size(), std::size_t(3));
    QVERIFY(found[0].construct == Construct::MatchBlock);
    QVERIFY(found[1].construct == Construct::DeleteStatement);
    QVERIFY(found[2].construct == Construct::ImportStatement);
}

QTEST_GUILESS_MAIN(TestUnsupported)
#include "tst_unsupported.moc"
