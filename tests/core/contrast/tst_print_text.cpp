// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/print_text.h"

#include <QTest>

using namespace nametag::contrast;

class PrintTextTest : public QObject {
    Q_OBJECT

private slots:
    void aConversionIsRead()
    {
        const Conversion conversion = conversionAt("x%-08.3lld!", 1);
        QVERIFY(conversion.isLeft && conversion.fillsZeros);
        QCOMPARE(conversion.width, 8);
        QCOMPARE(conversion.precision, 3);
        QCOMPARE(conversion.length, std::string("ll"));
        QCOMPARE(conversion.letter, 'd');
        QCOMPARE(conversion.end, std::size_t(10));
        QCOMPARE(conversionAt("%5", 0).letter, '\0');
    }

    void integersAreReadInTheirWidth()
    {
        QCOMPARE(integerText(conversionAt("%hhd", 0), 300), std::string("44"));
        QCOMPARE(integerText(conversionAt("%x", 0), ~std::uint64_t{0}), std::string("ffffffff"));
        QCOMPARE(integerText(conversionAt("%ld", 0), std::uint64_t{1} << 63),
                 std::string("-9223372036854775808"));
    }
};

QTEST_GUILESS_MAIN(PrintTextTest)
#include "tst_print_text.moc"
