// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/lockstep.h"

#include <QTest>

using namespace nametag::contrast;

class LockstepTest : public QObject {
    Q_OBJECT

    using Lines = std::vector<std::uint32_t>;

    static Lines stepsOf(const char* source, const Lines& python, const Lines& beside)
    {
        const auto run = runC(source);
        if (!run)
            qFatal("%s", run.error().message.c_str());
        return inStep(*run, python, beside);
    }

private slots:
    void statementsGoTogether()
    {
        QCOMPARE(stepsOf("uint8_t x = 250;\nuint8_t y = x;\nx = x + 10;\n", {0, 2, 3, 4}, {2, 3, 4}),
                 (Lines{0, 1, 2, 3}));
    }

    void cWaitsForLinesThatItHasNot()
    {
        QCOMPARE(stepsOf("int x = 1;\nx = 2;\n", {0, 9, 2, 9, 3, 9}, {2, 3}), (Lines{0, 0, 1, 1, 2, 2}));
    }

    void linesOfNoPythonAreRunOnTheWay()
    {
        QCOMPARE(stepsOf("int x;\nx = 1;\nint y;\nx = 2;\n", {0, 2, 3}, {0, 2, 0, 3}), (Lines{0, 2, 4}));
    }

    void theRestRunsWhenPythonGoesElsewhere()
    {
        const char* source = "int x = 1;\nint *p = malloc(4);\nfree(p);\n";
        QCOMPARE(stepsOf(source, {0, 2, 2, 3, 3}, {2, 0, 0}), (Lines{0, 1, 1, 3, 3}));
        QCOMPARE(stepsOf(source, {0, 2}, {2, 0, 0}), (Lines{0, 3}));
    }

    void loopsGoAroundTogether()
    {
        // for i in range(2): / s += i
        QCOMPARE(
            stepsOf("int s = 0;\nfor (int i = 0; i < 2; i++)\n  s += i;\n", {0, 1, 2, 3, 2, 3, 2}, {1, 2, 3}),
            (Lines{0, 1, 2, 3, 4, 5, 6}));
    }

    void aCallIsFollowedIntoTheFunction()
    {
        const char* source = "int twice(int n)\n{\n  return 2 * n;\n}\nint x = twice(4);\n";
        QCOMPARE(stepsOf(source, {0, 1, 3, 2}, {0, 0, 2, 0, 3}), (Lines{0, 0, 1, 3}));
    }
};

QTEST_GUILESS_MAIN(LockstepTest)
#include "tst_lockstep.moc"
