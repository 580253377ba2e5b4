// SPDX-License-Identifier: GPL-3.0-or-later
// The learner's world beside Python's.
#include "tests/ui/exercises/ask_window.h"
#include "ui/exercises/world_view.h"

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

constexpr const char* kShared = "a = [1.5]\n# nametag: ask arrow of=b\nb = a\nb.append(2.5)\nprint(a)\n";

/// Answers as somebody who thinks that assignment copies, and opens that world.
bool openWorld(AskWindow& asks)
{
    asks.goToGate();
    const int key = asks.keyOf("new object");
    asks.key(static_cast<Qt::Key>(Qt::Key_0 + key));
    asks.key(Qt::Key_Return);
    if (!asks.on("worldButton")->isVisible())
        return false;
    asks.click(asks.on("worldButton"));
    WorldView* worlds = asks.window.lessonPage().worlds();
    while (!worlds->isReady())
        QTest::qWait(2);
    worlds->waitForPlaces();
    QTest::qWait(10);
    return true;
}

} // namespace

class TestWorldView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void bothWorldsAreSteppedTogetherToWhereTheyPart()
    {
        AskWindow asks(kShared);
        QVERIFY(openWorld(asks));
        WorldView& worlds = *asks.window.lessonPage().worlds();
        QVERIFY(worlds.isVisible());
        QCOMPARE(worlds.step(), 1u);
        QCOMPARE(worlds.theirs().session().step(), 1u);
        QVERIFY(worlds.lastStep() >= 2);
        while (worlds.step() < worlds.lastStep())
            QTest::keyClick(&worlds, Qt::Key_Right);
        QCOMPARE(worlds.theirs().session().step(), worlds.lastStep());
        QCOMPARE(worlds.python().session().step(), worlds.lastStep());
        QTest::keyClick(&worlds, Qt::Key_Right);
        QCOMPARE(worlds.step(), worlds.lastStep());
        QCOMPARE(asks.session().step(), 2u); // the lesson stands where it stood
        QVERIFY(worlds.asText().contains(
            QString::fromStdString(exercise::nameOf(*asks.predictions().verdict().model))));
        picture(asks.window, "worlds");
        QTest::keyClick(&worlds, Qt::Key_Left);
        QCOMPARE(worlds.step(), worlds.lastStep() - 1);
    }

    void escLeadsBack()
    {
        AskWindow asks(kShared);
        QVERIFY(openWorld(asks));
        asks.key(Qt::Key_Escape);
        QVERIFY(!asks.window.lessonPage().worlds()->isVisible());
        QVERIFY(asks.isTold());
        QVERIFY(asks.stage().isVisible());
    }

    void goingOnLeavesTheWorlds()
    {
        AskWindow asks(kShared);
        QVERIFY(openWorld(asks));
        asks.click(asks.on("goOnButton"));
        QVERIFY(!asks.window.lessonPage().worlds()->isVisible());
        QCOMPARE(asks.session().step(), 3u);
    }
};

QTEST_MAIN(TestWorldView)
#include "tst_world_view.moc"
