// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_list.h"

#include <QTest>

using namespace nametag::profile;

class ProfileListTest : public QObject {
    Q_OBJECT
private slots:
    void profilesAreFoundByName()
    {
        for (const Profile& profile : allProfiles())
            QCOMPARE(findProfile(profile.name), &profile);
        QVERIFY(!findProfile("2.7"));
        QVERIFY(!findProfile(""));
        QCOMPARE(defaultProfile().name, std::string_view("3.12"));
    }

    void theyAreInOrder()
    {
        const auto profiles = allProfiles();
        for (std::size_t i = 1; i < profiles.size(); ++i)
            QVERIFY(profiles[i - 1].minor < profiles[i].minor);
    }

    void theVersionsDifferWhereTheyShould()
    {
        const Profile& old = *findProfile("3.11");
        const Profile& now = *findProfile("3.12");
        const Profile& next = *findProfile("3.13");
        QVERIFY(!old.compile.inlineComprehensions && now.compile.inlineComprehensions);
        QVERIFY(!old.immortal.exists && now.immortal.exists && next.immortal.exists);
        QCOMPARE(old.sizes.strAscii, 48U);
        QCOMPARE(now.sizes.strAscii, 40U);
        QCOMPARE(now.collector.thresholds[0], 700U);
        QCOMPARE(next.collector.thresholds[0], 2000U);
        QVERIFY(next.instances.valuesInline);
        QVERIFY(next.caches.lettersApart.empty());
    }
};

QTEST_GUILESS_MAIN(ProfileListTest)
#include "tst_profile_list.moc"
