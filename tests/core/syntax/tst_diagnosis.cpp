// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/parser.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace nametag::syntax;

/// Every case of syntax_errors.txt (made by make_expectations.py) must give Python's own words.
class TestDiagnosis : public QObject {
    Q_OBJECT

private slots:
    void aSyntaxErrorIsToldAsPythonTellsIt_data();
    void aSyntaxErrorIsToldAsPythonTellsIt();
    void anErrorHasItsPlaceInBytes();
    void aLaterErrorIsToldAtItsPlace();
};

void TestDiagnosis::aSyntaxErrorIsToldAsPythonTellsIt_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("minorVersion");
    QTest::addColumn<QByteArray>("expected");
    QFile file(NAMETAG_SOURCE_DIR "/tests/core/syntax/syntax_errors.txt");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    int number = 0;
    const QRegularExpression heading("^=== \\d+\n", QRegularExpression::MultilineOption);
    for (const QString& block : all.split(heading, Qt::SkipEmptyParts)) {
        const QStringList parts = block.split("--- 3.");
        const QByteArray source = parts[0].toUtf8();
        ++number;
        for (int part = 1; part < parts.size(); ++part) {
            const QString versions = "3." + parts[part].section('\n', 0, 0);
            const QByteArray expected = parts[part].section('\n', 1).toUtf8();
            for (const QString& version : versions.split(' ')) {
                QTest::newRow(qPrintable(QString("%1 in %2").arg(number).arg(version)))
                    << source << version.section('.', 1).toInt() << expected;
            }
        }
    }
}

void TestDiagnosis::aSyntaxErrorIsToldAsPythonTellsIt()
{
    QFETCH(QByteArray, source);
    QFETCH(int, minorVersion);
    QFETCH(QByteArray, expected);
    const ParseResult result = parse(source.toStdString(), {minorVersion, "x.py"});
    QVERIFY2(!result, source);
    QCOMPARE(QString::fromStdString(formatSyntaxError(result.error(), minorVersion)),
             QString::fromUtf8(expected));
}

void TestDiagnosis::anErrorHasItsPlaceInBytes()
{
    const ParseResult result = parse("x = 1\né = f(a b)\n");
    QVERIFY(!result);
    const nametag::SourceSpan expected{2, 7, 2, 10};
    QVERIFY(result.error().span == expected);
    QCOMPARE(QString::fromStdString(toDiagnostic(result.error()).code), "syntax.invalid");
}

void TestDiagnosis::aLaterErrorIsToldAtItsPlace()
{
    const ParseOptions options{12, "x.py"};
    const SyntaxError error =
        syntaxErrorAt("x = 1\nreturn 5\n", options, {2, 0, 2, 8}, "'return' outside function");
    QCOMPARE(QString::fromStdString(formatSyntaxError(error, 12)),
             "  File \"x.py\", line 2\n    return 5\n    ^^^^^^^^\nSyntaxError: 'return' outside function\n");
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
