// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/block_form.h"

#include "core/timeline/timeline.h"
#include "tests/ui/layout/fixed_measurer.h"
#include "tests/ui/layout/programs.h"

#include <QTest>

using namespace nametag;
using namespace nametag::tests;
using namespace nametag::ui;

namespace {

BlockMeasure measured(const Program& run, ObjectId object)
{
    const timeline::Timeline timeline(run.recording);
    const timeline::StateRef state = timeline.stateAfter(timeline.stepCount());
    const RunFacts facts(*run.recording);
    const TextTable& texts = run.recording->texts();
    const timeline::ObjectState& known = *state->object(object);
    BlockMeasure measure;
    measure.take({*state, facts, texts}, known, referencesOf(*state, known, facts, texts), FixedMeasurer());
    return measure;
}

} // namespace

class TestBlockForm : public QObject {
    Q_OBJECT
private slots:
    void anAtomHasAHeaderItsValueAndAFooter()
    {
        Program run;
        run.step();
        const BlockMeasure measure = measured(run, run.integer(300));
        QCOMPARE(measure.form(), BlockForm::Value);
        QCOMPARE(measure.reservedHeight(), 34 + 24 + 26);
        QCOMPARE(measure.reservedWidth() % 4, 0);
    }

    void aListIsAStripUnlessItHoldsBlocks()
    {
        Program run;
        run.step();
        const ObjectId list = run.list({run.integer(1), run.integer(123456789)});
        BlockMeasure measure = measured(run, list);
        QCOMPARE(measure.form(), BlockForm::Cells);
        QCOMPARE(measure.slotRect(0), (Rect{10, 34, 64, 44}));
        QCOMPARE(measure.slotRect(1), (Rect{74, 34, 108, 44}));
        measure.takeArrow(true);
        QCOMPARE(measure.form(), BlockForm::Rows);
        QCOMPARE(measure.slotRect(1).y, 34 + 34);
    }

    void aStripGrowsWithItsCells()
    {
        Program run;
        run.step();
        std::vector<ObjectId> items(5, run.integer(1));
        const BlockMeasure measure = measured(run, run.list(items));
        QCOMPARE(measure.widthFor(5), 20 + 5 * 64);
        QVERIFY(measure.widthFor(2) < measure.widthFor(5));
        QCOMPARE(measure.reservedWidth(), measure.widthFor(5));
    }

    void arrowsLeaveAStripWithoutCrossingItsWords()
    {
        Program run;
        run.step();
        std::vector<ObjectId> items(5, run.integer(1));
        const BlockMeasure measure = measured(run, run.list(items));
        const std::vector<Port> first = measure.exits(0, false);
        QCOMPARE(first.front().direction, Direction::Left);
        const std::vector<Port> last = measure.exits(4, true);
        QCOMPARE(last.front().direction, Direction::Right);
        const std::vector<Port> middle = measure.exits(2, false);
        QCOMPARE(middle.front().direction, Direction::Down);
        QCOMPARE(middle.front().dot, (Point{10 + 2 * 64 + 32, 34 + 22}));
    }

    void attributesKeepTheirRows()
    {
        Program run;
        run.step();
        const ObjectId node = run.object(ObjectKind::Instance, "Node", 48);
        run.setField(node, "value", run.integer(1));
        run.setField(node, "next", run.immortal(ObjectKind::None, "NoneType"));
        const BlockMeasure measure = measured(run, node);
        QCOMPARE(measure.form(), BlockForm::Rows);
        QCOMPARE(measure.rowCount(), 2);
        QCOMPARE(measure.reservedHeight(), 34 + 2 * 34 + 26);
        QCOMPARE(measure.exits(1, false).size(), std::size_t(2));
    }

    void aHiddenHolderNeedsRoomBelow()
    {
        Program run;
        run.step();
        BlockMeasure measure = measured(run, run.integer(300));
        const int height = measure.reservedHeight();
        measure.takeStub();
        QCOMPARE(measure.reservedHeight(), height + kStubHeight);
        BlockMeasure immortal = measured(run, run.immortal(ObjectKind::None, "NoneType"));
        immortal.takeStub();
        QVERIFY(!immortal.hasStub());
    }

    void longIntsTellTheirDigits()
    {
        Program run;
        run.step();
        const ObjectId big = run.object(ObjectKind::Int, "int", 60);
        run.take(events::TextShown{big, run.text(std::string(40, '7')), 0});
        QCOMPARE(measured(run, big).lineCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBlockForm)
#include "tst_block_form.moc"
