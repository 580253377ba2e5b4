// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/side_list.h"

#include "ui/panels/paint_pieces.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kSmallRow = 34;
constexpr int kTallRow = 54;
constexpr int kGap = 4;

int heightOf(const SideRow& row)
{
    return row.about.isEmpty() ? kSmallRow : kTallRow;
}

} // namespace

SideList::SideList(QVector<SideRow> rows, QWidget* parent)
    : QWidget(parent)
    , m_rows(std::move(rows))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    tell();
}

void SideList::tell()
{
    setAccessibleDescription(m_rows[m_chosen].title);
}

void SideList::choose(const QString& id)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == id)
            m_chosen = i;
    tell();
    update();
}

QSize SideList::sizeHint() const
{
    return {180, rectOf(m_rows.size() - 1).bottom() + 1};
}

QRect SideList::rectOf(qsizetype index) const
{
    int y = 0;
    for (qsizetype i = 0; i < index; ++i)
        y += heightOf(m_rows[i]) + kGap;
    return {0, y, width(), heightOf(m_rows[index])};
}

qsizetype SideList::indexAt(QPoint point) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (rectOf(i).contains(point))
            return i;
    return -1;
}

void SideList::take(qsizetype index)
{
    if (index < 0 || index >= m_rows.size() || index == m_chosen)
        return;
    m_chosen = index;
    tell();
    update();
    emit chosenChanged(chosen());
}

void SideList::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const SideRow& row = m_rows[i];
        const QRectF where(rectOf(i));
        const bool chosen = i == m_chosen;
        if (chosen || i == m_hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(chosen ? Colour::AccentSoft : Colour::BgSunken));
            painter.drawRoundedRect(where, sizes::kControlRadius, sizes::kControlRadius);
        }
        painter.setPen(theme.colour(chosen ? Colour::Accent : Colour::Ink2));
        painter.setFont(textFont(13, chosen ? QFont::DemiBold : QFont::Medium));
        const double top = row.about.isEmpty() ? where.top() : where.top() + 8;
        painter.drawText(QRectF(12, top, where.width() - 16, row.about.isEmpty() ? where.height() : 20),
                         Qt::AlignVCenter, row.title);
        if (row.about.isEmpty())
            continue;
        painter.setFont(ui::font(FontRole::Small));
        painter.setPen(theme.colour(Colour::Ink2));
        painter.drawText(QRectF(12, top + 20, where.width() - 16, 18), Qt::AlignVCenter, row.about);
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF(rectOf(m_chosen)), sizes::kControlRadius, theme);
}

void SideList::mousePressEvent(QMouseEvent* event)
{
    take(indexAt(event->pos()));
}

void SideList::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = indexAt(event->pos());
    update();
}

void SideList::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void SideList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: return take(std::min(m_chosen + 1, m_rows.size() - 1));
    case Qt::Key_Up: return take(std::max<qsizetype>(m_chosen - 1, 0));
    case Qt::Key_Home: return take(0);
    case Qt::Key_End: return take(m_rows.size() - 1);
    default: QWidget::keyPressEvent(event);
    }
}

// While it has the keyboard these keys choose; the window has commands on them.
bool SideList::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::event(event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Home || key == Qt::Key_End)
        event->accept();
    return event->isAccepted();
}

} // namespace nametag::ui
