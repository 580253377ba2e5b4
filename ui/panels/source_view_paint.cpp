// SPDX-License-Identifier: GPL-3.0-or-later
// How the source pane paints its lines.
#include "ui/panels/paint_pieces.h"
#include "ui/panels/python_words.h"
#include "ui/panels/source_view.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr int kNumberRight = 34;
constexpr int kTitleLeft = 22;
constexpr double kCutWidth = 20;
constexpr double kDifferenceWidth = 44;

/// From the top of a line to the top of its text.
double textDrop(const QWidget* view)
{
    return std::floor((kCodeLineHeight - QFontMetricsF(view->font()).height()) / 2);
}

} // namespace

void SourceView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), themeOf(this).colour(Colour::BgSurface));
    if (isEditing() && document()->isEmpty())
        paintInvitation(painter);
    double y = contentOffset().y();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const double height = blockBoundingRect(block).height();
        if (y > viewport()->height())
            break;
        if (block.isVisible())
            paintLine(painter, block, QRectF(contentOffset().x(), y, viewport()->width(), height));
        y += height;
    }
}

void SourceView::paintInvitation(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const QString words = tr("Write Python here, then press");
    painter.setFont(monoFont(14));
    painter.setPen(theme.colour(Colour::Ink3));
    painter.drawText(QRectF(kCodeLeft + 8, 0, viewport()->width(), kCodeLineHeight), Qt::AlignVCenter, words);
    const double left = kCodeLeft + 18 + QFontMetricsF(monoFont(14)).horizontalAdvance(words);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
    painter.drawRoundedRect(QRectF(left + 0.5, 3.5, 66, 19), 5, 5);
    painter.setFont(ui::font(FontRole::Micro));
    painter.setPen(theme.colour(Colour::Ink2));
    painter.drawText(QRectF(left, 3, 67, 20), Qt::AlignCenter, tr("Ctrl Enter"));
}

void SourceView::paintGround(QPainter& painter, const LineState& state, const QRectF& where) const
{
    const Theme theme = themeOf(this);
    const double right = viewport()->width();
    if (state.ran || state.problem) {
        painter.fillRect(QRectF(0, where.top(), right, where.height()),
                         theme.colour(state.problem ? Colour::BadSoft : Colour::NowSoft));
        painter.fillRect(QRectF(0, where.top(), 4, where.height()),
                         theme.colour(state.problem ? Colour::Bad : Colour::NowMark));
    }
    if (state.called)
        painter.fillRect(QRectF(0, where.top(), right, where.height()), theme.colour(Colour::BgSunken));
    if (!state.next)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::Accent), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(-6, where.top() + 1, 10.5, where.height() - 2), 2.5, 2.5);
}

QVector<QTextLayout::FormatRange> SourceView::markedRanges(const QTextBlock& block,
                                                           const LineState& state) const
{
    const Theme theme = themeOf(this);
    QVector<QTextLayout::FormatRange> marked;
    if (state.problem) {
        for (const Word& word : wordsOf(block.text()).words) {
            if (word.kind != WordKind::Comment)
                continue;
            QTextLayout::FormatRange range;
            range.start = word.start;
            range.length = word.length;
            range.format.setForeground(theme.colour(Colour::Ink2));
            marked.push_back(range);
        }
    }
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        QTextLayout::FormatRange range;
        range.start = cursor.selectionStart() - block.position();
        range.length = cursor.selectionEnd() - cursor.selectionStart();
        range.format.setBackground(theme.colour(Colour::AccentSoft));
        marked.push_back(range);
    }
    return marked;
}

void SourceView::paintLine(QPainter& painter, const QTextBlock& block, const QRectF& where)
{
    const Theme theme = themeOf(this);
    const SourceLine& line = m_layout->line(block.blockNumber());
    if (line.look == SourceLine::Look::Title) {
        painter.setPen(theme.colour(Colour::Ink2));
        painter.setFont(textFont(12, QFont::DemiBold));
        painter.drawText(QRectF(kTitleLeft + where.left(), where.top() + 11, 2000, 22),
                         Qt::AlignVCenter | Qt::AlignLeft, line.title);
        return paintFold(painter, block.blockNumber() + 1, where);
    }
    const int number = block.blockNumber() + 1;
    const LineState state = stateOf(number);
    paintGround(painter, state, where);
    paintOccurrences(painter, block, where);
    const QPointF origin(where.left() + kCodeLeft, where.top() + textDrop(this));
    painter.setPen(theme.colour(Colour::Ink1));
    block.layout()->draw(&painter, origin, markedRanges(block, state));
    if (isEditing())
        paintCaret(painter, block, origin);
    paintProblem(painter, block, where);
    paintEvaluated(painter, block, where);
    painter.fillRect(QRectF(4.5, where.top(), kNumberRight - 3, where.height()),
                     theme.colour(state.problem  ? Colour::BadSoft
                                  : state.ran    ? Colour::NowSoft
                                  : state.called ? Colour::BgSunken
                                                 : Colour::BgSurface));
    painter.setFont(monoFont(12, state.ran || state.problem ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.colour(state.problem ? Colour::Bad
                                : state.ran   ? Colour::Now
                                : state.next  ? Colour::Accent
                                              : Colour::Ink3));
    if (m_session.stopMarks().count(static_cast<std::uint32_t>(number)) > 0)
        paintStopMark(painter, number, where);
    else
        painter.drawText(QRectF(0, where.top(), kNumberRight, where.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    paintRemark(painter, block, where);
    paintCut(painter, block, where);
    paintDifferences(painter, number, where);
}

/// A line that goes on beyond the edge says so; the pointer on it shows all of it.
void SourceView::paintCut(QPainter& painter, const QTextBlock& block, const QRectF& where) const
{
    if (isEditing() || !isCut(block))
        return;
    const Theme theme = themeOf(this);
    const LineState state = stateOf(block.blockNumber() + 1);
    const QRectF edge(viewport()->width() - kCutWidth, where.top(), kCutWidth, where.height());
    painter.fillRect(edge, theme.colour(state.problem  ? Colour::BadSoft
                                        : state.ran    ? Colour::NowSoft
                                        : state.called ? Colour::BgSunken
                                                       : Colour::BgSurface));
    painter.setFont(monoFont(14));
    painter.setPen(theme.colour(Colour::Ink3));
    painter.drawText(edge, Qt::AlignCenter, QStringLiteral("…"));
}

/// What stands behind a line: a call waits or failed here, a loop went on.
void SourceView::paintRemark(QPainter& painter, const QTextBlock& block, const QRectF& where) const
{
    const int number = block.blockNumber() + 1;
    const LineState state = stateOf(number);
    const bool isLoop = number == m_roundsLine && m_session.isAtEnd() && !isEditing();
    if ((state.waiting || state.called || isLoop) && block.layout()->lineCount() > 0) {
        const double end = where.left() + kCodeLeft + block.layout()->lineAt(0).naturalTextWidth() + 14;
        const QString words = state.called ? tr("called from") : isLoop ? m_rounds : tr("waiting");
        paintPillAt(painter, QPointF(end, where.center().y()), words,
                    isLoop         ? PillKind::Warn
                    : state.called ? PillKind::Plain
                                   : PillKind::Quiet,
                    themeOf(this));
    }
}

void SourceView::setDifferences(std::map<int, int> newAtLine)
{
    m_differences = std::move(newAtLine);
    viewport()->update();
}

/// At the right edge, over what a long line has there.
void SourceView::paintDifferences(QPainter& painter, int line, const QRectF& where) const
{
    const auto found = m_differences.find(line);
    if (found == m_differences.end() || isEditing())
        return;
    const Theme theme = themeOf(this);
    const LineState state = stateOf(line);
    const QRectF edge(viewport()->width() - kDifferenceWidth, where.top(), kDifferenceWidth, where.height());
    painter.fillRect(edge, theme.colour(state.problem  ? Colour::BadSoft
                                        : state.ran    ? Colour::NowSoft
                                        : state.called ? Colour::BgSunken
                                                       : Colour::BgSurface));
    if (found->second == 0)
        return paintIcon(painter, QStringLiteral("check"),
                         QRectF(edge.center().x() - 8, edge.center().y() - 8, 16, 16),
                         theme.colour(Colour::Good));
    const QString words = QString::number(found->second);
    const double width = pillWidth(words);
    paintPillAt(painter, QPointF(edge.center().x() - width / 2, where.center().y()), words, PillKind::Warn,
                theme);
}

// The sign of a title that is folded or pointed at.
void SourceView::paintFold(QPainter& painter, int titleLine, const QRectF& where) const
{
    const bool folded = isFolded(titleLine);
    if (!folded && titleLine != m_pointedTitle)
        return;
    paintIcon(painter, folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
              QRectF(5, where.top() + 15, 14, 14), themeOf(this).colour(Colour::Ink2));
}

// A ring around the number: playing stops before the line.
void SourceView::paintStopMark(QPainter& painter, int line, const QRectF& where) const
{
    const Theme theme = themeOf(this);
    const QString number = QString::number(line);
    const double width = std::max(20.0, QFontMetricsF(painter.font()).horizontalAdvance(number) + 10);
    const QRectF ring(kNumberRight + 4.5 - width, where.center().y() - 9.5, width, 19);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::Accent), 1.5));
    painter.setBrush(theme.colour(Colour::AccentSoft));
    painter.drawRoundedRect(ring, 9.5, 9.5);
    painter.setPen(theme.colour(Colour::Accent));
    painter.drawText(ring, Qt::AlignCenter, number);
    painter.restore();
}

void SourceView::paintOccurrences(QPainter& painter, const QTextBlock& block, const QRectF& where) const
{
    if (m_markedNames.empty() && m_markedLiteral.isEmpty())
        return;
    const Theme theme = themeOf(this);
    const QString text = block.text();
    const int function = m_layout->line(block.blockNumber()).functionLine;
    const QTextLine line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0) : QTextLine();
    if (!line.isValid())
        return;
    for (const Word& word : wordsOf(text).words) {
        const QString name = text.mid(word.start, word.length);
        const bool afterDot = word.start > 0 && text[word.start - 1] == u'.';
        const bool isName = word.kind == WordKind::Name && !afterDot &&
                            (m_markedNames.contains({function, name}) ||
                             (m_markedNames.contains({0, name}) && function == 0));
        const bool isLiteral = word.kind == WordKind::Number && name == m_markedLiteral;
        if (!isName && !isLiteral)
            continue;
        const double left = where.left() + kCodeLeft + line.cursorToX(word.start);
        const double right = where.left() + kCodeLeft + line.cursorToX(word.start + word.length);
        painter.fillRect(QRectF(left - 1, where.top() + 3, right - left + 2, 18),
                         theme.colour(Colour::AccentSoft));
        painter.fillRect(QRectF(left - 1, where.top() + 21, right - left + 2, 2),
                         theme.colour(Colour::Accent));
    }
}

void SourceView::paintCaret(QPainter& painter, const QTextBlock& block, QPointF origin) const
{
    const int at = textCursor().position() - block.position();
    if (!hasFocus() || at < 0 || at >= block.length() || block.layout()->lineCount() == 0)
        return;
    const double x = origin.x() + block.layout()->lineAt(0).cursorToX(at);
    painter.fillRect(QRectF(x, origin.y() - 1, 2, 20), themeOf(this).colour(Colour::Accent));
}

// A line under what is evaluated at this moment, and its value behind the code.
void SourceView::paintEvaluated(QPainter& painter, const QTextBlock& block, const QRectF& where) const
{
    const auto number = static_cast<std::uint32_t>(block.blockNumber() + 1);
    if (!m_evaluated || !m_isRun || block.layout()->lineCount() == 0 || number < m_evaluated->span.line ||
        number > m_evaluated->span.endLine)
        return;
    const Theme theme = themeOf(this);
    const QTextLine line = block.layout()->lineAt(0);
    const QByteArray bytes = block.text().toUtf8();
    const auto columnOf = [&](std::uint32_t byte) {
        return static_cast<int>(QString::fromUtf8(bytes.left(static_cast<int>(byte))).size());
    };
    const SourceSpan& span = m_evaluated->span;
    int first = number == span.line ? columnOf(span.column) : 0;
    const int end = number == span.endLine ? columnOf(span.endColumn) : static_cast<int>(block.text().size());
    while (first < end && block.text()[first].isSpace())
        ++first;
    const double start = where.left() + kCodeLeft;
    const double left = start + line.cursorToX(first);
    const double right = start + line.cursorToX(end);
    painter.fillRect(QRectF(left, where.top() + 21, right - left, 2), theme.colour(Colour::NowMark));
    if (number == span.endLine && !m_evaluated->value.isEmpty())
        paintPillAt(painter, QPointF(start + line.naturalTextWidth() + 14, where.center().y()),
                    m_evaluated->value, PillKind::Plain, theme);
}

void SourceView::paintProblem(QPainter& painter, const QTextBlock& block, const QRectF& where) const
{
    if (block.blockNumber() + 1 != m_problemLine || m_problemColumn < 0 || block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(0);
    const int length = static_cast<int>(block.text().size());
    const int column = std::min(m_problemColumn, length);
    const double left = where.left() + kCodeLeft + line.cursorToX(column);
    const double right =
        where.left() + kCodeLeft + line.cursorToX(std::min(column + m_problemLength, length));
    QPolygonF wave;
    for (int i = 0; i == 0 || i < 4 || left - 1 + i * 3 < right + 2; ++i)
        wave << QPointF(left - 1 + i * 3, where.bottom() - 4 + (i % 2 == 0 ? 2 : -1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).colour(Colour::Bad), 1.75));
    painter.drawPolyline(wave);
}

} // namespace nametag::ui
