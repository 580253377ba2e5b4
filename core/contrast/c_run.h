// SPDX-License-Identifier: GPL-3.0-or-later
// CRun: what happened when a C program ran: its boxes, its calls, and steps of one statement each with every
// byte that changed. runC makes one; stateAt tells what memory was at a step.
#pragma once

#include "core/base/result.h"
#include "core/contrast/memory.h"
#include "core/contrast/tree.h"

#include <optional>
#include <string_view>

namespace nametag::contrast {

/// A stretch of memory that the program was given: a variable, a block of malloc, the text of a string.
struct Box {
    std::uint32_t id = 0;        ///< from 1
    std::string name;            ///< of the variable; empty for blocks and strings
    const CType* type = nullptr; ///< of a block: what the program makes of it, or nullptr
    std::uint64_t address = 0;
    std::uint64_t size = 0;
    Region region = Region::Stack;
    std::uint32_t frame = 0; ///< the call that it belongs to; 0: none
    bool isReadOnly = false; ///< the text of a string
    bool isParameter = false;
};

/// One call of a function.
struct Frame {
    std::uint32_t id = 0; ///< from 1, which is main
    std::uint32_t function = 0;
    std::uint64_t address = 0; ///< the lowest of its bytes
    std::uint64_t size = 0;
};

struct ByteChange {
    std::uint64_t address = 0;
    std::uint8_t before = 0;
    std::uint8_t after = 0;
    bool wasSet = false;
    bool isSet = true;
};

/// A value that was put into a box, or into a part of it.
struct Write {
    std::uint32_t box = 0; ///< where it went; 0: no box that lives
    std::uint64_t address = 0;
    const CType* type = nullptr;
    std::string before; ///< empty: never written before
    std::string after;
    std::optional<Loss> loss; ///< what did not fit on the way
};

enum class RemarkKind : std::uint8_t {
    Narrowed,       ///< subject: how the value came about; loss
    Wrapped,        ///< the same, for unsigned arithmetic
    SignedOverflow, ///< the same; undefined
    FractionCut,    ///< subject: the value, detail: what is kept
    Rounded,        ///< subject: the value, detail: what is kept
    Meaningless,    ///< a real number that no integer of the type comes near; undefined
    ShiftTooFar,    ///< undefined
    Unset,          ///< subject: the box that was read before it was written
    OutOfBounds,    ///< subject: what was written, detail: the array or block, hit: whose bytes these are
    Dangling,       ///< subject: what was written; detail: the box that is gone
    LocalAddress,   ///< subject: the local whose address is returned
    Leak,           ///< subject: the size of the block
    WrongFormat,    ///< subject: the conversion, detail: the type of the argument
    NoReturn        ///< subject: the function that promised a value
};

struct Remark {
    RemarkKind kind = RemarkKind::Narrowed;
    SourceSpan span;
    std::string subject;
    std::string detail;
    std::string hit;
    std::optional<Loss> loss;

    /// C says nothing about what a program does that comes here.
    bool isUndefined() const;
};

enum class StepKind : std::uint8_t {
    Start, ///< before main: static boxes are there
    Statement,
    Call,    ///< a statement up to the point where a function of the program begins
    Resumed, ///< the rest of a statement after a call
    Return,  ///< a function ends
    End      ///< the program ends
};

struct Step {
    StepKind kind = StepKind::Statement;
    SourceSpan span;
    std::uint32_t frame = 0;         ///< the call that runs it
    std::vector<std::uint32_t> born; ///< boxes
    std::vector<std::uint32_t> gone; ///< boxes; what is in their bytes stays for a while
    std::uint32_t opened = 0;        ///< the call that begins at the end of it
    std::uint32_t closed = 0;        ///< the call that ends with it
    std::vector<ByteChange> bytes;
    std::vector<Write> writes;
    std::string printed;
    std::vector<Remark> remarks;

    bool isEmpty() const;
};

struct CRun {
    std::unique_ptr<Program> program;
    std::vector<Box> boxes;    ///< by id - 1
    std::vector<Frame> frames; ///< by id - 1
    std::vector<Step> steps;   ///< the first is Start
    std::string output;
    std::optional<Diagnostic> stop; ///< why the run ended before its end
    int exitCode = 0;

    const Box& box(std::uint32_t id) const { return boxes[id - 1]; }
    const Frame& frame(std::uint32_t id) const { return frames[id - 1]; }
};

struct Limits {
    std::uint32_t steps = 10'000;
    std::uint32_t calls = 150; ///< at one time
    std::uint64_t heapBytes = 1 << 20;
    std::uint64_t stackBytes = 1 << 19;
    std::uint64_t printedBytes = 1 << 16;
};

/// Runs the text. A mistake in it is a Diagnostic; what goes wrong while it runs is in CRun::stop, and the
/// steps up to there are kept. The same text always makes the same run.
Result<CRun> runC(std::string_view source, const Limits& limits = {});

/// Memory after a step: who lives and what is in the bytes.
struct CState {
    Memory memory;
    std::vector<std::uint32_t> boxes;  ///< those that live, by address within their region
    std::vector<std::uint32_t> frames; ///< outermost first
    std::string output;
};
CState stateAt(const CRun& run, std::size_t step);

/// What is in a box, as a reader writes it: "250", "{1, 2, 3}"; "?" where nothing was written.
std::string boxText(const CState& state, const CType& type, std::uint64_t address);

} // namespace nametag::contrast
