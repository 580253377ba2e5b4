// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/literal_text.h"
#include "core/syntax/number_literal.h"
#include "core/syntax/string_literal.h"

#include <QtTest>

#include <limits>

using namespace nametag::syntax;

/// The values of numbers and strings as they are written.
class TestLiterals : public QObject {
    Q_OBJECT

private slots:
    void aNumberIsReadAndShownAsReprShowsIt_data();
    void aNumberIsReadAndShownAsReprShowsIt();
    void smallIntegersHaveTheirValue();
    void aLiteralIsSplitIntoItsParts();
    void escapesAreRead_data();
    void escapesAreRead();
    void anUnknownEscapeIsKeptAndWarnedAbout();
    void aWrongEscapeSaysWhereItIs();
};

void TestLiterals::aNumberIsReadAndShownAsReprShowsIt_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("zero") << QByteArray("0_0") << "0";
    QTest::newRow("hexadecimal") << QByteArray("0xFF_ff") << "65535";
    QTest::newRow("big") << QByteArray("0x1_0000_0000_0000_0000") << "18446744073709551616";
    QTest::newRow("octal") << QByteArray("0o17") << "15";
    QTest::newRow("binary") << QByteArray("0b101") << "5";
    QTest::newRow("float") << QByteArray("1_0.50") << "10.5";
    QTest::newRow("whole float") << QByteArray("1e15") << "1000000000000000.0";
    QTest::newRow("large float") << QByteArray("1e16") << "1e+16";
    QTest::newRow("small float") << QByteArray(".00001") << "1e-05";
    QTest::newRow("too large float") << QByteArray("1e400") << "inf";
    QTest::newRow("imaginary") << QByteArray("2.0J") << "2j";
}

void TestLiterals::aNumberIsReadAndShownAsReprShowsIt()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, shown);
    Arena arena;
    Constant constant{{ExprKind::Constant, {}}, ConstantKind::Integer};
    readNumber(written.toStdString(), arena, constant);
    QCOMPARE(QString::fromStdString(constantText(constant)), shown);
}

void TestLiterals::smallIntegersHaveTheirValue()
{
    Arena arena;
    Constant constant{{ExprKind::Constant, {}}, ConstantKind::Integer};
    readNumber("9223372036854775807", arena, constant);
    QCOMPARE(qint64(*constant.small), std::numeric_limits<qint64>::max());
    Constant bigger{{ExprKind::Constant, {}}, ConstantKind::Integer};
    readNumber("9223372036854775808", arena, bigger);
    QVERIFY(!bigger.small);
    QCOMPARE(QString::fromUtf8(bigger.text.data(), int(bigger.text.size())), "9223372036854775808");
}

void TestLiterals::aLiteralIsSplitIntoItsParts()
{
    const LiteralParts parts = splitLiteral("Rb'''a''b'''");
    QVERIFY(parts.bytes && parts.raw && !parts.unicode && !parts.format);
    QCOMPARE(parts.quoteSize, 3U);
    QVERIFY(parts.body == "a''b");
    QVERIFY(splitLiteral("''").body.empty());
    QVERIFY(splitLiteral("u'a'").unicode);
}

void TestLiterals::escapesAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("simple") << QByteArray("a\\n\\t\\\\\\'") << QByteArray("a\n\t\\'");
    QTest::newRow("codes") << QByteArray("\\x41\\u00e9\\U0001F40D") << QByteArray("Aé🐍");
    QTest::newRow("octal") << QByteArray("\\101\\0") << QByteArray("A\0", 2);
    QTest::newRow("line end") << QByteArray("a\\\nb") << QByteArray("ab");
    QTest::newRow("named") << QByteArray("\\N{greek small letter pi}") << QByteArray("π");
    QTest::newRow("lone surrogate") << QByteArray("\\ud800") << QByteArray("\xED\xA0\x80");
}

void TestLiterals::escapesAreRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, value);
    const DecodedLiteral decoded =
        decodeStringBody(std::string_view(body.data(), std::size_t(body.size())), false);
    QVERIFY(!decoded.error);
    QCOMPARE(QByteArray::fromStdString(decoded.value), value);
}

void TestLiterals::anUnknownEscapeIsKeptAndWarnedAbout()
{
    const DecodedLiteral decoded = decodeStringBody("a\\d", false);
    QVERIFY(decoded.value == "a\\d");
    QVERIFY(decoded.warning && decoded.warning->sequence == "d");
    QVERIFY(!decodeStringBody("a\\d", true).warning);
}

void TestLiterals::aWrongEscapeSaysWhereItIs()
{
    QCOMPARE(
        QString::fromStdString(*decodeStringBody("é\\x4", false).error),
        "(unicode error) 'unicodeescape' codec can't decode bytes in position 10-12: truncated \\xXX escape");
    QCOMPARE(QString::fromStdString(*decodeBytesBody("ab\\x4", false).error),
             "(value error) invalid \\x escape at position 2");
    QVERIFY(decodeBytesBody("é", false).error);
}

QTEST_GUILESS_MAIN(TestLiterals)
#include "tst_literals.moc"
