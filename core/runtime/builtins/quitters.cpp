// SPDX-License-Identifier: GPL-3.0-or-later
// exit and quit (Lib/_sitebuiltins.py): shown, they say how to end; called, they do.
#include "core/runtime/builtins/builtin_list.h"
#include "core/runtime/objects/exception_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/types/native_types.h"

#include <array>

namespace nametag::runtime {

namespace {

constexpr const char* kEnd = "Ctrl-D (i.e. EOF)";

struct Quitter : Object {
    const char* name = nullptr;
};

Value reprQuitter(Runtime& rt, Object& self)
{
    return newStr(rt, text("Use ", static_cast<Quitter&>(self).name, "() or ", kEnd, " to exit"));
}

Value nameOfQuitter(Runtime& rt, Object& self)
{
    return newStr(rt, std::string_view(static_cast<Quitter&>(self).name));
}

Value endOfFile(Runtime& rt, Object&)
{
    return newStr(rt, std::string_view(kEnd));
}

Value callQuitter(Runtime& rt, Object&, const Arguments& arguments)
{
    static constexpr const char* kNames[] = {"code"};
    Object* given[1] = {};
    if (arguments.positional > 1)
        return typeError(rt, text("Quitter.__call__() takes from 1 to 2 positional arguments but ",
                                  arguments.positional + 1, " were given"));
    NAMETAG_CHECK(bindArguments(rt, {"Quitter.__call__", kNames}, arguments, given));
    Ref<> code = given[0] ? share(*given[0]) : share<Object>(*rt.objects.none);
    Ref<Exception> exit = newException(rt, *rt.exceptions.systemExit,
                                       newTuple(rt, {std::array<Object*, 1>{share(*code).give()}}));
    if (!exit->fields[0])
        exit->fields[0] = code.give();
    return raiseObject(rt, std::move(exit));
}

void destroyQuitter(Object& self)
{
    runtimeOf(self).heap.release(self);
}

constexpr GetSetRow kAttributes[] = {{"name", nameOfQuitter, nullptr}, {"eof", endOfFile, nullptr}};

void setUpQuitter(Runtime& rt, Type& type)
{
    type.destroy = destroyQuitter;
    type.slots.repr = reprQuitter;
    type.slots.call = callQuitter;
    type.slots.getAttribute = genericGetAttribute;
    addAttributes(rt, type, kAttributes);
}

} // namespace

void addQuitters(Runtime& rt, Module& module)
{
    Type& type = newNativeType(rt, {"Quitter", "_sitebuiltins", events::ObjectKind::Other, false, nullptr, 48,
                                    0, 0, "", setUpQuitter});
    for (const char* name : {"quit", "exit"}) {
        auto* made = makeNative<Quitter>(rt, type);
        made->name = name;
        rt.heap.tell(*made);
        store(rt, *module.dict, name, Ref<>::adopt(made));
    }
}

} // namespace nametag::runtime
