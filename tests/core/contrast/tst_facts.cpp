// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/facts.h"
#include "core/simulator/simulate.h"

#include <QTest>

#include <set>

using namespace nametag;
using namespace nametag::contrast;

class FactsTest : public QObject {
    Q_OBJECT

    static CRun run(const char* source)
    {
        auto made = runC(source);
        if (!made)
            qFatal("%s", made.error().message.c_str());
        return std::move(*made);
    }

    static QString text(const std::vector<explain::Sentence>& sentences)
    {
        return QString::fromStdString(explain::plainText(sentences));
    }

private slots:
    void aCarryIsToldInWords()
    {
        const CRun made = run("uint8_t x = 250; uint8_t y = x;\nx = x + 10;\n");
        const Facts facts = factsOfC(made, 3);
        QCOMPARE(text(facts.type), QString("On the box. `x` can hold only a value of type `uint8_t`."));
        QCOMPARE(text(facts.size), QString("1 byte, fixed when the program is compiled"));
        QCOMPARE(text(facts.after),
                 QString("The old byte is gone. `y` is still `250`, because it is a copy."));
        QCOMPARE(text(remarkWords(made.steps[3].remarks[0])),
                 QString("`250 + 10 = 260` needs nine bits. The box has eight."));
    }

    void everyRemarkHasWords()
    {
        const CRun made =
            run("int8_t a = 200; uint8_t b = -1; int c = 3.7; float d = 16777217;\n"
                "int e = INT_MAX; e = e + 1; int f[2]; f[2] = 1; int g; int h = g; int i = 1e20;\n"
                "int *p = malloc(4); free(p); *p = 1; p = malloc(8); int j = 1 << (h | 40);\n"
                "int *k(void) { int x; return &x; }\nint l(void) { }\np = k(); a = l();\n"
                "printf(\"%s\", 5); unsigned m = 0; m--; unsigned n = 4294967295u; n++;\n");
        QVERIFY(!made.stop);
        std::set<RemarkKind> kinds;
        for (const Step& step : made.steps)
            for (const Remark& remark : step.remarks) {
                kinds.insert(remark.kind);
                const QString words = text(remarkWords(remark));
                QVERIFY2(words.size() > 20 && words.size() < 200 && !words.contains('%' + QString("1")),
                         qPrintable(words));
                QVERIFY(words.endsWith('.'));
            }
        QCOMPARE(kinds.size(), std::size_t(14));
    }

    void pythonAnswersTheSameQuestions()
    {
        const timeline::Timeline timeline(
            simulator::record({"x = 250\ny = x\nx = x + 10\nz = [1]\n", "x.py"}, {}));
        QCOMPARE(QString::fromStdString(nameInFocus(timeline, 2, "y")), QString("y"));
        QCOMPARE(text(factsOfPython(timeline, 2, "y").after),
                 QString("No copy is made: `x` and `y` are tied to one object."));
        const Facts facts = factsOfPython(timeline, 3, "x");
        QCOMPARE(text(facts.type), QString("In the object. The tag `x` has no type."));
        QCOMPARE(text(facts.size), QString("28 bytes for this value, chosen when the object is made"));
        QCOMPARE(text(facts.after), QString("The object `250` is unchanged, and `y` still wears its tag."));
        QCOMPARE(QString::fromStdString(nameInFocus(timeline, 4, "")), QString("z"));
        QVERIFY(text(factsOfPython(timeline, 4, "z").size).contains("grows"));
    }

    void theFocusIsWhatChangedLast()
    {
        const CRun made = run("int x = 1; int y;\nprintf(\"hi\");\n");
        const CRun called = run("int f(int n) { int r = n; return r; }\nint a[2] = {1, 4};\na[2] = f(3);\n");
        QCOMPARE(called.box(boxInFocus(called, 3)).name, std::string("r"));
        QCOMPARE(called.box(boxInFocus(called, called.steps.size() - 1)).name, std::string("a"));
        QCOMPARE(boxInFocus(made, 0), 0u);
        QCOMPARE(made.box(boxInFocus(made, 1)).name, std::string("x"));
        QCOMPARE(made.box(boxInFocus(made, 2)).name, std::string("y"));
        QCOMPARE(made.box(boxInFocus(made, 3)).name, std::string("y"));
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
