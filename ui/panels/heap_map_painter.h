// SPDX-License-Identifier: GPL-3.0-or-later
// How the heap map looks: where its parts are for a size, and their painting. Without state of its own, so
// that the panel can ask the same geometry what lies under the pointer.
#pragma once

#include "ui/panels/heap_map_content.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace nametag::ui {

class HeapMapGeometry {
public:
    HeapMapGeometry(QSizeF size, const HeapMapContent& content);

    QRectF arenaTitle;
    QRectF arenaGrid;
    QRectF legend; ///< in rows below the arena, or in a line below the pool
    bool legendInLine = false;
    QRectF poolTitle;
    QRectF panel; ///< the ground of the pool, or of the bytes of a block
    QRectF bars;  ///< the whole part below: title, bars, axis

    QRectF poolCell(int index) const;
    QRectF blockCell(int index) const;
    QRectF bar(std::uint32_t sizeClass) const; ///< the whole column
    int poolAt(QPointF point) const;           ///< -1: none
    int blockAt(QPointF point) const;
    int barAt(QPointF point) const;
    int columns() const { return m_columns; }

private:
    void fitBlocks(std::size_t count);

    double m_poolPitch = 33;
    double m_blockPitch = 21.5;
    QPointF m_firstBlock;
    int m_columns = 20;
    int m_blocks = 0;
    int m_pools = 0;
};

/// What has the pointer or the keyboard.
struct HeapMapMarks {
    std::uint64_t hovered = 0; ///< a block's address
    std::uint64_t hoveredPool = 0;
    std::uint64_t focused = 0; ///< the block or pool with the keyboard
    int hoveredField = -1;
};

void paintHeapMap(QPainter& painter, const HeapMapGeometry& geometry, const HeapMapContent& content,
                  const HeapMapMarks& marks, const Theme& theme);
/// The rows of bytes of the open block; the same order as fieldsOf().
void paintBlockBytes(QPainter& painter, const QRectF& panel, const HeapMapContent& content,
                     const HeapMapMarks& marks, const Theme& theme);
QRectF byteRow(const QRectF& panel, int index, int count);
/// A bar with the fields of a block side by side.
void paintByteBar(QPainter& painter, const QRectF& where, const std::vector<ByteField>& fields, TypeRole role,
                  const Theme& theme);
/// A live block of this kind, as everywhere on the map.
void paintBlockCell(QPainter& painter, const QRectF& where, const HeapMapCell& cell, const Theme& theme);

} // namespace nametag::ui
