// SPDX-License-Identifier: GPL-3.0-or-later
// What a program has printed up to the cursor, line by line, with what was typed for input().
#pragma once

#include <QString>
#include <QVector>

#include <cstdint>

namespace nametag::ui {

class LessonSession;

/// One printed line.
struct OutputLine {
    std::uint32_t sourceLine = 0;
    QString text;
    bool isError = false;
    bool isNow = false; ///< printed in the current step
};

/// What was printed when the session's moment had come; at most the last `limit` lines.
QVector<OutputLine> outputAt(const LessonSession& session, int limit);

} // namespace nametag::ui
