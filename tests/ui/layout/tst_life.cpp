// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/life.h"

#include <QTest>

using nametag::ui::Life;

class TestLife : public QObject {
    Q_OBJECT
private slots:
    void stepsInARowMakeOneInterval()
    {
        Life life;
        for (unsigned step : {3u, 4u, 5u, 9u})
            life.add(step);
        QCOMPARE(life.intervals().size(), std::size_t(2));
        QVERIFY(life.has(3) && life.has(5) && life.has(9));
        QVERIFY(!life.has(2) && !life.has(6) && !life.has(10));
        QCOMPARE(life.dwell(), 4);
    }

    void livesMeetWhereTheyShareAStep()
    {
        QVERIFY(Life(0, 3).meets(Life(2, 5)));
        QVERIFY(!Life(0, 3).meets(Life(3, 5)));
        QCOMPARE(Life(0, 6).common(Life(2, 4)), 2);
    }

    void fadingTakesOneStepMore()
    {
        Life life(0, 2);
        life.addInterval(4, 5);
        const Life longer = life.withFading();
        QVERIFY(longer.has(2) && !longer.has(3) && longer.has(5));
        Life close(0, 2);
        close.addInterval(3, 5);
        QCOMPARE(close.withFading().intervals().size(), std::size_t(1));
    }

    void aClippedLifeKeepsWhatIsInside()
    {
        Life life(0, 4);
        life.addInterval(8, 12);
        QCOMPARE(life.clipped(2, 10).dwell(), 4);
        QVERIFY(life.clipped(4, 8).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLife)
#include "tst_life.moc"
