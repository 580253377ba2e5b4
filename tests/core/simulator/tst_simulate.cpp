// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulate.h"

#include "tests/support/memory_in_use.h"

#include <QStringList>
#include <QTest>

using namespace nametag;

namespace {

struct Typed {
    std::shared_ptr<const events::Recording> recording;
    QString out;
    QString err;

    /// The lines of the steps: "1 2 4".
    QString lines() const
    {
        QStringList numbers;
        for (StepIndex step = 1; step <= recording->stepCount(); ++step)
            numbers << QString::number(recording->step(step).line);
        return numbers.join(' ');
    }

    template <class Kind> int count() const
    {
        int found = 0;
        for (events::EventIndex i = 0; i < recording->eventCount(); ++i)
            found += std::holds_alternative<Kind>(recording->event(i)) ? 1 : 0;
        return found;
    }
};

Typed typed(const char* text, std::vector<std::uint32_t> unitStarts = {})
{
    Typed result;
    simulator::RunOptions options;
    options.write = [&result](std::string_view words, int stream) {
        (stream == 2 ? result.err : result.out) += QString::fromUtf8(words.data(), qsizetype(words.size()));
    };
    result.recording = simulator::record({text, "x.py", true, std::move(unitStarts)}, options);
    return result;
}

} // namespace

class SimulateTest : public QObject {
    Q_OBJECT

private slots:
    void theLimitOfStepsHoldsWithAndWithoutARecording()
    {
        const simulator::Script script{"n = 0\nwhile True:\n    n += 1\n    n -= 1\n", "x.py"};
        simulator::RunOptions options;
        for (const std::uint64_t most : {1u, 60u, 3'000u, 20'000u}) {
            options.limits.steps = most;
            const auto recording = simulator::record(script, options);
            QCOMPARE(recording->ending, events::Ending::LimitReached);
            QVERIFY(recording->stepCount() > most);
            QVERIFY2(recording->stepCount() <= most + 12,
                     qPrintable(QString::number(recording->stepCount())));
        }
        options.limits.seconds = 20;
        options.countsSteps = true;
        const simulator::RunOutcome outcome = simulator::run(script, options, nullptr);
        QCOMPARE(outcome.ending, events::Ending::LimitReached);
        QCOMPARE(outcome.reason, std::string("the limit of 20000 steps"));
    }

    void whatGrowsByItselfIsStopped_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("why"); ///< how standard error, or the reason, ends
        QTest::newRow("list +=") << QByteArray("a = [1, 2]\nfor x in a:\n    a += a\n")
                                 << QByteArray("MemoryError");
        QTest::newRow("list slice") << QByteArray("a = [1, 2]\nwhile True:\n    a[:0] = a\n")
                                    << QByteArray("MemoryError");
        QTest::newRow("list +") << QByteArray("a = [1, 2]\nwhile True:\n    a = a + a\n")
                                << QByteArray("MemoryError");
        QTest::newRow("tuple +") << QByteArray("a = (1, 2)\nwhile True:\n    a = a + a\n")
                                 << QByteArray("MemoryError");
        QTest::newRow("replace") << QByteArray("x = 'a' * 10 ** 6\nx.replace('', 'b' * 10 ** 6)\n")
                                 << QByteArray("MemoryError");
        QTest::newRow("replace bytes") << QByteArray("x = b'a' * 10 ** 6\nx.replace(b'', b'b' * 10 ** 6)\n")
                                       << QByteArray("MemoryError");
        QTest::newRow("translate") << QByteArray("x = 'a' * 10 ** 6\nx.translate({97: 'b' * 10 ** 6})\n")
                                   << QByteArray("MemoryError");
        QTest::newRow("hash") << QByteArray("t = ()\nfor i in range(100_000):\n    t = (t,)\nhash(t)\n")
                              << QByteArray("RecursionError: maximum recursion depth exceeded");
        QTest::newRow("copies") << QByteArray("a = [0] * 8_000_000\nb = [a[:] for x in range(9_000)]\n")
                                << QByteArray("the memory limit of 268435456 bytes");
        QTest::newRow("texts") << QByteArray("a = 'x' * 60_000_000\nb = [a + str(x) for x in range(9_000)]\n")
                               << QByteArray("the memory limit of 268435456 bytes");
    }
    void whatGrowsByItselfIsStopped()
    {
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, why);
        simulator::RunOptions options;
        QByteArray errors;
        options.write = [&](std::string_view text, int stream) {
            if (stream == 2)
                errors.append(text.data(), static_cast<qsizetype>(text.size()));
        };
        options.limits.memory = 256u << 20;
        const simulator::RunOutcome outcome =
            simulator::run({program.toStdString(), "x.py"}, options, nullptr);
        const QByteArray said = outcome.ending == events::Ending::Raised
                                    ? errors.trimmed()
                                    : QByteArray::fromStdString(outcome.reason);
        QVERIFY2(said.endsWith(why), said.constData());
    }

    void whatNeverEndsIsStopped()
    {
        simulator::RunOptions options;
        options.limits.seconds = 0.1;
        options.limits.memory = std::uint64_t{4} << 30; // a fast machine does not come there before
        for (const char* text : {"0.5 in itertools.count()", "''.join(itertools.repeat('a'))",
                                 "[].extend(itertools.repeat(1))", "sum(itertools.count())"}) {
            const std::string program = std::string("import itertools\n") + text + "\n";
            QCOMPARE(simulator::run({program, "x.py"}, options, nullptr).ending,
                     events::Ending::LimitReached);
        }
    }

    void aRunLeavesNoMemoryBehind()
    {
        // all kinds of objects that are still there in the end, and that nothing destroys any more
        const simulator::Script script{
            "import collections, re, itertools, functools, random\n"
            "class A:\n    __slots__ = ('x',)\nclass B(dict):\n    pass\nclass C(B):\n    pass\n"
            "class N(int):\n    pass\n"
            "keep = [10 ** 50, N(10 ** 60), bytearray(b'abc' * 99), {1: 2}, {3, 4}, A(), B(a=1), C()]\n"
            "keep[6].__class__ = C\nkeep[0] = keep\nview = memoryview(bytearray(1000))[::2]\n"
            "part = view[3:9]\nqueue = collections.deque(range(200))\npattern = re.compile('(a|b)+c')\n"
            "match = pattern.match('abc')\nwhere = collections.OrderedDict.fromkeys('abc')\n"
            "def g():\n    rows = list(range(9))\n    while True:\n        yield [r for r in rows]\n"
            "running = g()\nnext(running)\nother = (x for x in g())\nnext(other)\n"
            "@functools.lru_cache\ndef f(n):\n    return n and f(n - 1)\nf(20)\n"
            "tees = itertools.tee(range(9))\ndice = random.Random(4)\n"
            "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    kept = error\n"
            "exec('def made(): return made')\nme = made\nraise ValueError(keep, me)\n",
            "x.py"};
        simulator::RunOptions options;
        options.write = [](std::string_view, int) {};
        std::int64_t before = 0;
        for (int i = 0; i < 12; ++i) {
            simulator::run(script, options, nullptr);
            simulator::record(script, options);
            if (i == 1)
                before = tests::memoryInUse();
        }
        const std::int64_t left = tests::memoryInUse() - before;
        QVERIFY2(left < 20'000, qPrintable(QString::number(left))); // a single run needs a hundred times that
    }

    void eachStatementIsCompiledByItself()
    {
        QCOMPARE(typed("a = 1000\nb = 1000\na is b\na = 1000; b = 1000\na is b\n").out, "False\nTrue\n");
    }

    void cellsAreUnits()
    {
        const char* text = "# %% one\na = 1000\nb = 1000\na is b\n# %% two\nc = 1000\na is c\n";
        QCOMPARE(typed(text, {1, 5}).out, "True\nFalse\n");
        QCOMPARE(typed(text, {1, 5}).lines(), "2 3 4 6 7");
        QCOMPARE(typed(text).out, "False\nFalse\n");
    }

    void decoratorsBelongToTheCellOfTheirFunction()
    {
        QCOMPARE(typed("def d(f): return f\n# %%\n@d\ndef g(): return 1000\ng() is 1000\n", {1, 2}).out,
                 "True\n");
    }

    void anExceptionEndsOnlyItsUnit()
    {
        const Typed result = typed("x = 1\n1 / 0\nx\n");
        QCOMPARE(result.out, "1\n");
        QCOMPARE(result.err, "Traceback (most recent call last):\n  File \"x.py\", line 2, in <module>\n"
                             "    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero\n");
        QVERIFY(result.recording->ending == events::Ending::Finished);
        QCOMPARE(result.recording->exitStatus, 0);
        QCOMPARE(result.lines(), "1 2 3");
    }

    void theWholeSessionIsOneFrame()
    {
        const Typed result = typed("x = 1\n1 / 0\nfor i in range(2):\n    x += i\nx\n");
        QCOMPARE(result.count<events::FrameCreated>(), 1);
        QCOMPARE(result.count<events::FrameEntered>(), 1);
        QCOMPARE(result.count<events::FrameLeft>(), 1);
        QCOMPARE(result.count<events::FrameDestroyed>(), 1);
        QCOMPARE(result.lines(), "1 2 3 4 3 4 3 5");
    }

    void leavingEndsTheSession()
    {
        const Typed result = typed("print(1)\nraise SystemExit(3)\nprint(2)\n");
        QCOMPARE(result.out, "1\n");
        QVERIFY(result.recording->ending == events::Ending::Exited);
        QCOMPARE(result.recording->exitStatus, 3);
    }

    void eachEventKnowsThePartOfTheTextThatItCameFrom()
    {
        const std::string text = "a = [1, 2]\nb = a + [3000]\n";
        const simulator::Script script{text, "x.py"};
        const auto recording = simulator::record(script, {});
        const auto places = simulator::placesOf(script, {}, 100'000);
        QCOMPARE(places.size(), std::size_t(recording->eventCount()));
        QStringList made;
        for (events::EventIndex i = recording->firstEventOf(2); i < recording->endOf(2); ++i) {
            const SourceSpan& span = places[i];
            if (std::holds_alternative<events::ObjectCreated>(recording->event(i)))
                made << QString::fromStdString(
                    text.substr(11).substr(span.column, span.endColumn - span.column));
        }
        QVERIFY2(made.join(" | ").startsWith("[3000] | a + [3000]"), qPrintable(made.join(" | ")));
        QCOMPARE(simulator::placesOf(script, {}, 10).size(), std::size_t(10));
    }

    void whatCannotBeReadEndsOnlyItsStatement()
    {
        const Typed result = typed("print(1)\nx = = 2\nprint(2)\nreturn 5\nif 1:\n    y = (\nprint(3)\n");
        QVERIFY(result.recording->ending == events::Ending::Finished);
        QCOMPARE(result.out, "1\n2\n3\n");
    }
};

QTEST_GUILESS_MAIN(SimulateTest)
#include "tst_simulate.moc"
