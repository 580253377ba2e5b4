// SPDX-License-Identifier: GPL-3.0-or-later
// co_consts of small programs, as CPython 3.11, 3.12 and 3.13 have them.
#include "compiled.h"

using namespace nametag::compile;

class ConstantsOfCodeTest : public QObject {
    Q_OBJECT
private slots:
    void aModuleHasTheConstantsThatPythonGivesIt_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("x=2*500") << "x=2*500" << QStringList{"(1000, None)"};
        QTest::newRow("x=500\ny=500") << "x=500\ny=500" << QStringList{"(500, None)"};
        QTest::newRow("\"doc\"\nx=1") << "\"doc\"\nx=1" << QStringList{"('doc', 1, None)"};
        QTest::newRow("def f(): pass") << "def f(): pass" << QStringList{"(<code f>, None)"};
        QTest::newRow("def f():\n \"d\"\n return 5")
            << "def f():\n \"d\"\n return 5" << QStringList{"(<code f>, None)"};
        QTest::newRow("def f(x): return x+1") << "def f(x): return x+1" << QStringList{"(<code f>, None)"};
        QTest::newRow("x=[1,2]") << "x=[1,2]" << QStringList{"(1, 2, None)"};
        QTest::newRow("x={1,2,3}") << "x={1,2,3}" << QStringList{"(frozenset({1, 2, 3}), None)"};
        QTest::newRow("x={1,2}") << "x={1,2}" << QStringList{"(1, 2, None)"};
        QTest::newRow("y in [1,2]") << "y in [1,2]" << QStringList{"((1, 2), None)"};
        QTest::newRow("y in {1,2}") << "y in {1,2}" << QStringList{"(frozenset({1, 2}), None)"};
        QTest::newRow("x=-1000") << "x=-1000" << QStringList{"(-1000, None)"};
        QTest::newRow("x=10**20") << "x=10**20" << QStringList{"(100000000000000000000, None)"};
        QTest::newRow("x=\"a\"+\"b\"") << "x=\"a\"+\"b\"" << QStringList{"('ab', None)"};
        QTest::newRow("x=\"ab\"[0]") << "x=\"ab\"[0]" << QStringList{"('a', None)"};
        QTest::newRow("x=(1,2)[1]") << "x=(1,2)[1]" << QStringList{"(2, None)"};
        QTest::newRow("x=not True") << "x=not True" << QStringList{"(False, None)"};
        QTest::newRow("x=f\"a{1}b\"") << "x=f\"a{1}b\"" << QStringList{"('a', 1, 'b', None)"};
        QTest::newRow("x=\"%s\" % 5") << "x=\"%s\" % 5" << QStringList{"('%s', 5, None)"};
        QTest::newRow("x={\"a\":1,\"b\":2}")
            << "x={\"a\":1,\"b\":2}" << QStringList{"(1, 2, ('a', 'b'), None)"};
        QTest::newRow("x=1.0;y=1;z=True") << "x=1.0;y=1;z=True" << QStringList{"(1.0, 1, True, None)"};
        QTest::newRow("if 0: x=5") << "if 0: x=5" << QStringList{"(0, 5, None)", "(0, None)", "(0, None)"};
        QTest::newRow("del_=None\nx=lambda: 1000\ny=1000")
            << "del_=None\nx=lambda: 1000\ny=1000" << QStringList{"(None, <code <lambda>>, 1000)"};
        QTest::newRow("x=()") << "x=()" << QStringList{"((), None)"};
        QTest::newRow("x=[]") << "x=[]" << QStringList{"(None,)"};
        QTest::newRow("x=1_000") << "x=1_000" << QStringList{"(1000, None)"};
        QTest::newRow("x=0x10") << "x=0x10" << QStringList{"(16, None)"};
        QTest::newRow("x=\"é\"") << "x=\"é\"" << QStringList{"('é', None)"};
        QTest::newRow("x=1+2j") << "x=1+2j" << QStringList{"((1+2j), None)"};
        QTest::newRow("x=y[1:2:3]") << "x=y[1:2:3]" << QStringList{"(1, 2, 3, None)"};
        QTest::newRow("x=y[:]") << "x=y[:]" << QStringList{"(None,)"};
        QTest::newRow("x=\"a\"*5000") << "x=\"a\"*5000" << QStringList{"('a', 5000, None)"};
        QTest::newRow("x=2**200") << "x=2**200" << QStringList{"(2, 200, None)"};
        QTest::newRow("print(\"a\",\"b\")") << "print(\"a\",\"b\")" << QStringList{"('a', 'b', None)"};
        QTest::newRow("x: int = 5") << "x: int = 5" << QStringList{"(5, 'x', None)"};
        QTest::newRow("class C: x=1") << "class C: x=1" << QStringList{"(<code C>, 'C', None)"};
        QTest::newRow("a=b=5000;c=5000") << "a=b=5000;c=5000" << QStringList{"(5000, None)"};
        QTest::newRow("x=None") << "x=None" << QStringList{"(None,)"};
    }
    void aModuleHasTheConstantsThatPythonGivesIt()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, expected);
        const QStringList versions{"3.11", "3.12", "3.13"};
        for (qsizetype i = 0; i < versions.size(); ++i) {
            const Compiled compiled(source.toStdString(), versions[i].toStdString());
            QVERIFY2(compiled.unit, compiled.error.message.c_str());
            QCOMPARE(QString::fromStdString(constantsText(*compiled.unit, compiled.unit->root())),
                     expected[expected.size() == 1 ? 0 : i]);
        }
    }

    void equalConstantsAreOneEverywhereInAUnit()
    {
        const Compiled compiled("x = 1000\ndef f():\n    return 1000, 'a b'\ny = 'a b'\n");
        const Code& module = compiled.unit->root();
        const Code& function = compiled.code("f");
        QCOMPARE(function.constants[1],
                 compiled.unit->constants[function.constants[1]].kind == ConstantKind::Tuple
                     ? function.constants[1]
                     : module.constants[0]);
        std::size_t thousands = 0;
        for (ConstantIndex i = 0; i < compiled.unit->constants.size(); ++i)
            thousands += compiled.unit->constants[i].text == "1000" ? 1 : 0;
        QCOMPARE(thousands, std::size_t{1});
    }

    void theParserKeepsLiteralsButNotWhatTheCompilerMakes()
    {
        const Compiled compiled("import sys\nx = 1000\nf(a=1)\n");
        const auto& table = compiled.unit->constants;
        for (ConstantIndex i = 0; i < table.size(); ++i) {
            if (table[i].text == "1000")
                QVERIFY(table[i].keptByParser);
            if (table[i].kind == ConstantKind::Tuple)
                QVERIFY(!table[i].keptByParser);
        }
    }
};

QTEST_GUILESS_MAIN(ConstantsOfCodeTest)
#include "tst_constants_of_code.moc"
