// SPDX-License-Identifier: GPL-3.0-or-later
// functools._lru_cache_wrapper: a function that remembers results (Modules/_functoolsmodule.c).
#include "core/runtime/modules/functools_parts.h"
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

/// One result of a cache of limited size, in the order of last use.
struct CacheLink : Object {
    CacheLink* previous = nullptr;
    CacheLink* following = nullptr;
    Object* key = nullptr;    ///< owned
    Object* result = nullptr; ///< owned
};

struct Cache : OwnAttributes {
    Object* function = nullptr;  ///< owned
    Dict* results = nullptr;     ///< owned: key to result, or (limited) to link
    Object* infoType = nullptr;  ///< owned: makes what cache_info() gives
    Object* mark = nullptr;      ///< owned: stands before keyword arguments in keys
    CacheLink* oldest = nullptr; ///< owned, each link its follower's count
    CacheLink* newest = nullptr;
    std::int64_t most = -1; ///< -1: no limit
    std::int64_t hits = 0;
    std::int64_t misses = 0;
    bool typed = false;
};

Cache& self(Object& object)
{
    return static_cast<Cache&>(object);
}

// ---- links

void destroyLink(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    dropField(static_cast<CacheLink&>(object).key);
    dropField(static_cast<CacheLink&>(object).result);
    rt.heap.release(object);
}

void traverseLink(Object& object, memory::Visitor visit)
{
    visit(static_cast<CacheLink&>(object).key);
    visit(static_cast<CacheLink&>(object).result);
}

void tellLink(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    report.fieldSet(object, "key", static_cast<CacheLink&>(object).key, 1);
    report.fieldSet(object, "result", static_cast<CacheLink&>(object).result, 2);
}

void takeOut(Cache& cache, CacheLink& link)
{
    (link.previous ? link.previous->following : cache.oldest) = link.following;
    (link.following ? link.following->previous : cache.newest) = link.previous;
    link.previous = link.following = nullptr;
}

void putLast(Cache& cache, CacheLink& link)
{
    link.previous = cache.newest;
    (cache.newest ? cache.newest->following : cache.oldest) = &link;
    cache.newest = &link;
}

void dropLinks(Cache& cache)
{
    CacheLink* link = cache.oldest;
    cache.oldest = cache.newest = nullptr;
    while (link) {
        CacheLink* following = link->following;
        memory::dropReference(*link);
        link = following;
    }
}

// ---- keys

bool isItsOwnKey(Runtime& rt, const Object& value)
{
    return &typeOf(value) == rt.types.str || &typeOf(value) == rt.types.integer;
}

/// The arguments as one key: the only int or str itself, else a tuple (lru_cache_make_key).
Ref<> keyOf(Runtime& rt, const Cache& cache, const Arguments& arguments)
{
    if (!cache.typed && arguments.keywords() == 0 && arguments.positional == 1 &&
        isItsOwnKey(rt, arguments[0]))
        return share(arguments[0]);
    std::vector<Object*> parts(arguments.values, arguments.values + arguments.positional);
    if (arguments.keywords() > 0)
        parts.push_back(cache.mark);
    for (std::size_t i = 0; i < arguments.keywords(); ++i) {
        parts.push_back(&(*arguments.names)[i]);
        parts.push_back(&arguments.keyword(i));
    }
    for (std::size_t i = 0; cache.typed && i < arguments.positional + arguments.keywords(); ++i)
        parts.push_back(&typeOf(*arguments.values[i]));
    return newTupleSharing(rt, parts);
}

// ---- calls

Value callUnlimited(Runtime& rt, Cache& cache, const Arguments& arguments)
{
    const Ref<> key = keyOf(rt, cache, arguments);
    NAMETAG_TRY(found, lookUp(rt, *cache.results, *key));
    if (found) {
        ++cache.hits;
        return share(*found);
    }
    ++cache.misses;
    NAMETAG_TRY(result, call(rt, *cache.function, arguments));
    NAMETAG_CHECK(store(rt, *cache.results, key.share(), result.share()));
    return result;
}

Done remember(Runtime& rt, Cache& cache, Ref<> key, Ref<> result)
{
    Ref<CacheLink> link;
    Ref<> oldKey;
    Ref<> oldResult;
    const bool full = cache.results->used >= cache.most && cache.oldest;
    if (full) {
        link = Ref<CacheLink>::adopt(cache.oldest);
        takeOut(cache, *link);
        bool found = false;
        NAMETAG_TRY(inDict, removeKey(rt, *cache.results, *link->key, found));
    } else {
        link = Ref<CacheLink>::adopt(makeNative<CacheLink>(rt, *moduleState<FunctoolsTypes>(rt).cacheLink));
    }
    oldKey = Ref<>::adopt(std::exchange(link->key, key.share().give()));
    oldResult = Ref<>::adopt(std::exchange(link->result, result.give()));
    if (full)
        tellLink(*link);
    else
        rt.heap.tell(*link);
    NAMETAG_CHECK(store(rt, *cache.results, std::move(key), link.share()));
    putLast(cache, *link.give());
    return Nothing{};
}

Value callLimited(Runtime& rt, Cache& cache, const Arguments& arguments)
{
    Ref<> key = keyOf(rt, cache, arguments);
    NAMETAG_TRY(found, lookUp(rt, *cache.results, *key));
    if (found) {
        auto& link = static_cast<CacheLink&>(*found);
        takeOut(cache, link);
        putLast(cache, link);
        ++cache.hits;
        return share(*link.result);
    }
    ++cache.misses;
    NAMETAG_TRY(result, call(rt, *cache.function, arguments));
    NAMETAG_TRY(meanwhile, lookUp(rt, *cache.results, *key));
    if (!meanwhile)
        NAMETAG_CHECK(remember(rt, cache, std::move(key), result.share()));
    return result;
}

Value callCache(Runtime& rt, Object& object, const Arguments& arguments)
{
    Cache& cache = self(object);
    if (cache.most < 0)
        return callUnlimited(rt, cache, arguments);
    if (cache.most > 0)
        return callLimited(rt, cache, arguments);
    ++cache.misses;
    return call(rt, *cache.function, arguments);
}

// ---- life

Eval<std::int64_t> limitOf(Runtime& rt, Object& value)
{
    if (&value == rt.objects.none)
        return -1;
    if (!typeOf(value).slots.index)
        return typeError(rt, "maxsize should be integer or None");
    NAMETAG_TRY(number, indexNumber(rt, value));
    return std::max<std::int64_t>(number, 0);
}

Value make(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"user_function", "maxsize", "typed", "cache_info_type"};
    Object* values[4] = {};
    NAMETAG_CHECK(bindArguments(rt, {"lru_cache", kNames, 0, 4}, arguments, values));
    if (!isCallable(*values[0]))
        return typeError(rt, "the first argument must be callable");
    NAMETAG_TRY(most, limitOf(rt, *values[1]));
    NAMETAG_TRY(typed, truth(rt, *values[2]));
    NAMETAG_TRY(mark, call(rt, *rt.types.object, {}));
    auto* cache = makeNative<Cache>(rt, type);
    cache->function = share(*values[0]).give();
    cache->results = newDict(rt).give();
    cache->infoType = share(*values[3]).give();
    cache->mark = mark.give();
    cache->most = most;
    cache->typed = typed;
    rt.heap.tell(*cache);
    rt.heap.track(*cache);
    return Ref<>::adopt(cache);
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    Cache& cache = self(object);
    rt.heap.untrack(object);
    if (object.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
        rt.dropWeakrefs(rt, object);
    dropField(cache.results);
    dropLinks(cache);
    dropField(cache.function);
    dropField(cache.infoType);
    dropField(cache.mark);
    dropField(cache.attributes);
    rt.heap.release(object);
}

void traverse(Object& object, memory::Visitor visit)
{
    const Cache& cache = self(object);
    for (CacheLink* link = cache.oldest; link; link = link->following) {
        visit(link->key);
        visit(link->result);
    }
    visit(cache.function);
    visit(cache.results);
    visit(cache.infoType);
    visit(cache.mark);
    visit(cache.attributes);
}

void clear(Object& object)
{
    Cache& cache = self(object);
    if (cache.results)
        clearDict(runtimeOf(object), *cache.results);
    dropLinks(cache);
    dropField(cache.attributes);
}

void tell(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    report.fieldSet(object, "function", self(object).function, 1);
    report.fieldSet(object, "results", self(object).results, 2);
}

// ---- methods

Value cacheInfo(Runtime& rt, Object* object, const Arguments&)
{
    const Cache& cache = self(*object);
    const Ref<> hits = newInt(rt, cache.hits);
    const Ref<> misses = newInt(rt, cache.misses);
    const Ref<> most = cache.most < 0 ? none(rt) : newInt(rt, cache.most);
    const Ref<> size = newInt(rt, cache.results->used);
    return call(rt, *cache.infoType, {hits.get(), misses.get(), most.get(), size.get()});
}

Value cacheClear(Runtime& rt, Object* object, const Arguments&)
{
    Cache& cache = self(*object);
    cache.hits = cache.misses = 0;
    clearDict(rt, *cache.results);
    dropLinks(cache);
    return none(rt);
}

Value cacheParameters(Runtime& rt, Object* object, const Arguments&)
{
    const Cache& cache = self(*object);
    const Ref<Dict> parameters = newDict(rt);
    store(rt, *parameters, "maxsize", cache.most < 0 ? none(rt) : newInt(rt, cache.most));
    store(rt, *parameters, "typed", newBool(rt, cache.typed));
    return parameters.share();
}

Value itself(Runtime&, Object* object, const Arguments&)
{
    return share(*object);
}

constexpr NativeRow kRows[] = {
    {"__copy__", itself, 0, 0, false, ""},
    {"__deepcopy__", itself, 1, 1, false, ""},
    {"cache_clear", cacheClear, 0, 0, false, "Forgets all answers and counts anew."},
    {"cache_parameters", cacheParameters, 0, 0, false, ""},
    {"cache_info", cacheInfo, 0, 0, false, "Hits, misses and sizes so far."},
};

constexpr GetSetRow kAttributes[] = {{"__dict__", ownAttributesOf, setOwnAttributes, ""}};

Value bind(Runtime& rt, Object& cache, Object* instance, Object*)
{
    if (!instance || instance == rt.objects.none)
        return share(cache);
    return newBoundMethod(rt, cache, *instance);
}

void setUp(Runtime& rt, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.clear = clear;
    type.tell = tell;
    type.hasDict = true;
    type.hasWeakrefs = true;
    type.cppBytes = sizeof(Cache);
    type.slots.make = make;
    type.slots.call = callCache;
    type.slots.descriptorGet = bind;
    addMethods(rt, type, kRows);
    addAttributes(rt, type, kAttributes);
}

void setUpLink(Runtime&, Type& type)
{
    type.destroy = destroyLink;
    type.traverse = traverseLink;
    type.tell = tellLink;
}

} // namespace

void makeCacheTypes(Runtime& rt, FunctoolsTypes& types)
{
    types.cache =
        &newNativeType(rt, {"_lru_cache_wrapper", "functools", events::ObjectKind::Other, true, nullptr, 152,
                            0, kBaseType, "A function that keeps its answers.", setUp});
    types.cacheLink = &newNativeType(rt, {"_lru_list_elem", "functools", events::ObjectKind::Other, false,
                                          nullptr, 56, 0, 0, "", setUpLink});
}

} // namespace nametag::runtime
