// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/lexer.h"

#include <QTest>

using namespace nametag::contrast;

class LexerOfCTest : public QObject {
    Q_OBJECT

    static QStringList words(const char* source)
    {
        const auto tokens = lex(source);
        QStringList all;
        if (!tokens)
            return {QString("%1 at %2").arg(tokens.error().code.c_str()).arg(tokens.error().span.column)};
        for (const Token& token : *tokens)
            if (token.kind != TokenKind::End)
                all << QString::fromStdString(token.text);
        return all;
    }

private slots:
    void theLongestSignWins()
    {
        QCOMPARE(words("a+++b<<=c->d"), (QStringList{"a", "++", "+", "b", "<<=", "c", "->", "d"}));
    }

    void commentsAndHeadersArePassedOver()
    {
        QCOMPARE(words("#include <stdio.h>\nint x; // one\n/* two\n */ int y;"),
                 (QStringList{"int", "x", ";", "int", "y", ";"}));
        QCOMPARE(words("int x; /* open"), QStringList{"c.open-comment at 7"});
        QCOMPARE(words("#include <windows.h>"), QStringList{"c.include at 0"});
    }

    void definedNamesAreReplaced()
    {
        QCOMPARE(words("#define N (3 + 1)\nint a[N];"),
                 (QStringList{"int", "a", "[", "(", "3", "+", "1", ")", "]", ";"}));
        QCOMPARE(words("#define F(x) x\n"), QStringList{"c.define at 0"});
        QCOMPARE(words("#define A B\n#define B 2\nA"), QStringList{"2"});
        QCOMPARE(words("#define A A\nA"), QStringList{"c.define at 0"});
    }

    void stringsHoldTheBytesThatAreMeant()
    {
        const auto tokens = lex("\"a\\n\" \"\\x41\\102\" '\\0'");
        QVERIFY(bool(tokens));
        QCOMPARE((*tokens)[0].text, std::string("a\nAB"));
        QCOMPARE((*tokens)[1].text, std::string("\0", 1));
        QCOMPARE(words("'ab'"), QStringList{"c.character at 0"});
        QCOMPARE(words("x = \"open"), QStringList{"c.open-string at 4"});
    }

    void numbersAreOneToken()
    {
        QCOMPARE(words("0x1F 1e-5 .5f 10ul 3-1"),
                 (QStringList{"0x1F", "1e-5", ".5f", "10ul", "3", "-", "1"}));
    }

    void placesCountFromLineOneAndColumnZero()
    {
        const auto tokens = lex("int a;\n  b = 1;");
        QCOMPARE((*tokens)[3].span.line, 2u);
        QCOMPARE((*tokens)[3].span.column, 2u);
        QCOMPARE((*tokens)[3].span.endColumn, 3u);
    }
};

QTEST_GUILESS_MAIN(LexerOfCTest)
#include "tst_lexer_of_c.moc"
