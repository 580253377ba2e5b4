// SPDX-License-Identifier: GPL-3.0-or-later
// Points and rectangles of the stage. Whole numbers only, so that the same program has the same picture on
// every machine.
#pragma once

#include <compare>

namespace nametag::ui {

struct Point {
    int x = 0;
    int y = 0;
    friend constexpr auto operator<=>(const Point&, const Point&) = default;
};

/// The pixels from x to right() - 1 and from y to bottom() - 1.
struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    constexpr int right() const { return x + width; }
    constexpr int bottom() const { return y + height; }
    constexpr int middleX() const { return x + width / 2; }
    constexpr int middleY() const { return y + height / 2; }
    constexpr bool isEmpty() const { return width <= 0 || height <= 0; }
    constexpr bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    constexpr bool meets(const Rect& other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    constexpr Rect moved(int dx, int dy) const { return {x + dx, y + dy, width, height}; }
    constexpr Rect grown(int by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
    friend constexpr bool operator==(const Rect&, const Rect&) = default;
};

} // namespace nametag::ui
