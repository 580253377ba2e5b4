// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/reachability.h"

#include <algorithm>

namespace nametag::timeline {

namespace {

class HolderSearch {
public:
    HolderSearch(const MemoryState& state, ObjectId object)
        : m_state(state)
        , m_object(object)
    {}

    std::vector<Holder> holders()
    {
        searchNames();
        for (const auto& [id, owner] : m_state.objects())
            searchSlots(*owner);
        for (const auto& [id, frame] : m_state.frames())
            searchStack(frame);
        for (const HiddenHolder& holder : m_state.hiddenHolders())
            if (holder.object == m_object)
                m_found.push_back(
                    {HolderPlace::Hidden, {}, {}, holder.where, {}, {}, 0, holder.kind, holder.times, {}});
        return std::move(m_found);
    }

private:
    FrameId frameOf(NamespaceId space) const
    {
        for (const auto& [id, frame] : m_state.frames())
            if (frame.space == space)
                return id;
        return {};
    }

    void searchNames()
    {
        for (const auto& [id, space] : m_state.spaces())
            for (const Binding& binding : space.bindings)
                if ((binding.cell ? binding.cell : binding.object) == m_object)
                    m_found.push_back(
                        {HolderPlace::Name, id, frameOf(id), binding.name, {}, {}, 0, {}, 1, {}});
    }

    void addSlot(const ObjectState& owner, SlotKind kind, std::size_t index, TextId label = {})
    {
        m_found.push_back(
            {HolderPlace::Slot, {}, {}, label, owner.id, kind, static_cast<std::uint32_t>(index), {}, 1, {}});
    }

    /// The entry of a dict that is a namespace is told as its name, if it has one.
    bool isName(const NamespaceState* space, std::size_t index) const
    {
        return space && std::any_of(space->bindings.begin(), space->bindings.end(),
                                    [&](const Binding& known) { return known.position == index; });
    }

    void searchSlots(const ObjectState& owner)
    {
        const auto& spaces = m_state.spaces();
        const auto names = owner.entries.empty()
                               ? spaces.end()
                               : std::find_if(spaces.begin(), spaces.end(), [&](const auto& known) {
                                     return known.second.dict == owner.id;
                                 });
        const NamespaceState* space = names == spaces.end() ? nullptr : &names->second;
        for (std::size_t i = 0; i < owner.items.size(); ++i)
            if (owner.items[i] == m_object)
                addSlot(owner, SlotKind::Item, i);
        for (std::size_t i = 0; i < owner.entries.size(); ++i) {
            if (owner.entries[i].key == m_object)
                addSlot(owner, SlotKind::Key, i);
            if (owner.entries[i].value == m_object && !isName(space, i))
                addSlot(owner, SlotKind::Value, i);
        }
        for (std::size_t i = 0; i < owner.elements.size(); ++i)
            if (owner.elements[i] == m_object)
                addSlot(owner, SlotKind::Element, i);
        for (std::size_t i = 0; i < owner.fields.size(); ++i)
            if (owner.fields[i].object == m_object)
                addSlot(owner, SlotKind::Field, i, owner.fields[i].label);
    }

    void searchStack(const FrameState& frame)
    {
        for (std::size_t depth = 0; depth < frame.stack.size(); ++depth)
            if (frame.stack[depth] == m_object)
                m_found.push_back({HolderPlace::ValueStack,
                                   {},
                                   frame.id,
                                   {},
                                   {},
                                   {},
                                   static_cast<std::uint32_t>(depth),
                                   events::HolderKind::ValueStack,
                                   1,
                                   {}});
    }

    const MemoryState& m_state;
    ObjectId m_object;
    std::vector<Holder> m_found;
};

} // namespace

std::vector<Holder> holdersOf(const MemoryState& state, ObjectId object)
{
    return HolderSearch(state, object).holders();
}

bool isInIsland(const MemoryState& state, ObjectId object, std::size_t most)
{
    std::vector<ObjectId> asked{object};
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const ObjectState* shown = state.object(asked[i]);
        if (!shown || shown->is(events::kImmortal) || asked.size() > most)
            return false;
        const std::vector<Holder> holders = holdersOf(state, asked[i]);
        if (holders.size() != shown->count) // something holds it that is not told
            return false;
        for (const Holder& holder : holders) {
            if (holder.place != HolderPlace::Slot && holder.place != HolderPlace::Part)
                return false;
            if (std::find(asked.begin(), asked.end(), holder.owner) == asked.end())
                asked.push_back(holder.owner);
        }
    }
    return true;
}

} // namespace nametag::timeline
