// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/units.h"

#include <QTest>

using namespace nametag::lesson;

class UnitsTest : public QObject {
    Q_OBJECT

private slots:
    void aFileWithoutCellsHasNoStarts() { QVERIFY(unitStarts(splitCells("a = 1\nb = 2\n")).empty()); }

    void eachCellOfCodeIsAUnit()
    {
        const auto starts =
            unitStarts(splitCells("a = 1\n# %% one\nb = 2\n# %% [markdown]\n# Hm.\n# %%\nc = 3\n"));
        QVERIFY((starts == std::vector<std::uint32_t>{2, 6}) ||
                (starts == std::vector<std::uint32_t>{1, 2, 6}));
    }

    void theHeaderAsksForThePrompt()
    {
        QVERIFY(asksForPrompt("# nametag: lesson title=\"A\" mode=repl\na = 1\n"));
        QVERIFY(asksForPrompt("# nametag: lesson title=\"A\" mode=\"repl\"\na = 1\n"));
        QVERIFY(!asksForPrompt("# nametag: lesson title=\"A\" mode=script\na = 1\n"));
        QVERIFY(!asksForPrompt("a = 1\n"));
    }
};

QTEST_GUILESS_MAIN(UnitsTest)
#include "tst_units.moc"
