// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/step_choice.h"

#include <QTest>

using namespace nametag;
using namespace nametag::ui;

class TestStepChoice : public QObject {
    Q_OBJECT

private slots:
    void rangesAndNumbersAreRead()
    {
        const std::vector<StepIndex> wanted{1, 2, 3, 7};
        QCOMPARE(stepsFrom(QStringLiteral("1-3, 7"), 10), std::optional(wanted));
        QCOMPARE(stepsFrom(QStringLiteral(" 7 ,2, 1–3 , 3"), 10), std::optional(wanted));
        QCOMPARE(stepsFrom(QStringLiteral("0"), 0), std::optional(std::vector<StepIndex>{0}));
    }

    void whatIsNoListIsSaid()
    {
        for (const char* text : {"", " ", "a", "3-1", "1-", "-2", "11", "2-11", "1;2", "99999999999"})
            QVERIFY2(!stepsFrom(QString::fromLatin1(text), 10), text);
    }

    void allStepsLeaveOutTheStart()
    {
        QCOMPARE(allSteps(3), (std::vector<StepIndex>{1, 2, 3}));
        QCOMPARE(allSteps(0), std::vector<StepIndex>{0});
    }
};

QTEST_APPLESS_MAIN(TestStepChoice)
#include "tst_step_choice.moc"
