// SPDX-License-Identifier: GPL-3.0-or-later
// weakref.proxy: operations go on to the referent (Objects/weakrefobject.c).
#include "core/runtime/modules/weak_references.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"

#include <utility>

namespace nametag::runtime {

namespace {

/// The object itself, or what the proxy stands for; held while the operation runs.
Value behind(Runtime& rt, Object& object)
{
    const WeakTable& table = moduleState<WeakTable>(rt);
    if (&typeOf(object) != table.proxy && &typeOf(object) != table.callableProxy)
        return share(object);
    Object* referent = referentOf(weakIn(object));
    if (!referent)
        return raise(rt, *rt.exceptions.referenceError, "weakly-referenced object no longer exists");
    return share(*referent);
}

Value getProxyAttribute(Runtime& rt, Object& self, Str& name)
{
    NAMETAG_TRY(object, behind(rt, self));
    return getAttribute(rt, *object, name);
}

Done setProxyAttribute(Runtime& rt, Object& self, Str& name, Object* value)
{
    NAMETAG_TRY(object, behind(rt, self));
    return setAttribute(rt, *object, name, value);
}

Value strOfProxy(Runtime& rt, Object& self)
{
    NAMETAG_TRY(object, behind(rt, self));
    return str(rt, *object);
}

Value reprOfProxy(Runtime& rt, Object& self)
{
    Object* referent = referentOf(weakIn(self));
    Object& shown = referent ? *referent : *rt.objects.none;
    const std::string start = text("<weakproxy at ", addressText(self));
    if (rt.profile.minor < 13)
        return newStr(rt, text(start, " to ", typeName(shown), " at ", addressText(shown), ">"));
    if (!referent)
        return newStr(rt, text(start, "; dead>"));
    return newStr(rt, text(start, "; to '", typeName(shown), "' at ", addressText(shown), ">"));
}

Value compareProxies(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    NAMETAG_TRY(left, behind(rt, self));
    NAMETAG_TRY(right, behind(rt, other));
    return compare(rt, *left, *right, op);
}

template <BinaryOp op> Value binaryOfProxies(Runtime& rt, Object& left, Object& right)
{
    NAMETAG_TRY(first, behind(rt, left));
    NAMETAG_TRY(second, behind(rt, right));
    return binary(rt, op, *first, *second);
}

template <BinaryOp op> Value inPlaceOfProxies(Runtime& rt, Object& left, Object& right)
{
    NAMETAG_TRY(first, behind(rt, left));
    NAMETAG_TRY(second, behind(rt, right));
    return inPlace(rt, op, *first, *second);
}

template <std::size_t... op> void fillBinary(Slots& slots, std::index_sequence<op...>)
{
    ((slots.binary[op] = binaryOfProxies<static_cast<BinaryOp>(op)>), ...);
    ((slots.inPlace[op] = inPlaceOfProxies<static_cast<BinaryOp>(op)>), ...);
}

template <Value (*operation)(Runtime&, Object&)> Value unaryOfProxy(Runtime& rt, Object& self)
{
    NAMETAG_TRY(object, behind(rt, self));
    return operation(rt, *object);
}

Value divmodOfProxies(Runtime& rt, Object& left, Object& right)
{
    NAMETAG_TRY(first, behind(rt, left));
    NAMETAG_TRY(second, behind(rt, right));
    return divmod(rt, *first, *second);
}

Eval<bool> truthOfProxy(Runtime& rt, Object& self)
{
    NAMETAG_TRY(object, behind(rt, self));
    return truth(rt, *object);
}

Eval<std::int64_t> lengthOfProxy(Runtime& rt, Object& self)
{
    NAMETAG_TRY(object, behind(rt, self));
    return length(rt, *object);
}

Value itemOfProxy(Runtime& rt, Object& self, Object& key)
{
    NAMETAG_TRY(object, behind(rt, self));
    return getItem(rt, *object, key);
}

Done setItemOfProxy(Runtime& rt, Object& self, Object& key, Object* value)
{
    NAMETAG_TRY(object, behind(rt, self));
    return setItem(rt, *object, key, value);
}

Eval<bool> proxyContains(Runtime& rt, Object& self, Object& item)
{
    NAMETAG_TRY(object, behind(rt, self));
    return containsItem(rt, *object, item);
}

Value iterateProxy(Runtime& rt, Object& self)
{
    NAMETAG_TRY(object, behind(rt, self));
    return iterate(rt, *object);
}

Next nextOfProxy(Runtime& rt, Object& self)
{
    Value object = behind(rt, self);
    if (!object)
        return Next::failed();
    if (!isIterator(*object))
        return typeError(rt,
                         text("Weakref proxy referenced a non-iterator '", typeName(*object), "' object"));
    return next(rt, *object);
}

Value callProxy(Runtime& rt, Object& self, const Arguments& arguments)
{
    NAMETAG_TRY(object, behind(rt, self));
    return call(rt, *object, arguments);
}

} // namespace

void setUpProxyType(Runtime& rt, Type& type)
{
    setUpWeakBehaviour(type);
    Slots& slots = type.slots;
    slots.getAttribute = getProxyAttribute;
    slots.setAttribute = setProxyAttribute;
    slots.str = strOfProxy;
    slots.repr = reprOfProxy;
    slots.hash = unhashable;
    slots.compare = compareProxies;
    fillBinary(slots, std::make_index_sequence<kBinaryOps>());
    slots.divmod = divmodOfProxies;
    slots.negative = unaryOfProxy<negative>;
    slots.positive = unaryOfProxy<positive>;
    slots.absolute = unaryOfProxy<absolute>;
    slots.invert = unaryOfProxy<invert>;
    slots.index = unaryOfProxy<index>;
    slots.truth = truthOfProxy;
    slots.length = lengthOfProxy;
    slots.item = itemOfProxy;
    slots.setItem = setItemOfProxy;
    slots.contains = proxyContains;
    slots.iter = iterateProxy;
    slots.next = nextOfProxy;
    if (std::string_view(type.name).find("Callable") != std::string_view::npos)
        slots.call = callProxy;
    static_cast<void>(rt);
}

} // namespace nametag::runtime
