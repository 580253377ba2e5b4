// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/holders_popup.h"

#include "core/explain/scene_words.h"
#include "ui/panels/referrer_row.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/parts.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/sizes.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kWidth = 320;
constexpr double kPadding = 14;
constexpr double kHead = 30;
constexpr double kFoot = 36;
constexpr std::size_t kMost = 14;

} // namespace

HoldersPopup::HoldersPopup(LessonSession& session, ObjectId object, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_session(session)
    , m_object(object)
{
    setObjectName(QStringLiteral("holdersPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMouseTracking(true);
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
    const auto line = explain::sourceLine(session.recording()->source, session.lineOf(session.step()));
    m_countsItself = line.find("getrefcount(") != std::string_view::npos;
    setAccessibleName(tr("Who holds it"));
    setAccessibleDescription(lines().join(u'\n'));
    const double foot = footText().isEmpty() ? 8 : kFoot;
    setFixedSize(kWidth, static_cast<int>(kPadding + kHead + shown() * kReferrerRow + foot + 4));
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
    if (m_rows.size() > kMost)
        return tr("and %1 more").arg(m_rows.size() - kMost);
    if (m_countsItself)
        return tr("sys.getrefcount() tells one more: its own argument.");
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

double HoldersPopup::rowTop(std::size_t row) const
{
    return kPadding + kHead + static_cast<double>(row) * kReferrerRow;
}

int HoldersPopup::rowAt(QPointF point) const
{
    for (std::size_t i = 0; i < std::min(m_rows.size(), kMost); ++i)
        if (point.y() >= rowTop(i) && point.y() < rowTop(i) + kReferrerRow)
            return static_cast<int>(i);
    return -1;
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
    const auto state = m_session.state();
    for (std::size_t i = 0; i < std::min(m_rows.size(), kMost); ++i) {
        const QRectF row(kPadding, rowTop(i), width() - 2 * kPadding, kReferrerRow);
        if (static_cast<int>(i) == m_hovered)
            painter.fillRect(row.adjusted(-kPadding + 4, 0, kPadding - 4, 0),
                             theme.colour(Colour::AccentSoft));
        paintReferrerRow(painter, row, m_rows[i], *state, theme);
    }
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(theme.colour(Colour::Ink3));
    if (m_rows.empty())
        painter.drawText(QRectF(kPadding, rowTop(0), width() - 2 * kPadding, kReferrerRow), Qt::AlignVCenter,
                         tr("Nobody"));
    painter.setFont(ui::font(FontRole::Small));
    painter.drawText(QRectF(kPadding, rowTop(shown()), width() - 2 * kPadding, kFoot),
                     Qt::AlignVCenter | Qt::TextWordWrap, footText());
}

void HoldersPopup::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (row == m_hovered)
        return;
    m_hovered = row;
    update();
    if (row < 0)
        return m_session.hover({});
    const Referrer& referrer = m_rows[static_cast<std::size_t>(row)];
    m_session.hover({referrer.owner ? referrer.owner : m_object, referrer.space, referrer.name});
}

void HoldersPopup::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    const Referrer* referrer = row < 0 ? nullptr : &m_rows[static_cast<std::size_t>(row)];
    if (referrer && referrer->owner)
        m_session.select({referrer->owner, {}, {}});
    if (referrer)
        close();
}

void HoldersPopup::leaveEvent(QEvent*)
{
    m_hovered = -1;
    m_session.hover({});
    update();
}

} // namespace nametag::ui
