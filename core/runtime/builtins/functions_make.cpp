// SPDX-License-Identifier: GPL-3.0-or-later
// Builtin functions that make things: __build_class__, __import__.
#include "core/runtime/builtins/builtin_list.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/class_making.h"

namespace nametag::runtime {

namespace {

/// Bases with __mro_entries__ of those that are no classes (bltinmodule.c, update_bases).
Eval<Ref<Tuple>> resolvedBases(Runtime& rt, std::span<Object* const> given, Tuple& original)
{
    std::vector<Ref<>> bases;
    bool replaced = false;
    for (Object* base : given) {
        if (typeOf(*base).is(kTypeSubclass)) {
            bases.push_back(share(*base));
            continue;
        }
        NAMETAG_TRY(entries, findAttribute(rt, *base, *rt.names.dunderMroEntries));
        if (!entries) {
            bases.push_back(share(*base));
            continue;
        }
        NAMETAG_TRY(replacement, call(rt, **entries, {&original}));
        replaced = true;
        if (!isExactly(*replacement, *rt.types.tuple))
            return typeError(rt, "__mro_entries__ must return a tuple");
        for (Object* one : static_cast<Tuple&>(*replacement).view())
            bases.push_back(share(*one));
    }
    if (!replaced)
        return share(original);
    std::vector<Object*> owned;
    for (Ref<>& base : bases)
        owned.push_back(base.give());
    return newTuple(rt, owned);
}

/// What the metaclass is called with besides metaclass=: the other keywords.
struct ClassKeywords {
    Object* meta = nullptr;
    std::vector<Object*> names;
    std::vector<Object*> values;
};

ClassKeywords keywordsOf(const Arguments& arguments)
{
    ClassKeywords keywords;
    for (std::size_t i = 0; i < arguments.keywords(); ++i) {
        if (equal(static_cast<Str&>((*arguments.names)[i]), "metaclass")) {
            keywords.meta = &arguments.keyword(i);
            continue;
        }
        keywords.names.push_back(&(*arguments.names)[i]);
        keywords.values.push_back(&arguments.keyword(i));
    }
    return keywords;
}

/// The metaclass: the one given, or that of the first base; made to fit all bases if it is a class.
Eval<Object*> chooseMeta(Runtime& rt, const ClassKeywords& keywords, const Tuple& bases)
{
    Object* meta = keywords.meta;
    if (!meta)
        meta = bases.length > 0 ? static_cast<Object*>(&typeOf(bases[0])) : rt.types.type;
    if (!typeOf(*meta).is(kTypeSubclass))
        return meta;
    NAMETAG_TRY(best, metaclassFor(rt, static_cast<Type&>(*meta), bases));
    return static_cast<Object*>(best);
}

Value callWith(Runtime& rt, Object& callable, std::vector<Object*> positional, const ClassKeywords& keywords)
{
    const std::size_t count = positional.size();
    positional.insert(positional.end(), keywords.values.begin(), keywords.values.end());
    Ref<Tuple> names = keywords.names.empty() ? Ref<Tuple>() : newTupleSharing(rt, keywords.names);
    return call(rt, callable, Arguments{positional.data(), count, names.get()});
}

Value prepareNamespace(Runtime& rt, Object& meta, Object& name, Tuple& bases, const ClassKeywords& keywords)
{
    if (&meta == rt.types.type)
        return newDict(rt);
    NAMETAG_TRY(prepare, findAttribute(rt, meta, *rt.names.dunderPrepare));
    if (!prepare)
        return newDict(rt);
    NAMETAG_TRY(space, callWith(rt, **prepare, {&name, &bases}, keywords));
    if (!typeOf(*space).slots.item)
        return typeError(rt,
                         text(typeOf(meta).is(kTypeSubclass) ? static_cast<Type&>(meta).name : "<metaclass>",
                              ".__prepare__() must return a mapping, not ", typeName(*space)));
    return space;
}

/// A class whose body has a __class__ cell must have been put into it by the metaclass.
Done checkCell(Runtime& rt, Object& cell, Object& made, Object& name)
{
    if (&typeOf(cell) != rt.types.cell || !typeOf(made).is(kTypeSubclass))
        return Nothing{};
    auto& content = static_cast<Cell&>(cell).content;
    if (content == &made)
        return Nothing{};
    NAMETAG_TRY(shown, reprText(rt, name));
    if (!content)
        return raise(rt, *rt.exceptions.runtimeError,
                     text("__class__ not set defining ", shown, " as ", "<class>",
                          ". Was __classcell__ propagated to type.__new__?"));
    return typeError(rt, text("__class__ set to another class defining ", shown));
}

Value buildClass(Runtime& rt, Object*, const Arguments& arguments)
{
    if (arguments.positional < 2)
        return typeError(rt, "__build_class__: not enough arguments");
    if (&typeOf(arguments[0]) != rt.types.function)
        return typeError(rt, "__build_class__: func must be a function");
    auto& body = static_cast<Function&>(arguments[0]);
    Object& name = arguments[1];
    Ref<Tuple> original = newTupleSharing(rt, arguments.positionals().subspan(2));
    NAMETAG_TRY(bases, resolvedBases(rt, arguments.positionals().subspan(2), *original));
    const ClassKeywords keywords = keywordsOf(arguments);
    NAMETAG_TRY(meta, chooseMeta(rt, keywords, *bases));
    NAMETAG_TRY(space, prepareNamespace(rt, *meta, name, *bases, keywords));
    NAMETAG_TRY(cell, rt.caller->runClassBody(body, *space));
    bool same = bases->length == original->length;
    for (std::size_t i = 0; same && i < bases->length; ++i)
        same = bases->items()[i] == original->items()[i];
    if (!same)
        NAMETAG_CHECK(setItem(rt, *space, *rt.names.dunderOrigBases, original.get()));
    NAMETAG_TRY(made, callWith(rt, *meta, {&name, bases.get(), space.get()}, keywords));
    NAMETAG_CHECK(checkCell(rt, *cell, *made, name));
    return made;
}

Value importDotted(Runtime& rt, const std::string& name)
{
    if (Object* known = lookUp(rt, *rt.modules, name))
        return share(*known);
    return rt.importModule(rt, name);
}

/// Without names to import from it, a dotted name gives the package at its top.
Value importFunction(Runtime& rt, Object*, const Arguments& arguments)
{
    static const char* const kNames[] = {"name", "globals", "locals", "fromlist", "level"};
    Object* values[5] = {};
    NAMETAG_CHECK(bindArguments(rt, {"__import__", kNames, 0, 1}, arguments, values));
    if (!isStr(*values[0]))
        return typeError(rt, "module name must be a string");
    const std::string name = utf8(static_cast<Str&>(*values[0]));
    if (name.empty())
        return valueError(rt, "Empty module name");
    NAMETAG_TRY(module, importDotted(rt, name));
    Eval<bool> wantsNames = values[3] ? truth(rt, *values[3]) : Eval<bool>(false);
    if (!wantsNames)
        return Raised{};
    const std::size_t dot = name.find('.');
    if (*wantsNames || dot == std::string::npos)
        return module;
    return importDotted(rt, name.substr(0, dot));
}

const NativeRow kRows[] = {
    {"__build_class__", buildClass, 0, -1, true, "What a class statement calls."},
    {"__import__", importFunction, 0, 5, true, "What an import statement calls."},
};

} // namespace

void addMakingFunctions(Runtime& rt, Module& module)
{
    addFunctions(rt, module, kRows);
}

} // namespace nametag::runtime
