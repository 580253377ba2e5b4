// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/held_references.h"

#include <algorithm>

namespace nametag::timeline {

using events::ObjectKind;

namespace {

constexpr std::string_view kClass = "__class__";
constexpr std::string_view kReferent = "~referent";
constexpr std::string_view kCell = "cell ";
constexpr std::uint32_t kStackSlots = 0x8000'0000; ///< slots of a generator's value stack

HoldingPlace inObject(ObjectId owner, SlotKind kind, std::size_t slot)
{
    return {owner, {}, kind, static_cast<std::uint32_t>(slot)};
}

} // namespace

HeldReferences::HeldReferences(const MemoryState& state, const TextTable& texts)
    : m_state(state)
    , m_texts(texts)
{
    for (const auto& [id, space] : state.spaces()) {
        const ObjectState* owner = space.dict ? state.object(space.dict) : nullptr;
        if (owner && owner->kind == ObjectKind::Generator)
            m_framesOf[owner->id] = id;
    }
    tally();
    findUntoldDicts();
    findUntoldTuples();
    for (const auto& [id, object] : state.objects()) {
        if (object->kind == ObjectKind::Function)
            matchTuple(*object);
        else if (object->kind == ObjectKind::Instance || object->kind == ObjectKind::Class)
            matchDict(*object);
        for (const Field& field : object->fields)
            if (texts[field.label] == kReferent)
                m_weak.emplace(field.object, id);
    }
    for (const auto& [id, space] : state.spaces())
        aliasNames(space);
}

/// Its dict holds them.
bool HeldReferences::areEntries(const NamespaceState& space) const
{
    const ObjectState* dict = space.dict ? m_state.object(space.dict) : nullptr;
    return dict && dict->kind != ObjectKind::Generator;
}

void HeldReferences::tally()
{
    for (const auto& [id, object] : m_state.objects())
        for (const HeldReference& held : of(id))
            ++m_told[held.target];
    for (const auto& [id, space] : m_state.spaces())
        for (const Binding& binding : areEntries(space) ? std::vector<Binding>() : space.bindings)
            ++m_told[binding.cell ? binding.cell : binding.object];
    for (const auto& [id, frame] : m_state.frames())
        for (const ObjectId held : frame.stack)
            ++m_told[held];
    for (const HiddenHolder& holder : m_state.hiddenHolders())
        m_told[holder.object] += holder.times;
}

/// Dicts with a holder that nobody told of: it may be the object whose attributes they are.
void HeldReferences::findUntoldDicts()
{
    for (const auto& [id, object] : m_state.objects()) {
        if (object->kind != ObjectKind::Dict || object->count <= m_told[id])
            continue;
        for (const Entry& entry : object->entries)
            if (entry.key)
                m_untoldDicts.emplace(entry.value, id);
    }
}

/// Tuples of cells with such a holder: the closures of functions.
void HeldReferences::findUntoldTuples()
{
    for (const auto& [id, object] : m_state.objects()) {
        if (object->kind != ObjectKind::Tuple || object->items.empty() || object->count <= m_told[id])
            continue;
        const ObjectState* first = m_state.object(object->items.front());
        if (first && first->kind == ObjectKind::Cell)
            m_untoldTuples.emplace(first->id, id);
    }
}

std::vector<Field> HeldReferences::attributesOf(const ObjectState& owner) const
{
    std::vector<Field> found;
    for (const Field& field : owner.fields)
        if (const std::string_view label = m_texts[field.label];
            label != kClass && !(owner.kind == ObjectKind::Class && label.starts_with("base")))
            found.push_back(field);
    return found;
}

bool HeldReferences::isNamed(ObjectId key, std::string_view name) const
{
    const ObjectState* text = m_state.object(key);
    const TextId* shown = text ? std::get_if<TextId>(&text->value) : nullptr;
    if (!shown)
        return false;
    const std::string_view repr = m_texts[*shown];
    return repr.size() == name.size() + 2 && repr.substr(1, name.size()) == name;
}

bool HeldReferences::areEntriesOf(const ObjectState& dict, const std::vector<Field>& fields, bool all) const
{
    const auto isEntry = [&](const Field& field) {
        return std::any_of(dict.entries.begin(), dict.entries.end(), [&](const Entry& entry) {
            return entry.key && entry.value == field.object && isNamed(entry.key, m_texts[field.label]);
        });
    };
    const auto entries = std::count_if(dict.entries.begin(), dict.entries.end(),
                                       [](const Entry& entry) { return static_cast<bool>(entry.key); });
    const auto matches = std::count_if(fields.begin(), fields.end(), isEntry);
    return all ? matches == entries : matches == static_cast<std::ptrdiff_t>(fields.size());
}

/// Finds the dict whose entries the attributes are, and says so.
void HeldReferences::matchDict(const ObjectState& owner)
{
    const std::vector<Field> fields = attributesOf(owner);
    const bool isInstance = owner.kind == ObjectKind::Instance; // its slots are no entries
    for (const Field& field : fields) {
        const auto [first, last] = m_untoldDicts.equal_range(field.object);
        for (auto known = first; known != last; ++known) {
            const ObjectState& dict = *m_state.object(known->second);
            if (m_taken.contains(dict.id) || !areEntriesOf(dict, fields, isInstance))
                continue;
            m_taken.insert(dict.id);
            m_dictOf[owner.id] = dict.id;
            for (std::size_t index = 0; index < dict.entries.size(); ++index) {
                const Entry& entry = dict.entries[index];
                for (const Field& attribute : fields)
                    if (entry.key && entry.value == attribute.object &&
                        isNamed(entry.key, m_texts[attribute.label]))
                        m_counted[inObject(owner.id, SlotKind::Field, attribute.label.value)] =
                            inObject(dict.id, SlotKind::Value, index);
            }
            return;
        }
    }
}

std::vector<ObjectId> HeldReferences::cellsOf(const ObjectState& function) const
{
    std::vector<ObjectId> cells;
    for (const Field& field : function.fields)
        if (m_texts[field.label].starts_with(kCell))
            cells.push_back(field.object);
    return cells;
}

void HeldReferences::matchTuple(const ObjectState& function)
{
    const std::vector<ObjectId> cells = cellsOf(function);
    if (cells.empty())
        return;
    const auto [first, last] = m_untoldTuples.equal_range(cells.front());
    for (auto known = first; known != last; ++known) {
        const ObjectState& tuple = *m_state.object(known->second);
        if (m_taken.contains(tuple.id) || tuple.items != cells)
            continue;
        m_taken.insert(tuple.id);
        m_closureOf[function.id] = tuple.id;
        std::size_t index = 0;
        for (const Field& field : function.fields)
            if (m_texts[field.label].starts_with(kCell))
                m_counted[inObject(function.id, SlotKind::Field, field.label.value)] =
                    inObject(tuple.id, SlotKind::Item, index++);
        return;
    }
}

/// Names that are entries of a dict, those that share a cell, and those of a generator.
void HeldReferences::aliasNames(const NamespaceState& space)
{
    const ObjectState* dict = space.dict ? m_state.object(space.dict) : nullptr;
    for (const Binding& binding : space.bindings) {
        HoldingPlace place{{}, space.id, SlotKind::Field, binding.name.value};
        const ObjectState* cell = binding.cell ? m_state.object(binding.cell) : nullptr;
        if (dict && dict->kind == ObjectKind::Generator)
            m_counted[inObject(dict->id, SlotKind::Field, binding.name.value)] = place;
        if (cell && !cell->fields.empty())
            m_counted[place] = inObject(cell->id, SlotKind::Field, cell->fields.front().label.value);
        if (!dict || dict->kind == ObjectKind::Generator || binding.position >= dict->entries.size() ||
            dict->entries[binding.position].value != binding.object)
            continue;
        m_counted[place] = inObject(dict->id, SlotKind::Value, binding.position);
    }
}

HoldingPlace HeldReferences::counted(const HoldingPlace& place) const
{
    const auto found = m_counted.find(place);
    return found == m_counted.end() || found->second == place ? place : counted(found->second);
}

bool HeldReferences::isWeak(const HoldingPlace& place) const
{
    return place.owner && place.kind == SlotKind::Field && m_texts[TextId{place.slot}] == kReferent;
}

ObjectId HeldReferences::target(const HoldingPlace& place) const
{
    const HoldingPlace wanted = counted(place);
    if (!wanted.owner) {
        const NamespaceState* space = m_state.space(wanted.space);
        if (space)
            for (const Binding& binding : space->bindings)
                if (binding.name.value == wanted.slot)
                    return m_state.target(binding);
        return {};
    }
    const ObjectState* owner = m_state.object(wanted.owner);
    if (owner && isWeak(wanted))
        return owner->field(TextId{wanted.slot});
    for (const HeldReference& held : of(wanted.owner))
        if (held.place == wanted)
            return held.target;
    return {};
}

ObjectId HeldReferences::ownerOfPart(ObjectId part) const
{
    for (const auto& [owner, tuple] : m_closureOf)
        if (tuple == part)
            return owner;
    for (const auto& [owner, dict] : m_dictOf)
        if (dict == part)
            return owner;
    return {};
}

std::vector<ObjectId> HeldReferences::weakReferencesTo(ObjectId object) const
{
    std::vector<ObjectId> found;
    const auto [first, last] = m_weak.equal_range(object);
    for (auto known = first; known != last; ++known)
        found.push_back(known->second);
    std::sort(found.begin(), found.end());
    return found;
}

// The order: Objects/typeobject.c, subtype_dealloc; funcobject.c, func_clear; listobject.c, list_dealloc;
// tupleobject.c, tupledealloc; dictobject.c, free_keys_object; setobject.c, set_dealloc.
std::vector<HeldReference> HeldReferences::of(ObjectId id) const
{
    std::vector<HeldReference> held;
    const ObjectState* owner = m_state.object(id);
    if (!owner || owner->dying)
        return held;
    addFields(*owner, held);
    if (const auto closure = m_closureOf.find(id); closure != m_closureOf.end())
        held.push_back({closure->second, inObject(id, SlotKind::Item, 0)});
    if (const auto dict = m_dictOf.find(id); dict != m_dictOf.end())
        held.push_back({dict->second, inObject(id, SlotKind::Item, kStackSlots)});
    addContents(*owner, held);
    addFrame(*owner, held);
    for (const Field& field : owner->fields)
        if (m_texts[field.label] == kClass)
            held.push_back({field.object, inObject(id, SlotKind::Field, field.label.value), true});
    return held;
}

void HeldReferences::addFields(const ObjectState& owner, std::vector<HeldReference>& held) const
{
    const bool hasClosure = m_closureOf.contains(owner.id);
    const bool hasDict = m_dictOf.contains(owner.id);
    for (const Field& field : owner.fields) {
        const std::string_view label = m_texts[field.label];
        const HoldingPlace place = inObject(owner.id, SlotKind::Field, field.label.value);
        if (label == kClass || label == kReferent || (hasClosure && label.starts_with(kCell)) ||
            (hasDict && m_counted.contains(place)))
            continue;
        held.push_back({field.object, place});
    }
}

void HeldReferences::addContents(const ObjectState& owner, std::vector<HeldReference>& held) const
{
    const std::size_t count = owner.items.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t index = owner.kind == ObjectKind::Deque ? i : count - 1 - i;
        if (owner.items[index])
            held.push_back({owner.items[index], inObject(owner.id, SlotKind::Item, index)});
    }
    for (std::size_t i = 0; i < owner.entries.size(); ++i) {
        if (!owner.entries[i].key)
            continue;
        held.push_back({owner.entries[i].key, inObject(owner.id, SlotKind::Key, i)});
        held.push_back({owner.entries[i].value, inObject(owner.id, SlotKind::Value, i)});
    }
    for (std::size_t i = 0; i < owner.elements.size(); ++i)
        if (owner.elements[i])
            held.push_back({owner.elements[i], inObject(owner.id, SlotKind::Element, i)});
}

/// What a generator's frame holds.
void HeldReferences::addFrame(const ObjectState& owner, std::vector<HeldReference>& held) const
{
    const auto known = m_framesOf.find(owner.id);
    if (known == m_framesOf.end())
        return;
    for (const Binding& binding : m_state.space(known->second)->bindings) {
        const ObjectId target = binding.cell ? binding.cell : binding.object;
        if (target)
            held.push_back({target, {{}, known->second, SlotKind::Field, binding.name.value}});
    }
    for (const auto& [id, frame] : m_state.frames())
        for (std::size_t depth = 0; frame.space == known->second && depth < frame.stack.size(); ++depth)
            held.push_back({frame.stack[depth], inObject(owner.id, SlotKind::Item, kStackSlots + depth)});
}

} // namespace nametag::timeline
