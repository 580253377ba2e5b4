// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/charts_cursor.h"

#include "ui/layout/words.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/session/lesson_session.h"

#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr std::size_t kMostGuides = 120;
constexpr float kVeil = 0.62f; ///< what is to come shows through at 38 %

} // namespace

ChartsCursor::ChartsCursor(LessonSession& session, ChartsPanel& panel)
    : QWidget(&panel)
    , m_session(session)
    , m_panel(panel)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChartsCursor::paintCollections(QPainter& painter, const Theme& theme) const
{
    const auto& collections = m_panel.data()->collections;
    const ChartPlace& place = m_panel.place(ChartKind::Collections);
    const bool guides = collections.size() <= kMostGuides;
    const auto isCrossed = [&](double from, double to) { // by the line of any collection
        return std::any_of(collections.begin(), collections.end(), [&](const auto& collection) {
            const double line = m_panel.xOf(collection.step);
            return collection.step <= m_session.horizon() && from < line && line < to;
        });
    };
    double labelEnd = place.plot.left();
    for (const timeline::Collection& collection : collections) {
        if (collection.step > m_session.horizon())
            break;
        const double x = std::round(m_panel.xOf(collection.step)) + 0.5;
        if (guides) {
            QPen dotted(theme.colour(Colour::LineControl), 1.25);
            dotted.setDashPattern({1.2, 3});
            painter.setPen(dotted);
            for (const ChartKind kind : {ChartKind::Bytes, ChartKind::Types, ChartKind::Blocks,
                                         ChartKind::References, ChartKind::Collections}) {
                const QRectF plot = m_panel.place(kind).plot;
                painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            }
        }
        const double y = place.plot.bottom() -
                         place.plot.height() * collection.unreachable / static_cast<double>(place.top);
        const double head = guides ? 5 : 2;
        painter.setPen(QPen(theme.colour(Colour::Ink1), theme.stroke(guides ? 2.5 : 1)));
        if (y < place.plot.bottom() - head)
            painter.drawLine(QPointF(x, place.plot.bottom()), QPointF(x, y + head));
        painter.setPen(QPen(theme.colour(Colour::Ink1), guides ? 2 : 1));
        painter.setBrush(theme.colour(Colour::BgStage));
        painter.drawEllipse(QPointF(x, y), head, head);
        const QString words = collection.unreachable == 0 ? tr("nothing to free")
                                                          : tr("generation %1").arg(collection.generation);
        const QFont font = ui::font(FontRole::Small);
        const double width = QFontMetricsF(font).horizontalAdvance(words);
        const double now = m_panel.xOf(m_session.step());
        const bool isCut = x < now && now < x + 14 + width; // the cursor's line goes through no word
        const bool leftwards =
            x + 14 + width > place.plot.right() || isCut || isCrossed(x + 1, x + 14 + width);
        const double left = leftwards ? x - 14 - width : x + 12;
        if (!guides || left < labelEnd || isCrossed(left, left + width))
            continue;
        painter.setPen(theme.colour(Colour::Ink3));
        const double labelY = collection.unreachable == 0 ? y - 20 : y - 9;
        paintText(painter, {left, labelY, width + 2, 18}, words, font, Align::Left);
        labelEnd = left + width + 8;
    }
}

void ChartsCursor::paintLine(QPainter& painter, const Theme& theme) const
{
    const double x = std::round(m_panel.xOf(m_session.step()));
    for (const ChartKind kind : {ChartKind::Bytes, ChartKind::Types, ChartKind::Blocks, ChartKind::References,
                                 ChartKind::Collections}) {
        const QRectF plot = m_panel.place(kind).plot; // titles stay readable
        painter.fillRect(QRectF(x - 0.75, plot.top() - 7, 1.5, plot.height() + 13),
                         theme.colour(Colour::NowMark));
    }
    const QString words = tr("step %1").arg(QString::fromStdString(grouped(m_session.step())));
    const QFont font = textFont(12, QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(words) + 18;
    const QRectF pill(std::clamp(x - width / 2, 4.0, this->width() - width - 4.0), 10, width, 22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Now));
    painter.drawRoundedRect(pill, 11, 11);
    painter.setPen(theme.colour(Colour::NowOn));
    paintText(painter, pill, words, font, Align::Centre);
    const ChartPlace& bytes = m_panel.place(ChartKind::Bytes);
    const double y = bytes.plot.bottom() - bytes.plot.height() * static_cast<double>(m_panel.values().asked) /
                                               static_cast<double>(bytes.top);
    painter.setPen(QPen(theme.colour(Colour::BgStage), 2));
    painter.setBrush(theme.colour(Colour::Accent));
    painter.drawEllipse(QPointF(x, y), 5, 5);
}

/// Who holds the marked object now, beside its curve.
void ChartsCursor::paintHolders(QPainter& painter, const Theme& theme) const
{
    const QString& words = m_panel.holders();
    if (words.isEmpty())
        return;
    const ChartPlace& place = m_panel.place(ChartKind::References);
    const double x = std::round(m_panel.xOf(m_session.step()));
    const double share = static_cast<double>(m_panel.countNow()) / static_cast<double>(place.top);
    const double y = place.plot.bottom() - place.plot.height() * std::min(1.0, share);
    painter.setPen(QPen(theme.colour(Colour::BgStage), 2));
    painter.setBrush(theme.colour(Colour::NowMark));
    painter.drawEllipse(QPointF(x, y), 5, 5);
    const QFont font = textFont(12, QFont::DemiBold);
    const double right = place.plot.right() - x - 14;
    const double left = x - place.plot.left() - 14;
    const double room = std::max(right, left);
    const QString shown = QFontMetricsF(font).elidedText(words, Qt::ElideRight, room);
    const double width = QFontMetricsF(font).horizontalAdvance(shown) + 2;
    const bool isBelow = y < place.plot.top() + 20;
    const QRectF where(width <= right ? x + 12 : x - 12 - width, isBelow ? y + 5 : y - 23, width, 18);
    painter.fillRect(where.adjusted(-2, 1, 2, -1), theme.colour(Colour::BgStage));
    painter.setPen(theme.colour(Colour::Now));
    paintText(painter, where, shown, font, Align::Left);
}

/// What is ahead of an open prediction is not shown at all.
void ChartsCursor::paintHidden(QPainter& painter, const Theme& theme) const
{
    if (!m_session.keepsBack())
        return;
    for (const ChartKind kind : {ChartKind::Bytes, ChartKind::Types, ChartKind::Blocks, ChartKind::References,
                                 ChartKind::Collections}) {
        const QRectF plot = m_panel.place(kind).plot;
        const double x = std::round(m_panel.xOf(m_session.horizon())) + 1;
        painter.fillRect(QRectF(x, plot.top() - 12, plot.right() + 12 - x, plot.height() + 13),
                         theme.colour(Colour::BgStage));
    }
}

void ChartsCursor::paintEvent(QPaintEvent*)
{
    if (!m_panel.data() || m_session.stepCount() == 0)
        return;
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCollections(painter, theme);
    QColor veil = theme.colour(Colour::BgStage);
    veil.setAlphaF(kVeil);
    const QRectF first = m_panel.place(ChartKind::Bytes).plot;
    const double x = std::round(m_panel.xOf(m_session.step())) + 1;
    for (const ChartKind kind : {ChartKind::Bytes, ChartKind::Types, ChartKind::Blocks, ChartKind::References,
                                 ChartKind::Collections}) {
        const QRectF plot = m_panel.place(kind).plot;
        painter.fillRect(QRectF(x, plot.top() - 12, first.right() + 12 - x, plot.height() + 18), veil);
    }
    paintHidden(painter, theme);
    paintLine(painter, theme);
    paintHolders(painter, theme);
}

} // namespace nametag::ui
