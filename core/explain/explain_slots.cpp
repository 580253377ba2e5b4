// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about objects that change in place: items, entries, elements, attributes.
#include "core/explain/explain.h"

namespace nametag::explain {

using namespace nametag::events;
using timeline::ObjectState;

namespace {

/// The method that the line calls, as "append"; empty if it calls none of these.
std::string_view methodOfLine(const Moment& moment)
{
    for (const std::string_view method : {"append", "extend", "insert", "pop", "remove", "clear", "sort",
                                          "reverse", "add", "discard", "update", "setdefault"})
        if (Moment::hasWord(moment.line(), method))
            return method;
    return {};
}

Message changesInPlace(const Moment& moment, ObjectId owner, Sentence why)
{
    return {{NAMETAG_SENTENCE("The %1 changes, no tag moves"), {word(moment.typeWord(owner))}},
            {std::move(why)}};
}

Sentence everyTagSees(const Moment& moment, ObjectId owner, std::string_view change)
{
    return {NAMETAG_SENTENCE("Every tag sees the %1 %2."), {word(change), word(moment.typeWord(owner))}};
}

Message pointsElsewhere(std::string_view key, Argument place)
{
    return {{key, {std::move(place)}},
            {{NAMETAG_SENTENCE("The old item loses one reference, the new one gains one."), {}}}};
}

Message filled(const Moment& moment, ObjectId owner, ObjectId object)
{
    return {{NAMETAG_SENTENCE("The new %1 is filled"), {word(moment.typeWord(owner))}},
            {{NAMETAG_SENTENCE("One of its slots refers to %1 now."), {code(moment.repr(object))}}}};
}

} // namespace

Message explainEvent(const Moment& moment, const ItemSet& event)
{
    const ObjectState* owner = moment.before().object(event.owner);
    if (!owner || moment.isBornInStep(event.owner))
        return filled(moment, event.owner, event.object);
    if (event.index < owner->items.size() && owner->items[event.index])
        return pointsElsewhere(NAMETAG_SENTENCE("Slot %1 points elsewhere"), number(event.index));
    const std::string_view method = methodOfLine(moment);
    Sentence stores{NAMETAG_SENTENCE("One more reference is stored."), {}};
    if (method == "extend")
        stores = {NAMETAG_SENTENCE("%1 stores one reference for each new item."), {code(method)}};
    else if (!method.empty())
        stores = {NAMETAG_SENTENCE("%1 stores one more reference."), {code(method)}};
    Message message = changesInPlace(moment, event.owner, std::move(stores));
    message.body.push_back(everyTagSees(moment, event.owner, "longer"));
    return message;
}

namespace {

const char* slotsSentence(bool isShorter, std::uint32_t slots)
{
    if (isShorter)
        return slots == 1 ? NAMETAG_SENTENCE("%1 of its slots is gone.")
                          : NAMETAG_SENTENCE("%1 of its slots are gone.");
    return slots == 1 ? NAMETAG_SENTENCE("%1 more slot is put in.")
                      : NAMETAG_SENTENCE("%1 more slots are put in.");
}

} // namespace

Message explainEvent(const Moment& moment, const ItemsSpliced& event)
{
    const bool isShorter = event.removed > event.inserted;
    const ObjectState* owner = moment.before().object(event.owner);
    if (owner && owner->dying)
        return {{NAMETAG_SENTENCE("The %1 lets its slots go"), {word(moment.typeWord(event.owner))}},
                {{NAMETAG_SENTENCE("It is being freed. What its slots referred to loses one reference each."),
                  {}}}};
    if (event.removed == event.inserted)
        return changesInPlace(moment, event.owner, everyTagSees(moment, event.owner, "changed"));
    const std::uint32_t slots = isShorter ? event.removed - event.inserted : event.inserted - event.removed;
    Message message =
        changesInPlace(moment, event.owner, {slotsSentence(isShorter, slots), {word(numberWord(slots))}});
    message.body.push_back(everyTagSees(moment, event.owner, isShorter ? "shorter" : "longer"));
    return message;
}

Message explainEvent(const Moment& moment, const EntrySet& event)
{
    const ObjectState* owner = moment.before().object(event.owner);
    if (!owner || moment.isBornInStep(event.owner))
        return filled(moment, event.owner, event.value);
    const Argument key = code(moment.repr(event.key, 16));
    if (event.index < owner->entries.size() && owner->entries[event.index].key)
        return pointsElsewhere(NAMETAG_SENTENCE("The entry %1 points elsewhere"), key);
    Message message =
        changesInPlace(moment, event.owner, {NAMETAG_SENTENCE("It has an entry for the key %1 now."), {key}});
    message.body.push_back(everyTagSees(moment, event.owner, "longer"));
    return message;
}

Message explainEvent(const Moment& moment, const EntryRemoved& event)
{
    Message message = changesInPlace(moment, event.owner, {NAMETAG_SENTENCE("One entry is gone."), {}});
    message.body.push_back(everyTagSees(moment, event.owner, "shorter"));
    return message;
}

Message explainEvent(const Moment& moment, const EntriesCompacted& event)
{
    if (event.cleared != 0)
        return changesInPlace(moment, event.owner, {NAMETAG_SENTENCE("All its entries are gone."), {}});
    return {{NAMETAG_SENTENCE("The dict closes its gaps"), {}},
            {{NAMETAG_SENTENCE("The entries move together. They are the same references as before."), {}}}};
}

Message explainEvent(const Moment& moment, const ElementSet& event)
{
    if (event.object && moment.isBornInStep(event.owner))
        return filled(moment, event.owner, event.object);
    if (!event.object)
        return changesInPlace(moment, event.owner, {NAMETAG_SENTENCE("One element is gone."), {}});
    Message message = changesInPlace(
        moment, event.owner, {NAMETAG_SENTENCE("%1 is an element now."), {code(moment.repr(event.object))}});
    message.body.push_back(everyTagSees(moment, event.owner, "larger"));
    return message;
}

Message explainEvent(const Moment& moment, const ElementTableReplaced& event)
{
    return {{NAMETAG_SENTENCE("The %1 takes another table"), {word(moment.typeWord(event.owner))}},
            {{NAMETAG_SENTENCE("It has %1 slots. The references are put in anew, the objects stay."),
              {number(event.slotCount)}}}};
}

namespace {

/// The label of a reference that does not count.
constexpr std::string_view kWeakLabel = "~referent";

Message explainCleared(const Moment& moment, const FieldRemoved& event)
{
    const ObjectState* reference = moment.before().object(event.owner);
    const ObjectId referent = reference ? reference->field(event.label) : ObjectId{};
    Message message{{NAMETAG_SENTENCE("The weak reference is cleared"), {}}, {}};
    if (referent)
        message.body.push_back({NAMETAG_SENTENCE("It does not count, so it could not keep the %1 alive."),
                                {word(moment.typeWord(referent))}});
    return message;
}

} // namespace

Message explainEvent(const Moment& moment, const FieldSet& event)
{
    if (const auto bound = moment.bound())
        return explainBound(moment, *bound);
    const ObjectState* owner = moment.before().object(event.owner);
    const Argument label = name(moment.text(event.label));
    if (moment.text(event.label) == kWeakLabel)
        return {{NAMETAG_SENTENCE("A weak reference to the %1"), {word(moment.typeWord(event.object))}},
                {{NAMETAG_SENTENCE("It does not count, so it keeps nothing alive."), {}}}};
    if (owner && owner->kind == ObjectKind::Cell)
        return {{NAMETAG_SENTENCE("The cell refers to %1"), {code(moment.repr(event.object, 16))}},
                {{NAMETAG_SENTENCE("All functions that share the cell see this object."), {}}}};
    if (owner && owner->field(event.label))
        return pointsElsewhere(NAMETAG_SENTENCE("The attribute %1 points elsewhere"), label);
    return {{NAMETAG_SENTENCE("The %1 gets the attribute %2"), {word(moment.typeWord(event.owner)), label}},
            {{NAMETAG_SENTENCE("An attribute is a tag inside an object: it refers to %1."),
              {code(moment.repr(event.object))}}}};
}

Message explainEvent(const Moment& moment, const FieldRemoved& event)
{
    if (moment.text(event.label) == kWeakLabel)
        return explainCleared(moment, event);
    return {{NAMETAG_SENTENCE("The attribute %1 is removed"), {name(moment.text(event.label))}},
            {{NAMETAG_SENTENCE("The object that it referred to loses one reference."), {}}}};
}

} // namespace nametag::explain
