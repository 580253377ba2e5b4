// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/open_session.h"
#include "ui/panels/boxes_panel.h"
#include "ui/panels/stage_pane.h"
#include "ui/theme/fonts.h"

using namespace nametag;
using namespace nametag::ui;
using namespace nametag::tests;

namespace {

const char* const kSame = "# %% The same three lines\n"
                          "x = 250\n"
                          "y = x\n"
                          "x = x + 10\n"
                          "# %% In C [raw] language=\"c\"\n"
                          "# uint8_t x = 250;\n"
                          "# uint8_t y = x;\n"
                          "# x = x + 10;\n"
                          "# %% Print\n"
                          "print(x, y)\n";

struct OpenBoxes {
    explicit OpenBoxes(const char* source)
        : session(simulated())
        , panel(session)
    {
        openAndRun(session, source, "3.12");
        panel.resize(1440, 740);
        panel.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&panel));
    }
    const BoxesContent& content() const { return panel.content(); }
    std::uint32_t boxOf(const char* name) const
    {
        for (std::uint32_t id : panel.content().state.boxes)
            if (panel.content().run().box(id).name == name)
                return id;
        return 0;
    }
    LessonSession session;
    BoxesPanel panel;
};

} // namespace

class TestBoxesPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts()); }

    void bothSidesGoTogether()
    {
        OpenBoxes boxes(kSame);
        boxes.session.goTo(0);
        QCOMPARE(boxes.content().step, std::size_t(0));
        boxes.session.goTo(3);
        QCOMPARE(boxes.content().step, std::size_t(3));
        QCOMPARE(boxes.content().c.line, 3);
        QCOMPARE(boxes.content().python.line, 4);
        QVERIFY(boxes.content().c.code[2].isNow && boxes.content().python.code[2].isNow);
        boxes.session.goTo(4);
        QCOMPARE(boxes.content().step, std::size_t(3));
        boxes.session.goTo(1);
        QCOMPARE(boxes.content().step, std::size_t(1));
    }

    void theLostBitIsShown()
    {
        OpenBoxes boxes(kSame);
        boxes.session.goTo(3);
        QVERIFY(boxes.panel.picture().isLarge);
        QCOMPARE(boxes.panel.picture().bitsOf, boxes.boxOf("x"));
        QCOMPARE(boxes.content().remark, QString("`250 + 10 = 260` needs nine bits. The box has eight."));
        QVERIFY(!boxes.content().isBad);
        QVERIFY(boxes.panel.asText().contains("x, uint8_t, at …"));
        QVERIFY(boxes.panel.asText().contains("`y` is still `250`, because it is a copy."));
        QVERIFY(boxes.panel.asText().contains("The object `250` is unchanged"));
    }

    void aClickAsksForBits()
    {
        OpenBoxes boxes("# %% A\na = 1\nb = 2\n# %% C [raw] language=\"c\"\n# int a = 1;\n# int b = 2;\n");
        boxes.session.goTo(2);
        QCOMPARE(boxes.panel.picture().bitsOf, 0u);
        for (const PlacedBox& placed : boxes.panel.picture().boxes)
            if (placed.box == boxes.boxOf("a")) {
                QTest::mouseClick(&boxes.panel, Qt::LeftButton, {}, placed.rect.center().toPoint());
                break;
            }
        QCOMPARE(boxes.panel.picture().bitsOf, boxes.boxOf("a"));
        boxes.panel.choose(boxes.boxOf("a"));
        QCOMPARE(boxes.panel.picture().bitsOf, 0u);
    }

    void keysGoFromBoxToBox()
    {
        OpenBoxes boxes("# %% A\na = 1\n# %% C [raw] language=\"c\"\n# int a = 1; int b = 2;\n");
        boxes.session.goTo(1);
        boxes.panel.setFocus();
        QTest::keyClick(&boxes.panel, Qt::Key_Tab);
        QTest::keyClick(&boxes.panel, Qt::Key_Tab);
        QTest::keyClick(&boxes.panel, Qt::Key_Return);
        QCOMPARE(boxes.panel.picture().bitsOf, boxes.boxOf("b"));
        QVERIFY(boxes.panel.accessibleDescription().startsWith("b, int, at …"));
        QTest::keyClick(&boxes.panel, Qt::Key_Escape);
        QCOMPARE(boxes.panel.picture().bitsOf, 0u);
    }

    void pointersSayWhereTheyLead()
    {
        OpenBoxes boxes(
            "# %% A\na = 1\n# %% C [raw] language=\"c\"\n"
            "# int a[3] = {1, 2, 3}; int *p = &a[2]; int *q = malloc(8); int n; int *r = NULL;\n");
        boxes.session.goTo(1);
        const auto valueOf = [&](const char* name) {
            const contrast::Box& box = boxes.content().run().box(boxes.boxOf(name));
            return boxValue(boxes.content(), *box.type, box.address);
        };
        QCOMPARE(valueOf("a"), QString("1, 2, 3"));
        QCOMPARE(valueOf("p"), QString("→ a[2]"));
        QCOMPARE(valueOf("q"), QString("→ block"));
        QCOMPARE(valueOf("n"), QString("?"));
        QCOMPARE(valueOf("r"), QString("NULL"));
        QVERIFY(boxes.panel.picture().titles.size() == 2);
    }

    void withoutCThePanelSaysHowToHaveSome()
    {
        OpenBoxes boxes("x = 1\n");
        QVERIFY(!boxes.content().twin);
        QVERIFY(!boxes.panel.stage().isVisible());
        QCOMPARE(boxes.panel.asText(), QString("There is no C beside this script."));
    }

    void aMistakeInCIsNamed()
    {
        OpenBoxes boxes("# %% A\nx = 1\n# %% C [raw] language=\"c\"\n# int x = 1\n");
        boxes.session.goTo(1);
        QVERIFY(!boxes.content().isPicture());
        QVERIFY(boxes.content().isBad);
        QCOMPARE(boxes.content().remark, QString("Line 1: `;` is missing after a declaration."));
        boxes.panel.repaint();
    }

    void everyStepOfACrowdedProgramIsPainted()
    {
        OpenBoxes boxes(
            "# %% A\nfor i in range(3):\n    print(i)\n# %% C [raw] language=\"c\" lines=\"0 0 0 1 2\"\n"
            "# static double big[4]; char *text = \"words\"; float f = 1.5f; long n = -1;\n"
            "# int add(int a, int b) { int c = a + b; return c; }\n"
            "# int m[2][3] = {{1, 2, 3}}; char word[] = \"abc\"; bool yes = 1;\n"
            "# for (int i = 0; i < 3; i++)\n"
            "#     { int *p = malloc(12); p[i] = add(i, 2); big[i] = 0.5; n = n * 4000000000; }\n");
        for (StepIndex step = 0; step <= boxes.session.stepCount(); ++step) {
            boxes.session.goTo(step);
            for (std::uint32_t box : std::vector(boxes.content().state.boxes)) {
                boxes.panel.choose(box);
                QVERIFY(!boxes.panel.grab().isNull());
            }
        }
        QVERIFY(boxes.panel.picture().height > 300);
        boxes.panel.resize(1024, 516);
        QVERIFY(!boxes.panel.grab().isNull());
    }
};

QTEST_MAIN(TestBoxesPanel)
#include "tst_boxes_panel.moc"
