// SPDX-License-Identifier: GPL-3.0-or-later
// RealMemory: the real bytes of the C++ objects of one run. Sizes in steps of 16 with a free list each; all
// of it goes back at once when the run's heap ends.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
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

private:
    struct FreeCell {
        FreeCell* next;
    };
    struct LargeCell {
        LargeCell* next;
        LargeCell* previous;
    };
    static constexpr std::size_t kClasses = 64;
    static constexpr std::size_t kSlab = 64 * 1024;

    void* carve(std::size_t sizeClass);
    void* allocateLarge(std::size_t bytes);
    void freeLarge(void* memory);

    std::array<FreeCell*, kClasses> m_free{};
    std::vector<void*> m_slabs;
    std::byte* m_next = nullptr;
    std::byte* m_end = nullptr;
    LargeCell* m_large = nullptr;
};

} // namespace nametag::memory
