// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_list.h"
#include "core/simulator/simulate.h"
#include "core/timeline/heap_timeline.h"
#include "core/timeline/timeline.h"

#include <QTest>

#include <set>

using namespace nametag;
using namespace nametag::timeline;
using events::HeapAction;

namespace {

std::shared_ptr<const events::Recording> runOf(const char* source, const char* version = "3.12")
{
    simulator::RunOptions options;
    options.profile = profile::findProfile(version);
    return simulator::record({source, "test.py"}, options);
}

/// A log written by hand, without events.
std::shared_ptr<const events::Recording> noted(const std::vector<events::HeapChange>& changes)
{
    auto recording = std::make_shared<events::Recording>();
    for (const events::HeapChange& change : changes)
        recording->note(change);
    return recording;
}

constexpr std::uint64_t kArena = 0x7f6e4c100000;
constexpr std::uint64_t kFirst = kArena + memory::kPoolHeader;

events::HeapChange placed(std::uint32_t owner, std::uint32_t bytes, std::uint64_t address)
{
    return {0, ObjectId{owner}, bytes, events::Address(address), HeapAction::ObjectPlaced, 0};
}

events::HeapChange freed(std::uint64_t address)
{
    return {0, {}, 0, events::Address(address), HeapAction::Freed, 0};
}

const events::HeapChange kMapped{0, {}, 64, events::Address(kArena), HeapAction::ArenaMapped, 0};

const char* const kReuse = "words = []\n"
                           "for i in range(40):\n"
                           "    words.append(f'w{i}')\n"
                           "del words[10:30:3]\n"
                           "more = [w.upper() for w in words[:4]]\n";

} // namespace

class HeapTimelineTest : public QObject {
    Q_OBJECT
private slots:
    void blocksAreFoundWhereTheyWerePlaced()
    {
        const auto recording = noted({kMapped, placed(1, 44, kFirst), placed(2, 33, kFirst + 48)});
        const HeapTimeline heap(recording);
        const auto state = heap.stateAt(0, 0);
        QCOMPARE(state->strays(), 0u);
        QCOMPARE(state->arenas().size(), 1u);
        const PoolState* pool = state->poolAt(kFirst);
        QVERIFY(pool);
        QCOMPARE(pool->blockSize, 48u);
        QCOMPARE(pool->blocks.size(), 340u);
        QCOMPARE(pool->inUse, 2u);
        QCOMPARE(state->blockAt(kFirst + 50)->owner, ObjectId{2});
        QCOMPARE(state->askedBytes(), 77u);
        QCOMPARE(state->smallGiven(), 96u);
        QCOMPARE(state->liveOf(2).blocks, 2u);
        QCOMPARE(pool->nextBlock(), std::uint16_t{2});
    }

    void freedBlocksMakeAChainWithTheLastOneFirst()
    {
        const auto recording = noted({kMapped, placed(1, 48, kFirst), placed(2, 48, kFirst + 48),
                                      placed(3, 48, kFirst + 96), freed(kFirst), freed(kFirst + 96)});
        const auto state = HeapTimeline(recording).stateAt(0, 0);
        const PoolState& pool = *state->poolAt(kFirst);
        QVERIFY(pool.freeChain(8) == (std::vector<std::uint16_t>{2, 0}));
        QCOMPARE(pool.nextBlock(), std::uint16_t{2});
        QCOMPARE(pool.free(), 2u);
    }

    void anAddressThatPymallocWouldNotGiveIsAStray()
    {
        const auto recording = noted({kMapped, placed(1, 48, kFirst), placed(2, 48, kFirst + 144)});
        QCOMPARE(HeapTimeline(recording).stateAt(0, 0)->strays(), 1u);
    }

    void anEmptiedPoolServesAnySize()
    {
        const auto recording = noted({kMapped, placed(1, 48, kFirst), freed(kFirst), placed(2, 500, kFirst)});
        const auto state = HeapTimeline(recording).stateAt(0, 0);
        QCOMPARE(state->strays(), 0u);
        QCOMPARE(state->poolAt(kFirst)->blockSize, 512u);
        QCOMPARE(state->servingPool(31), kArena);
        QCOMPARE(state->servingPool(2), 0u);
    }

    void realRunsLeaveNoStrays_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("reuse") << kReuse;
        QTest::newRow("lists") << "a = []\nfor i in range(3000):\n    a.append([i, str(i)])\ndel a\nb = {}\n";
        QTest::newRow("classes")
            << "class C:\n    def __init__(self, n):\n        self.n = n\n        self.me = self\n"
               "import gc\nfor i in range(300):\n    C(i)\ngc.collect()\nx = [C(i) for i in "
               "range(20)]\n";
        QTest::newRow("dicts") << "d = {}\nfor i in range(2000):\n    d[i] = (i, i + 0.5)\nd.clear()\ns = "
                                  "set(range(500))\ns = None\nf = 1.5 * 2.5 + 1.0\n";
    }

    void realRunsLeaveNoStrays()
    {
        QFETCH(QString, source);
        for (const char* version : {"3.11", "3.12", "3.13"}) {
            const auto recording = runOf(source.toUtf8().constData(), version);
            const HeapTimeline heap(recording);
            const Timeline timeline(recording);
            const StepIndex last = recording->stepCount();
            QCOMPARE(heap.stateAt(last, recording->endOf(last))->strays(), 0u);
            // Each object of the state that has a block lies in one of its own.
            const auto memory = timeline.stateAfter(last);
            const auto state = heap.stateAt(last, recording->endOf(last));
            for (const auto& [id, object] : memory->objects()) {
                if (object->is(events::kStaticMemory) || object->dying)
                    continue;
                const HeapBlock* block = state->blockAt(object->address);
                const bool large = block == nullptr;
                QVERIFY(large ? object->size > 496 : block->owner == id && block->use == BlockUse::Object);
            }
        }
    }

    void goingBackGivesTheSameHeap()
    {
        const auto recording = runOf(kReuse);
        const HeapTimeline heap(recording);
        const StepIndex last = recording->stepCount();
        std::vector<std::uint64_t> bytes;
        for (StepIndex step = 0; step <= last; ++step)
            bytes.push_back(heap.stateAt(step, recording->endOf(step))->askedBytes());
        for (StepIndex step = last + 1; step-- > 0;)
            QCOMPARE(heap.stateAt(step, recording->endOf(step))->askedBytes(), bytes[step]);
    }

    void blocksUsedAgainAreNumberedInOrder()
    {
        const auto recording = runOf(kReuse);
        const HeapTimeline heap(recording);
        const StepIndex last = recording->stepCount();
        const StepBlocks blocks = heap.blocksOf(last, recording->endOf(last));
        QVERIFY(blocks.usedAgain.size() >= 4);
        std::set<std::uint32_t> orders;
        for (const auto& [address, order] : blocks.usedAgain)
            orders.insert(order);
        QCOMPARE(orders.size(), blocks.usedAgain.size());
        QVERIFY(blocks.placed >= 4u);
    }

    void aBlockKnowsItsTenants()
    {
        const auto recording = runOf("a = [1]\nx = id(a)\ndel a\nb = [2]\n");
        const HeapTimeline heap(recording);
        const Timeline timeline(recording);
        const auto state = timeline.stateAfter(4);
        const ObjectState* list = nullptr;
        for (const auto& [id, object] : state->objects())
            if (object->kind == events::ObjectKind::List && object->born == 4)
                list = object.get();
        QVERIFY(list);
        const auto tenants = heap.tenantsOf(list->address - 16, 4, recording->endOf(4));
        QVERIFY(tenants.size() >= 2);
        QCOMPARE(tenants.back().owner, list->id);
        QVERIFY(!tenants.back().hasEnded);
        const Tenant& before = tenants[tenants.size() - 2];
        QVERIFY(before.hasEnded && before.keptForLater);
        QCOMPARE(before.freedIn, StepIndex{3});
        QCOMPARE(heap.tenantCount(list->address - 16, 4, recording->endOf(4)), tenants.size());
        const auto last = heap.tenantsOf(list->address - 16, 4, recording->endOf(4), 1);
        QCOMPARE(last.size(), std::size_t{1});
        QCOMPARE(last.front().owner, list->id);
        const auto next = heap.nextTenant(list->address - 16, 3, recording->endOf(3));
        QVERIFY(next);
        QCOMPARE(next->owner, list->id);
        QVERIFY(!heap.nextTenant(list->address - 16, 4, recording->endOf(4)));
    }

    void whatAnotherHasPreparedIsTakenOver()
    {
        const auto recording = runOf(kReuse);
        const HeapTimeline prepared(recording);
        prepared.prepare();
        const HeapTimeline heap(recording);
        heap.learn(prepared);
        const StepIndex last = recording->stepCount();
        QCOMPARE(heap.stateAt(last, recording->endOf(last))->askedBytes(),
                 prepared.stateAt(last, recording->endOf(last))->askedBytes());
        QCOMPARE(heap.blocksOf(last, recording->endOf(last)).placed,
                 prepared.blocksOf(last, recording->endOf(last)).placed);
    }
};

QTEST_GUILESS_MAIN(HeapTimelineTest)
#include "tst_heap_timeline.moc"
