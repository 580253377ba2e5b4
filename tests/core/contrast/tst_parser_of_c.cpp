// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/parser.h"

#include <QTest>

using namespace nametag::contrast;

class ParserOfCTest : public QObject {
    Q_OBJECT

private slots:
    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char* source, const char* code, int line, int column) {
            QTest::newRow(source) << source << code << line << column;
        };
        row("int x = 1\nint y;", "c.expected", 1, 9);
        row("y = 1;", "c.unknown-name", 1, 0);
        row("int x; int x;", "c.declared-twice", 1, 11);
        row("int x;\nint *p = x;", "c.types", 2, 9);
        row("int *p = 5;", "c.types", 1, 9);
        row("const int x = 1;\nx = 2;", "c.const", 2, 0);
        row("1 = 2;", "c.no-box", 1, 0);
        row("int a[2]; int b[2]; a = b;", "c.no-box", 1, 20);
        row("int a[2] = {1, 2, 3};", "c.too-many", 1, 18);
        row("char s[2] = \"abc\";", "c.too-long", 1, 12);
        row("int a[0];", "c.array-size", 1, 6);
        row("int n = 3; int a[n];", "c.not-constant", 1, 17);
        row("int a[];", "c.no-size", 1, 4);
        row("void x;", "c.void-box", 1, 5);
        row("struct point { int x; };", "c.not-covered", 1, 0);
        row("typedef int number;", "c.not-covered", 1, 0);
        row("break;", "c.jump", 1, 0);
        row("int f(int a) { return a; }\nf();", "c.arguments", 2, 0);
        row("int f(int a) { return a; }\nf(1, 2);", "c.arguments", 2, 0);
        row("void f(void) { return 1; }", "c.return", 1, 22);
        row("int f(void) { return; }", "c.return", 1, 14);
        row("int f(void);\nf();", "c.no-body", 1, 4);
        row("int x = 1; x(2);", "c.call", 1, 11);
        row("int x; *x = 1;", "c.deref", 1, 7);
        row("&3;", "c.address", 1, 0);
        row("double d = 1; d % 2;", "c.operands", 1, 14);
        row("int x = 99999999999999999999;", "c.constant", 1, 8);
        row("int x = 12ab;", "c.constant", 1, 8);
        row("int n = 1; static int s = n;", "c.not-constant", 1, 26);
        row("int x; if (x { }", "c.expected", 1, 12);
        row("else x;", "c.not-covered", 1, 0);
        row("int main(void) { return 0; }\nx;", "c.outside", 2, 0);
        row("{ int x; ", "c.expected", 1, 8);
    }

    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(const QString, source);
        const auto program = parse(source.toStdString());
        QVERIFY(!program);
        QTEST(QString::fromStdString(program.error().code), "code");
        QTEST(static_cast<int>(program.error().span.line), "line");
        QTEST(static_cast<int>(program.error().span.column), "column");
        QVERIFY(program.error().message.size() > 10);
    }

    void deepNestingIsRefusedWithWords()
    {
        for (const char* open : {"(", "{", "-", "!", "if (1) ", "int a = {", "int (*", "sizeof "}) {
            const std::string source = QString(open).repeated(20'000).toStdString();
            QVERIFY(!parse(source));
        }
        const auto program = parse((QString(5'000, '(') + "1" + QString(5'000, ')') + ";").toStdString());
        QVERIFY(!program);
        QCOMPARE(program.error().code, std::string("c.too-deep"));
    }

    void anyPieceOfAProgramIsReadWithoutHarm()
    {
        const std::string source =
            "static int a[3] = {1, 2, 3};\nint f(int *p, int n) { for (int i = 0; i < n; i++) "
            "{ if (p[i] > 1) return i; else continue; } return (n ? 1 : 2) + sizeof(int *); }\n"
            "do { a[0] += f(a, 3); } while (a[0] < 5 && a[1]--);\nswitch (a[1]) { case 1: break; "
            "default: printf(\"%d\\n\", *a); }\nchar *s = \"text\"; int (*r)[3] = &a;";
        QVERIFY(bool(parse(source)));
        for (std::size_t i = 0; i < source.size(); ++i) {
            (void)parse(source.substr(0, i));
            (void)parse(source.substr(i));
            std::string without = source;
            (void)parse(without.erase(i, 1));
        }
    }
};

QTEST_GUILESS_MAIN(ParserOfCTest)
#include "tst_parser_of_c.moc"
