// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/query.h"

#include "core/base/match.h"
#include "core/timeline/mentions.h"

namespace nametag::timeline {

using events::EventIndex;

namespace {

bool bindsName(const events::Event& event, const NameSubject& subject)
{
    const auto isIt = [&](const auto& known) {
        return known.name == subject.name && (!subject.space || known.space == subject.space);
    };
    if (const auto* bound = std::get_if<events::NameBound>(&event))
        return isIt(*bound);
    if (const auto* shared = std::get_if<events::NameSharedByCell>(&event))
        return isIt(*shared);
    const auto* unbound = std::get_if<events::NameUnbound>(&event);
    return unbound && isIt(*unbound);
}

bool runsLine(const events::Event& event, std::uint32_t line)
{
    const auto* reached = std::get_if<events::LineReached>(&event);
    return reached && reached->line == line && reached->statement != 0;
}

bool changesCount(const events::Event& event, ObjectId object)
{
    if (const auto* changed = std::get_if<events::CountChanged>(&event))
        return changed->object == object;
    if (const auto* created = std::get_if<events::ObjectCreated>(&event))
        return created->object == object;
    const auto* destroyed = std::get_if<events::ObjectDestroyed>(&event);
    return destroyed && destroyed->object == object;
}

} // namespace

bool touches(const events::Event& event, const Subject& subject)
{
    return std::visit(Match{[&](const NameSubject& name) { return bindsName(event, name); },
                            [&](const ObjectSubject& known) { return mentions(event, known.object); },
                            [&](const CountSubject& known) { return changesCount(event, known.object); },
                            [&](const LineSubject& known) { return runsLine(event, known.line); }},
                      subject);
}

std::optional<StepIndex> nextChange(const Timeline& timeline, const Subject& subject, StepIndex from,
                                    Direction direction)
{
    const events::Recording& recording = timeline.recording();
    const auto touchedIn = [&](StepIndex step) {
        for (EventIndex i = recording.firstEventOf(step); i < recording.endOf(step); ++i)
            if (touches(recording.event(i), subject))
                return true;
        return false;
    };
    if (direction == Direction::Forward) {
        for (StepIndex step = from + 1; step <= timeline.stepCount(); ++step)
            if (touchedIn(step))
                return step;
        return std::nullopt;
    }
    for (StepIndex step = from; step-- > 0;)
        if (touchedIn(step))
            return step;
    return std::nullopt;
}

StepIndex stepOf(const events::Recording& recording, EventIndex event)
{
    StepIndex low = 0;
    StepIndex high = recording.stepCount();
    while (low < high) {
        const StepIndex middle = low + (high - low + 1) / 2;
        if (recording.firstEventOf(middle) <= event)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

std::string_view sourceLine(std::string_view source, std::uint32_t line)
{
    for (std::uint32_t at = 1; at < line; ++at) {
        const std::size_t end = source.find('\n');
        if (end == std::string_view::npos)
            return {};
        source.remove_prefix(end + 1);
    }
    return line == 0 ? std::string_view() : source.substr(0, source.find('\n'));
}

} // namespace nametag::timeline
