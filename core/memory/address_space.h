// SPDX-License-Identifier: GPL-3.0-or-later
// AddressSpace: made-up addresses, the same in every run. Arenas lie one below the other, as the system's
// mmap gives them; statics and large blocks have ranges of their own.
#pragma once

#include "core/memory/size_class.h"

#include <cstdint>
#include <vector>

namespace nametag::memory {

inline constexpr std::uint64_t kFirstArena = 0x7f6e4c100000;
inline constexpr std::uint64_t kFirstStatic = 0x5592e1a1e000;
inline constexpr std::uint64_t kFirstLarge = 0x5592e3c40000;

class AddressSpace {
public:
    explicit AddressSpace(std::uint64_t firstArena = kFirstArena)
        : m_firstArena(firstArena)
    {}

    /// The highest free place for an arena: a released one, else directly below the last.
    std::uint64_t mapArena();
    void releaseArena(std::uint64_t address);
    /// Number of an arena's place: 0 is the first arena, 1 lies below it; any address inside will do. For an
    /// address above all arenas the number is huge.
    std::uint64_t placeOf(std::uint64_t address) const { return (arenasEnd() - 1 - address) / kArenaBytes; }
    std::uint64_t arenasEnd() const { return m_firstArena + kArenaBytes; }

    /// An object of the interpreter's own data; aligned to 16 bytes.
    std::uint64_t takeStatic(std::uint32_t bytes);

private:
    std::uint64_t m_firstArena;
    std::uint64_t m_nextStatic = kFirstStatic;
    std::vector<bool> m_places; ///< true: an arena is there
};

} // namespace nametag::memory
