// SPDX-License-Identifier: GPL-3.0-or-later
// The type variables of unions and aliases: which there are, and what fills them in
// (Objects/genericaliasobject.c, _Py_make_parameters, _Py_subs_parameters).
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/aliases.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

/// The __parameters__ of an argument, or none: it has no type variables in it.
Eval<Ref<Tuple>> innerParameters(Runtime& rt, Object& argument)
{
    if (typeOf(argument).is(kTypeSubclass))
        return Ref<Tuple>::share(*rt.objects.emptyTuple);
    const Ref<Str> name = intern(rt, std::string_view("__parameters__"));
    NAMETAG_TRY(found, findAttribute(rt, argument, *name));
    if (!found || !typeOf(**found).is(kTupleSubclass))
        return Ref<Tuple>::share(*rt.objects.emptyTuple);
    return share(static_cast<Tuple&>(**found));
}

bool isUnpacked(const Runtime& rt, const Object& argument)
{
    return &typeOf(argument) == rt.types.genericAlias && static_cast<const GenericAlias&>(argument).starred &&
           &typeOf(*static_cast<const GenericAlias&>(argument).origin) == rt.types.typeVarTuple;
}

/// A type variable: of the syntax, or one that the module typing made.
bool isFilledIn(Runtime& rt, const Object& argument)
{
    if (isTypeVariable(rt, argument))
        return true;
    const Ref<Str> name = intern(rt, std::string_view("__typing_subst__"));
    return !typeOf(argument).is(kTypeSubclass) && lookUpInType(rt, typeOf(argument), *name) != nullptr;
}

void addOnce(std::vector<Object*>& list, Object& object)
{
    if (std::find(list.begin(), list.end(), &object) == list.end())
        list.push_back(&object);
}

/// What each parameter becomes; a TypeVarTuple takes all that the others leave.
struct Filling {
    std::vector<Object*> parameters;
    std::vector<std::vector<Object*>> values;

    const std::vector<Object*>* of(const Object& parameter) const
    {
        const auto found = std::find(parameters.begin(), parameters.end(), &parameter);
        return found == parameters.end() ? nullptr
                                         : &values[static_cast<std::size_t>(found - parameters.begin())];
    }
};

Eval<Filling> fill(Runtime& rt, Object& self, const Tuple& parameters, const std::vector<Object*>& items)
{
    Filling filling;
    filling.parameters.assign(parameters.view().begin(), parameters.view().end());
    const auto isMany = [&rt](const Object* p) { return &typeOf(*p) == rt.types.typeVarTuple; };
    const bool many = std::any_of(filling.parameters.begin(), filling.parameters.end(), isMany);
    const std::size_t least = filling.parameters.size() - (many ? 1 : 0);
    if (items.size() < least || (!many && items.size() > least)) {
        NAMETAG_TRY(shown, reprText(rt, self));
        const bool few = items.size() < least;
        const bool open = many || (few && rt.profile.minor >= 13);
        return typeError(rt, text("Too ", few ? "few" : "many", " arguments for ", shown, "; actual ",
                                  items.size(), ", expected ", open ? "at least " : "", least));
    }
    std::size_t at = 0;
    for (const Object* parameter : filling.parameters) {
        const std::size_t count = isMany(parameter) ? items.size() - least : 1;
        filling.values.emplace_back(items.begin() + static_cast<std::ptrdiff_t>(at),
                                    items.begin() + static_cast<std::ptrdiff_t>(at + count));
        at += count;
    }
    return filling;
}

/// argument[…] with the values of its own parameters.
Value fillInner(Runtime& rt, Object& argument, const Tuple& inner, const Filling& filling)
{
    std::vector<Object*> items;
    for (Object* parameter : inner.view())
        if (const std::vector<Object*>* values = filling.of(*parameter))
            items.insert(items.end(), values->begin(), values->end());
    const Ref<Tuple> key = newTupleSharing(rt, items);
    return getItem(rt, argument, *key);
}

} // namespace

bool isTypeVariable(const Runtime& rt, const Object& object)
{
    const Type& type = typeOf(object);
    return &type == rt.types.typeVar || &type == rt.types.paramSpec || &type == rt.types.typeVarTuple;
}

Eval<Ref<Tuple>> parametersOf(Runtime& rt, const Tuple& arguments)
{
    std::vector<Object*> found;
    for (Object* argument : arguments.view()) {
        if (isFilledIn(rt, *argument)) {
            addOnce(found, *argument);
            continue;
        }
        if (isUnpacked(rt, *argument)) {
            addOnce(found, *static_cast<GenericAlias*>(argument)->origin);
            continue;
        }
        NAMETAG_TRY(inner, innerParameters(rt, *argument));
        for (Object* each : inner->view())
            addOnce(found, *each);
    }
    return newTupleSharing(rt, found);
}

Eval<Ref<Tuple>> substituted(Runtime& rt, Object& self, const Tuple& arguments, const Tuple& parameters,
                             Object& item)
{
    if (parameters.length == 0) {
        NAMETAG_TRY(shown, reprText(rt, self));
        return typeError(rt, text(shown, " is not a generic class"));
    }
    std::vector<Object*> items{&item};
    if (isInstanceOf(item, *rt.types.tuple))
        items.assign(static_cast<Tuple&>(item).view().begin(), static_cast<Tuple&>(item).view().end());
    NAMETAG_TRY(filling, fill(rt, self, parameters, items));
    std::vector<Ref<>> filled;
    for (Object* argument : arguments.view()) {
        const Object& variable =
            isUnpacked(rt, *argument) ? *static_cast<GenericAlias*>(argument)->origin : *argument;
        if (const std::vector<Object*>* values = filling.of(variable)) {
            for (Object* value : *values)
                filled.push_back(
                    share(value == rt.objects.none ? static_cast<Object&>(*rt.types.noneType) : *value));
            continue;
        }
        NAMETAG_TRY(inner, innerParameters(rt, *argument));
        if (inner->length == 0) {
            filled.push_back(share(*argument));
            continue;
        }
        NAMETAG_TRY(made, fillInner(rt, *argument, *inner, filling));
        filled.push_back(std::move(made));
    }
    std::vector<Object*> owned;
    for (Ref<>& each : filled)
        owned.push_back(each.give());
    return newTuple(rt, owned);
}

} // namespace nametag::runtime
