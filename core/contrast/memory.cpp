// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/memory.h"

#include <utility>

namespace nametag::contrast {
namespace {

/// What the loader and the start of the program left on the stack: half of its words zero, the rest numbers
/// and addresses of their own.
std::uint8_t leftAt(std::uint64_t address)
{
    std::uint64_t word = address >> 3;
    word = (word ^ (word >> 13)) * 0x9e3779b97f4a7c15;
    word ^= word >> 29;
    if ((word & 1) != 0)
        return 0;
    const unsigned byte = static_cast<unsigned>(address & 7);
    const bool isAddress = (word & 2) != 0;
    const std::uint64_t left = isAddress ? 0x7ffff7c00000 | (word >> 40 & 0x1fffff) : word >> 44;
    return static_cast<std::uint8_t>(left >> (8 * byte));
}

} // namespace

Memory::Memory()
{
    growStack(kStackEnd - kAboveMain);
}

void Memory::growStatic(std::uint64_t bytes)
{
    m_static.resize(m_static.size() + bytes, Byte{0, true});
}

void Memory::growHeap(std::uint64_t bytes)
{
    m_heap.resize(m_heap.size() + bytes);
}

void Memory::growStack(std::uint64_t lowest)
{
    while (kStackEnd - m_stack.size() > lowest) {
        const std::uint64_t address = kStackEnd - m_stack.size() - 1;
        m_stack.push_back({leftAt(address), false});
    }
}

const Memory::Byte* Memory::find(std::uint64_t address) const
{
    if (address >= kStaticStart && address - kStaticStart < m_static.size())
        return &m_static[address - kStaticStart];
    if (address >= kHeapStart && address - kHeapStart < m_heap.size())
        return &m_heap[address - kHeapStart];
    if (address < kStackEnd && kStackEnd - 1 - address < m_stack.size())
        return &m_stack[kStackEnd - 1 - address];
    return nullptr;
}

Memory::Byte* Memory::find(std::uint64_t address)
{
    return const_cast<Byte*>(std::as_const(*this).find(address));
}

bool Memory::isMapped(std::uint64_t address, std::uint64_t size) const
{
    return find(address) && (size == 0 || find(address + size - 1));
}

std::uint8_t Memory::at(std::uint64_t address) const
{
    const Byte* byte = find(address);
    return byte ? byte->value : 0;
}

bool Memory::isSet(std::uint64_t address) const
{
    const Byte* byte = find(address);
    return byte && byte->isSet;
}

void Memory::write(std::uint64_t address, std::uint8_t value, bool isSet)
{
    if (Byte* byte = find(address))
        *byte = {value, isSet};
}

void Memory::forget(std::uint64_t address, std::uint64_t size)
{
    for (std::uint64_t i = 0; i < size; ++i)
        if (Byte* byte = find(address + i))
            byte->isSet = false;
}

} // namespace nametag::contrast
