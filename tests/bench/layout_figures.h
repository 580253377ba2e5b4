// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of pictures: crossings, arrows over blocks, area. Arrows are taken as lines of many short parts, so
// that the same measure holds for our scenes and for graphviz's.
#pragma once

#include "ui/layout/geometry.h"

#include <cstdint>
#include <vector>

namespace nametag::tests {

struct DrawnArrow {
    std::uint32_t target = 0;
    std::uint32_t source = 0; ///< the block it leaves, 0: a name
    std::vector<ui::Point> line;
};

struct DrawnBlock {
    std::uint32_t object = 0;
    ui::Rect rect;
};

struct Picture {
    std::vector<DrawnBlock> blocks;
    std::vector<DrawnArrow> arrows;
    ui::Rect bounds; ///< of all blocks and frames
};

/// Short parts of a cubic with these points: start, then (control, control, end) for each piece.
inline std::vector<ui::Point> flattened(const std::vector<ui::Point>& p)
{
    std::vector<ui::Point> line;
    for (std::size_t k = 0; k + 3 < p.size(); k += 3)
        for (int i = k == 0 ? 0 : 1; i <= 24; ++i) {
            const double t = i / 24.0;
            const double u = 1 - t;
            const double a = u * u * u;
            const double b = 3 * u * u * t;
            const double c = 3 * u * t * t;
            const double d = t * t * t;
            line.push_back({static_cast<int>(a * p[k].x + b * p[k + 1].x + c * p[k + 2].x + d * p[k + 3].x),
                            static_cast<int>(a * p[k].y + b * p[k + 1].y + c * p[k + 2].y + d * p[k + 3].y)});
        }
    return line;
}

inline long side(ui::Point a, ui::Point b, ui::Point c)
{
    const long v = static_cast<long>(b.x - a.x) * (c.y - a.y) - static_cast<long>(b.y - a.y) * (c.x - a.x);
    return (v > 0) - (v < 0);
}

/// How often two lines change sides.
inline int crossingsOf(const std::vector<ui::Point>& a, const std::vector<ui::Point>& b)
{
    int found = 0;
    for (std::size_t i = 0; i + 1 < a.size(); ++i)
        for (std::size_t j = 0; j + 1 < b.size(); ++j) {
            const long s = side(a[i], a[i + 1], b[j]);
            const long t = side(a[i], a[i + 1], b[j + 1]);
            const long u = side(b[j], b[j + 1], a[i]);
            const long v = side(b[j], b[j + 1], a[i + 1]);
            // a line that begins on the other counts once
            found += s != t && u != v && s != 0 && u != 0;
        }
    return found;
}

/// Pairs that lead to the same block do not count: where they join says nothing wrong.
inline int crossingsIn(const Picture& picture)
{
    int sum = 0;
    for (std::size_t i = 0; i < picture.arrows.size(); ++i)
        for (std::size_t j = i + 1; j < picture.arrows.size(); ++j)
            if (picture.arrows[i].target != picture.arrows[j].target)
                sum += crossingsOf(picture.arrows[i].line, picture.arrows[j].line);
    return sum;
}

/// Arrows that enter a block which is not their own, and how many.
inline int overBlocksIn(const Picture& picture)
{
    int sum = 0;
    for (const DrawnArrow& arrow : picture.arrows)
        for (const DrawnBlock& block : picture.blocks) {
            if (block.object == arrow.target || block.object == arrow.source)
                continue;
            const ui::Rect inside = block.rect.grown(-2);
            bool enters = false;
            for (std::size_t k = 0; k + 1 < arrow.line.size() && !enters; ++k)
                for (int i = 0; i <= 16 && !enters; ++i) {
                    const ui::Point a = arrow.line[k];
                    const ui::Point b = arrow.line[k + 1];
                    enters = inside.contains({a.x + (b.x - a.x) * i / 16, a.y + (b.y - a.y) * i / 16});
                }
            sum += enters;
        }
    return sum;
}

} // namespace nametag::tests
