// SPDX-License-Identifier: GPL-3.0-or-later
// gc: the collector's levers (Modules/gcmodule.c).
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/traceback_text.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace nametag::runtime {

namespace {

using memory::Collector;

enum Debug : std::int64_t { kStats = 1, kCollectable = 2, kUncollectable = 4, kSaveAll = 32, kLeak = 38 };

struct GcState {
    List* garbage = nullptr;   ///< owned: gc.garbage
    List* callbacks = nullptr; ///< owned: gc.callbacks
    std::int64_t debug = 0;
    /// The collector's own, while what is found is told first.
    std::function<std::uint64_t(const std::vector<Object*>&)> clearWeakrefs;
    bool tells = false; ///< that is so now
};

Collector& collectorOf(Runtime& rt)
{
    return rt.heap.collector();
}

Value collect(Runtime& rt, Object*, const Arguments& arguments)
{
    const char* const names[] = {"generation"};
    Object* given[1];
    NAMETAG_CHECK(bindArguments(rt, {"collect", names}, arguments, given));
    std::int64_t generation = 2;
    if (given[0]) {
        NAMETAG_TRY(number, indexNumber(rt, *given[0]));
        generation = number;
    }
    if (generation < 0 || generation > 2)
        return valueError(rt, "invalid generation");
    const std::uint64_t found = collectorOf(rt).collect(static_cast<int>(generation));
    if (rt.budget.halt != Halt::None)
        return Raised{};
    return newInt(rt, static_cast<std::int64_t>(found));
}

Value enable(Runtime& rt, Object*, const Arguments&)
{
    collectorOf(rt).enabled = true;
    return none(rt);
}

Value disable(Runtime& rt, Object*, const Arguments&)
{
    collectorOf(rt).enabled = false;
    return none(rt);
}

Value isEnabled(Runtime& rt, Object*, const Arguments&)
{
    return newBool(rt, collectorOf(rt).enabled);
}

Value threeNumbers(Runtime& rt, const std::array<std::uint32_t, Collector::kGenerations>& numbers)
{
    Object* parts[] = {newInt(rt, numbers[0]).give(), newInt(rt, numbers[1]).give(),
                       newInt(rt, numbers[2]).give()};
    return newTuple(rt, parts);
}

Value counts(Runtime& rt, Object*, const Arguments&)
{
    return threeNumbers(rt, collectorOf(rt).counts());
}

Value threshold(Runtime& rt, Object*, const Arguments&)
{
    return threeNumbers(rt, collectorOf(rt).thresholds);
}

Value setThreshold(Runtime& rt, Object*, const Arguments& arguments)
{
    const std::size_t given = arguments.positional;
    if (given < 1 || given > 3) {
        if (rt.profile.minor >= 13)
            return typeError(rt, "gc.set_threshold requires 1 to 3 arguments");
        return typeError(rt,
                         text("set_threshold() takes at ",
                              given < 1 ? "least 1 argument" : "most 3 arguments", " (", given, " given)"));
    }
    auto thresholds = collectorOf(rt).thresholds;
    for (std::size_t i = 0; i < given; ++i) {
        NAMETAG_TRY(number, indexNumber(rt, arguments[i]));
        thresholds[i] = static_cast<std::uint32_t>(std::clamp<std::int64_t>(number, 0, INT32_MAX));
    }
    collectorOf(rt).setThresholds(thresholds);
    return none(rt);
}

Value getDebug(Runtime& rt, Object*, const Arguments&)
{
    return newInt(rt, moduleState<GcState>(rt).debug);
}

Value setDebug(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(flags, indexNumber(rt, arguments[0]));
    moduleState<GcState>(rt).debug = flags;
    collectorOf(rt).saveAll = (flags & kSaveAll) != 0;
    return none(rt);
}

// ---- objects

void appendObjects(Runtime& rt, List& list, int generation)
{
    for (Object* object : collectorOf(rt).objectsOf(generation))
        if (object != &list)
            appendToList(rt, list, share(*object));
}

Value objects(Runtime& rt, Object*, const Arguments& arguments)
{
    const char* const names[] = {"generation"};
    Object* given[1];
    NAMETAG_CHECK(bindArguments(rt, {"get_objects", names}, arguments, given));
    std::int64_t generation = -1;
    if (given[0] && given[0] != rt.objects.none) {
        if (!isInt(*given[0]))
            return typeError(rt, text("argument should be integer or None, not '", typeName(*given[0]), "'"));
        NAMETAG_TRY(number, indexNumber(rt, *given[0]));
        generation = number;
    }
    if (generation > 2)
        return valueError(rt,
                          "generation parameter must be less than the number of available generations (3)");
    if (generation < -1)
        return valueError(rt, "generation parameter cannot be negative");
    Ref<List> list = newList(rt);
    for (int i = 0; i < 3; ++i)
        if (generation < 0 || generation == i)
            appendObjects(rt, *list, i);
    return list;
}

struct Wanted {
    const Arguments& objects;
    bool found = false;
};

Value referrers(Runtime& rt, Object*, const Arguments& arguments)
{
    Ref<List> list = newList(rt);
    const auto compare = [](Object& target, void* context) {
        auto& wanted = *static_cast<Wanted*>(context);
        const auto all = wanted.objects.positionals();
        wanted.found = wanted.found || std::find(all.begin(), all.end(), &target) != all.end();
    };
    for (int generation = 0; generation < 3; ++generation) {
        for (Object* object : collectorOf(rt).objectsOf(generation)) {
            if (object == list.get() || !object->behaviour->traverse)
                continue;
            Wanted wanted{arguments};
            object->behaviour->traverse(*object, {compare, &wanted});
            if (wanted.found)
                appendToList(rt, *list, share(*object));
        }
    }
    return list;
}

bool isCollected(const Object& object)
{
    return object.behaviour->collected && !(typeOf(object).is(kTypeSubclass) && object.has(memory::kStatic));
}

Value referents(Runtime& rt, Object*, const Arguments& arguments)
{
    Ref<List> list = newList(rt);
    const auto append = [](Object& target, void* context) {
        appendToList(runtimeOf(target), *static_cast<List*>(context), share(target));
    };
    for (Object* object : arguments.positionals())
        if (isCollected(*object) && object->behaviour->traverse)
            object->behaviour->traverse(*object, {append, list.get()});
    return list;
}

Value isTracked(Runtime& rt, Object*, const Arguments& arguments)
{
    return newBool(rt, isCollected(arguments[0]) && arguments[0].has(memory::kTracked));
}

Value isFinalized(Runtime& rt, Object*, const Arguments& arguments)
{
    return newBool(rt, isCollected(arguments[0]) && arguments[0].has(memory::kFinalized));
}

Value freeze(Runtime& rt, Object*, const Arguments&)
{
    collectorOf(rt).freeze();
    return none(rt);
}

Value unfreeze(Runtime& rt, Object*, const Arguments&)
{
    collectorOf(rt).unfreeze();
    return none(rt);
}

Value freezeCount(Runtime& rt, Object*, const Arguments&)
{
    return newInt(rt, static_cast<std::int64_t>(collectorOf(rt).trackedObjects(3)));
}

Value statistics(Runtime& rt, Object*, const Arguments&)
{
    Ref<List> list = newList(rt);
    for (int generation = 0; generation < 3; ++generation) {
        const Collector::Statistics& numbers = collectorOf(rt).statistics(generation);
        Ref<Dict> row = newDict(rt);
        store(rt, *row, "collections", newInt(rt, static_cast<std::int64_t>(numbers.collections)));
        store(rt, *row, "collected", newInt(rt, static_cast<std::int64_t>(numbers.collected)));
        store(rt, *row, "uncollectable", newInt(rt, static_cast<std::int64_t>(numbers.uncollectable)));
        appendToList(rt, *list, std::move(row));
    }
    return list;
}

const NativeRow kRows[] = {
    {"enable", enable, 0, 0, false, "Lets collections start by themselves."},
    {"disable", disable, 0, 0, false, "Stops collections from starting by themselves."},
    {"isenabled", isEnabled, 0, 0, false, "Whether collections start by themselves."},
    {"set_debug", setDebug, 1, 1, false, "Sets what the collector reports."},
    {"get_debug", getDebug, 0, 0, false, "What the collector reports."},
    {"get_count", counts, 0, 0, false, "How far the three counters are."},
    {"set_threshold", setThreshold, 0, -1, false, "Sets at which counts collections start."},
    {"get_threshold", threshold, 0, 0, false, "At which counts collections start."},
    {"collect", collect, 0, 1, true, "Looks for garbage now, and gives how many objects were found."},
    {"get_objects", objects, 0, 1, true, "Return a list of objects tracked by the collector."},
    {"get_stats", statistics, 0, 0, false, "What the collector did so far, by generation."},
    {"is_tracked", isTracked, 1, 1, false, "Whether the collector looks at the object."},
    {"is_finalized", isFinalized, 1, 1, false, "Whether the object's __del__ has run."},
    {"get_referrers", referrers, 0, -1, false, "The containers that hold one of the objects."},
    {"get_referents", referents, 0, -1, false, "What the objects hold."},
    {"freeze", freeze, 0, 0, false, "Freeze all current tracked objects."},
    {"unfreeze", unfreeze, 0, 0, false, "Lets the collector look again at what was put aside."},
    {"get_freeze_count", freezeCount, 0, 0, false, "How many objects have been put aside."},
};

// Modules/gcmodule.c, gc_collect_main and debug_cycle. The time is told as none: it is of no simulated
// program.
void tellStart(Runtime& rt, int generation)
{
    GcState& state = moduleState<GcState>(rt);
    Collector& collector = collectorOf(rt);
    if ((state.debug & kStats) != 0) {
        std::string shown = text("gc: collecting generation ", std::to_string(generation),
                                 "...\ngc: objects in each generation:");
        for (int i = 0; i < 3; ++i)
            shown += ' ' + std::to_string(collector.trackedObjects(i));
        shown += text("\ngc: objects in permanent generation: ", std::to_string(collector.trackedObjects(3)),
                      "\n");
        writeToErrors(rt, shown);
    }
    if ((state.debug & kCollectable) == 0)
        return;
    state.tells = true;
    state.clearWeakrefs = std::move(collector.hooks.clearWeakrefs);
    collector.hooks.clearWeakrefs = [&rt](const std::vector<Object*>& unreachable) {
        for (const Object* object : unreachable)
            writeToErrors(rt, text("gc: collectable <", typeName(*object), " ", addressText(*object), ">\n"));
        const auto& clear = moduleState<GcState>(rt).clearWeakrefs;
        return clear ? clear(unreachable) : std::uint64_t{0};
    };
}

void tellEnd(Runtime& rt, std::uint64_t collected)
{
    GcState& state = moduleState<GcState>(rt);
    if (std::exchange(state.tells, false))
        collectorOf(rt).hooks.clearWeakrefs = std::exchange(state.clearWeakrefs, nullptr);
    if ((state.debug & kStats) != 0)
        writeToErrors(rt, text("gc: done, ", std::to_string(collected),
                               " unreachable, 0 uncollectable, 0.0000s elapsed\n"));
}

/// Calls gc.callbacks with "start" or "stop" and what there is to know.
void announce(Runtime& rt, bool start, int generation, std::uint64_t collected)
{
    List& callbacks = *moduleState<GcState>(rt).callbacks;
    if (callbacks.length == 0)
        return;
    Ref<Dict> info = newDict(rt);
    store(rt, *info, "generation", newInt(rt, generation));
    store(rt, *info, "collected", newInt(rt, static_cast<std::int64_t>(collected)));
    store(rt, *info, "uncollectable", newInt(rt, 0));
    const Ref<Str> phase = newStr(rt, start ? "start" : "stop");
    for (std::size_t i = 0; i < callbacks.length; ++i) {
        Ref<> callback = share(callbacks[i]);
        Value done = call(rt, *callback, {phase.get(), info.get()});
        if (!done && rt.raised && rt.budget.halt == Halt::None) {
            Ref<Exception> ignored = takeRaised(rt);
            rt.unraisable(rt, *ignored, *callback);
        }
    }
}

} // namespace

Ref<Module> makeGcModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "gc");
    addFunctions(rt, *module, kRows);
    GcState& state = moduleState<GcState>(rt);
    state.garbage = newList(rt).give();
    state.callbacks = newList(rt).give();
    Dict& dict = *module->dict;
    store(rt, dict, "garbage", share<Object>(*state.garbage));
    store(rt, dict, "callbacks", share<Object>(*state.callbacks));
    const std::pair<const char*, Debug> flags[] = {{"DEBUG_STATS", kStats},
                                                   {"DEBUG_COLLECTABLE", kCollectable},
                                                   {"DEBUG_UNCOLLECTABLE", kUncollectable},
                                                   {"DEBUG_SAVEALL", kSaveAll},
                                                   {"DEBUG_LEAK", kLeak}};
    for (const auto& [name, value] : flags)
        store(rt, dict, std::string_view(name), newInt(rt, value));
    memory::CollectorHooks& hooks = collectorOf(rt).hooks;
    hooks.announce = [&rt](bool start, int generation, std::uint64_t collected) {
        if (!start)
            tellEnd(rt, collected);
        announce(rt, start, generation, collected);
        if (start)
            tellStart(rt, generation);
    };
    hooks.keepGarbage = [&rt](Object& object) {
        appendToList(rt, *moduleState<GcState>(rt).garbage, share(object));
    };
    return module;
}

} // namespace nametag::runtime
