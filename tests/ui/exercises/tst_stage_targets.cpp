// SPDX-License-Identifier: GPL-3.0-or-later
// Answering on the stage: dragging the string, clicking, keys, Esc.
#include "tests/ui/exercises/ask_window.h"

#include <QAccessible>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

constexpr const char* kArrow = "x = [1.5, 2.5]\nw = [3.5]\n# nametag: ask arrow of=y\ny = x\n";

QPoint middleOf(const QWidget* button)
{
    return button->geometry().center();
}

} // namespace

class TestStageTargets : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void aStringIsDraggedToATarget()
    {
        AskWindow asks(kArrow);
        asks.goToGate();
        QVERIFY(asks.isAsked());
        QVERIFY(asks.targets().handle());
        QWidget* port = asks.view().viewport();
        const std::size_t truth = asks.truth().picks.front();
        const QPoint from = *asks.targets().handle();
        const QPoint to = asks.targets().buttonOf(truth)->geometry().topLeft() + QPoint(24, 24);
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QVERIFY(asks.targets().isDragging());
        QTest::mouseMove(port, (from + to) / 2);
        QTest::mouseMove(port, to);
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        QVERIFY(asks.predictions().isPicked(truth));
        picture(asks.window, "dragged");
        asks.click(asks.on("checkButton"));
        QVERIFY(asks.predictions().verdict().isRight);
        picture(asks.window, "dragged-told");
    }

    void itSnapsNearATargetAndNowhereElse()
    {
        AskWindow asks(kArrow);
        asks.goToGate();
        QWidget* port = asks.view().viewport();
        const QPoint from = *asks.targets().handle();
        const QRect target =
            asks.view().mapFromScene(asks.targets().buttonOf(0)->target().rect).boundingRect();
        const QPoint near(target.left() - 20, target.center().y());
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseMove(port, near);
        QTest::mouseRelease(port, Qt::LeftButton, {}, near);
        QVERIFY(asks.predictions().isPicked(0));
        const QPoint far(port->width() - 4, port->height() - 4);
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseRelease(port, Qt::LeftButton, {}, far);
        QVERIFY(asks.predictions().isPicked(0)); // as it was
    }

    void escLetsTheStringGo()
    {
        AskWindow asks(kArrow);
        asks.goToGate();
        QWidget* port = asks.view().viewport();
        asks.view().setFocus();
        QTest::mousePress(port, Qt::LeftButton, {}, *asks.targets().handle());
        QTest::mouseMove(port, middleOf(asks.targets().buttonOf(0)));
        QTest::keyClick(&asks.view(), Qt::Key_Escape);
        QVERIFY(!asks.targets().isDragging());
        QTest::mouseRelease(port, Qt::LeftButton, {}, middleOf(asks.targets().buttonOf(0)));
        QVERIFY(asks.predictions().answer().picks.empty());
        QVERIFY(asks.isAsked());
    }

    void targetsAreClickedToo()
    {
        AskWindow asks(kArrow);
        asks.goToGate();
        for (TargetButton* button : asks.targets().buttons()) {
            asks.click(button);
            QVERIFY(asks.predictions().isPicked(button->target().pick));
        }
    }

    void keysGoFromTargetToTarget()
    {
        AskWindow asks(kArrow);
        asks.goToGate();
        asks.view().setFocus();
        asks.key(Qt::Key_Down);
        QVERIFY(asks.targets().buttons().front()->hasFocus());
        asks.key(Qt::Key_Down);
        QVERIFY(asks.targets().buttons().at(1)->hasFocus());
        asks.key(Qt::Key_Return);
        QVERIFY(asks.predictions().isPicked(asks.targets().buttons().at(1)->target().pick));
        asks.key(Qt::Key_Return);
        QVERIFY(asks.isTold());
        QVERIFY(asks.targets().buttons().isEmpty());
    }

    void eachTargetHasAName()
    {
        AskWindow asks(kArrow);
        asks.goToGate();
        QStringList names;
        for (TargetButton* button : asks.targets().buttons()) {
            QVERIFY(button->accessibleName().startsWith("drop target"));
            names << button->accessibleName();
        }
        QVERIFY(names.size() >= 3);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(names.join('\n').contains("To the object that x points to"));
    }

    void aNameThatIsNotThereYetHangsDashed()
    {
        AskWindow asks(kArrow);
        asks.goToGate();
        const auto hasGhost = [&] {
            for (const SceneFrame& frame : asks.view().model().frames)
                for (const SceneTag& tag : frame.tags)
                    if (tag.name == "y" && tag.state == TagState::Deleted)
                        return true;
            return false;
        };
        QVERIFY(hasGhost());
        asks.session().previous();
        QVERIFY(!hasGhost());
        asks.session().next();
        QVERIFY(hasGhost());
        asks.click(asks.on("skipButton"));
        QVERIFY(!hasGhost());
    }

    void targetsKeepApart()
    {
        AskWindow asks(kArrow);
        asks.goToGate();
        for (const QSize size : {QSize(1024, 680), QSize(1440, 900)}) {
            asks.window.resize(size);
            QTest::qWait(10);
            const auto& buttons = asks.targets().buttons();
            for (const TargetButton* one : buttons)
                for (const TargetButton* two : buttons)
                    QVERIFY(one == two || one->target().isInside || two->target().isInside ||
                            !one->target().rect.intersects(two->target().rect));
        }
    }
};

QTEST_MAIN(TestStageTargets)
#include "tst_stage_targets.moc"
