// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/storyboard.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace nametag::ui {

namespace {

constexpr double kMargin = 56;
constexpr double kGap = 24;
constexpr double kHead = 48;

/// One step's place on its sheet.
struct Place {
    QRectF where;
    const StoryStep* step;
};

int columnsOf(const StoryOptions& options)
{
    const bool lying = options.paper.width() > options.paper.height();
    switch (options.perSheet) {
    case 2: return lying ? 2 : 1;
    case 4: return 2;
    case 6: return lying ? 3 : 2;
    default: return 1;
    }
}

QRectF placeOf(int index, const StoryOptions& options)
{
    const int columns = columnsOf(options);
    const int rows = std::max(1, options.perSheet / columns);
    const double width = (options.paper.width() - 2 * kMargin - (columns - 1) * kGap) / columns;
    const double height = (options.paper.height() - 2 * kMargin - kHead - (rows - 1) * kGap) / rows;
    return {kMargin + (index % columns) * (width + kGap),
            kMargin + kHead + (index / columns) * (height + kGap), width, height};
}

QRectF paintWords(QPainter& painter, QRectF where, const StoryStep& step, const Theme& theme)
{
    painter.setPen(theme.colour(Colour::Ink1));
    painter.setFont(textFont(12, QFont::DemiBold));
    painter.drawText(QRectF(where.left(), where.top(), where.width(), 18), Qt::AlignVCenter, step.title);
    double y = where.top() + 18;
    if (!step.source.isEmpty()) {
        const QFont mono = monoFont(11);
        painter.setFont(mono);
        painter.setPen(theme.colour(Colour::Ink2));
        painter.drawText(QRectF(where.left(), y, where.width(), 16), Qt::AlignVCenter,
                         QFontMetricsF(mono).elidedText(step.source, Qt::ElideRight, where.width()));
        y += 17;
    }
    if (!step.sentence.isEmpty()) {
        painter.setFont(textFont(12));
        painter.setPen(theme.colour(Colour::Ink1));
        painter.drawText(QRectF(where.left(), y, where.width(), where.bottom() - y),
                         Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                         QString(step.sentence).remove(u'`'));
    }
    return where;
}

void paintStep(QPainter& painter, const Place& place, bool vector, const Theme& theme)
{
    const StoryStep& step = *place.step;
    const double words = 24 + (step.source.isEmpty() ? 0 : 17) + (step.sentence.isEmpty() ? 0 : 34);
    const QRectF frame = place.where.adjusted(0, 0, 0, -words);
    const Page& picture = step.picture;
    painter.save();
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 0.75));
    painter.setBrush(picture.ground);
    painter.drawRoundedRect(frame, 6, 6);
    const QRectF inner = frame.adjusted(6, 6, -6, -6);
    if (!picture.size.isEmpty()) {
        const double fit =
            std::min({inner.width() / picture.size.width(), inner.height() / picture.size.height(), 1.0});
        painter.translate(inner.left() + (inner.width() - picture.size.width() * fit) / 2,
                          inner.top() + (inner.height() - picture.size.height() * fit) / 2);
        painter.scale(fit, fit);
        picture.paint(painter, vector);
    }
    painter.restore();
    paintWords(painter, QRectF(frame.left(), frame.bottom() + 6, frame.width(), words - 6), step, theme);
}

} // namespace

std::vector<Page> storyboard(std::span<const StoryStep> steps, const StoryOptions& options)
{
    const auto kept = std::make_shared<std::vector<StoryStep>>(steps.begin(), steps.end());
    const auto each = static_cast<std::size_t>(std::max(1, options.perSheet));
    std::vector<Page> sheets;
    for (std::size_t first = 0; first < kept->size(); first += each) {
        Page sheet;
        sheet.size = options.paper;
        sheet.ground = Qt::white;
        sheet.paint = [kept, first, each, options, number = sheets.size() + 1](QPainter& painter,
                                                                               bool vector) {
            const Theme theme(options.theme.isProjector() ? ThemeName::Projector : ThemeName::Paper);
            painter.setPen(theme.colour(Colour::Ink1));
            painter.setFont(textFont(number == 1 ? 20 : 13, QFont::DemiBold));
            const QString title =
                number == 1 ? options.title : QStringLiteral("%1, %2").arg(options.title).arg(number);
            painter.drawText(QRectF(kMargin, kMargin - 12, options.paper.width() - 2 * kMargin, 36),
                             Qt::AlignVCenter, title);
            for (std::size_t i = 0; i < each && first + i < kept->size(); ++i)
                paintStep(painter, {placeOf(static_cast<int>(i), options), &(*kept)[first + i]}, vector,
                          theme);
        };
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace nametag::ui
