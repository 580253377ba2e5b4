// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/card_head.h"

#include "ui/exercises/words_label.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace nametag::ui {

namespace {

struct PillColours {
    Colour ground;
    Colour ink;
};

PillColours coloursOf(PillKind kind)
{
    switch (kind) {
    case PillKind::Good: return {Colour::GoodSoft, Colour::Good};
    case PillKind::Bad: return {Colour::BadSoft, Colour::Bad};
    default: return {Colour::AccentSoft, Colour::Accent};
    }
}

} // namespace

CardHead::CardHead(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CardHead::set(PillKind kind, const QString& icon, const QString& words)
{
    m_kind = kind;
    m_icon = icon;
    m_words = words;
    update();
}

void CardHead::setRemarks(const QString& beside, const QString& right)
{
    m_beside = beside;
    m_right = right;
    update();
}

void CardHead::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PillColours colours = coloursOf(m_kind);
    const QFont strong = textFont(11, QFont::DemiBold);
    const double text = QFontMetricsF(strong).horizontalAdvance(m_words);
    const QRectF pill(0, 0, text + 34, sizes::kPillHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(colours.ground));
    painter.drawRoundedRect(pill, 6, 6);
    paintIcon(painter, m_icon, QRectF(8, 4, 12, 12), theme.colour(colours.ink));
    painter.setPen(theme.colour(colours.ink));
    painter.setFont(strong);
    painter.drawText(pill.adjusted(25, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
    painter.setFont(ui::font(FontRole::Small));
    painter.setPen(theme.colour(Colour::Ink3));
    painter.drawText(QRectF(rect()).adjusted(pill.right() + 9, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_beside);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, m_right);
}

void CardGround::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.isProjector() ? QPen(theme.colour(Colour::LineHair)) : QPen(Qt::NoPen));
    painter.setBrush(theme.colour(Colour::BgSunken));
    painter.drawRoundedRect(rect(), sizes::kCardRadius, sizes::kCardRadius);
}

RuleRow::RuleRow(const QString& words, QWidget* parent)
    : QWidget(parent)
{
    auto* label = new WordsLabel({FontRole::Base, 20, Colour::Ink2, CodeLook::Plain, 12.5}, this);
    label->setText(words);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 3, 0, 3);
    row->addWidget(label);
}

void RuleRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, QStringLiteral("check"), QRectF(0, 5, 15, 15), themeOf(this).colour(Colour::Accent));
}

} // namespace nametag::ui
