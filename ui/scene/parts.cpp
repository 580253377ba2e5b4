// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/parts.h"

#include "ui/scene/font_measurer.h"
#include "ui/theme/sizes.h"

#include <QPaintEngine>
#include <QPainter>

namespace nametag::ui {

namespace {

constexpr double kTagPad = 14;   // before the name, at a height of 34
constexpr double kTagExtra = 40; // what a tag is wider than its name

QFont tagFont(double height)
{
    if (height == sizes::kTagHeight)
        return sceneFont(TextRole::Tag);
    return monoFont(height < 30 ? 12 : height * 14 / sizes::kTagHeight, QFont::Bold);
}

// JetBrains Mono has no such signs; another font would differ from machine to machine.
bool paintDrawnSign(QPainter& painter, const QPointF& middle, const QString& sign)
{
    const QRectF box(middle.x() - 5, middle.y() - 5, 10, 10);
    if (sign == QStringLiteral("▣")) { // a module
        painter.drawRoundedRect(box, 1.5, 1.5);
        painter.fillRect(QRectF(middle.x() - 2.2, middle.y() - 2.2, 4.4, 4.4), painter.pen().color());
        return true;
    }
    if (sign == QStringLiteral("↻")) { // an iterator or generator
        painter.drawArc(box, 60 * 16, 280 * 16);
        painter.drawPolyline(QPolygonF({{middle.x() + 5, middle.y() - 5.5},
                                        {middle.x() + 4, middle.y() - 2.2},
                                        {middle.x() + 0.6, middle.y() - 2.6}}));
        return true;
    }
    if (sign == QStringLiteral("⌸")) { // a cell
        painter.drawRoundedRect(box, 1.5, 1.5);
        painter.drawLine(QPointF(middle.x() - 2.5, middle.y() - 1.5),
                         QPointF(middle.x() + 2.5, middle.y() - 1.5));
        painter.drawLine(QPointF(middle.x() - 2.5, middle.y() + 1.5),
                         QPointF(middle.x() + 2.5, middle.y() + 1.5));
        return true;
    }
    return false;
}

struct PillColours {
    Colour text;
    Colour ground;
};

PillColours pillColours(PillKind kind)
{
    switch (kind) {
    case PillKind::Now: return {Colour::Now, Colour::NowSoft};
    case PillKind::Accent: return {Colour::Accent, Colour::AccentSoft};
    case PillKind::Good: return {Colour::Good, Colour::GoodSoft};
    case PillKind::Warn: return {Colour::Warn, Colour::WarnSoft};
    case PillKind::Bad: return {Colour::Bad, Colour::BadSoft};
    case PillKind::Plain: return {Colour::Ink2, Colour::BgSurface}; // on a coloured ground
    case PillKind::Quiet: break;
    }
    return {Colour::Ink2, Colour::BgSunken};
}

} // namespace

Colour typeColour(TypeRole role)
{
    return static_cast<Colour>(static_cast<int>(Colour::TypeNumber) + static_cast<int>(role));
}

Colour softColour(TypeRole role)
{
    return static_cast<Colour>(static_cast<int>(Colour::SoftNumber) + static_cast<int>(role));
}

bool isDrawing(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::SVG;
}

void paintText(QPainter& painter, const QRectF& where, const QString& text, const QFont& font, Align align)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(font);
    double x = where.left();
    if (align != Align::Left) {
        const double room = where.width() - metrics.horizontalAdvance(text);
        x += align == Align::Right ? room : room / 2;
    }
    const QPointF start(x, where.center().y() + metrics.capHeight() / 2);
    if (isDrawing(painter)) {
        QPainterPath outlines;
        outlines.addText(start, font, text);
        painter.fillPath(outlines, painter.pen().color());
        return;
    }
    painter.setFont(font);
    painter.drawText(start, text);
}

QPainterPath tagOutline(const QRectF& r)
{
    const double h = r.height();
    const double left = h < 30 ? 4 : 5;
    const double cut = 0.30 * h;
    const double soft = 0.09 * h; // how far the three right corners are rounded
    const QPointF top(r.right() - cut, r.top());
    const QPointF tip(r.right(), r.center().y());
    const QPointF bottom(r.right() - cut, r.bottom());
    const auto toward = [](QPointF from, QPointF to, double by) {
        const QPointF d = to - from;
        return from + d * (by / std::hypot(d.x(), d.y()));
    };
    QPainterPath path(QPointF(r.left() + left, r.top()));
    path.lineTo(top - QPointF(soft, 0));
    path.quadTo(top, toward(top, tip, soft));
    path.lineTo(toward(tip, top, soft));
    path.quadTo(tip, toward(tip, bottom, soft));
    path.lineTo(toward(bottom, tip, soft));
    path.quadTo(bottom, bottom - QPointF(soft, 0));
    path.lineTo(r.left() + left, r.bottom());
    path.quadTo(r.bottomLeft(), QPointF(r.left(), r.bottom() - left));
    path.lineTo(r.left(), r.top() + left);
    path.quadTo(r.topLeft(), QPointF(r.left() + left, r.top()));
    path.closeSubpath();
    return path;
}

QPointF tagEyelet(const QRectF& rect)
{
    return {rect.right() - 0.36 * rect.height(), rect.center().y()};
}

double tagWidth(const QString& name, double height)
{
    const double factor = height / sizes::kTagHeight;
    return QFontMetricsF(tagFont(height)).horizontalAdvance(name) + kTagExtra * factor;
}

void paintTag(QPainter& painter, const QRectF& rect, const QString& name, const Theme& theme, TagLook look)
{
    const double factor = rect.height() / sizes::kTagHeight;
    const bool gone = look.state == TagState::Deleted;
    const bool now = look.state == TagState::Moved || look.state == TagState::New;
    const QColor line = theme.colour(now ? Colour::NowMark : Colour::TagLine);
    QPen pen(line, theme.stroke(now ? 2 : 1.25));
    pen.setJoinStyle(Qt::RoundJoin);
    if (gone)
        pen.setDashPattern({3.2, 2.4});
    painter.save();
    painter.setOpacity(painter.opacity() * look.opacity);
    painter.setPen(pen);
    painter.setBrush(gone ? Qt::NoBrush : QBrush(theme.colour(Colour::TagFill)));
    painter.drawPath(tagOutline(rect));

    painter.setPen(theme.colour(gone ? Colour::Ink2 : Colour::TagInk));
    const QRectF text(rect.left() + kTagPad * factor, rect.top(), rect.width() - kTagExtra * factor,
                      rect.height());
    paintText(painter, text, name, tagFont(rect.height()), Align::Left);

    pen.setStyle(Qt::SolidLine);
    pen.setWidthF(theme.stroke(now ? 1.75 : 1.25));
    painter.setPen(pen);
    painter.setBrush(gone ? Qt::NoBrush : QBrush(theme.colour(Colour::TagHole)));
    const double radius = 0.115 * rect.height();
    painter.drawEllipse(tagEyelet(rect), radius, radius);
    painter.restore();
}

double signWidth(const QString& sign)
{
    return qMax(24.0, sceneMetrics(TextRole::Badge).horizontalAdvance(sign) + 7);
}

void paintSign(QPainter& painter, const QRectF& rect, const QString& sign, TypeRole role, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(softColour(role)));
    painter.drawRoundedRect(rect, sizes::kCellRadius, sizes::kCellRadius);
    painter.setPen(QPen(theme.colour(typeColour(role)), 1.5));
    painter.setBrush(Qt::NoBrush);
    if (!paintDrawnSign(painter, rect.center(), sign))
        paintText(painter, rect, sign, sceneFont(TextRole::Badge), Align::Centre);
}

double pillWidth(const QString& text)
{
    static const QFontMetricsF metrics(textFont(11, QFont::Medium));
    return metrics.horizontalAdvance(text) + 16;
}

void paintPill(QPainter& painter, const QRectF& rect, const QString& text, PillKind kind, const Theme& theme)
{
    const PillColours colours = pillColours(kind);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(colours.ground));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(theme.colour(colours.text));
    paintText(painter, rect, text, textFont(11, QFont::Medium), Align::Centre);
}

/// How wide the count before this step is, with the gap behind it; 0 where it did not change.
static double widthBefore(const SceneCount& count)
{
    constexpr double kGap = 5;
    if (count.before.empty())
        return 0;
    return sceneMetrics(TextRole::Badge).horizontalAdvance(QString::fromStdString(count.before)) + kGap;
}

QRectF countRect(QPointF rightMiddle, const SceneCount& count)
{
    const QString text = QString::fromStdString(count.text);
    if (text.isEmpty())
        return {rightMiddle.x(), rightMiddle.y() - 10, 0, 20};
    const double wide = sceneMetrics(TextRole::Badge).horizontalAdvance(text);
    const double width = qMax(text == QStringLiteral("∞") ? 30.0 : 24.0, wide + widthBefore(count) + 18);
    return {rightMiddle.x() - width, rightMiddle.y() - 10, width, 20};
}

QRectF paintCount(QPainter& painter, QPointF rightMiddle, const SceneCount& count, const Theme& theme,
                  CountLook look)
{
    const QString text = QString::fromStdString(count.text);
    const QRectF rect = countRect(rightMiddle, count);
    if (text.isEmpty())
        return rect;
    const QString before = QString::fromStdString(count.before);
    const bool changed = !before.isEmpty();
    const double wide = sceneMetrics(TextRole::Badge).horizontalAdvance(text);
    const double wideBefore = widthBefore(count);
    const double width = rect.width();
    const bool lit = changed && look.roll > 0;

    QPen pen(theme.colour(lit ? Colour::NowMark : Colour::LineStrong), theme.stroke(lit ? 1.25 : 1));
    if (look.dashed || text == QStringLiteral("0"))
        pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(theme.colour(lit ? Colour::NowSoft : Colour::BlockFill));
    painter.drawRoundedRect(rect, 10, 10);

    const QFont& font = sceneFont(TextRole::Badge);
    if (!lit) {
        painter.setPen(theme.colour(Colour::Ink1));
        paintText(painter, rect, changed ? before : text, font, Align::Centre);
        return rect;
    }
    const QColor ink = theme.colour(Colour::Now);
    const double left = rect.left() + (width - wide - wideBefore) / 2;
    QColor old = ink;
    old.setAlphaF(0.72F);
    painter.setPen(old);
    static const QFont light = monoFont(12);
    paintText(painter, QRectF(left, rect.top(), wideBefore, 20), before, light, Align::Left);
    // Longer than the number is wide: else a struck one reads as a plus.
    painter.setPen(QPen(ink, 1));
    painter.drawLine(QPointF(left - 2.5, rect.center().y() + 0.5),
                     QPointF(left + wideBefore - 2.5, rect.center().y() + 0.5));
    painter.save();
    painter.setOpacity(painter.opacity() * look.roll);
    painter.setPen(ink);
    const double rise = (1 - look.roll) * 8;
    paintText(painter, QRectF(left + wideBefore, rect.top() + rise, wide, 20), text, font, Align::Left);
    painter.restore();
    return rect;
}

void paintDocked(QPainter& painter, const QRectF& where, const QString& text, TypeRole role,
                 const Theme& theme, Align align)
{
    const QColor ink = theme.colour(typeColour(role));
    painter.setPen(ink);
    paintText(painter, where, text, sceneFont(TextRole::CellValue), align);
    const double wide = sceneMetrics(TextRole::CellValue).horizontalAdvance(text) + 4;
    const double room = where.width() - wide;
    double left = where.left() - 2;
    if (align == Align::Centre)
        left = where.left() + room / 2;
    else if (align == Align::Right)
        left = where.right() - wide + 2;
    const double y = where.center().y() + 11;
    QPen dots(ink, theme.hasThickLines() ? 2.4 : 1.8);
    dots.setDashPattern({1, 1});
    dots.setCapStyle(Qt::FlatCap);
    painter.setPen(dots);
    painter.drawLine(QPointF(left, y), QPointF(left + wide, y));
}

void paintRing(QPainter& painter, const QRectF& around, double radius, const Theme& theme, double opacity)
{
    painter.save();
    painter.setOpacity(painter.opacity() * opacity);
    painter.setPen(QPen(theme.colour(Colour::Accent), theme.stroke(2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(around.adjusted(-4.5, -4.5, 4.5, 4.5), radius + 4, radius + 4);
    painter.restore();
}

} // namespace nametag::ui
