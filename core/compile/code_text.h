// SPDX-License-Identifier: GPL-3.0-or-later
// Code as text, one line an instruction, for tests and for the curious.
#pragma once

#include "core/compile/code.h"

#include <string>

namespace nametag::compile {

/// One code object: a head, its instructions with lines, its exception table.
std::string codeText(const CompileUnit& unit, const Code& code);

/// All code objects of a unit.
std::string unitText(const CompileUnit& unit);

/// One instruction: its name and what its operand means, "LoadFast x".
std::string instructionText(const CompileUnit& unit, const Code& code, std::uint32_t index);

/// The constants as Python would print co_consts; code objects by name: "(1, <code f>, None)".
std::string constantsText(const CompileUnit& unit, const Code& code);

} // namespace nametag::compile
