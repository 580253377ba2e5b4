// SPDX-License-Identifier: GPL-3.0-or-later
// IdMap: objects by ascending id. Copying one is cheap: copies share all pages of a tree until one of them
// changes. Ids may be sparse.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace nametag::timeline {

template <class Id, class T> class IdMap {
    static constexpr std::uint32_t kLeafSize = 32;
    static constexpr std::uint32_t kPageSize = 64;
    static constexpr std::uint32_t kPageSpan = kLeafSize * kPageSize;

    struct Leaf {
        std::array<std::shared_ptr<const T>, kLeafSize> items;
        std::uint32_t used = 0;
    };
    struct Page {
        std::array<std::shared_ptr<Leaf>, kPageSize> leaves;
        std::uint32_t used = 0;
    };

public:
    using Item = std::shared_ptr<const T>;

    class Iterator {
    public:
        using value_type = std::pair<Id, const Item&>;
        using difference_type = std::ptrdiff_t;
        using reference = value_type;
        using pointer = void;
        using iterator_category = std::input_iterator_tag;

        value_type operator*() const { return {Id{m_at}, *m_map->item(m_at)}; }
        Iterator& operator++()
        {
            m_at = m_map->nextUsed(m_at + 1);
            return *this;
        }
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.m_at == b.m_at; }

    private:
        friend class IdMap;
        Iterator(const IdMap* map, std::uint32_t at)
            : m_map(map)
            , m_at(at)
        {}
        const IdMap* m_map;
        std::uint32_t m_at;
    };

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    Iterator begin() const { return {this, nextUsed(0)}; }
    Iterator end() const { return {this, endId()}; }

    /// What stands under this id, or nullptr.
    const T* get(Id id) const
    {
        const Item* found = item(id.value);
        return found ? found->get() : nullptr;
    }

    /// What stands under this id, to be written to by this map alone; or nullptr.
    T* change(Id id)
    {
        return change(id, [](const T&) {});
    }
    /// `copied` is told what had to be copied for that.
    template <class Copied> T* change(Id id, Copied&& copied)
    {
        if (!get(id))
            return nullptr;
        Item& place = own(id.value);
        if (place.use_count() != 1) {
            copied(*place);
            place = std::make_shared<T>(*place);
        }
        return const_cast<T*>(place.get()); // made as a T, and nobody else holds it
    }

    /// A fresh T under this id; what stood there is gone.
    T& insert(Id id)
    {
        const bool known = get(id) != nullptr;
        if (!known)
            makeRoom(id.value);
        Item& place = own(id.value);
        auto made = std::make_shared<T>();
        T& result = *made;
        place = std::move(made);
        return result;
    }

    /// What stands under this id, to be kept; or nothing.
    Item share(Id id) const
    {
        const Item* found = item(id.value);
        return found ? *found : Item();
    }

    /// Puts back what was shared; nothing: the id is empty again.
    void put(Id id, Item kept)
    {
        if (!kept) {
            erase(id);
            return;
        }
        if (!get(id))
            makeRoom(id.value);
        own(id.value) = std::move(kept);
    }

    bool erase(Id id)
    {
        if (!get(id))
            return false;
        own(id.value).reset();
        auto& page = m_pages[id.value / kPageSpan];
        auto& leaf = page->leaves[id.value % kPageSpan / kLeafSize];
        --m_size;
        if (--leaf->used == 0) {
            leaf.reset();
            if (--page->used == 0)
                page.reset();
        }
        return true;
    }

private:
    std::uint32_t endId() const { return static_cast<std::uint32_t>(m_pages.size()) * kPageSpan; }

    const Leaf* leaf(std::uint32_t id) const
    {
        const std::uint32_t page = id / kPageSpan;
        if (page >= m_pages.size() || !m_pages[page])
            return nullptr;
        return m_pages[page]->leaves[id % kPageSpan / kLeafSize].get();
    }

    const Item* item(std::uint32_t id) const
    {
        const Leaf* found = leaf(id);
        return found ? &found->items[id % kLeafSize] : nullptr;
    }

    std::uint32_t nextUsed(std::uint32_t id) const
    {
        const std::uint32_t end = endId();
        while (id < end) {
            const Leaf* found = leaf(id);
            if (!found) {
                const std::uint32_t stride = m_pages[id / kPageSpan] ? kLeafSize : kPageSpan;
                id = (id / stride + 1) * stride;
            } else if (found->items[id % kLeafSize]) {
                return id;
            } else {
                ++id;
            }
        }
        return end;
    }

    /// A page and a leaf for an id that has none, and the id counted in both.
    void makeRoom(std::uint32_t id)
    {
        const std::uint32_t at = id / kPageSpan;
        if (at >= m_pages.size())
            m_pages.resize(at + 1);
        auto& page = m_pages[at];
        if (!page)
            page = std::make_shared<Page>();
        else if (page.use_count() != 1)
            page = std::make_shared<Page>(*page);
        auto& leaf = page->leaves[id % kPageSpan / kLeafSize];
        if (!leaf) {
            leaf = std::make_shared<Leaf>();
            ++page->used;
        } else if (leaf.use_count() != 1) {
            leaf = std::make_shared<Leaf>(*leaf);
        }
        ++leaf->used;
        ++m_size;
    }

    /// The place of an id whose page and leaf are there; both belong to this map alone from now on.
    Item& own(std::uint32_t id)
    {
        auto& page = m_pages[id / kPageSpan];
        if (page.use_count() != 1)
            page = std::make_shared<Page>(*page);
        auto& leaf = page->leaves[id % kPageSpan / kLeafSize];
        if (leaf.use_count() != 1)
            leaf = std::make_shared<Leaf>(*leaf);
        return leaf->items[id % kLeafSize];
    }

    std::vector<std::shared_ptr<Page>> m_pages;
    std::size_t m_size = 0;
};

} // namespace nametag::timeline
