// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/paint_pieces.h"

#include "ui/theme/sizes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace nametag::ui {

namespace {

constexpr double kPillPadding = 8;

QPainterPath tagPath(const QRectF& r)
{
    const double chamfer = 0.30 * r.height();
    const double corner = 4;
    QPainterPath path;
    path.moveTo(r.left() + corner, r.top());
    path.lineTo(r.right() - chamfer, r.top());
    path.lineTo(r.right(), r.top() + r.height() / 2 - 3);
    path.lineTo(r.right(), r.top() + r.height() / 2 + 3);
    path.lineTo(r.right() - chamfer, r.bottom());
    path.lineTo(r.left() + corner, r.bottom());
    path.quadTo(r.bottomLeft(), QPointF(r.left(), r.bottom() - corner));
    path.lineTo(r.left(), r.top() + corner);
    path.quadTo(r.topLeft(), QPointF(r.left() + corner, r.top()));
    return path;
}

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

double pillWidth(const QString& text)
{
    return QFontMetricsF(textFont(11, QFont::Medium)).horizontalAdvance(text) + 2 * kPillPadding;
}

double paintPill(QPainter& painter, QPointF leftMiddle, const QString& text, PillColours colours,
                 const Theme& theme)
{
    const QRectF r(leftMiddle.x(), leftMiddle.y() - sizes::kPillHeight / 2, pillWidth(text),
                   sizes::kPillHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.isProjector() ? QPen(theme.colour(colours.ink), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.colour(colours.ground));
    painter.drawRoundedRect(r, r.height() / 2, r.height() / 2);
    painter.setPen(theme.colour(colours.ink));
    painter.setFont(textFont(11, QFont::Medium));
    painter.drawText(r, Qt::AlignCenter, text);
    painter.restore();
    return r.right();
}

double smallTagWidth(const QString& name)
{
    return QFontMetricsF(monoFont(12, QFont::DemiBold)).horizontalAdvance(name) + 30;
}

void paintSmallTag(QPainter& painter, QPointF leftTop, const QString& name, TagLook look, const Theme& theme)
{
    const QRectF r(leftTop.x() + 0.5, leftTop.y() + 0.5, smallTagWidth(name) - 1, sizes::kSmallTagHeight - 1);
    const bool gone = look == TagLook::Gone;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.colour(Colour::TagLine), theme.stroke(1.25));
    if (look == TagLook::Marked)
        pen = QPen(theme.colour(Colour::NowMark), 2);
    if (gone)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(gone ? QBrush(Qt::NoBrush) : QBrush(theme.colour(Colour::TagFill)));
    painter.drawPath(tagPath(r));
    painter.setPen(QPen(theme.colour(Colour::TagLine), 1.2));
    painter.setBrush(theme.colour(Colour::TagHole));
    painter.drawEllipse(QPointF(r.right() - 0.36 * r.height(), r.center().y()), 2.7, 2.7);
    painter.setPen(theme.colour(gone ? Colour::Ink2 : Colour::TagInk));
    painter.setFont(monoFont(12, gone ? QFont::Normal : QFont::DemiBold));
    painter.drawText(r.adjusted(9, 0, -14, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    painter.restore();
}

Colour typeColour(TypeRole role)
{
    return static_cast<Colour>(static_cast<int>(Colour::TypeNumber) + static_cast<int>(role));
}

Colour softColour(TypeRole role)
{
    return static_cast<Colour>(static_cast<int>(Colour::SoftNumber) + static_cast<int>(role));
}

void paintSign(QPainter& painter, const QRectF& where, const QString& sign, TypeRole role, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(softColour(role)));
    painter.drawRoundedRect(where, sizes::kCellRadius, sizes::kCellRadius);
    painter.setPen(theme.colour(typeColour(role)));
    painter.setFont(monoFont(where.height() * 0.42 + 3, QFont::Bold));
    painter.drawText(where, Qt::AlignCenter, sign);
    painter.restore();
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

double paintCount(QPainter& painter, QPointF leftMiddle, const QString& count, const QString& before,
                  const Theme& theme)
{
    const bool changed = !before.isEmpty();
    const QFont small = monoFont(12, QFont::DemiBold);
    const QFontMetricsF metrics(small);
    const double oldWidth = changed ? metrics.horizontalAdvance(before) + 5 : 0;
    const double width = std::max(24.0, metrics.horizontalAdvance(count) + oldWidth + 14);
    const QRectF r(leftMiddle.x() + 0.5, leftMiddle.y() - 9.5, width - 1, 19);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(changed ? Colour::NowMark : Colour::LineStrong), theme.stroke(1.25)));
    painter.setBrush(theme.colour(changed ? Colour::NowSoft : Colour::BlockFill));
    painter.drawRoundedRect(r, r.height() / 2, r.height() / 2);
    painter.setFont(small);
    painter.setPen(theme.colour(changed ? Colour::Now : Colour::Ink1));
    if (!changed) {
        painter.drawText(r, Qt::AlignCenter, count);
    } else {
        QFont struck = monoFont(12);
        struck.setStrikeOut(true);
        painter.setFont(struck);
        painter.drawText(r.adjusted(7, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, before);
        painter.setFont(small);
        painter.drawText(r.adjusted(0, 0, -7, 0), Qt::AlignVCenter | Qt::AlignRight, count);
    }
    painter.restore();
    return width;
}

} // namespace nametag::ui
