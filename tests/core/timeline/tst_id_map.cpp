// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/timeline/id_map.h"

#include <QTest>

#include <map>
#include <random>

using namespace nametag;
using Map = timeline::IdMap<ObjectId, int>;

namespace {

std::map<std::uint32_t, int> contents(const Map& map)
{
    std::map<std::uint32_t, int> all;
    for (const auto& [id, value] : map)
        all[id.value] = *value;
    return all;
}

} // namespace

class IdMapTest : public QObject {
    Q_OBJECT
private slots:
    void itBehavesAsAMapUnderRandomChanges()
    {
        std::mt19937 random(1);
        Map map;
        std::map<std::uint32_t, int> expected;
        for (int i = 0; i < 20'000; ++i) {
            const std::uint32_t id = random() % 7'000 + 1;
            if (random() % 3 == 0) {
                QCOMPARE(map.erase(ObjectId{id}), expected.erase(id) == 1);
            } else if (int* value = map.change(ObjectId{id})) {
                *value = i;
                expected[id] = i;
            } else {
                map.insert(ObjectId{id}) = i;
                expected[id] = i;
            }
        }
        QCOMPARE(map.size(), expected.size());
        QVERIFY(contents(map) == expected);
    }

    void aCopyDoesNotSeeWhatHappensToTheOther()
    {
        Map first;
        for (std::uint32_t id = 1; id <= 5'000; ++id)
            first.insert(ObjectId{id}) = static_cast<int>(id);
        const auto before = contents(first);
        Map second = first;
        *second.change(ObjectId{70}) = -1;
        second.erase(ObjectId{4'999});
        second.insert(ObjectId{9'000}) = 5;
        QVERIFY(contents(first) == before);
        QCOMPARE(*second.get(ObjectId{70}), -1);
        QVERIFY(!second.get(ObjectId{4'999}));
        QCOMPARE(first.get(ObjectId{71}), second.get(ObjectId{71})); // shared
    }

    void emptyPagesAreGivenBackAndPassedOver()
    {
        Map map;
        map.insert(ObjectId{1'000'000}) = 3;
        QCOMPARE((*map.begin()).first.value, 1'000'000u);
        map.erase(ObjectId{1'000'000});
        QVERIFY(map.empty());
        QVERIFY(map.begin() == map.end());
        QVERIFY(!map.erase(ObjectId{5}));
    }
};

QTEST_GUILESS_MAIN(IdMapTest)
#include "tst_id_map.moc"
