// SPDX-License-Identifier: GPL-3.0-or-later
// Memory: the bytes of a C program in three regions, as 64-bit Linux places them: static boxes, above them
// the heap, and far above the stack, which grows downward. Each byte knows whether the program ever wrote it.
#pragma once

#include <cstdint>
#include <vector>

namespace nametag::contrast {

enum class Region : std::uint8_t { Static, Heap, Stack };

constexpr std::uint64_t kStaticStart = 0x555555558010;
constexpr std::uint64_t kHeapStart = 0x5555555592a0;
/// What calls main has these bytes above main's frame.
constexpr std::uint64_t kStackEnd = 0x7fffffffe0d0;
constexpr std::uint64_t kAboveMain = 32;

class Memory {
public:
    Memory();

    /// Makes room: static and heap bytes are zero at first, stack bytes are what was left there before main.
    void growStatic(std::uint64_t bytes);
    void growHeap(std::uint64_t bytes);
    void growStack(std::uint64_t lowest);

    /// True if a program may touch all of these bytes.
    bool isMapped(std::uint64_t address, std::uint64_t size) const;
    std::uint8_t at(std::uint64_t address) const;
    bool isSet(std::uint64_t address) const;
    void write(std::uint64_t address, std::uint8_t byte, bool isSet);
    /// The bytes keep what they are, but count as never written.
    void forget(std::uint64_t address, std::uint64_t size);

private:
    struct Byte {
        std::uint8_t value = 0;
        bool isSet = false;
    };

    const Byte* find(std::uint64_t address) const;
    Byte* find(std::uint64_t address);

    std::vector<Byte> m_static;
    std::vector<Byte> m_heap;
    std::vector<Byte> m_stack; ///< from kStackEnd downward
};

} // namespace nametag::contrast
