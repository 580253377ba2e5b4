// SPDX-License-Identifier: GPL-3.0-or-later
// Moment: how far the things of the stage are on their way at one instant of a step's motion.
#pragma once

#include "ui/scene/item_key.h"

#include <QPointF>

#include <map>
#include <vector>

namespace nametag::ui {

/// What differs from rest.
struct Change {
    double opacity = 1;
    double scale = 1;         ///< around the middle
    QPointF offset;           ///< pixels
    double drawn = 1;         ///< of an arrow: how much of its way from the start is painted
    double roll = 1;          ///< of a count: 0 shows the old number, 1 the new one
    double flash = 0;         ///< 1: in the colour of now, 0: as always
    double fading = 1;        ///< of a dying block: 0 whole, 1 faded as at rest
    bool quiet = false;       ///< not yet in the colour of now
    std::vector<QPointF> way; ///< of an arrow: where it runs instead
};

struct Moment {
    std::map<ItemKey, Change> changes;
    bool leaving = false; ///< things of the scene before are still to be seen

    const Change& of(const ItemKey& key) const
    {
        static const Change rest;
        if (changes.empty())
            return rest;
        const auto found = changes.find(key);
        return found == changes.end() ? rest : found->second;
    }
    bool atRest() const { return changes.empty(); }
};

} // namespace nametag::ui
