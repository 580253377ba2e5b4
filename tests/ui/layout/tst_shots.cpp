// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/shots.h"

#include <QTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

constexpr Reach kPage{700, 700};
constexpr Reach kSmall{500, 300};
constexpr Reach kLarge{1000, 700};

std::vector<Reach> steps(int small, int large, int smallAgain = 0)
{
    std::vector<Reach> all(static_cast<std::size_t>(small), kSmall);
    all.insert(all.end(), static_cast<std::size_t>(large), kLarge);
    all.insert(all.end(), static_cast<std::size_t>(smallAgain), kSmall);
    return all;
}

} // namespace

class TestShots : public QObject {
    Q_OBJECT
private slots:
    void whatFitsThePageIsOneShot()
    {
        const std::vector<Shot> shots = shotsOf({kSmall, {100, 100}, {699, 700}}, kPage, {});
        QCOMPARE(shots.size(), 1U);
        QVERIFY(shots[0].reach == kPage);
        QVERIFY(shots[0].content == (Reach{699, 700}));
    }

    void theCameraGoesBackWhenMoreIsNeededForLong()
    {
        const std::vector<Shot> shots = shotsOf(steps(20, 20), kPage, {});
        QCOMPARE(shots.size(), 2U);
        QCOMPARE(shots[1].first, 20U);
        QVERIFY(shots[0].reach == kPage);
        QVERIFY(shots[0].content == kSmall);
        QVERIFY(shots[1].reach == kLarge);
    }

    void itDoesNotFlicker()
    {
        QCOMPARE(shotsOf(steps(20, 20, 4), kPage, {}).size(), 2U);
        QCOMPARE(shotsOf(steps(3, 20, 3), kPage, {}).size(), 1U);
    }

    void itMovesRatherWhereAPartBegins()
    {
        std::vector<bool> opens(40, false);
        opens[18] = true;
        const std::vector<Shot> shots = shotsOf(steps(20, 20), kPage, opens);
        QCOMPARE(shots.size(), 2U);
        QCOMPARE(shots[1].first, 18U);
    }

    void noStepsAreOneShotToo()
    {
        const std::vector<Shot> shots = shotsOf({}, kPage, {});
        QCOMPARE(shots.size(), 1U);
        QVERIFY(shots[0].reach == kPage);
    }

    void eachStepIsWithinItsShot()
    {
        std::vector<Reach> all;
        for (int i = 0; i < 200; ++i)
            all.push_back({400 + i * 37 % 900, 300 + i * 91 % 1100});
        const std::vector<Shot> shots = shotsOf(all, kPage, {});
        for (std::size_t step = 0, at = 0; step < all.size(); ++step) {
            if (at + 1 < shots.size() && shots[at + 1].first == step)
                ++at;
            QVERIFY(all[step].right <= shots[at].reach.right && all[step].bottom <= shots[at].reach.bottom);
        }
    }
};

QTEST_GUILESS_MAIN(TestShots)
#include "tst_shots.moc"
