// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/options.h"

#include <QTest>

using namespace nametag::lesson;

class OptionsTest : public QObject {
    Q_OBJECT
private slots:
    void wordsStandBeforeTheFirstKey()
    {
        const auto text =
            parseOptions("Two names, one object [markdown] tags=[\"a b\", 1] minutes=6 hidden q='it'");
        QCOMPARE(text.words, "Two names, one object [markdown]");
        QCOMPARE(text.options.size(), 4u);
        QCOMPARE(text.options[0].value, "[\"a b\", 1]");
        QCOMPARE(text.options[1].value, "6");
        QVERIFY(!text.options[2].hasValue);
        QCOMPARE(text.options[3].value, "it");
        QVERIFY(text.unread.empty());
    }

    void quotedTextsHaveEscapes()
    {
        QCOMPARE(parseOptions("a=\"say \\\"x\\\"\"").options[0].value, "say \"x\"");
        QVERIFY(parseOptions("a=\"\"").options[0].hasValue);
    }

    void whatCannotBeReadIsKept()
    {
        const auto text = parseOptions("title a=1 b=\"open");
        QCOMPARE(text.options.size(), 1u);
        QCOMPARE(text.unread, "b=\"open");
        QCOMPARE(parseOptions("x = 1").words, "x = 1");
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
