// SPDX-License-Identifier: GPL-3.0-or-later
// Plan: a run as boxes and links with lives, without any Python. Placing gives each box one place for its
// whole life; routing gives each link one route.
#pragma once

#include "ui/layout/geometry.h"
#include "ui/layout/life.h"

#include <cstdint>
#include <vector>

namespace nametag::ui {

enum class Direction : std::uint8_t { Right, Down, Left, Up };

/// Where a route may leave a box (the direction points away from it) or arrive (the direction of travel).
/// Relative to the box's corner; dearer ports cost more.
struct Port {
    Point at;
    Direction direction = Direction::Right;
    int cost = 0;
    Point dot; ///< of a leaving port: where the line begins, inside the box
};

struct Box {
    Life life;
    Life occupied; ///< life and the step in which it fades
    int width = 0; ///< the most it ever needs
    int height = 0;
    int entryY = 17;         ///< where arrows arrive at best, below its top
    bool compact = false;    ///< an atom or strip: may stand close to others
    bool leaf = true;        ///< no link leaves it
    std::uint32_t chain = 0; ///< boxes of the same chain number may form a chain; 0: never
    std::vector<Port> entries;
    // found by placing:
    int rank = 1;
    int x = 0;
    int y = 0;
    int padTop = 0;
    int lineAbove = -1; ///< of a chain that is wrapped: the box that begins the line above
    int parentLink = -1;
    std::vector<int> children;
    bool placed = false;

    Rect rect() const { return {x, y, width, height}; }
};

struct Link {
    int from = -1; ///< a box, or -1: a name
    Point eyelet;  ///< of a name: where it stands in the lane
    int slotY = 0; ///< of a slot: below the box's top
    int order = 0; ///< among the slots of its box
    int to = 0;
    Life life;
    bool weak = false;
    std::vector<Port> exits; ///< of a slot; a name leaves to the right
    // found by routing:
    std::vector<Point> route; ///< from port to port
    Point start;              ///< the eyelet or dot
    bool clean = false;       ///< a free way was found
    std::vector<Point> curve; ///< start, control, control, end; empty: the route is drawn

    bool isName() const { return from < 0; }
};

struct Plan {
    std::vector<Box> boxes;
    std::vector<Link> links;
    int steps = 1;
    int laneRight = 208; ///< right edge of the frame cards: routes stay right of it
    int top = 80;
    int maxRank = 9;
    int firstChannel = 72;
    int channel = 44;
    bool fixedColumns = false; ///< columns do not depend on what stands in them (long runs)
    int fixedColumnWidth = 200;
    std::vector<int> columnX;      ///< left edge of each rank, from 1; one more than there are ranks
    std::vector<int> columnWidth;  ///< of each rank
    std::vector<int> channelWidth; ///< left of rank r: channelWidth[r - 1]
    std::vector<int> commonLinks;  ///< steps that two links share, a square table
    std::vector<int> commonBoxes;  ///< steps that a link shares with a box

    int linkCount() const { return static_cast<int>(links.size()); }
    int boxCount() const { return static_cast<int>(boxes.size()); }
    int sourceY(const Link& link) const;
    int sourceX(const Link& link) const;
    int sourceRank(const Link& link) const { return link.isName() ? 0 : boxes[link.from].rank; }
    double weight(const Link& link) const;
    /// 1 for a moment, 21 for the whole run.
    double lasting(int sharedSteps) const { return 1.0 + 20.0 * sharedSteps / steps; }
    int gap(const Box& above, const Box& below) const;
    bool sameColumns(const Box& a, const Box& b) const;
    /// Whether the two would stand in each other's way at these heights.
    bool collide(const Box& a, int ay, const Box& b, int by) const;
    int together(int a, int b) const { return commonLinks[static_cast<std::size_t>(a) * links.size() + b]; }
    int besideBox(int a, int box) const
    {
        return commonBoxes[static_cast<std::size_t>(a) * boxes.size() + box];
    }
    /// How many links stand beside a link, on average.
    int crowd() const { return m_crowd; }
    void occupy();     ///< finds when boxes are in the way
    void prepare();    ///< occupies and fills the two tables
    void setColumns(); ///< gives each box its x

private:
    int m_crowd = 0;
};

} // namespace nametag::ui
