// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that hold for the scene of any program: blocks do not overlap, arrows go round them.
#pragma once

#include "ui/layout/scene_model.h"

#include <string>
#include <vector>

namespace nametag::tests {

/// Points along an arrow, near enough to each other to hit a block that it enters.
inline std::vector<ui::Point> sampled(const ui::SceneArrow& arrow)
{
    std::vector<ui::Point> points;
    const std::vector<ui::Point>& p = arrow.points;
    const bool isCurve = arrow.shape == ui::PathShape::Curve;
    for (std::size_t k = 0; k + 1 < p.size(); k += isCurve ? 3 : 1)
        for (int i = 0; i <= 40; ++i) {
            const double t = i / 40.0;
            const double u = 1 - t;
            const double x = isCurve ? u * u * u * p[k].x + 3 * u * u * t * p[k + 1].x +
                                           3 * u * t * t * p[k + 2].x + t * t * t * p[k + 3].x
                                     : u * p[k].x + t * p[k + 1].x;
            const double y = isCurve ? u * u * u * p[k].y + 3 * u * u * t * p[k + 1].y +
                                           3 * u * t * t * p[k + 2].y + t * t * t * p[k + 3].y
                                     : u * p[k].y + t * p[k + 1].y;
            points.push_back({static_cast<int>(x), static_cast<int>(y)});
        }
    return points;
}

inline bool isOwn(const ui::SceneArrow& arrow, const ui::SceneBlock& block)
{
    return block.object == arrow.id.target ||
           (arrow.id.from.kind != ui::SlotKind::Name && block.object.value == arrow.id.from.holder);
}

/// What is wrong with the scene, or nothing.
inline std::string wrongIn(const ui::SceneModel& scene)
{
    for (const ui::SceneBlock& a : scene.blocks)
        for (const ui::SceneBlock& b : scene.blocks)
            if (a.object < b.object && a.rect.meets(b.rect))
                return "blocks " + std::to_string(a.object.value) + " and " + std::to_string(b.object.value) +
                       " overlap";
    for (const ui::SceneArrow& arrow : scene.arrows)
        for (const ui::Point& p : sampled(arrow))
            if (!scene.extent.contains(p))
                return "the arrow to " + std::to_string(arrow.id.target.value) + " leaves the picture";
    for (const ui::SceneArrow& arrow : scene.arrows)
        for (const ui::SceneBlock& block : scene.blocks)
            for (const ui::Point& p : sampled(arrow))
                if (!isOwn(arrow, block) && block.rect.contains(p))
                    return "the arrow to " + std::to_string(arrow.id.target.value) + " enters block " +
                           std::to_string(block.object.value);
    return {};
}

} // namespace nametag::tests
