// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/operator_getters.h"

#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"

namespace nametag::runtime {

namespace {

/// All three: what they were made with.
struct Getter : Object {
    Tuple* items = nullptr; ///< owned: keys, names, or the method's name and arguments
    Object* only = nullptr; ///< owned: itemgetter's key, if it has only one (then no items)
    Dict* names = nullptr;  ///< owned: methodcaller's keyword arguments
};

Getter& self(Object& object)
{
    return static_cast<Getter&>(object);
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    dropField(self(object).items);
    dropField(self(object).only);
    dropField(self(object).names);
    rt.heap.release(object);
}

void traverse(Object& object, memory::Visitor visit)
{
    visit(self(object).items);
    visit(self(object).only);
    visit(self(object).names);
}

/// "itemgetter expected 1 argument, got 0": at least one when it is made, exactly one when it is called.
Done expectOne(Runtime& rt, const Type& type, const Arguments& arguments, bool orMore)
{
    if (arguments.keywords() > 0)
        return typeError(rt, text(shortName(type), "() takes no keyword arguments"));
    if (arguments.positional == 1 || (orMore && arguments.positional > 1))
        return Nothing{};
    return typeError(rt, text(shortName(type), " expected 1 argument, got ", arguments.positional));
}

Value makeGetter(Runtime& rt, Type& type, const Arguments& arguments)
{
    auto* getter = makeNative<Getter>(rt, type);
    getter->items = newTupleSharing(rt, arguments.positionals()).give();
    rt.heap.tell(*getter);
    rt.heap.track(*getter);
    return Ref<>::adopt(getter);
}

Value makeItemGetter(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_CHECK(expectOne(rt, type, arguments, true));
    if (arguments.positional > 1)
        return makeGetter(rt, type, arguments);
    auto* getter = makeNative<Getter>(rt, type);
    getter->only = share(arguments[0]).give();
    rt.heap.tell(*getter);
    rt.heap.track(*getter);
    return Ref<>::adopt(getter);
}

Value makeAttributeGetter(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_CHECK(expectOne(rt, type, arguments, true));
    for (Object* name : arguments.positionals())
        if (!isStr(*name))
            return typeError(rt, "attribute name must be a string");
    return makeGetter(rt, type, arguments);
}

Value makeMethodCaller(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (arguments.positional == 0)
        return typeError(rt, "methodcaller needs at least one argument, the method name");
    if (!isStr(arguments[0]))
        return typeError(rt, "method name must be a string");
    NAMETAG_TRY(made, makeGetter(rt, type, arguments));
    if (arguments.keywords() == 0)
        return made;
    Ref<Dict> names = newDict(rt);
    for (std::size_t i = 0; i < arguments.keywords(); ++i)
        store(rt, *names, static_cast<Str&>((*arguments.names)[i]), share(arguments.keyword(i)));
    self(*made).names = names.give();
    return made;
}

/// One result as it is, several as a tuple.
template <class Get> Value collected(Runtime& rt, const Tuple& items, Get get)
{
    if (items.length == 1)
        return get(items[0]);
    std::vector<Ref<>> found;
    for (Object* item : items.view()) {
        NAMETAG_TRY(value, get(*item));
        found.push_back(std::move(value));
    }
    std::vector<Object*> parts;
    for (Ref<>& value : found)
        parts.push_back(value.give());
    return newTuple(rt, parts);
}

Value callItemGetter(Runtime& rt, Object& object, const Arguments& arguments)
{
    NAMETAG_CHECK(expectOne(rt, typeOf(object), arguments, false));
    if (Object* key = self(object).only)
        return getItem(rt, arguments[0], *key);
    return collected(rt, *self(object).items, [&](Object& key) { return getItem(rt, arguments[0], key); });
}

/// value.a.b for "a.b"
Value dottedAttribute(Runtime& rt, Object& value, const Str& name)
{
    const std::string path = utf8(name);
    Ref<> at = share(value);
    for (std::size_t start = 0; start != std::string::npos;) {
        const std::size_t dot = path.find('.', start);
        NAMETAG_TRY(part, getAttribute(rt, *at, std::string_view(path).substr(start, dot - start)));
        at = std::move(part);
        start = dot == std::string::npos ? dot : dot + 1;
    }
    return at;
}

Value callAttributeGetter(Runtime& rt, Object& object, const Arguments& arguments)
{
    NAMETAG_CHECK(expectOne(rt, typeOf(object), arguments, false));
    return collected(rt, *self(object).items, [&](Object& name) {
        return dottedAttribute(rt, arguments[0], static_cast<Str&>(name));
    });
}

Value callMethodCaller(Runtime& rt, Object& object, const Arguments& arguments)
{
    NAMETAG_CHECK(expectOne(rt, typeOf(object), arguments, false));
    const Tuple& items = *self(object).items;
    NAMETAG_TRY(method, getAttribute(rt, arguments[0], static_cast<Str&>(items[0])));
    std::vector<Object*> values(items.items() + 1, items.items() + items.length);
    std::vector<Object*> names;
    if (Dict* keywords = self(object).names)
        for (const DictEntry& entry : keywords->entries) {
            names.push_back(entry.key);
            values.push_back(entry.value);
        }
    const Ref<Tuple> keys = newTupleSharing(rt, names);
    return call(rt, *method,
                {values.data(), items.length - std::size_t{1}, names.empty() ? nullptr : keys.get()});
}

/// What the getter was made with.
Ref<Tuple> itemsOf(Runtime& rt, Object& object)
{
    Getter& getter = self(object);
    return getter.only ? newTupleSharing(rt, std::span<Object* const>(&getter.only, 1))
                       : share(*getter.items);
}

Value reprOf(Runtime& rt, Object& object)
{
    if (!enterRepr(rt, object))
        return newStr(rt, text(typeName(object), "(...)"));
    std::string shown;
    bool failed = false;
    const auto put = [&](const std::string& before, Object& value) {
        const Eval<std::string> one = reprText(rt, value);
        failed = failed || !one;
        if (one)
            shown += (shown.empty() ? "" : ", ") + before + *one;
    };
    const Ref<Tuple> items = itemsOf(rt, object);
    for (std::size_t i = 0; i < items->length && !failed; ++i)
        put("", (*items)[i]);
    if (Dict* names = self(object).names)
        for (std::size_t i = 0; i < names->entries.size() && !failed; ++i)
            put(utf8(static_cast<Str&>(*names->entries[i].key)) + "=", *names->entries[i].value);
    leaveRepr(rt, object);
    if (failed)
        return Raised{};
    return newStr(rt, text(typeName(object), "(", shown, ")"));
}

Value reduce(Runtime& rt, Object* object, const Arguments&)
{
    Object* parts[] = {share<Object>(typeOf(*object)).give(), itemsOf(rt, *object).give()};
    return newTuple(rt, parts);
}

constexpr NativeRow kRows[] = {{"__reduce__", reduce, 0, 0, false, "What copies are made of."}};

void setUp(Runtime& rt, Type& type, MakeFunction make, CallFunction callIt)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.slots.make = make;
    type.slots.call = callIt;
    type.slots.repr = reprOf;
    addMethods(rt, type, kRows);
}

void setUpItemGetter(Runtime& rt, Type& type)
{
    setUp(rt, type, makeItemGetter, callItemGetter);
}

void setUpAttributeGetter(Runtime& rt, Type& type)
{
    setUp(rt, type, makeAttributeGetter, callAttributeGetter);
}

void setUpMethodCaller(Runtime& rt, Type& type)
{
    setUp(rt, type, makeMethodCaller, callMethodCaller);
}

} // namespace

std::array<Type*, 3> makeGetterTypes(Runtime& rt)
{
    const auto kind = events::ObjectKind::Other;
    const std::uint32_t callerSize = rt.profile.minor < 13 ? 40 : 64;
    return {
        &newNativeType(rt, {"itemgetter", "operator", kind, true, nullptr, 48, 0, 0,
                            "A function that gives items of its argument.", setUpItemGetter}),
        &newNativeType(rt, {"attrgetter", "operator", kind, true, nullptr, 40, 0, 0,
                            "A function that gives attributes of its argument.", setUpAttributeGetter}),
        &newNativeType(rt, {"methodcaller", "operator", kind, true, nullptr, callerSize, 0, 0,
                            "A function that calls a method of its argument.", setUpMethodCaller}),
    };
}

} // namespace nametag::runtime
