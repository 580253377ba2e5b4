// SPDX-License-Identifier: GPL-3.0-or-later
// itertools: groupby and tee (Modules/itertoolsmodule.c).
#include "core/runtime/modules/itertools_parts.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"

namespace nametag::runtime {

namespace {

// ---- groupby

struct GroupBy : Object {
    Object* source = nullptr;       ///< owned
    Object* key = nullptr;          ///< owned: the function, or none
    Object* targetKey = nullptr;    ///< owned: of the group handed out last
    Object* currentKey = nullptr;   ///< owned
    Object* currentValue = nullptr; ///< owned
    const Object* group = nullptr;  ///< the group handed out last
};

/// One group of a groupby.
struct Group : Object {
    GroupBy* parent = nullptr;   ///< owned
    Object* targetKey = nullptr; ///< owned
};

GroupBy& groupsOf(Object& object)
{
    return static_cast<GroupBy&>(object);
}

void destroyGroupBy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    GroupBy& groups = groupsOf(object);
    dropField(groups.source);
    dropField(groups.key);
    dropField(groups.targetKey);
    dropField(groups.currentKey);
    dropField(groups.currentValue);
    rt.heap.release(object);
}

void traverseGroupBy(Object& object, memory::Visitor visit)
{
    const GroupBy& groups = groupsOf(object);
    for (Object* part : {groups.source, groups.key, groups.targetKey, groups.currentKey, groups.currentValue})
        visit(part);
}

Value makeGroupBy(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"iterable", "key"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"groupby", kNames, 0, 1}, arguments, values));
    NAMETAG_TRY(source, iterate(rt, *values[0]));
    auto* groups = makeNative<GroupBy>(rt, type);
    groups->source = source.give();
    if (values[1] && values[1] != rt.objects.none)
        groups->key = share(*values[1]).give();
    rt.heap.tell(*groups);
    rt.heap.track(*groups);
    return Ref<>::adopt(groups);
}

/// Reads one more item; false: there is none.
Eval<bool> readOne(Runtime& rt, GroupBy& groups)
{
    Next value = next(rt, *groups.source);
    if (value.raised)
        return Raised{};
    if (!value.item)
        return false;
    Ref<> key = value.item.share();
    if (groups.key) {
        NAMETAG_TRY(called, call(rt, *groups.key, {value.item.get()}));
        key = std::move(called);
    }
    setField(groups.currentValue, std::move(value.item));
    setField(groups.currentKey, std::move(key));
    return true;
}

/// Items of the group before are read over; false: nothing is left.
Eval<bool> findNextGroup(Runtime& rt, GroupBy& groups)
{
    while (true) {
        if (groups.currentKey && !groups.targetKey)
            return true;
        if (groups.currentKey) {
            Ref<> target = share(*groups.targetKey);
            Ref<> current = share(*groups.currentKey);
            NAMETAG_TRY(same, compareBool(rt, *target, *current, CompareOp::Equal));
            if (!same)
                return true;
        }
        NAMETAG_TRY(more, readOne(rt, groups));
        if (!more)
            return false;
        if (rt.spend())
            return Raised{};
    }
}

Next nextOfGroupBy(Runtime& rt, Object& object)
{
    GroupBy& groups = groupsOf(object);
    groups.group = nullptr;
    const Eval<bool> found = findNextGroup(rt, groups);
    if (!found || !*found)
        return found ? Next::end() : Next::failed();
    setField(groups.targetKey, share(*groups.currentKey));
    auto* group = makeNative<Group>(rt, *moduleState<ItertoolsTypes>(rt).grouper);
    group->parent = share(groups).give();
    group->targetKey = share(*groups.targetKey).give();
    groups.group = group;
    rt.heap.tell(*group);
    rt.heap.track(*group);
    Object* pair[] = {share(*groups.currentKey).give(), group};
    return Next(newTuple(rt, pair));
}

Value reduceGroupBy(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    GroupBy& groups = groupsOf(*object);
    const Ref<> arguments = pack(rt, {groups.source, orNone(rt, groups.key).get()});
    if (!groups.targetKey || !groups.currentKey || !groups.currentValue)
        return reduction(rt, groups, arguments);
    return reduction(rt, groups, arguments,
                     pack(rt, {groups.currentKey, groups.currentValue, groups.targetKey}).get());
}

Value setGroupByState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    NAMETAG_TRY(state, stateOf(rt, arguments[0], 3, 3));
    GroupBy& groups = groupsOf(*object);
    setField(groups.currentKey, share((*state)[0]));
    setField(groups.currentValue, share((*state)[1]));
    setField(groups.targetKey, share((*state)[2]));
    return none(rt);
}

constexpr NativeRow kGroupByRows[] = {kReduceRow<reduceGroupBy>, kSetStateRow<setGroupByState>};

void setUpGroupBy(Runtime& rt, Type& type)
{
    type.destroy = destroyGroupBy;
    type.traverse = traverseGroupBy;
    type.cppBytes = sizeof(GroupBy);
    type.slots.iter = [](Runtime&, Object& self) -> Value { return share(self); };
    addMethods(rt, type, kGroupByRows);
}

void destroyGroup(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    auto& group = static_cast<Group&>(object);
    if (group.parent->group == &group)
        group.parent->group = nullptr;
    dropField(group.parent);
    dropField(group.targetKey);
    rt.heap.release(object);
}

void traverseGroup(Object& object, memory::Visitor visit)
{
    visit(static_cast<Group&>(object).parent);
    visit(static_cast<Group&>(object).targetKey);
}

Next nextOfGroup(Runtime& rt, Object& object)
{
    auto& group = static_cast<Group&>(object);
    GroupBy& parent = *group.parent;
    if (parent.group != &group)
        return Next::end();
    if (!parent.currentValue) {
        const Eval<bool> more = readOne(rt, parent);
        if (!more || !*more)
            return more ? Next::end() : Next::failed();
    }
    Ref<> target = share(*group.targetKey);
    Ref<> current = share(*parent.currentKey);
    const Eval<bool> same = compareBool(rt, *target, *current, CompareOp::Equal);
    if (!same || !*same)
        return same ? Next::end() : Next::failed();
    dropField(parent.currentKey);
    return Next(Ref<>::adopt(std::exchange(parent.currentValue, nullptr)));
}

Value reduceGroup(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    auto& group = static_cast<Group&>(*object);
    if (group.parent->group == &group)
        return reduction(rt, group, pack(rt, {group.parent, group.targetKey}));
    Object* iter = lookUp(rt, *rt.builtins, std::string_view("iter"));
    if (!iter)
        return raise(rt, *rt.exceptions.attributeError, "iter");
    return Value(pack(rt, {iter, pack(rt, {newTuple(rt, {}).get()}).get()}));
}

constexpr NativeRow kGroupRows[] = {kReduceRow<reduceGroup>};

void setUpGroup(Runtime& rt, Type& type)
{
    addMethods(rt, type, kGroupRows);
    type.destroy = destroyGroup;
    type.traverse = traverseGroup;
    type.slots.iter = [](Runtime&, Object& self) -> Value { return share(self); };
    type.slots.next = nextOfGroup;
}

// ---- tee

constexpr std::size_t kLinkItems = 57;

/// A link of the chain of items that some of the iterators have not read yet.
struct TeeData : Object {
    Object* source = nullptr; ///< owned
    TeeData* next = nullptr;  ///< owned
    bool running = false;
    std::vector<Object*> items; ///< owned
};

struct Tee : Object {
    TeeData* data = nullptr; ///< owned
    std::size_t position = 0;
};

void destroyTeeData(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    auto& data = static_cast<TeeData&>(object);
    dropField(data.source);
    for (Object* item : std::exchange(data.items, {}))
        memory::dropReference(*item);
    TeeData* following = std::exchange(data.next, nullptr);
    // A long chain must not die recursively.
    while (following && following->count == 1) {
        TeeData* behind = std::exchange(following->next, nullptr);
        memory::dropReference(*following);
        following = behind;
    }
    if (following)
        memory::dropReference(*following);
    releaseNative(rt, data);
}

void traverseTeeData(Object& object, memory::Visitor visit)
{
    const auto& data = static_cast<TeeData&>(object);
    visit(data.source);
    for (Object* item : data.items)
        visit(item);
    visit(data.next);
}

Ref<TeeData> newTeeData(Runtime& rt, Object& source)
{
    auto* data = makeNative<TeeData>(rt, *moduleState<ItertoolsTypes>(rt).teeData);
    data->source = share(source).give();
    rt.heap.tell(*data);
    rt.heap.track(*data);
    return Ref<TeeData>::adopt(data);
}

Ref<> newTee(Runtime& rt, TeeData& data, std::size_t position)
{
    auto* tee = makeNative<Tee>(rt, *moduleState<ItertoolsTypes>(rt).tee);
    tee->data = share(data).give();
    tee->position = position;
    rt.heap.tell(*tee);
    rt.heap.track(*tee);
    return Ref<>::adopt(tee);
}

void destroyTee(Object& object)
{
    Runtime& rt = runtimeOf(object);
    rt.heap.untrack(object);
    if (object.has(memory::kHasWeakrefs) && rt.dropWeakrefs)
        rt.dropWeakrefs(rt, object);
    dropField(static_cast<Tee&>(object).data);
    rt.heap.release(object);
}

void traverseTee(Object& object, memory::Visitor visit)
{
    visit(static_cast<Tee&>(object).data);
}

Next itemAt(Runtime& rt, TeeData& data, std::size_t position)
{
    if (position < data.items.size())
        return Next(share(*data.items[position]));
    if (data.running)
        return raise(rt, *rt.exceptions.runtimeError, "cannot re-enter the tee iterator");
    data.running = true;
    Next item = next(rt, *data.source);
    data.running = false;
    if (item.item)
        data.items.push_back(item.item.share().give());
    return item;
}

Next nextOfTee(Runtime& rt, Object& object)
{
    auto& tee = static_cast<Tee&>(object);
    if (tee.position >= kLinkItems) {
        if (!tee.data->next)
            tee.data->next = newTeeData(rt, *tee.data->source).give();
        setField(tee.data, share(*tee.data->next));
        tee.position = 0;
    }
    Next item = itemAt(rt, *tee.data, tee.position);
    if (item.item)
        ++tee.position;
    return item;
}

Value copyTee(Runtime& rt, Object* object, const Arguments&)
{
    const auto& tee = static_cast<Tee&>(*object);
    return newTee(rt, *tee.data, tee.position);
}

Value teeOf(Runtime& rt, Object& iterable)
{
    NAMETAG_TRY(source, iterate(rt, iterable));
    if (&typeOf(*source) == moduleState<ItertoolsTypes>(rt).tee)
        return copyTee(rt, source.get(), {});
    const Ref<TeeData> data = newTeeData(rt, *source);
    return newTee(rt, *data, 0);
}

Value makeTee(Runtime& rt, Type&, const Arguments& arguments)
{
    NAMETAG_CHECK(expectArguments(rt, "_tee", arguments, 1, 1));
    return teeOf(rt, arguments[0]);
}

Value reduceTee(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    const auto& tee = static_cast<Tee&>(*object);
    const Ref<> position = newInt(rt, static_cast<std::int64_t>(tee.position));
    return reduction(rt, *object, pack(rt, {newTuple(rt, {}).get()}),
                     pack(rt, {tee.data, position.get()}).get());
}

Value setTeeState(Runtime& rt, Object* object, const Arguments& arguments)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    NAMETAG_TRY(state, stateOf(rt, arguments[0], 2, 2));
    if (&typeOf((*state)[0]) != moduleState<ItertoolsTypes>(rt).teeData)
        return typeError(rt,
                         text("argument 1 must be itertools._tee_dataobject, not ", typeName((*state)[0])));
    NAMETAG_TRY(position, indexNumber(rt, (*state)[1]));
    if (position < 0 || position > static_cast<std::int64_t>(kLinkItems))
        return valueError(rt, "Index out of range");
    auto& tee = static_cast<Tee&>(*object);
    setField(tee.data, share(static_cast<TeeData&>((*state)[0])));
    tee.position = static_cast<std::size_t>(position);
    return none(rt);
}

constexpr NativeRow kTeeRows[] = {
    {"__copy__", copyTee, 0, 0, false, "An iterator that stands at the same place."},
    kReduceRow<reduceTee>,
    kSetStateRow<setTeeState>,
};

Value reduceTeeData(Runtime& rt, Object* object, const Arguments&)
{
    NAMETAG_CHECK(warnOfReduction(rt));
    auto& data = static_cast<TeeData&>(*object);
    const Ref<List> values = newList(rt);
    for (Object* item : data.items)
        appendToList(rt, *values, share(*item));
    return reduction(rt, data, pack(rt, {data.source, values.get(), orNone(rt, data.next).get()}));
}

Value makeTeeData(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_CHECK(expectArguments(rt, "teedataobject", arguments, 3, 3));
    if (!typeOf(arguments[1]).is(kListSubclass))
        return typeError(rt, text("teedataobject() argument 2 must be list, not ", typeName(arguments[1])));
    const auto& values = static_cast<List&>(arguments[1]);
    const bool last = &arguments[2] == rt.objects.none;
    if (values.length > kLinkItems ||
        (!last && (values.length < kLinkItems || &typeOf(arguments[2]) != &type)))
        return valueError(rt, "Invalid arguments");
    Ref<TeeData> data = newTeeData(rt, arguments[0]);
    for (std::size_t i = 0; i < values.length; ++i)
        data->items.push_back(share(values[i]).give());
    if (!last)
        data->next = share(static_cast<TeeData&>(arguments[2])).give();
    return data;
}

constexpr NativeRow kTeeDataRows[] = {kReduceRow<reduceTeeData>};

void setUpTee(Runtime& rt, Type& type)
{
    type.destroy = destroyTee;
    type.traverse = traverseTee;
    type.hasWeakrefs = true;
    type.slots.make = makeTee;
    type.slots.iter = [](Runtime&, Object& self) -> Value { return share(self); };
    type.slots.next = nextOfTee;
    addMethods(rt, type, kTeeRows);
}

void setUpTeeData(Runtime& rt, Type& type)
{
    type.slots.make = makeTeeData;
    addMethods(rt, type, kTeeDataRows);
    type.destroy = destroyTeeData;
    type.traverse = traverseTeeData;
}

} // namespace

std::vector<IteratorRow> groupIteratorRows(const Runtime& rt)
{
    return {{"groupby", makeGroupBy, nextOfGroupBy, rt.profile.minor < 12 ? 64u : 72u,
             "Runs of items with the same key.", setUpGroupBy}};
}

void makeTeeTypes(Runtime& rt, ItertoolsTypes& types)
{
    const auto kind = events::ObjectKind::OtherIterator;
    types.grouper =
        &newNativeType(rt, {"_grouper", "itertools", kind, true, nullptr, 32, 0, 0, "", setUpGroup});
    types.tee =
        &newNativeType(rt, {"_tee", "itertools", kind, true, nullptr, rt.profile.minor < 12 ? 40u : 48u, 0, 0,
                            "One of several iterators over the same items.", setUpTee});
    types.teeData = &newNativeType(
        rt, {"_tee_dataobject", "itertools", kind, true, nullptr, 496, 0, 0, "", setUpTeeData});
}

Value teeFunction(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_CHECK(expectArguments(rt, "tee", arguments, 1, 2));
    std::int64_t count = 2;
    if (arguments.positional > 1) {
        NAMETAG_TRY(given, indexNumber(rt, arguments[1]));
        count = given;
    }
    if (count < 0)
        return valueError(rt, "n must be >= 0");
    if (static_cast<std::uint64_t>(count) > rt.budget.largestObject / 64)
        return memoryError(rt);
    std::vector<Ref<>> made;
    for (std::int64_t i = 0; i < count; ++i) {
        NAMETAG_TRY(tee, i == 0 ? teeOf(rt, arguments[0]) : copyTee(rt, made[0].get(), {}));
        made.push_back(std::move(tee));
    }
    std::vector<Object*> parts;
    for (Ref<>& tee : made)
        parts.push_back(tee.give());
    return newTuple(rt, parts);
}

} // namespace nametag::runtime
