// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/c_type.h"

#include <QTest>

using namespace nametag::contrast;

class CTypeTest : public QObject {
    Q_OBJECT

private slots:
    void sizesAreThoseOf64BitLinux()
    {
        const TypeTable types;
        QCOMPARE(types.basic(Kind::Char)->size(), 1u);
        QCOMPARE(types.basic(Kind::Long)->size(), 8u);
        QCOMPARE(types.named("uint16_t")->size(), 2u);
        QCOMPARE(types.named("uint16_t")->alignment(), 2u);
        QVERIFY(types.named("int8_t")->isSigned());
        QVERIFY(!types.named("size_t")->isSigned());
        QVERIFY(!types.named("int7_t"));
    }

    void aTypeIsSpelledAsItIsDeclared()
    {
        TypeTable types;
        const CType* number = types.basic(Kind::Int);
        QCOMPARE(spell(*types.pointerTo(number)), std::string("int *"));
        QCOMPARE(spell(*types.arrayOf(types.pointerTo(number), 3)), std::string("int *[3]"));
        QCOMPARE(spell(*types.pointerTo(types.arrayOf(number, 3))), std::string("int (*)[3]"));
        QCOMPARE(spell(*types.arrayOf(types.arrayOf(number, 3), 2)), std::string("int[2][3]"));
        QCOMPARE(spell(*types.pointerTo(types.constOf(types.basic(Kind::Char)))),
                 std::string("const char *"));
    }

    void twoNamesOfOneTypeAreTheSame()
    {
        TypeTable types;
        QVERIFY(sameType(*types.named("uint8_t"), *types.basic(Kind::UnsignedChar)));
        QVERIFY(!sameType(*types.basic(Kind::Char), *types.basic(Kind::SignedChar)));
        QCOMPARE(types.pointerTo(types.basic(Kind::Int)), types.pointerTo(types.basic(Kind::Int)));
        QVERIFY(
            !sameType(*types.arrayOf(types.basic(Kind::Int), 2), *types.arrayOf(types.basic(Kind::Int), 3)));
    }
};

QTEST_GUILESS_MAIN(CTypeTest)
#include "tst_c_type.moc"
