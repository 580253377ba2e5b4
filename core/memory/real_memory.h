// SPDX-License-Identifier: GPL-3.0-or-later
// RealMemory: the real bytes of the C++ objects of one run. Sizes in steps of 16 with a free list each; all
// of it goes back at once when the run's heap ends. Marks say which objects hold other memory until then.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace nametag::memory {

class RealMemory {
public:
    RealMemory() = default;
    RealMemory(const RealMemory&) = delete;
    RealMemory& operator=(const RealMemory&) = delete;
    ~RealMemory();

    void* allocate(std::size_t bytes)
    {
        const std::size_t sizeClass = (bytes + 15) / 16;
        if (sizeClass >= kClasses)
            return allocateLarge(bytes);
        FreeCell*& head = m_free[sizeClass];
        if (!head)
            return carve(sizeClass);
        FreeCell* cell = head;
        head = cell->next;
        return cell;
    }

    void free(void* memory, std::size_t bytes)
    {
        const std::size_t sizeClass = (bytes + 15) / 16;
        if (sizeClass >= kClasses) {
            freeLarge(memory);
            return;
        }
        auto* cell = static_cast<FreeCell*>(memory);
        cell->next = m_free[sizeClass];
        m_free[sizeClass] = cell;
    }

    /// Marks the object that lies in what allocate(bytes) gave / takes the mark away.
    void mark(void* memory, std::size_t bytes, void* object)
    {
        if ((bytes + 15) / 16 >= kClasses)
            static_cast<LargeCell*>(memory)[-1].marked = object;
        else
            slabOf(object).marks[cellOf(object) / 64] |= std::uint64_t{1} << cellOf(object) % 64;
    }
    void unmark(void* memory, std::size_t bytes, void* object)
    {
        if ((bytes + 15) / 16 >= kClasses)
            static_cast<LargeCell*>(memory)[-1].marked = nullptr;
        else
            slabOf(object).marks[cellOf(object) / 64] &= ~(std::uint64_t{1} << cellOf(object) % 64);
    }
    template <class F> void forEachMarked(F visit) const
    {
        for (std::byte* slab : m_slabs)
            for (std::size_t cell = 0; cell < kSlab / 16; ++cell)
                if (reinterpret_cast<const SlabHead*>(slab)->marks[cell / 64] >> cell % 64 & 1)
                    visit(slab + cell * 16);
        for (const LargeCell* cell = m_large; cell; cell = cell->next)
            if (cell->marked)
                visit(cell->marked);
    }

private:
    struct FreeCell {
        FreeCell* next;
    };
    struct LargeCell {
        LargeCell* next;
        LargeCell* previous;
        void* marked; ///< the object in it, if it is marked
        void* unused; ///< keeps what follows on 16 bytes
    };
    static constexpr std::size_t kClasses = 64;
    static constexpr std::size_t kSlab = 64 * 1024;   ///< and its alignment
    static constexpr std::size_t kRegion = 8 * kSlab; ///< got at once
    /// At the beginning of each slab: a bit for each 16 bytes.
    struct SlabHead {
        std::uint64_t marks[kSlab / 16 / 64];
    };

    static SlabHead& slabOf(void* object)
    {
        const auto offset = reinterpret_cast<std::uintptr_t>(object) % kSlab;
        return *reinterpret_cast<SlabHead*>(static_cast<std::byte*>(object) - offset);
    }
    static std::size_t cellOf(void* object) { return reinterpret_cast<std::uintptr_t>(object) % kSlab / 16; }

    void* carve(std::size_t sizeClass);
    void* allocateLarge(std::size_t bytes);
    void freeLarge(void* memory);

    std::array<FreeCell*, kClasses> m_free{};
    std::vector<std::byte*> m_regions;
    std::vector<std::byte*> m_slabs; ///< those in use
    std::byte* m_next = nullptr;
    std::byte* m_end = nullptr;
    LargeCell* m_large = nullptr;
};

} // namespace nametag::memory
