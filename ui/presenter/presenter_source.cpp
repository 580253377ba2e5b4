// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter_source.h"

#include "ui/panels/python_words.h"
#include "ui/panels/source_view.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"

#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr double kCode = 29;
constexpr double kLeastCode = 20;
constexpr double kPitch = 70;
constexpr double kLeastPitch = 56;
constexpr double kLit = 56; // the height of the line that ran
constexpr double kNumberRight = 72;
constexpr double kCodeX = 90;
constexpr double kRightEdge = 28;

double letterWidth(double pixels)
{
    return QFontMetricsF(monoFont(pixels)).horizontalAdvance(QStringLiteral("0000000000")) / 10;
}

} // namespace

PresenterSource::PresenterSource(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("presenterSource"));
    setAccessibleName(tr("Source"));
    connect(&session, &LessonSession::lessonChanged, this, &PresenterSource::readScript);
    connect(&session, &LessonSession::runStarted, this, &PresenterSource::readScript);
    connect(&session, &LessonSession::stepChanged, this, qOverload<>(&QWidget::update));
    readScript();
}

void PresenterSource::setUnit(double unit)
{
    m_unit = unit;
    update();
}

void PresenterSource::readScript()
{
    m_texts.clear();
    m_lines.clear();
    m_open.clear();
    m_longest = 0;
    if (!m_session.isOpen())
        return;
    m_texts = m_session.script().text.split(u'\n');
    m_lines = readingLines(m_session.script().text, m_session.script().lesson);
    auto open = OpenString::None;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        m_open.push_back(static_cast<int>(open));
        open = wordsOf(m_texts[i], open).open;
        if (m_lines[static_cast<std::size_t>(i)].look == SourceLine::Look::Code)
            m_longest = std::max(m_longest, m_texts[i].size());
    }
    update();
}

double PresenterSource::wantedWidth() const
{
    return kCodeX + letterWidth(kCode) * static_cast<double>(m_longest) + kRightEdge;
}

double PresenterSource::codePixels() const
{
    const double room = width() / m_unit - kCodeX - kRightEdge / 2;
    const double wanted = letterWidth(kCode) * static_cast<double>(m_longest);
    return std::max(kLeastCode, wanted > room ? kCode * room / wanted : kCode);
}

double PresenterSource::heightOf(int line) const
{
    const SourceLine& look = m_lines[static_cast<std::size_t>(line - 1)];
    if (look.look == SourceLine::Look::Hidden)
        return 0;
    if (look.look == SourceLine::Look::Title)
        return kLeastPitch;
    return m_texts[line - 1].trimmed().isEmpty() ? kLeastPitch / 2 : 1; // 1: a line of code, see rows()
}

// All lines where they have room; else those around the line that ran, which stands above the middle.
std::vector<PresenterSource::Row> PresenterSource::rows() const
{
    std::vector<Row> all;
    const int count = static_cast<int>(m_lines.size());
    double fixed = 0;
    int code = 0;
    for (int line = 1; line <= count; ++line) {
        const double height = heightOf(line);
        code += height == 1 ? 1 : 0;
        fixed += height == 1 ? 0 : height;
    }
    const double room = height() / m_unit;
    const double pitch =
        code == 0 ? kPitch : std::clamp((room - fixed) / static_cast<double>(code), kLeastPitch, kPitch);
    const int here =
        static_cast<int>(m_session.lineOf(m_session.step()) > 0 ? m_session.lineOf(m_session.step())
                                                                : m_session.lineOf(m_session.step() + 1));
    double y = 0;
    double middle = 0;
    for (int line = 1; line <= count; ++line) {
        const double height = heightOf(line) == 1 ? pitch : heightOf(line);
        if (line == here)
            middle = y + height / 2;
        if (height > 0)
            all.push_back({line, QRectF(0, y, width() / m_unit, height)});
        y += height;
    }
    const double scroll = y <= room ? 0 : std::clamp(middle - room * 0.45, 0.0, y - room);
    for (Row& row : all)
        row.where = QRectF(0, (row.where.top() - scroll) * m_unit, width(), row.where.height() * m_unit);
    return all;
}

QRectF PresenterSource::lineAt(QPoint point) const
{
    for (const Row& row : rows())
        if (row.where.contains(point))
            return row.where.adjusted(6 * m_unit, 4 * m_unit, -6 * m_unit, -4 * m_unit);
    return {};
}

void PresenterSource::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), themeOf(this).colour(Colour::BgStage));
    for (const Row& row : rows())
        if (row.where.bottom() > 0 && row.where.top() < height())
            paintRow(painter, row);
}

void PresenterSource::paintRow(QPainter& painter, const Row& row) const
{
    const Theme theme = themeOf(this);
    const SourceLine& look = m_lines[static_cast<std::size_t>(row.line - 1)];
    if (look.look == SourceLine::Look::Title) {
        painter.setFont(textFont(20 * m_unit, QFont::DemiBold));
        painter.setPen(theme.colour(Colour::Ink2));
        painter.drawText(row.where.adjusted(34 * m_unit, 0, 0, 0), Qt::AlignVCenter, look.title);
        return;
    }
    const QString& text = m_texts[row.line - 1];
    if (text.trimmed().isEmpty())
        return;
    const bool ran = row.line == static_cast<int>(m_session.lineOf(m_session.step()));
    const bool next = !ran && row.line == static_cast<int>(m_session.lineOf(m_session.step() + 1));
    const double half = kLit / 2 * m_unit;
    const QRectF lit(0, row.where.center().y() - half, width(), 2 * half);
    if (ran) {
        painter.fillRect(lit, theme.colour(Colour::NowSoft));
        painter.fillRect(QRectF(0, lit.top(), 10 * m_unit, lit.height()), theme.colour(Colour::NowMark));
    }
    if (next) {
        painter.setPen(QPen(theme.colour(Colour::Accent), 3 * m_unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(-12 * m_unit, lit.top() - 2, 24 * m_unit, lit.height() + 4),
                                6 * m_unit, 6 * m_unit);
    }
    painter.setFont(monoFont(20 * m_unit, ran ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.colour(ran ? Colour::Now : next ? Colour::Accent : Colour::Ink3));
    painter.drawText(QRectF(0, row.where.top(), kNumberRight * m_unit, row.where.height()),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(row.line));
    paintCode(painter, row, text);
}

void PresenterSource::paintCode(QPainter& painter, const Row& row, const QString& text) const
{
    const Theme theme = themeOf(this);
    const QFont plain = monoFont(codePixels() * m_unit);
    const double letter = QFontMetricsF(plain).horizontalAdvance(u'0');
    const QRectF where = row.where.adjusted(kCodeX * m_unit, 0, 0, 0);
    const auto draw = [&](int start, int length, Colour colour) {
        painter.setFont(plain);
        painter.setPen(theme.colour(colour));
        painter.drawText(where.adjusted(letter * start, 0, 400, 0), Qt::AlignVCenter,
                         text.mid(start, length));
    };
    const auto open = static_cast<OpenString>(m_open[static_cast<std::size_t>(row.line - 1)]);
    int at = 0;
    for (const Word& word : wordsOf(text, open).words) {
        draw(at, word.start - at, Colour::Ink1);
        draw(word.start, word.length, syntaxColour(word.kind));
        at = word.start + word.length;
    }
    draw(at, static_cast<int>(text.size()) - at, Colour::Ink1);
}

} // namespace nametag::ui
