// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to a timeline: which step next, or last before, touches a name, an object, a count.
#pragma once

#include "core/timeline/timeline.h"

#include <optional>
#include <variant>

namespace nametag::timeline {

/// A name of a namespace, or of any where `space` is 0: it is bound or unbound.
struct NameSubject {
    TextId name;
    NamespaceId space;
};

/// An object: anything happens to it, or to a reference to it.
struct ObjectSubject {
    ObjectId object;
};

/// An object's count: it begins, changes or ends.
struct CountSubject {
    ObjectId object;
};

/// A line: it begins to run.
struct LineSubject {
    std::uint32_t line = 0;
};

using Subject = std::variant<NameSubject, ObjectSubject, CountSubject, LineSubject>;

enum class Direction : std::uint8_t { Forward, Back };

bool touches(const events::Event& event, const Subject& subject);

/// The nearest step after (or before) `from` with an event that touches the subject.
std::optional<StepIndex> nextChange(const Timeline& timeline, const Subject& subject, StepIndex from,
                                    Direction direction);

/// The step that an event belongs to.
StepIndex stepOf(const events::Recording& recording, events::EventIndex event);

/// Line n (from 1) of a source text, without its end; nothing where there is no such line.
std::string_view sourceLine(std::string_view source, std::uint32_t line);

} // namespace nametag::timeline
