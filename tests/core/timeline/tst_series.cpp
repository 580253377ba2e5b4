// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/series.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;

class SeriesTest : public QObject {
    Q_OBJECT
private slots:
    void objectsAndBytesAreCountedAfterEachStep()
    {
        const auto recording = sharedListRecording();
        QVERIFY(timeline::liveObjects(*recording) == (std::vector<std::uint32_t>{3, 4, 4, 4, 5, 5, 3}));
        QVERIFY(timeline::liveBytes(*recording) ==
                (std::vector<std::uint64_t>{84, 156, 156, 156, 232, 232, 84}));
    }

    void aCountHasNoValueWhereTheObjectIsNotThere()
    {
        const auto counts = timeline::countOf(*sharedListRecording(), ObjectId{4});
        using Count = std::optional<std::uint32_t>;
        QVERIFY(counts == (std::vector<Count>{Count{}, 1, 2, 2, 2, 1, Count{}}));
    }
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "tst_series.moc"
