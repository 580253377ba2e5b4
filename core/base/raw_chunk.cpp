// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/raw_chunk.h"

#include <future>
#include <map>
#include <mutex>
#include <new>
#include <system_error>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace nametag {

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20;

using Memory = std::unique_ptr<std::byte[], ChunkDeleter>;

Memory fresh(std::size_t bytes, bool largePages)
{
    void* memory = ::operator new (bytes, std::align_val_t{kLargePage});
#ifdef MADV_HUGEPAGE
    if (largePages)
        madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    return Memory(static_cast<std::byte*>(memory));
}

/// Half of the time of a long recording is the system's, which clears each page at its first touch. So the
/// chunk that a log needs next is touched on another processor while the one before is filled.
class NextChunks {
public:
    Memory take(std::size_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        Coming& coming = m_coming[bytes];
        if (coming.touched.valid())
            coming.touched.wait();
        Memory memory = coming.memory ? std::move(coming.memory) : fresh(bytes, true);
        coming = {fresh(bytes, true), {}};
        try {
            coming.touched = std::async(std::launch::async, touch, coming.memory.get(), bytes);
        } catch (const std::system_error&) { // no thread to be had: it is touched as it is filled
            coming.touched = {};
        }
        return memory;
    }

private:
    struct Coming {
        Memory memory;
        std::future<void> touched; ///< goes first
    };

    static void touch(volatile std::byte* memory, std::size_t bytes)
    {
        constexpr std::size_t kPage = 4096;
        for (std::size_t at = 0; at < bytes; at += kPage)
            memory[at] = std::byte{0};
    }

    std::mutex m_mutex;
    std::map<std::size_t, Coming> m_coming; ///< by size: one for each kind of log
};

} // namespace

void ChunkDeleter::operator()(void* memory) const
{
    ::operator delete (memory, std::align_val_t{kLargePage});
}

void* takeChunk(std::size_t bytes, bool largePages)
{
    static NextChunks next;
    const std::size_t whole = (bytes + kLargePage - 1) / kLargePage * kLargePage;
    return largePages ? next.take(whole).release() : fresh(whole, false).release();
}

} // namespace nametag
