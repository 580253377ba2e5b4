// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/refuse.h"
#include "core/simulator/simulate.h"
#include "core/syntax/parser.h"

#include <QTest>

using namespace nametag;

namespace {

/// "2:7 the module os", or nothing.
QString refusedIn(const char* text, int minor = 12)
{
    syntax::ParseResult parsed = syntax::parse(text, {minor, "x.py"});
    if (!parsed)
        return "does not parse";
    const auto refused = simulator::findRefused(*parsed, minor);
    return refused ? QString("%1:%2 %3")
                         .arg(refused->span.line)
                         .arg(refused->span.column)
                         .arg(QString::fromStdString(refused->what))
                   : QString();
}

struct Ran {
    simulator::RunOutcome outcome;
    QString out;
    QString err;
};

Ran ran(const char* text)
{
    Ran result;
    simulator::RunOptions options;
    options.write = [&result](std::string_view words, int stream) {
        (stream == 2 ? result.err : result.out) += QString::fromUtf8(words.data(), qsizetype(words.size()));
    };
    result.outcome = simulator::run({text, "x.py", false, {}}, options, nullptr);
    return result;
}

} // namespace

class RefuseTest : public QObject {
    Q_OBJECT

private slots:
    void asynchronousCodeIsFoundWhereItStands()
    {
        QCOMPARE(refusedIn("x = 1\nasync def f(): pass\n"), "2:0 async def");
        QCOMPARE(refusedIn("def g():\n    x = 1\n"), "");
    }

    void importsAreFoundAtAnyDepth()
    {
        QCOMPARE(refusedIn("import math, asyncio\n"), "1:13 the module asyncio");
        QCOMPARE(refusedIn("def f():\n    if 1:\n        from os import path\n"), "3:8 the module os");
        QCOMPARE(refusedIn("import os.path\n"), "1:7 the module os.path");
        QCOMPARE(refusedIn("import sys, math, collections.abc\nfrom json import decoder\n"), "");
        QCOMPARE(refusedIn("import json.tool\n"), "1:7 the module json.tool");
    }

    void theFirstPartIsTold()
    {
        QCOMPARE(refusedIn("import socket\nasync def f(): pass\n"), "1:7 the module socket");
        QCOMPARE(refusedIn("async def f(): pass\nimport socket\n"), "1:0 async def");
    }

    void whatTheScriptGuardsIsLeftToTheRun()
    {
        QCOMPARE(refusedIn("try:\n    import os\nexcept ImportError:\n    os = None\n"), "");
        QCOMPARE(refusedIn("try:\n    import os\nexcept (KeyError, ModuleNotFoundError):\n    pass\n"), "");
        QCOMPARE(refusedIn("try:\n    import os\nexcept KeyError:\n    pass\n"), "2:11 the module os");
        QCOMPARE(refusedIn("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import os\n"), "");
    }

    void aModuleThatNoPythonHasIsNoMatterOfRefusal()
    {
        QCOMPARE(refusedIn("import numpy\nfrom nothing.here import x\n"), "");
        QCOMPARE(refusedIn("import distutils\n", 11), "1:7 the module distutils");
        QCOMPARE(refusedIn("import distutils\n", 12), "");
        const Ran result = ran("import numpy\n");
        QCOMPARE(result.outcome.exitStatus, 1);
        QVERIFY(result.err.endsWith("ModuleNotFoundError: No module named 'numpy'\n"));
    }

    void nothingRunsBeforeARefusalThatCanBeSeen()
    {
        const Ran result = ran("print(1)\nx = 'ä'; import threading\n");
        QCOMPARE(result.outcome.exitStatus, 4);
        QCOMPARE(result.outcome.line, 2u);
        QCOMPARE(result.outcome.column, 17u);
        QCOMPARE(result.out, "");
        QCOMPARE(QString::fromStdString(result.outcome.reason),
                 "this part of Python is not simulated: the module threading");
    }

    void theRestIsRefusedAtThePoint()
    {
        const Ran name = ran("print(1)\nfrom time import clock_gettime\n");
        QCOMPARE(name.outcome.exitStatus, 4);
        QCOMPARE(name.outcome.line, 2u);
        QCOMPARE(name.outcome.column, 1u);
        QCOMPARE(name.out, "1\n");
        const Ran file = ran("def f():\n    return open('x')\nf()\n");
        QCOMPARE(file.outcome.exitStatus, 4);
        QCOMPARE(file.outcome.line, 2u);
        QCOMPARE(file.outcome.column, 12u);
        const Ran mistake = ran("from math import nothere\n");
        QCOMPARE(mistake.outcome.exitStatus, 1);
        QVERIFY(mistake.err.contains("ImportError: cannot import name 'nothere' from 'math'"));
    }
};

QTEST_GUILESS_MAIN(RefuseTest)
#include "tst_refuse.moc"
