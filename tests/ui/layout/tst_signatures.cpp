// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/signatures.h"

#include <QTest>

using namespace nametag::ui;

namespace {

const char* const kScript = "def add(marks, bonus=2, *more, deep=False, **rest):\n"
                            "    def inner(z): return z\n"
                            "    return inner\n"
                            "class Node:\n"
                            "    @property\n"
                            "    def area(self, /): return 2\n"
                            "    def far(self, b=None, *, c, d=[1, 2, 3, 4]): pass\n"
                            "twice = lambda n: n\n"
                            "thrice = lambda n, m: n\n"
                            "pair = lambda: 1, lambda x: 2\n"
                            "if twice:\n"
                            "    def add(one): pass\n";

std::string of(std::string_view name, std::uint32_t line)
{
    return Signatures(kScript, 12).of(name, line);
}

} // namespace

class TestSignatures : public QObject {
    Q_OBJECT
private slots:
    void parametersAreWrittenAsInTheScript()
    {
        QCOMPARE(of("add", 1), std::string("add(marks, bonus=2, *more, deep=False, **rest)"));
        QCOMPARE(of("Node.area", 5), std::string("area(self, /)"));
    }

    void longDefaultsAreShortened()
    {
        QCOMPARE(of("Node.far", 7), std::string("far(self, b=None, *, c, d=…)"));
    }

    void innerFunctionsAreFoundByTheirQualifiedName()
    {
        QCOMPARE(of("add.<locals>.inner", 2), std::string("inner(z)"));
    }

    void theLineTellsFunctionsOfOneNameApart()
    {
        QCOMPARE(of("add", 12), std::string("add(one)"));
        QCOMPARE(of("<lambda>", 8), std::string("lambda(n)"));
        QCOMPARE(of("<lambda>", 9), std::string("lambda(n, m)"));
        QCOMPARE(of("<lambda>", 10), std::string());
    }

    void whatIsNotInTheScriptHasNone()
    {
        QCOMPARE(of("elsewhere", 1), std::string());
        QCOMPARE(Signatures("def f(:\n", 12).of("f", 1), std::string());
    }

    void longOnesAreBrokenAfterCommas()
    {
        using Lines = std::vector<std::string>;
        QCOMPARE(brokenSignature("f(a)", 20, 3), Lines({"f(a)"}));
        QCOMPARE(brokenSignature("add_bonus(marks, bonus)", 20, 3), Lines({"add_bonus(marks,", "  bonus)"}));
        QCOMPARE(brokenSignature("f(aaaaaaaa, bbbbbbbb, cccccccc, dddddddd)", 10, 2),
                 Lines({"f(aaaaaaa…", "  bbbbbbb…"}));
    }
};

QTEST_GUILESS_MAIN(TestSignatures)
#include "tst_signatures.moc"
