// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/raw_chunk.h"

#include <QTest>

#include <cstdint>

using namespace nametag;

class RawChunkTest : public QObject {
    Q_OBJECT
private slots:
    void everyValueOfAChunkIsKept_data()
    {
        QTest::addColumn<bool>("largePages");
        QTest::newRow("small pages") << false;
        QTest::newRow("large pages") << true;
    }
    void everyValueOfAChunkIsKept()
    {
        QFETCH(bool, largePages);
        constexpr std::size_t kCount = 700'000; // no whole number of large pages
        const RawChunk<std::uint64_t> chunk = makeRawChunk<std::uint64_t>(kCount, largePages);
        for (std::size_t i = 0; i < kCount; ++i)
            chunk[i] = i * i;
        for (std::size_t i = 0; i < kCount; ++i)
            QCOMPARE(chunk[i], i * i);
    }
    void aChunkBeginsOnAPage()
    {
        const RawChunk<char> chunk = makeRawChunk<char>(1, false);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(chunk.get()) % 4096, 0U);
    }
};

QTEST_GUILESS_MAIN(RawChunkTest)
#include "tst_raw_chunk.moc"
