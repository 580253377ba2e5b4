// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/target_button.h"

#include "ui/panels/paint_pieces.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QPainter>

namespace nametag::ui {

TargetButton::TargetButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void TargetButton::setTarget(const DropTarget& target, double zoom)
{
    m_target = target;
    m_zoom = zoom;
    setObjectName(QStringLiteral("target%1").arg(target.pick + 1));
    setToolTip({});
    setLook(m_place, m_isOrdered, m_isHot);
}

void TargetButton::setLook(int place, bool isOrdered, bool isHot)
{
    m_place = place;
    m_isOrdered = isOrdered;
    m_isHot = isHot;
    setProperty("isChosen", place > 0 && !isOrdered);
    QString name = tr("drop target %1: %2").arg(m_target.pick + 1).arg(m_target.name);
    if (place > 0)
        name += isOrdered ? tr(", number %1 in your order").arg(place) : tr(", chosen");
    setAccessibleName(name);
    update();
}

void TargetButton::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = m_isHot || m_place > 0;
    const Colour ink = lit ? Colour::Accent : Colour::LineControl;
    QPen pen(theme.colour(lit || !underMouse() ? ink : Colour::Ink2), theme.stroke(lit ? 2 : 1.5));
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    const bool isPlace = m_target.kind != exercise::Target::Object;
    QColor ground = theme.colour(Colour::AccentSoft);
    ground.setAlphaF(lit && isPlace ? 0.6F : 0.0F);
    painter.setBrush(ground);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, sizes::kCardRadius, sizes::kCardRadius);
    if (isPlace) {
        const bool isNew = m_target.kind == exercise::Target::NewObject;
        const QFont font = textFont(std::clamp(14 * m_zoom, 9.0, 18.0), QFont::Medium);
        const double text = QFontMetricsF(font).horizontalAdvance(m_target.label);
        const double left = box.center().x() - (text + 24) / 2;
        const QColor words = theme.colour(lit ? Colour::Accent : Colour::Ink2);
        paintIcon(painter, isNew ? QStringLiteral("plus") : QStringLiteral("close"),
                  QRectF(left, box.center().y() - 8, 16, 16), words);
        painter.setPen(words);
        painter.setFont(font);
        painter.drawText(QRectF(left + 24, box.top(), text + 4, box.height()), Qt::AlignVCenter,
                         m_target.label);
    }
    if (m_isOrdered && m_place > 0) {
        const QRectF badge(box.left() + 2, box.top() + 2, 22, 22);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Accent));
        painter.drawEllipse(badge);
        painter.setPen(theme.colour(Colour::AccentOn));
        painter.setFont(textFont(12, QFont::DemiBold));
        painter.drawText(badge, Qt::AlignCenter, QString::number(m_place));
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), sizes::kBlockRadius, theme);
}

void TargetButton::enterEvent(QEnterEvent*)
{
    update();
    emit pointedAt(true);
}

void TargetButton::leaveEvent(QEvent*)
{
    update();
    emit pointedAt(false);
}

void TargetButton::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

} // namespace nametag::ui
