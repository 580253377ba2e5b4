// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/notebook.h"

#include <QTest>

using namespace nametag;

namespace {

QString asPython(const char* json)
{
    const auto text = trace::notebookAsPython(json);
    return text ? QString::fromStdString(*text) : "refused: " + QString::fromStdString(text.error().message);
}

} // namespace

class NotebookTest : public QObject {
    Q_OBJECT
private slots:
    void cellsBecomeAPythonFileWithCells()
    {
        const char* const json =
            "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {},"
            "\"cells\": ["
            "{\"cell_type\": \"markdown\", \"metadata\": {}, \"source\": [\"# Lists\\n\", \"\\n\", \"Two "
            "names.\"]},"
            "{\"cell_type\": \"code\", \"execution_count\": 3, \"metadata\": {\"source\": \"no\"},"
            "\"outputs\": [{\"output_type\": \"stream\", \"text\": [\"[1]\\n\"], \"source\": \"no\"}],"
            "\"source\": \"a = [1]\\r\\nb = a\\na is b\"},"
            "{\"cell_type\": \"raw\", \"metadata\": {}, \"source\": [\"x\"]},"
            "{\"cell_type\": \"code\", \"metadata\": {}, \"outputs\": [], \"source\": []}]}";
        QCOMPARE(asPython(json), "# nametag: lesson mode=repl\n"
                                 "\n# %% [markdown]\n# # Lists\n#\n# Two names.\n"
                                 "\n# %%\na = [1]\nb = a\na is b\n"
                                 "\n# %% [raw]\n# x\n"
                                 "\n# %%\n");
    }

    void commandsForJupyterStayAsComments_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("text");
        const QString over = " is for Jupyter. Nametag passes over it.\n";
        QTest::newRow("line") << QByteArray("%matplotlib inline\\nx = 1")
                              << "# %matplotlib inline\n#: `%matplotlib`" + over + "x = 1\n";
        QTest::newRow("shell") << QByteArray("!ls -l") << "# !ls -l\n#: `!`" + over;
        QTest::newRow("help") << QByteArray("len?") << "# len?\n#: `?`" + over;
        QTest::newRow("in a block") << QByteArray("if 1:\\n    %time f()")
                                    << "if 1:\n    # %time f()\n    #: `%time`" + over + "    pass\n";
        QTest::newRow("cell of Python")
            << QByteArray("%%time\\ny = 2") << "# %%time\n#: `%%time`" + over + "y = 2\n";
        QTest::newRow("cell of something else")
            << QByteArray("%%bash\\nls")
            << "# %%bash\n# ls\n#: This cell is for Jupyter's `%%bash`, not for Python. Nametag passes over "
               "it.\n";
        QTest::newRow("in a string") << QByteArray("s = '''\\n%time\\n'''") << "s = '''\n%time\n'''\n";
        QTest::newRow("remainder") << QByteArray("x = (7\\n% 2)") << "x = (7\n% 2)\n";
        QTest::newRow("question") << QByteArray("print('why?')") << "print('why?')\n";
    }

    void commandsForJupyterStayAsComments()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, text);
        const QByteArray json =
            "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": \"" + source + "\"}]}";
        QCOMPARE(asPython(json), "# nametag: lesson mode=repl\n\n# %%\n" + text);
    }

    void badFilesAreRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << "broken at line 1";
        QTest::newRow("cut off") << QByteArray("{\"nbformat\": 4,\n \"cells\": [\n") << "broken at line 3";
        QTest::newRow("Python") << QByteArray("x = 1\n") << "broken at line 1";
        QTest::newRow("bad bytes") << QByteArray("{\"cells\": [\"\xff\"]}") << "broken at line 1";
        QTest::newRow("a list") << QByteArray("[1, 2]") << "no cells";
        QTest::newRow("no cells") << QByteArray("{\"nbformat\": 4}") << "no cells";
        QTest::newRow("old") << QByteArray("{\"nbformat\": 3, \"worksheets\": [{\"cells\": []}]}")
                             << "old format 3";
        QTest::newRow("new") << QByteArray("{\"nbformat\": 5, \"cells\": []}") << "newer than format 4";
        QTest::newRow("R")
            << QByteArray(
                   "{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"kernelspec\": {\"language\": \"R\"}}}")
            << "not in Python but in R";
        QTest::newRow("deep") << QByteArray(1'000'000, '[') << "64 deep";
    }

    void badFilesAreRefusedInASentence()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const auto text = trace::notebookAsPython(json.toStdString());
        QVERIFY(!text);
        QVERIFY2(QString::fromStdString(text.error().message).contains(word), text.error().message.c_str());
        QVERIFY(!text.error().hint.empty());
    }

    void namesOfNotebooksEndWithIpynb()
    {
        QVERIFY(trace::isNotebookName("week 3.ipynb"));
        QVERIFY(!trace::isNotebookName(".ipynb"));
        QVERIFY(!trace::isNotebookName("a.py"));
    }
};

QTEST_GUILESS_MAIN(NotebookTest)
#include "tst_notebook.moc"
