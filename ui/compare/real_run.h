// SPDX-License-Identifier: GPL-3.0-or-later
// RealRecorder: a Python of this machine runs a text and writes down its memory, as `nametag record` does.
#pragma once

#include <QString>

#include <functional>
#include <string>

namespace nametag::ui {

struct RealRun {
    std::string trace; ///< empty if there is none
    QString fault;     ///< why there is none
};

/// Called on a thread of its own; it ends by itself after a while.
using RealRecorder = std::function<RealRun(const QString& text, const QString& fileName)>;

} // namespace nametag::ui
