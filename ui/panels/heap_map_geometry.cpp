// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/heap_map_painter.h"

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr int kPoolColumns = 8;
constexpr double kTop = 20;
constexpr double kGridTop = 84;
constexpr double kMostPitch = 21.5;
constexpr double kLeastPitch = 7;
constexpr double kRoomyWidth = 760;
constexpr double kRoomyHeight = 660;

} // namespace

HeapMapGeometry::HeapMapGeometry(QSizeF size, const HeapMapContent& content)
{
    const bool wide = size.width() >= kRoomyWidth;
    const bool tall = size.height() >= kRoomyHeight;
    const double left = wide ? 24 : 16;
    m_poolPitch = wide && tall ? 33 : 27;
    m_pools = static_cast<int>(content.pools.size());
    const double grid = kPoolColumns * m_poolPitch - 4;
    const double right = size.width() - 16;
    const double barsHeight = std::clamp(size.height() * 0.28, 150.0, 208.0);
    bars = QRectF(left, size.height() - barsHeight - 14, right - left, barsHeight);
    legendInLine = !tall;
    const double bottom = bars.top() - (legendInLine ? 44 : 24);
    arenaTitle = QRectF(left, kTop, grid, 48);
    arenaGrid = QRectF(left, kGridTop + 14, grid, grid);
    const double panelLeft = left + grid + (wide ? 28 : 20);
    poolTitle = QRectF(panelLeft + (wide ? 20 : 8), kTop, right - panelLeft - (wide ? 24 : 12), 48);
    panel = QRectF(panelLeft, kGridTop, right - panelLeft, bottom - kGridTop);
    legend = legendInLine ? QRectF(left, bottom + 12, right - left, 20)
                          : QRectF(left, arenaGrid.bottom() + 20, grid, 120);
    fitBlocks(content.cells.size());
}

void HeapMapGeometry::fitBlocks(std::size_t count)
{
    m_blocks = static_cast<int>(count);
    const double width = panel.width() - 26;
    const double height = panel.height() - 26;
    double pitch = kMostPitch;
    while (pitch > kLeastPitch &&
           std::floor(width / pitch) * std::floor(height / pitch) < static_cast<double>(count))
        pitch -= 0.25;
    m_blockPitch = pitch;
    m_columns = std::max(1, static_cast<int>(width / pitch));
    const double used = m_columns * pitch - 1.5;
    m_firstBlock = QPointF(panel.left() + (panel.width() - used) / 2, panel.top() + 14);
}

QRectF HeapMapGeometry::poolCell(int index) const
{
    const double side = m_poolPitch - 4;
    return {arenaGrid.left() + index % kPoolColumns * m_poolPitch,
            arenaGrid.top() + index / kPoolColumns * m_poolPitch, side, side};
}

QRectF HeapMapGeometry::blockCell(int index) const
{
    const double side = m_blockPitch - 1.5;
    return {m_firstBlock.x() + index % m_columns * m_blockPitch,
            m_firstBlock.y() + index / m_columns * m_blockPitch, side, side};
}

QRectF HeapMapGeometry::bar(std::uint32_t sizeClass) const
{
    const double pitch = bars.width() / memory::kSizeClasses;
    return {bars.left() + sizeClass * pitch, bars.top() + 28, pitch, bars.height() - 28};
}

int HeapMapGeometry::poolAt(QPointF point) const
{
    const QPointF inside = point - arenaGrid.topLeft();
    if (inside.x() < 0 || inside.y() < 0 || inside.x() >= kPoolColumns * m_poolPitch)
        return -1;
    const int index = static_cast<int>(inside.y() / m_poolPitch) * kPoolColumns +
                      static_cast<int>(inside.x() / m_poolPitch);
    return index < m_pools ? index : -1;
}

int HeapMapGeometry::blockAt(QPointF point) const
{
    const QPointF inside = point - m_firstBlock;
    if (!panel.contains(point) || inside.x() < 0 || inside.y() < 0 || inside.x() >= m_columns * m_blockPitch)
        return -1;
    const int index =
        static_cast<int>(inside.y() / m_blockPitch) * m_columns + static_cast<int>(inside.x() / m_blockPitch);
    return index < m_blocks ? index : -1;
}

int HeapMapGeometry::barAt(QPointF point) const
{
    for (std::uint32_t i = 0; i < memory::kSizeClasses; ++i)
        if (bar(i).contains(point))
            return static_cast<int>(i);
    return -1;
}

} // namespace nametag::ui
