// SPDX-License-Identifier: GPL-3.0-or-later
// types.UnionType (Objects/unionobject.c).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/aliases.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

UnionType& unionIn(Object& self)
{
    return static_cast<UnionType&>(self);
}

bool canBeInUnion(const Runtime& rt, const Object& object)
{
    const Type& type = typeOf(object);
    return &object == rt.objects.none || type.is(kTypeSubclass) || type.isSubtypeOf(*rt.types.genericAlias) ||
           &type == rt.types.unionType || &type == rt.types.typeAlias || isTypeVariable(rt, object);
}

/// Adds the members of a union, or the object itself; None stands for its type.
void addMembers(Runtime& rt, Object& object, std::vector<Ref<>>& members)
{
    if (&typeOf(object) == rt.types.unionType) {
        for (Object* each : unionIn(object).arguments->view())
            members.push_back(share(*each));
        return;
    }
    Object* none = rt.types.noneType;
    members.push_back(share(&object == rt.objects.none ? *none : object));
}

bool needsSpelling(const Runtime& rt, const Object& object)
{
    return isTypeVariable(rt, object) ||
           (&typeOf(object) == rt.types.unionType && static_cast<const UnionType&>(object).spelled);
}

/// typing.Optional[…]: the other member of a pair with None, or nullptr.
Object* besideNone(const Runtime& rt, const Tuple& members)
{
    if (members.length != 2)
        return nullptr;
    if (&members[0] == static_cast<Object*>(rt.types.noneType))
        return &members[1];
    return &members[1] == static_cast<Object*>(rt.types.noneType) ? &members[0] : nullptr;
}

Value reprUnion(Runtime& rt, Object& self)
{
    if (Object* other = unionIn(self).spelled ? besideNone(rt, *unionIn(self).arguments) : nullptr) {
        NAMETAG_TRY(part, shownArgument(rt, *other));
        return newStr(rt, text("typing.Optional[", part, "]"));
    }
    std::string shown;
    const bool spelled = unionIn(self).spelled;
    for (Object* each : unionIn(self).arguments->view()) {
        if (!shown.empty())
            shown += spelled ? ", " : " | ";
        NAMETAG_TRY(part, shownArgument(rt, *each));
        shown += part;
    }
    return newStr(rt, spelled ? text("typing.Union[", shown, "]") : shown);
}

Eval<Ref<Set>> membersAsSet(Runtime& rt, Object& self)
{
    Ref<Set> set = newFrozenSet(rt);
    for (Object* each : unionIn(self).arguments->view())
        NAMETAG_CHECK(add(rt, *set, *each));
    return set;
}

Eval<std::int64_t> hashUnion(Runtime& rt, Object& self)
{
    NAMETAG_TRY(set, membersAsSet(rt, self));
    return hash(rt, *set);
}

Value compareUnions(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    if ((op != CompareOp::Equal && op != CompareOp::NotEqual) || &typeOf(other) != rt.types.unionType)
        return share(*rt.objects.notImplemented);
    NAMETAG_TRY(left, membersAsSet(rt, self));
    NAMETAG_TRY(right, membersAsSet(rt, other));
    return compare(rt, *left, *right, op);
}

Raised parameterized(Runtime& rt, bool instance)
{
    return typeError(rt, text(instance ? "isinstance()" : "issubclass()",
                              " argument 2 cannot be a parameterized generic"));
}

Value checkMembers(Runtime& rt, Object& self, Object& object, bool instance)
{
    for (Object* each : unionIn(self).arguments->view()) {
        if (!typeOf(*each).is(kTypeSubclass))
            return parameterized(rt, instance);
        NAMETAG_TRY(yes, instance ? isInstance(rt, object, *each) : isSubclass(rt, object, *each));
        if (yes)
            return newBool(rt, true);
    }
    return newBool(rt, false);
}

Value instanceCheck(Runtime& rt, Object* self, const Arguments& arguments)
{
    return checkMembers(rt, *self, arguments[0], true);
}

Value subclassCheck(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (!typeOf(arguments[0]).is(kTypeSubclass))
        return typeError(rt, "issubclass() arg 1 must be a class");
    return checkMembers(rt, *self, arguments[0], false);
}

constexpr NativeRow kMethods[] = {{"__instancecheck__", instanceCheck, 1, 1},
                                  {"__subclasscheck__", subclassCheck, 1, 1}};

Value getArguments(Runtime&, Object& self)
{
    return share<Object>(*unionIn(self).arguments);
}

Value getParameters(Runtime& rt, Object& self)
{
    UnionType& made = unionIn(self);
    if (!made.parameters) {
        NAMETAG_TRY(parameters, parametersOf(rt, *made.arguments));
        made.parameters = parameters.give();
    }
    return share<Object>(*made.parameters);
}

constexpr GetSetRow kRows[] = {{"__args__", getArguments, nullptr},
                               {"__parameters__", getParameters, nullptr}};

Value itemOf(Runtime& rt, Object& self, Object& key)
{
    NAMETAG_CHECK(getParameters(rt, self));
    UnionType& given = unionIn(self);
    NAMETAG_TRY(filled, substituted(rt, self, *given.arguments, *given.parameters, key));
    Ref<> result = share(filled->length > 0 ? (*filled)[0] : *rt.objects.none);
    for (std::size_t i = 1; i < filled->length; ++i) {
        NAMETAG_TRY(next, binary(rt, BinaryOp::Or, *result, (*filled)[i]));
        result = std::move(next);
    }
    if (given.spelled && &typeOf(*result) == rt.types.unionType)
        unionIn(*result).spelled = true;
    return result;
}

Value getUnionAttribute(Runtime& rt, Object& self, Str& name)
{
    if (equal(name, "__module__"))
        return newStr(rt, "types");
    return genericGetAttribute(rt, self, name);
}

void destroyUnion(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(unionIn(self).arguments);
    dropField(unionIn(self).parameters);
    rt.heap.release(self);
}

void traverseUnion(Object& self, memory::Visitor visit)
{
    visit(unionIn(self).arguments);
    visit(unionIn(self).parameters);
}

} // namespace

Value makeUnion(Runtime& rt, std::vector<Ref<>> arguments, bool spelled)
{
    std::vector<Object*> kept;
    for (Ref<>& each : arguments) {
        bool known = false;
        for (Object* earlier : kept) {
            NAMETAG_TRY(same, compareBool(rt, *earlier, *each, CompareOp::Equal));
            known = known || same;
        }
        if (!known)
            kept.push_back(each.get());
    }
    if (kept.size() == 1)
        return share(*kept.front());
    auto* made = rt.heap.create<UnionType>(*rt.types.unionType, memory::BodyRequest{48, 16, 48, {}});
    made->arguments = newTupleSharing(rt, kept).give();
    made->spelled = spelled;
    rt.heap.tell(*made);
    rt.heap.track(*made);
    return Ref<>::adopt(made);
}

Value unionOf(Runtime& rt, Object& left, Object& right)
{
    if (!canBeInUnion(rt, left) || !canBeInUnion(rt, right))
        return share(*rt.objects.notImplemented);
    std::vector<Ref<>> members;
    addMembers(rt, left, members);
    addMembers(rt, right, members);
    return makeUnion(rt, std::move(members), needsSpelling(rt, left) || needsSpelling(rt, right));
}

void setUpUnionType(Runtime& rt)
{
    Type& type = *rt.types.unionType;
    type.basicSize = 32;
    type.hasWeakrefs = true;
    type.destroy = destroyUnion;
    type.traverse = traverseUnion;
    Slots& slots = type.slots;
    slots.repr = reprUnion;
    slots.hash = hashUnion;
    slots.compare = compareUnions;
    slots.item = itemOf;
    slots.getAttribute = getUnionAttribute;
    slots.binary[static_cast<std::size_t>(BinaryOp::Or)] = unionOf;
    addMethods(rt, type, kMethods);
    addAttributes(rt, type, kRows);
}

} // namespace nametag::runtime
