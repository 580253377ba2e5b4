// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/blocks.h"

#include <QTest>

using namespace nametag::memory;
using nametag::events::BlockSource;

class BlocksTest : public QObject {
    Q_OBJECT
private slots:
    void sizeDecidesWhereABlockComesFrom()
    {
        Blocks blocks;
        QCOMPARE(blocks.allocate(512).source, BlockSource::Fresh);
        QCOMPARE(blocks.allocate(513).source, BlockSource::System);
        QCOMPARE(blocks.allocate(0).source, BlockSource::System);
        const auto block = blocks.allocate(40);
        blocks.free(block.address);
        QCOMPARE(blocks.allocate(48).source, BlockSource::Reused);
        QCOMPARE(blocks.large().blocksInUse(), std::uint64_t{2});
        QCOMPARE(blocks.small().blocksInUse(), std::uint64_t{2});
    }

    void aReallocatedBlockStaysIfLittleIsWasted()
    {
        Blocks blocks;
        const auto block = blocks.allocate(64);
        QCOMPARE(blocks.reallocate(block.address, 49).address, block.address); // over three quarters
        const auto moved = blocks.reallocate(block.address, 48);               // exactly three quarters
        QVERIFY(moved.address != block.address);
        QVERIFY(!blocks.resizeInPlace(moved.address, 49));
        QCOMPARE(blocks.small().blocksInUse(), std::uint64_t{1});
    }

    void everyRequestIsWrittenDown()
    {
        using Kind = Request::Kind;
        Blocks blocks;
        RequestLog log;
        blocks.writeTo(&log);
        const auto block = blocks.allocate(24);
        const auto moved = blocks.reallocate(block.address, 100);
        blocks.free(moved.address);
        blocks.writeTo(nullptr);
        blocks.allocate(24);
        QCOMPARE(log.requests.size(), std::size_t{3});
        QVERIFY(log.requests[0].kind == Kind::Allocate && log.requests[0].bytes == 24);
        QVERIFY(log.requests[1].kind == Kind::Reallocate && log.requests[1].old == block.address);
        QVERIFY(log.requests[2].kind == Kind::Free && log.requests[2].address == moved.address);
    }

    void growingBeyond512LeavesThePools()
    {
        Blocks blocks;
        const auto small = blocks.allocate(512);
        const auto large = blocks.reallocate(small.address, 520);
        QCOMPARE(large.source, BlockSource::System);
        QVERIFY(!blocks.small().owns(large.address));
        const auto shrunk = blocks.reallocate(large.address, 100);
        QCOMPARE(shrunk.address, large.address); // and never comes back
        blocks.free(shrunk.address);
        QCOMPARE(blocks.large().bytesInUse(), std::uint64_t{0});
        QCOMPARE(blocks.small().blocksInUse(), std::uint64_t{0});
    }

    void aFreedLargeBlockServesTheSameSizeAgain()
    {
        Blocks blocks;
        const auto a = blocks.allocate(1000);
        const auto b = blocks.allocate(1000);
        blocks.free(a.address);
        QVERIFY(blocks.allocate(2000).address > b.address);
        QCOMPARE(blocks.allocate(1000).address, a.address);
        QVERIFY(blocks.reallocate(a.address, 5000).address != a.address);
    }

    void addressesAreTheSameInEveryRun()
    {
        Blocks first;
        Blocks second;
        QCOMPARE(first.takeStatic(28), kFirstStatic);
        QCOMPARE(first.takeStatic(16), kFirstStatic + 32);
        for (const std::uint32_t bytes : {16U, 600U, 24U, 0U, 512U, 70000U})
            QCOMPARE(first.allocate(bytes).address, second.allocate(bytes).address);
    }
};

QTEST_GUILESS_MAIN(BlocksTest)
#include "tst_blocks.moc"
