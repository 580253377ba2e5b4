// SPDX-License-Identifier: GPL-3.0-or-later
// What the compiler makes: plain data, no objects of a run. The interpreter turns the constants into objects
// once per compile unit and then runs the instructions.
#pragma once

#include "core/base/diagnostic.h"
#include "core/compile/constant.h"
#include "core/compile/instruction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nametag::compile {

/// Bits of LocalName::kind. A captured argument is kLocal and kCell at once.
inline constexpr std::uint8_t kLocal = 1;  ///< in co_varnames
inline constexpr std::uint8_t kCell = 2;   ///< in co_cellvars: its place holds a cell
inline constexpr std::uint8_t kFree = 4;   ///< in co_freevars: its place holds a cell of an outer function
inline constexpr std::uint8_t kHidden = 8; ///< only inside an inlined comprehension: not a name of the frame

/// One place of a frame, in the order of CPython's co_localsplusnames.
struct LocalName {
    std::string name;
    std::uint8_t kind = 0;
};

/// One row of the exception table. An exception raised by an instruction in [start, end): the value stack is
/// cut to `depth`, then the raising instruction's place is pushed (if pushPlace), then the exception; on with
/// handler.
struct HandlerRange {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    std::uint32_t handler = 0;
    std::uint16_t depth = 0;
    bool pushPlace = false;
};

enum class CodeKind : std::uint8_t {
    Module,
    Class,
    Function,
    Lambda,
    Comprehension,
    GeneratorExpression,
    TypeParameters,
    TypeLazy
};

struct CodeFlags {
    bool optimized = false;    ///< locals live in numbered places (functions), not in a namespace
    bool newLocals = false;    ///< each call has a namespace of its own
    bool varArguments = false; ///< has *args
    bool varKeywords = false;  ///< has **kwargs
    bool nested = false;       ///< inside a function
    bool generator = false;
    bool hasDocstring = false; ///< the function's __doc__ is its first constant
};

/// One code object. Everything that runs instruction by instruction is an array parallel to `instructions`.
struct Code {
    std::string name;
    std::string qualifiedName;
    CodeKind kind = CodeKind::Module;
    CodeFlags flags;
    std::uint32_t firstLine = 1;

    std::uint32_t argumentCount = 0; ///< positional, with the positional-only ones, without *args
    std::uint32_t positionalOnlyCount = 0;
    std::uint32_t keywordOnlyCount = 0;

    std::vector<LocalName> localsPlus; ///< arguments, other locals, cells that are not locals, free names
    std::vector<std::string> names;    ///< co_names
    std::vector<ConstantIndex>
        constants; ///< co_consts, in CPython's order; indices into CompileUnit::constants

    std::vector<Instruction> instructions;
    /// For tracebacks: where the instruction comes from; line 0 is nowhere; line set and the rest 0 is "line
    /// only".
    std::vector<SourceSpan> positions;
    /// Rule for line events: at an instruction with kLineStart (its line is not 0) there is one if the
    /// instruction executed before it in this frame has another line, is Resume, or jumped backwards.
    std::vector<HandlerRange> handlers; ///< ranges do not overlap; sorted
    std::uint16_t cacheCount = 0;
    std::uint32_t stackSize = 0; ///< most values that are ever on the value stack

    bool isGenerator() const { return flags.generator; }
    std::uint32_t lineOf(std::uint32_t instruction) const { return positions[instruction].line; }
    const HandlerRange* handlerAt(std::uint32_t instruction) const;
};

/// A line on which statements begin (decorators belong to their def or class): what a step may stop at.
struct StatementLine {
    std::uint32_t line = 0;
    std::uint32_t statements = 0;    ///< statements that begin on it
    bool oneSimpleStatement = false; ///< exactly one, and it is not a compound one
};

/// A SyntaxWarning: `FILE:LINE: SyntaxWarning: MESSAGE` and the line itself, on standard error before the
/// run.
struct CompileWarning {
    SourceSpan span;
    std::string message;
};

/// What is compiled together: a file, a cell, a statement typed at the prompt.
struct CompileUnit {
    std::string fileName;
    ConstantTable constants;
    std::vector<Code> codes; ///< codes[0] is the module; nested ones in the order they were finished
    std::vector<StatementLine> statementLines; ///< sorted by line
    std::vector<std::uint32_t> statementIndex; ///< line to 1 + its place in statementLines, or 0

    std::vector<CompileWarning> warnings; ///< in the order in which Python gives them

    const Code& root() const { return codes.front(); }
    /// The statements that begin on this line, or nullptr.
    const StatementLine* statementAt(std::uint32_t line) const
    {
        const std::uint32_t place = line < statementIndex.size() ? statementIndex[line] : 0;
        return place == 0 ? nullptr : &statementLines[place - 1];
    }
};

} // namespace nametag::compile
