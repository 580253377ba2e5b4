// SPDX-License-Identifier: GPL-3.0-or-later
// Transition: what has to move between two scenes, and when. Times are milliseconds at speed 1.
#pragma once

#include "ui/layout/scene_model.h"
#include "ui/scene/moment.h"

#include <QPointF>

#include <vector>

namespace nametag::ui {

/// How much a person wants to see move.
enum class MotionMode { Full, Fades, None };

enum class MotionKind {
    Appear,  ///< a new block: grows and fades in
    FadeIn,  ///< a tag, a note, a ghost
    SlideIn, ///< a call's card
    SlideOut,
    FadeOut,
    Draw,    ///< a string from its start to its tip
    Retract, ///< a string that lets go
    Swing,   ///< a string from one object to another
    Move,    ///< a block or tag to another place
    Roll,    ///< a count
    Flash,   ///< a slot that changed in place
    Free,    ///< count 0, dashed, faded
};

struct Motion {
    ItemKey key;
    MotionKind kind = MotionKind::FadeIn;
    double start = 0;
    double duration = 0;
    std::vector<QPointF> from; ///< Swing: the way before; Move: the old place as an offset
    std::vector<QPointF> to;
    double end() const { return start + duration; }
};

struct Transition {
    std::vector<Motion> motions;
    double length = 0;    ///< 0: nothing moves
    bool leaving = false; ///< the scene before is still painted where it has left
};

/// What moves when the scene before becomes the scene after: created, attached, let go, counted, freed.
Transition transitionBetween(const SceneModel& before, const SceneModel& after, MotionMode mode);

/// The instant `at` of a transition; at its end and later everything rests. Pure.
Moment momentAt(const Transition& transition, double at);

} // namespace nametag::ui
