// SPDX-License-Identifier: GPL-3.0-or-later
// The scissors in the window, by mouse and by keys, with the real simulator below.
#include "tests/support/simulated.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/narration_card.h"
#include "ui/panels/what_if_band.h"
#include "ui/scene/arrow_path.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/hit_test.h"
#include "ui/session/scissors.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

constexpr const char* kRing = "a = [1]\nb = [a]\na.append(b)\nc = [[1.5], b]\n";

struct RunWindow : OpenWindow {
    explicit RunWindow(const char* text, int step)
        : OpenWindow(simulated())
    {
        QFile file(folder.filePath("script.py"));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        window.openFile(folder.filePath("script.py"), step);
        while (window.session().isRunning())
            QTest::qWait(2);
        stage().waitForPlaces();
        QTest::qWait(20);
    }
    StagePane& stage() { return window.lessonPage().stage(); }
    HeapView& view() { return stage().view(); }
    const SceneModel& scene() { return view().model(); }
    Scissors& scissors() { return window.session().scissors(); }
    QString told() { return window.lessonPage().narration().plainText(); }

    const SceneTag* tag(const char* name)
    {
        for (const SceneFrame& frame : scene().frames)
            for (const SceneTag& tag : frame.tags)
                if (tag.name == name)
                    return &tag;
        return nullptr;
    }
    const SceneBlock* block(ObjectId object)
    {
        for (const SceneBlock& block : scene().blocks)
            if (block.object == object)
                return &block;
        return nullptr;
    }
    /// A point on the string of a tag that nothing lies over.
    QPoint onStringOf(const char* name)
    {
        for (const SceneArrow& arrow : scene().arrows) {
            if (arrow.id.from != tag(name)->id)
                continue;
            for (const QPointF point : samplePath(arrowPath(arrow), 64))
                if (thingAt(scene(), point).kind == ItemKind::Arrow &&
                    thingAt(scene(), point).slot == arrow.id.from)
                    return view().mapFromScene(point);
        }
        return {};
    }
    void click(QPoint at) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at); }
};

} // namespace

class TestScissors : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QApplication::setStyle("Fusion");
    }

    void aStringIsCutByAClick()
    {
        RunWindow open(kRing, 4);
        QToolButton* button = open.find<QToolButton>("scissorsButton");
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(open.scissors().isOpen() && button->isChecked());
        auto* band = open.find<WhatIfBand>("whatIfBand");
        QVERIFY(band->isVisible());
        QVERIFY(open.told().startsWith("What if this string were cut?"));
        QTest::qWait(20);
        const ObjectId object = open.tag("c")->object;
        const QPoint on = open.onStringOf("c");
        QVERIFY(!on.isNull());
        QTest::mouseMove(open.view().viewport(), on);
        QCOMPARE(open.view().viewport()->cursor().shape(), Qt::BitmapCursor);
        open.click(on);
        QCOMPARE(open.scissors().branch()->cuts(), std::size_t{1});
        QVERIFY(open.block(object)->dying);
        QCOMPARE(open.block(object)->count.text, std::string("0"));
        QCOMPARE(open.tag("c")->state, TagState::Deleted);
        QVERIFY(open.told().startsWith("One goes, "));
        QCOMPARE(band->words(), "What if: 1 cut. Nothing here happens in the run.");
        QTest::mouseClick(open.find<QPushButton>("undoCutButton"), Qt::LeftButton);
        QVERIFY(!open.block(object)->dying);
        QTest::mouseClick(open.find<QPushButton>("leaveBranchButton"), Qt::LeftButton);
        QVERIFY(!open.scissors().isOpen() && !band->isVisible());
        QCOMPARE(open.tag("c")->object, object);
    }

    void keysAloneCutAnIslandAndCollectIt()
    {
        RunWindow open("a = [1]\nb = [a]\na.append(b)\n", 3);
        const ObjectId a = open.tag("a")->object;
        const StepIndex step = open.window.session().step();
        open.press(Qt::Key_S);
        QVERIFY(open.scissors().isOpen());
        QVERIFY(open.view().hasFocus());
        open.press(Qt::Key_Tab);
        QCOMPARE(open.view().focusedItem(), keyOf(*open.tag("a")));
        open.press(Qt::Key_Return);
        QCOMPARE(open.block(a)->count.text, std::string("1"));
        QCOMPARE(open.view().focusedItem(), keyOf(*open.tag("b")));
        open.press(Qt::Key_Return);
        QVERIFY(open.block(a)->unreachable);
        QVERIFY(open.told().startsWith("An island of two objects"));
        QCOMPARE(open.view().focusedItem().kind, ItemKind::Cell);
        open.press(Qt::Key_C);
        QVERIFY(open.block(a)->dying);
        QVERIFY(open.told().startsWith("The collector frees two objects"));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(open.block(a)->unreachable);
        open.press(Qt::Key_Escape);
        open.press(Qt::Key_Escape);
        QVERIFY(!open.scissors().isOpen());
        QVERIFY(!open.block(a)->unreachable);
        QCOMPARE(open.window.session().step(), step);
    }

    void theRunStaysAsItIs()
    {
        RunWindow open(kRing, 4);
        const QString before = open.stage().asText();
        const std::uint64_t events = open.window.session().recording()->eventCount();
        open.press(Qt::Key_S);
        open.scissors().cut(
            {{}, NamespaceId{open.tag("c")->id.holder}, timeline::SlotKind::Field, open.tag("c")->id.slot});
        QVERIFY(open.stage().asText() != before);
        QVERIFY(open.stage().asText().contains("freed 1st"));
        open.window.session().previous();
        QVERIFY(!open.scissors().isOpen());
        open.window.session().next();
        QCOMPARE(open.stage().asText(), before);
        QCOMPARE(open.window.session().recording()->eventCount(), events);
    }

    void aDockedValueCanBeCutToo()
    {
        RunWindow open("x = [1.5, 2.5]\ny = x\n", 2);
        open.press(Qt::Key_S);
        const SceneBlock list = *open.block(open.tag("x")->object);
        const SceneCell first = list.cells.front();
        const QRectF rect = toQt(first.rect);
        open.click(open.view().mapFromScene(rect.center() + QPointF(0, 6)));
        QCOMPARE(open.scissors().branch()->cuts(), std::size_t{1});
        QVERIFY(!cuttableAt(open.scene(), keyOf(first)));
    }

    void anotherViewLeavesTheBranch()
    {
        RunWindow open(kRing, 4);
        open.press(Qt::Key_S);
        open.window.lessonPage().showView("heap");
        QVERIFY(!open.scissors().isOpen());
        open.window.action("collectNow")->trigger();
        QVERIFY(open.scissors().isOpen());
        QCOMPARE(open.window.lessonPage().view(), QStringLiteral("stage"));
        QVERIFY(open.told().startsWith("The collector finds nothing to free"));
    }

    void theBandFitsASmallWindow()
    {
        RunWindow open(kRing, 4);
        open.window.resize(1024, 680);
        QTest::qWait(20);
        open.press(Qt::Key_S);
        QTest::qWait(20);
        const auto* band = open.find<WhatIfBand>("whatIfBand");
        for (const QPushButton* button : band->findChildren<QPushButton*>())
            QVERIFY(band->rect().contains(button->geometry()));
        QCOMPARE(open.view().geometry().top(), band->geometry().bottom() + 1);
    }
};

QTEST_MAIN(TestScissors)
#include "tst_scissors.moc"
