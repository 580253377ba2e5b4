// SPDX-License-Identifier: GPL-3.0-or-later
// weakref.ref (Objects/weakrefobject.c).
#include "core/runtime/modules/weak_references.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"

namespace nametag::runtime {

namespace {

Done checkCount(Runtime& rt, const char* name, const Arguments& arguments)
{
    if (arguments.positional >= 1 && arguments.positional <= 2)
        return Nothing{};
    return typeError(rt, text(name, " expected at ",
                              arguments.positional < 1 ? "least 1 argument" : "most 2 arguments", ", got ",
                              arguments.positional));
}

Value make(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_CHECK(checkCount(rt, "__new__", arguments));
    return newWeakReference(rt, type, arguments[0], arguments.positional > 1 ? &arguments[1] : nullptr);
}

Done init(Runtime& rt, Object&, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, "ref() takes no keyword arguments");
    return checkCount(rt, "__init__", arguments);
}

Value callReference(Runtime& rt, Object& self, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, "weakref() takes no keyword arguments");
    if (arguments.positional > 0)
        return typeError(rt, text("weakref expected 0 arguments, got ", arguments.positional));
    return orNone(rt, referentOf(weakIn(self)));
}

Eval<std::int64_t> hashReference(Runtime& rt, Object& self)
{
    WeakReference& reference = weakIn(self);
    if (reference.hash != -1)
        return reference.hash;
    Object* referent = referentOf(reference);
    if (!referent)
        return typeError(rt, "weak object has gone away");
    const Ref<> kept = share(*referent);
    NAMETAG_TRY(value, hash(rt, *kept));
    reference.hash = value;
    return value;
}

Value compareReferences(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    const WeakTable& table = moduleState<WeakTable>(rt);
    if ((op != CompareOp::Equal && op != CompareOp::NotEqual) ||
        !typeOf(self).isSubtypeOf(*table.reference) || !typeOf(other).isSubtypeOf(*table.reference))
        return notImplemented(rt);
    Object* left = referentOf(weakIn(self));
    Object* right = referentOf(weakIn(other));
    if (!left || !right)
        return newBool(rt, (&self == &other) == (op == CompareOp::Equal));
    const Ref<> keptLeft = share(*left);
    const Ref<> keptRight = share(*right);
    return compare(rt, *keptLeft, *keptRight, op);
}

Value reprReference(Runtime& rt, Object& self)
{
    Object* referent = referentOf(weakIn(self));
    if (!referent)
        return newStr(rt, text("<weakref at ", addressText(self), "; dead>"));
    const Ref<> kept = share(*referent);
    NAMETAG_TRY(name, findAttribute(rt, *kept, *rt.names.dunderName));
    const std::string shown =
        text("<weakref at ", addressText(self), "; to '", typeName(*kept), "' at ", addressText(*kept));
    if (!name || !isStr(**name))
        return newStr(rt, shown + ">");
    return newStr(rt, text(shown, " (", utf8(static_cast<Str&>(**name)), ")>"));
}

Value getCallback(Runtime& rt, Object& self)
{
    return orNone(rt, weakIn(self).callback);
}

const GetSetRow kRows[] = {{"__callback__", getCallback, nullptr}};

} // namespace

void setUpReferenceType(Runtime& rt, Type& type)
{
    setUpWeakBehaviour(type);
    type.slots.make = make;
    type.slots.init = init;
    type.slots.call = callReference;
    type.slots.hash = hashReference;
    type.slots.compare = compareReferences;
    type.slots.repr = reprReference;
    type.slots.getAttribute = genericGetAttribute;
    type.slots.setAttribute = genericSetAttribute;
    addAttributes(rt, type, kRows);
}

} // namespace nametag::runtime
