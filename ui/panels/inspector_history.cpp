// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's end: the count over the steps, and the life of the object as rows that lead to their steps.
#include "ui/layout/words.h"
#include "ui/panels/inspector_body.h"
#include "ui/panels/paint_pieces.h"
#include "ui/panels/rich_text.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"

#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr double kLeft = 16;
constexpr double kStepLeft = kLeft + 20;
constexpr double kLeastText = 64;
constexpr double kRow = 26;
constexpr double kLine = 20;
constexpr double kCountWidth = 34;

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

QString number(StepIndex step)
{
    return words(grouped(step));
}

} // namespace

/// Where the sentences begin: right of the longest number of a step.
double InspectorBody::textLeft() const
{
    StepIndex most = 0;
    for (const HistoryEntry& entry : m_content.life().entries)
        most = std::max(most, entry.step);
    const double width = QFontMetricsF(monoFont(12, QFont::DemiBold)).horizontalAdvance(number(most));
    return std::max(kLeastText, kStepLeft + width + 6);
}

void InspectorBody::paintCounts(QPainter& painter)
{
    const auto& counts = m_content.life().counts;
    if (counts.empty() || m_content.life().immortal || m_content.stepCount == 0)
        return;
    const Theme theme = themeOf(this);
    const QRectF plot(kLeft + 8, m_y + 10, width() - 2 * kLeft - 24, 36);
    std::uint32_t most = 1;
    for (const CountPoint& point : counts)
        most = std::max(most, point.count);
    const double steps = std::max<double>(1, m_content.stepCount - 1);
    const auto xOf = [&](StepIndex step) {
        return plot.left() + plot.width() * (std::max<double>(1, step) - 1) / steps;
    };
    const auto yOf = [&](std::uint32_t count) { return plot.bottom() - plot.height() * count / most; };
    painter.setPen(QPen(colour(Colour::LineHair), 1, Qt::DotLine));
    for (std::uint32_t line = 0; line <= std::min(most, 4u); ++line) {
        const double y = yOf(most <= 4 ? line : most * line / 4);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    QPolygonF curve;
    std::uint32_t current = 0;
    for (const CountPoint& point : counts) {
        if (point.step > m_content.step)
            break;
        if (!curve.isEmpty())
            curve << QPointF(xOf(point.step), yOf(current));
        current = point.count;
        curve << QPointF(xOf(point.step), yOf(current));
    }
    curve << QPointF(xOf(m_content.step), yOf(current));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(Colour::Ink2), theme.stroke(1.75), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(curve);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::NowMark));
    painter.drawEllipse(curve.back(), 4.5, 4.5);
    painter.setFont(ui::font(FontRole::Small));
    painter.setPen(colour(Colour::Ink3));
    const QRectF axis(plot.left(), plot.bottom() + 8, plot.width(), 16);
    const double x = xOf(m_content.step);
    if (x > plot.left() + 60)
        painter.drawText(axis, Qt::AlignLeft, tr("step 1"));
    if (x < plot.right() - 24)
        painter.drawText(axis.adjusted(0, 0, 12, 0), Qt::AlignRight, number(m_content.stepCount));
    painter.setFont(monoFont(12, QFont::DemiBold));
    painter.setPen(colour(Colour::Now));
    painter.drawText(QRectF(x - 40, axis.top(), 80, 16), Qt::AlignHCenter, number(m_content.step));
    m_y = axis.bottom() + 2;
}

QString InspectorBody::historyLine(const HistoryRow& row) const
{
    const HistoryEntry& entry = m_content.life().entries[row.entry];
    if (row.hidden > 0)
        return tr("%L1 more").arg(row.hidden);
    QString line = tr("step %1: %2").arg(entry.step).arg(words(entry.text).remove(u'`'));
    if (entry.count)
        line += tr(", count %1").arg(*entry.count);
    return line;
}

void InspectorBody::paintHistoryRow(QPainter& painter, const HistoryRow& row)
{
    const HistoryEntry& entry = m_content.life().entries[row.entry];
    const StepIndex step = entry.step;
    const bool now = row.hidden == 0 && step == m_content.step && step > 0;
    const bool later = step > m_content.step;
    const Colour ink = now ? Colour::Now : later || row.hidden > 0 ? Colour::Ink3 : Colour::Ink1;
    const double top = m_y;
    double height = kLine;
    if (row.hidden > 0) {
        painter.setFont(ui::font(FontRole::Base));
        painter.setPen(colour(Colour::Accent));
        painter.drawText(QRectF(textLeft(), top, width() - textLeft(), kRow), Qt::AlignVCenter,
                         later ? tr("%1 later").arg(row.hidden) : tr("%1 earlier").arg(row.hidden));
    } else {
        paintMark(painter, QPointF(kLeft + 6, top + 13), entry.mark,
                  colour(now     ? Colour::NowMark
                         : later ? Colour::LineControl
                                 : Colour::Ink2));
        painter.setFont(monoFont(12, now ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colour(now ? Colour::Now : Colour::Ink3));
        painter.drawText(QRectF(kStepLeft, top, textLeft() - kStepLeft, kRow),
                         Qt::AlignVCenter | Qt::AlignLeft, step == 0 ? QStringLiteral("·") : number(step));
        height = paintHistoryText(painter, entry, ink);
    }
    m_y = top + height + kRow - kLine;
    m_regions.push_back({QRectF(0, top, width(), m_y - top), tr("Go to step %1").arg(step),
                         [this, step] { m_session.goTo(step); }});
}

/// The sentence, and the count at the right; returns how high it is.
double InspectorBody::paintHistoryText(QPainter& painter, const HistoryEntry& entry, Colour ink)
{
    const double left = textLeft();
    QTextDocument text;
    text.setDocumentMargin(0);
    setRichText(text, sentenceHtml(words(entry.text), CodeLook::Plain, 13, themeOf(this)),
                ui::font(FontRole::Base), static_cast<int>(kLine), colour(ink));
    text.setTextWidth(width() - left - (entry.count ? kCountWidth : 8));
    painter.save();
    painter.translate(left, m_y + 3);
    text.drawContents(&painter);
    painter.restore();
    if (entry.count) {
        painter.setFont(monoFont(12, QFont::Medium));
        painter.setPen(colour(ink));
        painter.drawText(QRectF(width() - 8 - kCountWidth, m_y, kCountWidth - 8, kRow),
                         Qt::AlignVCenter | Qt::AlignRight, QString::number(*entry.count));
    }
    return std::max(kLine, text.size().height());
}

void InspectorBody::paintHistory(QPainter& painter)
{
    painter.setFont(ui::font(FontRole::Heading));
    painter.setPen(colour(Colour::Ink1));
    painter.drawText(QRectF(kLeft, m_y, 200, kRow), Qt::AlignVCenter, tr("History"));
    if (m_content.isReading) {
        painter.setFont(ui::font(FontRole::Base));
        painter.setPen(colour(Colour::Ink3));
        painter.drawText(QRectF(kLeft, m_y + kRow, width() - 2 * kLeft, kRow), Qt::AlignVCenter,
                         tr("The run is being read…"));
        m_y += 2 * kRow;
        return;
    }
    const std::vector<HistoryRow> rows = historyRows(m_content.life().entries, m_content.step);
    const bool counts = std::any_of(rows.begin(), rows.end(), [this](const HistoryRow& row) {
        return row.hidden == 0 && m_content.life().entries[row.entry].count.has_value();
    });
    if (counts) {
        painter.setFont(ui::font(FontRole::Small));
        painter.setPen(colour(Colour::Ink3));
        painter.drawText(QRectF(width() - 116, m_y, 100, kRow), Qt::AlignVCenter | Qt::AlignRight,
                         tr("count"));
    }
    m_y += kRow + 2;
    for (const HistoryRow& row : rows)
        paintHistoryRow(painter, row);
}

} // namespace nametag::ui
