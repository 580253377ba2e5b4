// SPDX-License-Identifier: GPL-3.0-or-later
// Our own bytecode, the same for every Python version; instruction.def lists it with the stack effects.
#pragma once

#include <cstdint>
#include <string_view>

namespace nametag::compile {

enum class Op : std::uint8_t {
#define X(name, effect, operand, sentence) name,
#include "core/compile/instruction.def"
#undef X
};

enum class Operand : std::uint8_t { None, Count, Local, Name, Constant, Jump, Kind, Flags };

/// Bits of Instruction::flags.
inline constexpr std::uint8_t kLineStart = 1;     ///< a line event may begin here: see Code::lines
inline constexpr std::uint8_t kZeroArguments = 2; ///< LoadSuperAttr, LoadSuperMethod: written super()
inline constexpr std::uint8_t kJumpTarget = 4;    ///< something jumps here, or a handler begins here

/// Instruction::cache of an instruction that keeps nothing from one run to the next.
inline constexpr std::uint16_t kNoCache = 0xFFFF;

struct Instruction {
    Op op = Op::Nop;
    std::uint8_t flags = 0;
    std::uint16_t cache = kNoCache; ///< number of its cache slot, 0 … Code::cacheCount - 1
    std::uint32_t argument = 0;     ///< as Operand says; jumps: index of the target in Code::instructions
};
static_assert(sizeof(Instruction) == 8);

/// Operand of BinaryOp; + kInplace for the augmented form (a += b).
enum class BinaryOperator : std::uint8_t {
    Add,
    And,
    FloorDivide,
    LeftShift,
    MatrixMultiply,
    Multiply,
    Remainder,
    Or,
    Power,
    RightShift,
    Subtract,
    TrueDivide,
    Xor
};
inline constexpr std::uint32_t kInplace = 13;

/// Operand of CompareOp.
enum class CompareOperator : std::uint8_t { Less, LessEqual, Equal, NotEqual, Greater, GreaterEqual };

/// Operand of Resume.
enum class ResumeKind : std::uint8_t { Start, AfterYield, AfterYieldFrom };

/// Bits of MakeFunction's operand: what lies below the code object, in this order from the bottom.
inline constexpr std::uint32_t kFunctionDefaults = 1;        ///< tuple
inline constexpr std::uint32_t kFunctionKeywordDefaults = 2; ///< dict
inline constexpr std::uint32_t kFunctionAnnotations = 4; ///< tuple name, annotation, name, annotation, …
inline constexpr std::uint32_t kFunctionClosure = 8;     ///< tuple of cells

/// Bits of FormatValue's operand.
inline constexpr std::uint32_t kFormatConversion = 3; ///< 0 none, 1 !s, 2 !r, 3 !a
inline constexpr std::uint32_t kFormatSpec = 4;       ///< the format specification lies on top

std::string_view nameOf(Op op);
std::string_view sentenceOf(Op op);
Operand operandOf(Op op);

/// How many values more (or fewer) the value stack has afterwards; `jumps`: when the jump is taken.
int stackEffect(Op op, std::uint32_t argument, bool jumps);

/// The operand is the index of an instruction.
bool isJump(Op op);

/// Execution never goes on with the next instruction.
bool endsFlow(Op op);

/// The operator as it is written: "+", "+=", "<".
std::string_view binaryOperatorText(std::uint32_t argument);
std::string_view compareOperatorText(std::uint32_t argument);

} // namespace nametag::compile
