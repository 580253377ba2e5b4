// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the cyclic collector.
#include "core/explain/explain.h"
#include "core/timeline/reachability.h"

namespace nametag::explain {

using namespace nametag::events;
using timeline::CollectionState;
using timeline::ExaminedObject;
using timeline::Verdict;

namespace {

const CollectionState* collectionOf(const Moment& moment)
{
    return moment.after().collector().collection();
}

/// The object that holds the only reference, if one holds it and it is examined, too.
ObjectId onlyHolder(const Moment& moment, ObjectId object)
{
    ObjectId owner;
    for (const timeline::Holder& holder : timeline::holdersOf(moment.before(), object)) {
        if (holder.place != timeline::HolderPlace::Slot || (owner && holder.owner != owner))
            return {};
        owner = holder.owner;
    }
    const CollectionState* collection = collectionOf(moment);
    return collection && collection->find(owner) ? owner : ObjectId{};
}

bool isWorthTelling(const Moment& moment, ObjectId id)
{
    const timeline::ObjectState* object = moment.find(id);
    return object && (object->kind == ObjectKind::Instance || changesInPlace(object->kind));
}

/// The first object of the program that the tracing saves.
const ExaminedObject* firstSaved(const Moment& moment)
{
    const CollectionState* collection = moment.afterStep().collector().collection();
    const CollectionState* now = collectionOf(moment);
    if (!collection || !now || collection->number != now->number)
        return nullptr;
    for (const ExaminedObject& known : collection->objects)
        if (known.verdict == Verdict::Saved && known.savedBy && isWorthTelling(moment, known.object) &&
            isWorthTelling(moment, known.savedBy) && moment.called(known.savedBy).kind == ArgumentKind::Name)
            return &known;
    return nullptr;
}

Message saved(const Moment& moment, ObjectId object, ObjectId by)
{
    const Argument what = moment.called(object);
    if (!by)
        return {{NAMETAG_SENTENCE("%1 is saved"), {what}},
                {{NAMETAG_SENTENCE("The interpreter itself refers to it."), {}}}};
    const Argument saviour = moment.called(by);
    const CollectionState* collection = collectionOf(moment);
    const ExaminedObject* known = collection ? collection->find(by) : nullptr;
    const bool isOutside = known && known->left() > 0;
    return {{NAMETAG_SENTENCE("%1 is saved by %2"), {what, saviour}},
            {{isOutside ? NAMETAG_SENTENCE("%1 is held from outside, and it points to %2.")
                        : NAMETAG_SENTENCE("%1 is reachable, and it points to %2."),
              {saviour, what}}}};
}

Message traceBegan(const Moment& moment)
{
    if (const ExaminedObject* known = firstSaved(moment))
        return saved(moment, known->object, known->savedBy);
    return {{NAMETAG_SENTENCE("What is left over saves the rest"), {}},
            {{NAMETAG_SENTENCE("It is held from outside: by a name, a running frame or C code. All that it "
                               "reaches lives on."),
              {}}}};
}

Message clearBegan(const Moment& moment)
{
    std::size_t unreachable = 0;
    if (const CollectionState* collection = collectionOf(moment))
        for (const ExaminedObject& known : collection->objects)
            unreachable += known.verdict == Verdict::Unreachable ? 1 : 0;
    const Sentence why{
        NAMETAG_SENTENCE("No name could reach them. Counting alone would have kept them for ever."), {}};
    if (unreachable < 2)
        return {{NAMETAG_SENTENCE("What is unreachable is freed"), {}}, {why}};
    return {{NAMETAG_SENTENCE("%1 objects are freed together"), {word(numberWord(unreachable))}}, {why}};
}

} // namespace

Message explainEvent(const Moment&, const ThresholdsSet& event)
{
    if (event.threshold0 == 0)
        return {{NAMETAG_SENTENCE("The collector runs only when asked"), {}},
                {{NAMETAG_SENTENCE("A first threshold of 0 turns it off."), {}}}};
    return {{NAMETAG_SENTENCE("The thresholds are %1, %2 and %3"),
             {number(event.threshold0), number(event.threshold1), number(event.threshold2)}},
            {{NAMETAG_SENTENCE("A collection begins when more than %1 new objects have piled up."),
              {number(event.threshold0)}}}};
}

Message explainEvent(const Moment& moment, const CollectorCounted& event)
{
    return {{NAMETAG_SENTENCE("%1 of %2 new objects"),
             {number(event.count0), number(moment.after().collector().thresholds()[0])}},
            {{NAMETAG_SENTENCE("The collector counts new containers, less those that were freed."), {}}}};
}

Message explainEvent(const Moment& moment, const CollectionBegan& event)
{
    const Sentence headline{NAMETAG_SENTENCE("The collector looks at %1 objects"), {number(event.examined)}};
    if (event.asked != 0)
        return {headline, {{NAMETAG_SENTENCE("The program asked for it."), {}}}};
    const auto& thresholds = moment.after().collector().thresholds();
    Message message{headline,
                    {{NAMETAG_SENTENCE("Generation %1 passed its threshold of %2."),
                      {number(event.generation), number(thresholds[event.generation % 3])}}}};
    if (event.generation > 0)
        message.body.push_back({NAMETAG_SENTENCE("Younger objects are looked at, too."), {}});
    return message;
}

Message explainEvent(const Moment& moment, const CollectionPhaseBegan& event)
{
    switch (event.phase) {
    case CollectionPhase::CopyCounts:
        return {{NAMETAG_SENTENCE("Every count is copied"), {}},
                {{NAMETAG_SENTENCE("The collector works on the copies. The counts stay as they are."), {}}}};
    case CollectionPhase::Subtract:
        return {{NAMETAG_SENTENCE("Inside references do not count"), {}},
                {{NAMETAG_SENTENCE("What the examined objects refer to loses one in the copy for each "
                                   "reference."),
                  {}}}};
    case CollectionPhase::Trace: return traceBegan(moment);
    case CollectionPhase::Weakrefs:
        return {{NAMETAG_SENTENCE("The weak references are cleared"), {}},
                {{NAMETAG_SENTENCE("They do not count, so they could not keep the objects alive."), {}}}};
    case CollectionPhase::Finalizers:
        return {{NAMETAG_SENTENCE("Finalizers run before anything is freed"), {}},
                {{NAMETAG_SENTENCE("Each `__del__` runs once in an object's life."), {}}}};
    case CollectionPhase::LookAgain:
        return {{NAMETAG_SENTENCE("The collector looks again"), {}},
                {{NAMETAG_SENTENCE("A `__del__` could have tied a name to an object. Such an object lives "
                                   "on."),
                  {}}}};
    case CollectionPhase::Clear: break;
    }
    return clearBegan(moment);
}

Message explainEvent(const Moment& moment, const CountCopied& event)
{
    return {{NAMETAG_SENTENCE("The copy for %1 is %2"), {moment.called(event.object), number(event.count)}},
            {{NAMETAG_SENTENCE("The collector subtracts from the copy, not from the count."), {}}}};
}

Message explainEvent(const Moment& moment, const InsideSubtracted& event)
{
    const Argument what = moment.called(event.object);
    const Sentence headline{NAMETAG_SENTENCE("Inside references do not count"), {}};
    const ObjectId holder = onlyHolder(moment, event.object);
    if (event.left > 0)
        return {headline,
                {{NAMETAG_SENTENCE("%1 of the %2 references to %3 come from objects that are examined, too. "
                                   "Left over: %4."),
                  {number(event.inside), number(std::uint64_t{event.inside} + event.left), what,
                   number(event.left)}}}};
    if (holder && holder != event.object)
        return {headline,
                {{NAMETAG_SENTENCE("%1 is held only by %2, which is also being examined. Left over: 0."),
                  {what, moment.called(holder)}}}};
    if (holder)
        return {headline, {{NAMETAG_SENTENCE("%1 is held only by itself. Left over: 0."), {what}}}};
    return {headline,
            {{NAMETAG_SENTENCE("%1 is held only by objects that are examined, too. Left over: 0."), {what}}}};
}

Message explainEvent(const Moment& moment, const SavedByReference& event)
{
    return saved(moment, event.object, event.by);
}

Message explainEvent(const Moment& moment, const FoundUnreachable& event)
{
    return {{NAMETAG_SENTENCE("Nothing leads to %1"), {moment.called(event.object)}},
            {{NAMETAG_SENTENCE("Nothing was left over, and nothing that is reachable refers to it."), {}}}};
}

Message explainEvent(const Moment& moment, const FinalizerCalled& event)
{
    return {{NAMETAG_SENTENCE("`__del__` of %1 runs"), {moment.called(event.object)}},
            {{NAMETAG_SENTENCE("Python calls it once, before the object goes."), {}}}};
}

Message explainEvent(const Moment& moment, const Resurrected& event)
{
    return {{NAMETAG_SENTENCE("%1 is reachable again"), {moment.called(event.object)}},
            {{NAMETAG_SENTENCE("A `__del__` made a new reference to it or to what holds it. Its own will not "
                               "run again."),
              {}}}};
}

Message explainEvent(const Moment& moment, const ObjectCleared& event)
{
    return {{NAMETAG_SENTENCE("The collector empties %1"), {moment.called(event.object)}},
            {{NAMETAG_SENTENCE("What it refers to loses a reference. So the cycle breaks."), {}}}};
}

Message explainEvent(const Moment&, const CollectionEnded& event)
{
    if (event.unreachable == 0)
        return {{NAMETAG_SENTENCE("The collector found nothing to free"), {}},
                {{NAMETAG_SENTENCE("All that it examined can be reached. Survivors are examined less often."),
                  {}}}};
    const Sentence why{
        NAMETAG_SENTENCE("No name could reach them. Counting alone would have kept them for ever."), {}};
    if (event.unreachable == 1)
        return {{NAMETAG_SENTENCE("The collector found one object"), {}}, {why}};
    return {{NAMETAG_SENTENCE("The collector found %1 objects"), {number(event.unreachable)}}, {why}};
}

Message explainEvent(const Moment&, const ObjectsFrozen& event)
{
    if (event.frozen != 0)
        return {{NAMETAG_SENTENCE("What the collector knows is frozen"), {}},
                {{NAMETAG_SENTENCE("No collection looks at these objects until `gc.unfreeze()`."), {}}}};
    return {{NAMETAG_SENTENCE("The frozen objects are looked at again"), {}},
            {{NAMETAG_SENTENCE("They go to generation 2."), {}}}};
}

} // namespace nametag::explain
