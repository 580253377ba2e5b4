// SPDX-License-Identifier: GPL-3.0-or-later
// _json: what the json module does natively.
#include "core/runtime/modules/json_parts.h"
#include "core/runtime/modules/module_makers.h"

namespace nametag::runtime {

namespace {

const NativeRow kRows[] = {
    {"encode", json::encode, 10, 10},
    {"scan", json::scan, 8, 8},
};

} // namespace

Ref<Module> makeJsonModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_json");
    addFunctions(rt, *module, kRows);
    return module;
}

} // namespace nametag::runtime
