// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme_cards.h"

#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QPainter>

namespace nametag::ui {

namespace {

constexpr double kWidth = 90;
constexpr double kHeight = 60;
constexpr double kGap = 20;
constexpr double kRing = 4;

QString cardTitle(ThemeName name)
{
    switch (name) {
    case ThemeName::Paper: return ThemeCards::tr("Paper");
    case ThemeName::Slate: return ThemeCards::tr("Slate");
    case ThemeName::Projector: return ThemeCards::tr("Projector");
    case ThemeName::Hall: return ThemeCards::tr("Dark hall");
    }
    return {};
}

/// A tag, its string, a block, two lines of text.
void paintMiniature(QPainter& painter, const QRectF& card, const Theme& theme)
{
    painter.setPen(QPen(theme.colour(Colour::BlockLine), 1));
    painter.setBrush(theme.colour(Colour::BgStage));
    painter.drawRoundedRect(card, 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::TagFill));
    painter.drawPath(tagOutline(QRectF(card.left() + 10, card.top() + 19, 22, 10)));
    const double y = card.top() + 24;
    painter.setPen(QPen(theme.colour(Colour::ArrowName), 1.25));
    painter.drawLine(QPointF(card.left() + 30, y), QPointF(card.left() + 48, y));
    painter.setBrush(theme.colour(Colour::ArrowName));
    painter.drawPolygon(
        QPolygonF({{card.left() + 51, y}, {card.left() + 46, y - 3}, {card.left() + 46, y + 3}}));
    painter.setPen(QPen(theme.colour(Colour::BlockLine), theme.stroke(1)));
    painter.setBrush(theme.colour(Colour::BlockFill));
    painter.drawRoundedRect(QRectF(card.left() + 53, card.top() + 13, 28, 23), 4, 4);
    painter.setPen(QPen(theme.colour(Colour::Ink3), 1.25));
    painter.drawLine(QPointF(card.left() + 10, card.top() + 44), QPointF(card.left() + 42, card.top() + 44));
    painter.drawLine(QPointF(card.left() + 10, card.top() + 50), QPointF(card.left() + 32, card.top() + 50));
}

} // namespace

ThemeCards::ThemeCards(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Theme"));
    choose(m_chosen);
}

void ThemeCards::choose(ThemeName name)
{
    m_chosen = name;
    setAccessibleDescription(cardTitle(name));
    update();
}

QSize ThemeCards::sizeHint() const
{
    return {static_cast<int>(kThemeCount * kWidth + (kThemeCount - 1) * kGap + 2 * kRing),
            static_cast<int>(kHeight + 2 * kRing + 28)};
}

QRectF ThemeCards::cardRect(int index) const
{
    return {kRing + 0.5 + index * (kWidth + kGap), kRing + 0.5, kWidth, kHeight};
}

void ThemeCards::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < kThemeCount; ++i) {
        const auto name = static_cast<ThemeName>(i);
        const QRectF card = cardRect(i);
        paintMiniature(painter, card, Theme(name));
        if (name == m_chosen) {
            painter.setPen(QPen(theme.colour(Colour::Accent), hasFocus() ? 3 : 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), 10, 10);
        }
        painter.setFont(textFont(12, name == m_chosen ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme.colour(name == m_chosen ? Colour::Accent : Colour::Ink2));
        painter.drawText(QRectF(card.left() - 10, card.bottom() + 6, kWidth + 20, 20), Qt::AlignCenter,
                         cardTitle(name));
    }
}

void ThemeCards::take(int index)
{
    if (index < 0 || index >= kThemeCount || static_cast<ThemeName>(index) == m_chosen)
        return;
    choose(static_cast<ThemeName>(index));
    emit chosenChanged(m_chosen);
}

void ThemeCards::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < kThemeCount; ++i)
        if (cardRect(i).adjusted(-kRing, -kRing, kRing, 28).contains(event->position()))
            return take(i);
}

void ThemeCards::keyPressEvent(QKeyEvent* event)
{
    const int way = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (way == 0)
        return QWidget::keyPressEvent(event);
    take(static_cast<int>(m_chosen) + way);
}

// While it has the keyboard these keys choose; the window has commands on them.
bool ThemeCards::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::event(event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Right || key == Qt::Key_Left)
        event->accept();
    return event->isAccepted();
}

} // namespace nametag::ui
