// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/constant.h"

#include <QTest>

using namespace nametag::compile;

namespace {

Constant number(const char* digits)
{
    Constant constant;
    constant.kind = ConstantKind::Int;
    constant.text = digits;
    return constant;
}

Constant real(double value)
{
    Constant constant;
    constant.kind = ConstantKind::Float;
    constant.real = value;
    return constant;
}

Constant text(const char* value)
{
    Constant constant;
    constant.kind = ConstantKind::Str;
    constant.text = value;
    return constant;
}

Constant collection(ConstantKind kind, std::vector<ConstantIndex> items)
{
    Constant constant;
    constant.kind = kind;
    constant.items = std::move(items);
    return constant;
}

} // namespace

class ConstantTest : public QObject {
    Q_OBJECT
private slots:
    void equalConstantsOfOneTypeAreOneEntry()
    {
        ConstantTable table;
        QCOMPARE(table.keep(number("1000")), table.keep(number("1000")));
        QCOMPARE(table.keep(text("a b")), table.keep(text("a b")));
        const ConstantIndex one = table.keep(number("1"));
        const ConstantIndex two = table.keep(number("2"));
        QCOMPARE(table.keep(collection(ConstantKind::Tuple, {one, two})),
                 table.keep(collection(ConstantKind::Tuple, {one, two})));
    }

    void equalValuesOfDifferentTypesAreNot()
    {
        ConstantTable table;
        Constant truth;
        truth.kind = ConstantKind::True;
        const ConstantIndex one = table.keep(number("1"));
        QVERIFY(one != table.keep(real(1.0)));
        QVERIFY(one != table.keep(truth));
        QVERIFY(table.keep(real(0.0)) != table.keep(real(-0.0)));
    }

    void theOrderOfAFrozensetDoesNotMatterThatOfATupleDoes()
    {
        ConstantTable table;
        const ConstantIndex one = table.keep(number("1"));
        const ConstantIndex two = table.keep(number("2"));
        QCOMPARE(table.keep(collection(ConstantKind::FrozenSet, {one, two})),
                 table.keep(collection(ConstantKind::FrozenSet, {two, one})));
        QVERIFY(table.keep(collection(ConstantKind::Tuple, {one, two})) !=
                table.keep(collection(ConstantKind::Tuple, {two, one})));
    }

    void onlyTextsOfNameCharactersAreInterned()
    {
        QVERIFY(isInternedText("hello_1"));
        QVERIFY(isInternedText(""));
        QVERIFY(!isInternedText("hello world"));
        QVERIFY(!isInternedText("é"));
        ConstantTable table;
        QVERIFY(table[table.keep(text("abc"))].interned);
        QVERIFY(!table[table.keep(text("a-b"))].interned);
    }

    void constantsAreShownAsPythonShowsThem_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("row");
        QTest::newRow("int") << "-12" << 0;
        QTest::newRow("float") << "1e+16" << 1;
        QTest::newRow("whole float") << "2.0" << 2;
        QTest::newRow("quotes") << "\"it's\"" << 3;
        QTest::newRow("escapes") << "'a\\n\\x00\\\\'" << 4;
        QTest::newRow("one in a tuple") << "(-12,)" << 5;
    }
    void constantsAreShownAsPythonShowsThem()
    {
        QFETCH(QString, shown);
        QFETCH(int, row);
        ConstantTable table;
        const std::vector<ConstantIndex> all{table.keep(number("-12")),
                                             table.keep(real(1e16)),
                                             table.keep(real(2.0)),
                                             table.keep(text("it's")),
                                             table.keep([] {
                                                 Constant constant = text("");
                                                 constant.text = std::string("a\n\0\\", 4);
                                                 return constant;
                                             }()),
                                             table.keep(collection(ConstantKind::Tuple, {0}))};
        QCOMPARE(QString::fromStdString(table.text(all[static_cast<std::size_t>(row)])), shown);
    }
};

QTEST_GUILESS_MAIN(ConstantTest)
#include "tst_constant.moc"
