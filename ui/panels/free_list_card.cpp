// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/free_list_card.h"

#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/theme/sizes.h"

#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kTitle = 44;
constexpr int kRow = 26;
constexpr int kLeastRow = 18;
constexpr int kRows = 6;
constexpr int kFoot = 10;
constexpr double kCountWidth = 82;
constexpr double kBarLeft = 140;
constexpr double kBarWidth = 84;

} // namespace

FreeListCard::FreeListCard(LessonSession&, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("freeLists"));
    setAccessibleName(tr("Object free lists"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FreeListCard::sizeHint() const
{
    return {280, kTitle + kRows * kRow + kFoot};
}

QSize FreeListCard::minimumSizeHint() const
{
    return {200, kTitle - 8 + kRows * kLeastRow + 4};
}

void FreeListCard::setHeap(const timeline::HeapStateRef& heap, const profile::Profile* profile)
{
    m_rows = heap ? freeListRows(*heap, profile->freeLists) : std::vector<FreeListRow>();
    QStringList words;
    for (const FreeListRow& row : m_rows)
        words << tr("%1: %2 of %3").arg(QString::fromStdString(row.name)).arg(row.kept).arg(row.limit);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void FreeListCard::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colour(Colour::BgSurface));
    painter.fillRect(QRect(0, 0, width(), 1), theme.colour(Colour::LineHair));
    const double left = sizes::kPanePadding;
    const double right = width() - sizes::kPanePadding;
    const bool isLow = height() < sizeHint().height();
    painter.setPen(theme.colour(Colour::Ink1));
    paintText(painter, {left, isLow ? 6.0 : 10.0, 240, 26}, tr("Object free lists"),
              ui::font(FontRole::Heading), Align::Left);
    double y = isLow ? kTitle - 8 : kTitle;
    const double pitch = isLow ? (height() - y - 4) / kRows : kRow;
    const double barWidth = std::min(kBarWidth, right - kCountWidth - left - kBarLeft + 16);
    for (const FreeListRow& row : m_rows) {
        painter.setPen(theme.colour(Colour::Ink2));
        paintText(painter, {left, y, kBarLeft, pitch}, tr(row.name.c_str()), ui::font(FontRole::Base),
                  Align::Left);
        const QRectF track(left + kBarLeft - 16, y + pitch / 2 - 3, barWidth, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::BgSunken));
        painter.drawRoundedRect(track, 3, 3);
        if (row.kept > 0) {
            const double share =
                static_cast<double>(row.kept) / static_cast<double>(std::max<std::size_t>(1, row.limit));
            painter.setBrush(theme.colour(Colour::Ink2));
            painter.drawRoundedRect(
                QRectF(track.left(), track.top(), std::clamp(track.width() * share, 6.0, track.width()), 6),
                3, 3);
        }
        painter.setPen(theme.colour(row.kept > 0 ? Colour::Ink1 : Colour::Ink3));
        paintText(painter, {track.right(), y, right - track.right(), pitch},
                  tr("%1 of %2").arg(row.kept).arg(row.limit), monoFont(12), Align::Right);
        y += pitch;
    }
}

} // namespace nametag::ui
