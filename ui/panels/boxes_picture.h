// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of the C program as a picture: boxes with name, type, value, bytes and address, by region; and
// the bits of one box, with those that did not fit.
#pragma once

#include "ui/panels/boxes_content.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace nametag::ui {

struct PlacedBox {
    std::uint32_t box = 0; ///< 0: a byte that nobody has
    QRectF rect;
    std::uint64_t address = 0;
    bool isGone = false; ///< it ended in this step
};

struct PlacedTitle {
    QString text;
    QPointF at; ///< left end of its base line
};

struct BoxesPicture {
    std::vector<PlacedBox> boxes;
    std::vector<PlacedTitle> titles;
    bool isLarge = false;     ///< a few boxes of one byte: each byte is a cell
    double height = 0;        ///< of all boxes
    std::uint32_t bitsOf = 0; ///< the box whose bits are shown, or 0
    QRectF bits;              ///< where

    /// The box at a point, or 0.
    std::uint32_t boxAt(QPointF point) const;
};

/// Places all for a room of this size. `chosen` is the box whose bits were asked for, or 0.
BoxesPicture placeBoxes(const BoxesContent& content, const QRectF& room, std::uint32_t chosen);

void paintBoxes(QPainter& painter, const BoxesContent& content, const BoxesPicture& picture,
                const Theme& theme);

/// The bits of the box that picture.bitsOf names.
void paintBits(QPainter& painter, const BoxesContent& content, const BoxesPicture& picture,
               const Theme& theme);

} // namespace nametag::ui
