// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/small_blocks.h"

#include "core/profile/profile_list.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace nametag::memory;

namespace {

/// Plays the requests that pymalloc_reference.py plays.
class Play : public PoolObserver {
public:
    Play(std::uint64_t firstArena, std::uint64_t seed)
        : m_addresses(firstArena)
        , m_state(seed)
    {}

    std::uint64_t run(std::uint32_t steps = 150000)
    {
        constexpr std::uint32_t kShares[] = {90, 40, 80, 0, 70, 2};
        constexpr std::uint32_t kWidest[] = {512, 64, 512, 256, 128};
        for (std::uint32_t step = 0; step < steps; ++step) {
            if (step % 400 == 0)
                m_place = draw(1 << 20);
            if (m_live.empty() || draw(100) < kShares[step / 25000 % 6])
                allocate(kWidest[step / 2000 % 5]);
            else
                freeOne();
        }
        return m_result;
    }

    void freeAll()
    {
        for (const std::uint64_t address : m_live)
            m_blocks.free(address);
        m_live.clear();
    }

    const SmallBlocks& blocks() const { return m_blocks; }
    std::size_t live() const { return m_live.size(); }
    std::uint32_t released() const { return m_released; }
    std::int64_t openPools() const { return m_openPools; }

    void poolOpened(std::uint64_t, std::uint32_t) override { ++m_openPools; }
    void poolEmptied(std::uint64_t) override { --m_openPools; }
    void arenaMapped(std::uint64_t address, std::uint32_t) override { note(address + 1); }
    void arenaReleased(std::uint64_t address) override
    {
        note(address + 2);
        ++m_released;
    }

private:
    void allocate(std::uint32_t widest)
    {
        const auto taken = m_blocks.allocate(draw(widest) + 1);
        m_live.push_back(taken.address);
        note(taken.address);
    }

    void freeOne()
    {
        const auto count = static_cast<std::uint32_t>(m_live.size());
        const bool nearby = draw(32) != 0;
        const std::uint32_t index = nearby ? (m_place + draw(64)) % count : draw(count);
        std::swap(m_live[index], m_live.back());
        m_blocks.free(m_live.back());
        m_live.pop_back();
    }

    std::uint32_t draw(std::uint32_t limit)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::uint32_t>((m_state >> 33) % limit);
    }

    void note(std::uint64_t address) { m_result = (m_result ^ address) * 0x100000001b3U; }

    AddressSpace m_addresses;
    SmallBlocks m_blocks{m_addresses, this};
    std::vector<std::uint64_t> m_live;
    std::uint64_t m_state;
    std::uint64_t m_result = 0xcbf29ce484222325U;
    std::uint32_t m_place = 0;
    std::uint32_t m_released = 0;
    std::int64_t m_openPools = 0;
};

constexpr std::uint64_t kUnaligned = kFirstArena + 0x3000;

} // namespace

class SmallBlocksTest : public QObject {
    Q_OBJECT
private slots:
    void theLastPoolOfASizeStaysIfWanted()
    {
        AddressSpace addresses;
        SmallBlocks goes(addresses);
        goes.free(goes.allocate(320).address);
        QVERIFY(!goes.hasRoom(320));
        AddressSpace others;
        SmallBlocks stays(others, nullptr, true);
        const auto block = stays.allocate(336);
        stays.free(block.address);
        QVERIFY(stays.hasRoom(336));
        QVERIFY(stays.allocate(320).address != block.address);
    }

    void aLongRunOfRequestsLiesWherePymallocPutsThem_data()
    {
        QTest::addColumn<quint64>("firstArena");
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<quint64>("expected");
        // From pymalloc_reference.py, and the same from a model that predicts real runs without a mismatch.
        QTest::newRow("seed 1") << quint64{kFirstArena} << quint64{1} << quint64{3534881157982942306U};
        QTest::newRow("seed 2") << quint64{kFirstArena} << quint64{2} << quint64{632532240714554632U};
        QTest::newRow("seed 3") << quint64{kFirstArena} << quint64{3} << quint64{18140025468756512170U};
        QTest::newRow("63 pools") << quint64{kUnaligned} << quint64{4} << quint64{7110686774746491378U};
    }
    void aLongRunOfRequestsLiesWherePymallocPutsThem()
    {
        QFETCH(quint64, firstArena);
        QFETCH(quint64, seed);
        QFETCH(quint64, expected);
        Play play(firstArena, seed);
        QCOMPARE(quint64{play.run()}, expected);
        QVERIFY(play.released() > 0);
        QCOMPARE(play.blocks().blocksInUse(), std::uint64_t{play.live()});
    }

    void thisMachinesPythonAgrees()
    {
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty())
            QSKIP("no python3 is installed");
        QProcess process;
        process.start(python, {NAMETAG_SOURCE_DIR "/tests/core/memory/pymalloc_reference.py",
                               QString::number(kFirstArena, 16), "11", "12"});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            QSKIP("python3 did not run");
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        QCOMPARE(QByteArray::number(quint64{Play(kFirstArena, 11).run()}), lines.value(0));
        QCOMPARE(QByteArray::number(quint64{Play(kFirstArena, 12).run()}), lines.value(1));
    }

    void theBlockFreedLastIsHandedOutFirst()
    {
        AddressSpace addresses;
        SmallBlocks blocks(addresses);
        const auto a = blocks.allocate(56);
        const auto b = blocks.allocate(64);
        QCOMPARE(a.address, kFirstArena + kPoolHeader);
        QCOMPARE(b.address - a.address, std::uint64_t{64});
        QVERIFY(a.fresh && b.fresh);
        blocks.free(a.address);
        blocks.free(b.address);
        const auto again = blocks.allocate(60);
        QCOMPARE(again.address, b.address);
        QVERIFY(!again.fresh);
    }

    void everyBlockOfEveryClassIsFoundByItsAddress()
    {
        for (std::uint32_t sizeClass = 0; sizeClass < kSizeClasses; ++sizeClass) {
            for (std::uint32_t i = 0; i < blocksPerPool(sizeClass); ++i)
                QCOMPARE(blockIndexAt(kPoolHeader + i * blockSizeOf(sizeClass), sizeClass), i);
        }
        QCOMPARE(blocksPerPool(sizeClassOf(1)), 1021U);
        QCOMPARE(blocksPerPool(sizeClassOf(512)), 31U);
        QVERIFY(!isSmallRequest(0) && isSmallRequest(512) && !isSmallRequest(513));
    }

    void blocksTellTheirState()
    {
        AddressSpace addresses;
        SmallBlocks blocks(addresses);
        const std::uint64_t first = blocks.allocate(16).address;
        const std::uint64_t second = blocks.allocate(16).address;
        blocks.free(first);
        const Pool* const pool = blocks.poolAt(second);
        QVERIFY(pool);
        QCOMPARE(pool->blockState(0), BlockState::Free);
        QCOMPARE(pool->blockState(1), BlockState::InUse);
        QCOMPARE(pool->blockState(2), BlockState::Untouched);
        QCOMPARE(pool->blockAddress(1), second);
        QCOMPARE(pool->blocksInUse(), 1U);
        QVERIFY(!blocks.owns(first - kArenaBytes) && !blocks.owns(first + kArenaBytes) && !blocks.owns(64));
    }

    void oneWhollyFreeArenaIsKept()
    {
        Play play(kFirstArena, 5);
        play.run(30000);
        QVERIFY(play.openPools() > 0);
        play.freeAll();
        QCOMPARE(play.blocks().arenas().size(), std::size_t{1});
        QVERIFY(play.blocks().arenas()[0]->isWhollyFree());
        QCOMPARE(play.openPools(), std::int64_t{0});
    }

    void theProfilesHaveThisGeometry()
    {
        for (const auto& profile : nametag::profile::allProfiles()) {
            QCOMPARE(profile.arenas.alignment, kBlockStep);
            QCOMPARE(profile.arenas.smallLimit, kMostSmall);
            QCOMPARE(profile.arenas.poolSize, kPoolBytes);
            QCOMPARE(profile.arenas.poolHeader, kPoolHeader);
            QCOMPARE(profile.arenas.arenaSize, kArenaBytes);
        }
    }
};

QTEST_GUILESS_MAIN(SmallBlocksTest)
#include "tst_small_blocks.moc"
