// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/script.h"

#include <QTest>

using namespace nametag::ui;

class ScriptTest : public QObject {
    Q_OBJECT
private slots:
    void aLessonSaysItsTitleItsCellsAndItsNotes()
    {
        const OpenScript script = scriptFrom("# nametag: lesson title=\"Two names\" chapter=Sharing\n"
                                             "# %% First\n"
                                             "#: No copy is made.\n"
                                             "b = a\n",
                                             "/lessons/05-two-names.py");
        QCOMPARE(script.title, "Two names");
        QCOMPARE(script.chapter, "Sharing");
        QCOMPARE(script.lessonId, "05-two-names");
        QCOMPARE(script.cells.size(), 2u);
        QCOMPARE(script.cells[0].asideLines, std::vector<std::uint32_t>{1});
        QCOMPARE(script.cells[1].asideLines, std::vector<std::uint32_t>{3});
        QCOMPARE(script.cells[1].title, "First");
        QCOMPARE(cellOfLine(script.cells, 4), 1);
        QCOMPARE(script.noteFor(4), "No copy is made.");
        QVERIFY(script.noteFor(2).isEmpty());
    }

    void aPlainScriptHasNoCells()
    {
        const OpenScript script = scriptFrom("x = 1\n", "/home/ada/share_list.py");
        QCOMPARE(script.title, "share_list.py");
        QVERIFY(script.cells.empty());
        QVERIFY(script.lessonId.isEmpty());
        QVERIFY(scriptFrom({}, {}).isScratchpad());
    }

    void aBadDirectiveStillOpens()
    {
        const OpenScript script = scriptFrom("# nametag: lesson tilte=1\n# %% A\nx = 1\n", "a.py");
        QCOMPARE(script.title, "a.py");
        QCOMPARE(script.cells.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(ScriptTest)
#include "tst_script.moc"
