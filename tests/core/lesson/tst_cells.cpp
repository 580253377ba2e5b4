// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/cells.h"

#include <QTest>

using namespace nametag::lesson;

namespace {

std::string joined(std::string_view source)
{
    std::string all;
    for (const Cell& cell : splitCells(source))
        all += source.substr(cell.offset, cell.endOffset - cell.offset);
    return all;
}

} // namespace

class CellsTest : public QObject {
    Q_OBJECT
private slots:
    void markersBeginCells()
    {
        const auto cells = splitCells(
            "# a comment\n\n# %% First cell\nx = 1\n\n#%%\ny = 2\n# %%% Sub cell tags=[1]\nz = 3\n");
        QCOMPARE(cells.size(), 4u);
        QVERIFY(cells[0].kind == CellKind::Header);
        QCOMPARE(cells[1].title, "First cell");
        QCOMPARE(cells[1].markerLine, 3u);
        QCOMPARE(cells[1].firstLine, 4u);
        QCOMPARE(cells[1].lastLine, 5u);
        QCOMPARE(cells[2].title, "");
        QCOMPARE(cells[3].depth, 1);
        QCOMPARE(cells[3].metadata[0].key, "tags");
        QCOMPARE(cellOfLine(cells, 3), 1);
        QCOMPARE(cellOfLine(cells, 9), 3);
        QCOMPARE(cellOfLine(cells, 20), -1);
    }

    void someLinesOnlyLookLikeMarkers()
    {
        const auto cells = splitCells("x = 1\n#%%x\n# % a\ns = '''\n# %% not here\n'''\n    # %% indented\n");
        QCOMPARE(cells.size(), 2u);
        QVERIFY(cells[0].kind == CellKind::Code);
        QCOMPARE(cells[1].title, "indented");
    }

    void promptsAreMarkersToo()
    {
        QCOMPARE(splitCells("# In[3]:\nx = 1\n# <codecell>\ny = 2\n# In[x]\n").size(), 2u);
    }

    void markdownIsRead()
    {
        const auto cells = splitCells(
            "# %% Read me [markdown]\n# One *name*.\n#\n# Two.\n# %% [md]\n\"\"\"\nA text\n\"\"\"\n");
        QCOMPARE(cells[0].title, "Read me");
        QCOMPARE(cells[0].words, "One *name*.\n\nTwo.");
        QCOMPARE(cells[1].words, "A text");
        QVERIFY(cells[1].kind == CellKind::Markdown);
    }

    void aFileWithoutMarkersIsOneCodeCell()
    {
        const auto cells = splitCells("# only\n# comments\n");
        QCOMPARE(cells.size(), 1u);
        QVERIFY(cells[0].kind == CellKind::Code);
        QCOMPARE(splitCells("").size(), 1u);
    }

    void cellsInARowAreTheFile()
    {
        const std::string_view sources[] = {
            "",
            "x",
            "x = 1\r\n# %% a\r\ny = 2",
            "# ---\n# jupyter:\n# ---\n\n# %%\nx = '''\n# %%\n'''\n\n\n# %% [raw]\n# a\n",
            "# %%\n# %%\n# %%",
            "\n\n\n"};
        for (const std::string_view source : sources)
            QCOMPARE(joined(source), std::string(source));
    }
};

QTEST_GUILESS_MAIN(CellsTest)
#include "tst_cells.moc"
