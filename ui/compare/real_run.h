// SPDX-License-Identifier: GPL-3.0-or-later
// RealRecorder: a Python of this machine runs a text and writes down its memory, as `nametag record` does.
// PythonFinder: which ones there are.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace nametag::ui {

struct RealRun {
    std::string trace; ///< empty if there is none
    QString fault;     ///< why there is none
};

/// Called on a thread of its own; it ends by itself after a while.
using RealRecorder = std::function<RealRun(const QString& text, const QString& fileName)>;

/// The same with this Python; an empty path means the first there is.
using PythonRecorder =
    std::function<RealRun(const QString& python, const QString& text, const QString& fileName)>;

struct FoundPython {
    QString path;
    QString version; ///< "3.11.2"
};

struct PythonSearch {
    QStringList places; ///< folders that were looked into
    std::vector<FoundPython> found;
};

/// Called on a thread of its own; asks each Python it finds for its version.
using PythonFinder = std::function<PythonSearch(const std::stop_token& stop)>;

} // namespace nametag::ui
