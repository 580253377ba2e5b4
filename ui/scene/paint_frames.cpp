// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_painter.h"

#include "ui/scene/font_measurer.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QPainter>

namespace nametag::ui {

void ScenePainter::paintFrame(const SceneFrame& frame)
{
    const ItemKey key = keyOf(frame);
    const bool mine = wants(key);
    if (mine && begin(key, toQt(frame.rect))) {
        paintFrameHeader(frame);
        end();
    }
    for (const SceneTag& tag : frame.tags) {
        // A tag goes where its card goes, and may have a way of its own on top of it.
        if (!wants(keyOf(tag)) && !(mine && m_part == Part::Moving))
            continue;
        if (m_part == Part::Resting && !mine)
            continue;
        if (!begin(key, toQt(frame.rect)))
            continue;
        paintTagOf(frame, tag);
        end();
    }
}

void ScenePainter::paintFrameHeader(const SceneFrame& frame)
{
    const Theme& theme = m_look.theme;
    const QRectF rect = toQt(frame.rect);
    QPen pen(theme.colour(frame.active ? Colour::LineStrong : Colour::LineHair), theme.stroke(1.25));
    if (frame.suspended || frame.leaving)
        pen.setDashPattern({4, 3});
    if (frame.leaving) {
        pen.setColor(theme.colour(Colour::ArrowGhost));
        m_painter.setOpacity(m_painter.opacity() * 0.6);
    }
    m_painter.setPen(pen);
    m_painter.setBrush(theme.colour(Colour::BgSurface));
    m_painter.drawRoundedRect(rect, sizes::kCardRadius, sizes::kCardRadius);

    const double middle = rect.top() + 18;
    const QRectF icon(rect.left() + 12, middle - 9, 18, 18);
    const bool isCall = !frame.caller.empty();
    if (isCall && !frame.folded)
        paintIcon(m_painter, QStringLiteral("arrow-right"), icon,
                  theme.colour(frame.active && !m_past ? Colour::Now : Colour::Ink3));
    else if (frame.folded)
        paintIcon(m_painter, QStringLiteral("more"), icon, theme.colour(Colour::Ink3));
    else
        paintIcon(m_painter, QStringLiteral("module"), icon, theme.colour(Colour::Ink2));
    const QString caller = QString::fromStdString(frame.caller);
    const double wide = sceneMetrics(TextRole::Note).horizontalAdvance(caller);
    const QRectF right(rect.right() - 13 - wide, rect.top(), wide, 36);
    const QRectF left(rect.left() + 36, rect.top(), right.left() - rect.left() - 44, 36);
    m_painter.setPen(theme.colour(Colour::Ink1));
    const QString title = sceneMetrics(TextRole::Title)
                              .elidedText(QString::fromStdString(frame.title), Qt::ElideRight, left.width());
    paintText(m_painter, left, title, sceneFont(TextRole::Title), Align::Left);
    m_painter.setPen(theme.colour(Colour::Ink3));
    paintText(m_painter, right, caller, sceneFont(TextRole::Note), Align::Left);
}

void ScenePainter::paintTagOf(const SceneFrame& frame, const SceneTag& tag)
{
    const ItemKey key = keyOf(tag);
    if (!begin(key, toQt(tag.rect)))
        return;
    TagLook look;
    look.state = tag.state;
    if ((m_past || m_moment.of(key).quiet) && tag.state != TagState::Deleted)
        look.state = TagState::Rest;
    look.opacity = frame.leaving ? 0.55 : 1;
    paintTag(m_painter, toQt(tag.rect), QString::fromStdString(tag.shown), m_look.theme, look);
    if (tag.chip)
        paintChip(tag);
    end();
}

void ScenePainter::paintChip(const SceneTag& tag)
{
    const Theme& theme = m_look.theme;
    const QRectF rect = toQt(tag.chip->rect);
    const bool now = !m_past && (tag.state == TagState::New || tag.state == TagState::Moved);
    paintSign(m_painter, rect, QString::fromStdString(tag.chip->sign), tag.chip->role, theme);

    const QPointF eyelet = toQt(tag.eyelet);
    const QPointF tip(rect.left() - 2, eyelet.y());
    const QColor colour = theme.colour(now ? Colour::NowMark : Colour::ArrowName);
    const QRectF over = toQt(tag.rect);
    const double width = theme.stroke(now ? 2.25 : 1.75);
    m_painter.setPen(QPen(theme.colour(Colour::TagInk), width));
    m_painter.drawLine(eyelet, QPointF(over.right(), eyelet.y()));
    m_painter.setPen(QPen(colour, width));
    m_painter.drawLine(QPointF(over.right(), eyelet.y()), tip - QPointF(7, 0));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme.colour(Colour::TagInk));
    m_painter.drawEllipse(eyelet, 2.2, 2.2);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(
        QPolygonF({tip, tip + QPointF(-9, -4.4), tip + QPointF(-7, 0), tip + QPointF(-9, 4.4)}));
}

} // namespace nametag::ui
