// SPDX-License-Identifier: GPL-3.0-or-later
// What the author of a lesson points at while it is stepped through: names in focus, waypoints, notes that
// are pinned to objects.
#pragma once

#include "core/timeline/query.h"
#include "ui/session/lesson_session.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace nametag::ui {

/// How many times the line of a step has run, that step included.
std::uint32_t timesRun(const LessonSession& session, StepIndex step);
/// The steps before which waypoints stand, in order; where cells begin, if the lesson has no waypoints.
std::vector<StepIndex> waypointSteps(const LessonSession& session);
/// To the next waypoint, or the one before; to the end or the start if there is none.
void goToWaypoint(LessonSession& session, timeline::Direction direction);
/// The author's words about an object, as far as they were reached (Markdown).
QStringList notesOn(const LessonSession& session, ObjectId object);

/// Selects the name in focus whenever it leads to another object.
class LessonGuide : public QObject {
    Q_OBJECT
public:
    explicit LessonGuide(LessonSession& session, QObject* parent = nullptr);

private:
    void look();
    Selection focused() const;

    LessonSession& m_session;
    Selection m_last; ///< what was selected for the author
};

} // namespace nametag::ui
