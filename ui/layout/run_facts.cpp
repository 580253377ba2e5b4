// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/run_facts.h"

#include "core/timeline/query.h"
#include "core/timeline/shown.h"
#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

using events::ObjectKind;

namespace {

int minorVersionOf(std::string_view profile)
{
    constexpr int kUsual = 12;
    int minor = 0;
    const std::size_t first = std::min(profile.find('.') + 1, profile.size());
    for (const char c : profile.substr(first, profile.find('.', first) - first))
        minor = c >= '0' && c <= '9' ? minor * 10 + (c - '0') : minor;
    return minor == 0 ? kUsual : minor;
}

} // namespace

/// Reads all events once.
class RunFacts::Reader {
public:
    explicit Reader(const events::Recording& recording)
        : m_recording(recording)
    {}

    std::shared_ptr<const Read> read()
    {
        m_read->signatures =
            std::make_unique<Signatures>(m_recording.source, minorVersionOf(m_recording.profileName));
        m_read->programEnd = m_recording.eventCount();
        for (events::EventIndex i = 0; i < m_recording.eventCount(); ++i)
            take(i);
        return m_read;
    }

private:
    Facts& at(ObjectId object)
    {
        std::vector<Facts>& facts = m_read->facts;
        if (object.value >= facts.size())
            facts.resize(std::max<std::size_t>(object.value + 1, facts.size() * 2));
        return facts[object.value];
    }
    ObjectKind kindOf(ObjectId object) { return at(object).kind; }

    void take(events::EventIndex index);
    void takeSlot(ObjectId owner, std::uint32_t index, ObjectId object);
    void takeField(const events::FieldSet& field, std::string_view label);
    void takeFrame(const events::Event& event);
    void takeFunction(events::EventIndex index, const events::TextShown& shown);

    const events::Recording& m_recording;
    std::shared_ptr<Read> m_read = std::make_shared<Read>();
    std::vector<FrameId> m_running; ///< of the program, while the events are read
    FrameId m_module;
};

RunFacts::RunFacts(const events::Recording& recording)
    : m_read(Reader(recording).read())
{}

events::EventIndex RunFacts::endOf(const events::Recording& recording, const RunFacts& facts, StepIndex step)
{
    return std::min(recording.endOf(step), facts.programEnd());
}

void RunFacts::Reader::take(events::EventIndex index)
{
    const events::Event& event = m_recording.event(index);
    if (const auto* created = std::get_if<events::ObjectCreated>(&event))
        at(created->object).kind = created->kind;
    else if (const auto* item = std::get_if<events::ItemSet>(&event))
        takeSlot(item->owner, item->index, item->object);
    else if (const auto* entry = std::get_if<events::EntrySet>(&event))
        takeSlot(entry->owner, entry->index, entry->value);
    else if (const auto* element = std::get_if<events::ElementSet>(&event))
        takeSlot(element->owner, element->slot, element->object);
    else if (const auto* table = std::get_if<events::ElementTableReplaced>(&event))
        at(table->owner).slotCount = std::max(at(table->owner).slotCount, table->slotCount);
    else if (const auto* held = std::get_if<events::HolderAdded>(&event))
        at(held->object).heldHidden = true;
    else if (const auto* shown = std::get_if<events::TextShown>(&event))
        takeFunction(index, *shown);
    else if (const auto* field = std::get_if<events::FieldSet>(&event))
        takeField(*field, m_recording.text(field->label));
    else
        takeFrame(event);
    if (const auto* frame = std::get_if<events::FrameCreated>(&event))
        m_module = !m_module && frame->ofProgram != 0 ? frame->frame : m_module;
    else if (const auto* left = std::get_if<events::FrameLeft>(&event))
        m_read->programEnd =
            left->frame == m_module ? std::min(m_read->programEnd, index) : m_read->programEnd;
}

void RunFacts::Reader::takeFrame(const events::Event& event)
{
    if (const auto* created = std::get_if<events::FrameCreated>(&event)) {
        if (created->ofProgram != 0)
            m_read->depths.try_emplace(created->frame, 0);
    } else if (const auto* entered = std::get_if<events::FrameEntered>(&event)) {
        const auto found = m_read->depths.find(entered->frame);
        if (found == m_read->depths.end())
            return;
        found->second = static_cast<std::uint32_t>(m_running.size());
        m_running.push_back(entered->frame);
    } else if (const auto* left = std::get_if<events::FrameLeft>(&event)) {
        std::erase(m_running, left->frame);
    }
}

namespace {

/// `*` in the pattern stands for any characters.
bool matches(std::string_view name, std::string_view pattern)
{
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return name == pattern;
    if (name.substr(0, star) != pattern.substr(0, star))
        return false;
    pattern.remove_prefix(star + 1);
    for (std::size_t i = star; i <= name.size(); ++i)
        if (matches(name.substr(i), pattern))
            return true;
    return false;
}

} // namespace

bool RunFacts::hides(std::string_view name) const
{
    return std::any_of(m_hidden.begin(), m_hidden.end(),
                       [name](const std::string& pattern) { return matches(name, pattern); });
}

void RunFacts::Reader::takeFunction(events::EventIndex index, const events::TextShown& shown)
{
    if (kindOf(shown.object) != ObjectKind::Function)
        return;
    const StepIndex step = timeline::stepOf(m_recording, index);
    if (step > 0)
        m_read->made[shown.object] = {m_recording.text(shown.text), m_recording.step(step).line};
}

std::string RunFacts::signatureOf(ObjectId function) const
{
    const auto found = m_read->made.find(function);
    return found == m_read->made.end() ? std::string()
                                       : m_read->signatures->of(found->second.first, found->second.second);
}

std::string RunFacts::signatureOf(const timeline::FrameState& frame, const TextTable& texts) const
{
    return m_read->signatures->of(texts[frame.function], frame.firstLine);
}

std::uint32_t RunFacts::depthOf(FrameId frame) const
{
    const auto found = m_read->depths.find(frame);
    return found == m_read->depths.end() ? 0 : found->second;
}

void RunFacts::Reader::takeSlot(ObjectId owner, std::uint32_t index, ObjectId object)
{
    const ObjectKind kind = kindOf(object);
    ++at(object).heldBySlots;
    Facts& facts = at(owner);
    facts.slotCount = std::max(facts.slotCount, index + 1);
    facts.holdsObjects = facts.holdsObjects || (object && !isAtom(kind) && !isCode(kind));
}

void RunFacts::Reader::takeField(const events::FieldSet& field, std::string_view label)
{
    const ObjectKind owner = kindOf(field.owner);
    ++at(field.object).heldBySlots;
    if (owner != ObjectKind::Function && owner != ObjectKind::Class)
        return;
    if (timeline::isDunder(label) && label != "__defaults__" && label != "__kwdefaults__")
        return;
    const ObjectKind kind = kindOf(field.object);
    if (!field.object || isAtom(kind) || isCode(kind))
        return;
    if (kind == ObjectKind::Tuple && !at(field.object).holdsObjects)
        return;
    if (owner == ObjectKind::Class && kind == ObjectKind::Other)
        return; // member descriptors and their like
    at(field.owner).interesting = true;
}

} // namespace nametag::ui
