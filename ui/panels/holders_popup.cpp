// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/holders_popup.h"

#include "core/timeline/query.h"
#include "ui/panels/referrer_row.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/sizes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QWheelEvent>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kWidth = 320;
constexpr double kPadding = 14;
constexpr double kHead = 30;
constexpr double kFoot = 36;
constexpr double kBarWidth = 5;
constexpr std::size_t kMost = 12; ///< rows that are seen at one time

/// What stands between the brackets of getrefcount(...) in a line of text.
std::string_view argumentOf(std::string_view line)
{
    constexpr std::string_view kCall = "getrefcount(";
    const auto at = line.find(kCall);
    if (at == std::string_view::npos)
        return {};
    line.remove_prefix(at + kCall.size());
    return line.substr(0, line.find(')'));
}

} // namespace

HoldersPopup::HoldersPopup(LessonSession& session, ObjectId object, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_session(session)
    , m_object(object)
{
    setObjectName(QStringLiteral("holdersPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    const auto state = session.state();
    const timeline::ObjectState* known = state->object(object);
    if (!known || !session.recording())
        return;
    for (Referrer& referrer :
         referrersOf(*session.stateBefore(), *state, object, session.recording()->texts()))
        if (!referrer.hasLeft)
            m_rows.push_back(std::move(referrer));
    m_isImmortal = known->is(events::kImmortal);
    m_count = m_isImmortal ? QStringLiteral("∞") : QString::number(known->count);
    readArgument();
    setAccessibleName(tr("Who holds it"));
    setAccessibleDescription(lines().join(u'\n'));
    const double foot = footText().isEmpty() ? 8 : kFoot;
    setFixedSize(kWidth,
                 static_cast<int>(kPadding + kHead + static_cast<double>(shown()) * kReferrerRow + foot + 4));
}

HoldersPopup::~HoldersPopup()
{
    emit pointedAt(std::nullopt);
}

/// A name between the brackets says for which object the line asks.
void HoldersPopup::readArgument()
{
    const auto line = timeline::sourceLine(m_session.recording()->source, m_session.lineOf(m_session.step()));
    const std::string_view argument = argumentOf(line);
    const ObjectId named = objectNamed(*m_session.stateBefore(), argument, m_session.recording()->texts());
    m_countsItself = !argument.empty() && (!named || named == m_object);
}

std::uint32_t HoldersPopup::total() const
{
    std::uint32_t total = 0;
    for (const Referrer& row : m_rows)
        total += row.times;
    return total;
}

std::size_t HoldersPopup::shown() const
{
    return std::max<std::size_t>(1, std::min(m_rows.size(), kMost));
}

QString HoldersPopup::footText() const
{
    if (m_isImmortal)
        return tr("Its count is fixed: nobody counts who holds it.");
    if (m_countsItself)
        return tr("+1 while sys.getrefcount() counts: its own argument.");
    return {};
}

QStringList HoldersPopup::lines() const
{
    QStringList lines{tr("count %1").arg(m_count)};
    for (const Referrer& row : m_rows)
        lines << QString::fromStdString(row.what + (row.times > 1 ? " ×" + std::to_string(row.times) : "") +
                                        " " + row.where);
    if (!footText().isEmpty())
        lines << footText();
    return lines;
}

void HoldersPopup::showAt(const QRect& badge)
{
    const QRect room = screen()->availableGeometry();
    QPoint at(badge.right() - width() + 12, badge.bottom() + 6);
    if (at.y() + height() > room.bottom())
        at.setY(badge.top() - 6 - height());
    at.setX(std::clamp(at.x(), room.left() + 4, std::max(room.left() + 4, room.right() - width() - 4)));
    move(at);
    show();
}

double HoldersPopup::rowTop(std::size_t place) const
{
    return kPadding + kHead + static_cast<double>(place) * kReferrerRow;
}

int HoldersPopup::rowAt(QPointF point) const
{
    for (std::size_t i = 0; i < std::min(m_rows.size(), kMost); ++i)
        if (point.y() >= rowTop(i) && point.y() < rowTop(i) + kReferrerRow)
            return m_first + static_cast<int>(i);
    return -1;
}

void HoldersPopup::paintRows(QPainter& painter)
{
    const Theme theme = themeOf(parentWidget() ? parentWidget() : this);
    const auto state = m_session.state();
    const bool scrolls = m_rows.size() > kMost;
    for (std::size_t i = 0; i < std::min(m_rows.size(), kMost); ++i) {
        const auto index = static_cast<std::size_t>(m_first) + i;
        const QRectF row(kPadding, rowTop(i), width() - 2 * kPadding - (scrolls ? kBarWidth : 0),
                         kReferrerRow);
        if (static_cast<int>(index) == m_pointed)
            painter.fillRect(row.adjusted(-kPadding + 4, 0, kPadding - 4, 0),
                             theme.colour(Colour::AccentSoft));
        paintReferrerRow(painter, row, m_rows[index], *state, theme);
    }
    if (!m_rows.empty())
        return;
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(theme.colour(Colour::Ink3));
    painter.drawText(QRectF(kPadding, rowTop(0), width() - 2 * kPadding, kReferrerRow), Qt::AlignVCenter,
                     tr("Nobody"));
}

void HoldersPopup::paintScrollBar(QPainter& painter)
{
    if (m_rows.size() <= kMost)
        return;
    const double all = static_cast<double>(kMost) * kReferrerRow;
    const double share = all / static_cast<double>(m_rows.size());
    const double height = std::max(24.0, share * static_cast<double>(kMost));
    const double most = static_cast<double>(m_rows.size() - kMost);
    const double top = rowTop(0) + (all - height) * m_first / most;
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(parentWidget() ? parentWidget() : this).colour(Colour::LineControl));
    painter.drawRoundedRect(QRectF(width() - kBarWidth - 4, top, kBarWidth, height), 2.5, 2.5);
}

void HoldersPopup::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(parentWidget() ? parentWidget() : this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colour(Colour::BgSurface));
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setFont(ui::font(FontRole::Heading));
    painter.setPen(theme.colour(Colour::Ink1));
    const QRectF head(kPadding, kPadding - 4, width() - 2 * kPadding, kHead);
    painter.drawText(head, Qt::AlignVCenter, tr("Referred to by"));
    paintCount(painter, {head.right(), head.center().y()}, {m_count.toStdString(), {}}, theme);
    paintRows(painter);
    paintScrollBar(painter);
    painter.setFont(ui::font(FontRole::Small));
    painter.setPen(theme.colour(Colour::Ink3));
    painter.drawText(QRectF(kPadding, rowTop(shown()), width() - 2 * kPadding, kFoot),
                     Qt::AlignVCenter | Qt::TextWordWrap, footText());
}

void HoldersPopup::pointAt(int row)
{
    if (row == m_pointed)
        return;
    m_pointed = row;
    update();
    if (row < 0) {
        m_session.hover({});
        return emit pointedAt(std::nullopt);
    }
    const Referrer& referrer = m_rows[static_cast<std::size_t>(row)];
    m_session.hover({referrer.owner ? referrer.owner : m_object, referrer.space, referrer.name});
    const bool hasString = referrer.kind != Referrer::Kind::Hidden && referrer.slot != SlotId{};
    emit pointedAt(hasString ? std::optional(referrer.slot) : std::nullopt);
}

void HoldersPopup::scrollTo(int first)
{
    m_first = std::clamp(first, 0, std::max(0, static_cast<int>(m_rows.size()) - static_cast<int>(kMost)));
    update();
}

/// To the object that holds.
void HoldersPopup::follow(int row)
{
    if (row < 0)
        return;
    const Referrer& referrer = m_rows[static_cast<std::size_t>(row)];
    if (referrer.owner)
        m_session.select({referrer.owner, {}, {}});
    close();
}

void HoldersPopup::mouseMoveEvent(QMouseEvent* event)
{
    pointAt(rowAt(event->position()));
}

void HoldersPopup::mouseReleaseEvent(QMouseEvent* event)
{
    follow(rowAt(event->position()));
}

void HoldersPopup::wheelEvent(QWheelEvent* event)
{
    scrollTo(m_first - event->angleDelta().y() / 40);
    pointAt(rowAt(event->position()));
    event->accept();
}

void HoldersPopup::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    int row = m_pointed;
    switch (event->key()) {
    case Qt::Key_Down: row = std::min(last, row + 1); break;
    case Qt::Key_Up: row = std::max(std::min(last, 0), row - 1); break;
    case Qt::Key_Home: row = std::min(last, 0); break;
    case Qt::Key_End: row = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: return follow(row);
    case Qt::Key_Escape: close(); return;
    default: return QFrame::keyPressEvent(event);
    }
    if (row < m_first)
        scrollTo(row);
    if (row >= m_first + static_cast<int>(kMost))
        scrollTo(row - static_cast<int>(kMost) + 1);
    pointAt(row);
}

void HoldersPopup::leaveEvent(QEvent*)
{
    pointAt(-1);
}

} // namespace nametag::ui
