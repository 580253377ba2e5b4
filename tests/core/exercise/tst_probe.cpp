// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/probe.h"

#include <QTest>

using namespace nametag::exercise;

class ProbeTest : public QObject {
    Q_OBJECT
private slots:
    void linesGoBehindTheStatement_data();
    void linesGoBehindTheStatement();
    void expressionsAreTold();
};

void ProbeTest::linesGoBehindTheStatement_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("result");
    QTest::newRow("plain") << "x = 1\ny = 2\n" << 1 << "x = 1\nP\ny = 2\n";
    QTest::newRow("at the end") << "x = 1" << 1 << "x = 1\nP\n";
    QTest::newRow("over lines") << "x = [1,\n 2]\ny = 2\n" << 1 << "x = [1,\n 2]\nP\ny = 2\n";
    QTest::newRow("in a body") << "if 1:\n    x = 1\ny = 2\n" << 2 << "if 1:\n    x = 1\n    P\ny = 2\n";
    QTest::newRow("a head") << "for i in x:\n    # words\n    y = 2\n"
                            << 1 << "for i in x:\n    # words\n    P\n    y = 2\n";
    QTest::newRow("a function") << "@d\ndef f():\n    return 1\nx = 1\n"
                                << 1 << "@d\ndef f():\n    return 1\nP\nx = 1\n";
    QTest::newRow("two on a line") << "x = 1; y = 2\nz = 3\n" << 1 << "x = 1; y = 2\nP\nz = 3\n";
    QTest::newRow("no statement") << "x = 1\n\n" << 2 << "";
}

void ProbeTest::linesGoBehindTheStatement()
{
    QFETCH(QString, source);
    QFETCH(int, line);
    QFETCH(QString, result);
    const auto made = withLinesAfter(source.toStdString(), static_cast<std::uint32_t>(line), {"P"});
    QCOMPARE(QString::fromStdString(made.value_or("")), result);
}

void ProbeTest::expressionsAreTold()
{
    QVERIFY(isExpression("len(xs) == 3"));
    QVERIFY(!isExpression("x = 1"));
    QVERIFY(!isExpression("1) + (2 #"));
    QVERIFY(!isExpression("1 # a comment"));
}

QTEST_GUILESS_MAIN(ProbeTest)
#include "tst_probe.moc"
