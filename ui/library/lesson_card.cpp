// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/lesson_card.h"

#include "ui/library/thumbnails.h"
#include "ui/panels/paint_pieces.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QPainter>
#include <QPainterPath>

namespace nametag::ui {

namespace {

constexpr int kPictureHeight = 98;

} // namespace

LessonCard::LessonCard(LessonCardContent content, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(std::move(content))
{
    setObjectName(QStringLiteral("lessonCard:") + m_content.id);
    setText(m_content.title);
    setAccessibleName(m_content.title);
    setAccessibleDescription(m_content.summary);
    setToolTip(m_content.level.isEmpty() ? m_content.summary : m_content.summary + u'\n' + m_content.level);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void LessonCard::setProgress(int step, int steps)
{
    m_content.step = step;
    m_content.steps = steps;
    update();
}

void LessonCard::setPicture(std::shared_ptr<const SceneModel> picture)
{
    m_picture = std::move(picture);
    update();
}

void LessonCard::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = m_content.isRunning();
    const QRectF r = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(r, sizes::kCardRadius, sizes::kCardRadius);
    painter.fillPath(shape, theme.colour(Colour::BgSurface));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, width(), kPictureHeight), theme.colour(Colour::BgStage));
    painter.fillRect(QRectF(0, kPictureHeight, width(), 1), theme.colour(Colour::LineHair));
    paintPicture(painter, theme);
    if (lit)
        painter.fillRect(QRectF(0, height() - 4, width() * double(m_content.step) / m_content.steps, 4),
                         theme.colour(Colour::Accent));
    painter.restore();
    const Colour line = lit ? Colour::Accent : underMouse() ? Colour::LineControl : Colour::LineHair;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(line), lit ? 2 : 1));
    painter.drawPath(shape);
    paintTitle(painter, theme);
    paintFacts(painter, theme);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), sizes::kCardRadius, theme);
}

void LessonCard::paintPicture(QPainter& painter, const Theme& theme) const
{
    const QRectF picture(10, 6, width() - 20.0, kPictureHeight - 6);
    if (!m_content.problem.isEmpty()) {
        paintIcon(painter, QStringLiteral("warning"), QRectF(16, 14, 16, 16), theme.colour(Colour::Bad));
        painter.setFont(ui::font(FontRole::Small));
        painter.setPen(theme.colour(Colour::Ink1));
        painter.drawText(QRectF(40, 12, width() - 54.0, kPictureHeight - 20), Qt::TextWordWrap,
                         m_content.problem);
    } else if (m_picture) {
        paintThumbnail(painter, *m_picture, picture, theme, 0.8);
    } else {
        paintEmblem(painter, picture, theme);
    }
}

/// The title, and how far one has come.
void LessonCard::paintTitle(QPainter& painter, const Theme& theme) const
{
    double right = width() - 16;
    if (m_content.isDone()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::GoodSoft));
        painter.drawEllipse(QPointF(right - 8, 121), 9, 9);
        paintIcon(painter, QStringLiteral("check"), QRectF(right - 14, 115, 12, 12),
                  theme.colour(Colour::Good));
        right -= 24;
    } else if (m_content.isRunning()) {
        const QString words = tr("%1 of %2").arg(m_content.step).arg(m_content.steps);
        painter.setFont(textFont(12, QFont::DemiBold));
        painter.setPen(theme.colour(Colour::Accent));
        painter.drawText(QRectF(right - 80, 111, 80, 20), Qt::AlignRight | Qt::AlignVCenter, words);
        right -= QFontMetricsF(textFont(12, QFont::DemiBold)).horizontalAdvance(words) + 8;
    }
    const QFont title = textFont(14, QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(16, 111, right - 16, 20), Qt::AlignVCenter,
                     QFontMetricsF(title).elidedText(m_content.title, Qt::ElideRight, right - 16));
}

/// "6 min", "3 predictions" behind their icons.
void LessonCard::paintFacts(QPainter& painter, const Theme& theme) const
{
    double left = 16;
    const auto fact = [&](const char* icon, const QString& words) {
        paintIcon(painter, QLatin1String(icon), QRectF(left - 1, 138, 14, 14), theme.colour(Colour::Ink3));
        painter.drawText(QRectF(left + 18, 135, 140, 20), Qt::AlignVCenter, words);
        left += 18 + QFontMetricsF(ui::font(FontRole::Small)).horizontalAdvance(words) + 12;
    };
    painter.setFont(ui::font(FontRole::Small));
    painter.setPen(theme.colour(Colour::Ink3));
    if (m_content.minutes > 0)
        fact("clock", tr("%1 min").arg(m_content.minutes));
    if (m_content.predictions > 0 && m_content.answered > 0)
        fact("hand", tr("%1 of %2 right").arg(m_content.right).arg(m_content.predictions));
    else if (m_content.predictions > 0)
        fact("hand", m_content.predictions == 1 ? tr("1 prediction")
                                                : tr("%1 predictions").arg(m_content.predictions));
    else if (m_content.steps > 0)
        painter.drawText(QRectF(left, 135, 120, 20), Qt::AlignVCenter,
                         tr("%n steps", nullptr, m_content.steps));
}

void LessonCard::enterEvent(QEnterEvent*)
{
    update();
}

void LessonCard::leaveEvent(QEvent*)
{
    update();
}

} // namespace nametag::ui
