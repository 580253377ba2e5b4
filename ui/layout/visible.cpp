// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/visible.h"

#include "core/timeline/shown.h"
#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

using events::ObjectKind;
using timeline::MemoryState;
using timeline::ObjectState;

namespace {

constexpr std::size_t kMostFields = 24;

class ReferenceCollector {
public:
    ReferenceCollector(const MemoryState& state, const ObjectState& object, const RunFacts& facts)
        : m_state(state)
        , m_object(object)
        , m_most(facts.mostShown(object.id))
        , m_isLong(facts.mostSlots(object.id) > m_most)
    {}

    std::vector<Reference> collect(const TextTable& texts)
    {
        addFields(texts);
        addContents(SlotKind::Item, m_object.items.size(), [&](std::size_t i) { return m_object.items[i]; });
        addEntries();
        addElements();
        return std::move(m_found);
    }

private:
    void addFields(const TextTable& texts)
    {
        if (m_object.kind == ObjectKind::Function || m_object.kind == ObjectKind::Class) {
            for (const timeline::Field& field : m_object.fields)
                if (showsInDefinition(texts[field.label], field.object))
                    addField(field.label, field.object, false);
            return;
        }
        if (m_object.fields.empty())
            return;
        if (m_object.kind == ObjectKind::Other) {
            for (const timeline::Field& field : m_object.fields)
                if (texts[field.label].substr(0, 1) != "_")
                    addField(field.label, field.object, false);
            return;
        }
        for (const timeline::Slot& slot : timeline::shownSlots(m_state, m_object, texts)) {
            const std::string_view label = texts[slot.label];
            if (slot.kind == timeline::SlotKind::Field && label != "__class__")
                addField(slot.label, slot.object, label.substr(0, 1) == "~");
        }
    }

    void addField(TextId label, ObjectId target, bool isWeak)
    {
        if (m_found.size() >= kMostFields)
            return;
        Reference reference{{SlotKind::Field, m_object.id.value, label.value}, target, {}, 0, true, isWeak};
        reference.position = static_cast<std::uint32_t>(m_found.size());
        m_found.push_back(reference);
    }

    /// Of a function its cells and defaults, of a class what is not code: that alone is worth a row.
    bool showsInDefinition(std::string_view label, ObjectId target) const
    {
        const ObjectState* object = m_state.object(target);
        if (!object || object->kind == ObjectKind::None)
            return false;
        if (m_object.kind == ObjectKind::Class)
            return !timeline::isDunder(label) && !isCode(object->kind) && object->kind != ObjectKind::Other;
        return !timeline::isDunder(label) || label == "__defaults__" || label == "__kwdefaults__";
    }

    template <class At> void addContents(SlotKind kind, std::size_t count, At&& at)
    {
        for (std::size_t i = 0; i < count; ++i) {
            std::size_t position = i;
            if (m_isLong && i + 2 >= m_most && count > m_most && i + 1 < count) {
                i = count - 1;
                position = m_most - 1;
            }
            add(kind, i, position, at(i));
        }
    }

    Reference& add(SlotKind kind, std::size_t index, std::size_t position, ObjectId target)
    {
        m_found.push_back({{kind, m_object.id.value, static_cast<std::uint32_t>(index)},
                           target,
                           {},
                           static_cast<std::uint32_t>(position)});
        return m_found.back();
    }

    void addEntries()
    {
        const std::size_t before = m_found.size();
        addContents(SlotKind::Value, m_object.entries.size(),
                    [&](std::size_t i) { return m_object.entries[i].value; });
        for (std::size_t i = before; i < m_found.size(); ++i)
            m_found[i].key = m_object.entries[m_found[i].id.slot].key;
    }

    /// A small table as it is; of a large one the elements alone.
    void addElements()
    {
        std::vector<std::size_t> slots;
        for (std::size_t i = 0; i < m_object.elements.size(); ++i)
            if (!m_isLong || m_object.elements[i])
                slots.push_back(i);
        const std::size_t before = m_found.size();
        addContents(SlotKind::Element, slots.size(),
                    [&](std::size_t i) { return m_object.elements[slots[i]]; });
        for (std::size_t i = before; i < m_found.size(); ++i)
            m_found[i].id.slot = static_cast<std::uint32_t>(slots[m_found[i].id.slot]);
    }

    const MemoryState& m_state;
    const ObjectState& m_object;
    std::uint32_t m_most;
    bool m_isLong;
    std::vector<Reference> m_found;
};

template <class Take> void forEachHeld(const ObjectState& object, Take&& take)
{
    for (ObjectId item : object.items)
        take(item);
    for (const timeline::Entry& entry : object.entries) {
        take(entry.key);
        take(entry.value);
    }
    for (ObjectId element : object.elements)
        take(element);
    if (object.kind != ObjectKind::Weakref)
        for (const timeline::Field& field : object.fields)
            take(field.object);
}

/// Everything that any name, frame or holder leads to, shown or not.
class WholeWalk {
public:
    explicit WholeWalk(const MemoryState& state)
        : m_state(state)
    {}

    std::unordered_set<ObjectId> run()
    {
        for (const auto& [id, space] : m_state.spaces())
            for (const timeline::Binding& binding : space.bindings) {
                meet(binding.object);
                meet(binding.cell);
            }
        for (const auto& [id, frame] : m_state.frames())
            for (ObjectId object : frame.stack)
                meet(object);
        for (const timeline::HiddenHolder& holder : m_state.hiddenHolders())
            meet(holder.object);
        while (!m_open.empty()) {
            const ObjectState* object = m_state.object(m_open.back());
            m_open.pop_back();
            if (object)
                follow(*object);
        }
        return std::move(m_met);
    }

private:
    void meet(ObjectId object)
    {
        if (object && m_met.insert(object).second)
            m_open.push_back(object);
    }

    void follow(const ObjectState& object)
    {
        forEachHeld(object, [this](ObjectId held) { meet(held); });
    }

    const MemoryState& m_state;
    std::unordered_set<ObjectId> m_met;
    std::vector<ObjectId> m_open;
};

/// Those that a list or another object on the stage holds, mostly in slots that are not drawn: that saves a
/// walk over everything.
std::vector<ObjectId> heldBy(const std::vector<VisibleObject>& holders, std::vector<ObjectId> wanted)
{
    std::sort(wanted.begin(), wanted.end());
    std::vector<ObjectId> found;
    for (const VisibleObject& shown : holders)
        forEachHeld(*shown.object, [&](ObjectId held) {
            const bool isNear = wanted.front() <= held && held <= wanted.back();
            if (isNear && std::binary_search(wanted.begin(), wanted.end(), held))
                found.push_back(held);
        });
    return found;
}

} // namespace

std::vector<Reference> referencesOf(const MemoryState& state, const ObjectState& object,
                                    const RunFacts& facts, const TextTable& texts)
{
    return ReferenceCollector(state, object, facts).collect(texts);
}

const Visible& VisibleFinder::find(const timeline::StateRef& state, const std::vector<ObjectId>& seen,
                                   const std::vector<ObjectId>& fresh)
{
    m_state = state;
    m_visible = {};
    m_named.clear();
    m_met.clear();
    m_weak.clear();
    m_deferred.clear();
    m_depths.clear();
    m_followed = 0;
    findFrames();
    meetNames();
    follow();
    for (ObjectId id : fresh)
        meet(id, false);
    follow();
    addForgotten(seen);
    addWeak();
    addFolds();
    return m_visible;
}

void VisibleFinder::move(const std::vector<ObjectId>& changed)
{
    m_visible = {};
    m_state.reset();
    for (ObjectId object : changed) {
        m_known.erase(object);
        m_garbage.erase(object);
    }
}

const std::vector<Reference>& VisibleFinder::references(const ObjectState& object)
{
    const auto [known, isNew] = m_known.try_emplace(object.id);
    if (isNew)
        known->second = referencesOf(*m_state, object, m_facts, m_texts);
    return known->second;
}

void VisibleFinder::findFrames()
{
    for (FrameId id : m_state->callStack()) {
        const timeline::FrameState* frame = m_state->frame(id);
        if (!frame || !frame->ofProgram)
            continue;
        VisibleFrame shown;
        shown.frame = id;
        shown.space = frame->space;
        shown.depth = static_cast<std::uint32_t>(m_visible.frames.size());
        shown.ofGenerator = frame->kind == events::FrameKind::Generator;
        m_visible.frames.push_back(shown);
    }
    const std::size_t count = m_visible.frames.size();
    for (std::size_t i = 0; i < count; ++i)
        m_visible.frames[i].folded =
            count > kMostFrames && i >= kOuterFrames && pageOfFrame(i) != pageOfFrame(count - 1);
    findSuspended();
    findKept();
    for (VisibleFrame& shown : m_visible.frames)
        if (!shown.folded)
            findTags(shown);
}

/// Generators between two values: their frames wait with all their names.
void VisibleFinder::findSuspended()
{
    std::size_t found = 0;
    for (const auto& [id, frame] : m_state->frames()) {
        if (!frame.suspended || !frame.ofProgram || found == kMostSuspended)
            continue;
        VisibleFrame shown;
        shown.frame = id;
        shown.space = frame.space;
        shown.ofGenerator = true;
        shown.suspended = true;
        m_visible.frames.push_back(shown);
        ++found;
    }
}

/// Frames of calls that ended with an error which somebody holds, where no call stands at their depth.
void VisibleFinder::findKept()
{
    std::map<std::uint32_t, VisibleFrame> kept;
    const auto running = std::count_if(m_visible.frames.begin(), m_visible.frames.end(),
                                       [](const VisibleFrame& frame) { return !frame.suspended; });
    const auto& stack = m_state->callStack();
    for (const auto& [id, frame] : m_state->frames()) {
        const std::uint32_t depth = m_facts.depthOf(id);
        const bool isOver = frame.ofProgram && !frame.suspended &&
                            frame.kind == events::FrameKind::Function &&
                            std::find(stack.begin(), stack.end(), id) == stack.end();
        if (!isOver || depth < running || depth >= kMostFrames)
            continue;
        VisibleFrame shown;
        shown.frame = id;
        shown.space = frame.space;
        shown.depth = depth;
        shown.kept = true;
        kept[depth] = shown;
    }
    for (const auto& [depth, shown] : kept)
        m_visible.frames.push_back(shown);
}

void VisibleFinder::findTags(VisibleFrame& shown)
{
    for (const timeline::ShownName& name : timeline::shownNames(*m_state, shown.space, m_texts)) {
        const ObjectState* object = m_state->object(name.object);
        if (!object || m_facts.hides(m_texts[name.name]))
            continue;
        VisibleTag tag{{SlotKind::Name, shown.space.value, name.name.value}, name.object};
        tag.asChip = isCode(object->kind) && !m_facts.isInteresting(name.object);
        if (!tag.asChip)
            m_named.insert(name.object);
        shown.tags.push_back(tag);
    }
}

void VisibleFinder::meetNames()
{
    for (const VisibleFrame& frame : m_visible.frames)
        for (const VisibleTag& tag : frame.tags) {
            if (tag.asChip)
                continue;
            meet(tag.object, false);
            m_visible.links.push_back({{tag.id, tag.object}, nullptr});
        }
}

void VisibleFinder::meet(ObjectId id, bool unreachable)
{
    const ObjectState* object = m_state->object(id);
    if (object && m_met.insert(id).second)
        m_visible.objects.push_back({object, unreachable});
}

bool VisibleFinder::isDocked(ObjectId target) const
{
    const ObjectState* object = m_state->object(target);
    if (!object)
        return true;
    if (isCode(object->kind))
        return !m_facts.isInteresting(target);
    if (m_mode == Mode::Full)
        return object->kind == ObjectKind::None || object->kind == ObjectKind::Bool ||
               object->kind == ObjectKind::Ellipsis || object->kind == ObjectKind::NotImplemented ||
               (isAtom(object->kind) && m_facts.isEverywhere(target));
    if (isAtom(object->kind))
        return object->is(events::kImmortal) || m_named.count(target) == 0;
    return object->kind == ObjectKind::Tuple && object->items.empty();
}

void VisibleFinder::follow()
{
    for (; m_followed < m_visible.objects.size(); ++m_followed) {
        const VisibleObject from = m_visible.objects[m_followed];
        for (const Reference& reference : references(*from.object)) {
            const VisibleLink link{{reference.id, reference.target}, &reference};
            if (!reference.target || isDocked(reference.target))
                continue;
            if (reference.isWeak) {
                m_weak.push_back(link);
                continue;
            }
            if (const ObjectId fold = foldFor(*from.object, reference)) {
                m_deferred.push_back({link, from.object, fold});
                continue;
            }
            if (m_met.count(reference.target) == 0 && m_visible.objects.size() >= m_budget) {
                ++m_visible.leftOut;
                continue;
            }
            deepen(*from.object, reference.target);
            meet(reference.target, from.unreachable);
            m_visible.links.push_back(link);
        }
    }
}

void VisibleFinder::addWeak()
{
    for (const VisibleLink& link : m_weak)
        if (m_met.count(link.id.target) != 0)
            m_visible.links.push_back(link);
}

std::unordered_set<ObjectId> VisibleFinder::heldByRunning() const
{
    std::unordered_set<ObjectId> held;
    for (const auto& [id, frame] : m_state->frames())
        held.insert(frame.stack.begin(), frame.stack.end());
    for (const timeline::HiddenHolder& holder : m_state->hiddenHolders())
        if (holder.kind == events::HolderKind::ValueStack || holder.kind == events::HolderKind::Interpreter)
            held.insert(holder.object);
    return held;
}

/// Objects that lost their names stay while they exist: garbage, or held by what is running.
void VisibleFinder::addForgotten(const std::vector<ObjectId>& seen)
{
    std::vector<ObjectId> lost;
    for (ObjectId id : seen) {
        const ObjectState* object = m_state->object(id);
        const bool stays = object && !isAtom(object->kind) && !isCode(object->kind) &&
                           !object->is(events::kImmortal) && m_met.count(id) == 0;
        if (stays)
            lost.push_back(id);
    }
    if (lost.empty())
        return;
    const std::unordered_set<ObjectId> held = heldByRunning();
    const std::vector<ObjectId> shown =
        heldBy(m_visible.objects, lost); // before garbage is among the objects
    std::unordered_set<ObjectId> whole;
    bool walked = false;
    for (ObjectId id : lost) {
        bool garbage = m_garbage.count(id) != 0;
        if (!garbage && held.count(id) == 0) {
            if (std::find(shown.begin(), shown.end(), id) != shown.end())
                continue;
            if (!walked)
                whole = WholeWalk(*m_state).run();
            walked = true;
            if (whole.count(id) != 0)
                continue; // something that is not drawn leads to it
            garbage = true;
            m_garbage.insert(id);
        }
        if (m_visible.objects.size() >= m_budget)
            ++m_visible.leftOut;
        else
            meet(id, garbage);
    }
    follow();
}

} // namespace nametag::ui
