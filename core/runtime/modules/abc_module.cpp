// SPDX-License-Identifier: GPL-3.0-or-later
// _abc: what abstract base classes do natively (Modules/_abc.c): abstract names, registered classes, and the
// caches of isinstance and issubclass.
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"

#include <unordered_set>

namespace nametag::runtime {

namespace {

/// What an abstract base class knows of other classes. Classes in the caches are known by their numbers.
struct AbcData : Object {
    std::vector<Object*> registered; ///< owned
    std::unordered_set<std::uint32_t> yes;
    std::unordered_set<std::uint32_t> no;
    std::uint64_t noVersion = 0; ///< the count of registrations for which `no` holds
};

struct AbcState {
    Type* data = nullptr;
    std::uint64_t registrations = 0;
};

AbcState& state(Runtime& rt)
{
    return moduleState<AbcState>(rt);
}

AbcData& dataIn(Object& object)
{
    return static_cast<AbcData&>(object);
}

void destroyData(Object& object)
{
    Runtime& rt = runtimeOf(object);
    for (Object* one : std::exchange(dataIn(object).registered, {}))
        memory::dropReference(*one);
    releaseNative(rt, dataIn(object));
}

void setUpData(Runtime&, Type& type)
{
    type.destroy = destroyData;
    type.cppBytes = sizeof(AbcData);
}

Eval<AbcData*> dataOf(Runtime& rt, Object& abstractClass)
{
    NAMETAG_TRY(data, getAttribute(rt, abstractClass, "_abc_impl"));
    if (&typeOf(*data) != state(rt).data)
        return typeError(rt, "_abc_impl is set to a wrong type");
    return &dataIn(*data);
}

std::uint32_t numberOf(const Object& object)
{
    return object.id.value;
}

// ---- abstract names

Eval<bool> isAbstract(Runtime& rt, Object& value)
{
    const Ref<Str> name = intern(rt, "__isabstractmethod__");
    NAMETAG_TRY(marked, findAttribute(rt, value, *name));
    return marked ? truth(rt, **marked) : Eval<bool>(false);
}

Done addAbstractNames(Runtime& rt, Type& type, Set& names)
{
    const Ref<Dict> dict = copyDict(rt, *type.dict);
    for (const DictEntry& entry : dict->entries) {
        NAMETAG_TRY(abstract, isAbstract(rt, *entry.value));
        if (abstract)
            NAMETAG_CHECK(add(rt, names, *entry.key));
    }
    return Nothing{};
}

Done addInheritedNames(Runtime& rt, Type& type, Object& base, Set& names)
{
    const Ref<Str> attribute = intern(rt, "__abstractmethods__");
    NAMETAG_TRY(inherited, findAttribute(rt, base, *attribute));
    if (!inherited)
        return Nothing{};
    return forEach(rt, **inherited, [&](Ref<> name) -> Eval<bool> {
        if (!isStr(*name))
            return true;
        NAMETAG_TRY(value, findAttribute(rt, type, static_cast<Str&>(*name)));
        if (!value)
            return true;
        NAMETAG_TRY(abstract, isAbstract(rt, **value));
        if (abstract)
            NAMETAG_CHECK(add(rt, names, *name));
        return true;
    });
}

Done computeAbstract(Runtime& rt, Type& type)
{
    const Ref<Set> names = newFrozenSet(rt);
    NAMETAG_CHECK(addAbstractNames(rt, type, *names));
    for (Object* base : type.bases->view())
        NAMETAG_CHECK(addInheritedNames(rt, type, *base, *names));
    const Ref<Str> attribute = intern(rt, "__abstractmethods__");
    return setAttribute(rt, type, *attribute, names.get());
}

constexpr std::int64_t kSequenceMark = 32;
constexpr std::int64_t kMappingMark = 64;

/// `__abc_tpflags__` says that instances match sequence or mapping patterns.
Done takePatternFlags(Runtime& rt, Type& type)
{
    const Ref<Str> name = intern(rt, "__abc_tpflags__");
    Object* found = lookUp(rt, *type.dict, *name);
    if (!found || !isInt(*found))
        return Nothing{};
    NAMETAG_TRY(marks, indexNumber(rt, *found));
    type.flags |= (marks & kSequenceMark) != 0 ? std::uint32_t{kSequenceFlag} : 0u;
    type.flags |= (marks & kMappingMark) != 0 ? std::uint32_t{kMappingFlag} : 0u;
    removeKey(rt, *type.dict, *name);
    return Nothing{};
}

Value initClass(Runtime& rt, Object*, const Arguments& arguments)
{
    auto& type = static_cast<Type&>(arguments[0]);
    NAMETAG_CHECK(computeAbstract(rt, type));
    auto* data = makeNative<AbcData>(rt, *state(rt).data);
    rt.heap.tell(*data);
    const Ref<> owned = Ref<>::adopt(data);
    const Ref<Str> name = intern(rt, "_abc_impl");
    NAMETAG_CHECK(setAttribute(rt, type, *name, owned.get()));
    NAMETAG_CHECK(takePatternFlags(rt, type));
    return none(rt);
}

// ---- register

void markSubclasses(Type& type, std::uint32_t flags)
{
    type.flags |= flags;
    for (Type* derived : type.subclasses)
        markSubclasses(*derived, flags);
}

Value registerClass(Runtime& rt, Object*, const Arguments& arguments)
{
    Object& abstractClass = arguments[0];
    Object& subclass = arguments[1];
    if (!typeOf(subclass).is(kTypeSubclass))
        return typeError(rt, "Can only register classes");
    NAMETAG_TRY(already, isSubclass(rt, subclass, abstractClass));
    if (already)
        return share(subclass);
    NAMETAG_TRY(circle, isSubclass(rt, abstractClass, subclass));
    if (circle)
        return raise(rt, *rt.exceptions.runtimeError, "Refusing to create an inheritance cycle");
    NAMETAG_TRY(data, dataOf(rt, abstractClass));
    data->registered.push_back(share(subclass).give());
    ++state(rt).registrations;
    const std::uint32_t flags =
        static_cast<Type&>(abstractClass).flags & (std::uint32_t{kSequenceFlag} | kMappingFlag);
    if (flags != 0 && static_cast<Type&>(subclass).is(kHeapType))
        markSubclasses(static_cast<Type&>(subclass), flags);
    return share(subclass);
}

// ---- isinstance, issubclass

Eval<bool> remember(Runtime& rt, AbcData& data, Object& subclass, bool answer)
{
    static_cast<void>(rt);
    (answer ? data.yes : data.no).insert(numberOf(subclass));
    return answer;
}

/// The answer of the class's own hook: 1 yes, 0 no, -1: it does not say.
Eval<int> askHook(Runtime& rt, Object& abstractClass, Object& subclass)
{
    const Ref<Str> name = intern(rt, "__subclasshook__");
    NAMETAG_TRY(answer, callMethod(rt, abstractClass, *name, {&subclass}));
    if (answer.get() == rt.objects.yes)
        return 1;
    if (answer.get() == rt.objects.no)
        return 0;
    if (answer.get() == rt.objects.notImplemented)
        return -1;
    return raise(rt, *rt.exceptions.assertionError,
                 "__subclasshook__ must return either False, True, or NotImplemented");
}

Eval<bool> isBelowRegistered(Runtime& rt, AbcData& data, Object& subclass)
{
    for (std::size_t i = 0; i < data.registered.size(); ++i) {
        Ref<> one = share(*data.registered[i]);
        NAMETAG_TRY(below, isSubclass(rt, subclass, *one));
        if (below)
            return true;
    }
    return false;
}

Eval<bool> isBelowSubclasses(Runtime& rt, Object& abstractClass, Object& subclass)
{
    NAMETAG_TRY(derived, callMethod(rt, abstractClass, *rt.names.dunderSubclasses, {}));
    bool found = false;
    NAMETAG_CHECK(forEach(rt, *derived, [&](Ref<> one) -> Eval<bool> {
        NAMETAG_TRY(below, isSubclass(rt, subclass, *one));
        found = below;
        return !found;
    }));
    return found;
}

Eval<bool> subclassAnswer(Runtime& rt, Object& abstractClass, Object& subclass)
{
    if (!typeOf(subclass).is(kTypeSubclass))
        return typeError(rt, "issubclass() arg 1 must be a class");
    NAMETAG_TRY(data, dataOf(rt, abstractClass));
    if (data->yes.contains(numberOf(subclass)))
        return true;
    if (data->noVersion < state(rt).registrations) {
        data->no.clear();
        data->noVersion = state(rt).registrations;
    } else if (data->no.contains(numberOf(subclass))) {
        return false;
    }
    NAMETAG_TRY(hook, askHook(rt, abstractClass, subclass));
    if (hook >= 0)
        return remember(rt, *data, subclass, hook == 1);
    if (static_cast<Type&>(subclass).isSubtypeOf(static_cast<Type&>(abstractClass)))
        return remember(rt, *data, subclass, true);
    NAMETAG_TRY(registered, isBelowRegistered(rt, *data, subclass));
    if (registered)
        return remember(rt, *data, subclass, true);
    NAMETAG_TRY(below, isBelowSubclasses(rt, abstractClass, subclass));
    return remember(rt, *data, subclass, below);
}

Value subclassCheck(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(answer, subclassAnswer(rt, arguments[0], arguments[1]));
    return newBool(rt, answer);
}

Eval<bool> askClass(Runtime& rt, Object& abstractClass, Object& subclass)
{
    NAMETAG_TRY(answer, callMethod(rt, abstractClass, *rt.names.dunderSubclasscheck, {&subclass}));
    return truth(rt, *answer);
}

Value instanceCheck(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(data, dataOf(rt, arguments[0]));
    NAMETAG_TRY(subclass, getAttribute(rt, arguments[1], *rt.names.dunderClass));
    if (data->yes.contains(numberOf(*subclass)))
        return newBool(rt, true);
    Type& subtype = typeOf(arguments[1]);
    if (subclass.get() == &subtype && data->noVersion == state(rt).registrations &&
        data->no.contains(numberOf(*subclass)))
        return newBool(rt, false);
    NAMETAG_TRY(answer, askClass(rt, arguments[0], *subclass));
    if (answer || subclass.get() == &subtype)
        return newBool(rt, answer);
    NAMETAG_TRY(other, askClass(rt, arguments[0], subtype));
    return newBool(rt, other);
}

// ---- looking and resetting

Value cacheToken(Runtime& rt, Object*, const Arguments&)
{
    return newInt(rt, static_cast<std::int64_t>(state(rt).registrations));
}

Value resetRegistry(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(data, dataOf(rt, arguments[0]));
    for (Object* one : std::exchange(data->registered, {}))
        memory::dropReference(*one);
    return none(rt);
}

Value resetCaches(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(data, dataOf(rt, arguments[0]));
    data->yes.clear();
    data->no.clear();
    return none(rt);
}

/// The registered classes.
Value dump(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(data, dataOf(rt, arguments[0]));
    const Ref<Set> registered = newSet(rt);
    for (Object* one : data->registered)
        NAMETAG_CHECK(add(rt, *registered, *one));
    Object* parts[] = {registered.share().give(), newSet(rt).give(), newSet(rt).give(),
                       newInt(rt, static_cast<std::int64_t>(data->noVersion)).give()};
    return newTuple(rt, parts);
}

constexpr NativeRow kRows[] = {
    {"_abc_init", initClass, 1, 1, false,
     "Internal ABC helper for class set-up. Should be never used outside abc module."},
    {"_abc_instancecheck", instanceCheck, 2, 2, false, ""},
    {"_abc_register", registerClass, 2, 2, false, ""},
    {"_abc_subclasscheck", subclassCheck, 2, 2, false, ""},
    {"_get_dump", dump, 1, 1, false, ""},
    {"_reset_caches", resetCaches, 1, 1, false, ""},
    {"_reset_registry", resetRegistry, 1, 1, false, ""},
    {"get_cache_token", cacheToken, 0, 0, false, "A number that changes when a class is registered."},
};

} // namespace

Ref<Module> makeAbcModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_abc");
    addFunctions(rt, *module, kRows);
    state(rt).data = &newNativeType(
        rt, {"_abc_data", "_abc", events::ObjectKind::Other, false, nullptr, 48, 0, 0, "", setUpData});
    return module;
}

} // namespace nametag::runtime
