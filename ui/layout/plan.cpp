// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/plan.h"

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kCompactGap = 16;
constexpr int kCardGap = 24;
constexpr int kLeafColumn = 190; ///< a leaf wider than this hangs over into the next column

} // namespace

int Plan::sourceY(const Link& link) const
{
    return link.isName() ? link.eyelet.y : boxes[link.from].y + link.slotY;
}

int Plan::sourceX(const Link& link) const
{
    return link.isName() ? laneRight : boxes[link.from].x + boxes[link.from].width;
}

double Plan::weight(const Link& link) const
{
    return lasting(link.life.dwell()) * (link.isName() ? 1.0 : 2.0) * (link.weak ? 0.25 : 1.0);
}

int Plan::gap(const Box& above, const Box& below) const
{
    return (above.compact && below.compact ? kCompactGap : kCardGap) + below.padTop;
}

bool Plan::sameColumns(const Box& a, const Box& b) const
{
    return a.x < b.x + b.width + 20 && b.x < a.x + a.width + 20;
}

bool Plan::collide(const Box& a, int ay, const Box& b, int by) const
{
    if (!sameColumns(a, b))
        return false;
    if (ay >= by + b.height + gap(b, a) || by >= ay + a.height + gap(a, b))
        return false;
    return a.occupied.meets(b.occupied);
}

void Plan::occupy()
{
    for (Box& box : boxes)
        box.occupied = box.life.withFading();
}

void Plan::prepare()
{
    occupy();
    const std::size_t m = links.size();
    const std::size_t n = boxes.size();
    commonLinks.assign(m * m, 0);
    commonBoxes.assign(m * n, 0);
    for (std::size_t i = 0; i < m; ++i) {
        for (std::size_t j = i + 1; j < m; ++j)
            commonLinks[i * m + j] = commonLinks[j * m + i] = links[i].life.common(links[j].life);
        for (std::size_t b = 0; b < n; ++b)
            commonBoxes[i * n + b] = links[i].life.common(boxes[b].occupied);
    }
    const auto pairs = std::count_if(commonLinks.begin(), commonLinks.end(), [](int c) { return c > 0; });
    m_crowd = m == 0 ? 0 : static_cast<int>(static_cast<std::size_t>(pairs) / m);
}

void Plan::setColumns()
{
    int ranks = fixedColumns ? maxRank : 1;
    for (const Box& box : boxes)
        ranks = std::max(ranks, box.rank);
    columnX.assign(ranks + 2, 0);
    columnWidth.assign(ranks + 2, fixedColumns ? fixedColumnWidth : 0);
    for (const Box& box : boxes) {
        const int width = box.leaf ? std::min(box.width, kLeafColumn) : box.width;
        if (!fixedColumns)
            columnWidth[box.rank] = std::max(columnWidth[box.rank], width);
    }
    if (static_cast<int>(channelWidth.size()) != ranks + 2) {
        channelWidth.assign(ranks + 2, channel);
        channelWidth[0] = firstChannel;
    }
    int x = laneRight + channelWidth[0];
    for (int r = 1; r <= ranks; ++r) {
        columnX[r] = x;
        x += columnWidth[r] + channelWidth[r];
    }
    columnX[ranks + 1] = x;
    for (Box& box : boxes)
        box.x = columnX[box.rank];
}

} // namespace nametag::ui
