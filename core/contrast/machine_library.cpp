// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the standard library that a lesson may call.
#include "core/contrast/machine.h"

#include <algorithm>

namespace nametag::contrast {

std::uint64_t blockSize(std::uint64_t request)
{
    return std::max<std::uint64_t>(32, (request + 8 + 15) / 16 * 16);
}

Number Machine::callLibrary(const Expr& call)
{
    std::vector<Number> given;
    for (const ExprPtr& argument : call.arguments)
        given.push_back(evaluate(*argument));
    const auto function = static_cast<LibraryFunction>(call.a->index);
    const Number nothing = convert(integerNumber(m_run.program->types.basic(Kind::Int), 0), call.type);
    if (isStopped())
        return nothing;
    switch (function) {
    case LibraryFunction::Printf: {
        const std::string text = formatted(call, given);
        print(text, call.span);
        return integerNumber(call.type, text.size());
    }
    case LibraryFunction::Puts: print(readString(given[0], call.span) + "\n", call.span); return nothing;
    case LibraryFunction::Putchar:
        print(std::string(1, static_cast<char>(given[0].bits)), call.span);
        return given[0];
    case LibraryFunction::Abs: {
        const Wide value = given[0].exact();
        if (!fits(-value, *call.type))
            remark({RemarkKind::SignedOverflow, call.span, "abs(" + valueText(given[0]) + ")", "", "",
                    lossOf(-value, *call.type)});
        return integerNumber(call.type, fit(value < 0 ? -value : value, *call.type));
    }
    case LibraryFunction::Malloc:
    case LibraryFunction::Calloc:
    case LibraryFunction::Realloc:
    case LibraryFunction::Free: return callMemory(function, given, call);
    default: return callText(function, given, call);
    }
}

Number Machine::callMemory(LibraryFunction function, const std::vector<Number>& given, const Expr& call)
{
    if (function == LibraryFunction::Malloc)
        return allocate(given[0].bits, false, call);
    if (function == LibraryFunction::Calloc) {
        const bool isTooLarge = given[1].bits != 0 && given[0].bits > m_limits.heapBytes / given[1].bits;
        return allocate(isTooLarge ? m_limits.heapBytes + 1 : given[0].bits * given[1].bits, true, call);
    }
    if (function == LibraryFunction::Realloc)
        return reallocate(given[0], given[1].bits, call);
    release(given[0], call);
    return convert(given[0], call.type);
}

Number Machine::callText(LibraryFunction function, const std::vector<Number>& given, const Expr& call)
{
    Number result = integerNumber(call.type, given[0].bits);
    result.origin = given[0].origin;
    if (function == LibraryFunction::Strlen)
        return integerNumber(call.type, readString(given[0], call.span).size());
    if (function == LibraryFunction::Strcmp) {
        const std::string left = readString(given[0], call.span);
        const std::string right = readString(given[1], call.span);
        const int order = left.compare(right);
        return integerNumber(call.type, static_cast<std::uint64_t>(order < 0 ? -1 : order > 0 ? 1 : 0));
    }
    if (function == LibraryFunction::Strcpy)
        copyBytes(given[0], given[1], readString(given[1], call.span).size() + 1, call.span);
    if (function == LibraryFunction::Memcpy)
        copyBytes(given[0], given[1], given[2].bits, call.span);
    if (function == LibraryFunction::Memset) {
        const CType* byte = m_run.program->types.basic(Kind::UnsignedChar);
        for (std::uint64_t i = 0; i < given[2].bits && !isStopped(); ++i) {
            const Place to{given[0].bits + i, byte, given[0].origin, call.span};
            if (mayTouch(to, true))
                writeByte(to.address, static_cast<std::uint8_t>(given[1].bits), true);
        }
    }
    return result;
}

void Machine::copyBytes(const Number& to, const Number& from, std::uint64_t size, const SourceSpan& span)
{
    const CType* byte = m_run.program->types.basic(Kind::UnsignedChar);
    for (std::uint64_t i = 0; i < size && !isStopped(); ++i) {
        const Place source{from.bits + i, byte, from.origin, span};
        const Place target{to.bits + i, byte, to.origin, span};
        if (!mayTouch(source, false) || !mayTouch(target, true))
            return;
        const auto origin = m_origins.find(source.address);
        const std::uint32_t kept = origin == m_origins.end() ? 0 : origin->second;
        writeByte(target.address, m_memory.at(source.address), m_memory.isSet(source.address));
        if (kept != 0 && size - i >= 8)
            m_origins[target.address] = kept;
    }
}

Number Machine::allocate(std::uint64_t size, bool isZeroed, const Expr& call)
{
    Number pointer = integerNumber(call.type, 0);
    const std::uint64_t whole = blockSize(std::min(size, m_limits.heapBytes + 1));
    std::vector<std::uint64_t>& free = m_freed[whole];
    if (free.empty() && m_heapUsed + whole > m_limits.heapBytes)
        return pointer; // no memory is left, and malloc says so with NULL
    std::uint64_t address = m_heapEnd;
    if (!free.empty()) {
        address = free.back();
        free.pop_back();
    } else {
        m_memory.growHeap(whole);
        m_heapEnd += whole;
        m_heapUsed += whole;
    }
    Box box;
    box.address = address;
    box.size = size;
    box.region = Region::Heap;
    pointer.bits = address;
    pointer.origin = makeBox(std::move(box));
    for (std::uint64_t i = 0; isZeroed && i < size; ++i)
        writeByte(address + i, 0, true);
    return pointer;
}

void Machine::release(const Number& block, const Expr& call)
{
    if (block.bits == 0)
        return;
    std::uint32_t found = 0;
    bool wasFreed = false;
    for (const Box& box : m_run.boxes) {
        if (box.region != Region::Heap || box.address != block.bits)
            continue;
        wasFreed = !isAlive(box.id);
        if (isAlive(box.id))
            found = box.id;
    }
    if (found == 0) {
        stop(wasFreed ? "double-free" : "bad-free",
             wasFreed ? "The block was freed before. The program ends: free(): double free detected."
                      : "Only what malloc gave is freed. The program ends: free(): invalid pointer.",
             call.span);
        return;
    }
    kill(found);
    m_freed[blockSize(m_run.box(found).size)].push_back(block.bits);
}

Number Machine::reallocate(const Number& block, std::uint64_t size, const Expr& call)
{
    if (block.bits == 0)
        return allocate(size, false, call);
    const std::uint32_t old = boxAt(block.bits);
    if (old == 0 || m_run.box(old).region != Region::Heap || m_run.box(old).address != block.bits) {
        release(block, call);
        return convert(block, call.type);
    }
    const std::uint64_t kept = std::min(size, m_run.box(old).size);
    const CType* itemType = m_run.box(old).type ? m_run.box(old).type->of : nullptr;
    const Number moved = allocate(size, false, call);
    if (moved.bits == 0)
        return moved;
    copyBytes(moved, block, kept, call.span);
    if (itemType)
        m_run.boxes[moved.origin - 1].type = m_run.program->types.arrayOf(itemType, size / itemType->size());
    release(block, call);
    return moved;
}

void Machine::print(const std::string& text, const SourceSpan& span)
{
    m_printed += text.size();
    if (m_printed > m_limits.printedBytes)
        stop("printed",
             "Stopped: the program prints more than " + std::to_string(m_limits.printedBytes) + " bytes.",
             span);
    if (!isStopped())
        step().printed += text;
}

std::string Machine::readString(const Number& pointer, const SourceSpan& span)
{
    const CType* byte = m_run.program->types.basic(Kind::Char);
    std::string text;
    for (std::uint64_t i = 0; !isStopped(); ++i) {
        const Number c = load({pointer.bits + i, byte, pointer.origin, span});
        if (isStopped() || c.bits == 0)
            break;
        text += static_cast<char>(c.bits);
    }
    return text;
}

} // namespace nametag::contrast
