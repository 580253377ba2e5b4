// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/compile.h"

#include "compiled.h"

using namespace nametag::compile;

class CompileTest : public QObject {
    Q_OBJECT
private slots:
    void statementsBecomeInstructions_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const QString end = "; LoadConst None; ReturnValue";
        QTest::newRow("assignment") << "x = 1"
                                    << "LoadConst 1; StoreName x" + end;
        QTest::newRow("chain") << "a = b = f()"
                               << "LoadName f; PushNull; Call 0; Copy 1; StoreName a; StoreName b" + end;
        QTest::newRow("swap") << "a, b = b, a"
                              << "LoadName b; LoadName a; Swap 2; StoreName a; StoreName b" + end;
        QTest::newRow("method") << "l.append(x)"
                                << "LoadName l; LoadMethod append; LoadName x; Call 1; PopTop" + end;
        QTest::newRow("module function")
            << "import os\nos.f(1)"
            << "LoadConst 0; LoadConst None; ImportName os; StoreName os; LoadName os; "
               "LoadAttr f; PushNull; LoadConst 1; Call 1; PopTop" +
                   end;
        QTest::newRow("keywords") << "f(1, a=2)"
                                  << "LoadName f; PushNull; LoadConst 1; LoadConst 2; LoadConst ('a',); "
                                     "CallKeywords 2; PopTop" +
                                         end;
        QTest::newRow("spread")
            << "f(*a, **k)"
            << "LoadName f; PushNull; LoadName a; BuildMap 0; LoadName k; DictMerge 1; CallEx 1; "
               "PopTop" +
                   end;
        QTest::newRow("slice") << "x[1:]"
                               << "LoadName x; LoadConst 1; LoadConst None; BinarySlice; PopTop" + end;
        QTest::newRow("list of constants")
            << "x = [1, 2, 3]"
            << "BuildList 0; LoadConst (1, 2, 3); ListExtend 1; StoreName x" + end;
        QTest::newRow("augmented item")
            << "d[k] += 1"
            << "LoadName d; LoadName k; Copy 2; Copy 2; BinarySubscr; LoadConst 1; "
               "BinaryOp +=; Swap 3; Swap 2; StoreSubscr" +
                   end;
        QTest::newRow("format") << "'a%s' % (b,)"
                                << "LoadConst 'a'; LoadName b; FormatValue 1; BuildString 2; PopTop" + end;
        QTest::newRow("is none") << "if x is None: y"
                                 << "LoadName x; PopJumpIfNotNone -> 7; LoadName y; PopTop; LoadConst None; "
                                    "ReturnValue; LoadConst None; ReturnValue";
        QTest::newRow("dead branch") << "if 0: x"
                                     << "LoadConst None; ReturnValue";
    }
    void statementsBecomeInstructions()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        const Compiled compiled(source.toStdString());
        QVERIFY2(compiled.unit, compiled.error.message.c_str());
        QCOMPARE(compiled.instructions(), expected);
    }

    void oldPythonsMakeSliceObjectsAndJumpOrPop()
    {
        QVERIFY(Compiled("x[1:]", "3.11").instructions().contains("BuildSlice 2; BinarySubscr"));
        QVERIFY(Compiled("a or b", "3.11").instructions().contains("JumpIfTrueOrPop"));
        QVERIFY(Compiled("a or b", "3.12").instructions().contains("Copy 1; PopJumpIfTrue"));
    }

    void comprehensionsAreInlinedFrom312On()
    {
        const std::string source = "y = [x for x in a]";
        QCOMPARE(Compiled(source, "3.11").unit->codes.size(), std::size_t{2});
        const Compiled inlined(source, "3.12");
        QCOMPARE(inlined.unit->codes.size(), std::size_t{1});
        QVERIFY(inlined.instructions().contains("LoadFastAndClear x; Swap 2; BuildList 0; Swap 2"));
        QCOMPARE(inlined.unit->root().localsPlus.at(0).kind, std::uint8_t{kLocal | kHidden});
    }

    void superMakesNoObjectFrom312On()
    {
        const std::string source = "class C(B):\n    def m(self):\n        super().m()\n";
        const Compiled now(source);
        QVERIFY(now.instructions("m").contains("LoadDeref __class__; LoadFast self; LoadSuperMethod m"));
        QVERIFY(!Compiled(source, "3.11").instructions("m").contains("LoadSuperMethod"));
    }

    void handlersCoverTheBodyOfATry()
    {
        const Compiled compiled("def f():\n    try:\n        g()\n    except E as e:\n        h(e)\n");
        const Code& code = compiled.code("f");
        const HandlerRange* range = nullptr;
        for (std::uint32_t i = 0; i < code.instructions.size(); ++i) {
            if (instructionText(*compiled.unit, code, i) == "LoadGlobal g")
                range = code.handlerAt(i);
        }
        QVERIFY(range);
        QCOMPARE(range->depth, std::uint16_t{0});
        QVERIFY(!range->pushPlace);
        QCOMPARE(code.instructions[range->handler].op, Op::PushExcInfo);
        QVERIFY(code.handlerAt(range->handler)->pushPlace);
        QVERIFY(!code.handlerAt(0));
    }

    void everyJumpGoesToAnInstructionAndOnlyJumpBackwardGoesBack()
    {
        const Compiled compiled(
            "def f(a):\n    while a and g():\n        for i in a:\n            if i: continue\n"
            "            if a: break\n    else:\n        return 3\n");
        const Code& code = compiled.code("f");
        for (std::uint32_t i = 0; i < code.instructions.size(); ++i) {
            const Instruction& instruction = code.instructions[i];
            if (!isJump(instruction.op))
                continue;
            QVERIFY(instruction.argument < code.instructions.size());
            QCOMPARE(instruction.argument <= i, instruction.op == Op::JumpBackward);
        }
    }

    void errorsAreThoseOfPython_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* source, const char* message) {
            QTest::newRow(source) << source << message;
        };
        row("return 1", "'return' outside function");
        row("yield 1", "'yield' outside function");
        row("break", "'break' outside loop");
        row("continue", "'continue' not properly in loop");
        row("def f(a, a): pass", "duplicate argument 'a' in function definition");
        row("def f():\n nonlocal x", "no binding for nonlocal 'x' found");
        row("nonlocal x", "nonlocal declaration not allowed at module level");
        row("def f(x):\n global x", "name 'x' is parameter and global");
        row("def f():\n print(x)\n global x", "name 'x' is used prior to global declaration");
        row("def f():\n x = 1\n global x", "name 'x' is assigned to before global declaration");
        row("def f():\n from os import *", "import * only allowed at module level");
        row("x = 1\nfrom __future__ import division",
            "from __future__ imports must occur at the beginning of the file");
        row("from __future__ import nope", "future feature nope is not defined");
        row("from __future__ import braces", "not a chance");
        row("__debug__ = 1", "cannot assign to __debug__");
        row("f(a=1, a=2)", "keyword argument repeated: a");
        row("a, *b, *c = d", "multiple starred expressions in assignment");
        row("*a = b", "starred assignment target must be in a list or tuple");
        row("try: pass\nexcept: pass\nexcept E: pass", "default 'except:' must be last");
        row("[x for x in (yield)]", "'yield' outside function");
        row("def f():\n [(yield) for x in y]", "'yield' inside list comprehension");
        row("[x := 0 for x in y]",
            "assignment expression cannot rebind comprehension iteration variable 'x'");
        row("class C:\n [y := 0 for x in z]",
            "assignment expression within a comprehension cannot be used in a class body");
        row("match x:\n case a: pass\n case 1: pass",
            "name capture 'a' makes remaining patterns unreachable");
        row("match x:\n case _: pass\n case 1: pass", "wildcard makes remaining patterns unreachable");
        row("match x:\n case [a, a]: pass", "multiple assignments to name 'a' in pattern");
        row("match x:\n case [a] | b: pass", "alternative patterns bind different names");
    }
    void errorsAreThoseOfPython()
    {
        QFETCH(QString, source);
        QFETCH(QString, message);
        const Compiled compiled(source.toStdString());
        QVERIFY(!compiled.unit);
        QCOMPARE(QString::fromStdString(compiled.error.message), message);
        QVERIFY(compiled.error.line > 0);
        QVERIFY(compiled.error.hasText);
    }

    void whatCannotBeMeantIsWarnedOf_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char* source, const char* warning) {
            QTest::newRow(source) << source << warning;
        };
        row("x is 5", "\"is\" with 'int' literal. Did you mean \"==\"?");
        row("x is not 'a'", "\"is not\" with 'str' literal. Did you mean \"!=\"?");
        row("x is None", "");
        row("1()", "'int' object is not callable; perhaps you missed a comma?");
        row("[(1, 2)(3)]", "'tuple' object is not callable; perhaps you missed a comma?");
        row("5[0]", "'int' object is not subscriptable; perhaps you missed a comma?");
        row("[1]['a']", "list indices must be integers or slices, not str; perhaps you missed a comma?");
        row("assert (x, 'm')", "assertion is always true, perhaps remove parentheses?");
        row("assert x, 'm'", "");
    }
    void whatCannotBeMeantIsWarnedOf()
    {
        QFETCH(QString, source);
        QFETCH(QString, warning);
        const Compiled compiled(source.toStdString());
        QString shown;
        for (const CompileWarning& each : compiled.unit->warnings)
            shown += QString::fromStdString(each.message);
        QCOMPARE(shown, warning);
        const QString old = "\"is\" with a literal. Did you mean \"==\"?";
        QCOMPARE(QString::fromStdString(Compiled("x is 5", "3.11").unit->warnings.at(0).message), old);
    }

    void annotationsOfTheFutureAreTexts()
    {
        const Compiled compiled("'doc'\nfrom __future__ import annotations\nx: dict[str, int | None] = y\n"
                                "def f(a: 'A', b: lambda: 0) -> None: pass\n");
        QVERIFY2(compiled.unit, compiled.error.message.c_str());
        const QString text = compiled.instructions();
        QVERIFY(text.contains("LoadConst 'dict[str, int | None]'; LoadName __annotations__"));
        QVERIFY(
            text.contains("LoadConst 'a'; LoadConst \"'A'\"; LoadConst 'b'; LoadConst 'lambda: 0'; LoadConst "
                          "'return'; LoadConst 'None'; BuildTuple 6") ||
            text.contains("('a', \"'A'\", 'b', 'lambda: 0', 'return', 'None')"));
    }

    void linesStartWhereTheyChangeAndWhereJumpsArrive()
    {
        const Compiled compiled("def g():\n    x = yield from h()\n    for i in x: print(i)\n");
        const Code& code = compiled.code("g");
        for (std::uint32_t i = 0; i < code.instructions.size(); ++i) {
            const bool starts = (code.instructions[i].flags & kLineStart) != 0;
            if (code.instructions[i].op == Op::ForIter)
                QVERIFY(starts);
            if (code.instructions[i].op == Op::Send || code.instructions[i].op == Op::Resume)
                QVERIFY(!starts);
        }
    }

    void twentyNestedBlocksAreEnough()
    {
        const auto nested = [](int depth) {
            std::string source;
            for (int i = 0; i < depth; ++i)
                source += std::string(static_cast<std::size_t>(i), ' ') + "for x in y:\n";
            return source + std::string(static_cast<std::size_t>(depth), ' ') + "pass\n";
        };
        QVERIFY(Compiled(nested(20)).unit);
        QCOMPARE(Compiled(nested(21)).error.message, std::string("too many statically nested blocks"));
    }

    void atThePromptExpressionsAreShown()
    {
        const Compiled prompt("1 + x\n", "3.12", CompileMode::ReplStatement);
        QCOMPARE(prompt.instructions(),
                 QString("LoadConst 1; LoadName x; BinaryOp +; PrintExpr; LoadConst None; "
                         "ReturnValue"));
        const Compiled value("1 + x\n", "3.12", CompileMode::Eval);
        QCOMPARE(value.instructions(), QString("LoadConst 1; LoadName x; BinaryOp +; ReturnValue"));
    }

    void localsStandInTheOrderOfTheFrame()
    {
        const Compiled compiled("def f(a, *, k, **kw):\n    b = a\n    def g():\n        return b, k\n");
        QStringList names;
        for (const LocalName& local : compiled.code("f").localsPlus)
            names << QString::fromStdString(local.name) + QString::number(local.kind);
        QCOMPARE(names.join(' '), QString("a1 k3 kw1 g1 b2"));
        QCOMPARE(compiled.code("f").keywordOnlyCount, 1U);
        QVERIFY(compiled.code("f").flags.varKeywords);
        QCOMPARE(compiled.code("g").localsPlus.at(0).kind, std::uint8_t{kFree});
        QCOMPARE(compiled.code("g").qualifiedName, std::string("f.<locals>.g"));
    }
};

QTEST_GUILESS_MAIN(CompileTest)
#include "tst_compile.moc"
