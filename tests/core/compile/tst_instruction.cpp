// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/instruction.h"

#include <QTest>

using namespace nametag::compile;

class InstructionTest : public QObject {
    Q_OBJECT
private slots:
    void everyInstructionHasANameAndASentence()
    {
        for (int i = 0; i <= static_cast<int>(Op::MakeTypeAlias); ++i) {
            QVERIFY(!nameOf(static_cast<Op>(i)).empty());
            QVERIFY(sentenceOf(static_cast<Op>(i)).size() > 3);
        }
    }

    void stackEffectsThatVaryFollowTheOperand()
    {
        QCOMPARE(stackEffect(Op::LoadConst, 7, false), 1);
        QCOMPARE(stackEffect(Op::BuildTuple, 3, false), -2);
        QCOMPARE(stackEffect(Op::BuildMap, 2, false), -3);
        QCOMPARE(stackEffect(Op::Call, 2, false), -3);
        QCOMPARE(stackEffect(Op::CallKeywords, 2, false), -4);
        QCOMPARE(stackEffect(Op::CallEx, 1, false), -3);
        QCOMPARE(stackEffect(Op::UnpackEx, 1 + (2U << 8U), false), 3);
        QCOMPARE(stackEffect(Op::MakeFunction, kFunctionDefaults | kFunctionClosure, false), -2);
        QCOMPARE(stackEffect(Op::ForIter, 0, false), 1);
        QCOMPARE(stackEffect(Op::ForIter, 0, true), -1);
        QCOMPARE(stackEffect(Op::JumpIfTrueOrPop, 0, true), 0);
        QCOMPARE(stackEffect(Op::JumpIfTrueOrPop, 0, false), -1);
    }

    void operatorsAreWrittenAsInSource()
    {
        QCOMPARE(binaryOperatorText(0), std::string_view("+"));
        QCOMPARE(binaryOperatorText(static_cast<std::uint32_t>(BinaryOperator::FloorDivide) + kInplace),
                 std::string_view("//="));
        QCOMPARE(compareOperatorText(static_cast<std::uint32_t>(CompareOperator::GreaterEqual)),
                 std::string_view(">="));
    }

    void jumpsAndEndsOfFlowAreKnown()
    {
        QVERIFY(isJump(Op::ForIter) && isJump(Op::Send) && isJump(Op::PopJumpIfNone));
        QVERIFY(!isJump(Op::Call));
        QVERIFY(endsFlow(Op::ReturnValue) && endsFlow(Op::Jump) && endsFlow(Op::Reraise));
        QVERIFY(!endsFlow(Op::PopJumpIfTrue));
    }
};

QTEST_GUILESS_MAIN(InstructionTest)
#include "tst_instruction.moc"
