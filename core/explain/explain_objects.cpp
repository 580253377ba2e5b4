// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about objects: made, counted, resized, ended; and about holders that no tag shows.
#include "core/explain/explain.h"

#include <variant>

namespace nametag::explain {

using namespace nametag::events;
using timeline::ObjectState;

namespace {

Message valueShown(const Moment& moment, ObjectId object)
{
    return {{NAMETAG_SENTENCE("The %1 shows its value"), {word(moment.typeWord(object))}},
            {{NAMETAG_SENTENCE("It is %1."), {code(moment.repr(object))}}}};
}

Message count(const Moment& moment, ObjectId object, std::uint32_t from, std::uint32_t to)
{
    if (to == 0)
        return {{NAMETAG_SENTENCE("The count reaches 0"), {}},
                {{NAMETAG_SENTENCE("Nothing refers to the %1 any more."), {word(moment.typeWord(object))}}}};
    return {{NAMETAG_SENTENCE("The count goes from %1 to %2"), {number(from), number(to)}},
            {{to > from ? NAMETAG_SENTENCE("One more reference leads to the %1.")
                        : NAMETAG_SENTENCE("One reference to the %1 is gone."),
              {word(moment.typeWord(object))}}}};
}

std::string_view holderWords(HolderKind kind)
{
    switch (kind) {
    case HolderKind::Constant: return NAMETAG_SENTENCE("The constants of the code hold it.");
    case HolderKind::ParserArena: return NAMETAG_SENTENCE("The parse tree of the running script holds it.");
    case HolderKind::Cache: return NAMETAG_SENTENCE("Python's own table holds it.");
    case HolderKind::ValueStack: return NAMETAG_SENTENCE("The line that runs holds it for a moment.");
    case HolderKind::Interpreter: break;
    }
    return NAMETAG_SENTENCE("The interpreter itself holds it.");
}

} // namespace

Message explainEvent(const Moment& moment, const ObjectCreated& event)
{
    const Argument type = word(moment.typeWord(event.object));
    if (event.source == BlockSource::FreeList)
        return {{NAMETAG_SENTENCE("An old %1 is used again"), {type}},
                {{NAMETAG_SENTENCE("Python kept the last freed %1 ready, so no block was needed."), {type}}}};
    if (event.source == BlockSource::Reused)
        return {{NAMETAG_SENTENCE("A new %1 is made"), {type}},
                {{NAMETAG_SENTENCE("It takes %1 bytes."), {number(event.size)}},
                 {NAMETAG_SENTENCE("The pool hands out the block that was freed last."), {}}}};
    return {{NAMETAG_SENTENCE("A new %1 is made"), {type}},
            {{NAMETAG_SENTENCE("It takes %1 bytes. No tag is tied to it yet."), {number(event.size)}}}};
}

Message explainEvent(const Moment& moment, const IntShown& event)
{
    return valueShown(moment, event.object);
}

Message explainEvent(const Moment& moment, const FloatShown& event)
{
    return valueShown(moment, event.object);
}

Message explainEvent(const Moment& moment, const TextShown& event)
{
    const ObjectState* before = moment.before().object(event.object);
    if (before && before->kind == ObjectKind::ByteArray && std::holds_alternative<TextId>(before->value))
        return {{NAMETAG_SENTENCE("The %1 changes, no tag moves"), {word(moment.typeWord(event.object))}},
                {{NAMETAG_SENTENCE("It is %1 now: its bytes lie in a block of its own."),
                  {code(moment.repr(event.object))}}}};
    return valueShown(moment, event.object);
}

Message explainEvent(const Moment& moment, const CountChanged& event)
{
    const ObjectState* object = moment.before().object(event.object);
    return count(moment, event.object, object ? object->count : 0, event.count);
}

Message explainEvent(const Moment& moment, const FlagsChanged& event)
{
    const Argument type = word(moment.typeWord(event.object));
    if ((event.flags & kImmortal) != 0)
        return {{NAMETAG_SENTENCE("The %1 is immortal"), {type}},
                {{NAMETAG_SENTENCE("Its count is fixed."), {}}}};
    if ((event.flags & kInterned) != 0)
        return {{NAMETAG_SENTENCE("The %1 is interned"), {type}},
                {{NAMETAG_SENTENCE("Python keeps one string of this value in a table."), {}}}};
    return {{NAMETAG_SENTENCE("The %1 gets a mark"), {type}}, {}};
}

Message explainEvent(const Moment& moment, const TrackingChanged& event)
{
    const Argument type = word(moment.typeWord(event.object));
    if (event.tracked != 0)
        return {{NAMETAG_SENTENCE("The collector knows the %1"), {type}},
                {{NAMETAG_SENTENCE("It can refer to other objects, so it could be part of a cycle."), {}}}};
    return {{NAMETAG_SENTENCE("The collector no longer looks at the %1"), {type}},
            {{NAMETAG_SENTENCE("It refers to nothing that could be part of a cycle."), {}}}};
}

Message explainEvent(const Moment& moment, const SizeChanged& event)
{
    const ObjectState* object = moment.before().object(event.object);
    const Argument type = word(moment.typeWord(event.object));
    if (!object || event.size <= object->size)
        return {{NAMETAG_SENTENCE("The %1 gives slots back"), {type}},
                {{NAMETAG_SENTENCE("It takes %1 bytes now."), {number(event.size)}}}};
    if (object->capacity == 0)
        return {{NAMETAG_SENTENCE("The %1 gets its slots"), {type}},
                {{NAMETAG_SENTENCE("It has room for %1 references now, and takes %2 bytes."),
                  {number(event.capacity), number(event.size)}}}};
    return {
        {NAMETAG_SENTENCE("The %1 moves its slots"), {type}},
        {{NAMETAG_SENTENCE("%1 slots are full. Python takes room for %2 and copies the references, not the "
                           "objects."),
          {number(object->capacity), number(event.capacity)}}}};
}

Message explainEvent(const Moment& moment, const ObjectDying& event)
{
    return count(moment, event.object, 1, 0);
}

Message explainEvent(const Moment& moment, const ObjectDestroyed& event)
{
    const Argument type = word(moment.typeWord(event.object));
    if (event.toFreeList != 0)
        return {{NAMETAG_SENTENCE("The count reaches 0"), {}},
                {{NAMETAG_SENTENCE(
                      "Nothing refers to the %1 any more. Python keeps its block ready for the next one."),
                  {type}}}};
    return {{NAMETAG_SENTENCE("The count reaches 0"), {}},
            {{NAMETAG_SENTENCE("Nothing refers to the %1 any more. Its block goes back to the pool at once."),
              {type}}}};
}

Message explainEvent(const Moment& moment, const HolderAdded& event)
{
    return {{NAMETAG_SENTENCE("A hidden holder takes the %1"), {word(moment.typeWord(event.object))}},
            {{holderWords(event.kind), {}}}};
}

Message explainEvent(const Moment& moment, const HolderRemoved& event)
{
    return {{NAMETAG_SENTENCE("A hidden holder lets the %1 go"), {word(moment.typeWord(event.object))}}, {}};
}

Message explainEvent(const Moment& moment, const StackHeld& event)
{
    if (!event.object)
        return {{NAMETAG_SENTENCE("A temporary is let go"), {}}, {}};
    return {{NAMETAG_SENTENCE("The line holds the %1 for a moment"), {word(moment.typeWord(event.object))}},
            {{NAMETAG_SENTENCE("A temporary counts like any other reference."), {}}}};
}

Message explainEvent(const Moment&, const StackTrimmed&)
{
    return {{NAMETAG_SENTENCE("Temporaries are let go"), {}}, {}};
}

} // namespace nametag::explain
