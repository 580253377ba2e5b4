// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/shown.h"

#include <algorithm>
#include <unordered_set>

namespace nametag::timeline {

using events::ObjectKind;

namespace {

/// Collects the shown references of one object.
class SlotWalk {
public:
    SlotWalk(const MemoryState& state, const ObjectState& object, const TextTable& texts,
             const GeneratorNames* generators)
        : m_state(state)
        , m_object(object)
        , m_texts(texts)
        , m_generators(generators)
    {}

    std::vector<Slot> slots()
    {
        switch (m_object.kind) {
        case ObjectKind::List:
        case ObjectKind::Tuple:
        case ObjectKind::Deque:
        case ObjectKind::Set:
        case ObjectKind::FrozenSet: addContents(); break;
        case ObjectKind::Dict:
            addFields([](std::string_view label) { return label == "default_factory"; });
            addContents();
            break;
        case ObjectKind::Function:
        case ObjectKind::Class:
            if (m_object.is(events::kUserDefined))
                addFieldsOfDefinition();
            break;
        case ObjectKind::Instance: addInstance(); break;
        case ObjectKind::Generator: addSuspendedNames(); break;
        case ObjectKind::Exception:
            addFields([](std::string_view label) {
                return label == "__class__" || label == "args" || label == "__cause__" ||
                       label == "__context__";
            });
            addFields([](std::string_view label) { return label != "args" && !isDunder(label); });
            break;
        case ObjectKind::Slice:
        case ObjectKind::Cell:
        case ObjectKind::Method:
        case ObjectKind::BuiltinFunction:
        case ObjectKind::StaticMethod:
        case ObjectKind::ClassMethod:
        case ObjectKind::Property:
        case ObjectKind::SequenceIterator: addFields([](std::string_view) { return true; }); break;
        case ObjectKind::Weakref:
            addFields([](std::string_view label) { return label == "~referent"; });
            break;
        default: break; // scalars, and what is opaque
        }
        return std::move(m_slots);
    }

private:
    void add(SlotKind kind, std::size_t index, TextId label, ObjectId object)
    {
        if (object)
            m_slots.push_back({kind, static_cast<std::uint32_t>(index), label, object});
    }

    void addContents()
    {
        for (std::size_t i = 0; i < m_object.items.size(); ++i)
            add(SlotKind::Item, i, {}, m_object.items[i]);
        std::size_t entry = 0;
        for (const Entry& known : m_object.entries) {
            if (!known.key)
                continue;
            add(SlotKind::Key, entry, {}, known.key);
            add(SlotKind::Value, entry++, {}, known.value);
        }
        for (std::size_t i = 0; i < m_object.elements.size(); ++i)
            add(SlotKind::Element, i, {}, m_object.elements[i]);
    }

    template <class Wanted> void addFields(Wanted&& wanted)
    {
        for (std::size_t i = 0; i < m_object.fields.size(); ++i) {
            const Field& field = m_object.fields[i];
            const std::string_view label = m_texts[field.label];
            if (wanted(label) && !isLeftOut(label, field.object))
                add(SlotKind::Field, i, field.label, field.object);
        }
    }

    /// References that say nothing: a None where there could have been something, a builtin's own module.
    bool isLeftOut(std::string_view label, ObjectId id) const
    {
        const ObjectState* target = m_state.object(id);
        const ObjectKind kind = target ? target->kind : ObjectKind::Other;
        if (kind == ObjectKind::None)
            return label == "__defaults__" || label == "__kwdefaults__" || label == "__cause__" ||
                   label == "__context__" || label == "fget" || label == "fset" || label == "fdel" ||
                   m_object.kind == ObjectKind::BuiltinFunction;
        return kind == ObjectKind::Module && m_object.kind == ObjectKind::BuiltinFunction;
    }

    void addFieldsOfDefinition()
    {
        const bool isClass = m_object.kind == ObjectKind::Class;
        for (std::size_t i = 0; i < m_object.fields.size(); ++i) {
            const Field& field = m_object.fields[i];
            const std::string_view label = m_texts[field.label];
            const bool shown = isClass
                                   ? showsInClass(label, field.object)
                                   : label == "__defaults__" || label == "__kwdefaults__" || !isDunder(label);
            if (shown && !isLeftOut(label, field.object))
                add(SlotKind::Field, i, field.label, field.object);
        }
    }

    bool showsInClass(std::string_view label, ObjectId id) const
    {
        const ObjectState* target = m_state.object(id);
        if (!target)
            return false;
        if (label.substr(0, 4) == "base" && target->kind == ObjectKind::BuiltinClass &&
            isNamed(*target, "object"))
            return false;
        const std::string_view type = m_texts[target->typeName];
        if (type == "member_descriptor" || type == "getset_descriptor")
            return false;
        return !isDunder(label) || isFunctionOfProgram(*target);
    }

    bool isNamed(const ObjectState& object, std::string_view name) const
    {
        const TextId* shown = std::get_if<TextId>(&object.value);
        return shown && m_texts[*shown] == name;
    }

    bool isFunctionOfProgram(const ObjectState& object) const
    {
        const ObjectState* function = &object;
        if (object.kind == ObjectKind::StaticMethod || object.kind == ObjectKind::ClassMethod)
            function = object.fields.empty() ? nullptr : m_state.object(object.fields.front().object);
        return function && function->kind == ObjectKind::Function && function->is(events::kUserDefined);
    }

    void addInstance()
    {
        addFields([](std::string_view label) { return label == "__class__"; });
        addContents();
        addFields([](std::string_view label) { return !isDunder(label); });
    }

    /// The names of a generator's frame, unless it runs or has ended.
    void addSuspendedNames()
    {
        const GeneratorNames all = m_generators ? GeneratorNames() : generatorNames(m_state);
        const GeneratorNames& generators = m_generators ? *m_generators : all;
        const auto mine = generators.find(m_object.id);
        if (mine == generators.end())
            return;
        std::size_t index = 0;
        for (const ShownName& name : shownNames(m_state, mine->second, m_texts))
            add(SlotKind::Field, index++, name.name, name.object);
    }

    const MemoryState& m_state;
    const ObjectState& m_object;
    const TextTable& m_texts;
    const GeneratorNames* m_generators;
    std::vector<Slot> m_slots;
};

} // namespace

bool isDunder(std::string_view name)
{
    return name.size() > 4 && name.substr(0, 2) == "__" && name.substr(name.size() - 2) == "__";
}

std::vector<ShownName> shownNames(const MemoryState& state, NamespaceId id, const TextTable& texts)
{
    std::vector<ShownName> shown;
    const NamespaceState* space = state.space(id);
    if (!space)
        return shown;
    for (const Binding& binding : space->bindings) {
        const std::string_view name = texts[binding.name];
        const bool hidden =
            space->kind == events::NamespaceKind::Function ? name.substr(0, 1) == "." : isDunder(name);
        const ObjectId object = state.target(binding);
        if (object && !hidden)
            shown.push_back({binding.name, object});
    }
    return shown;
}

GeneratorNames generatorNames(const MemoryState& state)
{
    GeneratorNames names;
    const std::unordered_set<FrameId> running(state.callStack().begin(), state.callStack().end());
    for (const auto& [id, frame] : state.frames()) {
        const NamespaceState* space = state.space(frame.space);
        if (frame.ofProgram && space && space->dict && (frame.suspended || !running.contains(id)))
            names.emplace(space->dict, frame.space);
    }
    return names;
}

std::vector<Slot> shownSlots(const MemoryState& state, const ObjectState& object, const TextTable& texts,
                             const GeneratorNames* generators)
{
    return SlotWalk(state, object, texts, generators).slots();
}

std::vector<ObjectId> shownObjects(const MemoryState& state, const TextTable& texts)
{
    std::vector<ObjectId> found;
    std::unordered_set<ObjectId> known;
    const auto meet = [&](ObjectId id) {
        if (state.object(id) && known.insert(id).second)
            found.push_back(id);
    };
    const auto meetNames = [&](NamespaceId space) {
        for (const ShownName& name : shownNames(state, space, texts))
            meet(name.object);
    };
    meetNames(state.programNames());
    for (const auto& [id, frame] : state.frames())
        if (frame.ofProgram && frame.space != state.programNames())
            meetNames(frame.space);
    const GeneratorNames generators = generatorNames(state);
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const Slot& slot : shownSlots(state, *state.object(found[i]), texts, &generators))
            meet(slot.object);
    return found;
}

} // namespace nametag::timeline
