// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/words.h"

#include <QTest>

using namespace nametag;
using namespace nametag::ui;
using events::ObjectKind;

namespace {

timeline::ObjectState object(ObjectKind kind, timeline::ShownValue value)
{
    timeline::ObjectState state;
    state.id = ObjectId{1};
    state.kind = kind;
    state.value = value;
    return state;
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT
private slots:
    void longNumbersKeepBothEnds()
    {
        TextTable texts;
        const auto big = object(ObjectKind::Int, texts.keep("1234567890123456789012345"));
        QCOMPARE(shortValueOf(big, texts, 18), std::string("12345678901…012345"));
    }

    void cuttingCountsCharactersNotBytes()
    {
        QCOMPARE(cut("äöü", 3), std::string("äöü"));
        QCOMPARE(cut("äöüß", 3), std::string("äö…"));
    }

    void addressesShowSixDigits()
    {
        QCOMPARE(addressText(0x7f6e4c1000c0), std::string("…1000c0"));
        QCOMPARE(addressText(0x7f6e4c000040), std::string("…000040"));
        QCOMPARE(addressText(0x7f6e4c000040, AddressLook::Last), std::string("…000040"));
        QCOMPARE(addressText(0x7f6e4c000040, AddressLook::All), std::string("0x7f6e4c000040"));
        QCOMPARE(addressText(0x7f6e4c000040, AddressLook::None), std::string());
        QCOMPARE(sizeText(1704), std::string("1,704 B"));
        QCOMPARE(grouped(1234567), std::string("1,234,567"));
    }

    void everyKindHasASign()
    {
        for (int kind = 0; kind <= static_cast<int>(ObjectKind::Other); ++kind)
            QVERIFY(!signOf(static_cast<ObjectKind>(kind)).empty());
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
