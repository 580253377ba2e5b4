// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/counted_holders.h"

#include "core/timeline/held_references.h"

#include <algorithm>

namespace nametag::timeline {

using events::ObjectKind;

namespace {

constexpr std::string_view kReferent = "~referent";
constexpr std::string_view kCell = "cell ";
constexpr std::string_view kClass = "__class__";
constexpr std::string_view kBase = "base";

class Reconciled {
public:
    Reconciled(const MemoryState& state, const TextTable& texts, const ObjectState& object)
        : m_state(state)
        , m_texts(texts)
        , m_object(object)
        , m_holders(holdersOf(state, object.id))
    {}

    std::vector<Holder> holders()
    {
        dropWhere([this](const Holder& holder) { return label(holder) == kReferent; }, m_holders.size());
        if (m_object.is(events::kImmortal))
            return std::move(m_holders);
        const auto held = total();
        if (held > m_object.count)
            dropDoubles(held - m_object.count);
        else if (held < m_object.count)
            addParts();
        if (const auto known = total(); known < m_object.count)
            addHidden(m_object.count - known);
        return std::move(m_holders);
    }

private:
    std::string_view label(const Holder& holder) const
    {
        const bool isField = holder.place == HolderPlace::Slot && holder.slot == SlotKind::Field;
        return isField ? m_texts[holder.label] : std::string_view();
    }

    std::uint32_t total() const
    {
        std::uint32_t sum = 0;
        for (const Holder& holder : m_holders)
            sum += holder.times;
        return sum;
    }

    /// At most so many; how many they were.
    template <class Test> std::size_t dropWhere(Test&& test, std::size_t most)
    {
        const std::size_t before = m_holders.size();
        std::erase_if(m_holders, [&](const Holder& holder) {
            const bool drops = most > 0 && test(holder);
            most -= drops ? 1 : 0;
            return drops;
        });
        return before - m_holders.size();
    }

    /// What a picture shows as rows of a function or class lies in a tuple or dict of theirs: told once, as
    /// the row.
    void dropDoubles(std::size_t excess)
    {
        const std::vector<Holder> all = m_holders;
        const bool hasRow = std::any_of(all.begin(), all.end(), [this](const Holder& holder) {
            return label(holder).starts_with(kCell) || label(holder).starts_with(kBase);
        });
        if (hasRow)
            excess -= dropWhere([this](const Holder& holder) { return isInPart(holder); }, excess);
        excess -= dropWhere([&](const Holder& holder) { return isAttributeOfAnother(holder, all); }, excess);
        dropWhere([this](const Holder& holder) { return isLeft(holder); }, excess);
    }

    /// In a tuple that nobody is told to hold.
    bool isInPart(const Holder& holder) const
    {
        const ObjectState* owner = m_state.object(holder.owner);
        return holder.slot == SlotKind::Item && owner && owner->kind == ObjectKind::Tuple &&
               holdersOf(m_state, owner->id).empty();
    }

    bool isAttribute(const Holder& holder) const
    {
        const std::string_view words = label(holder);
        return !words.empty() && words != kClass && !words.starts_with(kBase) && !words.starts_with(kCell);
    }

    /// The entry of a dict that has the name of an attribute.
    bool isAttributeOfAnother(const Holder& entry, const std::vector<Holder>& all) const
    {
        if (entry.place != HolderPlace::Slot || entry.slot != SlotKind::Value)
            return false;
        const ObjectState* dict = m_state.object(entry.owner);
        const ObjectState* key = dict && entry.index < dict->entries.size()
                                     ? m_state.object(dict->entries[entry.index].key)
                                     : nullptr;
        const TextId* shown = key ? std::get_if<TextId>(&key->value) : nullptr;
        const std::string_view repr = shown ? m_texts[*shown] : std::string_view();
        return repr.size() > 2 && std::any_of(all.begin(), all.end(), [&](const Holder& holder) {
                   return isAttribute(holder) && label(holder) == repr.substr(1, repr.size() - 2);
               });
    }

    /// A name of a frame that was left: the frame's end gives it up.
    bool isLeft(const Holder& holder) const
    {
        const FrameState* frame = holder.place == HolderPlace::Name ? m_state.frame(holder.frame) : nullptr;
        const auto& running = m_state.callStack();
        return frame && !frame->suspended &&
               std::find(running.begin(), running.end(), frame->id) == running.end();
    }

    void addPart(ObjectId owner, HolderPart part)
    {
        if (owner && total() < m_object.count)
            m_holders.push_back({HolderPlace::Part, {}, {}, {}, owner, {}, 0, {}, 1, part});
    }

    void addParts()
    {
        if (m_object.kind == ObjectKind::Dict)
            addPart(HeldReferences(m_state, m_texts).ownerOfPart(m_object.id), HolderPart::Attributes);
        if (m_object.kind != ObjectKind::Tuple || m_object.items.empty())
            return;
        const ObjectState* first = m_state.object(m_object.items.front());
        if (first && first->kind == ObjectKind::Cell)
            return addPart(HeldReferences(m_state, m_texts).ownerOfPart(m_object.id), HolderPart::Closure);
        if (first && first->kind == ObjectKind::Class && m_object.items.size() > 1)
            addPart(first->id, HolderPart::Order);
        for (const auto& [id, other] : m_state.objects())
            if (other->kind == ObjectKind::Class && basesOf(*other) == m_object.items)
                addPart(id, HolderPart::Bases);
    }

    std::vector<ObjectId> basesOf(const ObjectState& type) const
    {
        std::vector<ObjectId> bases;
        for (const Field& field : type.fields)
            if (const std::string_view words = m_texts[field.label];
                words.starts_with(kBase) && words.size() > kBase.size() && words[kBase.size()] >= '0' &&
                words[kBase.size()] <= '9')
                bases.push_back(field.object);
        return bases;
    }

    void addHidden(std::uint32_t times)
    {
        m_holders.push_back(
            {HolderPlace::Hidden, {}, {}, {}, {}, {}, 0, events::HolderKind::Interpreter, times, {}});
    }

    const MemoryState& m_state;
    const TextTable& m_texts;
    const ObjectState& m_object;
    std::vector<Holder> m_holders;
};

} // namespace

std::vector<Holder> countedHoldersOf(const MemoryState& state, const TextTable& texts, ObjectId object)
{
    const ObjectState* known = state.object(object);
    return known ? Reconciled(state, texts, *known).holders() : std::vector<Holder>();
}

} // namespace nametag::timeline
