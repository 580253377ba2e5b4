// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/regex_nodes.h"

#include <QTest>

using namespace nametag::runtime::regex;

namespace {

Tree parsed(const char32_t* pattern, std::uint32_t flags = 0)
{
    Source source;
    source.text = pattern;
    source.flags = flags;
    return parse(source);
}

} // namespace

class RegexNodesTest : public QObject {
    Q_OBJECT
private slots:
    void groupsAreNumberedAndNamed()
    {
        const Tree tree = parsed(U"(a)(?P<word>b(c))");
        QVERIFY(!tree.problem);
        QCOMPARE(tree.groups, 3U);
        QCOMPARE(tree.names.size(), std::size_t{1});
        QVERIFY(tree.names[0].first == U"word");
        QCOMPARE(tree.names[0].second, 2U);
    }

    void aStrPatternGoesByUnicodeUnlessItSaysAscii()
    {
        QCOMPARE(parsed(U"a").flags, std::uint32_t{kUnicode});
        QCOMPARE(parsed(U"(?ai)a").flags, std::uint32_t{kAscii | kIgnoreCase});
    }

    void widthsAreKnown()
    {
        const Tree tree = parsed(U"a{2,3}(?:bc|d)(?=x)");
        const Width width = widthOf(tree.root, tree.groupWidths);
        QCOMPARE(width.least, std::uint64_t{3});
        QCOMPARE(width.most, std::uint64_t{5});
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("place");
        QTest::newRow("open group") << "a(b"
                                    << "missing ), unterminated subpattern" << 1;
        QTest::newRow("closed too often") << "a)"
                                          << "unbalanced parenthesis" << 1;
        QTest::newRow("nothing to repeat") << "*a"
                                           << "nothing to repeat" << 0;
        QTest::newRow("two repeats") << "a**"
                                     << "multiple repeat" << 2;
        QTest::newRow("set") << "x[a"
                             << "unterminated character set" << 1;
        QTest::newRow("range") << "[z-a]"
                               << "bad character range z-a" << 1;
        QTest::newRow("late flags") << "a(?i)"
                                    << "global flags not at the start of the expression" << 1;
    }

    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, message);
        QFETCH(int, place);
        const Tree tree = parsed(pattern.toStdU32String().c_str());
        QCOMPARE(QString::fromStdString(tree.problem.message), message);
        QCOMPARE(tree.problem.place, std::int64_t{place});
    }
};

QTEST_GUILESS_MAIN(RegexNodesTest)
#include "tst_regex_nodes.moc"
