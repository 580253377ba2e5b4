// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/switch_button.h"

#include "ui/panels/paint_pieces.h"
#include "ui/panels/theme_of.h"

#include <QPainter>

namespace nametag::ui {

SwitchButton::SwitchButton(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SwitchButton::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const QRectF track(3.5, (height() - 21) / 2.0, 37, 21);
    painter.setPen(QPen(theme.colour(isChecked() ? Colour::Accent : Colour::LineControl), 1.25));
    painter.setBrush(theme.colour(isChecked() ? Colour::Accent : Colour::BgSurface));
    painter.drawRoundedRect(track, 10.5, 10.5);
    const QRectF knob(isChecked() ? track.right() - 18.5 : track.left() + 2.5, track.top() + 2.5, 16, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(isChecked() ? Colour::AccentOn : Colour::LineControl));
    painter.drawEllipse(knob);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), 13, theme);
}

} // namespace nametag::ui
