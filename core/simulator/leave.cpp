// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/leave.h"

#include "core/runtime/builtins/waiting_output.h"
#include "core/runtime/modules/exit_calls.h"
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/operations.h"
#include "core/simulator/show_uncaught.h"

#include <algorithm>

namespace nametag::simulator {

using namespace runtime;

namespace {

/// The dict, if it is still there and tracked.
Dict* stillThere(Runtime& rt, const Object* dict, ObjectId id)
{
    for (int generation = 0; generation <= 3; ++generation)
        for (Object* object : rt.heap.collector().objectsOf(generation))
            if (object == dict && object->id == id)
                return static_cast<Dict*>(object);
    return nullptr;
}

/// The module's names go in the order in which they were first bound (_PyModule_ClearDict).
void leaveNames(Runtime& rt, Dict& dict)
{
    const Ref<Dict> kept = share(dict);
    for (std::size_t i = 0; i < dict.entries.size(); ++i) {
        const DictEntry entry = dict.entries[i];
        if (!entry.key || !isStr(*entry.key) || entry.value == rt.objects.none)
            continue;
        if (!equal(static_cast<const Str&>(*entry.key), "__builtins__"))
            storeAtEntry(rt, dict, static_cast<std::int32_t>(i), none(rt));
    }
}

/// What gc.DEBUG_SAVEALL kept holds on to what it refers to, too.
bool keepsGarbage(Runtime& rt)
{
    Object* gc = lookUp(rt, *rt.modules, "gc");
    Object* garbage = gc && &typeOf(*gc) == rt.types.module
                          ? lookUp(rt, *static_cast<Module*>(gc)->dict, "garbage")
                          : nullptr;
    return garbage && isExactly(*garbage, *rt.types.list) && static_cast<List*>(garbage)->length > 0;
}

} // namespace

void leaveScript(Runtime& rt, Ref<Module> module)
{
    runExitCalls(rt);
    flushOut(rt);
    releaseParserArena(rt);
    memory::Collector& collector = rt.heap.collector();
    if (collector.enabled)
        collector.collect(2);
    forgetUncaught(rt);
    rt.sources.clear(); // no file can be opened any more
    const Object* dict = module->dict;
    const ObjectId id = dict->id;
    rt.heap.track(*module->dict);
    const Ref<Str> name = newStr(rt, "__main__");
    removeKey(rt, *rt.modules, *name);
    module = nullptr;
    if (!stillThere(rt, dict, id))
        return;
    collector.hooks.announce = nullptr; // Modules/gcmodule.c, _PyGC_CollectNoFail
    collector.collect(2);
    Dict* left = stillThere(rt, dict, id);
    if (left && !keepsGarbage(rt))
        leaveNames(rt, *left);
}

} // namespace nametag::simulator
