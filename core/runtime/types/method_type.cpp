// SPDX-License-Identifier: GPL-3.0-or-later
// method (a function bound to an object) and builtin_function_or_method (Objects/classobject.c,
// Objects/methodobject.c).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/objects/trashcan.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/native_calls.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

#include <vector>

namespace nametag::runtime {

namespace {

BoundMethod& methodIn(Object& self)
{
    return static_cast<BoundMethod&>(self);
}

Value reprMethod(Runtime& rt, Object& self)
{
    BoundMethod& method = methodIn(self);
    NAMETAG_TRY(name, findAttribute(rt, *method.function, *rt.names.dunderQualname));
    if (!name) {
        NAMETAG_TRY(plain, findAttribute(rt, *method.function, *rt.names.dunderName));
        name = std::move(plain);
    }
    const std::string called = name && isStr(**name) ? utf8(static_cast<Str&>(**name)) : std::string("?");
    NAMETAG_TRY(owner, reprText(rt, *method.self));
    return newStr(rt, text("<bound method ", called, " of ", owner, ">"));
}

Value callMethodObject(Runtime& rt, Object& self, const Arguments& arguments)
{
    BoundMethod& method = methodIn(self);
    const Ref<> function = share(*method.function);
    const std::size_t count = arguments.positional + arguments.keywords();
    constexpr std::size_t kFew = 8;
    Object* few[kFew];
    std::vector<Object*> many;
    Object** values = few;
    if (count + 1 > kFew) {
        many.resize(count + 1);
        values = many.data();
    }
    values[0] = method.self;
    std::copy_n(arguments.values, count, values + 1);
    return call(rt, *function, Arguments{values, arguments.positional + 1, arguments.names});
}

Value getMethodAttribute(Runtime& rt, Object& self, Str& name)
{
    if (lookUpInType(rt, *rt.types.method, name))
        return genericGetAttribute(rt, self, name);
    return getAttribute(rt, *methodIn(self).function, name);
}

Value compareMethods(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    if ((op != CompareOp::Equal && op != CompareOp::NotEqual) || &typeOf(other) != rt.types.method)
        return notImplemented(rt);
    NAMETAG_TRY(same, compareBool(rt, *methodIn(self).function, *methodIn(other).function, CompareOp::Equal));
    const bool equal = same && methodIn(self).self == methodIn(other).self;
    return newBool(rt, equal == (op == CompareOp::Equal));
}

Eval<std::int64_t> hashMethod(Runtime& rt, Object& self)
{
    NAMETAG_TRY(function, hash(rt, *methodIn(self).function));
    const auto owner = static_cast<std::int64_t>(methodIn(self).self->address >> 4);
    const std::int64_t value = owner ^ function;
    return value == -1 ? -2 : value;
}

Value keepMethod(Runtime&, Object& self, Object*, Object*)
{
    return share(self);
}

void destroyMethod(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    if (self.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
        rt.dropWeakrefs(rt, self);
    dropField(methodIn(self).function);
    dropField(methodIn(self).self);
    rt.heap.release(self);
}

void traverseMethod(Object& self, memory::Visitor visit)
{
    visit(methodIn(self).function);
    visit(methodIn(self).self);
}

void tellMethod(Object& self)
{
    memory::Reporter& report = runtimeOf(self).report();
    report.fieldSet(self, "__self__", methodIn(self).self, 1);
    report.fieldSet(self, "__func__", methodIn(self).function, 2);
}

Value getFunc(Runtime& rt, Object& self)
{
    return orNone(rt, methodIn(self).function);
}

Value getSelf(Runtime& rt, Object& self)
{
    return orNone(rt, methodIn(self).self);
}

Value getMethodDoc(Runtime& rt, Object& self)
{
    return getAttribute(rt, *methodIn(self).function, *rt.names.dunderDoc);
}

constexpr GetSetRow kMethodRows[] = {
    {"__func__", getFunc, nullptr}, {"__self__", getSelf, nullptr}, {"__doc__", getMethodDoc, nullptr}};

Value makeMethod(Runtime& rt, Type&, const Arguments& arguments)
{
    NAMETAG_CHECK(checkArguments(rt, "method", arguments, 2, 2));
    if (!isCallable(arguments[0]))
        return typeError(rt, "first argument must be callable");
    if (&arguments[1] == rt.objects.none)
        return typeError(rt, "instance must not be None");
    return newBoundMethod(rt, arguments[0], arguments[1]);
}

// ---- builtin_function_or_method

BuiltinFunction& builtinIn(Object& self)
{
    return static_cast<BuiltinFunction&>(self);
}

bool isModule(const Runtime& rt, const Object* object)
{
    return !object || typeOf(*object).isSubtypeOf(*rt.types.module);
}

Value reprBuiltin(Runtime& rt, Object& self)
{
    const BuiltinFunction& function = builtinIn(self);
    if (isModule(rt, function.self))
        return newStr(rt, text("<built-in function ", function.row->name, ">"));
    return newStr(rt, text("<built-in method ", function.row->name, " of ", typeName(*function.self),
                           " object at ", addressText(*function.self), ">"));
}

Value callBuiltin(Runtime& rt, Object& self, const Arguments& arguments)
{
    const BuiltinFunction& function = builtinIn(self);
    if (!fitsRow(*function.row, arguments)) [[unlikely]] {
        std::string name = function.row->name;
        if (function.self && !isModule(rt, function.self)) {
            const bool ofType = typeOf(*function.self).is(kTypeSubclass);
            const Type& owner = ofType ? static_cast<Type&>(*function.self) : typeOf(*function.self);
            name = text(owner.qualifiedName, ".", name);
        } else if (function.self && static_cast<Module*>(function.self)->name != "builtins") {
            name = text(static_cast<Module*>(function.self)->name, ".", name);
        }
        return static_cast<void>(
                   checkArguments(rt, name.c_str(), arguments, function.row->least, function.row->most)),
               Raised{};
    }
    return function.row->function(rt, function.self, arguments);
}

Value compareBuiltins(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    if ((op != CompareOp::Equal && op != CompareOp::NotEqual) || &typeOf(other) != rt.types.builtinFunction)
        return notImplemented(rt);
    const bool equal =
        builtinIn(self).row == builtinIn(other).row && builtinIn(self).self == builtinIn(other).self;
    return newBool(rt, equal == (op == CompareOp::Equal));
}

Eval<std::int64_t> hashBuiltin(Runtime&, Object& self)
{
    const auto owner = builtinIn(self).self ? builtinIn(self).self->address >> 4 : 0;
    const auto value = static_cast<std::int64_t>(owner ^ std::hash<const void*>()(builtinIn(self).row));
    return value == -1 ? -2 : value;
}

void destroyBuiltin(Object& self)
{
    destroyDeep(self, [](Runtime& rt, Object& dying) {
        if (dying.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
            rt.dropWeakrefs(rt, dying);
        dropField(builtinIn(dying).self);
        dropField(builtinIn(dying).module);
        rt.heap.release(dying);
    });
}

void traverseBuiltin(Object& self, memory::Visitor visit)
{
    visit(builtinIn(self).self);
    visit(builtinIn(self).module);
}

void tellBuiltin(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.report().textShown(self, builtinIn(self).row->name);
    if (!isModule(rt, builtinIn(self).self))
        rt.report().fieldSet(self, "__self__", builtinIn(self).self, 1);
}

Value getBuiltinName(Runtime& rt, Object& self)
{
    return newStr(rt, std::string_view(builtinIn(self).row->name));
}

Value getBuiltinQualifiedName(Runtime& rt, Object& self)
{
    const BuiltinFunction& function = builtinIn(self);
    if (isModule(rt, function.self))
        return getBuiltinName(rt, self);
    const bool ofType = typeOf(*function.self).is(kTypeSubclass);
    const std::string& owner =
        ofType ? static_cast<Type*>(function.self)->qualifiedName : typeOf(*function.self).qualifiedName;
    return newStr(rt, text(owner, ".", function.row->name));
}

Value getBuiltinSelf(Runtime& rt, Object& self)
{
    return orNone(rt, builtinIn(self).self);
}

Value getBuiltinModule(Runtime& rt, Object& self)
{
    return orNone(rt, builtinIn(self).module);
}

Value getBuiltinDoc(Runtime& rt, Object& self)
{
    return newStr(rt, std::string_view(builtinIn(self).row->doc));
}

Value getSignature(Runtime& rt, Object&)
{
    return none(rt);
}

constexpr GetSetRow kBuiltinRows[] = {
    {"__name__", getBuiltinName, nullptr}, {"__qualname__", getBuiltinQualifiedName, nullptr},
    {"__self__", getBuiltinSelf, nullptr}, {"__module__", getBuiltinModule, nullptr},
    {"__doc__", getBuiltinDoc, nullptr},   {"__text_signature__", getSignature, nullptr},
};

} // namespace

void setUpMethodType(Runtime& rt)
{
    Type& type = *rt.types.method;
    type.basicSize = 48;
    type.hasWeakrefs = true;
    type.destroy = destroyMethod;
    type.traverse = traverseMethod;
    type.tell = tellMethod;
    Slots& slots = type.slots;
    slots.repr = reprMethod;
    slots.call = callMethodObject;
    slots.getAttribute = getMethodAttribute;
    slots.setAttribute = genericSetAttribute;
    slots.compare = compareMethods;
    slots.hash = hashMethod;
    slots.make = makeMethod;
    if (rt.profile.texts.methodsHaveGet)
        slots.descriptorGet = keepMethod;
    addAttributes(rt, type, kMethodRows);
}

void setUpBuiltinFunctionType(Runtime& rt)
{
    Type& type = *rt.types.builtinFunction;
    type.basicSize = 56;
    type.hasWeakrefs = true;
    type.destroy = destroyBuiltin;
    type.traverse = traverseBuiltin;
    type.tell = tellBuiltin;
    Slots& slots = type.slots;
    slots.repr = reprBuiltin;
    slots.call = callBuiltin;
    slots.compare = compareBuiltins;
    slots.hash = hashBuiltin;
    addAttributes(rt, type, kBuiltinRows);
}

} // namespace nametag::runtime
