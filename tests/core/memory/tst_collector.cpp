// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/collector.h"

#include "core/events/event_text.h"
#include "core/events/recording.h"
#include "core/memory/heap.h"
#include "core/profile/profile_list.h"

#include <QTest>

#include <string>
#include <vector>

using namespace nametag;
using namespace nametag::memory;

namespace {

struct Node : Object {
    Node* first = nullptr;
    Node* second = nullptr;
    char name = '?';
};

Node& nodeIn(Object& object)
{
    return static_cast<Node&>(object);
}

void drop(Node*& place)
{
    if (Node* old = std::exchange(place, nullptr))
        dropReference(*old);
}

void clearNode(Object& self)
{
    drop(nodeIn(self).first);
    drop(nodeIn(self).second);
}

void destroyNode(Object& self)
{
    self.behaviour->heap->untrack(self);
    clearNode(self);
    self.behaviour->heap->release(self);
}

void traverseNode(Object& self, Visitor visit)
{
    visit(nodeIn(self).first);
    visit(nodeIn(self).second);
}

/// A heap with objects that refer to each other.
struct World {
    explicit World(const char* version, events::EventSink* sink = nullptr)
        : heap(*profile::findProfile(version), sink)
    {
        heap.setStartingUp(false);
        type.heap = &heap;
        type.collected = true;
        type.destroy = destroyNode;
        type.traverse = traverseNode;
        type.clear = clearNode;
    }

    Ref<Node> node(char name)
    {
        auto* made = heap.create<Node>(type, {32, 16, 32, {}});
        made->name = name;
        heap.tell(*made);
        heap.track(*made);
        return Ref<Node>::adopt(made);
    }
    /// Nodes that refer to the next one, the last one to the first.
    void ring(const std::string& names)
    {
        std::vector<Ref<Node>> nodes;
        for (const char name : names)
            nodes.push_back(node(name));
        for (std::size_t i = 0; i < nodes.size(); ++i)
            nodes[i]->first = nodes[(i + 1) % nodes.size()].share().give();
    }

    Heap heap;
    Behaviour type;
    /// What a collection of this generation tells, without counts and blocks.
    QStringList told(events::Recording& recording, int generation)
    {
        const events::EventIndex first = recording.eventCount();
        collector().collect(generation);
        QStringList lines;
        for (events::EventIndex i = first; i < recording.eventCount(); ++i) {
            const QString line =
                QString::fromStdString(events::eventText(recording.event(i), recording.texts()));
            if (!line.startsWith("count-changed") && !line.startsWith("block-") &&
                !line.startsWith("tracking-") && !line.startsWith("pool-"))
                lines.append(line);
        }
        return lines;
    }
    Collector& collector() { return heap.collector(); }
};

} // namespace

/// Cycles are found, in CPython's order, and nothing else is.
class CollectorTest : public QObject {
    Q_OBJECT

private slots:
    void aRingThatNothingRefersToIsFound()
    {
        World world("3.12");
        world.ring("abc");
        QCOMPARE(world.heap.liveObjects(), std::uint64_t{3});
        QCOMPARE(world.collector().collect(0), std::uint64_t{3});
        QCOMPARE(world.heap.liveObjects(), std::uint64_t{0});
    }

    void whatIsReferredToFromOutsideStaysWithAllThatItReaches()
    {
        World world("3.12");
        Ref<Node> root = world.node('r');
        root->first = world.node('a').give();
        root->first->first = root.share().give();
        world.ring("xy");
        QCOMPARE(world.collector().collect(2), std::uint64_t{2});
        QCOMPARE(world.heap.liveObjects(), std::uint64_t{2});
        drop(root->first->first);
    }

    void finalizersRunInTheOrderOfTheList()
    {
        World world("3.12");
        std::string seen;
        world.collector().hooks.finalize = [&](Object& object) {
            object.bits |= kFinalized;
            seen += nodeIn(object).name;
        };
        world.ring("abcd");
        QCOMPARE(world.collector().collect(0), std::uint64_t{4});
        QCOMPARE(seen, std::string("abcd"));
    }

    void whatAFinalizerBringsBackIsKeptAndNotCounted()
    {
        World world("3.12");
        Ref<Node> saved;
        int calls = 0;
        world.collector().hooks.finalize = [&](Object& object) {
            object.bits |= kFinalized;
            ++calls;
            if (nodeIn(object).name == 'a')
                saved = Ref<Node>::share(nodeIn(object));
        };
        world.ring("ab");
        world.ring("c");
        QCOMPARE(world.collector().collect(2), std::uint64_t{1});
        QCOMPARE(calls, 3);
        QCOMPARE(saved->first->name, 'b');
        saved = nullptr;
        QCOMPARE(world.collector().collect(2), std::uint64_t{2});
        QCOMPARE(calls, 3);
    }

    void survivorsMoveUpAGeneration()
    {
        World world("3.12");
        const Ref<Node> kept = world.node('k');
        QCOMPARE(world.collector().trackedObjects(0), std::uint64_t{1});
        world.collector().collect(0);
        QCOMPARE(world.collector().trackedObjects(1), std::uint64_t{1});
        world.collector().collect(1);
        QCOMPARE(world.collector().trackedObjects(2), std::uint64_t{1});
        world.collector().collect(2);
        QCOMPARE(world.collector().trackedObjects(2), std::uint64_t{1});
    }

    void frozenObjectsAreNotLookedAt()
    {
        World world("3.12");
        world.ring("ab");
        world.collector().freeze();
        QCOMPARE(world.collector().collect(2), std::uint64_t{0});
        QCOMPARE(world.collector().trackedObjects(3), std::uint64_t{2});
        world.collector().unfreeze();
        QCOMPARE(world.collector().collect(2), std::uint64_t{2});
    }

    void eachPhaseIsTold()
    {
        events::Recording recording;
        World world("3.12", &recording);
        Ref<Node> root = world.node('r');     // 1
        root->first = world.node('l').give(); // 2
        world.ring("ab");                     // 3, 4
        QCOMPARE(world.told(recording, 0), (QStringList{"collection-began generation=0 examined=4 asked=1",
                                                        "collection-phase-began phase=0",
                                                        "count-copied object=1 count=1",
                                                        "count-copied object=2 count=1",
                                                        "count-copied object=3 count=1",
                                                        "count-copied object=4 count=1",
                                                        "collection-phase-began phase=1",
                                                        "inside-subtracted object=2 inside=1 left=0",
                                                        "inside-subtracted object=3 inside=1 left=0",
                                                        "inside-subtracted object=4 inside=1 left=0",
                                                        "collection-phase-began phase=2",
                                                        "saved-by-reference object=2 by=1",
                                                        "found-unreachable object=3",
                                                        "found-unreachable object=4",
                                                        "collection-phase-began phase=4",
                                                        "collection-phase-began phase=5",
                                                        "collection-phase-began phase=6",
                                                        "object-cleared object=3",
                                                        "object-destroyed object=4 toFreeList=0",
                                                        "object-destroyed object=3 toFreeList=0",
                                                        "collection-ended generation=0 unreachable=2"}));
    }

    void whatIsMovedAsideAndFoundReachableIsToldAsSaved()
    {
        events::Recording recording;
        World world("3.12", &recording);
        Ref<Node> late = world.node('l');
        Ref<Node> root = world.node('r');
        root->first = late.give();
        const QStringList lines = world.told(recording, 0);
        QVERIFY(lines.contains("saved-by-reference object=1 by=2"));
        QVERIFY(!lines.join(' ').contains("found-unreachable"));
    }

    void resurrectionIsTold()
    {
        events::Recording recording;
        World world("3.12", &recording);
        Ref<Node> back;
        world.collector().hooks.finalize = [&](Object& object) {
            object.bits |= kFinalized;
            if (nodeIn(object).name == 'a')
                back = Ref<Node>::share(nodeIn(object));
        };
        world.ring("ab");
        const QStringList lines = world.told(recording, 2);
        QVERIFY(lines.contains("resurrected object=1") && lines.contains("resurrected object=2"));
        QVERIFY(!lines.contains("collection-phase-began phase=6"));
        QCOMPARE(lines.last(), QString("collection-ended generation=2 unreachable=0"));
    }

    void aCollectionRunsInsideTheAllocationOrAtTheNextCheck_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<quint64>("allocations");
        QTest::addColumn<bool>("waits");
        QTest::newRow("3.11") << QByteArray("3.11") << quint64{701} << false;
        QTest::newRow("3.12") << QByteArray("3.12") << quint64{701} << true;
        QTest::newRow("3.13") << QByteArray("3.13") << quint64{2001} << true;
    }

    void aCollectionRunsInsideTheAllocationOrAtTheNextCheck()
    {
        QFETCH(QByteArray, version);
        QFETCH(quint64, allocations);
        QFETCH(bool, waits);
        World world(version.constData());
        std::vector<Ref<Node>> nodes;
        for (quint64 i = 1; i < allocations; ++i)
            nodes.push_back(world.node('n'));
        QVERIFY(!world.collector().isDue());
        QCOMPARE(world.collector().statistics(0).collections, std::uint64_t{0});
        nodes.push_back(world.node('n'));
        QCOMPARE(world.collector().isDue(), waits);
        world.collector().collectIfDue();
        QCOMPARE(world.collector().statistics(0).collections, std::uint64_t{1});
        QCOMPARE(world.collector().counts()[1], 1u);
    }
};

QTEST_GUILESS_MAIN(CollectorTest)
#include "tst_collector.moc"
