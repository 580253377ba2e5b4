// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/query.h"
#include "tests/support/recording_builder.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;
using timeline::Direction;
using timeline::nextChange;
using timeline::Timeline;

class QueryTest : public QObject {
    Q_OBJECT
private slots:
    void theNextStepThatBindsANameIsFound()
    {
        const auto recording = sharedListRecording();
        const Timeline line(recording);
        const timeline::NameSubject best{recording->keep("best"), {}};
        QCOMPARE(nextChange(line, best, 0, Direction::Forward).value(), 2u);
        QCOMPARE(nextChange(line, best, 2, Direction::Forward).value(), 5u);
        QVERIFY(!nextChange(line, best, 5, Direction::Forward));
        QCOMPARE(nextChange(line, best, 5, Direction::Back).value(), 2u);
        QVERIFY(!nextChange(line, best, 2, Direction::Back));
        const timeline::NameSubject elsewhere{recording->keep("best"), NamespaceId{7}};
        QVERIFY(!nextChange(line, elsewhere, 0, Direction::Forward));
    }

    void anObjectAndItsCountAreFollowed()
    {
        const Timeline line(sharedListRecording());
        const timeline::CountSubject count{ObjectId{4}};
        const timeline::ObjectSubject list{ObjectId{4}};
        QCOMPARE(nextChange(line, count, 2, Direction::Forward).value(), 5u);
        QCOMPARE(nextChange(line, list, 2, Direction::Forward).value(), 4u);
        QCOMPARE(nextChange(line, list, 1, Direction::Forward).value(), 2u);
    }

    void anEventBelongsToTheStepThatBeganBeforeIt()
    {
        const auto recording = sharedListRecording();
        for (StepIndex step = 0; step <= recording->stepCount(); ++step) {
            QCOMPARE(timeline::stepOf(*recording, recording->firstEventOf(step)), step);
            QCOMPARE(timeline::stepOf(*recording, recording->endOf(step) - 1), step);
        }
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
