// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/flow_graph.h"

#include <QTest>

using namespace nametag;
using namespace nametag::compile;

namespace {

FlowInstruction make(Op op, std::uint32_t argument = 0, std::uint32_t line = 1, Block* target = nullptr)
{
    FlowInstruction instruction;
    instruction.op = op;
    instruction.argument = argument;
    instruction.span = {line, 0, line, 1};
    instruction.target = target;
    return instruction;
}

QString textOf(const Block& block)
{
    QStringList list;
    for (const FlowInstruction& instruction : block.code) {
        const std::string_view name = nameOf(instruction.op);
        list << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) +
                    QString::number(instruction.argument);
    }
    return list.join(' ');
}

/// A graph with one block, its constants and the context around it.
struct Fixture {
    FlowGraph graph;
    ConstantTable table;
    std::vector<ConstantIndex> constants;
    FlowContext context{graph, table, constants};

    void add(std::initializer_list<FlowInstruction> code)
    {
        for (const FlowInstruction& instruction : code)
            graph.add(instruction);
    }

    QString improved()
    {
        optimizeBlock(context, *graph.entry());
        dropNops(*graph.entry());
        return textOf(*graph.entry());
    }
};

} // namespace

class FlowGraphTest : public QObject {
    Q_OBJECT
private slots:
    void aNopStaysOnlyWhereItsLineWouldBeLost()
    {
        Fixture fixture;
        fixture.add({make(Op::Nop, 0, 1), make(Op::Nop, 0, 2), make(Op::LoadConst, 0, 2), make(Op::Nop, 0, 2),
                     make(Op::Nop, 0, 3)});
        dropNops(*fixture.graph.entry());
        QCOMPARE(textOf(*fixture.graph.entry()), QString("Nop0 LoadConst0 Nop0"));
    }

    void swappedStoresChangePlacesInstead()
    {
        Fixture fixture;
        fixture.add({make(Op::LoadFast, 0), make(Op::LoadFast, 1), make(Op::BuildTuple, 2),
                     make(Op::UnpackSequence, 2), make(Op::StoreFast, 0), make(Op::StoreFast, 1)});
        QCOMPARE(fixture.improved(), QString("LoadFast0 LoadFast1 StoreFast1 StoreFast0"));
    }

    void storesToNamesAreNotReordered()
    {
        Fixture fixture;
        fixture.add({make(Op::LoadName, 0), make(Op::LoadName, 1), make(Op::BuildTuple, 2),
                     make(Op::UnpackSequence, 2), make(Op::StoreName, 0), make(Op::StoreName, 1)});
        QCOMPARE(fixture.improved(), QString("LoadName0 LoadName1 Swap2 StoreName0 StoreName1"));
    }

    void testsOfConstantsAreDecided()
    {
        Fixture fixture;
        fixture.constants.push_back(fixture.table.keep({}));
        Block* other = fixture.graph.newBlock();
        other->code.push_back(make(Op::ReturnValue));
        fixture.add({make(Op::LoadConst, 0), make(Op::PopJumpIfFalse, 0, 1, other)});
        QCOMPARE(fixture.improved(), QString("Jump0"));
        QCOMPARE(fixture.graph.entry()->code.back().target, other);
    }

    void tuplesOfConstantsAreConstants()
    {
        Fixture fixture;
        fixture.constants.push_back(fixture.table.keep({}));
        fixture.add({make(Op::LoadConst, 0), make(Op::LoadConst, 0), make(Op::BuildTuple, 2)});
        QCOMPARE(fixture.improved(), QString("LoadConst1"));
        QCOMPARE(QString::fromStdString(fixture.table.text(fixture.constants[1])), QString("(None, None)"));
    }

    void whatNothingReachesIsDropped()
    {
        Fixture fixture;
        fixture.add({make(Op::LoadConst), make(Op::ReturnValue), make(Op::LoadFast, 3), make(Op::PopTop)});
        dropUnreachable(fixture.graph);
        QVERIFY(fixture.graph.entry()->next->code.empty());
    }

    void theDepthOfTheStackIsMeasuredOverJumps()
    {
        Fixture fixture;
        Block* end = fixture.graph.newBlock();
        fixture.add({make(Op::LoadFast), make(Op::Copy, 1), make(Op::PopJumpIfTrue, 0, 1, end),
                     make(Op::PopTop), make(Op::LoadFast), make(Op::LoadFast), make(Op::BuildTuple, 2)});
        fixture.graph.use(end);
        fixture.add({make(Op::ReturnValue)});
        QCOMPARE(measureDepth(fixture.graph), 2);
        QCOMPARE(end->startDepth, 1);
    }

    void handlersCutTheStackAndKeepThePlace()
    {
        Fixture fixture;
        Block* handler = fixture.graph.newBlock();
        FlowInstruction setup = make(Op::Nop, 0, 1, handler);
        setup.mark = Mark::SetupCleanup;
        FlowInstruction pop = make(Op::Nop);
        pop.mark = Mark::PopBlock;
        fixture.add({make(Op::LoadFast), setup, make(Op::LoadFast), pop, make(Op::ReturnValue)});
        fixture.graph.use(handler);
        fixture.add({make(Op::Reraise, 1)});
        markHandlers(fixture.graph);
        labelHandlers(fixture.graph);
        measureDepth(fixture.graph);
        QVERIFY(handler->isHandler && handler->keepsPlace);
        QCOMPARE(handler->startDepth, 3);
        const auto& code = fixture.graph.entry()->code;
        QVERIFY(!code[0].handler);
        QCOMPARE(code[2].handler, handler);
        QVERIFY(!code[4].handler);
    }
};

QTEST_GUILESS_MAIN(FlowGraphTest)
#include "tst_flow_graph.moc"
