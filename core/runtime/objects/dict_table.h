// SPDX-License-Identifier: GPL-3.0-or-later
// The key table of a dict: its size, and how it is filled anew (Objects/dictobject.c).
#pragma once

#include "core/runtime/objects/table_objects.h"

#include <bit>

namespace nametag::runtime {

inline constexpr std::uint8_t kLeastLog = 3;

/// How many entries a table has room for (USABLE_FRACTION).
inline std::uint32_t usableSlots(std::uint8_t logSlots)
{
    return (2u << logSlots) / 3;
}

/// The size of a table of at least so many slots (calculate_log2_keysize); it grows to three times what is
/// used.
inline std::uint8_t logOfTable(std::uint32_t slots)
{
    return static_cast<std::uint8_t>(std::bit_width(((slots | 8u) - 1) | 7u));
}

/// The size that so many entries are given at once (estimate_log2_keysize).
inline std::uint8_t logOfRoom(std::size_t count)
{
    return logOfTable(static_cast<std::uint32_t>((count * 3 + 1) / 2));
}

/// A new table of this size; holes close up.
void resizeTable(Runtime& rt, Dict& dict, std::uint8_t logSlots, bool strKeys);
/// A table of its own for a dict that shared an instance's room for values, which is given up then.
void takeOwnTable(Runtime& rt, Dict& dict, std::uint8_t logSlots, bool strKeys);
/// A new entry; the key is not there yet.
void insertEntry(Runtime& rt, Dict& dict, Ref<> key, std::int64_t hash, Ref<> value);
Ref<Dict> newDictWithTable(Runtime& rt, std::uint8_t logSlots, bool strKeys);

/// Makes room for all entries of `source` at once, as dict_merge does.
void makeRoomForMerge(Runtime& rt, Dict& dict, const Dict& source);
/// Makes room for so many keys, as dict.fromkeys() does.
void makeRoomForKeys(Runtime& rt, Dict& dict, std::size_t count, bool strKeys);

} // namespace nametag::runtime
