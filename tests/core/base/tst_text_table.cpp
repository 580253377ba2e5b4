// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_table.h"

#include <QTest>

using namespace nametag;

class TextTableTest : public QObject {
    Q_OBJECT
private slots:
    void equalTextsHaveOneId()
    {
        TextTable table;
        const TextId first = table.keep("marks");
        QCOMPARE(table.keep("bonus").value, first.value + 1);
        QCOMPARE(table.keep(std::string("mar") + "ks").value, first.value);
        QCOMPARE(table.size(), 2u);
    }

    void aTextKeepsItsPlaceWhileTheTableGrows()
    {
        TextTable table;
        const std::string_view first = table[table.keep("a short one")];
        for (int i = 0; i < 10'000; ++i)
            table.keep(std::to_string(i));
        QVERIFY(first == "a short one");
        QVERIFY(table[TextId{1}].data() == first.data());
    }

    void aTextThatIsNotKeptHasNoId()
    {
        TextTable table;
        const TextId kept = table.keep("marks");
        QCOMPARE(table.find("marks").value, kept.value);
        QCOMPARE(table.find("bonus").value, 0u);
    }

    void idNothingIsTheEmptyText() { QVERIFY(TextTable()[TextId{}].empty()); }
};

QTEST_GUILESS_MAIN(TextTableTest)
#include "tst_text_table.moc"
