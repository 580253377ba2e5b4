// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/pick_button.h"

#include "ui/exercises/words_label.h"
#include "ui/panels/paint_pieces.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr int kTall = 42;
constexpr int kLow = 34;
constexpr int kTextLeft = 44;
constexpr int kRight = 14;
constexpr double kKey = 20;

} // namespace

PickButton::PickButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PickButton::setPick(int key, const QString& words)
{
    m_key = key;
    m_words = words;
    layOut();
    say();
}

void PickButton::setPlace(int place, bool isOrdered)
{
    if (place == m_place && isOrdered == m_isOrdered)
        return;
    m_place = place;
    m_isOrdered = isOrdered;
    say();
    update();
}

void PickButton::setTold(State state, const QString& note)
{
    m_state = state;
    m_note = note;
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    say();
    update();
}

void PickButton::setDense(bool dense)
{
    m_dense = dense;
    updateGeometry();
}

void PickButton::say()
{
    QString name = spoken(m_words);
    if (m_state != State::Open)
        name += m_state == State::Right ? tr(", true") : tr(", not so");
    if (!m_note.isEmpty())
        name += QStringLiteral(", ") + m_note;
    if (m_state == State::Open && m_isOrdered && m_place > 0)
        name += tr(", number %1 in your order").arg(m_place);
    else if (m_state == State::Open && m_place > 0)
        name += tr(", chosen");
    setAccessibleName(name);
    setAccessibleDescription(m_key > 0 ? tr("key %1").arg(m_key) : QString());
}

void PickButton::layOut()
{
    WordsLook look{FontRole::Control, 20, Colour::Ink1, CodeLook::Plain, 13};
    setWords(m_document, m_words, look, themeOf(this));
    updateGeometry();
    update();
}

int PickButton::noteWidth() const
{
    return m_note.isEmpty() ? 0 : QFontMetrics(ui::font(FontRole::Small)).horizontalAdvance(m_note) + 10;
}

int PickButton::textRoom(int width) const
{
    return std::max(60, width - kTextLeft - kRight - noteWidth());
}

int PickButton::heightForWidth(int width) const
{
    m_document.setTextWidth(textRoom(width));
    const int text = static_cast<int>(std::ceil(m_document.size().height()));
    return std::max(m_dense ? kLow : kTall, text + (m_dense ? 10 : 20));
}

QSize PickButton::sizeHint() const
{
    return {240, heightForWidth(width() > 100 ? width() : 340)};
}

void PickButton::paintKey(QPainter& painter, const Theme& theme) const
{
    const QRectF key(13, height() / 2.0 - kKey / 2, kKey, kKey);
    if (m_state != State::Open) {
        const bool right = m_state == State::Right;
        paintIcon(painter, right ? QStringLiteral("check") : QStringLiteral("close"),
                  key.adjusted(1, 1, -1, -1), theme.colour(right ? Colour::Good : Colour::Bad));
        return;
    }
    const bool shows = m_isOrdered && m_place > 0;
    painter.setPen(shows ? QPen(Qt::NoPen) : QPen(theme.colour(Colour::LineStrong), 1));
    painter.setBrush(theme.colour(shows ? Colour::Accent : Colour::BgSurface));
    if (shows)
        painter.drawEllipse(key);
    else
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const int number = shows ? m_place : m_key;
    if (number <= 0)
        return;
    painter.setFont(textFont(11, QFont::DemiBold));
    painter.setPen(theme.colour(shows ? Colour::AccentOn : Colour::Ink2));
    painter.drawText(key, Qt::AlignCenter, QString::number(number));
}

void PickButton::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Colour edge = Colour::LineStrong;
    if (m_state != State::Open)
        edge = m_state == State::Right ? Colour::Good : Colour::Bad;
    else if (isChosen())
        edge = Colour::Accent;
    else if (underMouse())
        edge = Colour::LineControl;
    const bool strong = isChosen() || m_state != State::Open;
    const double width = theme.stroke(strong ? 2 : 1);
    painter.setPen(QPen(theme.colour(edge), width));
    painter.setBrush(theme.colour(Colour::BgSurface));
    const QRectF box = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(box, sizes::kControlRadius, sizes::kControlRadius);
    paintKey(painter, theme);
    m_document.setTextWidth(textRoom(this->width()));
    paintDocument(painter, m_document, {kTextLeft, (height() - m_document.size().height()) / 2 - 1});
    if (!m_note.isEmpty()) {
        painter.setFont(ui::font(FontRole::Small));
        painter.setPen(theme.colour(Colour::Ink3));
        painter.drawText(rect().adjusted(0, 0, -kRight, 0), Qt::AlignVCenter | Qt::AlignRight, m_note);
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), sizes::kControlRadius - 2, theme);
}

void PickButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        layOut();
}

void PickButton::enterEvent(QEnterEvent*)
{
    update();
}

void PickButton::leaveEvent(QEvent*)
{
    update();
}

} // namespace nametag::ui
