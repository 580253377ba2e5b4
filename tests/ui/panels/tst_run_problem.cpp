// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_problem.h"

#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

class TestRunProblem : public QObject {
    Q_OBJECT
private slots:
    void aRunThatEndsWellHasNoProblem()
    {
        events::Recording recording;
        recording.ending = events::Ending::Finished;
        QCOMPARE(problemOf(recording).kind, RunProblem::Kind::None);
    }

    void anOpenBracketIsSaidInPlainWords()
    {
        events::Recording recording;
        recording.ending = events::Ending::DoesNotCompile;
        recording.source = "x = 1\n    \nprint(x\n";
        recording.errorText =
            "  File \"a.py\", line 3\n    print(x\n         ^\nSyntaxError: '(' was never closed\n";
        const RunProblem problem = problemOf(recording);
        QCOMPARE(problem.kind, RunProblem::Kind::DoesNotCompile);
        QCOMPARE(problem.line, 3);
        QCOMPARE(problem.column, 5);
        QCOMPARE(problem.headline, "This bracket is never closed");
        QCOMPARE(problem.exact, "SyntaxError: '(' was never closed");
    }

    void anExceptionNamesItsFramesInnermostFirst()
    {
        events::Recording recording;
        recording.ending = events::Ending::Raised;
        recording.errorText = "Traceback (most recent call last):\n"
                              "  File \"rank.py\", line 5, in <module>\n    print(third(scores))\n"
                              "  File \"rank.py\", line 2, in third\n    return marks[2]\n"
                              "IndexError: list index out of range\n";
        const RunProblem problem = problemOf(recording);
        QCOMPARE(problem.line, 2);
        QCOMPARE(problem.frames.size(), 2);
        QCOMPARE(problem.frames[0].title, "third()");
        QCOMPARE(problem.frames[1].title, "Module");
        QCOMPARE(problem.exact, "IndexError: list index out of range");
    }

    void thePartOfTheLineThatFailedIsKnown()
    {
        events::Recording recording;
        recording.ending = events::Ending::Raised;
        recording.source = "def f(x):\n    return x[9]\nf([1])\n";
        recording.errorText = "Traceback (most recent call last):\n"
                              "  File \"a.py\", line 3, in <module>\n    f([1])\n"
                              "  File \"a.py\", line 2, in f\n    return x[9]\n           ~^^^\n"
                              "IndexError: list index out of range\n";
        const RunProblem problem = problemOf(recording);
        QCOMPARE(problem.line, 2);
        QCOMPARE(problem.column, 11);
        QCOMPARE(problem.length, 4);
        QCOMPARE(problem.headline, "There is no item 9");
    }

    void theHeadlineSaysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("headline");
        QTest::newRow("key") << "KeyError: 'lead'"
                             << "There is no key 'lead'";
        QTest::newRow("tag") << "NameError: name 'mark' is not defined. Did you mean: 'marks'?"
                             << "There is no tag mark";
        QTest::newRow("attribute") << "AttributeError: 'list' object has no attribute 'add'"
                                   << "There is no attribute add";
        QTest::newRow("index") << "IndexError: pop from empty list"
                               << "There is no item at this index";
    }
    void theHeadlineSaysWhatIsMissing()
    {
        QFETCH(QString, exact);
        events::Recording recording;
        recording.ending = events::Ending::Raised;
        recording.source = "f()\n";
        recording.errorText = "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n"
                              "    f()\n" +
                              exact.toStdString() + "\n";
        QTEST(problemOf(recording).headline, "headline");
    }

    void aLimitKeepsWhatRan()
    {
        events::Recording recording;
        recording.ending = events::Ending::LimitReached;
        const RunProblem problem = problemOf(recording);
        QCOMPARE(problem.kind, RunProblem::Kind::Limit);
        QVERIFY(problem.body.contains("kept"));
    }

    void whatIsNotCoveredSaysWhere()
    {
        events::Recording recording;
        recording.ending = events::Ending::NotCovered;
        recording.endingText = "async is not covered";
        recording.endingLine = 4;
        const RunProblem problem = problemOf(recording);
        QVERIFY(problem.body.contains("4"));
        QCOMPARE(problem.exact, "async is not covered");
    }
};

QTEST_GUILESS_MAIN(TestRunProblem)
#include "tst_run_problem.moc"
