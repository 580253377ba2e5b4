// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/lane.h"

#include <QTest>

using namespace nametag;
using namespace nametag::ui;

namespace {

FrameRecord frame(std::uint32_t number, std::uint32_t depth, StepIndex begin, StepIndex end, int names)
{
    FrameRecord record;
    record.frame = FrameId{number};
    record.depth = depth;
    record.life = Life(begin, end);
    for (int row = 0; row < names; ++row)
        record.rowOf[static_cast<std::uint32_t>(row + 1)] = row;
    return record;
}

} // namespace

class TestLane : public QObject {
    Q_OBJECT
private slots:
    void aCallStandsBelowTheMostThatItsCallerEverNeeds()
    {
        Survey survey;
        survey.frames[NamespaceId{1}] = frame(1, 0, 0, 10, 3);
        survey.frames[NamespaceId{2}] = frame(2, 1, 2, 4, 1);
        const Lane lane(survey);
        QCOMPARE(lane.frame(NamespaceId{1}, 3).bottom() + 24, lane.frame(NamespaceId{2}, 1).y);
        QCOMPARE(lane.frame(NamespaceId{1}, 1).y, lane.frame(NamespaceId{1}, 3).y);
    }

    void callsOfOneDepthTakeTurns()
    {
        Survey survey;
        survey.frames[NamespaceId{1}] = frame(1, 0, 0, 10, 1);
        survey.frames[NamespaceId{2}] = frame(2, 1, 2, 4, 1);
        survey.frames[NamespaceId{3}] = frame(3, 1, 5, 6, 4);
        const Lane lane(survey);
        QCOMPARE(lane.frame(NamespaceId{2}, 1).y, lane.frame(NamespaceId{3}, 1).y);
    }

    void generatorsStandBelowAllCallsAndApart()
    {
        Survey survey;
        survey.frames[NamespaceId{1}] = frame(1, 0, 0, 10, 1);
        survey.frames[NamespaceId{2}] = frame(2, 1, 2, 4, 1);
        for (std::uint32_t number : {3u, 4u}) {
            survey.frames[NamespaceId{number}] = frame(number, 1, 1, 9, 1);
            survey.frames[NamespaceId{number}].ofGenerator = true;
        }
        const Lane lane(survey);
        QVERIFY(lane.frame(NamespaceId{3}, 1).y >= lane.frame(NamespaceId{2}, 1).bottom());
        QVERIFY(lane.frame(NamespaceId{4}, 1).y >= lane.frame(NamespaceId{3}, 1).bottom());
    }

    void eyeletsStandOnOneLineAndChipsBesideTheirTags()
    {
        Survey survey;
        survey.frames[NamespaceId{1}] = frame(1, 0, 0, 10, 2);
        survey.widestTag = 150;
        const Lane lane(survey);
        const Rect tag = lane.tag(NamespaceId{1}, 0, 90, false);
        QCOMPARE(Lane::eyelet(tag), lane.eyelet(NamespaceId{1}, 0));
        QCOMPARE(lane.eyelet(NamespaceId{1}, 1).y - lane.eyelet(NamespaceId{1}, 0).y, kTagPitch);
        const Rect beside = lane.tag(NamespaceId{1}, 1, 90, true);
        QVERIFY(beside.right() < lane.chip(NamespaceId{1}, 1).x);
        QVERIFY(lane.chip(NamespaceId{1}, 1).right() < lane.right());
    }
};

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
