// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/png_exporter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace nametag::ui {

namespace {

constexpr double kLargest = 16'384; // a side; more is a slip of the keyboard

Diagnostic tooLarge()
{
    return {"export.size", "The picture would be too large.", "Choose a smaller size or scale.", {}};
}

} // namespace

Result<QByteArray> writePng(std::span<const Page> pages, const PageOptions& options)
{
    if (pages.empty())
        return Diagnostic{"export.empty", "There is nothing to draw.", "", {}};
    const Page& page = pages.front();
    const QSizeF pixels = sheetSize(page, options) * options.scale;
    if (pixels.width() > kLargest || pixels.height() > kLargest || pixels.isEmpty())
        return tooLarge();
    QImage image(pixels.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return tooLarge();
    image.setDevicePixelRatio(options.scale);
    image.fill(page.ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintSheet(painter, page, options, false);
    painter.end();
    image.setDevicePixelRatio(1);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Diagnostic{"export.png", "The picture could not be written.", "", {}};
    return bytes;
}

} // namespace nametag::ui
