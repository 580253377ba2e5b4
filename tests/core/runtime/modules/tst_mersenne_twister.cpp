// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/mersenne_twister.h"

#include <QTest>

using namespace nametag::runtime;

class MersenneTwisterTest : public QObject {
    Q_OBJECT
private slots:
    void aKeyGivesThePublishedSequence()
    {
        // The first numbers of the authors' test output for init_by_array.
        const std::uint32_t key[] = {0x123, 0x234, 0x345, 0x456};
        MersenneTwister twister;
        twister.seed(key);
        for (const std::uint32_t expected : {1067595299U, 955945823U, 477289528U, 4107218783U, 4228976476U})
            QCOMPARE(twister.next(), expected);
    }

    void aRestoredStateGoesOnAsBefore()
    {
        const std::uint32_t key[] = {42};
        MersenneTwister twister;
        twister.seed(key);
        twister.next();
        MersenneTwister other;
        other.restore(twister.words(), twister.place());
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(other.next(), twister.next());
    }

    void doublesAreThoseOfPython()
    {
        const std::uint32_t key[] = {1};
        MersenneTwister twister;
        twister.seed(key);
        QCOMPARE(twister.nextDouble(), 0.13436424411240122);
        QCOMPARE(twister.nextDouble(), 0.8474337369372327);
    }
};

QTEST_GUILESS_MAIN(MersenneTwisterTest)
#include "tst_mersenne_twister.moc"
