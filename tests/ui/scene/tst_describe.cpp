// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_scene.h"
#include "ui/scene/describe.h"

#include <QTest>

using namespace nametag;
using namespace nametag::ui;

class TestDescribe : public QObject {
    Q_OBJECT

private slots:
    void aTagSaysWhereItIsAndWhatItRefersTo()
    {
        const SceneModel scene = example::after();
        QCOMPARE(describe(scene, keyOf(scene.frames[1].tags[0])),
                 QStringLiteral(
                     "tag marks in add_bonus, refers to list …100180, 4 items, count 1, moved in this step"));
        QCOMPARE(describe(scene, keyOf(scene.frames[0].tags[2])),
                 QStringLiteral("tag add_bonus in Module, refers to function add_bonus"));
        QCOMPARE(describe(scene, keyOf(scene.frames[1].tags[1])),
                 QStringLiteral("tag bonus in add_bonus, refers to int 300, count 4, was 3"));
    }

    void aTagThatIsNotTiedYetIsNotCalledDeleted()
    {
        SceneModel scene = example::after();
        SceneTag& tag = scene.frames[0].tags[0];
        tag.state = TagState::Deleted;
        QVERIFY(describe(scene, keyOf(tag)).endsWith(QStringLiteral("deleted in this step")));
        tag.id.slot = kGhostSlot;
        QVERIFY(describe(scene, keyOf(tag)).endsWith(QStringLiteral("which this line ties to an object")));
        tag.id.slot = 1;
        tag.state = TagState::Rest;
        tag.object = {};
        QVERIFY(describe(scene, keyOf(tag)).endsWith(QStringLiteral("refers to nothing")));
    }

    void aBlockSaysItsSizeAndState()
    {
        const SceneModel scene = example::after();
        QCOMPARE(describe(scene, keyOf(scene.blocks[2])),
                 QStringLiteral("list …100180, 4 items, count 1, 88 B, new in this step"));
    }

    void aLongListCountsWhatItDoesNotDraw()
    {
        const SceneModel scene = example::sheet();
        QCOMPARE(describe(scene, keyOf(scene.blocks[8])),
                 QStringLiteral("list …100480, 96 items, count 1, 824 B"));
    }

    void aSlotSaysWhatItHolds()
    {
        const SceneModel scene = example::after();
        QCOMPARE(describe(scene, keyOf(scene.blocks[0].cells[2])),
                 QStringLiteral("slot 2 of list …1000c0, refers to int 300, count 4, was 3"));
    }

    void thePictureAsTextHasALineForEachThing()
    {
        const SceneModel scene = example::after();
        QCOMPARE(pictureAsText(scene).count(QLatin1Char('\n')),
                 9 + static_cast<qsizetype>(scene.stubs.size() + scene.notes.size()));
    }
};

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
