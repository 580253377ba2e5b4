// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/combinatorics.h"

#include "core/numbers/big_int_text.h"

#include <QTest>

using namespace nametag::numbers;

class CombinatoricsTest : public QObject {
    Q_OBJECT
private slots:
    void factorialsAreExactBeyond64Bits()
    {
        QCOMPARE(toText(factorial(0)), std::string("1"));
        QCOMPARE(toText(factorial(25)), std::string("15511210043330985984000000"));
    }

    void binomialsAndFallingProductsBelongTogether()
    {
        const BigInt n = power(BigInt(10), 20);
        const BigInt product = fallingProduct(n, 3);
        QVERIFY(floorDivide(product, factorial(3)) == binomial(n, 3));
        QVERIFY(fallingProduct(BigInt(7), 0) == BigInt(1));
        QVERIFY(fallingProduct(BigInt(7), 7) == factorial(7));
    }

    void theLeastCommonMultipleIsNeverNegative()
    {
        QVERIFY(leastCommonMultiple(BigInt(-4), BigInt(6)) == BigInt(12));
        QVERIFY(leastCommonMultiple(BigInt(0), BigInt(6)).isZero());
    }
};

QTEST_GUILESS_MAIN(CombinatoricsTest)
#include "tst_combinatorics.moc"
