// SPDX-License-Identifier: GPL-3.0-or-later
// RunProblem: why a run did not simply end, in words for a learner: what happened, where, what Python says,
// what can be done.
#pragma once

#include "core/events/recording.h"

#include <QString>
#include <QVector>

namespace nametag::ui {

/// One frame of a traceback.
struct ProblemFrame {
    int line = 0;
    QString title;    ///< "third()", "Module"
    QString tag = {}; ///< one that its line speaks of, filled in by who knows the state
};

struct RunProblem {
    enum class Kind : std::uint8_t { None, DoesNotCompile, Raised, Limit, NotCovered, Stopped, NotOpened };
    Kind kind = Kind::None;
    QString pill;     ///< "does not compile"
    QString headline; ///< "This bracket is never closed"
    QString body;
    QString exact; ///< CPython's own words
    int line = 0;
    int column = -1; ///< where the mistake is, from 0
    int length = 0;  ///< how much of the line it is
    QVector<ProblemFrame> frames;
};

/// None if the run ended well.
RunProblem problemOf(const events::Recording& recording);

} // namespace nametag::ui
