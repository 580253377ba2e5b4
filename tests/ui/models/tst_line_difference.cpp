// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/line_difference.h"

#include <QTest>

using namespace nametag::ui;

namespace {

std::string told(const std::vector<ChangedLine>& lines)
{
    std::string text;
    for (const ChangedLine& line : lines) {
        const char sign = line.kind == ChangedLine::Kind::Same   ? ' '
                          : line.kind == ChangedLine::Kind::Gone ? '-'
                                                                 : '+';
        text += std::to_string(line.number) + sign + line.text + ';';
    }
    return text;
}

} // namespace

class TestLineDifference : public QObject {
    Q_OBJECT
private slots:
    void aChangedLineIsGoneAndNew()
    {
        QCOMPARE(told(lineDifference("a\nb\nc\n", "a\nx\nc\n")), std::string("1 a;2-b;2+x;3 c;"));
    }

    void linesThatComeAndGoAreNumberedInTheirOwnText()
    {
        QCOMPARE(told(lineDifference("a\nb\nc\nd\n", "b\nc\ny\nd\n")), std::string("1-a;1 b;2 c;3+y;4 d;"));
        QCOMPARE(told(lineDifference("", "a\n")), std::string("1+a;"));
        QCOMPARE(told(lineDifference("a\n", "a\n")), std::string("1 a;"));
    }

    void inAStretchTheGoneLinesComeFirst()
    {
        QCOMPARE(told(lineDifference("a\nb\nc\n", "x\ny\nc\n")), std::string("1-a;2-b;1+x;2+y;3 c;"));
    }

    void onlyTheSurroundingsAreKept()
    {
        const auto lines = lineDifference("1\n2\n3\n4\n5\n6\n", "1\n2\n3\nx\n5\n6\n");
        QCOMPARE(told(aroundChanges(lines, 1, 9)), std::string("3 3;4-4;4+x;5 5;"));
        QCOMPARE(told(aroundChanges(lines, 1, 2)), std::string("3 3;4-4;"));
    }
};

QTEST_GUILESS_MAIN(TestLineDifference)
#include "tst_line_difference.moc"
