// SPDX-License-Identifier: GPL-3.0-or-later
// What the parse tree of CPython 3.11.7 holds, as its collector shows it (gc.get_referrers of a name).
#include "core/syntax/name_readings.h"

#include <QtTest>

using nametag::syntax::NameReading;

namespace {

std::string shown(std::string_view source)
{
    std::string text;
    for (const NameReading& reading : nametag::syntax::nameReadings(source))
        text += (text.empty() ? "" : " ") + reading.first + ":" + std::to_string(reading.second);
    return text;
}

} // namespace

class TestNameReadings : public QObject {
    Q_OBJECT

private slots:
    void aNameIsReadOnceForEachAttempt_data();
    void aNameIsReadOnceForEachAttempt();
};

void TestNameReadings::aNameIsReadOnceForEachAttempt_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("assignment") << "qq = 1\n"
                                << "qq:3";
    QTest::newRow("import") << "import gc\n"
                            << "gc:2";
    QTest::newRow("wrong text") << "a = '\n"
                                << "";
    QTest::newRow("dotted import") << "import os.path as p\n"
                                   << "os:2 path:1 p:1 os.path:1";
    QTest::newRow("call") << "print(aa, bb=cc)\n"
                          << "print:7 aa:5 bb:5 cc:2";
    QTest::newRow("attribute") << "aa.bb.cc = dd[ee]\n"
                               << "aa:3 bb:1 cc:3 dd:4 ee:5";
    QTest::newRow("function") << "def ff(aa, bb=1, *, cc): return aa + bb\n"
                              << "ff:1 aa:7 bb:15 cc:2";
    QTest::newRow("formatted text") << "x = f'{aa!r:>{bb}} {{cc}} {dd.ee(ff)}'\n"
                                    << "x:3 aa:6 bb:6 dd:6 ee:1 ff:4";
    QTest::newRow("pattern") << "match aa:\n    case Bb(cc=dd) | Bb(dd):\n        pass\n"
                             << "aa:4 Bb:9 cc:7 dd:2";
    QTest::newRow("comprehension") << "zz = [aa for aa in bb if aa]\n"
                                   << "zz:3 aa:14 bb:2";
}

void TestNameReadings::aNameIsReadOnceForEachAttempt()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(shown(source.toStdString())), expected);
}

QTEST_GUILESS_MAIN(TestNameReadings)
#include "tst_name_readings.moc"
