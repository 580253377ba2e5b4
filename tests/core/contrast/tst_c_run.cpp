// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/c_run.h"

#include <QTest>

using namespace nametag::contrast;

class CRunTest : public QObject {
    Q_OBJECT

    /// Runs a text that has no mistake.
    static CRun run(const std::string& source, const Limits& limits = {})
    {
        auto result = runC(source, limits);
        if (!result)
            qFatal("%s", result.error().message.c_str());
        return std::move(*result);
    }

    static const Box& boxOf(const CRun& made, const char* name)
    {
        for (const Box& box : made.boxes)
            if (box.name == name)
                return box;
        qFatal("there is no box %s", name);
    }

    static QString valueOf(const CRun& made, const char* name, std::size_t step)
    {
        const Box& box = boxOf(made, name);
        return QString::fromStdString(boxText(stateAt(made, step), *box.type, box.address));
    }

    static const Remark* remarkOf(const CRun& made, RemarkKind kind)
    {
        for (const Step& step : made.steps)
            for (const Remark& remark : step.remarks)
                if (remark.kind == kind)
                    return &remark;
        return nullptr;
    }

    static QString stopOf(const std::string& source)
    {
        const CRun made = run(source);
        return made.stop ? QString::fromStdString(made.stop->code) : QString();
    }

private slots:
    void eachStatementIsAStep()
    {
        const CRun made = run("uint8_t x = 250;\nuint8_t y = x;\nx = x + 10;\n");
        QCOMPARE(made.steps.size(), std::size_t(4));
        QCOMPARE(made.steps[0].kind, StepKind::Start);
        for (std::uint32_t i = 1; i <= 3; ++i)
            QCOMPARE(made.steps[i].span.line, i);
        QCOMPARE(valueOf(made, "x", 2), QString("250"));
        QCOMPARE(valueOf(made, "x", 3), QString("4"));
        QCOMPARE(valueOf(made, "y", 3), QString("250"));
    }

    void aStepTellsWhichBytesOfWhichBoxChanged()
    {
        const CRun made = run("uint16_t x = 258;\nx = 259;\n");
        const Step& step = made.steps[2];
        QCOMPARE(step.bytes.size(), std::size_t(1));
        QCOMPARE(step.bytes[0].address, boxOf(made, "x").address);
        QCOMPARE(int(step.bytes[0].before), 2);
        QCOMPARE(int(step.bytes[0].after), 3);
        QCOMPARE(step.writes.size(), std::size_t(1));
        QCOMPARE(step.writes[0].before, std::string("258"));
        QCOMPARE(step.writes[0].after, std::string("259"));
        QCOMPARE(step.writes[0].box, boxOf(made, "x").id);
    }

    void theLostCarryIsKept()
    {
        const CRun made = run("uint8_t x = 250;\nx = x + 10;\n");
        const Write& write = made.steps[2].writes[0];
        QVERIFY(write.loss.has_value());
        QCOMPARE(write.loss->exact, std::string("260"));
        QCOMPARE(write.loss->kept, std::string("4"));
        QCOMPARE(write.loss->neededBits, 9);
        QCOMPARE(write.loss->keptBits, 8);
        QCOMPARE(write.loss->lostBits, std::uint64_t(1));
        QCOMPARE(write.loss->bits, std::uint64_t(4));
        const Remark* remark = remarkOf(made, RemarkKind::Narrowed);
        QVERIFY(remark && remark->subject == "250 + 10" && !remark->isUndefined());
    }

    void wrappingIsDefinedAndSignedOverflowIsNot()
    {
        const CRun wrapped = run("unsigned x = UINT_MAX; x = x + 1; printf(\"%u\", x);");
        QCOMPARE(wrapped.output, std::string("0"));
        const Remark* wrap = remarkOf(wrapped, RemarkKind::Wrapped);
        QVERIFY(wrap && !wrap->isUndefined() && wrap->loss->exact == "4294967296");
        const CRun overflown = run("int x = INT_MAX; x = x + 1;");
        const Remark* overflow = remarkOf(overflown, RemarkKind::SignedOverflow);
        QVERIFY(overflow && overflow->isUndefined() && overflow->subject == "2147483647 + 1");
        QVERIFY(!remarkOf(run("int x = INT_MAX - 1; x++;"), RemarkKind::SignedOverflow));
    }

    void localsAreNotSetAndStaticsAreZero()
    {
        const CRun made = run("int x;\nstatic int y;\nint z = x + y;\n");
        QCOMPARE(valueOf(made, "x", 1), QString("?"));
        QCOMPARE(valueOf(made, "y", 0), QString("0"));
        QCOMPARE(boxOf(made, "y").region, Region::Static);
        const Remark* remark = remarkOf(made, RemarkKind::Unset);
        QVERIFY(remark && remark->subject == "x" && remark->span.line == 3);
        QCOMPARE(valueOf(made, "z", 2), QString("?"));
    }

    void theNextCallUsesTheSameBytes()
    {
        const CRun made =
            run("void set(void) { int a = 77; }\nvoid look(void) { int b; printf(\"%d\", b); }\n"
                "set();\nlook();\n");
        QCOMPARE(boxOf(made, "a").address, boxOf(made, "b").address);
        QCOMPARE(made.output, std::string("77"));
        QVERIFY(remarkOf(made, RemarkKind::Unset));
    }

    void callsOpenAndCloseFrames()
    {
        const CRun made = run("int twice(int n) { return 2 * n; }\nint x = twice(21);\n");
        QCOMPARE(made.steps.size(), std::size_t(4));
        QCOMPARE(made.steps[1].kind, StepKind::Call);
        QCOMPARE(made.steps[2].kind, StepKind::Return);
        QCOMPARE(made.steps[3].kind, StepKind::Resumed);
        QCOMPARE(stateAt(made, 1).frames.size(), std::size_t(2));
        QCOMPARE(stateAt(made, 3).frames.size(), std::size_t(1));
        QVERIFY(boxOf(made, "n").address < boxOf(made, "x").address);
        QVERIFY(boxOf(made, "n").isParameter);
        QCOMPARE(valueOf(made, "x", 3), QString("42"));
    }

    void aLoopHeaderIsOneStepEachTime()
    {
        const CRun made = run("int s = 0;\nfor (int i = 0; i < 2; i++)\n  s += i;\n");
        QList<int> lines;
        for (const Step& step : made.steps)
            lines << static_cast<int>(step.span.line);
        QCOMPARE(lines, (QList<int>{0, 1, 2, 3, 2, 3, 2}));
    }

    void arraysHaveBounds()
    {
        const CRun made = run("int a[3] = {1, 2, 3};\nint b = 5;\na[3] = 7;\n");
        const Remark* remark = remarkOf(made, RemarkKind::OutOfBounds);
        QVERIFY(remark && remark->subject == "a[3]" && remark->detail == "a" && remark->hit == "b");
        QCOMPARE(valueOf(made, "b", 3), QString("7"));
        QVERIFY(!remarkOf(run("int a[3]; int *p = &a[3]; a[2] = 1;"), RemarkKind::OutOfBounds));
        QVERIFY(remarkOf(run("int a[3]; int *p = a; p += 3; *p = 1;"), RemarkKind::OutOfBounds));
        QVERIFY(remarkOf(run("char *p = malloc(4); p[4] = 1;"), RemarkKind::OutOfBounds));
    }

    void pointersDangle()
    {
        const CRun freed = run("int *p = malloc(4); *p = 1; free(p); *p = 2;");
        const Remark* remark = remarkOf(freed, RemarkKind::Dangling);
        QVERIFY(remark && remark->subject == "*p");
        const CRun left = run("int *f(void) { int t = 3; return &t; }\nint *p = f();\nint x = *p;");
        QVERIFY(remarkOf(left, RemarkKind::LocalAddress));
        QVERIFY(remarkOf(left, RemarkKind::Dangling));
        QVERIFY(remarkOf(run("int *p; { int x = 1; p = &x; } *p = 2;"), RemarkKind::Dangling));
    }

    void leaksAreNamedAtTheEnd()
    {
        const CRun made = run("int *p = malloc(12); p = NULL;");
        QCOMPARE(made.steps.back().kind, StepKind::End);
        const Remark* remark = remarkOf(made, RemarkKind::Leak);
        QVERIFY(remark && remark->subject == "12");
        QVERIFY(!remarkOf(run("int *p = malloc(12); free(p);"), RemarkKind::Leak));
    }

    void aBlockTakesTheTypeOfItsPointer()
    {
        const CRun made = run("int *p = malloc(3 * sizeof(int));");
        const Box& block = made.boxes.back();
        QCOMPARE(block.region, Region::Heap);
        QCOMPARE(spell(*block.type), std::string("int[3]"));
        QCOMPARE(blockText(made, block), QString("{?, ?, ?}"));
    }

    void whatCannotGoOnStopsWithWords()
    {
        QCOMPARE(stopOf("int *p = NULL; *p = 1;"), QString("c.run.null"));
        QCOMPARE(stopOf("char *s = \"ab\"; s[0] = 'x';"), QString("c.run.read-only"));
        QCOMPARE(stopOf("int *p = malloc(4); free(p); free(p);"), QString("c.run.double-free"));
        QCOMPARE(stopOf("int x; free(&x);"), QString("c.run.bad-free"));
        QCOMPARE(stopOf("int x = 0; int y = 1 / x;"), QString("c.run.division"));
        QCOMPARE(stopOf("int *p = (int *)123456789; *p = 1;"), QString("c.run.segmentation"));
        QCOMPARE(stopOf("while (1) ;"), QString("c.run.steps"));
        QCOMPARE(stopOf("int f(int n) { return f(n + 1); }\nf(0);"), QString("c.run.stack"));
        QCOMPARE(stopOf("while (1) printf(\"%1000d\", 1);"), QString("c.run.printed"));
        QCOMPARE(stopOf("int x = 1; x = 2;"), QString());
    }

    void otherSlipsAreRemarked()
    {
        QVERIFY(remarkOf(run("int x = 3.9;"), RemarkKind::FractionCut));
        QVERIFY(remarkOf(run("float f = 16777217;"), RemarkKind::Rounded));
        QVERIFY(remarkOf(run("uint8_t x = 1e10;"), RemarkKind::Meaningless));
        QVERIFY(remarkOf(run("int n = 40; int x = 1 << n;"), RemarkKind::ShiftTooFar));
        QVERIFY(remarkOf(run("printf(\"%s\", 5);"), RemarkKind::WrongFormat));
        QVERIFY(remarkOf(run("printf(\"%d\");"), RemarkKind::WrongFormat));
        QVERIFY(remarkOf(run("int f(void) { }\nint x = f();"), RemarkKind::NoReturn));
    }

    void mallocSaysNullWhenNothingIsLeft()
    {
        const CRun made = run("char *p = malloc(100000000); printf(\"%d\", p == NULL);");
        QCOMPARE(made.output, std::string("1"));
    }

    void theSameTextMakesTheSameRun()
    {
        const char* source = "int x; int *p = malloc(8); printf(\"%p %d\", (void *)p, x);";
        QCOMPARE(run(source).output, run(source).output);
        QCOMPARE(run("void *p = malloc(1); printf(\"%p\", p);").output, std::string("0x5555555592a0"));
    }

private:
    static QString blockText(const CRun& made, const Box& block)
    {
        return QString::fromStdString(
            boxText(stateAt(made, made.steps.size() - 1), *block.type, block.address));
    }
};

QTEST_GUILESS_MAIN(CRunTest)
#include "tst_c_run.moc"
