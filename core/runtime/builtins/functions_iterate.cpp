// SPDX-License-Identifier: GPL-3.0-or-later
// Builtin functions of iteration: all, any, iter, next, sorted.
#include "core/runtime/builtins/builtin_list.h"
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"
#include "core/runtime/types/sequences.h"

namespace nametag::runtime {

namespace {

template <bool wanted> Value quantifier(Runtime& rt, Object*, const Arguments& arguments)
{
    bool found = false;
    NAMETAG_CHECK(forEach(rt, arguments[0], [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(yes, truth(rt, *item));
        found = yes == wanted;
        return !found && !rt.spend();
    }));
    if (rt.budget.halt != Halt::None)
        return Raised{};
    return newBool(rt, found == wanted);
}

Value iteratorOf(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional == 1)
        return iterate(rt, arguments[0]);
    if (!isCallable(arguments[0]))
        return typeError(rt, rt.profile.minor == 12 ? "iter(object, sentinel): object must be callable"
                                                    : "iter(v, w): v must be callable");
    return iterateCallable(rt, arguments[0], arguments[1]);
}

Value nextOf(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!isIterator(arguments[0]))
        return typeError(rt, text("'", typeName(arguments[0]), "' object is not an iterator"));
    if (typeOf(arguments[0]).kind == events::ObjectKind::Generator) {
        Ref<> returned;
        Next item = rt.caller->resume(static_cast<Generator&>(arguments[0]), none(rt), returned);
        if (item.raised)
            return arguments.positional > 1 && swallow(rt, *rt.exceptions.stopIteration)
                       ? Value(share(arguments[1]))
                       : Value(Raised{});
        if (item.item)
            return std::move(item.item);
        if (arguments.positional > 1)
            return share(arguments[1]);
        if (returned && returned.get() != rt.objects.none)
            return raiseWith(rt, *rt.exceptions.stopIteration, std::move(returned));
        return raiseObject(rt, newException(rt, *rt.exceptions.stopIteration, newTuple(rt, {})));
    }
    if (arguments.positional == 1 && typeOf(arguments[0]).slots.next == dunders::next)
        return callMethod(rt, arguments[0], *rt.names.dunderNext, {});
    Next item = next(rt, arguments[0]);
    if (item.item)
        return std::move(item.item);
    if (item.raised && (arguments.positional == 1 || !swallow(rt, *rt.exceptions.stopIteration)))
        return Raised{};
    if (arguments.positional > 1)
        return share(arguments[1]);
    return raiseObject(rt, newException(rt, *rt.exceptions.stopIteration, newTuple(rt, {})));
}

Value sorted(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional != 1)
        return typeError(rt, text("sorted expected 1 argument, got ", arguments.positional));
    Ref<List> list = newList(rt);
    NAMETAG_CHECK(extendList(rt, *list, arguments[0]));
    NAMETAG_TRY(method, getAttribute(rt, *list, "sort"));
    const Arguments keywordsOnly{arguments.values + 1, 0, arguments.names};
    NAMETAG_CHECK(call(rt, *method, keywordsOnly));
    return list;
}

const NativeRow kRows[] = {
    {"all", quantifier<false>, 1, 1, false, "Whether no item counts as false."},
    {"any", quantifier<true>, 1, 1, false, "Whether at least one item counts as true."},
    {"iter", iteratorOf, 1, 2, false, "An iterator over the object, or over the answers of a function."},
    {"next", nextOf, 1, 2, false, "The iterator's next item, or the default at its end."},
    {"sorted", sorted, 0, -1, true, "A new list of the items in order."},
};

} // namespace

void addIteratingFunctions(Runtime& rt, Module& module)
{
    addFunctions(rt, module, kRows);
}

} // namespace nametag::runtime
