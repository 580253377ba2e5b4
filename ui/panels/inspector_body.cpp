// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_body.h"

#include "ui/layout/words.h"
#include "ui/panels/paint_pieces.h"
#include "ui/panels/referrer_row.h"
#include "ui/panels/rich_text.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr double kLeft = 16;
constexpr double kValueLeft = 108;
constexpr double kRow = 26;
constexpr std::size_t kReferrersShown = 12;
constexpr std::size_t kReferrersOpened = 400;

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

bool isRowKey(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Home || key == Qt::Key_End ||
           key == Qt::Key_Return || key == Qt::Key_Enter;
}

double textHeight(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 4000), Qt::TextWordWrap, text).height();
}

} // namespace

InspectorBody::InspectorBody(LessonSession& session)
    : m_session(session)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Inspector"));
}

QColor InspectorBody::colour(Colour role) const
{
    return themeOf(this).colour(role);
}

void InspectorBody::setContent(InspectorContent content)
{
    if (content.object != m_content.object) {
        m_showsOtherwise = m_showsReferrers = false;
        m_chosen = -1;
    }
    m_content = std::move(content);
    setAccessibleDescription(lines().join(u'\n'));
    measure();
    update();
}

void InspectorBody::measure()
{
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    paintAll(painter);
    m_height = static_cast<int>(std::ceil(m_y)) + 16;
    setMinimumHeight(m_height);
    updateGeometry();
}

QString InspectorBody::notRecorded()
{
    return tr("Counts, holders and the life of objects were not recorded.");
}

QStringList InspectorBody::lines() const
{
    QStringList lines;
    if (!m_content.object)
        return {tr("Select a tag or a block")};
    if (m_content.same)
        lines << words(explain::plainText(m_content.same->message.headline)).remove(u'`')
              << words(explain::plainText(m_content.same->message.body)).remove(u'`');
    lines << m_content.type + u' ' + m_content.repr << m_content.nature << tr("id %1").arg(m_content.id)
          << tr("size %1").arg(m_content.size);
    if (m_content.isRecorded)
        return lines << notRecorded();
    lines << tr("count %1").arg(m_content.count);
    for (const Referrer& referrer : m_content.referrers)
        lines << words(referrer.what + " " + referrer.where);
    for (const HistoryRow& row : historyRows(m_content.life().entries, m_content.step))
        lines << historyLine(row);
    return lines;
}

void InspectorBody::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::BgSurface));
    paintAll(painter);
    if (hasFocus() && m_chosen >= 0 && m_chosen < static_cast<int>(m_regions.size()))
        paintFocusRing(painter, m_regions[static_cast<std::size_t>(m_chosen)].where.adjusted(4, 1, -4, -1), 5,
                       themeOf(this));
}

void InspectorBody::paintAll(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_regions.clear();
    m_y = 0;
    if (!m_content.object) {
        painter.setFont(ui::font(FontRole::Base));
        painter.setPen(colour(Colour::Ink3));
        painter.drawText(QRectF(kLeft, 24, width() - 2 * kLeft, 40), Qt::TextWordWrap,
                         tr("Select a tag or a block"));
        m_y = 64;
        return;
    }
    if (m_content.same)
        paintSameness(painter);
    if (!m_content.exists) {
        paintAbsent(painter);
    } else {
        paintHead(painter);
        paintDivider(painter);
        m_content.block ? paintBlock(painter) : paintFacts(painter);
        if (m_content.isRecorded)
            return;
        paintDivider(painter);
        paintReferrers(painter);
    }
    if (m_content.block)
        return paintTenantRows(painter);
    paintCounts(painter);
    paintDivider(painter);
    paintHistory(painter);
}

void InspectorBody::paintBlock(QPainter& painter)
{
    m_y = paintBlockFacts(painter, *m_content.block, m_y, width(), themeOf(this));
}

void InspectorBody::paintTenantRows(QPainter& painter)
{
    if (m_content.block->tenants.empty())
        return;
    paintDivider(painter);
    std::vector<QRectF> rows;
    m_y = paintTenants(painter, *m_content.block, m_y, width(), themeOf(this), rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const StepIndex step = m_content.block->tenants[i].step;
        m_regions.push_back({rows[i], tr("Go to step %1").arg(step), [this, step] { m_session.goTo(step); }});
    }
}

void InspectorBody::paintDivider(QPainter& painter)
{
    m_y += 8;
    painter.fillRect(QRectF(0, std::floor(m_y), width(), 1), colour(Colour::LineHair));
    m_y += 9;
}

void InspectorBody::paintAbsent(QPainter& painter)
{
    if (m_content.isReading) {
        m_y += 76;
        return;
    }
    const bool early = m_content.notYetBorn;
    const StepIndex target = early ? m_content.life().born : m_content.life().died;
    painter.setFont(ui::font(FontRole::Heading));
    painter.setPen(colour(Colour::Ink1));
    painter.drawText(QRectF(kLeft, m_y + 20, width(), 22), Qt::AlignVCenter,
                     early ? tr("Made at step %1").arg(target) : tr("Freed at step %1").arg(target));
    painter.setFont(ui::font(FontRole::Control));
    painter.setPen(colour(Colour::Accent));
    const QRectF link(kLeft, m_y + 44, 160, 22);
    painter.drawText(link, Qt::AlignVCenter, tr("Go to step %1").arg(target));
    m_regions.push_back({link, {}, [this, target] { m_session.goTo(target); }});
    m_y += 76;
}

void InspectorBody::paintHead(QPainter& painter)
{
    const Theme theme = themeOf(this);
    const double top = m_y;
    paintSign(painter, QRectF(kLeft, top + 20, 32, 32), m_content.sign, m_content.role, theme);
    painter.setPen(colour(Colour::Ink1));
    painter.setFont(textFont(16, QFont::DemiBold));
    painter.drawText(QRectF(58, top + 15, width() - 110, 22), Qt::AlignVCenter, m_content.type);
    painter.setPen(colour(Colour::Ink3));
    painter.setFont(ui::font(FontRole::Small));
    painter.drawText(QRectF(58, top + 36, width() - 74, 18), Qt::AlignVCenter, m_content.nature);
    const QFont mono = monoFont(15);
    const double room = width() - 2 * kLeft;
    const double height = std::min(84.0, textHeight(m_content.repr, mono, room));
    painter.setFont(mono);
    painter.setPen(colour(Colour::Ink1));
    painter.drawText(QRectF(kLeft, top + 66, room, height), Qt::TextWrapAnywhere, m_content.repr);
    m_y = top + 66 + height + 4;
}

void InspectorBody::paintFact(QPainter& painter, const QString& label, const QString& value,
                              const QString& more)
{
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(colour(Colour::Ink3));
    painter.drawText(QRectF(kLeft, m_y, kValueLeft - kLeft, kRow), Qt::AlignVCenter, label);
    double left = kValueLeft;
    if (!value.isEmpty()) {
        painter.setFont(ui::font(FontRole::Mono));
        painter.setPen(colour(Colour::Ink1));
        painter.drawText(QRectF(left, m_y, width() - left, kRow), Qt::AlignVCenter, value);
        left += QFontMetricsF(ui::font(FontRole::Mono)).horizontalAdvance(value) + 6;
    }
    const double room = width() - left - kLeft;
    const QFont small = ui::font(FontRole::Base);
    const double height = more.isEmpty() ? 0 : textHeight(more, small, room);
    if (!more.isEmpty()) {
        painter.setFont(small);
        painter.setPen(colour(value.isEmpty() ? Colour::Ink1 : Colour::Ink3));
        const double top = m_y + (kRow - QFontMetricsF(small).height()) / 2;
        painter.drawText(QRectF(left, top, room, height + 4), Qt::TextWordWrap, more);
    }
    m_y += std::max(kRow, height + 8);
}

void InspectorBody::paintSlots(QPainter& painter)
{
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(colour(Colour::Ink3));
    painter.drawText(QRectF(kLeft, m_y, kValueLeft, kRow), Qt::AlignVCenter, tr("Slots"));
    const double room = width() - kValueLeft - kLeft - 96;
    const double pitch = std::min(11.0, room / m_content.slotsAll);
    double x = kValueLeft;
    for (std::uint32_t i = 0; i < m_content.slotsAll && pitch >= 3; ++i, x += pitch) {
        const bool used = i < m_content.slotsUsed;
        painter.setPen(QPen(colour(used ? typeColour(m_content.role) : Colour::LineControl), 1));
        painter.setBrush(used ? QBrush(colour(typeColour(m_content.role))) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(x + 0.5, m_y + 7.5, pitch - 3, 12), 2, 2);
    }
    painter.setPen(colour(Colour::Ink3));
    painter.drawText(QRectF(pitch >= 3 ? x + 6 : kValueLeft, m_y, 160, kRow), Qt::AlignVCenter,
                     tr("%1 of %2 used").arg(m_content.slotsUsed).arg(m_content.slotsAll));
    m_y += kRow;
}

void InspectorBody::paintFacts(QPainter& painter)
{
    paintUsualFacts(painter);
    for (const QString& note : m_content.notes)
        paintFact(painter, tr("Note"), {}, QString(note).remove(u'`').remove(QStringLiteral("**")));
}

void InspectorBody::paintUsualFacts(QPainter& painter)
{
    const QRectF copy(width() - kLeft - 20, m_y + 2, 22, 22);
    paintIcon(painter, QStringLiteral("copy"), copy.adjusted(3, 3, -3, -3), colour(Colour::Ink2));
    const QString id = m_content.id;
    m_regions.push_back({copy, tr("Copy the id"), [id] { QApplication::clipboard()->setText(id); }});
    paintFact(painter, QStringLiteral("id"), m_content.id, {});
    paintFact(painter, tr("Size"), m_content.size, m_content.sizeSplit);
    if (m_content.slotsAll > 0)
        paintSlots(painter);
    if (m_content.isRecorded)
        return paintFact(painter, tr("Count"), {}, notRecorded());
    paintFact(painter, tr("Memory"), {}, m_content.origin);
    paintFact(painter, tr("Collector"), {}, m_content.collector);
    if (!m_content.flags.isEmpty())
        return paintFact(painter, tr("Flags"), {}, m_content.flags);
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(colour(Colour::Ink3));
    painter.drawText(QRectF(kLeft, m_y, 80, kRow), Qt::AlignVCenter, tr("Flags"));
    painter.drawText(QRectF(kValueLeft, m_y, 240, kRow), Qt::AlignVCenter, tr("not interned, not immortal"));
    m_y += kRow;
}

void InspectorBody::paintReferrer(QPainter& painter, const Referrer& referrer)
{
    paintReferrerRow(painter, QRectF(kLeft, m_y, width() - kLeft - 8, kReferrerRow), referrer,
                     *m_session.state(), themeOf(this));
    if (referrer.owner) {
        const Selection owner{referrer.owner, {}, {}};
        m_regions.push_back(
            {QRectF(0, m_y, width(), kReferrerRow), {}, [this, owner] { m_session.select(owner); }});
    }
    m_y += kReferrerRow;
}

void InspectorBody::paintReferrers(QPainter& painter)
{
    painter.setFont(ui::font(FontRole::Heading));
    painter.setPen(colour(Colour::Ink1));
    painter.drawText(QRectF(kLeft, m_y, 200, kRow), Qt::AlignVCenter, tr("Referred to by"));
    const double end =
        kLeft + QFontMetricsF(ui::font(FontRole::Heading)).horizontalAdvance(tr("Referred to by"));
    paintCountAt(painter, QPointF(end + 10, m_y + 13), m_content.count, m_content.countBefore, themeOf(this));
    m_y += kRow + 2;
    const std::size_t shown =
        std::min(m_content.referrers.size(), m_showsReferrers ? kReferrersOpened : kReferrersShown);
    for (std::size_t i = 0; i < shown; ++i)
        paintReferrer(painter, m_content.referrers[i]);
    const bool none = m_content.referrers.empty();
    if (!none && shown == m_content.referrers.size())
        return;
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(colour(none || m_showsReferrers ? Colour::Ink3 : Colour::Accent));
    const QRectF row(kLeft, m_y, width() - 2 * kLeft, kRow);
    painter.drawText(row, Qt::AlignVCenter,
                     none ? tr("Nothing on the stage")
                          : tr("and %L1 more").arg(m_content.referrers.size() - shown));
    if (!none && !m_showsReferrers)
        m_regions.push_back({row, tr("Show all that refer to it"), [this] {
                                 m_showsReferrers = true;
                                 measure();
                                 update();
                             }});
    m_y += kRow;
}

const InspectorBody::Region* InspectorBody::regionAt(QPointF point) const
{
    for (const Region& region : m_regions)
        if (region.where.contains(point))
            return &region;
    return nullptr;
}

void InspectorBody::resizeEvent(QResizeEvent*)
{
    measure();
}

void InspectorBody::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(regionAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void InspectorBody::mouseReleaseEvent(QMouseEvent* event)
{
    if (const Region* region = regionAt(event->position())) {
        const auto act = region->act;
        act();
    }
}

/// Rows are chosen with the arrows and followed with Enter; the other keys are the window's.
void InspectorBody::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_regions.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down: return choose(std::min(last, m_chosen + 1));
    case Qt::Key_Up: return choose(std::max(0, m_chosen - 1));
    case Qt::Key_Home: return choose(std::min(last, 0));
    case Qt::Key_End: return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter: break;
    default: return QWidget::keyPressEvent(event);
    }
    if (m_chosen < 0 || m_chosen > last)
        return;
    const auto act = m_regions[static_cast<std::size_t>(m_chosen)].act;
    act();
}

void InspectorBody::choose(int region)
{
    m_chosen = region;
    if (region >= 0)
        emit rowChosen(m_regions[static_cast<std::size_t>(region)].where.toRect());
    update();
}

void InspectorBody::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_chosen < 0)
        choose(m_regions.empty() ? -1 : 0);
    update();
}

void InspectorBody::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void InspectorBody::leaveEvent(QEvent*)
{
    setCursor(Qt::ArrowCursor);
}

bool InspectorBody::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isRowKey(static_cast<QKeyEvent*>(event)->key())) {
        event->accept(); // while the keys are here, these are not the window's
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Region* region = regionAt(help->pos());
    QToolTip::showText(help->globalPos(), region ? region->hint : QString(), this);
    return true;
}

} // namespace nametag::ui
