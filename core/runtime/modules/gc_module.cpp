// SPDX-License-Identifier: GPL-3.0-or-later
// gc: the collector's levers (Modules/gcmodule.c).
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

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
    return newInt(rt, static_cast<std::int64_t>(rt.heap.collector().collect(static_cast<int>(generation))));
}

const NativeRow kRows[] = {
    {"collect", collect, 0, 1, true, "Run the garbage collector."},
};

} // namespace

Ref<Module> makeGcModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "gc");
    addFunctions(rt, *module, kRows);
    return module;
}

} // namespace nametag::runtime
