// SPDX-License-Identifier: GPL-3.0-or-later
// The hidden functions of wrong models.
#include "core/runtime/interpreter/frame.h"
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/operations.h"
#include "core/simulator/wrong_model.h"

#include <set>
#include <unordered_map>

namespace nametag::simulator {

using namespace runtime;

namespace {

constexpr int kDeepest = 40;
constexpr const char* kKept = " kept";

bool isPlainInstance(const Object& object)
{
    return typeOf(object).is(kHeapType) && typeOf(object).hasDict && !typeOf(object).is(kTypeSubclass) &&
           !typeOf(object).is(kExceptionSubclass);
}

/// The attributes of an instance, with their names.
std::vector<std::pair<Str*, Object*>> attributesOf(Object& object)
{
    std::vector<std::pair<Str*, Object*>> attributes;
    const InstanceExtras& extras = extrasOf(object);
    if (extras.dict) {
        for (const DictEntry& entry : extras.dict->entries)
            if (entry.key && isStr(*entry.key))
                attributes.emplace_back(static_cast<Str*>(entry.key), entry.value);
        return attributes;
    }
    const SharedKeys* keys = typeOf(object).sharedKeys;
    for (std::uint32_t i = 0; keys && extras.values && i < extras.used; ++i)
        attributes.emplace_back(keys->names[extras.order[i]], extras.values[extras.order[i]]);
    return attributes;
}

/// Copies of values; deep ones with all that is in them.
class Copier {
public:
    Copier(Runtime& rt, bool deep)
        : m_rt(rt)
        , m_deep(deep)
    {}

    Value copy(Object& object, int depth = 0)
    {
        if (const auto known = m_made.find(&object); known != m_made.end())
            return share(*known->second);
        if (depth > kDeepest)
            return share(object);
        const auto& types = m_rt.types;
        if (isExactly(object, *types.integer))
            return newIntOf(m_rt, *types.integer, bigValue(static_cast<Int&>(object)));
        if (isExactly(object, *types.floating))
            return newFloatOf(m_rt, *types.floating, static_cast<Float&>(object).value);
        if (isExactly(object, *types.str) && static_cast<Str&>(object).length > 1)
            return copyStr(object);
        if (isExactly(object, *types.list))
            return copyList(static_cast<List&>(object), depth);
        if (isExactly(object, *types.tuple) && static_cast<Tuple&>(object).length > 0)
            return copyTuple(static_cast<Tuple&>(object), depth);
        if (isExactly(object, *types.dict))
            return copyTable(static_cast<Dict&>(object), depth);
        if (isExactly(object, *types.set) || isExactly(object, *types.byteArray))
            return call(m_rt, typeOf(object), {&object});
        if (isPlainInstance(object) && typeOf(object).slotCount == 0 && typeOf(object).basicSize == 16)
            return copyInstance(object, depth);
        return share(object);
    }

private:
    Value part(Object& object, int depth) { return m_deep ? copy(object, depth + 1) : Value(share(object)); }

    Value copyStr(Object& object)
    {
        NAMETAG_TRY(text, strText(m_rt, object));
        return newStr(m_rt, std::string_view(text));
    }

    Value copyList(List& list, int depth)
    {
        const Ref<List> made = newList(m_rt);
        m_made[&list] = made.get();
        for (std::size_t i = 0; i < list.length; ++i) {
            NAMETAG_TRY(item, part(list[i], depth));
            appendToList(m_rt, *made, std::move(item));
        }
        return share<Object>(*made);
    }

    Value copyTuple(Tuple& tuple, int depth)
    {
        std::vector<Object*> items;
        for (Object* each : tuple.view()) {
            NAMETAG_TRY(item, part(*each, depth));
            items.push_back(item.give());
        }
        return newTuple(m_rt, items);
    }

    Value copyTable(Dict& dict, int depth)
    {
        const Ref<Dict> made = newDict(m_rt);
        m_made[&dict] = made.get();
        for (std::size_t i = 0; i < dict.entries.size(); ++i) {
            if (!dict.entries[i].key)
                continue;
            NAMETAG_TRY(value, part(*dict.entries[i].value, depth));
            NAMETAG_CHECK(store(m_rt, *made, share(*dict.entries[i].key), std::move(value)));
        }
        return share<Object>(*made);
    }

    Value copyInstance(Object& object, int depth)
    {
        const Ref<> made = newInstance(m_rt, typeOf(object));
        m_made[&object] = made.get();
        for (const auto& [name, value] : attributesOf(object)) {
            NAMETAG_TRY(item, part(*value, depth));
            setOwnAttribute(m_rt, *made, *name, item.get());
        }
        return share(*made);
    }

    Runtime& m_rt;
    bool m_deep;
    std::unordered_map<Object*, Object*> m_made; ///< those that may hold themselves
};

/// All objects that names of the program and slots lead to.
class Reached {
public:
    explicit Reached(Runtime& rt)
        : m_rt(rt)
    {
        if (Object* module = lookUp(rt, *rt.modules, "__main__"))
            for (const DictEntry& entry : static_cast<Module*>(module)->dict->entries)
                if (entry.key && isStr(*entry.key) && !isHidden(static_cast<Str&>(*entry.key)))
                    add(*entry.value);
        for (Frame* frame = innermostOf(rt); frame; frame = frame->caller)
            for (std::uint32_t i = 0; frame->ofProgram && i < frame->slotCount; ++i)
                if (frame->slots[i])
                    add(*frame->slots[i]);
        for (std::size_t i = 0; i < m_objects.size(); ++i)
            addParts(*m_objects[i]);
    }

    const std::vector<Object*>& objects() const { return m_objects; }

    static Frame* innermostOf(Runtime& rt)
    {
        auto* interpreter = dynamic_cast<Interpreter*>(rt.caller);
        return interpreter ? interpreter->innermost() : nullptr;
    }

private:
    static bool isHidden(const Str& name)
    {
        return name.length > 1 && name.at(0) == '_' && name.at(1) == '_';
    }

    void add(Object& object)
    {
        if (m_seen.insert(&object).second)
            m_objects.push_back(&object);
    }

    void addParts(Object& object)
    {
        const auto& types = m_rt.types;
        if (isExactly(object, *types.list))
            for (Object* each : static_cast<List&>(object).view())
                add(*each);
        else if (isExactly(object, *types.tuple))
            for (Object* each : static_cast<Tuple&>(object).view())
                add(*each);
        else if (isExactly(object, *types.dict))
            for (const DictEntry& entry : static_cast<Dict&>(object).entries) {
                if (entry.key)
                    add(*entry.key), add(*entry.value);
            }
        else if (isExactly(object, *types.cell) && static_cast<Cell&>(object).content)
            add(*static_cast<Cell&>(object).content);
        else if (isPlainInstance(object))
            for (const auto& [name, value] : attributesOf(object))
                add(*value);
    }

    Runtime& m_rt;
    std::set<Object*> m_seen;
    std::vector<Object*> m_objects;
};

Value copied(Runtime& rt, Object*, const Arguments& arguments)
{
    return Copier(rt, false).copy(arguments[0]);
}

Value boxed(Runtime& rt, Object*, const Arguments& arguments)
{
    return Copier(rt, true).copy(arguments[0]);
}

/// A number for each name, in the look of an address.
Value boxNumber(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(name, strText(rt, arguments[0]));
    std::uint64_t number = 0;
    for (const char c : std::string_view(name))
        number = number * 131 + static_cast<unsigned char>(c);
    return newInt(rt, static_cast<std::int64_t>(0x7f0000000000 + (number % 0xfffff) * 16));
}

bool canBeShared(Runtime& rt, const Object& object)
{
    const auto& types = rt.types;
    for (const Type* type :
         {types.integer, types.floating, types.complex, types.str, types.bytes, types.tuple})
        if (isExactly(object, *type))
            return true;
    return false;
}

Value searched(Runtime& rt, Object*, const Arguments& arguments)
{
    Object& value = arguments[0];
    if (!canBeShared(rt, value))
        return share(value);
    const Reached reached(rt);
    for (Object* each : reached.objects()) {
        if (each == &value)
            break;
        if (&typeOf(*each) != &typeOf(value))
            continue;
        NAMETAG_TRY(equal, equalObjects(rt, *each, value));
        if (equal)
            return share(*each);
    }
    return share(value);
}

Value leave(Runtime& rt, Object*, const Arguments& arguments)
{
    std::vector<Object*> kept;
    for (std::size_t i = 1; i < arguments.positional; ++i)
        kept.push_back(&arguments[i]);
    store(rt, *rt.builtins, kKept, newTupleSharing(rt, kept));
    return share(arguments[0]);
}

Object* keptAt(Runtime& rt, Object& index)
{
    Object* kept = lookUp(rt, *rt.builtins, kKept);
    const auto i = static_cast<std::size_t>(static_cast<Int&>(index).small);
    if (!kept || !isExactly(*kept, *rt.types.tuple) || i >= static_cast<Tuple*>(kept)->length)
        return nullptr;
    return &(*static_cast<Tuple*>(kept))[i];
}

Value hasMoved(Runtime& rt, Object*, const Arguments& arguments)
{
    const Object* kept = keptAt(rt, arguments[0]);
    return newBool(rt, kept && kept != &arguments[1]);
}

Value taken(Runtime& rt, Object*, const Arguments& arguments)
{
    Object* kept = keptAt(rt, arguments[0]);
    return kept ? share(*kept) : none(rt);
}

Value left(Runtime& rt, Object*, const Arguments&)
{
    store(rt, *rt.builtins, kKept, none(rt));
    return none(rt);
}

/// Every slot of the object that leads to `gone` gets None.
Done emptySlots(Runtime& rt, Object& owner, Object& gone)
{
    const auto& types = rt.types;
    if (isExactly(owner, *types.list)) {
        auto& list = static_cast<List&>(owner);
        for (std::size_t i = 0; i < list.length; ++i)
            if (&list[i] == &gone)
                static_cast<void>(storeInList(rt, list, i, none(rt)));
    } else if (isExactly(owner, *types.dict)) {
        auto& dict = static_cast<Dict&>(owner);
        for (std::size_t i = 0; i < dict.entries.size(); ++i)
            if (dict.entries[i].key && dict.entries[i].value == &gone)
                NAMETAG_CHECK(store(rt, dict, share(*dict.entries[i].key), none(rt)));
    } else if (isPlainInstance(owner)) {
        for (const auto& [name, value] : attributesOf(owner))
            if (value == &gone)
                setOwnAttribute(rt, owner, *name, rt.objects.none);
    }
    return Nothing{};
}

void unbindInModule(Runtime& rt, Object& gone)
{
    Object* module = lookUp(rt, *rt.modules, "__main__");
    if (!module)
        return;
    Dict& names = *static_cast<Module*>(module)->dict;
    std::vector<Ref<Str>> lost;
    for (const DictEntry& entry : names.entries)
        if (entry.key && entry.value == &gone && isStr(*entry.key))
            lost.push_back(share(static_cast<Str&>(*entry.key)));
    for (const Ref<Str>& name : lost)
        removeKey(rt, names, *name);
}

void unbindInFrames(Runtime& rt, Object& gone)
{
    for (Frame* frame = Reached::innermostOf(rt); frame; frame = frame->caller) {
        for (std::uint32_t i = 0; frame->ofProgram && i < frame->slotCount; ++i) {
            if (frame->slots[i] != &gone)
                continue;
            frame->slots[i] = nullptr;
            rt.report().nameUnbound(frame->space, nameOf(rt, *frame->code->localNames[i]), gone);
            memory::dropReference(gone);
        }
    }
}

/// The arguments are counted by the caller, so the objects end when it is back.
Value destroy(Runtime& rt, Object*, const Arguments& arguments)
{
    for (std::size_t i = 0; i < arguments.positional; ++i) {
        Object& gone = arguments[i];
        const Reached reached(rt);
        for (Object* owner : reached.objects())
            NAMETAG_CHECK(emptySlots(rt, *owner, gone));
        unbindInModule(rt, gone);
        unbindInFrames(rt, gone);
    }
    return none(rt);
}

const NativeRow kRows[] = {
    {kBoxNumber, boxNumber, 1, 1}, {kBoxed, boxed, 1, 1},       {kCopy, copied, 1, 1},
    {kDestroy, destroy, 0, -1},    {kHasMoved, hasMoved, 2, 2}, {kLeave, leave, 1, -1},
    {kLeft, left, 0, 0},           {kSearched, searched, 1, 1}, {kTaken, taken, 1, 1},
};

} // namespace

void installHiddenFunctions(Runtime& rt)
{
    Object* module = lookUp(rt, *rt.modules, "builtins");
    addFunctions(rt, static_cast<Module&>(*module), kRows);
}

} // namespace nametag::simulator
