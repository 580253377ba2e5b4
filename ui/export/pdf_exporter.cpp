// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf_exporter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace nametag::ui {

namespace {

constexpr double kPointsPerPixel = 0.75;
constexpr int kResolution = 1200; // fine enough for thin lines

QPageSize pageSize(const Page& page, const PageOptions& options)
{
    const QSizeF points = sheetSize(page, options) * options.scale * kPointsPerPixel;
    return QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch);
}

// The same pages are the same bytes: the date in the file is a fixed one of the same length.
void forgetTheClock(QByteArray& bytes)
{
    const QByteArray mark = "/CreationDate (D:";
    const qsizetype at = bytes.indexOf(mark);
    if (at < 0)
        return;
    const QByteArray fixed = "20000101000000";
    bytes.replace(at + mark.size(), fixed.size(), fixed);
    for (qsizetype i = at + mark.size() + fixed.size(); i < bytes.size() && bytes[i] != ')'; ++i) {
        if (bytes[i] >= '0' && bytes[i] <= '9')
            bytes[i] = '0';
        else if (bytes[i] == '-')
            bytes[i] = '+';
    }
}

} // namespace

Result<QByteArray> writePdf(std::span<const Page> pages, const PageOptions& options)
{
    if (pages.empty())
        return Diagnostic{"export.empty", "There is nothing to draw.", "", {}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setPageSize(pageSize(pages.front(), options));
    writer.setTitle(QStringLiteral("Nametag"));
    writer.setCreator(QStringLiteral("Nametag"));
    QPainter painter;
    bool first = true;
    for (const Page& page : pages) {
        if (!first) {
            writer.setPageSize(pageSize(page, options));
            writer.newPage();
        } else if (!painter.begin(&writer)) {
            return Diagnostic{"export.pdf", "The document could not be written.", "", {}};
        }
        first = false;
        painter.resetTransform();
        const double scale = kResolution / 72.0 * kPointsPerPixel * options.scale;
        painter.scale(scale, scale);
        paintSheet(painter, page, options, true);
    }
    painter.end();
    forgetTheClock(bytes);
    return bytes;
}

} // namespace nametag::ui
