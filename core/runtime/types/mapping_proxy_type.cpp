// SPDX-License-Identifier: GPL-3.0-or-later
// mappingproxy: a dict that can only be read (Objects/descrobject.c, mappingproxy_…).
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"
#include "core/runtime/types/type_attributes.h"

namespace nametag::runtime {

namespace {

Object& mapping(Object& self)
{
    return *static_cast<DictView&>(self).dict;
}

Value reprProxy(Runtime& rt, Object& self)
{
    NAMETAG_TRY(inner, reprText(rt, mapping(self)));
    return newStr(rt, text("mappingproxy(", inner, ")"));
}

Value strProxy(Runtime& rt, Object& self)
{
    return str(rt, mapping(self));
}

Value itemOf(Runtime& rt, Object& self, Object& key)
{
    return getItem(rt, mapping(self), key);
}

Eval<std::int64_t> lengthOf(Runtime& rt, Object& self)
{
    return length(rt, mapping(self));
}

Eval<bool> containsKey(Runtime& rt, Object& self, Object& key)
{
    return containsItem(rt, mapping(self), key);
}

Value iterateProxy(Runtime& rt, Object& self)
{
    return iterate(rt, mapping(self));
}

Value compareProxy(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    return compare(rt, mapping(self), other, op);
}

Eval<std::int64_t> hashProxy(Runtime& rt, Object& self)
{
    return hash(rt, mapping(self));
}

Value orProxies(Runtime& rt, Object& left, Object& right)
{
    Object& a = &typeOf(left) == rt.types.mappingProxy ? mapping(left) : left;
    Object& b = &typeOf(right) == rt.types.mappingProxy ? mapping(right) : right;
    return binary(rt, BinaryOp::Or, a, b);
}

Value callOnMapping(Runtime& rt, Object& self, const char* name, const Arguments& arguments)
{
    const Ref<Str> method = intern(rt, std::string_view(name));
    NAMETAG_TRY(function, getAttribute(rt, mapping(self), *method));
    return call(rt, *function, arguments);
}

Value getMethodOf(Runtime& rt, Object* self, const Arguments& arguments)
{
    return callOnMapping(rt, *self, "get", arguments);
}
Value keysMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    return callOnMapping(rt, *self, "keys", arguments);
}
Value valuesMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    return callOnMapping(rt, *self, "values", arguments);
}
Value itemsMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    return callOnMapping(rt, *self, "items", arguments);
}
Value copyMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    return callOnMapping(rt, *self, "copy", arguments);
}
Value reversedMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    return callOnMapping(rt, *self, "__reversed__", arguments);
}

constexpr NativeRow kMethods[] = {{"get", getMethodOf, 1, 2},     {"keys", keysMethod, 0, 0},
                                  {"values", valuesMethod, 0, 0}, {"items", itemsMethod, 0, 0},
                                  {"copy", copyMethod, 0, 0},     {"__reversed__", reversedMethod, 0, 0}};

Value makeProxy(Runtime& rt, Type&, const Arguments& arguments)
{
    NAMETAG_CHECK(checkArguments(rt, "mappingproxy", arguments, 1, 1));
    const Type& type = typeOf(arguments[0]);
    if (!type.slots.item || type.is(kListSubclass) || type.is(kTupleSubclass))
        return typeError(rt, text("mappingproxy() argument must be a mapping, not ", typeName(arguments[0])));
    return newMappingProxy(rt, static_cast<Dict&>(arguments[0]));
}

Done initNothing(Runtime&, Object&, const Arguments&)
{
    return Nothing{};
}

void destroyProxy(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(static_cast<DictView&>(self).dict);
    rt.heap.release(self);
}

void traverseProxy(Object& self, memory::Visitor visit)
{
    visit(static_cast<DictView&>(self).dict);
}

} // namespace

void setUpMappingProxyType(Runtime& rt)
{
    Type& type = *rt.types.mappingProxy;
    type.flags |= kMappingFlag;
    type.basicSize = 24;
    type.destroy = destroyProxy;
    type.traverse = traverseProxy;
    Slots& slots = type.slots;
    slots.repr = reprProxy;
    slots.str = strProxy;
    slots.item = itemOf;
    slots.length = lengthOf;
    slots.contains = containsKey;
    slots.iter = iterateProxy;
    slots.compare = compareProxy;
    slots.hash = rt.profile.minor < 12 ? unhashable : hashProxy;
    slots.binary[static_cast<std::size_t>(BinaryOp::Or)] = orProxies;
    slots.make = makeProxy;
    slots.init = initNothing;
    addMethods(rt, type, kMethods);
}

} // namespace nametag::runtime
