// SPDX-License-Identifier: GPL-3.0-or-later
// itertools (Modules/itertoolsmodule.c): the table of its types.
#include "core/runtime/modules/itertools_parts.h"
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"

namespace nametag::runtime {

namespace {

constexpr NativeRow kRows[] = {{"tee", teeFunction, 0, -1, false, "Several iterators over the same items."}};

void setUpByRow(Runtime& rt, Type& type)
{
    const IteratorRow& row = *moduleState<ItertoolsTypes>(rt).row;
    setUpStep(type);
    type.slots.make = row.make;
    type.slots.next = row.next;
    if (row.more)
        row.more(rt, type);
}

Type& makeType(Runtime& rt, const IteratorRow& row)
{
    moduleState<ItertoolsTypes>(rt).row = &row;
    NativeTypeSpec spec{row.name, "itertools", events::ObjectKind::OtherIterator, true};
    spec.basicSize = row.basicSize;
    spec.flags = kBaseType;
    spec.doc = row.doc;
    spec.setUp = setUpByRow;
    return newNativeType(rt, spec);
}

} // namespace

Ref<Module> makeItertoolsModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "itertools");
    addFunctions(rt, *module, kRows);
    Dict& dict = *module->dict;
    store(rt, dict, *rt.names.dunderDoc, newStr(rt, "Iterators made out of iterators."));
    auto& types = moduleState<ItertoolsTypes>(rt);
    for (const auto rows : {stepIteratorRows, sliceIteratorRows, poolIteratorRows, groupIteratorRows})
        for (const IteratorRow& row : rows(rt))
            store(rt, dict, row.name, share<Object>(makeType(rt, row)));
    addItertoolsReductions(rt, dict);
    makeTeeTypes(rt, types);
    for (Type* type : {types.grouper, types.tee, types.teeData})
        store(rt, dict, shortName(*type), share<Object>(*type));
    return module;
}

} // namespace nametag::runtime
