// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_scene.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/hit_test.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace nametag;
using namespace nametag::ui;

class TestHeapView : public QObject {
    Q_OBJECT

    static SceneRef shared(SceneModel scene) { return std::make_shared<const SceneModel>(std::move(scene)); }

    static void prepare(HeapView& view)
    {
        view.animator().setMode(MotionMode::None);
        view.resize(700, 768);
        view.showScene(shared(example::after()), false);
        view.show();
        view.grab(); // lays out
        view.fit();
    }

    static QPoint at(const HeapView& view, const ItemKey& key)
    {
        return view.mapFromScene(rectOf(view.model(), key).center());
    }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<ObjectId>("nametag::ObjectId");
        qRegisterMetaType<ItemKey>("nametag::ui::ItemKey");
    }

    void aClickOnABlockSelectsItsObject()
    {
        HeapView view;
        prepare(view);
        QSignalSpy spy(&view, &HeapView::selected);
        const SceneBlock& block = view.model().blocks.back();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, keyOf(block)));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].value<ObjectId>(), block.object);
    }

    void thePointerTellsWhatItIsOn()
    {
        HeapView view;
        prepare(view);
        QSignalSpy spy(&view, &HeapView::hovered);
        const SceneTag& tag = view.model().frames[0].tags[0];
        QTest::mouseMove(view.viewport(), at(view, keyOf(tag)));
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(spy[0][0].value<ItemKey>() == keyOf(tag));
        QCOMPARE(spy[0][1].value<ObjectId>(), tag.object);
    }

    static SceneModel partOfRun(int width)
    {
        SceneModel scene = example::after();
        scene.extent = {0, 0, width, 700};
        scene.content = {0, 0, 600, 600};
        scene.whole = {0, 0, 1400, 700};
        return scene;
    }

    void theCameraShowsThePartOfTheRunThatIsNeededNow()
    {
        HeapView view;
        prepare(view);
        view.fitReadably();
        view.showScene(shared(partOfRun(700)), false);
        const double large = view.zoom();
        view.showScene(shared(partOfRun(1000)), false);
        QVERIFY(view.zoom() < large);
        view.showScene(shared(partOfRun(700)), false);
        QCOMPARE(view.zoom(), large);
        view.setZoom(2.0);
        view.showScene(shared(partOfRun(1000)), false);
        QCOMPARE(view.zoom(), 2.0); // somebody has chosen it
    }

    void fitShowsTheWholeRunAndThenThisPartAgain()
    {
        HeapView view;
        prepare(view);
        view.fitReadably();
        view.showScene(shared(partOfRun(700)), false);
        const double large = view.zoom();
        view.fit();
        QVERIFY(view.visibleScene().width() >= 1390);
        view.showScene(shared(partOfRun(1000)), false);
        QVERIFY(view.visibleScene().width() >= 1390);
        view.showScene(shared(partOfRun(700)), false);
        view.fit();
        QCOMPARE(view.zoom(), large);
    }

    void theCameraSwingsToWhatItWillShow()
    {
        HeapView view;
        prepare(view);
        view.fitReadably();
        view.showScene(shared(partOfRun(700)), false);
        const double large = view.zoom();
        view.animator().setMode(MotionMode::Full);
        view.showScene(shared(partOfRun(1000)), true);
        QVERIFY(view.zoom() <= large);
        QTRY_COMPARE(view.zoom(), 0.7);
        QCOMPARE(view.horizontalScrollBar()->value(), view.horizontalScrollBar()->minimum());
    }

    void theZoomStaysAroundThePointer()
    {
        HeapView view;
        prepare(view);
        const QPointF fixed(300, 300);
        const QPoint before = view.mapFromScene(fixed);
        view.setZoom(2.0, fixed);
        QCOMPARE(view.zoom(), 2.0);
        const QPoint moved = view.mapFromScene(fixed) - before;
        QVERIFY(moved.manhattanLength() <= 2);
        view.setZoom(100);
        QCOMPARE(view.zoom(), 4.0);
        view.setZoom(0.001);
        QCOMPARE(view.zoom(), 0.25);
    }

    void theKeyboardVisitsTagsThenBlocks()
    {
        HeapView view;
        prepare(view);
        const std::vector<ItemKey> order = focusOrder(view.model());
        QCOMPARE(order.size(), std::size_t{8});
        view.setFocus();
        for (const ItemKey& key : order) {
            QTest::keyClick(&view, Qt::Key_Tab);
            QVERIFY(view.focusedItem() == key);
        }
        QTest::keyClick(&view, Qt::Key_Left); // to who refers to it
        QVERIFY(view.focusedItem().kind == ItemKind::Tag || view.focusedItem().kind == ItemKind::Block);
        view.setFocusedItem(order[4]);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.focusedItem().kind == ItemKind::Block);
    }

    void aScreenReaderFindsAChildForEachThing()
    {
        HeapView view;
        prepare(view);
        QAccessibleInterface* stage = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(stage != nullptr);
        const SceneModel& scene = view.model();
        QCOMPARE(stage->childCount(),
                 8 + static_cast<int>(scene.frames.size() + scene.stubs.size() + scene.notes.size()));
        QCOMPARE(stage->child(3)->text(QAccessible::Name),
                 QStringLiteral(
                     "tag marks in add_bonus, refers to list …100180, 4 items, count 1, moved in this step"));
        QVERIFY(!stage->child(3)->rect().isEmpty());
        QCOMPARE(stage->indexOfChild(stage->child(5)), 5);
    }

    void aScreenReaderWalksIntoBlocksAndPressesThings()
    {
        HeapView view;
        prepare(view);
        QSignalSpy chosen(&view, &HeapView::selected);
        QAccessibleInterface* stage = QAccessible::queryAccessibleInterface(&view);
        int places = 0;
        for (int i = 0; i < stage->childCount(); ++i) {
            QAccessibleInterface* thing = stage->child(i);
            QVERIFY(thing->parent() == stage);
            QCOMPARE(static_cast<bool>(thing->state().focusable), i < 8);
            QVERIFY(!thing->text(QAccessible::Name).isEmpty());
            for (int j = 0; j < thing->childCount(); ++j) {
                QAccessibleInterface* slot = thing->child(j);
                QVERIFY(slot->parent() == thing);
                QCOMPARE(thing->indexOfChild(slot), j);
                QVERIFY(slot->text(QAccessible::Name).startsWith(QStringLiteral("slot ")));
                ++places;
            }
        }
        QVERIFY(places > 0);
        QAccessibleActionInterface* actions = stage->child(0)->actionInterface();
        QVERIFY(actions != nullptr);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.size(), 1);
        actions->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(view.focusedItem().kind == ItemKind::Tag);
    }

    void twoGrabsAreTheSameAndMotionEndsInTheSamePicture()
    {
        HeapView view;
        prepare(view);
        const QImage rest = view.grab().toImage();
        QCOMPARE(view.grab().toImage(), rest);
        const QString folder = qEnvironmentVariable("NAMETAG_PICTURES");
        if (!folder.isEmpty())
            rest.save(folder + QStringLiteral("/view.png"));
        view.animator().setMode(MotionMode::Full);
        view.showScene(shared(example::before()), false);
        view.showScene(shared(example::after()), true);
        QVERIFY(view.animator().isRunning());
        for (int i = 0; i < 4; ++i) {
            view.animator().advance(150);
            const QImage now = view.grab().toImage();
            QVERIFY(now != rest);
            if (!folder.isEmpty())
                now.save(folder + QStringLiteral("/moving-%1.png").arg(i));
        }
        view.animator().finish();
        QCOMPARE(view.grab().toImage(), rest);
    }

    void aNewStepEndsTheMotionThatRuns()
    {
        HeapView view;
        prepare(view);
        view.animator().setMode(MotionMode::Full);
        view.showScene(shared(example::before()), false);
        view.showScene(shared(example::after()), true);
        QVERIFY(view.animator().isRunning());
        view.showScene(shared(example::before()), false);
        QVERIFY(!view.animator().isRunning());
    }
};

QTEST_MAIN(TestHeapView)
#include "tst_heap_view.moc"
