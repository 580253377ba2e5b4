// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_exporter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace nametag::ui {

Result<QByteArray> writeSvg(std::span<const Page> pages, const PageOptions& options)
{
    if (pages.empty())
        return Diagnostic{"export.empty", "There is nothing to draw.", "", {}};
    const Page& page = pages.front();
    const QSizeF sheet = sheetSize(page, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize((sheet * options.scale).toSize());
    generator.setViewBox(QRectF(QPointF(), sheet));
    generator.setTitle(QStringLiteral("Nametag"));
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSheet(painter, page, options, true);
    if (!painter.end())
        return Diagnostic{"export.svg", "The drawing could not be written.", "", {}};
    return bytes;
}

} // namespace nametag::ui
