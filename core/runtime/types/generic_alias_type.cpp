// SPDX-License-Identifier: GPL-3.0-or-later
// types.GenericAlias (Objects/genericaliasobject.c).
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/aliases.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

#include <array>

namespace nametag::runtime {

namespace {

GenericAlias& aliasIn(Object& self)
{
    return static_cast<GenericAlias&>(self);
}

Eval<std::string> shownList(Runtime& rt, Object& list)
{
    std::string shown;
    for (Object* each : static_cast<List&>(list).view()) {
        NAMETAG_TRY(part, shownArgument(rt, *each));
        shown += (shown.empty() ? "" : ", ") + part;
    }
    return "[" + shown + "]";
}

Value reprAlias(Runtime& rt, Object& self)
{
    const GenericAlias& alias = aliasIn(self);
    NAMETAG_TRY(shown, shownArgument(rt, *alias.origin));
    const bool unpack = &typeOf(*alias.origin) == rt.types.typeVarTuple && alias.starred;
    if (unpack)
        return newStr(rt, text("typing.Unpack[", shown, "]"));
    std::string inner;
    for (Object* each : alias.arguments->view()) {
        if (!inner.empty())
            inner += ", ";
        const bool isList = &typeOf(*each) == rt.types.list && rt.profile.minor >= 12;
        NAMETAG_TRY(part, isList ? shownList(rt, *each) : shownArgument(rt, *each));
        inner += part;
    }
    return newStr(rt, text(alias.starred ? "*" : "", shown, "[", inner.empty() ? "()" : inner, "]"));
}

Eval<std::int64_t> hashAlias(Runtime& rt, Object& self)
{
    NAMETAG_TRY(first, hash(rt, *aliasIn(self).origin));
    NAMETAG_TRY(second, hash(rt, *aliasIn(self).arguments));
    return first ^ second;
}

Value compareAliases(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    const bool aliases = typeOf(other).isSubtypeOf(*rt.types.genericAlias);
    if ((op != CompareOp::Equal && op != CompareOp::NotEqual) || !aliases)
        return share(*rt.objects.notImplemented);
    const GenericAlias& a = aliasIn(self);
    const GenericAlias& b = aliasIn(other);
    bool same = a.starred == b.starred;
    if (same) {
        NAMETAG_TRY(origins, equalObjects(rt, *a.origin, *b.origin));
        same = origins;
    }
    if (same) {
        NAMETAG_TRY(arguments, equalObjects(rt, *a.arguments, *b.arguments));
        same = arguments;
    }
    return newBool(rt, same == (op == CompareOp::Equal));
}

Value callAlias(Runtime& rt, Object& self, const Arguments& arguments)
{
    NAMETAG_TRY(made, call(rt, *aliasIn(self).origin, arguments));
    const Ref<Str> name = intern(rt, std::string_view("__orig_class__"));
    if (!setAttribute(rt, *made, *name, &self) && !swallow(rt, *rt.exceptions.attributeError) &&
        !swallow(rt, *rt.exceptions.typeError))
        return Raised{};
    return made;
}

/// Attributes that are the alias's own; all others are its origin's.
bool isOwnAttribute(const Runtime& rt, const Str& name)
{
    static constexpr std::array<const char*, 11> kOwn = {
        "__class__",       "__origin__",     "__args__",
        "__unpacked__",    "__parameters__", "__typing_unpacked_tuple_args__",
        "__mro_entries__", "__reduce_ex__",  "__reduce__",
        "__copy__",        "__deepcopy__"};
    for (const char* own : kOwn)
        if (equal(name, own))
            return true;
    return rt.profile.minor >= 13 && equal(name, "__bases__");
}

Value getAliasAttribute(Runtime& rt, Object& self, Str& name)
{
    if (isOwnAttribute(rt, name))
        return genericGetAttribute(rt, self, name);
    return getAttribute(rt, *aliasIn(self).origin, name);
}

Value getParameters(Runtime& rt, Object& self)
{
    GenericAlias& alias = aliasIn(self);
    if (!alias.parameters) {
        NAMETAG_TRY(parameters, parametersOf(rt, *alias.arguments));
        alias.parameters = parameters.give();
    }
    return share<Object>(*alias.parameters);
}

Value itemOf(Runtime& rt, Object& self, Object& key)
{
    NAMETAG_CHECK(getParameters(rt, self));
    GenericAlias& alias = aliasIn(self);
    NAMETAG_TRY(filled, substituted(rt, self, *alias.arguments, *alias.parameters, key));
    return newGenericAlias(rt, *alias.origin, *filled, alias.starred);
}

Value iterateAlias(Runtime& rt, Object& self)
{
    auto* made =
        rt.heap.create<SequenceIterator>(*rt.types.genericAliasIterator, memory::BodyRequest{40, 16, 40, {}});
    made->sequence = share(self).give();
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

/// An alias gives itself once, with a star.
Next nextStarred(Runtime& rt, Object& self)
{
    auto& iterator = static_cast<SequenceIterator&>(self);
    if (!iterator.sequence)
        return Next::end();
    const Ref<> alias = Ref<>::adopt(std::exchange(iterator.sequence, nullptr));
    const GenericAlias& plain = aliasIn(*alias);
    return newGenericAlias(rt, *plain.origin, *plain.arguments, true);
}

void destroyIterator(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(static_cast<SequenceIterator&>(self).sequence);
    rt.heap.release(self);
}

void traverseIterator(Object& self, memory::Visitor visit)
{
    visit(static_cast<SequenceIterator&>(self).sequence);
}

Value mroEntries(Runtime& rt, Object* self, const Arguments&)
{
    Object* only[] = {aliasIn(*self).origin};
    return newTupleSharing(rt, only);
}

Value noInstanceCheck(Runtime& rt, Object*, const Arguments&)
{
    return typeError(rt, "isinstance() argument 2 cannot be a parameterized generic");
}

Value noSubclassCheck(Runtime& rt, Object*, const Arguments&)
{
    return typeError(rt, "issubclass() argument 2 cannot be a parameterized generic");
}

Value reduce(Runtime& rt, Object* self, const Arguments&)
{
    Object* made[] = {aliasIn(*self).origin, aliasIn(*self).arguments};
    const Ref<Tuple> arguments = newTupleSharing(rt, made);
    Object* parts[] = {rt.types.genericAlias, arguments.get()};
    return newTupleSharing(rt, parts);
}

constexpr NativeRow kMethods[] = {{"__mro_entries__", mroEntries, 1, 1},
                                  {"__instancecheck__", noInstanceCheck, 1, 1},
                                  {"__subclasscheck__", noSubclassCheck, 1, 1},
                                  {"__reduce__", reduce, 0, 0}};

Value getOrigin(Runtime&, Object& self)
{
    return share(*aliasIn(self).origin);
}

Value getArguments(Runtime&, Object& self)
{
    return share<Object>(*aliasIn(self).arguments);
}

Value getUnpacked(Runtime& rt, Object& self)
{
    return newBool(rt, aliasIn(self).starred);
}

Value getUnpackedArguments(Runtime& rt, Object& self)
{
    const GenericAlias& alias = aliasIn(self);
    if (alias.starred && alias.origin == rt.types.tuple)
        return share<Object>(*alias.arguments);
    return share(*rt.objects.none);
}

constexpr GetSetRow kRows[] = {{"__origin__", getOrigin, nullptr},
                               {"__args__", getArguments, nullptr},
                               {"__parameters__", getParameters, nullptr},
                               {"__unpacked__", getUnpacked, nullptr},
                               {"__typing_unpacked_tuple_args__", getUnpackedArguments, nullptr}};

Ref<> aliasOf(Runtime& rt, Type& type, Object& origin, Object& item, bool starred)
{
    const std::uint32_t bytes = type.basicSize + type.preHeader;
    auto* made = rt.heap.create<GenericAlias>(type, memory::BodyRequest{bytes, type.preHeader, bytes, {}});
    made->origin = share(origin).give();
    Object* only[] = {&item};
    made->arguments = isInstanceOf(item, *rt.types.tuple) ? share(static_cast<Tuple&>(item)).give()
                                                          : newTupleSharing(rt, only).give();
    made->starred = starred;
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

Value makeAlias(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, "GenericAlias() takes no keyword arguments");
    if (arguments.positional != 2)
        return typeError(rt, text("GenericAlias expected 2 arguments, got ", arguments.positional));
    return aliasOf(rt, type, arguments[0], arguments[1], false);
}

void destroyAlias(Object& self)
{
    Runtime& rt = runtimeOf(self);
    GenericAlias& alias = aliasIn(self);
    rt.heap.untrack(self);
    dropField(alias.origin);
    dropField(alias.arguments);
    dropField(alias.parameters);
    rt.heap.release(self);
}

void traverseAlias(Object& self, memory::Visitor visit)
{
    const GenericAlias& alias = aliasIn(self);
    visit(alias.origin);
    visit(alias.arguments);
    visit(alias.parameters);
}

void setUpAliasIterator(Runtime& rt)
{
    Type& iterator = *rt.types.genericAliasIterator;
    iterator.destroy = destroyIterator;
    iterator.traverse = traverseIterator;
    iterator.slots.iter = [](Runtime&, Object& self) -> Value { return share(self); };
    iterator.slots.next = nextStarred;
}

Value classGetItem(Runtime& rt, Object* self, const Arguments& arguments)
{
    return newGenericAlias(rt, *self, arguments[0]);
}

} // namespace

const NativeRow kClassGetItemRow{"__class_getitem__", classGetItem, 1, 1, false, "See PEP 585"};

Eval<std::string> shownArgument(Runtime& rt, Object& argument)
{
    if (&argument == rt.objects.ellipsis)
        return std::string("...");
    if (&argument == static_cast<Object*>(rt.types.noneType))
        return std::string("None");
    const Type& type = typeOf(argument);
    if (!type.is(kTypeSubclass) && &type != rt.types.function && &type != rt.types.builtinFunction)
        return reprText(rt, argument);
    NAMETAG_TRY(name, getAttribute(rt, argument, *rt.names.dunderQualname));
    NAMETAG_TRY(module, findAttribute(rt, argument, *rt.names.dunderModule));
    NAMETAG_TRY(shown, strText(rt, *name));
    if (!module || module->get() == rt.objects.none)
        return shown;
    NAMETAG_TRY(prefix, strText(rt, **module));
    return prefix == "builtins" ? shown : prefix + "." + shown;
}

Ref<> newGenericAlias(Runtime& rt, Object& origin, Object& item, bool starred)
{
    return aliasOf(rt, *rt.types.genericAlias, origin, item, starred);
}

void setUpGenericAliasType(Runtime& rt)
{
    Type& type = *rt.types.genericAlias;
    type.basicSize = 64;
    type.flags |= kBaseType;
    type.hasWeakrefs = true;
    type.destroy = destroyAlias;
    type.traverse = traverseAlias;
    Slots& slots = type.slots;
    slots.make = makeAlias;
    slots.repr = reprAlias;
    slots.hash = hashAlias;
    slots.compare = compareAliases;
    slots.call = callAlias;
    slots.item = itemOf;
    slots.iter = iterateAlias;
    slots.getAttribute = getAliasAttribute;
    slots.binary[static_cast<std::size_t>(BinaryOp::Or)] = unionOf;
    addMethods(rt, type, kMethods);
    addAttributes(rt, type, kRows);
    setUpAliasIterator(rt);
    rt.typeItem = [](Runtime& runtime, Object& of, Object& item) -> Value {
        return newGenericAlias(runtime, of, item);
    };
    for (Type* generic : {rt.types.list, rt.types.dict, rt.types.tuple, rt.types.set, rt.types.frozenSet,
                          rt.types.enumerate, rt.types.mappingProxy})
        addClassMethods(rt, *generic, {&kClassGetItemRow, 1});
}

} // namespace nametag::runtime
