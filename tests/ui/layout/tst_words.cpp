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

QString floatText(double value)
{
    return QString::fromStdString(valueOf(object(ObjectKind::Float, value), TextTable()));
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT
private slots:
    void floatsAreWrittenAsPythonWritesThem()
    {
        QCOMPARE(floatText(2.5), "2.5");
        QCOMPARE(floatText(3.0), "3.0");
        QCOMPARE(floatText(0.1), "0.1");
        QCOMPARE(floatText(1e16), "1e+16");
        QCOMPARE(floatText(1e15), "1000000000000000.0");
        QCOMPARE(floatText(0.0001), "0.0001");
        QCOMPARE(floatText(0.00001), "1e-05");
        QCOMPARE(floatText(-0.0), "-0.0");
    }

    void boolsAndNoneHaveTheirNames()
    {
        const TextTable texts;
        QCOMPARE(valueOf(object(ObjectKind::Bool, std::int64_t(1)), texts), std::string("True"));
        QCOMPARE(valueOf(object(ObjectKind::None, {}), texts), std::string("None"));
    }

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
