// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/free_lists.h"

#include "core/profile/profile_list.h"

#include <QTest>

using namespace nametag::memory;

namespace {

const nametag::profile::FreeListLimits& limitsOf(const char* version)
{
    return nametag::profile::findProfile(version)->freeLists;
}

} // namespace

class FreeListsTest : public QObject {
    Q_OBJECT
private slots:
    void theBlockKeptLastIsTakenFirst()
    {
        FreeLists lists(limitsOf("3.12"));
        QVERIFY(!lists.take(FreeListKey::List));
        QVERIFY(lists.give(FreeListKey::List, 16));
        QVERIFY(lists.give(FreeListKey::List, 32));
        QCOMPARE(*lists.take(FreeListKey::List), std::uint64_t{32});
        QVERIFY(!lists.take(FreeListKey::Dict));
        QCOMPARE(lists.size(FreeListKey::List), std::size_t{1});
    }

    void aFullListRefuses()
    {
        FreeLists lists(limitsOf("3.11"));
        for (std::uint64_t i = 1; i <= 100; ++i)
            QVERIFY(lists.give(FreeListKey::Float, i));
        QVERIFY(!lists.give(FreeListKey::Float, 101));
        QVERIFY(!lists.give(FreeListKey::None, 1));
        QVERIFY(lists.give(FreeListKey::Slice, 1));
        QVERIFY(!lists.give(FreeListKey::Slice, 2));
    }

    void tuplesOfEachLengthHaveTheirOwnList()
    {
        FreeLists lists(limitsOf("3.12"));
        QVERIFY(lists.give(tupleFreeList(1), 16));
        QVERIFY(!lists.take(tupleFreeList(2)));
        QVERIFY(lists.take(tupleFreeList(1)));
        QCOMPARE(lists.limit(tupleFreeList(19)), 2000U);
        QCOMPARE(tupleFreeList(0), FreeListKey::None);
        QCOMPARE(tupleFreeList(21), FreeListKey::None);
    }

    void tuplesOfTwentyComeBackIn313Only()
    {
        for (const auto& [version, comesBack] : {std::pair{"3.11", false}, {"3.12", false}, {"3.13", true}}) {
            FreeLists lists(limitsOf(version));
            QVERIFY(lists.give(tupleFreeList(20), 16));
            QCOMPARE(lists.take(tupleFreeList(20)).has_value(), comesBack);
        }
    }

    void clearingHandsEverythingBack()
    {
        FreeLists lists(limitsOf("3.12"));
        QVERIFY(lists.give(FreeListKey::List, 1));
        QVERIFY(lists.give(FreeListKey::List, 2));
        QVERIFY(lists.give(tupleFreeList(20), 3));
        QCOMPARE(lists.clear(), (std::vector<std::uint64_t>{3, 2, 1}));
        QVERIFY(lists.clear().empty());
    }
};

QTEST_GUILESS_MAIN(FreeListsTest)
#include "tst_free_lists.moc"
