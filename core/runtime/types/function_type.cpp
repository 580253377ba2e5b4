// SPDX-License-Identifier: GPL-3.0-or-later
// function (Objects/funcobject.c).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

Function& functionIn(Object& self)
{
    return static_cast<Function&>(self);
}

Value reprFunction(Runtime& rt, Object& self)
{
    return newStr(rt,
                  text("<function ", utf8(*functionIn(self).qualifiedName), " at ", addressText(self), ">"));
}

Value callFunction(Runtime& rt, Object& self, const Arguments& arguments)
{
    return rt.caller->callFunction(functionIn(self), arguments);
}

Value bindFunction(Runtime& rt, Object& self, Object* instance, Object*)
{
    if (!instance || instance == rt.objects.none)
        return share(self);
    return newBoundMethod(rt, self, *instance);
}

// ---- behaviour

void destroyFunction(Object& self)
{
    Runtime& rt = runtimeOf(self);
    Function& function = functionIn(self);
    rt.heap.untrack(self);
    if (self.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
        rt.dropWeakrefs(rt, self);
    rt.report().objectDying(self);
    dropField(function.globals);
    dropField(function.builtins);
    dropField(function.module);
    dropField(function.defaults);
    dropField(function.keywordDefaults);
    dropField(function.doc);
    dropField(function.attributes);
    dropField(function.closure);
    dropField(function.annotations);
    dropField(function.typeParameters);
    dropField(function.name);
    dropField(function.qualifiedName);
    dropField(function.code);
    rt.heap.release(self);
}

void traverseFunction(Object& self, memory::Visitor visit)
{
    const Function& f = functionIn(self);
    for (Object* field : std::initializer_list<Object*>{
             f.code, f.globals, f.builtins, f.module, f.defaults, f.keywordDefaults, f.doc, f.name,
             f.qualifiedName, f.attributes, f.closure, f.annotations, f.typeParameters})
        visit(field);
}

void clearFunction(Object& self)
{
    Function& function = functionIn(self);
    dropField(function.module);
    dropField(function.defaults);
    dropField(function.keywordDefaults);
    dropField(function.doc);
    dropField(function.attributes);
    dropField(function.closure);
    dropField(function.annotations);
    dropField(function.typeParameters);
}

void tellFunction(Object& self)
{
    Runtime& rt = runtimeOf(self);
    const Function& function = functionIn(self);
    memory::Reporter& report = rt.report();
    if (!function.code->ofLibrary)
        report.flagsChanged(self, events::kUserDefined);
    report.textShown(self, utf8(*function.qualifiedName));
    if (function.code->ofLibrary)
        return;
    if (function.defaults)
        report.fieldSet(self, "__defaults__", function.defaults, 1);
    if (function.keywordDefaults)
        report.fieldSet(self, "__kwdefaults__", function.keywordDefaults, 2);
    if (function.closure) {
        const std::vector<compile::LocalName>& locals = function.code->code->localsPlus;
        const std::size_t first = locals.size() - function.closure->length;
        for (std::size_t i = 0; i < function.closure->length; ++i)
            report.fieldSet(self, text("cell ", locals[first + i].name), &(*function.closure)[i], 3);
    }
    if (function.attributes)
        for (const DictEntry& entry : function.attributes->entries)
            if (entry.key && isStr(*entry.key))
                report.fieldSet(self, nameOf(rt, static_cast<Str&>(*entry.key)), *entry.value,
                                kAttributeOrder);
}

// ---- attributes

template <auto Field> Value getField(Runtime& rt, Object& self)
{
    return orNone(rt, functionIn(self).*Field);
}

template <auto Field> void replace(Function& function, Ref<> value)
{
    using Pointer = std::remove_reference_t<decltype(function.*Field)>;
    const Ref<> old = Ref<>::adopt(function.*Field);
    function.*Field = static_cast<Pointer>(value.give());
}

template <auto Field> Done setNameField(Runtime& rt, Object& self, Object* value, const char* which)
{
    if (!value || !isStr(*value))
        return typeError(rt, text(which, " must be set to a string object"));
    replace<Field>(functionIn(self), share(*value));
    return Nothing{};
}

Done setName(Runtime& rt, Object& self, Object* value)
{
    return setNameField<&Function::name>(rt, self, value, "__name__");
}

Done setQualifiedName(Runtime& rt, Object& self, Object* value)
{
    NAMETAG_CHECK(setNameField<&Function::qualifiedName>(rt, self, value, "__qualname__"));
    if (rt.report().listens())
        rt.report().textShown(self, utf8(*functionIn(self).qualifiedName));
    return Nothing{};
}

Done setDefaults(Runtime& rt, Object& self, Object* value)
{
    const bool empty = !value || value == rt.objects.none;
    if (!empty && !typeOf(*value).is(kTupleSubclass))
        return typeError(rt, "__defaults__ must be set to a tuple object");
    if (!empty && rt.report().listens())
        rt.report().fieldSet(self, "__defaults__", value, 1);
    replace<&Function::defaults>(functionIn(self), empty ? Ref<>() : share(*value));
    return Nothing{};
}

Done setKeywordDefaults(Runtime& rt, Object& self, Object* value)
{
    const bool empty = !value || value == rt.objects.none;
    if (!empty && !typeOf(*value).is(kDictSubclass))
        return typeError(rt, "__kwdefaults__ must be set to a dict object");
    if (!empty && rt.report().listens())
        rt.report().fieldSet(self, "__kwdefaults__", value, 2);
    replace<&Function::keywordDefaults>(functionIn(self), empty ? Ref<>() : share(*value));
    return Nothing{};
}

std::size_t freeNamesOf(const CodeObject& code)
{
    const auto& names = code.code->localsPlus;
    return static_cast<std::size_t>(std::count_if(
        names.begin(), names.end(), [](const auto& name) { return (name.kind & compile::kFree) != 0; }));
}

Done setCode(Runtime& rt, Object& self, Object* value)
{
    if (!value || &typeOf(*value) != rt.types.code)
        return typeError(rt, "__code__ must be set to a code object");
    const Function& function = functionIn(self);
    const std::size_t cells = function.closure ? function.closure->length : 0;
    const std::size_t wanted = freeNamesOf(static_cast<CodeObject&>(*value));
    if (cells != wanted)
        return valueError(rt, text(utf8(*function.name), "() requires a code object with ", cells,
                                   " free vars, not ", wanted));
    replace<&Function::code>(functionIn(self), share(*value));
    return Nothing{};
}

Done initNothing(Runtime&, Object&, const Arguments&)
{
    return Nothing{};
}

/// The cells that fit the code, or what is wrong with them (func_new_impl).
Done checkClosure(Runtime& rt, const CodeObject& code, const Object* closure)
{
    const std::size_t wanted = freeNamesOf(code);
    const bool given = closure && closure != rt.objects.none;
    if (given && !typeOf(*closure).is(kTupleSubclass))
        return typeError(rt, "arg 5 (closure) must be None or tuple");
    if (!given && wanted > 0)
        return typeError(rt, "arg 5 (closure) must be tuple");
    const std::size_t length = given ? static_cast<const Tuple&>(*closure).length : 0;
    if (length != wanted)
        return valueError(rt,
                          text(utf8(*code.name), " requires closure of length ", wanted, ", not ", length));
    for (std::size_t i = 0; i < length; ++i) {
        Object& cell = static_cast<const Tuple&>(*closure)[i];
        if (&typeOf(cell) != rt.types.cell)
            return typeError(rt, text("arg 5 (closure) expected cell, found ", typeName(cell)));
    }
    return Nothing{};
}

Done checkParts(Runtime& rt, Object* const (&parts)[5])
{
    const auto given = [&](int place) { return parts[place] && parts[place] != rt.objects.none; };
    if (&typeOf(*parts[0]) != rt.types.code)
        return typeError(rt, text("function() argument 'code' must be code, not ", typeName(*parts[0])));
    if (!typeOf(*parts[1]).is(kDictSubclass))
        return typeError(rt, text("function() argument 'globals' must be dict, not ", typeName(*parts[1])));
    if (given(2) && !isStr(*parts[2]))
        return typeError(rt, "arg 3 (name) must be None or string");
    if (given(3) && !typeOf(*parts[3]).is(kTupleSubclass))
        return typeError(rt, "arg 4 (defaults) must be None or tuple");
    return checkClosure(rt, static_cast<CodeObject&>(*parts[0]), parts[4]);
}

/// types.FunctionType(code, globals, name, argdefs, closure)
Value makeFunction(Runtime& rt, Type&, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"code", "globals", "name", "argdefs", "closure"};
    Object* parts[5] = {};
    NAMETAG_CHECK(bindArguments(rt, {"function", kNames, 0, 2}, arguments, parts));
    NAMETAG_CHECK(checkParts(rt, parts));
    Ref<Function> made = newFunction(rt, static_cast<CodeObject&>(*parts[0]), static_cast<Dict&>(*parts[1]));
    const auto given = [&](int place) { return parts[place] && parts[place] != rt.objects.none; };
    if (given(2))
        replace<&Function::name>(*made, share(*parts[2]));
    if (given(3))
        replace<&Function::defaults>(*made, share(*parts[3]));
    if (given(4))
        replace<&Function::closure>(*made, share(*parts[4]));
    return made;
}

template <auto Field> Done setAny(Runtime&, Object& self, Object* value)
{
    replace<Field>(functionIn(self), value ? share(*value) : Ref<>());
    return Nothing{};
}

Value getAnnotations(Runtime& rt, Object& self)
{
    Function& function = functionIn(self);
    if (function.annotations && typeOf(*function.annotations).is(kDictSubclass))
        return share(*function.annotations);
    Ref<Dict> made = newDict(rt);
    if (function.annotations) {
        const auto& pairs = static_cast<const Tuple&>(*function.annotations);
        for (std::size_t i = 0; i + 1 < pairs.length; i += 2)
            NAMETAG_CHECK(store(rt, *made, share(pairs[i]), share(pairs[i + 1])));
    }
    replace<&Function::annotations>(function, made.share());
    return made;
}

Done setAnnotations(Runtime& rt, Object& self, Object* value)
{
    if (value && !typeOf(*value).is(kDictSubclass))
        return typeError(rt, "__annotations__ must be set to a dict object");
    replace<&Function::annotations>(functionIn(self), value ? share(*value) : Ref<>());
    return Nothing{};
}

Value getAttributes(Runtime& rt, Object& self)
{
    Function& function = functionIn(self);
    if (!function.attributes)
        function.attributes = newDict(rt).give();
    return share(*function.attributes);
}

Done setAttributes(Runtime& rt, Object& self, Object* value)
{
    if (!value || !typeOf(*value).is(kDictSubclass))
        return typeError(rt,
                         value ? text("__dict__ must be set to a dictionary, not a '", typeName(*value), "'")
                               : text("cannot delete __dict__"));
    replace<&Function::attributes>(functionIn(self), share(*value));
    return Nothing{};
}

Value getTypeParameters(Runtime& rt, Object& self)
{
    Object* found = functionIn(self).typeParameters;
    return share(found ? *found : static_cast<Object&>(*rt.objects.emptyTuple));
}

constexpr GetSetRow kRows[] = {
    {"__name__", getField<&Function::name>, setName},
    {"__qualname__", getField<&Function::qualifiedName>, setQualifiedName},
    {"__code__", getField<&Function::code>, setCode},
    {"__defaults__", getField<&Function::defaults>, setDefaults},
    {"__kwdefaults__", getField<&Function::keywordDefaults>, setKeywordDefaults},
    {"__annotations__", getAnnotations, setAnnotations},
    {"__dict__", getAttributes, setAttributes},
    {"__type_params__", getTypeParameters, setAny<&Function::typeParameters>},
    {"__closure__", getField<&Function::closure>, nullptr},
    {"__globals__", getField<&Function::globals>, nullptr},
    {"__builtins__", getField<&Function::builtins>, nullptr},
    {"__module__", getField<&Function::module>, setAny<&Function::module>},
    {"__doc__", getField<&Function::doc>, setAny<&Function::doc>},
};

} // namespace

void setUpFunctionType(Runtime& rt)
{
    Type& type = *rt.types.function;
    type.basicSize = rt.profile.sizes.function;
    type.flags |= kMethodDescriptor;
    type.hasDict = true;
    type.hasWeakrefs = true;
    type.destroy = destroyFunction;
    type.traverse = traverseFunction;
    type.clear = clearFunction;
    type.tell = tellFunction;
    type.slots.repr = reprFunction;
    type.slots.call = callFunction;
    type.slots.make = makeFunction;
    type.slots.init = initNothing;
    type.slots.descriptorGet = bindFunction;
    type.slots.getAttribute = genericGetAttribute;
    type.slots.setAttribute = genericSetAttribute;
    addAttributes(rt, type, kRows);
}

} // namespace nametag::runtime
