// SPDX-License-Identifier: GPL-3.0-or-later
// Where a syntax tree lives: nodes are placed here and freed all at once, so a tree of any depth is freed
// without recursion. Nothing placed here has a destructor.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace nametag::syntax {

/// A list of nodes that lives in an Arena.
template <class T> using Slice = std::span<T>;

class Arena {
public:
    Arena() = default;
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    /// A new node made of these members.
    template <class T, class... Members> T* make(Members&&... members)
    {
        static_assert(std::is_trivially_destructible_v<T>, "what an arena keeps is never destroyed");
        return new (place(sizeof(T), alignof(T))) T{std::forward<Members>(members)...};
    }

    /// A copy of the text that lives as long as the arena.
    std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        char* copy = static_cast<char*>(place(text.size(), 1));
        std::memcpy(copy, text.data(), text.size());
        return {copy, text.size()};
    }

    /// A copy of the list that lives as long as the arena.
    template <class T> Slice<T> keep(const std::vector<T>& items)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        if (items.empty())
            return {};
        T* copy = static_cast<T*>(place(sizeof(T) * items.size(), alignof(T)));
        std::uninitialized_copy(items.begin(), items.end(), copy);
        return {copy, items.size()};
    }

private:
    static constexpr std::size_t kBlockSize = 64 * 1024;

    void* place(std::size_t size, std::size_t alignment)
    {
        std::size_t start = (m_used + alignment - 1) / alignment * alignment;
        if (m_blocks.empty() || start + size > m_size) {
            m_size = std::max(kBlockSize, size);
            m_blocks.push_back(std::make_unique<std::byte[]>(m_size));
            start = 0;
        }
        m_used = start + size;
        return m_blocks.back().get() + start;
    }

    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::size_t m_used = 0;
    std::size_t m_size = 0;
};

} // namespace nametag::syntax
