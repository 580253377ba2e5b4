// SPDX-License-Identifier: GPL-3.0-or-later
// functools.partial (Modules/_functoolsmodule.c).
#include "core/runtime/modules/functools_parts.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/aliases.h"

namespace nametag::runtime {

namespace {

struct Partial : OwnAttributes {
    Object* function = nullptr; ///< owned
    Tuple* arguments = nullptr; ///< owned
    Dict* keywords = nullptr;   ///< owned
};

Partial& self(Object& object)
{
    return static_cast<Partial&>(object);
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    if (object.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
        rt.dropWeakrefs(rt, object);
    dropField(self(object).function);
    dropField(self(object).arguments);
    dropField(self(object).keywords);
    dropField(self(object).attributes);
    rt.heap.release(object);
}

void traverse(Object& object, memory::Visitor visit)
{
    visit(self(object).function);
    visit(self(object).arguments);
    visit(self(object).keywords);
    visit(self(object).attributes);
}

void clear(Object& object)
{
    dropField(self(object).attributes);
}

void tell(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    report.fieldSet(object, "func", self(object).function, 1);
    report.fieldSet(object, "args", self(object).arguments, 2);
    report.fieldSet(object, "keywords", self(object).keywords, 3);
}

void storeKeywords(Runtime& rt, Dict& dict, const Arguments& arguments)
{
    for (std::size_t i = 0; i < arguments.keywords(); ++i)
        store(rt, dict, static_cast<Str&>((*arguments.names)[i]), share(arguments.keyword(i)));
}

/// A partial of a partial takes over what that one has.
const Partial* inner(Runtime& rt, const Type& type, Object& function)
{
    const Type* partial = moduleState<FunctoolsTypes>(rt).partial;
    const bool plain = &typeOf(function) == partial && &type == partial && !self(function).attributes;
    return plain ? &self(function) : nullptr;
}

Value make(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (arguments.positional == 0)
        return typeError(rt, "type 'partial' takes at least one argument");
    Object& given = arguments[0];
    if (!isCallable(given))
        return typeError(rt, "the first argument must be callable");
    const Partial* part = inner(rt, type, given);
    std::vector<Object*> values;
    if (part)
        values.assign(part->arguments->items(), part->arguments->items() + part->arguments->length);
    values.insert(values.end(), arguments.values + 1, arguments.values + arguments.positional);
    auto* partial = makeNative<Partial>(rt, type);
    partial->function = share(part ? *part->function : given).give();
    partial->arguments = newTupleSharing(rt, values).give();
    partial->keywords = (part ? copyDict(rt, *part->keywords) : newDict(rt)).give();
    storeKeywords(rt, *partial->keywords, arguments);
    rt.heap.tell(*partial);
    rt.heap.track(*partial);
    return Ref<>::adopt(partial);
}

Value callPartial(Runtime& rt, Object& object, const Arguments& arguments)
{
    const Partial& partial = self(object);
    std::vector<Object*> values(partial.arguments->items(),
                                partial.arguments->items() + partial.arguments->length);
    values.insert(values.end(), arguments.values, arguments.values + arguments.positional);
    const std::size_t positional = values.size();
    if (partial.keywords->used == 0) {
        values.insert(values.end(), arguments.values + arguments.positional,
                      arguments.values + arguments.positional + arguments.keywords());
        return call(rt, *partial.function, {values.data(), positional, arguments.names});
    }
    const Ref<Dict> all = copyDict(rt, *partial.keywords);
    storeKeywords(rt, *all, arguments);
    std::vector<Object*> names;
    for (const DictEntry& entry : all->entries) {
        if (!entry.key)
            continue;
        names.push_back(entry.key);
        values.push_back(entry.value);
    }
    const Ref<Tuple> keys = newTupleSharing(rt, names);
    return call(rt, *partial.function, {values.data(), positional, keys.get()});
}

Eval<std::string> shownArguments(Runtime& rt, const Partial& partial)
{
    NAMETAG_TRY(shown, reprText(rt, *partial.function));
    for (Object* value : partial.arguments->view()) {
        NAMETAG_TRY(one, reprText(rt, *value));
        shown += ", " + one;
    }
    for (const DictEntry& entry : partial.keywords->entries) {
        if (!entry.key)
            continue;
        NAMETAG_TRY(name, strText(rt, *entry.key));
        NAMETAG_TRY(one, reprText(rt, *entry.value));
        shown += ", " + name + "=" + one;
    }
    return shown;
}

Value reprOf(Runtime& rt, Object& object)
{
    if (!enterRepr(rt, object))
        return newStr(rt, "...");
    const Type& type = typeOf(object);
    const Eval<std::string> shown = shownArguments(rt, self(object));
    leaveRepr(rt, object);
    if (!shown)
        return Raised{};
    const bool qualified = rt.profile.minor >= 13 && type.is(kHeapType);
    return newStr(
        rt, text(qualified ? text(type.moduleName, ".", type.qualifiedName) : type.name, "(", *shown, ")"));
}

Value reduce(Runtime& rt, Object* object, const Arguments&)
{
    Partial& partial = self(*object);
    Object* only[] = {partial.function};
    Object* state[] = {partial.function, partial.arguments, partial.keywords,
                       partial.attributes ? partial.attributes : rt.objects.none};
    Object* parts[] = {share<Object>(typeOf(*object)).give(), newTupleSharing(rt, only).give(),
                       newTupleSharing(rt, state).give()};
    return newTuple(rt, parts);
}

Value setState(Runtime& rt, Object* object, const Arguments& arguments)
{
    const auto isNone = [&](Object& value) { return &value == rt.objects.none; };
    if (!isExactly(arguments[0], *rt.types.tuple) || static_cast<Tuple&>(arguments[0]).length != 4)
        return typeError(rt, "invalid partial state");
    const auto& state = static_cast<Tuple&>(arguments[0]);
    const bool keywords = isNone(state[2]) || isInstanceOf(state[2], *rt.types.dict);
    if (!isCallable(state[0]) || !isInstanceOf(state[1], *rt.types.tuple) || !keywords)
        return typeError(rt, "invalid partial state");
    Partial& partial = self(*object);
    setField(partial.function, share(state[0]));
    setField(partial.arguments, newTupleSharing(rt, static_cast<Tuple&>(state[1]).view()));
    setField(partial.keywords, isNone(state[2]) ? newDict(rt)
                               : isExactly(state[2], *rt.types.dict)
                                   ? share(static_cast<Dict&>(state[2]))
                                   : copyDict(rt, static_cast<Dict&>(state[2])));
    if (isNone(state[3]))
        dropField(partial.attributes);
    else
        NAMETAG_CHECK(setOwnAttributes(rt, *object, &state[3]));
    tell(*object);
    return none(rt);
}

constexpr NativeRow kRows[] = {{"__reduce__", reduce, 0, 0, false, ""},
                               {"__setstate__", setState, 1, 1, false, ""}};

Value functionOf(Runtime&, Object& object)
{
    return share(*self(object).function);
}

Value argumentsOf(Runtime&, Object& object)
{
    return share<Object>(*self(object).arguments);
}

Value keywordsOf(Runtime&, Object& object)
{
    return share<Object>(*self(object).keywords);
}

Done cannotSet(Runtime& rt, Object&, Object*)
{
    return raise(rt, *rt.exceptions.attributeError, "readonly attribute");
}

constexpr GetSetRow kAttributes[] = {
    {"__dict__", ownAttributesOf, setOwnAttributes, ""},
    {"func", functionOf, cannotSet, "The function that will be called."},
    {"args", argumentsOf, cannotSet, "The arguments that go first."},
    {"keywords", keywordsOf, cannotSet, "The keywords that are added."},
};

void setUp(Runtime& rt, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.clear = clear;
    type.tell = tell;
    type.hasDict = true;
    type.hasWeakrefs = true;
    type.cppBytes = sizeof(Partial);
    type.slots.make = make;
    type.slots.call = callPartial;
    type.slots.repr = reprOf;
    addMethods(rt, type, kRows);
    addAttributes(rt, type, kAttributes);
    addClassMethods(rt, type, {&kClassGetItemRow, 1});
}

} // namespace

void makePartialType(Runtime& rt, FunctoolsTypes& types)
{
    const char* doc =
        rt.profile.minor < 13
            ? "A function with some arguments filled in."
            : "Create a new function with partial application of the given arguments and keywords.";
    types.partial = &newNativeType(
        rt, {"partial", "functools", events::ObjectKind::Other, true, nullptr, 64, 0, kBaseType, doc, setUp});
}

} // namespace nametag::runtime
