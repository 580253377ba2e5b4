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
        QCOMPARE(pictureAsText(example::after()).count(QLatin1Char('\n')), 9);
    }
};

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
