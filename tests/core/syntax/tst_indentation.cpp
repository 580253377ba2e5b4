// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/indentation.h"

#include <QtTest>

#include <string>
#include <string_view>

using namespace nametag::syntax;

namespace {

Indentation::Width widthOf(std::string_view blanks)
{
    Indentation::Width width;
    for (const char blank : blanks)
        width.add(blank);
    return width;
}

} // namespace

class TestIndentation : public QObject {
    Q_OBJECT

private slots:
    void aTabGoesToTheNextMultipleOfEight();
    void aFormFeedStartsTheLineAnew();
    void levelsOpenAndClose();
    void tabsAndSpacesThatDisagreeAreInconsistent();
    void aHundredLevelsAreTooMany();
};

void TestIndentation::aTabGoesToTheNextMultipleOfEight()
{
    QCOMPARE(widthOf("  \t").columns, 8U);
    QCOMPARE(widthOf("  \t").characters, 3U);
}

void TestIndentation::aFormFeedStartsTheLineAnew()
{
    QCOMPARE(widthOf("   \f ").columns, 1U);
}

void TestIndentation::levelsOpenAndClose()
{
    Indentation indentation;
    std::uint32_t closed = 0;
    QVERIFY(indentation.moveTo(widthOf("  "), closed) == Indentation::Change::Deeper);
    QVERIFY(indentation.moveTo(widthOf("    "), closed) == Indentation::Change::Deeper);
    QCOMPARE(indentation.depth(), 2U);
    QVERIFY(indentation.moveTo(widthOf("    "), closed) == Indentation::Change::Same);
    QVERIFY(indentation.moveTo(widthOf(""), closed) == Indentation::Change::Shallower);
    QCOMPARE(closed, 2U);
    QVERIFY(indentation.moveTo(widthOf("    "), closed) == Indentation::Change::Deeper);
    QVERIFY(indentation.moveTo(widthOf("  "), closed) == Indentation::Change::NoSuchLevel);
}

void TestIndentation::tabsAndSpacesThatDisagreeAreInconsistent()
{
    Indentation indentation;
    std::uint32_t closed = 0;
    QVERIFY(indentation.moveTo(widthOf("\t"), closed) == Indentation::Change::Deeper);
    QVERIFY(indentation.moveTo(widthOf("        "), closed) == Indentation::Change::Inconsistent);
}

void TestIndentation::aHundredLevelsAreTooMany()
{
    Indentation indentation;
    std::uint32_t closed = 0;
    for (std::size_t level = 1; level < 100; ++level)
        QVERIFY(indentation.moveTo(widthOf(std::string(level, ' ')), closed) == Indentation::Change::Deeper);
    QVERIFY(indentation.moveTo(widthOf(std::string(100, ' ')), closed) == Indentation::Change::TooDeep);
}

QTEST_GUILESS_MAIN(TestIndentation)
#include "tst_indentation.moc"
