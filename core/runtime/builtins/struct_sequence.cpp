// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/builtins/struct_sequence.h"

#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/native_types.h"

#include <unordered_map>

namespace nametag::runtime {

namespace {

/// Names of the fields by type.
struct FieldNames {
    std::unordered_map<const Type*, std::vector<Str*>> byType;
};

const std::vector<Str*>& fieldsOf(Runtime& rt, const Object& self)
{
    return moduleState<FieldNames>(rt).byType[&typeOf(self)];
}

Value reprSequence(Runtime& rt, Object& self)
{
    const auto& tuple = static_cast<const Tuple&>(self);
    std::string shown;
    std::size_t at = 0;
    for (const Str* field : fieldsOf(rt, self)) {
        NAMETAG_TRY(part, reprText(rt, tuple[at++]));
        shown += text(shown.empty() ? "" : ", ", utf8(*field), "=", part);
    }
    return newStr(rt, text(typeName(self), "(", shown, ")"));
}

Value getField(Runtime& rt, Object& self, Str& name)
{
    const auto& tuple = static_cast<const Tuple&>(self);
    std::size_t at = 0;
    for (const Str* field : fieldsOf(rt, self)) {
        if (equal(*field, name))
            return share(tuple[at]);
        ++at;
    }
    return genericGetAttribute(rt, self, name);
}

Done setField(Runtime& rt, Object& self, Str& name, Object* value)
{
    for (const Str* field : fieldsOf(rt, self))
        if (equal(*field, name))
            return raise(rt, *rt.exceptions.attributeError, "readonly attribute");
    return genericSetAttribute(rt, self, name, value);
}

void setUpSequence(Runtime&, Type& type)
{
    type.slots.repr = reprSequence;
    type.slots.getAttribute = getField;
    type.slots.setAttribute = setField;
}

} // namespace

Ref<> newStructSequence(Runtime& rt, const StructSequencePlan& plan, const std::vector<Object*>& ownedItems)
{
    const std::string_view full = plan.name;
    const std::size_t dot = full.rfind('.');
    const std::string module(dot == std::string_view::npos ? "types" : full.substr(0, dot));
    Type& type = newNativeType(rt, {plan.name, module.c_str(), events::ObjectKind::Tuple, true,
                                    rt.types.tuple, 24, 8, kTupleSubclass, plan.doc, setUpSequence});
    type.slots.make = nullptr;
    std::vector<Str*>& names = moduleState<FieldNames>(rt).byType[&type];
    for (const char* field : plan.fields)
        names.push_back(intern(rt, std::string_view(field)).give());
    const auto count = newInt(rt, static_cast<std::int64_t>(ownedItems.size()));
    for (const char* number : {"n_fields", "n_sequence_fields"})
        store(rt, *type.dict, std::string_view(number), share(*count));
    store(rt, *type.dict, "n_unnamed_fields", newInt(rt, 0));
    Ref<Tuple> made = reserveTuple(rt, type, ownedItems.size());
    for (std::size_t i = 0; i < ownedItems.size(); ++i)
        made->items()[i] = ownedItems[i];
    tellTuple(rt, *made);
    return made;
}

} // namespace nametag::runtime
