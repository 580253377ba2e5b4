// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluated: the part of a line that is being evaluated at a moment within a step, and its value once that is
// there.
#pragma once

#include "core/base/diagnostic.h"

#include <QString>

#include <optional>

namespace nametag::ui {

class LessonSession;

struct Evaluated {
    SourceSpan span;
    QString value; ///< nothing while it is being made
};

/// Nothing between steps, and where the session does not know.
std::optional<Evaluated> evaluatedAt(const LessonSession& session);

} // namespace nametag::ui
