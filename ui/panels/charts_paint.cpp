// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/words.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/session/lesson_session.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr double kLeastPitch = 15; ///< between two numbers of an axis

QString number(std::uint64_t value)
{
    return QString::fromStdString(grouped(value));
}

/// A round distance of steps for the axis, at most about `most` of them.
StepIndex stepTick(StepIndex steps, int most)
{
    StepIndex power = 1;
    while (true) {
        for (const StepIndex digit : {1, 2, 5})
            if (steps / (power * digit) <= static_cast<StepIndex>(most))
                return power * digit;
        power *= 10;
    }
}

} // namespace

QString ChartsPanel::titleOf(ChartKind kind) const
{
    switch (kind) {
    case ChartKind::Bytes: return tr("Live bytes");
    case ChartKind::Types: return tr("Objects by type");
    case ChartKind::Blocks: return tr("Blocks taken and given back in a step");
    case ChartKind::References: return tr("References to");
    case ChartKind::Collections: break;
    }
    return tr("Objects freed by the collector");
}

QString ChartsPanel::asText() const
{
    if (!m_data)
        return tr("Press → to make the first step");
    QStringList lines;
    lines << tr("Step %L1 of %L2").arg(m_session.step()).arg(m_data->stepCount)
          << tr("Live bytes: %1, %L2 in this step, highest so far %3")
                 .arg(number(m_values.asked))
                 .arg(m_values.askedChange)
                 .arg(number(m_values.askedHighest))
          << tr("Bytes held: %1").arg(number(m_values.held));
    for (std::size_t i = 0; i < m_values.types.size(); ++i)
        lines << tr("%1: %L2 objects")
                     .arg(QString::fromStdString(m_data->types[i].title))
                     .arg(m_values.types[i]);
    lines << tr("Objects: %L1").arg(m_values.objects)
          << tr("Blocks in this step: %L1 taken, %L2 given back").arg(m_values.placed).arg(m_values.freed);
    if (m_referenced)
        lines << tr("References to %1: %2")
                     .arg(m_referencedWords, m_count.isEmpty() ? tr("it is not there") : m_count);
    lines << tr("Freed by the collector so far: %L1 in %L2 collections")
                 .arg(m_values.collected)
                 .arg(m_values.collections);
    return lines.join(u'\n');
}

void ChartsPanel::paintGrid(QPainter& painter, const Theme& theme) const
{
    for (std::size_t i = 0; i < kCharts; ++i) {
        const ChartPlace& place = m_places[i];
        const auto kind = static_cast<ChartKind>(i);
        painter.setPen(theme.colour(Colour::Ink1));
        paintText(painter, place.title, titleOf(kind), ui::font(FontRole::Heading), Align::Left);
        const double titleEnd = place.title.left() +
                                QFontMetricsF(ui::font(FontRole::Heading)).horizontalAdvance(titleOf(kind)) +
                                10;
        if (kind == ChartKind::References && !m_referencedWords.isEmpty() && m_referenced) {
            const QFont mono = monoFont(12, QFont::Medium);
            const QRectF chip(titleEnd, place.title.top() + 1,
                              QFontMetricsF(mono).horizontalAdvance(m_referencedWords) + 18, 24);
            painter.setPen(QPen(theme.colour(Colour::Accent), 1.25));
            painter.setBrush(theme.colour(Colour::BgSurface));
            painter.drawRoundedRect(chip, 6, 6);
            painter.setPen(theme.colour(Colour::Ink1));
            paintText(painter, chip, m_referencedWords, mono, Align::Centre);
        } else if (kind == ChartKind::References) {
            painter.setPen(theme.colour(Colour::Ink3));
            paintText(painter, place.title.translated(titleEnd - place.title.left(), 0),
                      tr("the selected object: select a tag or a block"), ui::font(FontRole::Small),
                      Align::Left);
        }
        const double pitch =
            place.plot.height() * static_cast<double>(place.tick) / static_cast<double>(place.top);
        const auto every =
            static_cast<std::uint64_t>(std::max(1.0, std::ceil(kLeastPitch / std::max(1.0, pitch))));
        for (std::uint64_t value = 0; value <= place.top; value += place.tick * every) {
            const double y =
                std::round(place.plot.bottom() - pitch * static_cast<double>(value / place.tick));
            painter.fillRect(QRectF(place.plot.left(), y, place.plot.width(), 1),
                             theme.colour(Colour::LineHair));
            painter.setPen(theme.colour(Colour::Ink3));
            paintText(painter, {0, y - 8, place.plot.left() - 10, 16}, number(value), monoFont(11),
                      Align::Right);
        }
    }
}

void ChartsPanel::paintSteps(QPainter& painter, const Theme& theme) const
{
    const QRectF plot = m_places.back().plot;
    const StepIndex tick = stepTick(m_data->stepCount, static_cast<int>(plot.width() / 90));
    const QFont mono = monoFont(11);
    for (StepIndex step = 0; step <= m_data->stepCount; step += tick) {
        const double x = xOf(step);
        painter.fillRect(QRectF(std::round(x), plot.bottom() + 1, 1, 5), theme.colour(Colour::LineStrong));
        const QString words = step == 0 ? tr("step 0") : number(step);
        const double width = QFontMetricsF(mono).horizontalAdvance(words);
        painter.setPen(theme.colour(Colour::Ink3));
        paintText(painter, {step == 0 ? x : x - width / 2, plot.bottom() + 8, width + 1, 16}, words, mono,
                  Align::Left);
    }
}

void ChartsPanel::paintValue(QPainter& painter, ChartKind kind, const QString& value,
                             const QStringList& lines, bool isNow, const Theme& theme) const
{
    const QRectF plot = place(kind).plot;
    const double left = plot.right() + 20;
    const double width = this->width() - left - 8;
    painter.setPen(theme.colour(isNow ? Colour::Now : Colour::Ink1));
    paintText(painter, {left, plot.top() - 4, width, 30}, value, textFont(24, QFont::DemiBold), Align::Left);
    double y = plot.top() + 28;
    const QFont small = ui::font(FontRole::Small);
    for (const QString& line : lines) {
        painter.setPen(theme.colour(Colour::Ink3));
        paintText(painter, {left, y, width, 18}, QFontMetricsF(small).elidedText(line, Qt::ElideRight, width),
                  small, Align::Left);
        y += 19;
    }
}

void ChartsPanel::paintTypes(QPainter& painter, const Theme& theme) const
{
    const QRectF plot = place(ChartKind::Types).plot;
    const double left = plot.right() + 20;
    const double right = width() - 16;
    const double rows = static_cast<double>(m_data->types.size() + 1);
    const bool isLow = plot.height() / rows < 18; // then the room beside the title is needed, too
    double y = isLow ? place(ChartKind::Types).title.top() : plot.top() - 4;
    const double pitch = std::min(26.0, (plot.bottom() + 8 - y) / rows);
    const double size = pitch < 18 ? 11 : 13;
    for (std::size_t i = 0; i < m_data->types.size() && i < m_values.types.size(); ++i) {
        const TypeCurve& type = m_data->types[i];
        const double sign = std::min(20.0, pitch - 2);
        paintSign(painter, {left, y + (pitch - sign) / 2, 28, sign}, QString::fromStdString(type.sign),
                  type.role, theme);
        painter.setPen(theme.colour(Colour::Ink2));
        const QFont words = textFont(size);
        paintText(painter, {left + 36, y, right - left - 80, pitch},
                  QFontMetricsF(words).elidedText(QString::fromStdString(type.title), Qt::ElideRight,
                                                  right - left - 84),
                  words, Align::Left);
        painter.setPen(theme.colour(Colour::Ink1));
        paintText(painter, {left, y, right - left, pitch}, number(m_values.types[i]),
                  monoFont(size, QFont::DemiBold), Align::Right);
        y += pitch;
    }
    painter.setPen(theme.colour(Colour::Ink3));
    paintText(painter, {left, y, 80, pitch}, tr("all"), textFont(size), Align::Left);
    painter.setPen(theme.colour(Colour::Ink1));
    paintText(painter, {left, y, right - left, pitch}, number(m_values.objects),
              monoFont(size, QFont::DemiBold), Align::Right);
}

void ChartsPanel::paintValues(QPainter& painter, const Theme& theme) const
{
    const qint64 change = m_values.askedChange;
    QStringList bytes{change < 0
                          ? tr("bytes, down %1 in this step").arg(number(static_cast<std::uint64_t>(-change)))
                          : tr("bytes, up %1 in this step").arg(number(static_cast<std::uint64_t>(change))),
                      tr("of %1 held").arg(number(m_values.held))};
    if (place(ChartKind::Bytes).plot.height() > 90)
        bytes << tr("highest so far %1").arg(number(m_values.askedHighest));
    paintValue(painter, ChartKind::Bytes, number(m_values.asked), bytes, false, theme);
    paintTypes(painter, theme);
    paintValue(painter, ChartKind::Blocks,
               QStringLiteral("+%1  −%2").arg(number(m_values.placed), number(m_values.freed)),
               {tr("taken, given back (dashed)"), tr("in this step")}, false, theme);
    if (m_referenced) {
        const bool changed = m_count != m_countBefore && !m_countBefore.isEmpty() && !m_count.isEmpty();
        paintValue(painter, ChartKind::References, m_count.isEmpty() ? QStringLiteral("–") : m_count,
                   {m_count == QStringLiteral("∞") ? tr("it never changes")
                    : m_count.isEmpty()            ? tr("it is not there")
                    : m_countBefore.isEmpty()      ? tr("made in this step")
                                                   : tr("was %1 one step ago").arg(m_countBefore)},
                   changed, theme);
    }
    QStringList freed{m_values.collections == 1
                          ? tr("freed so far, in 1 collection")
                          : tr("freed so far, in %L1 collections").arg(m_values.collections)};
    if (m_values.nextCollection > 0 && m_values.nextCollection <= m_session.horizon())
        freed << tr("next one at step %1").arg(number(m_values.nextCollection));
    paintValue(painter, ChartKind::Collections, number(m_values.collected), freed, false, theme);
}

void ChartsPanel::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colour(Colour::BgStage));
    if (m_data && m_session.stepCount() > 0) {
        if (!m_table->isHidden())
            return;
        paintGrid(painter, theme);
        paintSteps(painter, theme);
        return paintValues(painter, theme);
    }
    painter.setFont(ui::font(FontRole::Headline));
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(rect().adjusted(0, 0, 0, -height() / 5), Qt::AlignCenter,
                     m_session.isRunning() ? tr("The script is running")
                     : m_isReading         ? tr("The curves are being drawn")
                                           : tr("Press → to make the first step"));
}

} // namespace nametag::ui
