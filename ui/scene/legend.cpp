// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/legend.h"

#include "ui/scene/font_measurer.h"
#include "ui/scene/parts.h"

#include <QPainter>

namespace nametag::ui {

namespace {

constexpr double kStroke = 24;
constexpr double kGap = 8;
constexpr double kBetween = 20;

enum class Mark { Name, Now, Ghost, Docked };

struct Entry {
    Mark mark;
    const char* words;
};

constexpr Entry kEntries[] = {
    {Mark::Name, "refers to"},
    {Mark::Now, "this step"},
    {Mark::Ghost, "before"},
    {Mark::Docked, "docked value"},
};

void paintMark(QPainter& painter, QPointF left, Mark mark, const Theme& theme)
{
    if (mark == Mark::Docked) {
        paintDocked(painter, QRectF(left.x(), left.y() - 13, kStroke, 24), QStringLiteral("72"),
                    TypeRole::Number, theme);
        return;
    }
    const bool ghost = mark == Mark::Ghost;
    const bool now = mark == Mark::Now;
    const QColor colour = theme.colour(ghost ? Colour::ArrowGhost
                                       : now ? Colour::NowMark
                                             : Colour::ArrowName);
    const QPointF tip = left + QPointF(kStroke, 0);
    const double head = now ? 11 : 9.5;
    QPen pen(colour, theme.stroke(ghost ? 1.5 : now ? 2.5 : 1.75));
    if (ghost)
        pen.setDashPattern({2.6, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(left, tip - QPointF(head * 0.8, 0));
    const double half = head * 0.48;
    painter.setPen(ghost ? QPen(colour, 1.4) : QPen(Qt::NoPen));
    painter.setBrush(ghost ? Qt::NoBrush : QBrush(colour));
    if (ghost)
        painter.drawPolygon(QPolygonF({tip, tip + QPointF(-head, -half), tip + QPointF(-head, half)}));
    else
        painter.drawPolygon(QPolygonF(
            {tip, tip + QPointF(-head, -half), tip + QPointF(-head * 0.76, 0), tip + QPointF(-head, half)}));
}

} // namespace

void paintLegend(QPainter& painter, const QRectF& where, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont& font = sceneFont(TextRole::Note);
    double x = where.left();
    for (const Entry& entry : kEntries) {
        const QString words = QLatin1String(entry.words);
        const double wide = sceneMetrics(TextRole::Note).horizontalAdvance(words);
        if (x + kStroke + kGap + wide > where.right())
            break;
        paintMark(painter, {x, where.center().y()}, entry.mark, theme);
        painter.setPen(theme.colour(Colour::Ink2));
        paintText(painter, QRectF(x + kStroke + kGap, where.top(), wide, where.height()), words, font,
                  Align::Left);
        x += kStroke + kGap + wide + kBetween;
    }
    painter.restore();
}

} // namespace nametag::ui
