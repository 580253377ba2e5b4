// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/float_text.h"

#include "core/numbers/float_math.h"

#include <QTest>

#include <cmath>

using namespace nametag::numbers;

class FloatTextTest : public QObject {
    Q_OBJECT
private slots:
    void reprIsTheShortestTextThatReadsBack_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 3.0 << "3.0";
        QTest::newRow("tenth") << 0.1 << "0.1";
        QTest::newRow("sum") << 0.1 + 0.2 << "0.30000000000000004";
        QTest::newRow("last plain") << 1e15 << "1000000000000000.0";
        QTest::newRow("first exponent") << 1e16 << "1e+16";
        QTest::newRow("small plain") << 1e-4 << "0.0001";
        QTest::newRow("small exponent") << 1e-5 << "1e-05";
        QTest::newRow("minus zero") << -0.0 << "-0.0";
        QTest::newRow("infinity") << -HUGE_VAL << "-inf";
        QTest::newRow("smallest") << 5e-324 << "5e-324";
    }
    void reprIsTheShortestTextThatReadsBack()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(floatRepr(value)), text);
        const auto back = parseFloat(text.toStdString());
        QVERIFY(back);
        QVERIFY(floatHex(*back) == floatHex(value));
    }

    void wholeFloatsHashAsTheirInts()
    {
        for (const std::int64_t value : {0LL, 1LL, -1LL, 2LL, 1000000007LL, 1LL << 53, -(1LL << 52)})
            QCOMPARE(floatHash(static_cast<double>(value)), BigInt(value).hash());
        QCOMPARE(floatHash(1e300), BigInt::fromDouble(1e300)->hash());
    }

    void powersTellWhatPythonRaises()
    {
        QCOMPARE(floatPower(0.0, -1.0).problem, PowerProblem::ZeroToNegative);
        QCOMPARE(floatPower(-8.0, 0.5).problem, PowerProblem::Complex);
        QCOMPARE(floatPower(10.0, 400.0).problem, PowerProblem::Overflow);
        QCOMPARE(floatPower(2.0, -1.0).value, 0.5);
    }

    void hexProblemsAreToldApart()
    {
        QCOMPARE(parseHexFloat("0x1p2000").problem, HexProblem::TooLarge);
        QCOMPARE(parseHexFloat("0xq").problem, HexProblem::Malformed);
        QCOMPARE(parseHexFloat("0x1.8p1").value, 3.0);
    }
};

QTEST_GUILESS_MAIN(FloatTextTest)
#include "tst_float_text.moc"
