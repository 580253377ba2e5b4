// SPDX-License-Identifier: GPL-3.0-or-later
// How long the simulated allocator takes: a pair of allocate and free is a few nanoseconds.
#include "core/memory/blocks.h"

#include <QTest>

using namespace nametag::memory;

class SmallBlocksBench : public QObject {
    Q_OBJECT
private slots:
    void aMillionPairsOfOneSize()
    {
        Blocks blocks;
        QBENCHMARK
        {
            for (int i = 0; i < 1000000; ++i)
                blocks.free(blocks.allocate(32).address);
        }
    }

    void aMillionBlocksKeptAndThenFreed()
    {
        std::vector<std::uint64_t> kept(1000000);
        Blocks blocks;
        QBENCHMARK
        {
            std::uint32_t bytes = 16;
            for (std::uint64_t& address : kept) {
                address = blocks.allocate(bytes).address;
                bytes = bytes % 512 + 8;
            }
            for (const std::uint64_t address : kept)
                blocks.free(address);
        }
        QCOMPARE(blocks.small().blocksInUse(), std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(SmallBlocksBench)
#include "bench_small_blocks.moc"
