// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/code_text.h"

namespace nametag::compile {

namespace {

std::string padded(std::string text, std::size_t width)
{
    if (text.size() < width)
        text.insert(0, width - text.size(), ' ');
    return text;
}

std::string constantText(const CompileUnit& unit, ConstantIndex index)
{
    const Constant& constant = unit.constants[index];
    if (constant.kind == ConstantKind::Code)
        return "<code " + unit.codes[constant.code].name + '>';
    return unit.constants.text(index);
}

std::string kindText(const Instruction& instruction)
{
    if (instruction.op == Op::BinaryOp)
        return std::string(binaryOperatorText(instruction.argument));
    if (instruction.op == Op::CompareOp)
        return std::string(compareOperatorText(instruction.argument));
    return std::to_string(instruction.argument);
}

std::string operandText(const CompileUnit& unit, const Code& code, const Instruction& instruction)
{
    const std::uint32_t argument = instruction.argument;
    switch (operandOf(instruction.op)) {
    case Operand::None: return {};
    case Operand::Local: return code.localsPlus[argument].name;
    case Operand::Name: return code.names[argument];
    case Operand::Constant: return constantText(unit, code.constants[argument]);
    case Operand::Jump: return "-> " + std::to_string(argument);
    case Operand::Kind: return kindText(instruction);
    case Operand::Count:
    case Operand::Flags: return std::to_string(argument);
    }
    return {};
}

} // namespace

std::string instructionText(const CompileUnit& unit, const Code& code, std::uint32_t index)
{
    const Instruction& instruction = code.instructions[index];
    const std::string operand = operandText(unit, code, instruction);
    return std::string(nameOf(instruction.op)) + (operand.empty() ? "" : " ") + operand;
}

std::string constantsText(const CompileUnit& unit, const Code& code)
{
    std::string text = "(";
    for (std::size_t i = 0; i < code.constants.size(); ++i)
        text += (i > 0 ? ", " : "") + constantText(unit, code.constants[i]);
    return text + (code.constants.size() == 1 ? ",)" : ")");
}

std::string codeText(const CompileUnit& unit, const Code& code)
{
    std::string text = code.qualifiedName + " (line " + std::to_string(code.firstLine) + ", stack " +
                       std::to_string(code.stackSize) + ")\n";
    std::uint32_t line = 0;
    for (std::uint32_t i = 0; i < code.instructions.size(); ++i) {
        const std::uint32_t own = code.lineOf(i);
        const std::uint8_t flags = code.instructions[i].flags;
        text += padded(own != line && own != 0 ? std::to_string(own) : "", 4);
        text += (flags & kJumpTarget) != 0 ? " >" : "  ";
        text += (flags & kLineStart) != 0 ? "* " : "  ";
        text += padded(std::to_string(i), 3) + "  " + instructionText(unit, code, i) + '\n';
        line = own;
    }
    for (const HandlerRange& row : code.handlers) {
        text += "  " + std::to_string(row.start) + " to " + std::to_string(row.end) + " -> " +
                std::to_string(row.handler) + " [" + std::to_string(row.depth) + ']' +
                (row.pushPlace ? " place" : "") + '\n';
    }
    return text;
}

std::string unitText(const CompileUnit& unit)
{
    std::string text;
    for (const Code& code : unit.codes)
        text += (text.empty() ? "" : "\n") + codeText(unit, code);
    return text;
}

} // namespace nametag::compile
