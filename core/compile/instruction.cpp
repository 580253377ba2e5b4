// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/instruction.h"

#include <array>

namespace nametag::compile {

namespace {

constexpr int kVaries = 127;

struct Row {
    std::string_view name;
    int effect;
    Operand operand;
    std::string_view sentence;
};

constexpr std::array kRows{
#define X(name, effect, operand, sentence) Row{#name, effect, Operand::operand, sentence},
#include "core/compile/instruction.def"
#undef X
};

const Row& rowOf(Op op)
{
    return kRows[static_cast<std::size_t>(op)];
}

int functionPartCount(std::uint32_t parts)
{
    int count = 0;
    for (std::uint32_t bit = 1; bit <= kFunctionClosure; bit *= 2)
        count += (parts & bit) != 0 ? 1 : 0;
    return count;
}

int varyingEffect(Op op, std::uint32_t argument, bool jumps)
{
    const int count = static_cast<int>(argument);
    switch (op) {
    case Op::BuildTuple:
    case Op::BuildList:
    case Op::BuildSet:
    case Op::BuildString:
    case Op::BuildSlice: return 1 - count;
    case Op::BuildMap: return 1 - 2 * count;
    case Op::BuildConstKeyMap: return -count;
    case Op::UnpackSequence: return count - 1;
    case Op::UnpackEx: return static_cast<int>(argument & 255U) + static_cast<int>(argument >> 8U);
    case Op::FormatValue: return (argument & kFormatSpec) != 0 ? -1 : 0;
    case Op::Call: return -count - 1;
    case Op::CallKeywords: return -count - 2;
    case Op::CallEx: return -2 - count;
    case Op::MakeFunction: return -functionPartCount(argument);
    case Op::JumpIfTrueOrPop:
    case Op::JumpIfFalseOrPop: return jumps ? 0 : -1;
    case Op::ForIter: return jumps ? -1 : 1;
    case Op::RaiseVarargs: return -count;
    case Op::Reraise: return -1;
    default: return 0;
    }
}

} // namespace

std::string_view nameOf(Op op)
{
    return rowOf(op).name;
}

std::string_view sentenceOf(Op op)
{
    return rowOf(op).sentence;
}

Operand operandOf(Op op)
{
    return rowOf(op).operand;
}

int stackEffect(Op op, std::uint32_t argument, bool jumps)
{
    const int effect = rowOf(op).effect;
    return effect == kVaries ? varyingEffect(op, argument, jumps) : effect;
}

bool isJump(Op op)
{
    return rowOf(op).operand == Operand::Jump;
}

bool endsFlow(Op op)
{
    return op == Op::Jump || op == Op::JumpBackward || op == Op::ReturnValue || op == Op::RaiseVarargs ||
           op == Op::Reraise;
}

std::string_view binaryOperatorText(std::uint32_t argument)
{
    static constexpr std::array<std::string_view, 26> kTexts{
        "+",  "&",  "//",  "<<",  "@",  "*",  "%",  "|",  "**",  ">>",  "-",  "/",  "^",
        "+=", "&=", "//=", "<<=", "@=", "*=", "%=", "|=", "**=", ">>=", "-=", "/=", "^="};
    return argument < kTexts.size() ? kTexts[argument] : "?";
}

std::string_view compareOperatorText(std::uint32_t argument)
{
    static constexpr std::array<std::string_view, 6> kTexts{"<", "<=", "==", "!=", ">", ">="};
    return argument < kTexts.size() ? kTexts[argument] : "?";
}

} // namespace nametag::compile
