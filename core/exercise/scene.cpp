// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/scene.h"

#include "core/explain/scene_words.h"
#include "core/timeline/query.h"
#include "core/timeline/shown.h"
#include "core/timeline/value_text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace nametag::exercise {

using events::ObjectKind;
using timeline::MemoryState;
using timeline::ObjectState;

namespace {

/// The first event in which the frame leaves, and is not merely suspended for a while.
bool isEndOf(const events::Event& event, FrameId frame)
{
    const auto* leaving = std::get_if<events::FrameReturning>(&event);
    return leaving && leaving->frame == frame;
}

bool raisedIn(const events::Recording& recording, const Place& place)
{
    for (events::EventIndex i = place.first; i < place.last; ++i)
        if (const auto* arrived = std::get_if<events::ExceptionArrived>(&recording.event(i));
            arrived && arrived->frame == place.frame)
            return true;
    return false;
}

void findEnd(const events::Recording& recording, Place& place)
{
    for (StepIndex n = place.step; n <= recording.stepCount(); ++n) {
        if (n > place.step && recording.step(n).frame == place.frame) {
            place.until = n - 1;
            place.last = place.end = recording.firstEventOf(n);
            return;
        }
        for (events::EventIndex i = recording.firstEventOf(n); i < recording.endOf(n); ++i)
            if (isEndOf(recording.event(i), place.frame)) {
                place.until = n;
                place.last = i;
                place.end = recording.endOf(n);
                return;
            }
    }
    place.until = recording.stepCount();
    place.last = place.end = recording.bodyEnd();
}

} // namespace

bool isBackground(const ObjectState& object)
{
    switch (object.kind) {
    case ObjectKind::Function:
    case ObjectKind::BuiltinFunction:
    case ObjectKind::Class:
    case ObjectKind::BuiltinClass:
    case ObjectKind::Module:
    case ObjectKind::Method: return true;
    default: return false;
    }
}

std::optional<Place> placeOf(const timeline::Timeline& timeline, std::uint32_t line, std::uint32_t when)
{
    const events::Recording& recording = timeline.recording();
    std::uint32_t times = 0;
    for (StepIndex n = 1; n <= recording.stepCount(); ++n) {
        if (recording.step(n).line != line || ++times < when)
            continue;
        Place place;
        place.step = n;
        place.first = recording.firstEventOf(n);
        place.frame = recording.step(n).frame;
        findEnd(recording, place);
        const auto state = timeline.stateAt(place.first);
        if (const timeline::FrameState* frame = state->frame(place.frame))
            place.space = frame->space;
        else
            place.space = state->programNames();
        // The prompt opens a frame for each unit, with the same names.
        place.raised = raisedIn(recording, place);
        return place;
    }
    return std::nullopt;
}

Scene::Scene(std::shared_ptr<const timeline::Timeline> timeline, const Place& place)
    : m_timeline(std::move(timeline))
    , m_place(place)
    , m_before(m_timeline->stateAt(place.first))
    , m_after(m_timeline->stateAt(place.last))
    , m_shown(timeline::shownObjects(*m_before, texts()))
{}

NamespaceId Scene::spaceOf(std::string_view name) const
{
    const NamespaceId module = m_after->programNames() ? m_after->programNames() : m_place.space;
    const auto isIn = [&](NamespaceId space) {
        return boundIn(*m_before, space, name, texts()) || boundIn(*m_after, space, name, texts());
    };
    return !isIn(m_place.space) && isIn(module) ? module : m_place.space;
}

ObjectId Scene::find(const MemoryState& state, const Path& path) const
{
    ObjectId object = boundIn(state, m_place.space, path.name, texts());
    if (!object)
        object = boundIn(state, state.programNames(), path.name, texts());
    for (const PathStep& step : path.steps)
        object = object ? follow(state, object, step, texts()) : object;
    return object;
}

ObjectId Scene::find(const MemoryState& state, const std::string& path) const
{
    const auto parsed = parsePath(path);
    return parsed ? find(state, *parsed) : ObjectId{};
}

bool Scene::wasShown(ObjectId object) const
{
    return std::find(m_shown.begin(), m_shown.end(), object) != m_shown.end();
}

bool Scene::isBorn(ObjectId object) const
{
    const ObjectState* made = m_after->object(object);
    return made && !m_before->object(object) && !made->is(events::kStaticMemory);
}

std::vector<std::string> Scene::namesIn(NamespaceId space, ObjectId object) const
{
    std::vector<std::string> names;
    for (const timeline::ShownName& shown : timeline::shownNames(*m_before, space, texts()))
        if (shown.object == object)
            names.push_back(text(shown.name));
    return names;
}

std::vector<std::string> Scene::tagsOf(ObjectId object) const
{
    std::vector<std::string> names = namesOf(object);
    if (!names.empty())
        return names;
    std::vector<std::string> ways = waysTo(object);
    if (ways.size() > 1)
        ways.resize(1);
    return ways;
}

std::vector<std::string> Scene::waysTo(ObjectId object) const
{
    std::vector<std::string> ways = namesOf(object);
    for (const ObjectId id : m_shown) {
        const ObjectState* owner = m_before->object(id);
        if (!owner || isBackground(*owner) || id == object)
            continue;
        const std::vector<std::string> owners = namesOf(id);
        if (owners.empty())
            continue;
        for (const timeline::Slot& slot : timeline::shownSlots(*m_before, *owner, texts())) {
            const std::string step = slot.object == object ? stepThrough(*owner, slot) : std::string();
            for (const std::string& name : owners)
                if (!step.empty())
                    ways.push_back(name + step);
        }
    }
    if (ways.empty())
        if (std::string way = longWayTo(object); !way.empty())
            ways.push_back(std::move(way));
    return ways;
}

/// What a step through this slot adds to a way; empty: no way to write it.
std::string Scene::stepThrough(const ObjectState& owner, const timeline::Slot& slot) const
{
    if (slot.label && timeline::isDunder(texts()[slot.label]))
        return {};
    switch (slot.kind) {
    case timeline::SlotKind::Item: return "[" + std::to_string(slot.index) + "]";
    case timeline::SlotKind::Field: return "." + text(slot.label);
    case timeline::SlotKind::Value:
        return slot.index < owner.entries.size() ? "[" + repr(owner.entries[slot.index].key) + "]" : "";
    default: return {};
    }
}

/// The shortest way, for what is deeper than a slot of a name.
std::string Scene::longWayTo(ObjectId object) const
{
    constexpr std::size_t kMost = 400;
    std::vector<std::pair<ObjectId, std::string>> open;
    std::set<ObjectId> seen;
    for (const ObjectId id : m_shown)
        for (const std::string& name : namesOf(id))
            if (seen.insert(id).second)
                open.emplace_back(id, name);
    for (std::size_t i = 0; i < open.size() && i < kMost; ++i) {
        const auto [id, way] = open[i];
        const ObjectState* owner = m_before->object(id);
        if (!owner || isBackground(*owner))
            continue;
        for (const timeline::Slot& slot : timeline::shownSlots(*m_before, *owner, texts())) {
            const std::string step = stepThrough(*owner, slot);
            if (step.empty() || !seen.insert(slot.object).second)
                continue;
            if (slot.object == object)
                return way + step;
            open.emplace_back(slot.object, way + step);
        }
    }
    return {};
}

std::vector<std::string> Scene::namesOf(ObjectId object) const
{
    std::vector<std::string> names = namesIn(m_place.space, object);
    for (std::string& name : namesIn(m_before->programNames(), object))
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    return names;
}

std::vector<ObjectId> Scene::candidates(std::size_t most, ObjectId needed) const
{
    const std::string source = line();
    std::vector<ObjectId> spoken, others;
    for (const ObjectId id : m_shown) {
        const std::vector<std::string> tags = tagsOf(id);
        const ObjectState* object = m_before->object(id);
        if (!object || tags.empty())
            continue;
        const bool isSaid = std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) {
            const std::string name = tag.substr(0, tag.find_first_of(".["));
            return explain::Moment::hasWord(source, name);
        });
        if (isBackground(*object) ? id == needed : isSaid)
            spoken.push_back(id);
        else if (!isBackground(*object))
            others.push_back(id);
    }
    spoken.insert(spoken.end(), others.begin(), others.end());
    const auto place = std::find(spoken.begin(), spoken.end(), needed);
    if (place != spoken.end() && static_cast<std::size_t>(place - spoken.begin()) >= most)
        std::iter_swap(place, spoken.begin() + static_cast<std::ptrdiff_t>(most) - 1);
    if (spoken.size() > most)
        spoken.resize(most);
    std::sort(spoken.begin(), spoken.end(), [&](ObjectId a, ObjectId b) {
        return std::find(m_shown.begin(), m_shown.end(), a) < std::find(m_shown.begin(), m_shown.end(), b);
    });
    return spoken;
}

const ObjectState* Scene::objectOf(ObjectId object) const
{
    const ObjectState* found = m_after->object(object);
    return found ? found : m_before->object(object);
}

std::string Scene::repr(ObjectId object, std::size_t limit) const
{
    return timeline::reprText(m_after->object(object) ? *m_after : *m_before, object, texts(), limit);
}

std::string Scene::typeWord(ObjectId object) const
{
    if (m_place.last == 0)
        return "object";
    return explain::Moment(*m_timeline, m_place.last - 1).typeWord(object);
}

std::string Scene::line() const
{
    std::string_view text = timeline::sourceLine(recording().source, recording().step(m_place.step).line);
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r'))
        text.remove_suffix(1);
    return std::string(text);
}

std::string Scene::printed() const
{
    std::string output;
    for (events::EventIndex i = m_place.first; i < m_place.last; ++i)
        if (const auto* print = std::get_if<events::Printed>(&recording().event(i));
            print && print->stream == 1)
            output += text(print->text);
    return output;
}

std::string Scene::error() const
{
    for (events::EventIndex i = m_place.first; m_place.raised && i < m_place.last; ++i)
        if (const auto* arrived = std::get_if<events::ExceptionArrived>(&recording().event(i));
            arrived && arrived->frame == m_place.frame) {
            const auto state = m_timeline->stateAt(i + 1);
            if (const ObjectState* exception = state->object(arrived->exception))
                return text(exception->typeName);
        }
    return {};
}

std::string listOf(const std::vector<std::string>& codes)
{
    std::string list;
    for (std::size_t i = 0; i < codes.size(); ++i)
        list += (i == 0 ? "`" : i + 1 == codes.size() ? " and `" : ", `") + codes[i] + "`";
    return list;
}

} // namespace nametag::exercise
