// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/controls.h"

#include "ui/panels/paint_pieces.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace nametag::ui {

IconButton::IconButton(const QString& icon, const QString& hint, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setHint(hint);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(const QString& icon)
{
    m_icon = icon;
    update();
}

void IconButton::setHint(const QString& hint)
{
    setToolTip(hint);
    setAccessibleName(hint);
}

void IconButton::setExtent(int pixels, int iconPixels)
{
    m_extent = pixels;
    m_iconExtent = iconPixels;
    updateGeometry();
}

void IconButton::setRound(bool round)
{
    m_round = round;
    update();
}

QSize IconButton::sizeHint() const
{
    return {m_extent, m_extent};
}

void IconButton::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF r(rect());
    Colour ink = isChecked() ? Colour::Accent : Colour::Ink2;
    if (m_round) {
        painter.setBrush(theme.colour(isEnabled() ? Colour::Accent : Colour::BgSunken));
        painter.drawEllipse(r.adjusted(1, 1, -1, -1));
        ink = isEnabled() ? Colour::AccentOn : Colour::Ink3;
    } else if (isChecked() || isDown() || (underMouse() && isEnabled())) {
        painter.setBrush(theme.colour(isChecked() ? Colour::AccentSoft : Colour::BgSunken));
        painter.drawRoundedRect(r, sizes::kControlRadius, sizes::kControlRadius);
    }
    if (!isEnabled())
        painter.setOpacity(m_round ? 1.0 : 0.45);
    const double d = (m_extent - m_iconExtent) / 2.0;
    const QRectF where(r.left() + d, r.top() + d, m_iconExtent, m_iconExtent);
    paintIcon(painter, m_icon, where, theme.colour(ink));
    if (hasFocus())
        paintFocusRing(painter, m_round ? r : r, m_round ? r.width() / 2 : sizes::kControlRadius, theme);
}

void IconButton::enterEvent(QEnterEvent*)
{
    update();
}

void IconButton::leaveEvent(QEvent*)
{
    update();
}

Segment::Segment(QVector<SegmentChoice> choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segment::choose(const QString& id)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].id == id && i != m_chosen) {
            m_chosen = i;
            update();
        }
}

void Segment::setIconsOnly(bool iconsOnly)
{
    if (iconsOnly == m_iconsOnly)
        return;
    m_iconsOnly = iconsOnly;
    updateGeometry();
    update();
}

void Segment::setInnerHeight(int pixels)
{
    m_inner = pixels;
    updateGeometry();
}

void Segment::setOnCard(bool onCard)
{
    m_onCard = onCard;
    update();
}

int Segment::widthOf(const SegmentChoice& choice) const
{
    const bool hasIcon = !choice.icon.isEmpty();
    if (m_iconsOnly && hasIcon)
        return 40;
    const double text = QFontMetricsF(ui::font(FontRole::Control)).horizontalAdvance(choice.text);
    return static_cast<int>(std::ceil(text)) + (hasIcon ? 52 : 24);
}

QSize Segment::sizeHint() const
{
    int width = 6;
    for (const SegmentChoice& choice : m_choices)
        width += widthOf(choice);
    return {width, m_inner + 6};
}

QRect Segment::rectOf(qsizetype index) const
{
    int x = 3;
    for (qsizetype i = 0; i < index; ++i)
        x += widthOf(m_choices[i]);
    return {x, (height() - m_inner) / 2, widthOf(m_choices[index]), m_inner};
}

qsizetype Segment::indexAt(QPoint point) const
{
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (rectOf(i).contains(point))
            return i;
    return -1;
}

void Segment::take(qsizetype index)
{
    if (index < 0 || index >= m_choices.size() || index == m_chosen || !m_choices[index].enabled)
        return;
    m_chosen = index;
    update();
    emit chosenChanged(chosen());
}

void Segment::paintChoice(QPainter& painter, qsizetype index) const
{
    const Theme theme = themeOf(this);
    const SegmentChoice& choice = m_choices[index];
    const bool chosen = index == m_chosen;
    QRectF r(rectOf(index));
    if (chosen) {
        painter.setPen(m_onCard ? QPen(Qt::NoPen) : QPen(theme.colour(Colour::LineHair), 1));
        painter.setBrush(theme.colour(m_onCard ? Colour::AccentSoft : Colour::BgSurface));
        painter.drawRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }
    const bool lit = chosen || (index == m_hovered && choice.enabled);
    const QColor ink = theme.colour(chosen && m_onCard ? Colour::Accent
                                    : lit              ? Colour::Ink1
                                    : choice.enabled   ? Colour::Ink2
                                                       : Colour::Ink3);
    if (!choice.icon.isEmpty()) {
        const double x = m_iconsOnly ? r.center().x() - 8 : r.left() + 14;
        paintIcon(painter, choice.icon, QRectF(x, r.center().y() - 8, 16, 16), ink);
        r.setLeft(r.left() + 38);
    }
    if (m_iconsOnly && !choice.icon.isEmpty())
        return;
    painter.setPen(ink);
    painter.setFont(ui::font(FontRole::Control));
    painter.drawText(r, choice.icon.isEmpty() ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft,
                     choice.text);
}

void Segment::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF well(0, (height() - m_inner - 6) / 2.0, sizeHint().width(), m_inner + 6);
    const bool isEdged = m_onCard || theme.isProjector();
    painter.setPen(isEdged ? QPen(theme.colour(Colour::LineHair)) : QPen(Qt::NoPen));
    painter.setBrush(theme.colour(m_onCard ? Colour::BgSurface : Colour::BgSunken));
    painter.drawRoundedRect(m_onCard ? well.adjusted(0.5, 0.5, -0.5, -0.5) : well, 9, 9);
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        paintChoice(painter, i);
    if (hasFocus())
        paintFocusRing(painter, well, 9, theme);
}

void Segment::mousePressEvent(QMouseEvent* event)
{
    take(indexAt(event->pos()));
}

void Segment::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = indexAt(event->pos());
    update();
}

void Segment::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void Segment::keyPressEvent(QKeyEvent* event)
{
    const int way = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (way == 0)
        return QWidget::keyPressEvent(event);
    for (qsizetype i = m_chosen + way; i >= 0 && i < m_choices.size(); i += way)
        if (m_choices[i].enabled)
            return take(i);
}

bool Segment::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // While it has the keyboard the arrows choose; else they are the window's and step.
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Right || key->key() == Qt::Key_Left) && key->modifiers() == Qt::NoModifier)
            event->accept();
        return event->isAccepted();
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const qsizetype index = indexAt(help->pos());
    if (index >= 0)
        QToolTip::showText(help->globalPos(), m_choices[index].hint, this, rectOf(index));
    return true;
}

DropButton::DropButton(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_menu)
            m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
    });
}

QFont DropButton::wordFont() const
{
    return m_mono ? monoFont(12) : ui::font(FontRole::Control);
}

QSize DropButton::sizeHint() const
{
    const int room = isEnabled() ? 42 : 24; // what offers no choice has no chevron
    return {static_cast<int>(QFontMetricsF(wordFont()).horizontalAdvance(text())) + room, 28};
}

void DropButton::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setFont(wordFont());
    if (!isEnabled()) { // a plain word
        painter.setPen(theme.colour(Colour::Ink2));
        return painter.drawText(r, Qt::AlignCenter, text());
    }
    painter.setPen(QPen(theme.colour(underMouse() ? Colour::LineControl : Colour::LineStrong), 1));
    painter.setBrush(theme.colour(Colour::BgSurface));
    painter.drawRoundedRect(r, sizes::kControlRadius, sizes::kControlRadius);
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(r.adjusted(11, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    paintIcon(painter, QStringLiteral("chevron-down"), QRectF(r.right() - 24, r.center().y() - 7, 14, 14),
              theme.colour(Colour::Ink2));
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), sizes::kControlRadius, theme);
}

} // namespace nametag::ui
