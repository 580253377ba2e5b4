// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/evaluated.h"

#include "core/timeline/value_text.h"
#include "ui/session/lesson_session.h"

namespace nametag::ui {

namespace {

constexpr std::size_t kMostCharacters = 24;

/// What the instruction made or tied; of several objects the one that was made last holds the others.
ObjectId resultOf(const events::Recording& recording, const LessonSession::Instruction& instruction)
{
    ObjectId result;
    for (events::EventIndex i = instruction.first; i < instruction.end; ++i) {
        const events::Event& event = recording.event(i);
        if (const auto* bound = std::get_if<events::NameBound>(&event))
            return bound->object;
        if (const auto* created = std::get_if<events::ObjectCreated>(&event))
            result = created->object;
    }
    return result;
}

} // namespace

std::optional<Evaluated> evaluatedAt(const LessonSession& session)
{
    const events::Recording* recording = session.recording();
    const bool isWithin = recording && session.granularity() == Granularity::Events && session.step() > 0 &&
                          session.moment() > recording->firstEventOf(session.step());
    if (!isWithin)
        return std::nullopt;
    const auto instruction = session.instructionOf(session.moment() - 1);
    if (!instruction)
        return std::nullopt;
    Evaluated evaluated{instruction->span, {}};
    const ObjectId result = resultOf(*recording, *instruction);
    const auto state = session.state();
    const bool isReady = session.moment() >= instruction->end && result && state->object(result);
    if (isReady)
        evaluated.value =
            QString::fromStdString(timeline::reprText(*state, result, recording->texts(), kMostCharacters));
    return evaluated;
}

} // namespace nametag::ui
