// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/time_text.h"

#include <QTest>

using namespace nametag::runtime;

class TimeTextTest : public QObject {
    Q_OBJECT
private slots:
    void aMomentIsTakenApart()
    {
        const BrokenTime leap = timeOfSeconds(951'782'400); // 2000-02-29
        QCOMPARE(leap.year, std::int64_t{2000});
        QCOMPARE(leap.month, std::int64_t{1});
        QCOMPARE(leap.day, std::int64_t{29});
        QCOMPARE(leap.weekday, std::int64_t{2});
        QCOMPARE(leap.yearDay, std::int64_t{59});
        const BrokenTime before = timeOfSeconds(-1);
        QCOMPARE(before.year, std::int64_t{1969});
        QCOMPARE(before.second, std::int64_t{59});
    }

    void daysAndMomentsAgreeForCenturies()
    {
        for (std::int64_t day = -400'000; day < 400'000; day += 97) {
            const BrokenTime time = timeOfSeconds(day * 86400);
            QCOMPARE(daysFromEpoch(time.year, time.month + 1, time.day), day);
        }
    }

    void directivesAreWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("date") << "%Y-%m-%d %j"
                              << "2000-02-29 060";
        QTest::newRow("names") << "%A %a %B %b"
                               << "Tuesday Tue February Feb";
        QTest::newRow("weeks") << "%U %W %V %G"
                               << "09 09 09 2000";
        QTest::newRow("clock") << "%I:%M %p"
                               << "12:00 AM";
        QTest::newRow("flags") << "%-m|%_m|%^a|%5d"
                               << "2| 2|TUE|00029";
        QTest::newRow("unknown ones stay") << "%Q %%"
                                           << "%Q %";
    }

    void directivesAreWritten()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdU32String(formatTime(format.toStdU32String(), timeOfSeconds(951'782'400))),
                 text);
    }
};

QTEST_GUILESS_MAIN(TimeTextTest)
#include "tst_time_text.moc"
