// SPDX-License-Identifier: GPL-3.0-or-later
// types.SimpleNamespace (Objects/namespaceobject.c), in the module _types.
#include "core/runtime/modules/functools_parts.h"
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/collect.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"
#include "core/runtime/types/dict_methods.h"

namespace nametag::runtime {

namespace {

struct NamespaceState {
    Type* type = nullptr;
};

Dict* namesOf(Object& object)
{
    return static_cast<OwnAttributes&>(object).attributes;
}

bool isDataDescriptor(Runtime& rt, Object& object, Str& name)
{
    const Object* found = lookUpInType(rt, typeOf(object), name);
    return found && typeOf(*found).slots.descriptorSet;
}

/// Attributes are in the namespace's own dict, in classes based on it too.
Value getNamespaceAttribute(Runtime& rt, Object& object, Str& name)
{
    if (!isDataDescriptor(rt, object, name))
        if (Object* own = lookUp(rt, *namesOf(object), name))
            return share(*own);
    return genericGetAttribute(rt, object, name);
}

Done setNamespaceAttribute(Runtime& rt, Object& object, Str& name, Object* value)
{
    Object* held = lookUp(rt, *namesOf(object), name);
    if (isDataDescriptor(rt, object, name) || (!value && !held))
        return genericSetAttribute(rt, object, name, value);
    Ref<> old = held ? share(*held) : Ref<>();
    if (value)
        store(rt, *namesOf(object), name, share(*value));
    else
        removeKey(rt, *namesOf(object), name);
    if (!rt.report().listens())
        return Nothing{};
    if (value)
        rt.report().fieldSet(object, nameOf(rt, name), *value, kAttributeOrder);
    else
        rt.report().fieldRemoved(object, nameOf(rt, name));
    return Nothing{};
}

Value make(Runtime& rt, Type& type, const Arguments&)
{
    auto* made = makeNative<OwnAttributes>(rt, type);
    made->attributes = newDict(rt).give();
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

Done init(Runtime& rt, Object& object, const Arguments& arguments)
{
    const bool takesMapping = rt.profile.minor >= 13;
    if (arguments.positional > 0 && !takesMapping)
        return typeError(rt, "no positional arguments expected");
    if (arguments.positional > 1)
        return typeError(
            rt, text(shortName(typeOf(object)), " expected at most 1 argument, got ", arguments.positional));
    const Ref<Dict> given = newDict(rt);
    if (arguments.positional == 1)
        NAMETAG_CHECK(updateFromArgument(rt, *given, arguments[0]));
    for (const DictEntry& entry : given->entries)
        if (entry.key && !isStr(*entry.key))
            return typeError(rt, "keywords must be strings");
    for (std::size_t i = 0; i < arguments.keywords(); ++i)
        store(rt, *given, static_cast<Str&>((*arguments.names)[i]), share(arguments.keyword(i)));
    for (const DictEntry& entry : given->entries)
        if (entry.key)
            NAMETAG_CHECK(
                typeOf(object).slots.setAttribute(rt, object, static_cast<Str&>(*entry.key), entry.value));
    return Nothing{};
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    rt.report().objectDying(object);
    dropField(static_cast<OwnAttributes&>(object).attributes);
    rt.heap.release(object);
}

void traverse(Object& object, memory::Visitor visit)
{
    visit(namesOf(object));
}

void clear(Object& object)
{
    if (Dict* names = namesOf(object))
        clearDict(runtimeOf(object), *names);
}

void tell(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.report().flagsChanged(object, events::kMutable);
    if (!namesOf(object))
        return;
    for (const DictEntry& entry : namesOf(object)->entries)
        if (entry.key)
            rt.report().fieldSet(object, nameOf(rt, static_cast<Str&>(*entry.key)), *entry.value,
                                 kAttributeOrder);
}

Eval<std::string> shownNames(Runtime& rt, Dict& names)
{
    std::string shown;
    for (std::size_t i = 0; i < names.entries.size(); ++i) {
        if (!names.entries[i].key || !isStr(*names.entries[i].key))
            continue;
        const std::string name = utf8(static_cast<Str&>(*names.entries[i].key));
        Ref<> value = share(*names.entries[i].value);
        NAMETAG_TRY(one, reprText(rt, *value));
        shown += (shown.empty() ? "" : ", ") + name + "=" + one;
    }
    return shown;
}

Value reprOf(Runtime& rt, Object& object)
{
    const Type& type = typeOf(object);
    const std::string name = type.is(kHeapType) ? type.name : "namespace";
    if (!enterRepr(rt, object))
        return newStr(rt, name + "(...)");
    const Eval<std::string> shown = shownNames(rt, *namesOf(object));
    leaveRepr(rt, object);
    if (!shown)
        return Raised{};
    return newStr(rt, text(name, "(", *shown, ")"));
}

Value compareNamespaces(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    const Type& type = *moduleState<NamespaceState>(rt).type;
    if (!isInstanceOf(left, type) || !isInstanceOf(right, type))
        return notImplemented(rt);
    return compare(rt, *namesOf(left), *namesOf(right), op);
}

constexpr GetSetRow kAttributes[] = {{"__dict__", ownAttributesOf, nullptr, ""}};

void setUp(Runtime& rt, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.clear = clear;
    type.tell = tell;
    type.hasDict = true;
    type.cppBytes = sizeof(OwnAttributes);
    type.slots.make = make;
    type.slots.getAttribute = getNamespaceAttribute;
    type.slots.setAttribute = setNamespaceAttribute;
    type.slots.init = init;
    type.slots.repr = reprOf;
    type.slots.compare = compareNamespaces;
    type.slots.hash = unhashable;
    addAttributes(rt, type, kAttributes);
}

} // namespace

/// The types that have no name among the builtins.
static void storeBuiltinTypes(Runtime& rt, Dict& names)
{
    const auto& types = rt.types;
    const std::pair<const char*, Type*> rows[] = {
        {"FunctionType", types.function},
        {"LambdaType", types.function},
        {"CodeType", types.code},
        {"MappingProxyType", types.mappingProxy},
        {"CellType", types.cell},
        {"GeneratorType", types.generator},
        {"MethodType", types.method},
        {"BuiltinFunctionType", types.builtinFunction},
        {"BuiltinMethodType", types.builtinFunction},
        {"WrapperDescriptorType", types.slotWrapper},
        {"MethodWrapperType", types.methodWrapper},
        {"MethodDescriptorType", types.methodDescriptor},
        {"ClassMethodDescriptorType", types.classMethodDescriptor},
        {"ModuleType", types.module},
        {"TracebackType", types.traceback},
        {"FrameType", types.frame},
        {"GetSetDescriptorType", types.getSetDescriptor},
        {"MemberDescriptorType", types.memberDescriptor},
        {"GenericAlias", types.genericAlias},
        {"UnionType", types.unionType},
        {"EllipsisType", types.ellipsisType},
        {"NoneType", types.noneType},
        {"NotImplementedType", types.notImplementedType},
    };
    for (const auto& [name, type] : rows)
        store(rt, names, name, share<Object>(*type));
}

Ref<Module> makeTypesModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_types");
    Type*& type = moduleState<NamespaceState>(rt).type;
    type = &newNativeType(rt, {"SimpleNamespace", "types", events::ObjectKind::Instance, true, nullptr, 24, 0,
                               kBaseType, "A bag of attributes.", setUp});
    store(rt, *module->dict, "SimpleNamespace", share<Object>(*type));
    storeBuiltinTypes(rt, *module->dict);
    return module;
}

} // namespace nametag::runtime
