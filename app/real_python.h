// SPDX-License-Identifier: GPL-3.0-or-later
// A script run by a Python of this machine, recorded as `nametag trace` would write it.
#pragma once

#include "ui/compare/real_run.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace nametag::app {

struct RealPython {
    QString program; ///< "python3"
    std::uint64_t maxSteps = 10'000;
    bool isQuiet = false; ///< what the script prints is not shown
    int seconds = -1; ///< it is ended after so many; then it has no input either; -1: it may take its time
};

/// Writes the recording to this file. The exit status of the script; nothing, and it has said so, if the
/// Python does not start.
std::optional<int> recordWith(const RealPython& python, const QString& script, const QString& kept);

/// The CPythons of the path and of the usual tools that install them, the first ones first.
ui::PythonSearch findPythons(const std::stop_token& stop);

} // namespace nametag::app
