// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/python_words.h"

#include <QtTest>

using namespace nametag::ui;

namespace {

/// "kw:def fn:f name:x …"
QString inWords(const QString& line, OpenString open = OpenString::None)
{
    static const char* kNames[] = {"name", "builtin", "def", "kw", "num", "str", "com"};
    QStringList words;
    for (const Word& word : wordsOf(line, open).words)
        words << QStringLiteral("%1:%2").arg(QLatin1String(kNames[static_cast<int>(word.kind)]),
                                             line.mid(word.start, word.length));
    return words.join(u' ');
}

} // namespace

class TestPythonWords : public QObject {
    Q_OBJECT
private slots:
    void aLineFallsIntoWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("assignment") << "x = 1"
                                    << "name:x num:1";
        QTest::newRow("call") << "print(best is scores)"
                              << "builtin:print name:best kw:is name:scores";
        QTest::newRow("attribute") << "a.print(1.5e-3)"
                                   << "name:a name:print num:1.5e-3";
        QTest::newRow("def") << "def add(a):"
                             << "kw:def def:add name:a";
        QTest::newRow("strings") << "'a' + f\"b{c}\""
                                 << "str:'a' str:f\"b{c}\"";
        QTest::newRow("escape") << "'it\\'s' x"
                                << "str:'it\\'s' name:x";
        QTest::newRow("comment") << "y # note"
                                 << "name:y com:# note";
        QTest::newRow("unfinished") << "s = 'abc"
                                    << "name:s str:'abc";
        QTest::newRow("hex") << "0xe+1"
                             << "num:0xe num:1";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("letters of the world") << "größe = 1"
                                              << "name:größe num:1";
    }
    void aLineFallsIntoWords()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        QCOMPARE(inWords(line), words);
    }

    void aTripleQuotedStringGoesOn()
    {
        const WordLine first = wordsOf(u"s = '''one");
        QCOMPARE(first.open, OpenString::Single);
        QCOMPARE(inWords("two ''' + x", first.open), "str:two ''' name:x");
        QCOMPARE(wordsOf(u"two ''' + x", first.open).open, OpenString::None);
    }
};

QTEST_GUILESS_MAIN(TestPythonWords)
#include "tst_python_words.moc"
