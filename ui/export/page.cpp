// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace nametag::ui {

Page pageOf(QWidget& widget)
{
    Page page;
    page.size = widget.size();
    page.ground = widget.palette().color(QPalette::Window);
    page.paint = [&widget](QPainter& painter, bool) {
        widget.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    };
    return page;
}

QSizeF sheetSize(const Page& page, const PageOptions& options)
{
    return options.size ? QSizeF(*options.size) : page.size;
}

void paintSheet(QPainter& painter, const Page& page, const PageOptions& options, bool vector)
{
    const QSizeF sheet = sheetSize(page, options);
    painter.save();
    painter.fillRect(QRectF(QPointF(), sheet), page.ground);
    if (options.size && !page.size.isEmpty()) {
        const double fit = std::min(sheet.width() / page.size.width(), sheet.height() / page.size.height());
        const QSizeF left = sheet - page.size * fit;
        painter.translate(left.width() / 2, left.height() / 2);
        painter.scale(fit, fit);
    }
    page.paint(painter, vector);
    painter.restore();
}

} // namespace nametag::ui
