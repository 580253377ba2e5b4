// SPDX-License-Identifier: GPL-3.0-or-later
// Method tables of builtin types and checks of native arguments (core/runtime/objects/native.h).
#include "core/runtime/objects/native.h"

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/nearest_name.h"
#include "core/runtime/protocols/slot_rows.h"
#include "core/runtime/protocols/tuple_calls.h"

#include <unordered_set>

namespace nametag::runtime {

namespace {

using memory::BodyRequest;

void put(Runtime& rt, Type& type, std::string_view name, Ref<> value)
{
    const Ref<Str> key = intern(rt, name);
    store(rt, *type.dict, *key, std::move(value));
}

template <class Descriptor, class Row>
Ref<> makeDescriptor(Runtime& rt, Type& kind, std::uint32_t size, const Row& row, Type& owner)
{
    auto* descriptor = rt.heap.create<Descriptor>(kind, BodyRequest{size, 16, size, {}});
    descriptor->row = &row;
    descriptor->owner = &owner;
    rt.heap.tell(*descriptor);
    return Ref<>::adopt(descriptor);
}

/// Slots that belong together are inherited together (Objects/typeobject.c, inherit_slots).
void inheritCompareAndHash(Runtime& rt, Type& type, const Type& base)
{
    if (type.slots.compare || type.slots.hash)
        return;
    if (lookUp(rt, *type.dict, *rt.names.dunderEq) || lookUp(rt, *type.dict, *rt.names.dunderHash))
        return;
    type.slots.compare = base.slots.compare;
    type.slots.hash = base.slots.hash;
}

void inheritSlots(Runtime& rt, Type& type, const Type& base)
{
    inheritCompareAndHash(rt, type, base);
    for (const SlotRow& row : slotRows()) {
        if (row.offset == offsetof(Slots, compare) || row.offset == offsetof(Slots, hash))
            continue;
        if (row.offset == offsetof(Slots, make) && &base == rt.types.object)
            continue;
        if (!slotAt(type.slots, row.offset))
            setSlot(type.slots, row.offset, slotAt(base.slots, row.offset));
    }
}

constexpr std::uint32_t kInheritedFlags =
    kIntSubclass | kListSubclass | kTupleSubclass | kStrSubclass | kBytesSubclass | kDictSubclass |
    kTypeSubclass | kExceptionSubclass | kFloatSubclass | kSetSubclass | kSequenceFlag | kMappingFlag;

void inheritBehaviour(Type& type, const Type& base)
{
    type.flags |= base.flags & kInheritedFlags;
    if (!type.destroy)
        type.destroy = base.destroy;
    if (!type.traverse)
        type.traverse = base.traverse;
    if (!type.clear)
        type.clear = base.clear;
    if (!type.tell)
        type.tell = base.tell;
    if (type.basicSize < base.basicSize)
        type.basicSize = base.basicSize;
    if (type.itemSize == 0)
        type.itemSize = base.itemSize;
    type.hasDict = type.hasDict || base.hasDict;
    type.hasWeakrefs = type.hasWeakrefs || base.hasWeakrefs;
}

Ref<> newOf(Runtime& rt, Type& type)
{
    Ref<> function = newBuiltinFunction(rt, kNewRow, &type, nullptr);
    function->spare |= kTakesTuple;
    return function;
}

void addWrappers(Runtime& rt, Type& type)
{
    for (const SlotRow& row : slotRows()) {
        const AnyFunction slot = slotAt(type.slots, row.offset);
        if (!slot || !row.wrap || lookUp(rt, *type.dict, *(rt.names.*row.member)))
            continue;
        if (slot == reinterpret_cast<AnyFunction>(&unhashable)) {
            put(rt, type, row.name, share(*rt.objects.none));
            continue;
        }
        Ref<> wrapper = makeDescriptor<SlotWrapper>(rt, *rt.types.slotWrapper, 72, row, type);
        wrapper->spare |= kTakesTuple;
        put(rt, type, row.name, std::move(wrapper));
    }
    if (type.slots.make && !lookUp(rt, *type.dict, *rt.names.dunderNew))
        put(rt, type, "__new__", newOf(rt, type));
}

void addDescriptors(Runtime& rt, Type& kind, Type& type, std::span<const NativeRow> rows)
{
    for (const NativeRow& row : rows) {
        Ref<> descriptor = makeDescriptor<MethodDescriptor>(rt, kind, 72, row, type);
        if (isTupleFunction(rt, type.name, row.name))
            descriptor->spare |= kTakesTuple;
        put(rt, type, row.name, std::move(descriptor));
    }
}

} // namespace

void addMethods(Runtime& rt, Type& type, std::span<const NativeRow> rows)
{
    addDescriptors(rt, *rt.types.methodDescriptor, type, rows);
}

void addClassMethods(Runtime& rt, Type& type, std::span<const NativeRow> rows)
{
    addDescriptors(rt, *rt.types.classMethodDescriptor, type, rows);
}

void addStaticMethods(Runtime& rt, Type& type, std::span<const NativeRow> rows)
{
    for (const NativeRow& row : rows) {
        auto* method = rt.heap.create<StaticMethod>(*rt.types.staticMethod, BodyRequest{48, 16, 48, {}});
        method->function = newBuiltinFunction(rt, row, nullptr, nullptr).give();
        rt.heap.tell(*method);
        put(rt, type, row.name, Ref<>::adopt(method));
    }
}

void addAttributes(Runtime& rt, Type& type, std::span<const GetSetRow> rows)
{
    for (const GetSetRow& row : rows)
        put(rt, type, row.name,
            makeDescriptor<GetSetDescriptor>(rt, *rt.types.getSetDescriptor, 64, row, type));
}

void addFunctions(Runtime& rt, Module& module, std::span<const NativeRow> rows)
{
    Object* name = lookUp(rt, *module.dict, *rt.names.dunderName);
    for (const NativeRow& row : rows) {
        const Ref<Str> key = intern(rt, row.name);
        Ref<> function = newBuiltinFunction(rt, row, &module, name);
        if (isTupleFunction(rt, module.name, row.name))
            function->spare |= kTakesTuple;
        store(rt, *module.dict, *key, std::move(function));
    }
}

void finishType(Runtime& rt, Type& type)
{
    addWrappers(rt, type);
    if (type.base) {
        inheritBehaviour(type, *type.base);
        inheritSlots(rt, type, *type.base);
        // Static types whose base is not object make their instances as it does.
        if (!type.slots.make && type.base != rt.types.object)
            type.slots.make = type.base->slots.make;
    }
    if (type.preHeader == 0 && type.collected)
        type.preHeader = rt.profile.sizes.collectorHeader;
    if (!lookUp(rt, *type.dict, *rt.names.dunderDoc)) {
        Ref<> doc =
            type.doc.empty() ? Ref<>::share(*rt.objects.none) : Ref<>(newStr(rt, std::string_view(type.doc)));
        put(rt, type, "__doc__", std::move(doc));
    }
    type.flags |= kReady;
    type.version = 0;
}

Done checkArguments(Runtime& rt, const char* name, const Arguments& arguments, int least, int most)
{
    const auto given = static_cast<int>(arguments.positional);
    if (arguments.keywords() > 0)
        return typeError(rt, text(name, "() takes no keyword arguments"));
    if (given >= least && (most < 0 || given <= most))
        return Nothing{};
    if (least == most && least <= 1)
        return typeError(rt, text(name, "() takes ", least == 0 ? "no arguments" : "exactly one argument",
                                  " (", given, " given)"));
    const char* amount = least == most ? "" : given < least ? "at least " : "at most ";
    const int wanted = given < least ? least : most;
    const std::string_view full(name);
    const std::size_t dot = full.rfind('.');
    return typeError(rt, text(dot == std::string_view::npos ? full : full.substr(dot + 1), " expected ",
                              amount, wanted, " argument", wanted == 1 ? "" : "s", ", got ", given));
}

namespace {

/// More arguments than parameters (Python/getargs.c, vgetargskeywordsfast_impl).
Raised tooMany(Runtime& rt, const Parameters& p, const Arguments& arguments)
{
    return typeError(rt, text(p.function, "() takes at most ", p.names.size(),
                              arguments.positional == 0 ? " keyword argument" : " argument",
                              p.names.size() == 1 ? "" : "s", " (",
                              arguments.positional + arguments.keywords(), " given)"));
}

Raised tooManyPositional(Runtime& rt, const Parameters& p, std::size_t given)
{
    const std::size_t most = std::min(p.names.size(), p.maxPositional);
    const bool exact = p.required >= most;
    return typeError(rt, text(p.function, "() takes ", exact ? "exactly " : "at most ", most,
                              p.maxPositional < p.names.size() ? " positional argument" : " argument",
                              most == 1 ? "" : "s", " (", given, " given)"));
}

Raised tooFewPositional(Runtime& rt, const Parameters& p, std::size_t wanted, std::size_t given)
{
    const bool exact = wanted == std::min(p.names.size(), p.maxPositional);
    return typeError(rt, text(p.function, "() takes ", exact ? "exactly " : "at least ", wanted,
                              " positional argument", wanted == 1 ? "" : "s", " (", given, " given)"));
}

Done unknownKeyword(Runtime& rt, const Parameters& parameters, const std::string& given)
{
    if (!rt.profile.texts.saysUnexpectedKeyword)
        return typeError(
            rt, text("'", given, "' is an invalid keyword argument for ", parameters.function, "()"));
    const std::vector<std::string> names(parameters.names.begin() + std::ptrdiff_t(parameters.positionalOnly),
                                         parameters.names.end());
    return typeError(rt, text(parameters.function, "() got an unexpected keyword argument '", given, "'",
                              meantKeyword(names, given)));
}

struct ReadyParsers {
    std::unordered_set<std::string_view> functions;
};

} // namespace

void parserNeeded(Runtime& rt, const Parameters& parameters)
{
    const std::string_view function = parameters.function;
    const bool isExtreme = function == "max" || function == "min";
    const bool late = isExtreme ? rt.profile.calls.release == 4
                                : rt.profile.calls.parsersMadeLate; // 3.13: in _PyArg_Parser
    if (!late || rt.heap.startingUp() || !moduleState<ReadyParsers>(rt).functions.insert(function).second)
        return;
    const std::size_t count = parameters.names.size() - parameters.positionalOnly;
    constexpr std::size_t kHead = 40;
    rt.heap.takeQuietly(static_cast<std::uint32_t>(kHead + 8 * count), memory::tupleFreeList(count), true);
}

Done bindArguments(Runtime& rt, const Parameters& parameters, const Arguments& arguments, Object** values)
{
    const std::size_t count = parameters.names.size();
    std::fill_n(values, count, nullptr);
    if (arguments.keywords() > 0)
        parserNeeded(rt, parameters);
    if (arguments.keywords() > 0 && arguments.positional + arguments.keywords() > count)
        return tooMany(rt, parameters, arguments);
    if (arguments.positional > std::min(count, parameters.maxPositional))
        return tooManyPositional(rt, parameters, arguments.positional + arguments.keywords());
    std::copy_n(arguments.values, arguments.positional, values);
    for (std::size_t i = 0; i < arguments.keywords(); ++i) {
        const Str& given = static_cast<const Str&>((*arguments.names)[i]);
        std::size_t place = parameters.positionalOnly;
        while (place < count && !equal(given, parameters.names[place]))
            ++place;
        if (place == count)
            return unknownKeyword(rt, parameters, utf8(given));
        if (values[place])
            return typeError(rt, text("argument for ", parameters.function, "() given by name ('",
                                      parameters.names[place], "') and position (", place + 1, ")"));
        values[place] = &arguments.keyword(i);
    }
    const std::size_t byPlace = std::min(parameters.positionalOnly, parameters.required);
    if (arguments.positional < byPlace)
        return tooFewPositional(rt, parameters, byPlace, arguments.positional);
    for (std::size_t i = 0; i < parameters.required; ++i)
        if (!values[i])
            return typeError(rt, text(parameters.function, "() missing required argument '",
                                      parameters.names[i], "' (pos ", i + 1, ")"));
    return Nothing{};
}

} // namespace nametag::runtime
