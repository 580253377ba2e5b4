// SPDX-License-Identifier: GPL-3.0-or-later
// SceneLook: all that decides how a scene is painted, besides the scene.
#pragma once

#include "ui/scene/item_key.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <optional>

namespace nametag::ui {

/// What a person points at or has chosen.
struct Highlight {
    ObjectId selected; ///< survives stepping
    ItemKey hovered;
    ObjectId hoveredObject; ///< what the hovered thing is or refers to
    ItemKey focused;
    SlotId cutting; ///< the scissors are at the string that leaves here
    bool isCutting = false;
    std::optional<SlotId> held; ///< one reference is pointed out: its string alone is lit

    bool pointsOut(const SlotId& slot) const { return held && *held == slot; }
    bool cuts(const SlotId& slot) const { return isCutting && slot == cutting; }
    /// The object whose strings are lit: a hovered one wins over the selected one.
    ObjectId lit() const { return hoveredObject ? hoveredObject : selected; }
    friend bool operator==(const Highlight&, const Highlight&) = default;
};

struct SceneLook {
    Theme theme;
    double zoom = 1.0;    ///< under 0.7 footers go, under 0.45 only signs and values stay
    bool shadows = true;  ///< pictures of points only
    bool headings = true; ///< "Names", "Private heap" and the summary
    bool panel = true;    ///< the ground of the heap
    bool dots = true;     ///< the pattern of the heap
    QRectF room;          ///< what can be seen: the heap reaches to its right and lower edge
    Highlight highlight;

    bool showsFooters() const { return zoom >= 0.7; }
    bool showsCells() const { return zoom >= 0.45; }
};

} // namespace nametag::ui
