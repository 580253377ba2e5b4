// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/fold.h"

#include "compiled.h"

using namespace nametag::compile;

class FoldTest : public QObject {
    Q_OBJECT
private slots:
    void expressionsOfConstantsAreComputed_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("constant");
        const auto row = [](const char* source, const char* constant) {
            QTest::newRow(source) << source << constant;
        };
        row("2 * 500", "1000");
        row("-5 // 2", "-3");
        row("-5 % 3", "1");
        row("7 / 2", "3.5");
        row("2 ** -1", "0.5");
        row("10 ** 20", "100000000000000000000");
        row("1 << 127", "170141183460469231731687303715884105728");
        row("~5", "-6");
        row("True + 1", "2");
        row("True & False", "False");
        row("not ()", "True");
        row("1.5 + 1", "2.5");
        row("1 + 2j", "(1+2j)");
        row("'ab' * 3", "'ababab'");
        row("b'a' + b'b'", "b'ab'");
        row("(1, 2) + (3,)", "(1, 2, 3)");
        row("'héllo'[1]", "'é'");
        row("b'abc'[-1]", "99");
        row("(1, (2, 3))[1][0]", "2");
        row("__debug__", "True");
    }
    void expressionsOfConstantsAreComputed()
    {
        QFETCH(QString, source);
        QFETCH(QString, constant);
        const Compiled compiled("x = " + source.toStdString());
        QCOMPARE(compiled.instructions(),
                 "LoadConst " + constant + "; StoreName x; LoadConst None; ReturnValue");
    }

    void whatIsTooLargeOrWrongIsLeftToTheRun_data()
    {
        QTest::addColumn<QString>("source");
        for (const char* source : {"2 ** 127", "1 << 129", "'a' * 5000", "(1,) * 300", "1 / 0", "'%s' % 5",
                                   "1 < 2", "'abc'[5]", "1 @ 2", "'a' + 1", "f'{1}'", "3 if 1 else x"})
            QTest::newRow(source) << source;
    }
    void whatIsTooLargeOrWrongIsLeftToTheRun()
    {
        QFETCH(QString, source);
        const Compiled compiled("x = " + source.toStdString());
        QVERIFY(compiled.code("<module>").instructions.size() > 5 || source == "3 if 1 else x" ||
                source == "f'{1}'");
    }

    void displaysThatAreOnlyLookedThroughBecomeTuples()
    {
        QVERIFY(Compiled("x in [1, 2]").instructions().contains("LoadConst (1, 2); ContainsOp 0"));
        QVERIFY(Compiled("x in [a, b]").instructions().contains("BuildTuple 2; ContainsOp 0"));
        QVERIFY(Compiled("x in {1}").instructions().contains("LoadConst frozenset({1})"));
        QVERIFY(Compiled("for x in [1, 2]: pass").instructions().startsWith("LoadConst (1, 2); GetIter"));
        QVERIFY(Compiled("not a in b").instructions().contains("ContainsOp 1"));
    }

    void percentFormattingBecomesAnFString()
    {
        QVERIFY(
            Compiled("'%r-%5s%%' % (a, b)")
                .instructions()
                .startsWith(
                    "LoadName a; FormatValue 2; LoadConst '-'; LoadName b; LoadConst '>5'; FormatValue 5; "
                    "LoadConst '%'; BuildString 4"));
        QVERIFY(Compiled("'%d' % (a,)").instructions().contains("BinaryOp %"));
        QVERIFY(Compiled("'%s' % (a, b)").instructions().contains("BinaryOp %"));
    }

    void veryDeepExpressionsAreRefused()
    {
        std::string source = "x = 1";
        for (int i = 0; i < 50000; ++i)
            source += "+y";
        const Compiled compiled(source);
        QVERIFY(!compiled.unit);
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"
