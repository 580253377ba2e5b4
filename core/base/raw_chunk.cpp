// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/raw_chunk.h"

#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace nametag {

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20;

} // namespace

void ChunkDeleter::operator()(void* memory) const
{
    ::operator delete (memory, std::align_val_t{kLargePage});
}

void* takeChunk(std::size_t bytes, bool largePages)
{
    const std::size_t whole = (bytes + kLargePage - 1) / kLargePage * kLargePage;
    void* memory = ::operator new (whole, std::align_val_t{kLargePage});
#ifdef MADV_HUGEPAGE
    if (largePages)
        madvise(memory, whole, MADV_HUGEPAGE);
#endif
    return memory;
}

} // namespace nametag
