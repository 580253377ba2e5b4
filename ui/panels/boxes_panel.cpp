// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/boxes_panel.h"

#include "ui/panels/code_line.h"
#include "ui/panels/paint_pieces.h"
#include "ui/panels/rich_text.h"
#include "ui/panels/stage_pane.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/heap_view.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr double kMargin = 24;
constexpr double kNarrowMargin = 12;
constexpr double kTop = 16;
constexpr double kHead = 57;
constexpr double kCodeRow = 28;
constexpr double kCodePadding = 10;
constexpr double kFactRow = 39;
constexpr double kFactLine = 20;
constexpr double kFactsPadding = 24;
constexpr double kQuestion = 132;
constexpr double kLeastPicture = 290;
constexpr double kNote = 56;

/// The stage of the right half; it begins with what has run already.
class BoxesStage final : public StagePane {
public:
    BoxesStage(LessonSession& session, QWidget* parent)
        : StagePane(session, parent)
    {
        view().setFootVisible(false);
        placeRun();
    }
};

} // namespace

BoxesPanel::BoxesPanel(LessonSession& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_stage(new BoxesStage(session, this))
{
    setObjectName(QStringLiteral("boxesView"));
    setAccessibleName(tr("Boxes and names"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&session, &LessonSession::lessonChanged, this, &BoxesPanel::readRun);
    connect(&session, &LessonSession::runFinished, this, &BoxesPanel::readRun);
    connect(&session, &LessonSession::stepChanged, this, &BoxesPanel::readCursor);
    readRun();
}

void BoxesPanel::finish()
{
    m_stage->finish();
}

void BoxesPanel::fit()
{
    m_scroll = 0;
    m_stage->fit();
    update();
}

void BoxesPanel::readRun()
{
    m_chosen = 0;
    m_focused = 0;
    m_content = {};
    m_runs.read(m_session);
    readCursor();
}

void BoxesPanel::readCursor()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_content = m_session.isOpen() ? boxesContent(m_session, m_runs) : BoxesContent{};
    setAccessibleDescription(asText());
    place();
    scrollToFocus();
    update();
}

void BoxesPanel::showEvent(QShowEvent*)
{
    if (m_isStale)
        readCursor();
}

void BoxesPanel::resizeEvent(QResizeEvent*)
{
    place();
    scrollToFocus();
}

void BoxesPanel::choose(std::uint32_t box)
{
    m_chosen = box == m_chosen ? 0 : box;
    place();
    update();
}

double BoxesPanel::factHeight(const QString& fact, double width) const
{
    QTextDocument document;
    document.setDocumentMargin(0);
    setRichText(document, sentenceHtml(fact, CodeLook::Plain, 13, themeOf(this)), ui::font(FontRole::Base),
                kFactLine, themeOf(this).colour(Colour::Ink1));
    document.setTextWidth(width);
    return std::max(kFactRow, std::ceil(document.size().height()) + 19);
}

double BoxesPanel::factsHeight() const
{
    const double margin = width() < 1280 ? kNarrowMargin : kMargin;
    const double room = (width() - 3 * margin) / 2 - 48 - kQuestion;
    double height = 2 * kFactsPadding - 8;
    for (std::size_t i = 0; i < 3; ++i)
        height +=
            std::max(factHeight(m_content.c.facts[i], room), factHeight(m_content.python.facts[i], room));
    return height;
}

BoxesPanel::Half BoxesPanel::half(bool isPython, double facts, int rows) const
{
    const double margin = width() < 1280 ? kNarrowMargin : kMargin;
    const double cardWidth = (width() - 3 * margin) / 2;
    Half result;
    result.card = {isPython ? 2 * margin + cardWidth : margin, kTop, cardWidth,
                   height() - 2 * kTop - noteHeight()};
    const QRectF inside = result.card;
    result.code = {inside.left(), inside.top() + kHead, inside.width(), rows * kCodeRow + 2 * kCodePadding};
    result.facts = {inside.left(), inside.bottom() - facts, inside.width(), facts};
    result.picture = {inside.left(), result.code.bottom() + 1, inside.width(),
                      result.facts.top() - result.code.bottom() - 1};
    return result;
}

/// A lesson with notes has a strip for them at all times, so that nothing moves.
double BoxesPanel::noteHeight() const
{
    return m_session.script().lesson.notes.empty() ? 0 : kNote;
}

void BoxesPanel::place()
{
    m_stage->setVisible(m_content.twin);
    if (!m_content.twin)
        return;
    const double facts = factsHeight();
    const double left = height() - 2 * kTop - noteHeight() - kHead - facts - kLeastPicture - 2 * kCodePadding;
    const int most = std::max(3, static_cast<int>(left / kCodeRow));
    const auto longest = std::max(m_content.c.code.size(), m_content.python.code.size());
    const int rows = std::clamp(static_cast<int>(longest), 1, most);
    m_c = half(false, facts, rows);
    m_python = half(true, facts, rows);
    m_picture = m_content.isPicture() ? placeBoxes(m_content, m_c.picture, m_chosen) : BoxesPicture{};
    m_stage->setGeometry(m_python.picture.adjusted(1, 1, -1, -1).toRect());
}

void BoxesPanel::scrollToFocus()
{
    const double most = std::max(0.0, m_picture.height - m_c.picture.height());
    m_scroll = std::clamp(m_scroll, 0.0, most);
    if (!m_content.isPicture())
        return;
    const std::uint32_t focus = contrast::boxInFocus(m_content.run(), m_content.step);
    for (const PlacedBox& placed : m_picture.boxes) {
        if (placed.box != focus || focus == 0)
            continue;
        const double top = placed.rect.top() - 50 - m_c.picture.top();
        const double bottom =
            (m_picture.bitsOf ? m_picture.bits.bottom() : placed.rect.bottom() + 30) - m_c.picture.top();
        if (top < m_scroll || bottom > m_scroll + m_c.picture.height())
            m_scroll = std::clamp(std::min(top, bottom - m_c.picture.height()), 0.0, most);
    }
}

void BoxesPanel::mousePressEvent(QMouseEvent* event)
{
    const QPointF point = event->position() + QPointF(0, m_scroll);
    if (m_content.isPicture() && m_c.picture.contains(event->position()))
        if (const std::uint32_t box = m_picture.boxAt(point)) {
            m_focused = box;
            choose(box);
        }
}

void BoxesPanel::wheelEvent(QWheelEvent* event)
{
    const double most = std::max(0.0, m_picture.height - m_c.picture.height());
    m_scroll = std::clamp(m_scroll - event->angleDelta().y() / 2.0, 0.0, most);
    update();
}

void BoxesPanel::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_focused != 0)
        choose(m_focused);
    else if (event->key() == Qt::Key_Escape && m_focused != 0) {
        m_focused = 0;
        m_chosen = 0;
        place();
        update();
    } else
        Panel::keyPressEvent(event);
}

bool BoxesPanel::focusNextPrevChild(bool next)
{
    std::vector<std::uint32_t> order;
    for (const PlacedBox& placed : m_picture.boxes)
        if (placed.box != 0 && !placed.isGone)
            order.push_back(placed.box);
    if (!next)
        std::reverse(order.begin(), order.end());
    const auto at = std::find(order.begin(), order.end(), m_focused);
    const auto wanted = at == order.end() ? order.begin() : at + 1;
    m_focused = wanted == order.end() ? 0 : *wanted;
    update();
    if (m_focused == 0)
        return Panel::focusNextPrevChild(next);
    setAccessibleDescription(boxInWords(m_content, m_focused));
    return true;
}

bool BoxesPanel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Panel::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const std::uint32_t box = m_content.isPicture() ? m_picture.boxAt(help->pos() + QPointF(0, m_scroll)) : 0;
    if (box == 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), boxInWords(m_content, box), this);
    return true;
}

// ---- painting

void BoxesPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), themeOf(this).colour(Colour::BgWindow));
    if (!m_content.twin) {
        paintEmpty(painter);
        return;
    }
    paintHalf(painter, false);
    paintHalf(painter, true);
    if (!m_content.note.isEmpty())
        paintNote(painter);
}

void BoxesPanel::paintNote(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    const double top = m_c.card.bottom() + 14;
    paintIcon(painter, QStringLiteral("bulb"), {m_c.card.left(), top + 2, 18, 18},
              theme.colour(Colour::Ink2));
    QTextDocument document;
    document.setDocumentMargin(0);
    setRichText(document, markdownHtml(m_content.note, 13, theme), ui::font(FontRole::Body), 22,
                theme.colour(Colour::Ink1));
    document.setTextWidth(m_python.card.right() - m_c.card.left() - 28);
    painter.save();
    painter.translate(m_c.card.left() + 28, top);
    document.drawContents(&painter);
    painter.restore();
}

void BoxesPanel::paintEmpty(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    painter.setPen(theme.colour(Colour::Ink1));
    const QRectF middle(rect().center().x() - 320, rect().center().y() - 50, 640, 30);
    paintText(painter, middle, tr("No C stands beside this script"), ui::font(FontRole::Section),
              Align::Centre);
    painter.setPen(theme.colour(Colour::Ink2));
    painter.setFont(ui::font(FontRole::Body));
    painter.drawText(
        middle.translated(0, 40).adjusted(0, 0, 0, 40), Qt::AlignHCenter | Qt::TextWordWrap,
        tr("The lesson “The C box” has one. In a script of your own it is a cell of comments behind the "
           "code: # %% In C [raw] language=\"c\""));
}

void BoxesPanel::paintHalf(QPainter& painter, bool isPython) const
{
    const Theme theme = themeOf(this);
    const Half& half = isPython ? m_python : m_c;
    const BoxesSide& side = isPython ? m_content.python : m_content.c;
    QPainterPath card;
    card.addRoundedRect(half.card, sizes::kPanelRadius, sizes::kPanelRadius);
    painter.fillPath(card, theme.colour(Colour::BgSurface));
    const QRectF head(half.card.left() + 24, half.card.top(), half.card.width() - 48, kHead);
    painter.setPen(theme.colour(Colour::Ink1));
    paintText(painter, head, isPython ? tr("Python: a name is a tag") : tr("C: a variable is a box"),
              ui::font(FontRole::Section), Align::Left);
    const QString pill = isPython ? tr("private heap") : tr("fixed-size storage");
    const double pillSize = pillWidth(pill);
    paintPill(
        painter,
        {head.right() - pillSize, head.center().y() - sizes::kPillHeight / 2, pillSize, sizes::kPillHeight},
        pill, PillKind::Quiet, theme);
    paintCode(painter, half, side, isPython);
    painter.fillRect(half.picture, theme.colour(Colour::BgStage));
    if (!isPython)
        paintPicture(painter);
    paintFacts(painter, half, side);
    painter.setPen(QPen(theme.colour(Colour::LineHair), theme.stroke(1)));
    for (double y : {half.code.top(), half.picture.top()})
        painter.drawLine(QPointF(half.card.left(), y), QPointF(half.card.right(), y));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(card);
}

void BoxesPanel::paintPicture(QPainter& painter) const
{
    const Theme theme = themeOf(this);
    if (!m_content.isPicture()) {
        painter.setPen(theme.colour(Colour::Bad));
        painter.setFont(ui::font(FontRole::Body));
        painter.drawText(m_c.picture.adjusted(40, 30, -40, -20), Qt::TextWordWrap, m_content.remark);
        return;
    }
    painter.save();
    painter.setClipRect(m_c.picture);
    painter.translate(0, -m_scroll);
    paintBoxes(painter, m_content, m_picture, theme);
    paintBits(painter, m_content, m_picture, theme);
    for (const PlacedBox& placed : m_picture.boxes)
        if (placed.box != 0 && placed.box == m_focused && hasFocus())
            paintFocusRing(painter, placed.rect, 2, theme);
    painter.restore();
    if (m_picture.height > m_c.picture.height()) {
        const double part = m_c.picture.height() / m_picture.height;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::LineStrong));
        painter.drawRoundedRect(QRectF(m_c.picture.right() - 9, m_c.picture.top() + 3 + m_scroll * part, 6,
                                       m_c.picture.height() * part - 6),
                                3, 3);
    }
}

void BoxesPanel::paintCode(QPainter& painter, const Half& half, const BoxesSide& side, bool isPython) const
{
    const Theme theme = themeOf(this);
    const int rows = static_cast<int>((half.code.height() - 2 * kCodePadding + 1) / kCodeRow);
    const auto now =
        std::find_if(side.code.begin(), side.code.end(), [](const CodeRow& row) { return row.isNow; });
    const int all = static_cast<int>(side.code.size());
    const int at = now == side.code.end() ? 0 : static_cast<int>(now - side.code.begin());
    const int first = std::clamp(at - rows / 2, 0, std::max(0, all - rows));
    painter.save();
    painter.setClipRect(half.code);
    for (int i = first; i < std::min(all, first + rows); ++i) {
        const CodeRow& row = side.code[static_cast<std::size_t>(i)];
        const QRectF line(half.code.left(), half.code.top() + kCodePadding + (i - first) * kCodeRow,
                          half.code.width(), kCodeRow);
        if (row.isNow) {
            painter.fillRect(line, theme.colour(Colour::NowSoft));
            painter.fillRect(QRectF(line.left(), line.top(), 4, line.height()),
                             theme.colour(Colour::NowMark));
        }
        painter.setPen(theme.colour(row.isNow ? Colour::Now : Colour::Ink3));
        paintText(painter, {line.left(), line.top(), 37, line.height()}, QString::number(row.number),
                  monoFont(12, row.isNow ? QFont::DemiBold : QFont::Normal), Align::Right);
        paintCodeLine(painter, {line.left() + 52, line.top(), line.width() - 60, line.height()}, row.text,
                      isPython, theme);
    }
    painter.restore();
}

void BoxesPanel::paintFacts(QPainter& painter, const Half& half, const BoxesSide& side) const
{
    const Theme theme = themeOf(this);
    const QString questions[] = {tr("Where the type is"), tr("Size"),
                                 side.line > 0 ? tr("After line %1").arg(side.line) : tr("What happened")};
    double y = half.facts.top() + kFactsPadding;
    const double left = half.facts.left() + 24;
    const double width = half.facts.width() - 48;
    for (std::size_t i = 0; i < 3; ++i) {
        const double height = std::max(factHeight(m_content.c.facts[i], width - kQuestion),
                                       factHeight(m_content.python.facts[i], width - kQuestion));
        painter.setPen(QPen(theme.colour(Colour::LineHair), theme.stroke(1)));
        painter.drawLine(QPointF(left, y), QPointF(left + width, y));
        painter.setPen(theme.colour(Colour::Ink3));
        paintText(painter, {left, y, kQuestion - 8, kFactRow}, questions[i], ui::font(FontRole::Base),
                  Align::Left);
        QTextDocument document;
        document.setDocumentMargin(0);
        const bool isBad = i == 2 && m_content.isBad && &side == &m_content.c;
        setRichText(document, sentenceHtml(side.facts[i], CodeLook::Plain, 13, theme),
                    ui::font(FontRole::Base), kFactLine, theme.colour(isBad ? Colour::Bad : Colour::Ink1));
        document.setTextWidth(width - kQuestion);
        painter.save();
        painter.translate(left + kQuestion, y + 9.5);
        document.drawContents(&painter);
        painter.restore();
        y += height;
    }
}

} // namespace nametag::ui
