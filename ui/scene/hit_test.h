// SPDX-License-Identifier: GPL-3.0-or-later
// What lies where on the stage, what it refers to, and in which order the keyboard visits it.
#pragma once

#include "ui/layout/scene_model.h"
#include "ui/scene/item_key.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace nametag::ui {

/// The uppermost thing at this point: a tag, a slot, a block, a string (a few pixels beside it will do), a
/// card.
ItemKey thingAt(const SceneModel& scene, QPointF point, double slack = 5);

/// The block whose count badge is at this point, and where the badge is.
struct CountPlace {
    ObjectId object;
    QRectF badge;
};
CountPlace countAt(const SceneModel& scene, QPointF point);

/// The object that the thing is, or refers to.
ObjectId objectOf(const SceneModel& scene, const ItemKey& key);

/// Where the thing is; empty if the scene has it no more.
QRectF rectOf(const SceneModel& scene, const ItemKey& key);
QRectF rectOf(const SceneModel& scene, ObjectId object);

/// Tags and slots with a string that scissors can cut, in the order of the keyboard.
std::vector<ItemKey> cuttingOrder(const SceneModel& scene);
/// The tag or slot that a cut here is meant for: itself, or where the string begins; nothing if none is.
ItemKey cuttableAt(const SceneModel& scene, const ItemKey& key);

/// Tags card by card, then blocks from top to bottom.
std::vector<ItemKey> focusOrder(const SceneModel& scene);

} // namespace nametag::ui
