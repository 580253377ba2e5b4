// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/itertools_parts.h"

namespace nametag::runtime {

namespace {

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    StepIterator& iterator = stepOf(object);
    dropField(iterator.source);
    dropField(iterator.function);
    dropField(iterator.extra);
    dropField(iterator.result);
    rt.heap.release(object);
}

void traverse(Object& object, memory::Visitor visit)
{
    const StepIterator& iterator = stepOf(object);
    for (Object* part : {iterator.source, iterator.function, iterator.extra, iterator.result})
        visit(part);
}

Value itself(Runtime&, Object& object)
{
    return share(object);
}

} // namespace

StepIterator* makeStep(Runtime& rt, Type& type)
{
    return makeNative<StepIterator>(rt, type);
}

Ref<> finishStep(Runtime& rt, StepIterator* iterator)
{
    rt.heap.tell(*iterator);
    rt.heap.track(*iterator);
    return Ref<>::adopt(iterator);
}

void setUpStep(Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.slots.iter = itself;
}

Done expectArguments(Runtime& rt, const char* name, const Arguments& arguments, std::size_t least,
                     std::size_t most)
{
    const std::size_t given = arguments.positional;
    if (arguments.keywords() > 0)
        return typeError(rt, text(name, "() takes no keyword arguments"));
    if (given >= least && given <= most)
        return Nothing{};
    const char* amount = least == most ? "" : given < least ? "at least " : "at most ";
    const std::size_t wanted = given < least ? least : most;
    return typeError(
        rt, text(name, " expected ", amount, wanted, " argument", wanted == 1 ? "" : "s", ", got ", given));
}

Arguments ownArguments(Runtime& rt, const Type& type, const Arguments& arguments)
{
    if (type.slots.init == rt.types.object->slots.init)
        return arguments;
    return {arguments.values, arguments.positional, nullptr};
}

Ref<> handOut(Runtime& rt, Object*& kept, std::span<Object* const> ownedParts, bool keepNew)
{
    auto* tuple = static_cast<Tuple*>(kept);
    if (tuple && tuple->count == 1 && tuple->length == ownedParts.size()) {
        std::vector<Ref<>> old;
        old.reserve(ownedParts.size());
        for (std::size_t i = 0; i < ownedParts.size(); ++i) {
            old.push_back(Ref<>::adopt(std::exchange(tuple->items()[i], ownedParts[i])));
            rt.report().itemSet(*tuple, i, ownedParts[i]);
        }
        rt.heap.track(*tuple);
        return share<Object>(*tuple);
    }
    Ref<> made = newTuple(rt, ownedParts);
    if (keepNew)
        setField(kept, made.share());
    return made;
}

Ref<> tupleOfNothing(Runtime& rt, std::size_t count)
{
    std::vector<Object*> parts;
    for (std::size_t i = 0; i < count; ++i)
        parts.push_back(none(rt).give());
    return newTuple(rt, parts);
}

} // namespace nametag::runtime
