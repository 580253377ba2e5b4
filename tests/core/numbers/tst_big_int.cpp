// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/big_int.h"

#include "core/numbers/big_int_text.h"

#include <QTest>

#include <limits>

using namespace nametag::numbers;

class BigIntTest : public QObject {
    Q_OBJECT
private slots:
    void aValueLeavesAndReentersTheSmallForm()
    {
        const BigInt most(std::numeric_limits<std::int64_t>::max());
        const BigInt beyond = most + BigInt(1);
        QVERIFY(most.isSmall());
        QVERIFY(!beyond.isSmall());
        QVERIFY((beyond - BigInt(1)).isSmall());
        QVERIFY(beyond - BigInt(1) == most);
        QVERIFY((-beyond).isSmall()); // -2**63 fits again
        QCOMPARE(*(-beyond).toInt64(), std::numeric_limits<std::int64_t>::min());
    }

    void copiesAndMovesKeepTheirValue()
    {
        BigInt a = power(BigInt(10), 100);
        BigInt b = a;
        a += BigInt(1);
        QVERIFY(a != b);
        const BigInt c = std::move(a);
        QVERIFY(c - b == BigInt(1));
        QCOMPARE(b.digitsOf30Bits(), std::uint64_t{12});
    }

    void sizesAreKnownBeforeAnythingIsComputed()
    {
        const BigInt huge = power(BigInt(10), 30);
        QCOMPARE(powerBits(BigInt(2), huge), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(powerBits(BigInt(-1), huge), std::uint64_t{1});
        QCOMPARE(powerBits(BigInt(7), BigInt(1000)), std::uint64_t{3000});
        QCOMPARE(shiftBits(BigInt(1), huge), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(shiftBits(BigInt(0), huge), std::uint64_t{0});
        QCOMPARE(productBits(huge, huge), 2 * huge.bitLength());
    }

    void theDigitLimitIsExact()
    {
        QVERIFY(!hasMoreDecimalDigits(power(BigInt(10), 4300) - BigInt(1), 4300));
        QVERIFY(hasMoreDecimalDigits(power(BigInt(10), 4300), 4300));
        QVERIFY(hasMoreDecimalDigits(-power(BigInt(10), 4300), 4300));
        QVERIFY(!hasMoreDecimalDigits(BigInt(0), 4300));
        QCOMPARE(readInt("-1_000", 10)->digits, std::string("1000"));
        QCOMPARE(readInt("0x_ff", 0)->base, 16);
        QVERIFY(!readInt("1__0", 10));
    }
};

QTEST_GUILESS_MAIN(BigIntTest)
#include "tst_big_int.moc"
