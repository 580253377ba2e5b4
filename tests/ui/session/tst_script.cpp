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
        QCOMPARE(script.lesson.id, std::string("05-two-names"));
        QCOMPARE(script.lesson.cells.size(), 2u);
        QCOMPARE(script.lesson.cells[1].title, std::string("First"));
        QVERIFY(script.lesson.noteFor(4));
        QCOMPARE(script.lesson.noteFor(4)->words, std::string("No copy is made."));
        QVERIFY(!script.lesson.noteFor(2));
    }

    void aPlainScriptHasNoCells()
    {
        const OpenScript script = scriptFrom("x = 1\n", "/home/ada/share_list.py");
        QCOMPARE(script.title, "share_list.py");
        QVERIFY(!script.isLesson());
        QVERIFY(scriptFrom({}, {}).isScratchpad());
    }

    void aBadDirectiveStillOpens()
    {
        const OpenScript script = scriptFrom("# nametag: lesson tilte=1\n# %% A\nx = 1\n", "a.py");
        QCOMPARE(script.title, "a.py");
        QCOMPARE(script.lesson.cells.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(ScriptTest)
#include "tst_script.moc"
