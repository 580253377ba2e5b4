// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/message.h"

#include <QTest>

using namespace nametag::explain;

class MessageTest : public QObject {
    Q_OBJECT
private slots:
    void argumentsStandWhereTheKeySaysSo()
    {
        const Sentence sentence{"%2 goes before %1, 100 % of the time", {name("a"), word("list")}};
        QCOMPARE(plainText(sentence), "list goes before `a`, 100 % of the time");
    }

    void codeIsAPieceOfItsOwn()
    {
        const auto all = pieces({"`del` removes %1", {name("x")}});
        QCOMPARE(all.size(), 3u);
        QVERIFY(all[0].isCode && all[0].text == "del");
        QVERIFY(!all[1].isCode && all[1].text == " removes ");
        QVERIFY(all[2].isCode && all[2].text == "x");
    }

    void wordsAreTranslatedByThemselves()
    {
        const Sentence sentence{"a new %1", {word("list")}};
        const auto all =
            pieces(sentence, "une nouvelle %1", [](const std::string&) { return std::string("liste"); });
        QCOMPARE(all[0].text, "une nouvelle liste");
    }

    void aBodyIsItsSentencesInARow()
    {
        QCOMPARE(plainText(std::vector<Sentence>{{"One.", {}}, {"Two.", {}}}), "One. Two.");
        QVERIFY(Sentence{}.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
