// SPDX-License-Identifier: GPL-3.0-or-later
// Page: something that can be drawn into a file: its size, its ground, and how it is painted.
#pragma once

#include <QColor>
#include <QSize>
#include <QSizeF>

#include <functional>
#include <optional>

class QPainter;
class QWidget;

namespace nametag::ui {

struct Page {
    QSizeF size;   ///< logical pixels
    QColor ground; ///< what is under and around it
    /// With `vector` there are no pictures of points in it.
    std::function<void(QPainter& painter, bool vector)> paint;
};

struct PageOptions {
    double scale = 1;          ///< pixels of the file for each logical pixel
    std::optional<QSize> size; ///< of the file; the page is centred and as large as fits
    int frameTime = 1'200;     ///< ms, of each page in an animation; the last one stays longer
    /// Called before each page; with false it ends, and nothing is written.
    std::function<bool(std::size_t page, std::size_t count)> progress = {};
};

/// A whole window, or a part of it, as it is on the screen.
Page pageOf(QWidget& widget);

/// The size of the file in pixels, before `scale`.
QSizeF sheetSize(const Page& page, const PageOptions& options);
/// Paints the page onto a sheet of that size, ground and all.
void paintSheet(QPainter& painter, const Page& page, const PageOptions& options, bool vector);

} // namespace nametag::ui
