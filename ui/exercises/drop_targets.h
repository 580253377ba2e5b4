// SPDX-License-Identifier: GPL-3.0-or-later
// Where the answers to a question lie on the stage: outlines round objects, free places for "new object" and
// "nowhere", and the eyelet that the string is drawn from.
#pragma once

#include "core/exercise/question.h"
#include "ui/layout/scene_model.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace nametag::ui {

/// A pick that can be pointed at.
struct DropTarget {
    std::size_t pick = 0;
    exercise::Target kind = exercise::Target::None;
    ObjectId object;
    QRectF rect;           ///< of the block, or of the free place
    QString label;         ///< "new object"
    QString name;          ///< for a screen reader
    bool isInside = false; ///< it is a slot of a block: there is no room round it
};

/// What the string of an arrow question is drawn from.
struct StringEnd {
    QPointF eyelet;
    QRectF rect;          ///< of the tag or slot
    bool isGhost = false; ///< the name is not there yet
};

/// Adds the tag of a name that is not there yet to its card, dashed; `later` is the picture after the line,
/// if it is known where the tag will hang.
void addGhostTag(SceneModel& scene, const exercise::Question& question, const SceneModel& later);

/// Takes the colour of now from the tag, the string and the slot that the question was about.
void calmAnswer(SceneModel& scene, const exercise::Question& question);

std::optional<StringEnd> stringEndOf(const SceneModel& scene, const exercise::Question& question);
/// `seen` is the part of the scene that can be seen: free places are looked for there first.
std::vector<DropTarget> dropTargets(const SceneModel& scene, const exercise::Question& question,
                                    const QRectF& seen);
/// The pick at this point, or within so many pixels of it; the nearest one.
std::optional<std::size_t> targetNear(const std::vector<DropTarget>& targets, QPointF point, double slack);

/// A place of this size where nothing lies, the first one of a fixed order; empty if there is none.
QRectF freePlace(const SceneModel& scene, const std::vector<QRectF>& taken, QSizeF size, const QRectF& seen);

/// The way of a string from an eyelet to the left side of a block.
QPainterPath stringTo(QPointF eyelet, const QRectF& block, double down = 0.5);
QPainterPath stringTo(QPointF eyelet, QPointF tip);

/// The tag or slot that a question is about, in this scene.
SlotId slotOf(const SceneModel& scene, const exercise::Question& question);

} // namespace nametag::ui
