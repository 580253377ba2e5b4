// SPDX-License-Identifier: GPL-3.0-or-later
// RawChunk: room for many small values, untouched until it is written: a log that grows touches each page
// once.
#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>

namespace nametag {

/// Gives back what takeChunk took.
struct ChunkDeleter {
    void operator()(void* memory) const;
};

/// At least that many bytes, aligned to a large page, unwritten. On large pages, where the system has them,
/// the first touch costs a fraction; a short log stays on small ones.
void* takeChunk(std::size_t bytes, bool largePages);

/// Values that need no construction: whoever owns the chunk writes each before it reads it.
template <class T> using RawChunk = std::unique_ptr<T[], ChunkDeleter>;

template <class T> RawChunk<T> makeRawChunk(std::size_t count, bool largePages)
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    return RawChunk<T>(static_cast<T*>(takeChunk(count * sizeof(T), largePages)));
}

} // namespace nametag
