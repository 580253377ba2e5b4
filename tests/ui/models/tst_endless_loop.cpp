// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/endless_loop.h"

#include "tests/support/simulated.h"

#include <QTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

std::optional<EndlessLoop> loopIn(const char* script)
{
    RunRequest request;
    request.scriptName = "a.py";
    request.text = script;
    request.profile = "3.12";
    request.maxSteps = 1'000;
    return endlessLoopOf(*tests::simulated()(request, {}));
}

} // namespace

class TestEndlessLoop : public QObject {
    Q_OBJECT
private slots:
    void theLoopAndItsRoundsAreTold()
    {
        const auto loop = loopIn("chain = []\nwhile True:\n    chain = [chain]\nprint('done')\n");
        QVERIFY(loop);
        QCOMPARE(loop->line, 2u);
        QVERIFY(loop->rounds >= 400 && loop->rounds <= 1'000);
    }

    void theOutermostLoopOfTheFunctionIsMeant()
    {
        const auto loop =
            loopIn("for k in range(2):\n    pass\ndef f():\n    while 1:\n        for i in range(3):\n"
                   "            x = i\nf()\n");
        QVERIFY(loop);
        QCOMPARE(loop->line, 4u);
    }

    void aRunThatEndsHasNone() { QVERIFY(!loopIn("while True:\n    break\n")); }
};

QTEST_GUILESS_MAIN(TestEndlessLoop)
#include "tst_endless_loop.moc"
