// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes and bytes: where an expression leads, whether the program may go there, what it reads and writes.
#include "core/contrast/machine.h"

#include <algorithm>
#include <array>

namespace nametag::contrast {

std::uint32_t Machine::makeBox(Box box)
{
    box.id = static_cast<std::uint32_t>(m_run.boxes.size() + 1);
    if (box.region != Region::Static)
        m_memory.forget(box.address, box.size);
    step().born.push_back(box.id);
    m_alive.push_back(true);
    m_run.boxes.push_back(std::move(box));
    return m_run.boxes.back().id;
}

std::uint32_t Machine::makeLocal(std::uint32_t number)
{
    const Variable& variable = m_run.program->variables[number];
    Activation& call = m_calls.back();
    if (const auto before = call.boxes.find(number); before != call.boxes.end())
        kill(before->second);
    Box box;
    box.name = variable.name;
    box.type = variable.type;
    box.size = variable.type->size();
    box.address = m_run.frame(call.frame).address + variable.frameOffset;
    box.frame = call.frame;
    box.isParameter = variable.isParameter;
    return call.boxes[number] = makeBox(std::move(box));
}

void Machine::kill(std::uint32_t box)
{
    if (!isAlive(box))
        return;
    m_alive[box - 1] = false;
    step().gone.push_back(box);
}

std::uint32_t Machine::boxAt(std::uint64_t address) const
{
    for (const Box& box : m_run.boxes)
        if (isAlive(box.id) && address >= box.address && address < box.address + box.size)
            return box.id;
    return 0;
}

std::string Machine::nameOf(std::uint32_t id) const
{
    if (id == 0)
        return "";
    const Box& box = m_run.box(id);
    if (!box.name.empty())
        return box.name;
    return box.isReadOnly ? "the text" : "the block of " + std::to_string(box.size) + " bytes";
}

Machine::Place Machine::variablePlace(const Expr& expr)
{
    std::uint32_t box = 0;
    if (const auto fixed = m_statics.find(expr.index); fixed != m_statics.end())
        box = fixed->second;
    else if (!m_calls.empty())
        box = m_calls.back().boxes[expr.index];
    // A jump into a switch can pass over a declaration: the box is there all the same.
    if (box == 0)
        box = makeLocal(expr.index);
    return {m_run.box(box).address, expr.type, box, expr.span};
}

Machine::Place Machine::place(const Expr& expr)
{
    if (expr.kind == ExprKind::Variable)
        return variablePlace(expr);
    if (expr.kind == ExprKind::String) {
        const std::uint32_t box = m_strings[expr.index];
        return {m_run.box(box).address, expr.type, box, expr.span};
    }
    const Number pointer = evaluate(*expr.a);
    return {pointer.bits, expr.type, pointer.origin, expr.span};
}

Number Machine::pointerTo(const Place& to, const CType* type) const
{
    Number pointer = integerNumber(type, to.address);
    pointer.origin = to.origin;
    return pointer;
}

void Machine::remarkOutside(const Place& at)
{
    const Box& box = m_run.box(at.origin);
    const bool isInside = at.address >= box.address && at.address + at.type->size() <= box.address + box.size;
    if (isAlive(box.id) && isInside)
        return;
    Remark made;
    made.kind = isAlive(box.id) ? RemarkKind::OutOfBounds : RemarkKind::Dangling;
    made.span = at.span;
    made.subject = textOf(at.span);
    made.detail = nameOf(box.id);
    const std::uint32_t hit = boxAt(at.address);
    made.hit = hit == box.id ? "" : nameOf(hit);
    remark(std::move(made));
}

bool Machine::mayTouch(const Place& at, bool isWrite)
{
    if (isStopped())
        return false;
    if (at.origin != 0)
        remarkOutside(at);
    const std::uint32_t box = boxAt(at.address);
    const bool isReadOnly = isWrite && box != 0 && m_run.box(box).isReadOnly;
    if (m_memory.isMapped(at.address, at.type->size()) && !isReadOnly)
        return true;
    if (isReadOnly)
        stop("read-only",
             "The text of a string constant cannot be written to. The program ends: Segmentation fault.",
             at.span, "Copy it into an array first: char text[] = \"…\";");
    else if (at.address < 4096)
        stop("null", "The pointer is NULL, so it leads to no box. The program ends: Segmentation fault.",
             at.span);
    else
        stop("segmentation", "No memory is at this address. The program ends: Segmentation fault.", at.span);
    return false;
}

Number Machine::load(const Place& from)
{
    if (!mayTouch(from, false))
        return convert(integerNumber(m_run.program->types.basic(Kind::Int), 0), from.type);
    std::array<std::uint8_t, 8> bytes{};
    bool isUnset = false;
    for (std::uint64_t i = 0; i < from.type->size(); ++i) {
        bytes[i] = m_memory.at(from.address + i);
        isUnset = isUnset || !m_memory.isSet(from.address + i);
    }
    Number number = fromBytes(from.type, bytes.data());
    number.isUnset = isUnset;
    if (const auto origin = m_origins.find(from.address);
        number.type->isPointer() && origin != m_origins.end())
        number.origin = origin->second;
    if (isUnset) {
        Remark made;
        made.kind = RemarkKind::Unset;
        made.span = from.span;
        made.subject = textOf(from.span);
        remark(std::move(made));
    }
    return number;
}

void Machine::writeByte(std::uint64_t address, std::uint8_t byte, bool isSet)
{
    const ByteChange change{address, m_memory.at(address), byte, m_memory.isSet(address), isSet};
    m_memory.write(address, byte, isSet);
    if (change.before != byte || change.wasSet != isSet || step().kind == StepKind::Start)
        step().bytes.push_back(change);
    if (!m_origins.empty())
        m_origins.erase(m_origins.lower_bound(address >= 7 ? address - 7 : 0),
                        m_origins.upper_bound(address));
}

void Machine::noteWrite(const Place& to, const std::string& before, const std::string& after)
{
    Write made;
    made.box = boxAt(to.address);
    made.address = to.address;
    made.type = to.type;
    made.before = before;
    made.after = after;
    made.loss = std::exchange(m_loss, std::nullopt);
    step().writes.push_back(std::move(made));
}

void Machine::store(const Place& to, const Number& number)
{
    if (!mayTouch(to, true))
        return;
    std::array<std::uint8_t, 8> bytes{};
    std::string before;
    bool wasSet = true;
    for (std::uint64_t i = 0; i < to.type->size(); ++i) {
        bytes[i] = m_memory.at(to.address + i);
        wasSet = wasSet && m_memory.isSet(to.address + i);
    }
    if (wasSet && !m_isInitialising)
        before = valueText(fromBytes(to.type, bytes.data()));
    toBytes(number, bytes.data());
    for (std::uint64_t i = 0; i < to.type->size(); ++i)
        writeByte(to.address + i, bytes[i], !number.isUnset);
    if (number.type->isPointer() && number.origin != 0)
        m_origins[to.address] = number.origin;
    noteWrite(to, before, number.isUnset ? "" : valueText(fromBytes(to.type, bytes.data())));
}

std::string Machine::readText(const Place& from)
{
    std::string text = "\"";
    for (std::uint64_t i = 0; i < from.type->size() && m_memory.at(from.address + i) != 0; ++i)
        text += static_cast<char>(m_memory.at(from.address + i));
    return text + "\"";
}

} // namespace nametag::contrast
