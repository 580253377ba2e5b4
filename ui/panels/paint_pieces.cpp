// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/paint_pieces.h"

#include "ui/theme/sizes.h"

#include <QImage>
#include <QPainter>

namespace nametag::ui {

namespace {

void paintTriangle(QPainter& painter, QPointF middle)
{
    const QPointF points[] = {middle + QPointF(0, -4.5), middle + QPointF(4.8, 4), middle + QPointF(-4.8, 4)};
    painter.drawPolygon(points, 3);
}

void paintDiamond(QPainter& painter, QPointF middle)
{
    const QPointF points[] = {middle + QPointF(0, -5), middle + QPointF(5, 0), middle + QPointF(0, 5),
                              middle + QPointF(-5, 0)};
    painter.drawPolygon(points, 4);
}

/// "[" if `open`, else "]".
void paintBracket(QPainter& painter, QPointF middle, bool open)
{
    const double x = open ? 1.8 : -1.8;
    const QPointF points[] = {middle + QPointF(x, -4), middle + QPointF(-x, -4), middle + QPointF(-x, 4),
                              middle + QPointF(x, 4)};
    painter.drawPolyline(points, 4);
}

} // namespace

double paintPillAt(QPainter& painter, QPointF leftMiddle, const QString& text, PillKind kind,
                   const Theme& theme)
{
    const QRectF r(leftMiddle.x(), leftMiddle.y() - sizes::kPillHeight / 2, pillWidth(text),
                   sizes::kPillHeight);
    paintPill(painter, r, text, kind, theme);
    return r.right();
}

void paintSmallTag(QPainter& painter, QPointF leftTop, const QString& name, TagState state,
                   const Theme& theme)
{
    const QRectF r(leftTop, QSizeF(smallTagWidth(name), sizes::kSmallTagHeight));
    paintTag(painter, r, name, theme, {state, false, 1});
}

double smallTagWidth(const QString& name)
{
    return tagWidth(name, sizes::kSmallTagHeight);
}

void paintCountAt(QPainter& painter, QPointF leftMiddle, const QString& count, const QString& before,
                  const Theme& theme)
{
    const SceneCount shown{count.toStdString(), before.toStdString()};
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter measuring(&nowhere);
    const double width = paintCount(measuring, {0, 0}, shown, theme).width();
    paintCount(painter, leftMiddle + QPointF(width, 0), shown, theme);
}

void paintMark(QPainter& painter, QPointF middle, Mark mark, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen line(colour, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
    case Mark::Allocate: paintTriangle(painter, middle); break;
    case Mark::Bind: painter.drawEllipse(middle, 3.9, 3.9); break;
    case Mark::Change: paintDiamond(painter, middle); break;
    case Mark::Free:
        painter.setPen(QPen(colour, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, 3.2, 3.2);
        break;
    case Mark::Collect:
        for (const double x : {-4.0, 0.0, 4.0})
            painter.fillRect(QRectF(middle.x() + x - 0.9, middle.y() - 4.5, 1.8, 9), colour);
        break;
    case Mark::Call:
    case Mark::Return:
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        paintBracket(painter, middle, mark == Mark::Call);
        break;
    case Mark::Print: painter.fillRect(QRectF(middle.x() - 4.5, middle.y() + 2, 9, 2), colour); break;
    }
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& around, double radius, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace nametag::ui
