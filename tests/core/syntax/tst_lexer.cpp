// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/lexer.h"

#include <QtTest>

using namespace nametag::syntax;

namespace {

/// One word a token: its text, or its kind where there is none to see.
QString words(std::string_view text, const LexerOptions& options = {})
{
    QStringList list;
    for (const Token& token : lex(text, options).tokens) {
        const auto seen = text.substr(token.begin, token.end - token.begin);
        switch (token.kind) {
        case TokenKind::EndOfSource: list << "END"; break;
        case TokenKind::Newline: list << "NEWLINE"; break;
        case TokenKind::LineBreak: list << "BREAK"; break;
        case TokenKind::Indent: list << "INDENT"; break;
        case TokenKind::Dedent: list << "DEDENT"; break;
        case TokenKind::Error: list << "ERROR"; [[fallthrough]];
        default: list << QString::fromUtf8(seen.data(), static_cast<int>(seen.size()));
        }
    }
    return list.join(' ');
}

} // namespace

class TestLexer : public QObject {
    Q_OBJECT

private slots:
    void blocksAreIndentsAndDedents();
    void bracketsJoinLines();
    void commentsAreKeptOnlyWhenTolerant();
    void theLongestOperatorWins();
    void anFStringIsSeveralTokensFrom312On();
    void tolerantLexingNeverFails_data();
    void tolerantLexingNeverFails();
    void tolerantTokensCoverTheTextInOrder();
    void tokensKnowTheirPlaces();
};

void TestLexer::blocksAreIndentsAndDedents()
{
    QCOMPARE(words("if x:\n  y\n\n  # note\nz\n"), "if x : NEWLINE INDENT y NEWLINE DEDENT z NEWLINE END");
}

void TestLexer::bracketsJoinLines()
{
    QCOMPARE(words("f(1,\n  2)\n"), "f ( 1 , 2 ) NEWLINE END");
    QCOMPARE(words("x = \\\n  1\n"), "x = 1 NEWLINE END");
}

void TestLexer::commentsAreKeptOnlyWhenTolerant()
{
    QCOMPARE(words("x # one\n# two\n"), "x NEWLINE END");
    QCOMPARE(words("x # one\n# two\n", {12, true}), "x # one NEWLINE # two BREAK END");
}

void TestLexer::theLongestOperatorWins()
{
    QCOMPARE(words("a**=b//c->d...e:=f!=g<<=h\n"), "a **= b // c -> d ... e := f != g <<= h NEWLINE END");
}

void TestLexer::anFStringIsSeveralTokensFrom312On()
{
    QCOMPARE(words("f'a{b!r:>{c}}d'\n", {12, false}), "f' a { b ! r : > { c }  } d ' NEWLINE END");
    QCOMPARE(words("f'a{b!r:>{c}}d'\n", {11, false}), "f'a{b!r:>{c}}d' NEWLINE END");
}

void TestLexer::tolerantLexingNeverFails_data()
{
    QTest::addColumn<QByteArray>("text");
    int row = 0;
    for (const char* text : {"",         "\"",      "'''",   "f'{",         "f'{a",
                             "f'{a:",    "f'{a:{b", "f'''{", ")",           "(]",
                             "0x",       "1_",      "0777",  "1e+",         "$?`",
                             "\\",       "\\x",     "x \\",  "  x\n y",     "\tx\n        y",
                             "\xff\xfe", "é$",      "“”",    "f'}'",        "f'{a}}'",
                             "b'",       "\"a\nb",  "class", "if x:\n\n\n", "f'{f\"{f'",
                             "{[(",      "!",       "a!"})
        QTest::newRow(qPrintable(QString("text %1").arg(++row))) << QByteArray(text);
}

void TestLexer::tolerantLexingNeverFails()
{
    QFETCH(QByteArray, text);
    for (int minorVersion = 11; minorVersion <= 13; ++minorVersion) {
        const LexResult result = lex(text.toStdString(), {minorVersion, true});
        QVERIFY(!result.error);
        QVERIFY(result.tokens.back().kind == TokenKind::EndOfSource);
    }
}

void TestLexer::tolerantTokensCoverTheTextInOrder()
{
    const std::string text =
        "def f(x): # note\n    return f'{x!r:>{w}} {{}}' + 'a\\'b' $ 0777\n\n) x = \"open\ny = 1\n";
    const LexResult result = lex(text, {12, true});
    std::uint32_t end = 0;
    for (const Token& token : result.tokens) {
        QVERIFY(token.begin >= end);
        for (std::uint32_t at = end; at < token.begin; ++at)
            QVERIFY2(std::string_view(" \n}{").find(text[at]) != std::string_view::npos,
                     "a character is in no token");
        end = token.end;
    }
}

void TestLexer::tokensKnowTheirPlaces()
{
    const LexResult result = lex("é = '''a\nb''' + 1\n", {});
    QVERIFY((result.tokens[0].span == nametag::SourceSpan{1, 0, 1, 2}));
    QVERIFY((result.tokens[2].span == nametag::SourceSpan{1, 5, 2, 4}));
    QVERIFY((result.tokens[4].span == nametag::SourceSpan{2, 7, 2, 8}));
}

QTEST_GUILESS_MAIN(TestLexer)
#include "tst_lexer.moc"
