// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes of classes: assignment changes slots and forgets cached lookups (typeSetAttribute,
// attributes.h).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/slot_rows.h"

namespace nametag::runtime {

namespace {

bool isDunder(std::string_view name)
{
    return name.size() > 4 && name.substr(0, 2) == "__" && name.substr(name.size() - 2) == "__";
}

} // namespace

bool isShownInClass(const Runtime& rt, const Str& name, const Object& value)
{
    const Type& type = typeOf(value);
    if (&type == rt.types.memberDescriptor || &type == rt.types.getSetDescriptor)
        return false;
    if (!isDunder(utf8(name)))
        return true;
    // Of the special methods only those that the script wrote, not those that the library made for it.
    const Object* plain = &value;
    if (&type == rt.types.staticMethod || &type == rt.types.classMethod)
        plain = static_cast<const StaticMethod&>(value).function;
    return plain && &typeOf(*plain) == rt.types.function &&
           !static_cast<const Function&>(*plain).code->ofLibrary &&
           !static_cast<const Function&>(*plain).code->ofText;
}

Done typeSetAttribute(Runtime& rt, Object& object, Str& name, Object* value)
{
    auto& type = static_cast<Type&>(object);
    if (!type.is(kHeapType))
        return typeError(rt,
                         text("cannot set '", utf8(name), "' attribute of immutable type '", type.name, "'"));
    Object* descriptor = lookUpInType(rt, typeOf(object), name);
    if (descriptor && typeOf(*descriptor).slots.descriptorSet) {
        const Ref<> held = share(*descriptor);
        NAMETAG_CHECK(typeOf(*descriptor).slots.descriptorSet(rt, *descriptor, object, value));
        typeModified(rt, type);
        return Nothing{};
    }
    Object* current = lookUp(rt, *type.dict, name);
    if (!value && !current)
        return attributeError(rt, object, name);
    const Ref<> old = current ? share(*current) : Ref<>();
    const bool listens = rt.report().listens();
    if (value) {
        store(rt, *type.dict, name, share(*value));
        if (listens && isShownInClass(rt, name, *value))
            rt.report().fieldSet(type, nameOf(rt, name), *value, kAttributeOrder);
    } else {
        removeKey(rt, *type.dict, name);
        if (listens && isShownInClass(rt, name, *old))
            rt.report().fieldRemoved(type, nameOf(rt, name));
    }
    typeModified(rt, type);
    if (isDunder(utf8(name)))
        updateSlots(rt, type, name);
    return Nothing{};
}

} // namespace nametag::runtime
