// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/run_facts.h"

#include "core/timeline/shown.h"
#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

using events::ObjectKind;

RunFacts::RunFacts(const events::Recording& recording)
{
    for (events::EventIndex i = 0; i < recording.eventCount(); ++i)
        take(recording.event(i), recording);
}

const RunFacts::Facts& RunFacts::of(ObjectId object) const
{
    static const Facts none;
    return object.value < m_facts.size() ? m_facts[object.value] : none;
}

RunFacts::Facts& RunFacts::at(ObjectId object)
{
    if (object.value >= m_facts.size())
        m_facts.resize(std::max<std::size_t>(object.value + 1, m_facts.size() * 2));
    return m_facts[object.value];
}

void RunFacts::take(const events::Event& event, const events::Recording& recording)
{
    if (const auto* created = std::get_if<events::ObjectCreated>(&event))
        at(created->object).kind = created->kind;
    else if (const auto* item = std::get_if<events::ItemSet>(&event))
        takeSlot(item->owner, item->index, item->object);
    else if (const auto* entry = std::get_if<events::EntrySet>(&event))
        takeSlot(entry->owner, entry->index, entry->value);
    else if (const auto* element = std::get_if<events::ElementSet>(&event))
        takeSlot(element->owner, element->slot, element->object);
    else if (const auto* table = std::get_if<events::ElementTableReplaced>(&event))
        at(table->owner).slotCount = std::max(at(table->owner).slotCount, table->slotCount);
    else if (const auto* field = std::get_if<events::FieldSet>(&event))
        takeField(*field, recording.text(field->label));
}

void RunFacts::takeSlot(ObjectId owner, std::uint32_t index, ObjectId object)
{
    const ObjectKind kind = of(object).kind;
    ++at(object).heldBySlots;
    Facts& facts = at(owner);
    facts.slotCount = std::max(facts.slotCount, index + 1);
    facts.holdsObjects = facts.holdsObjects || (object && !isAtom(kind) && !isCode(kind));
}

void RunFacts::takeField(const events::FieldSet& field, std::string_view label)
{
    const ObjectKind owner = of(field.owner).kind;
    ++at(field.object).heldBySlots;
    if (owner != ObjectKind::Function && owner != ObjectKind::Class)
        return;
    if (timeline::isDunder(label) && label != "__defaults__" && label != "__kwdefaults__")
        return;
    const ObjectKind kind = of(field.object).kind;
    if (!field.object || isAtom(kind) || isCode(kind))
        return;
    if (kind == ObjectKind::Tuple && !of(field.object).holdsObjects)
        return;
    if (owner == ObjectKind::Class && kind == ObjectKind::Other)
        return; // member descriptors and their like
    at(field.owner).interesting = true;
}

} // namespace nametag::ui
