// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the instructions: one small function each, named do + the instruction's name.
#pragma once

#include "core/compile/instruction.h"
#include "core/runtime/interpreter/frame.h"

namespace nametag::runtime {

class Interpreter;

/// How the loop goes on after an instruction.
enum class Flow : std::uint8_t {
    Next,     ///< with the next instruction
    Jumped,   ///< with frame.pc, which the instruction has set
    Switched, ///< with Interpreter's innermost frame, which is another one now
    Raise,    ///< the exception in Runtime::raised looks for a handler
    Reraise,  ///< likewise, and this frame is in its traceback already
    Leave,    ///< the frame that native code waits for is done
};

#define X(name, effect, operand, sentence)                                                                   \
    Flow do##name(Interpreter& interpreter, Frame& frame, const compile::Instruction& instruction);
#include "core/compile/instruction.def"
#undef X

/// "f() " for messages about a call.
std::string calleeText(Runtime& rt, Object& callee);

} // namespace nametag::runtime
