// SPDX-License-Identifier: GPL-3.0-or-later
// method_descriptor, wrapper_descriptor, getset_descriptor, member_descriptor … (Objects/descrobject.c).
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/protocols/slot_rows.h"
#include "core/runtime/protocols/tuple_calls.h"
#include "core/runtime/types/native_calls.h"
#include "core/runtime/types/native_types.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

template <class D> D& as(Object& self)
{
    return static_cast<D&>(self);
}

Done checkOwner(Runtime& rt, const char* name, const Type& owner, const Object& object)
{
    if (typeOf(object).isSubtypeOf(owner))
        return Nothing{};
    return typeError(rt, text("descriptor '", name, "' for '", owner.name, "' objects doesn't apply to a '",
                              typeName(object), "' object"));
}

// ---- method_descriptor

Value reprMethod(Runtime& rt, Object& self)
{
    const auto& descriptor = as<MethodDescriptor>(self);
    return newStr(rt,
                  text("<method '", descriptor.row->name, "' of '", descriptor.owner->name, "' objects>"));
}

Value callMethodDescriptor(Runtime& rt, Object& self, const Arguments& arguments)
{
    const auto& descriptor = as<MethodDescriptor>(self);
    const NativeRow& row = *descriptor.row;
    if (arguments.positional == 0)
        return typeError(
            rt, text("unbound method ", shortName(*descriptor.owner), ".", row.name, "() needs an argument"));
    Object& owner = arguments[0];
    if (!typeOf(owner).isSubtypeOf(*descriptor.owner)) [[unlikely]]
        return static_cast<void>(checkOwner(rt, row.name, *descriptor.owner, owner)), Raised{};
    const Arguments rest{arguments.values + 1, arguments.positional - 1, arguments.names};
    if (!fitsRow(row, rest)) [[unlikely]] {
        const std::string name = text(descriptor.owner->qualifiedName, ".", row.name);
        return static_cast<void>(checkArguments(rt, name.c_str(), rest, row.least, row.most)), Raised{};
    }
    return row.function(rt, &owner, rest);
}

Value bindMethodDescriptor(Runtime& rt, Object& self, Object* instance, Object*)
{
    if (!instance)
        return share(self);
    const auto& descriptor = as<MethodDescriptor>(self);
    NAMETAG_CHECK(checkOwner(rt, descriptor.row->name, *descriptor.owner, *instance));
    Ref<> bound = newBuiltinFunction(rt, *descriptor.row, instance, nullptr);
    bound->spare |= self.spare;
    return bound;
}

// ---- classmethod_descriptor

Value bindClassMethod(Runtime& rt, Object& self, Object* instance, Object* owner)
{
    const auto& descriptor = as<MethodDescriptor>(self);
    Object* type = owner ? owner : instance ? static_cast<Object*>(&typeOf(*instance)) : nullptr;
    if (!type || !typeOf(*type).is(kTypeSubclass))
        return typeError(rt,
                         text("descriptor '", descriptor.row->name, "' for type '", descriptor.owner->name,
                              "' needs a type, not a '", type ? typeName(*type) : "NULL", "' as arg 2"));
    if (!static_cast<Type*>(type)->isSubtypeOf(*descriptor.owner))
        return typeError(rt, text("descriptor '", descriptor.row->name, "' requires a subtype of '",
                                  descriptor.owner->name, "' but received '", static_cast<Type*>(type)->name,
                                  "'"));
    Ref<> bound = newBuiltinFunction(rt, *descriptor.row, type, nullptr);
    bound->spare |= self.spare;
    return bound;
}

Value callClassMethod(Runtime& rt, Object& self, const Arguments& arguments)
{
    const auto& descriptor = as<MethodDescriptor>(self);
    if (arguments.positional == 0)
        return typeError(rt, text("descriptor '", descriptor.row->name, "' of '", descriptor.owner->name,
                                  "' object needs an argument"));
    NAMETAG_TRY(bound, bindClassMethod(rt, self, nullptr, &arguments[0]));
    return typeOf(*bound).slots.call(
        rt, *bound, Arguments{arguments.values + 1, arguments.positional - 1, arguments.names});
}

// ---- wrapper_descriptor, method-wrapper

Value reprWrapper(Runtime& rt, Object& self)
{
    const auto& wrapper = as<SlotWrapper>(self);
    return newStr(rt,
                  text("<slot wrapper '", wrapper.row->name, "' of '", wrapper.owner->name, "' objects>"));
}

Value callSlot(Runtime& rt, const SlotWrapper& wrapper, Object& self, const Arguments& arguments)
{
    return wrapper.row->wrap(rt, slotAt(wrapper.owner->slots, wrapper.row->offset), self, arguments);
}

Value callWrapper(Runtime& rt, Object& self, const Arguments& arguments)
{
    const auto& wrapper = as<SlotWrapper>(self);
    if (arguments.positional == 0)
        return typeError(rt, text("descriptor '", wrapper.row->name, "' of '", wrapper.owner->name,
                                  "' object needs an argument"));
    if (!typeOf(arguments[0]).isSubtypeOf(*wrapper.owner))
        return typeError(rt, text("descriptor '", wrapper.row->name, "' requires a '", wrapper.owner->name,
                                  "' object but received a '", typeName(arguments[0]), "'"));
    return callSlot(rt, wrapper, arguments[0],
                    Arguments{arguments.values + 1, arguments.positional - 1, arguments.names});
}

/// An exception keeps the tuple of its arguments: its __init__ makes that one itself.
bool keepsArguments(Runtime& rt, const MethodWrapper& bound)
{
    return bound.wrapper->owner->is(kExceptionSubclass) && bound.wrapper->row->member == &Names::dunderInit &&
           &typeOf(*bound.self) != rt.types.type;
}

Value bindWrapper(Runtime& rt, Object& self, Object* instance, Object*)
{
    if (!instance)
        return share(self);
    NAMETAG_CHECK(checkOwner(rt, as<SlotWrapper>(self).row->name, *as<SlotWrapper>(self).owner, *instance));
    auto* bound = rt.heap.create<MethodWrapper>(*rt.types.methodWrapper, memory::BodyRequest{48, 16, 48, {}});
    bound->wrapper = share(as<SlotWrapper>(self)).give();
    bound->self = share(*instance).give();
    if (!keepsArguments(rt, *bound))
        bound->spare |= kTakesTuple;
    rt.heap.tell(*bound);
    rt.heap.track(*bound);
    return Ref<>::adopt(bound);
}

Value reprMethodWrapper(Runtime& rt, Object& self)
{
    const auto& bound = as<MethodWrapper>(self);
    return newStr(rt, text("<method-wrapper '", bound.wrapper->row->name, "' of ", typeName(*bound.self),
                           " object at ", addressText(*bound.self), ">"));
}

Value callMethodWrapper(Runtime& rt, Object& self, const Arguments& arguments)
{
    const auto& bound = as<MethodWrapper>(self);
    return callSlot(rt, *bound.wrapper, *bound.self, arguments);
}

void destroyMethodWrapper(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(as<MethodWrapper>(self).wrapper);
    dropField(as<MethodWrapper>(self).self);
    rt.heap.release(self);
}

void traverseMethodWrapper(Object& self, memory::Visitor visit)
{
    visit(as<MethodWrapper>(self).wrapper);
    visit(as<MethodWrapper>(self).self);
}

Value compareMethodWrappers(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    if ((op != CompareOp::Equal && op != CompareOp::NotEqual) || &typeOf(other) != rt.types.methodWrapper)
        return notImplemented(rt);
    const auto& a = as<MethodWrapper>(self);
    const auto& b = as<MethodWrapper>(other);
    return newBool(rt, (a.wrapper == b.wrapper && a.self == b.self) == (op == CompareOp::Equal));
}

// ---- getset_descriptor

Value reprGetSet(Runtime& rt, Object& self)
{
    const auto& descriptor = as<GetSetDescriptor>(self);
    return newStr(rt,
                  text("<attribute '", descriptor.row->name, "' of '", descriptor.owner->name, "' objects>"));
}

Value getGetSet(Runtime& rt, Object& self, Object* instance, Object*)
{
    if (!instance)
        return share(self);
    const auto& descriptor = as<GetSetDescriptor>(self);
    NAMETAG_CHECK(checkOwner(rt, descriptor.row->name, *descriptor.owner, *instance));
    return descriptor.row->get(rt, *instance);
}

/// What CPython keeps as a member of the C structure says less when it is assigned.
bool isMemberOfC(const Runtime& rt, const GetSetDescriptor& descriptor)
{
    const std::string_view name = descriptor.row->name;
    if (descriptor.owner == rt.types.type)
        return (name == "__mro__" && rt.profile.texts.saysReadonly) || name == "__base__" ||
               name == "__basicsize__" || name == "__itemsize__" || name == "__dictoffset__" ||
               name == "__weakrefoffset__";
    if (descriptor.owner == rt.types.function)
        return name == "__closure__" || name == "__globals__" || name == "__builtins__";
    return descriptor.owner == rt.types.method || descriptor.owner == rt.types.property ||
           descriptor.owner == rt.types.slice || descriptor.owner == rt.types.range ||
           descriptor.owner == rt.types.complex;
}

Done setGetSet(Runtime& rt, Object& self, Object& instance, Object* value)
{
    const auto& descriptor = as<GetSetDescriptor>(self);
    NAMETAG_CHECK(checkOwner(rt, descriptor.row->name, *descriptor.owner, instance));
    if (descriptor.row->set)
        return descriptor.row->set(rt, instance, value);
    if (isMemberOfC(rt, descriptor))
        return raise(rt, *rt.exceptions.attributeError, "readonly attribute");
    return raise(rt, *rt.exceptions.attributeError,
                 text("attribute '", descriptor.row->name, "' of '", descriptor.owner->name,
                      "' objects is not writable"));
}

// ---- member_descriptor

Value reprMember(Runtime& rt, Object& self)
{
    const auto& member = as<MemberDescriptor>(self);
    return newStr(rt, text("<member '", utf8(*member.name), "' of '", member.owner->name, "' objects>"));
}

Value getMember(Runtime& rt, Object& self, Object* instance, Object*)
{
    if (!instance)
        return share(self);
    const auto& member = as<MemberDescriptor>(self);
    NAMETAG_CHECK(checkOwner(rt, utf8(*member.name).c_str(), *member.owner, *instance));
    Object* value = slotPlace(rt, *instance, member.index);
    if (!value)
        return attributeError(rt, *instance, *member.name);
    return share(*value);
}

Done setMember(Runtime& rt, Object& self, Object& instance, Object* value)
{
    const auto& member = as<MemberDescriptor>(self);
    NAMETAG_CHECK(checkOwner(rt, utf8(*member.name).c_str(), *member.owner, instance));
    Object*& place = slotPlace(rt, instance, member.index);
    if (!value && !place) {
        if (rt.profile.texts.slotErrorsNameOnly)
            return raise(rt, *rt.exceptions.attributeError, utf8(*member.name));
        return attributeError(rt, instance, *member.name);
    }
    const Ref<> old = Ref<>::adopt(std::exchange(place, ownedOrNull(value)));
    if (!rt.report().listens())
        return Nothing{};
    if (value)
        rt.report().fieldSet(instance, nameOf(rt, *member.name), *value, kSlotOrder + member.index);
    else
        rt.report().fieldRemoved(instance, nameOf(rt, *member.name));
    return Nothing{};
}

// ---- common

template <class D> void destroyDescriptor(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    Type* owner = std::exchange(as<D>(self).owner, nullptr);
    if (self.requested != 0 && owner)
        memory::dropReference(*owner);
    rt.heap.release(self);
}

void destroyMember(Object& self)
{
    dropField(as<MemberDescriptor>(self).name);
    destroyDescriptor<MemberDescriptor>(self);
}

template <class D> void traverseDescriptor(Object& self, memory::Visitor visit)
{
    visit(as<D>(self).owner);
}

template <class D> Value getName(Runtime& rt, Object& self)
{
    return newStr(rt, std::string_view(as<D>(self).row->name));
}

template <class D> Value getQualifiedName(Runtime& rt, Object& self)
{
    return newStr(rt, text(as<D>(self).owner->qualifiedName, ".", as<D>(self).row->name));
}

template <class D> Value getOwner(Runtime& rt, Object& self)
{
    return orNone(rt, as<D>(self).owner);
}

template <class D> Value getDoc(Runtime& rt, Object& self)
{
    return newStr(rt, std::string_view(as<D>(self).row->doc));
}

Value getNoDoc(Runtime& rt, Object&)
{
    return none(rt);
}

Value getMemberName(Runtime&, Object& self)
{
    return share(*as<MemberDescriptor>(self).name);
}

Value getBoundName(Runtime& rt, Object& self)
{
    return newStr(rt, std::string_view(as<MethodWrapper>(self).wrapper->row->name));
}

Value getBoundSelf(Runtime&, Object& self)
{
    return share(*as<MethodWrapper>(self).self);
}

constexpr GetSetRow kMethodRows[] = {{"__name__", getName<MethodDescriptor>, nullptr},
                                     {"__qualname__", getQualifiedName<MethodDescriptor>, nullptr},
                                     {"__objclass__", getOwner<MethodDescriptor>, nullptr},
                                     {"__doc__", getDoc<MethodDescriptor>, nullptr}};
constexpr GetSetRow kWrapperRows[] = {{"__name__", getName<SlotWrapper>, nullptr},
                                      {"__qualname__", getQualifiedName<SlotWrapper>, nullptr},
                                      {"__objclass__", getOwner<SlotWrapper>, nullptr},
                                      {"__doc__", getNoDoc, nullptr}};
constexpr GetSetRow kGetSetRows[] = {{"__name__", getName<GetSetDescriptor>, nullptr},
                                     {"__qualname__", getQualifiedName<GetSetDescriptor>, nullptr},
                                     {"__objclass__", getOwner<GetSetDescriptor>, nullptr},
                                     {"__doc__", getDoc<GetSetDescriptor>, nullptr}};
constexpr GetSetRow kMemberRows[] = {{"__name__", getMemberName, nullptr},
                                     {"__objclass__", getOwner<MemberDescriptor>, nullptr},
                                     {"__doc__", getNoDoc, nullptr}};
constexpr GetSetRow kBoundRows[] = {
    {"__name__", getBoundName, nullptr}, {"__self__", getBoundSelf, nullptr}, {"__doc__", getNoDoc, nullptr}};

struct DescriptorSlots {
    UnaryFunction repr;
    CallFunction call;
    DescriptorGetFunction get;
    DescriptorSetFunction set;
};

template <class D> void setUp(Type& type, const DescriptorSlots& slots)
{
    type.destroy = destroyDescriptor<D>;
    type.traverse = traverseDescriptor<D>;
    type.slots.repr = slots.repr;
    type.slots.call = slots.call;
    type.slots.descriptorGet = slots.get;
    type.slots.descriptorSet = slots.set;
}

} // namespace

void setUpDescriptorTypes(Runtime& rt)
{
    const WellKnownTypes& t = rt.types;
    setUp<MethodDescriptor>(*t.methodDescriptor,
                            {reprMethod, callMethodDescriptor, bindMethodDescriptor, nullptr});
    t.methodDescriptor->flags |= kMethodDescriptor;
    addAttributes(rt, *t.methodDescriptor, kMethodRows);
    setUp<MethodDescriptor>(*t.classMethodDescriptor,
                            {reprMethod, callClassMethod, bindClassMethod, nullptr});
    addAttributes(rt, *t.classMethodDescriptor, kMethodRows);
    setUp<SlotWrapper>(*t.slotWrapper, {reprWrapper, callWrapper, bindWrapper, nullptr});
    t.slotWrapper->flags |= kMethodDescriptor;
    addAttributes(rt, *t.slotWrapper, kWrapperRows);
    setUp<GetSetDescriptor>(*t.getSetDescriptor, {reprGetSet, nullptr, getGetSet, setGetSet});
    addAttributes(rt, *t.getSetDescriptor, kGetSetRows);
    setUp<MemberDescriptor>(*t.memberDescriptor, {reprMember, nullptr, getMember, setMember});
    t.memberDescriptor->destroy = destroyMember;
    addAttributes(rt, *t.memberDescriptor, kMemberRows);
    Type& bound = *t.methodWrapper;
    bound.destroy = destroyMethodWrapper;
    bound.traverse = traverseMethodWrapper;
    bound.slots.repr = reprMethodWrapper;
    bound.slots.call = callMethodWrapper;
    bound.slots.compare = compareMethodWrappers;
    bound.slots.hash = rt.types.object->slots.hash;
    addAttributes(rt, bound, kBoundRows);
}

} // namespace nametag::runtime
