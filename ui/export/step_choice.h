// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps are meant by what a person types: "1-4, 7".
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace nametag::ui {

/// The steps in order, each once; nothing if the text is no such list or names a step after the last.
std::optional<std::vector<StepIndex>> stepsFrom(const QString& text, StepIndex last);

/// From the first to the last step of the run.
std::vector<StepIndex> allSteps(StepIndex last);

} // namespace nametag::ui
