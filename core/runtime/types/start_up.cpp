// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/start_up.h"

#include "core/runtime/objects/alias_objects.h"
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/tuple_calls.h"
#include "core/runtime/types/object_reduce.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"
#include "core/runtime/types/traceback_text.h"

#include <cstdio>
#include <initializer_list>

namespace nametag::runtime {

void setUpNothing(Runtime& rt)
{
    static_cast<void>(rt);
}

std::string addressText(const Object& object)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "0x%llx", static_cast<unsigned long long>(object.address));
    return buffer;
}

namespace {

using memory::BodyRequest;

void releasePlain(Object& self)
{
    runtimeOf(self).heap.release(self);
}

/// Interpreter data never dies: an immortal count, or one so high that it never ends.
void makeLasting(Runtime& rt, Object& object)
{
    const profile::ImmortalRules& rules = rt.profile.immortal;
    object.count = rules.exists ? memory::kImmortalCount : static_cast<std::uint32_t>(rules.staticStartCount);
}

void makeTypes(Runtime& rt)
{
    memory::Behaviour first;
    first.heap = &rt.heap;
    first.collected = true;
    const std::uint32_t size = rt.profile.sizes.staticType;
    rt.types.type = rt.heap.create<Type>(first, BodyRequest{size, 0, size, {}});
    rt.types.type->behaviour = rt.types.type;
#define TYPE(member, payload, typeName, kind, collected, base, setUp)                                        \
    rt.types.member = makeStaticType(rt, {typeName, events::ObjectKind::kind, collected, rt.types.base});    \
    rt.types.member->cppBytes = sizeof(payload);
#include "core/runtime/objects/well_known.def"
#undef TYPE
}

Object* makeSingleton(Runtime& rt, Type& type)
{
    Object* object = rt.heap.create<Object>(type, BodyRequest{16, 0, 16, {}});
    makeLasting(rt, *object);
    return object;
}

Object* makeCachedInt(Runtime& rt, Type& type, std::int64_t value)
{
    auto* number = rt.heap.create<Int>(type, BodyRequest{32, 0, 28, {}});
    number->small = value;
    makeLasting(rt, *number);
    return number;
}

Str* makeCachedStr(Runtime& rt, std::string_view latin1)
{
    const bool ascii = latin1.empty() || static_cast<unsigned char>(latin1[0]) < 0x80;
    const profile::Sizes& sizes = rt.profile.sizes;
    const auto length = static_cast<std::uint32_t>(latin1.size());
    // One-letter texts beyond ASCII keep their UTF-8 form, which counts (FACTS 1).
    const std::uint32_t shown =
        ascii ? sizes.strAscii + length + 1 : sizes.strCompact + 2 + sizes.utf8OfLatin1;
    auto* text = rt.heap.create<Str>(*rt.types.str, BodyRequest{shown, 0, shown, {}}, latin1.size() + 4);
    text->length = length;
    text->width = 1;
    text->ascii = ascii;
    for (std::size_t i = 0; i < latin1.size(); ++i)
        text->data()[i] = static_cast<std::uint8_t>(latin1[i]);
    text->data()[latin1.size()] = 0;
    makeLasting(rt, *text);
    return text;
}

Object* makeCachedBytes(Runtime& rt, std::string_view content)
{
    const auto shown = static_cast<std::uint32_t>(33 + content.size());
    auto* bytes =
        rt.heap.create<Bytes>(*rt.types.bytes, BodyRequest{shown, 0, shown, {}}, content.size() + 8);
    bytes->length = static_cast<std::uint32_t>(content.size());
    for (std::size_t i = 0; i < content.size(); ++i)
        bytes->data()[i] = content[i];
    bytes->data()[content.size()] = 0;
    makeLasting(rt, *bytes);
    return bytes;
}

void makeObjects(Runtime& rt)
{
    WellKnownObjects& objects = rt.objects;
    objects.none = makeSingleton(rt, *rt.types.noneType);
    objects.notImplemented = makeSingleton(rt, *rt.types.notImplementedType);
    objects.ellipsis = makeSingleton(rt, *rt.types.ellipsisType);
    objects.noDefault = makeSingleton(rt, *rt.types.noDefaultType);
    objects.no = makeCachedInt(rt, *rt.types.boolean, 0);
    objects.yes = makeCachedInt(rt, *rt.types.boolean, 1);
    for (std::size_t i = 0; i < objects.smallInts.size(); ++i)
        objects.smallInts[i] = makeCachedInt(rt, *rt.types.integer,
                                             static_cast<std::int64_t>(i) + rt.profile.caches.smallIntFirst);
    objects.emptyTuple = rt.heap.create<Tuple>(*rt.types.tuple, BodyRequest{40, 16, 40, {}});
    makeLasting(rt, *objects.emptyTuple);
    objects.emptyStr = makeCachedStr(rt, "");
    objects.emptyBytes = makeCachedBytes(rt, "");
    if (!objects.emptyBytes->isImmortal())
        objects.emptyBytes->count += rt.profile.immortal.emptyBytesHolders;
    for (std::size_t i = 0; i < 256; ++i) {
        const char letter = static_cast<char>(i);
        objects.latin1[i] = makeCachedStr(rt, {&letter, 1});
        objects.oneByteBytes[i] = makeCachedBytes(rt, {&letter, 1});
    }
}

/// The compiler's one-letter texts that are other objects than chr() gives.
void internLettersApart(Runtime& rt)
{
    for (const char letter : rt.profile.caches.lettersApart) {
        Str* apart = makeCachedStr(rt, {&letter, 1});
        apart->interned = true;
        rt.interned.texts.emplace(std::string(1, letter), apart);
    }
    Str* empty = rt.objects.emptyStr;
    empty->interned = true;
    rt.interned.texts.emplace(std::string(), empty);
}

void internNames(Runtime& rt)
{
#define NAME(member, text) rt.names.member = intern(rt, std::string_view(text)).give();
#include "core/runtime/objects/names.def"
#undef NAME
}

void forEachType(Runtime& rt, void (*doIt)(Runtime&, Type&))
{
#define TYPE(member, payload, name, kind, collected, base, setUp) doIt(rt, *rt.types.member);
#include "core/runtime/objects/well_known.def"
#undef TYPE
}

void setUpTypes(Runtime& rt)
{
    forEachType(rt, [](Runtime&, Type& type) { type.destroy = releasePlain; });
    forEachType(rt, linkStaticType);
#define TYPE(member, payload, name, kind, collected, base, setUp) setUp(rt);
#include "core/runtime/objects/well_known.def"
#undef TYPE
    addReduceMethods(rt);
    forEachType(rt, finishType);
}

/// Types that scripts find under their names.
void putTypes(Runtime& rt, Dict& dict)
{
    const WellKnownTypes& t = rt.types;
    for (Type* type :
         {t.object,       t.type,        t.integer,  t.boolean,   t.floating,   t.complex,      t.str,
          t.bytes,        t.byteArray,   t.tuple,    t.list,      t.dict,       t.set,          t.frozenSet,
          t.range,        t.slice,       t.reversed, t.enumerate, t.zip,        t.map,          t.filter,
          t.staticMethod, t.classMethod, t.property, t.super_,    t.memoryView, t.baseException})
        store(rt, dict, *intern(rt, std::string_view(type->name)), share<Object>(*type));
    const WellKnownExceptions& e = rt.exceptions;
#define EXCEPTION(member, name, base, fields)                                                                \
    store(rt, dict, *intern(rt, std::string_view(name)), share<Object>(*e.member));
#include "core/runtime/objects/exception_list.def"
#undef EXCEPTION
    store(rt, dict, *intern(rt, std::string_view("ExceptionGroup")), share<Object>(*e.exceptionGroup));
    for (Type* type : e.runtimeError->subclasses) // those that not all versions have
        store(rt, dict, *intern(rt, std::string_view(type->name)), share<Object>(*type));
    for (const char* alias : {"EnvironmentError", "IOError"})
        store(rt, dict, *intern(rt, std::string_view(alias)), share<Object>(*e.osError));
}

void makeBuiltins(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "builtins");
    rt.builtins = share(*module->dict).give();
    Dict& dict = *rt.builtins;
    putTypes(rt, dict);
    const auto put = [&](const char* name, Object& object) {
        store(rt, dict, *intern(rt, std::string_view(name)), share(object));
    };
    put("None", *rt.objects.none);
    put("True", *rt.objects.yes);
    put("False", *rt.objects.no);
    put("Ellipsis", *rt.objects.ellipsis);
    put("NotImplemented", *rt.objects.notImplemented);
    put("__debug__", *rt.objects.yes);
    rt.modules = newDict(rt).give();
    store(rt, *rt.modules, *intern(rt, std::string_view("builtins")), std::move(module));
}

/// A tuple or dict of things that cannot be in a cycle (Objects/tupleobject.c, _PyTuple_MaybeUntrack;
/// Objects/dictobject.c, _PyDict_MaybeUntrack).
bool isHarmless(Runtime& rt, Object& object)
{
    using memory::Collector;
    if (isExactly(object, *rt.types.tuple)) {
        for (const Object* item : static_cast<Tuple&>(object).view())
            if (!item || Collector::mayBeTracked(*item))
                return false;
        return true;
    }
    if (!isExactly(object, *rt.types.dict))
        return false;
    for (const DictEntry& entry : static_cast<Dict&>(object).entries)
        if (entry.key && (Collector::mayBeTracked(*entry.value) || Collector::mayBeTracked(*entry.key)))
            return false;
    return true;
}

void setHooks(Runtime& rt)
{
    rt.hashOfKey = hash;
    rt.keysEqual = [](Runtime& runtime, Object& stored, Object& key) {
        return compareBool(runtime, stored, key, CompareOp::Equal);
    };
    rt.unraisable = reportUnraisable;
    memory::CollectorHooks& hooks = rt.heap.collector().hooks;
    hooks.finalize = [&rt](Object& object) {
        const FinalizeFunction finalize = typeOf(object).slots.finalize;
        if (!finalize)
            return;
        object.bits |= memory::kFinalized;
        rt.report().finalizerCalled(object);
        finalize(rt, object);
    };
    hooks.isHarmless = [&rt](Object& object) { return isHarmless(rt, object); };
    hooks.isRaising = [&rt] { return static_cast<bool>(rt.raised); };
    hooks.emptyFreeLists = [&rt] { rt.heap.emptyFreeLists(); };
}

/// "types.UnionType": the module is in front, as in tp_name.
void takeDottedName(Type& type, const std::string& name)
{
    const std::size_t dot = name.rfind('.');
    type.name = name;
    type.qualifiedName = dot == std::string::npos ? name : name.substr(dot + 1);
    type.moduleName = dot == std::string::npos ? "builtins" : name.substr(0, dot);
}

} // namespace

Type* makeStaticType(Runtime& rt, const StaticType& description)
{
    const std::uint32_t size = rt.profile.sizes.staticType;
    const bool isType = std::string_view(description.name) == "type" && rt.types.type->name.empty();
    Type* type =
        isType ? rt.types.type : rt.heap.create<Type>(*rt.types.type, BodyRequest{size, 0, size, {}});
    type->heap = &rt.heap;
    type->kind = description.kind;
    type->collected = description.collected;
    type->runtime = &rt;
    takeDottedName(*type, description.name);
    type->shownName = rt.report().keep(type->qualifiedName);
    type->base = description.base == type ? nullptr : description.base;
    if (type->base == rt.types.type)
        type->base = rt.types.object;
    makeLasting(rt, *type);
    return type;
}

void linkStaticType(Runtime& rt, Type& type)
{
    if (&type != rt.types.object && !type.base)
        type.base = rt.types.object;
    std::vector<Object*> mro{share<Object>(type).give()};
    if (type.base) {
        for (Object* base : type.base->mro->view())
            mro.push_back(share(*base).give());
        Object* only[] = {share<Object>(*type.base).give()};
        type.bases = newTuple(rt, only).give();
        type.base->subclasses.push_back(&type);
    } else {
        type.bases = Ref<Tuple>::share(*rt.objects.emptyTuple).give();
    }
    type.mro = newTuple(rt, mro).give();
    type.dict = newDict(rt).give();
}

void startUp(Runtime& rt)
{
    rt.heap.setStartingUp(true);
    setHooks(rt);
    makeTypes(rt);
    makeObjects(rt);
    internLettersApart(rt);
    internNames(rt);
    setUpTypes(rt);
    makeExceptionTypes(rt);
    makeBuiltins(rt);
    markTupleTypes(rt);
}

} // namespace nametag::runtime
