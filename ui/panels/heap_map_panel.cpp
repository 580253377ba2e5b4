// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/heap_map_panel.h"

#include "ui/panels/controls.h"
#include "ui/panels/free_list_card.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace nametag::ui {

HeapMapPanel::HeapMapPanel(LessonSession& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_side(new FreeListCard(session))
    , m_previous(new IconButton(QStringLiteral("chevron-left"), tr("The arena before"), this))
    , m_next(new IconButton(QStringLiteral("chevron-right"), tr("The next arena"), this))
{
    setObjectName(QStringLiteral("heapMapView"));
    setAccessibleName(tr("Heap map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { showArena(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { showArena(1); });
    connect(&session, &LessonSession::lessonChanged, this, [this] {
        m_place = {};
        read();
    });
    connect(&session, &LessonSession::runFinished, this, [this] {
        m_place = {};
        read();
    });
    connect(&session, &LessonSession::stepChanged, this, [this] {
        m_place.block = 0;
        m_place.isOpen = m_place.isOpen && m_session.selection().object;
        read();
    });
    connect(&session, &LessonSession::selectionChanged, this, &HeapMapPanel::readSelection);
    connect(&session, &LessonSession::hoverChanged, this, [this] {
        if (!m_telling)
            read();
    });
    read();
}

HeapMapPanel::~HeapMapPanel()
{
    if (m_side && !m_side->parent())
        delete m_side;
}

QWidget* HeapMapPanel::side()
{
    return m_side;
}

QString HeapMapPanel::asText() const
{
    return heapMapText(m_content);
}

void HeapMapPanel::read()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_content = heapMapContent(m_session, m_place);
    m_side->setHeap(m_content.heap, m_content.profile);
    const bool many = m_content.arenas.size() > 1;
    m_previous->setVisible(many);
    m_next->setVisible(many);
    m_previous->setEnabled(m_content.arena > 0);
    m_next->setEnabled(m_content.arena + 1 < m_content.arenas.size());
    const QRectF title = places().arenaTitle;
    m_previous->setGeometry(static_cast<int>(title.right()) - 66, static_cast<int>(title.top()) - 5, 32, 32);
    m_next->setGeometry(static_cast<int>(title.right()) - 32, static_cast<int>(title.top()) - 5, 32, 32);
    setAccessibleDescription(heapMapSummary(m_content));
    update();
}

void HeapMapPanel::readSelection()
{
    if (m_telling)
        return;
    m_place = {0, 0, m_place.isOpen && m_session.selection().object};
    read();
}

void HeapMapPanel::showPool(std::uint64_t address)
{
    m_place = {address, 0, false};
    m_marks.focused = m_area == Area::Arena ? address : 0;
    read();
}

void HeapMapPanel::showArena(int by)
{
    const std::size_t wanted = m_content.arena + static_cast<std::size_t>(by);
    if (wanted >= m_content.arenas.size())
        return;
    const std::uint64_t first = m_content.arenas[wanted];
    const auto pool = m_content.heap->pools().lower_bound(first);
    if (pool != m_content.heap->pools().end())
        showPool(pool->first);
}

void HeapMapPanel::chooseBlock(std::uint64_t address)
{
    const timeline::HeapBlock* block = m_content.isEmpty() ? nullptr : m_content.blockAt(address);
    if (!block)
        return;
    const bool known = block->isLive() && m_content.memory->object(block->owner);
    m_place.block = address;
    m_telling = true;
    m_session.select(known ? Selection{block->owner, {}, {}} : Selection{});
    m_telling = false;
    read();
}

void HeapMapPanel::fit()
{
    m_place = {};
    read();
}

void HeapMapPanel::zoomIn()
{
    if (m_content.isEmpty())
        return;
    const std::uint64_t focused = m_area == Area::Pool ? m_marks.focused : 0;
    const std::uint64_t block = focused ? focused : m_content.block;
    if (!block || m_content.indexOf(block) < 0)
        return;
    m_place.block = block;
    m_place.isOpen = true;
    read();
}

void HeapMapPanel::zoomOut()
{
    m_place.isOpen = false;
    read();
}

std::uint64_t HeapMapPanel::addressAt(QPointF point) const
{
    const timeline::PoolState* pool = m_content.isEmpty() || m_content.isOpen ? nullptr : m_content.shown();
    const int index = pool ? places().blockAt(point) : -1;
    return index < 0 ? 0 : pool->addressOf(static_cast<std::uint32_t>(index));
}

int HeapMapPanel::fieldAt(QPointF point) const
{
    if (!m_content.isOpen)
        return -1;
    const int count = static_cast<int>(fieldsOf(*m_content.blockAt(m_content.block), m_content.block,
                                                m_content.shown()->blockSize, *m_content.memory,
                                                m_content.recording->texts(), *m_content.profile)
                                           .size());
    for (int i = 0; i < count; ++i)
        if (byteRow(places().panel, i, count).contains(point))
            return i;
    return -1;
}

void HeapMapPanel::followField(int index)
{
    const auto fields =
        fieldsOf(*m_content.blockAt(m_content.block), m_content.block, m_content.shown()->blockSize,
                 *m_content.memory, m_content.recording->texts(), *m_content.profile);
    if (index >= 0 && index < static_cast<int>(fields.size()) &&
        fields[static_cast<std::size_t>(index)].target)
        m_session.select({fields[static_cast<std::size_t>(index)].target, {}, {}});
}

void HeapMapPanel::tellHover(std::uint64_t address)
{
    if (address == m_marks.hovered)
        return;
    m_marks.hovered = address;
    const timeline::HeapBlock* block = address ? m_content.blockAt(address) : nullptr;
    const bool known = block && block->isLive() && m_content.memory->object(block->owner);
    m_telling = true;
    m_session.hover(known ? Selection{block->owner, {}, {}} : Selection{});
    m_telling = false;
    update();
}

void HeapMapPanel::mouseMoveEvent(QMouseEvent* event)
{
    if (m_content.isEmpty())
        return;
    const HeapMapGeometry map = places();
    const int pool = map.poolAt(event->position());
    const bool used = pool >= 0 && m_content.pools[static_cast<std::size_t>(pool)].blockSize > 0;
    m_marks.hoveredPool = used ? m_content.pools[static_cast<std::size_t>(pool)].pool : 0;
    m_marks.hoveredField = fieldAt(event->position());
    const std::uint64_t block = addressAt(event->position());
    tellHover(block);
    const int bar = map.barAt(event->position());
    const bool acts = used || block || m_marks.hoveredField >= 0 ||
                      (bar >= 0 && m_content.classBytes[static_cast<std::size_t>(bar)] > 0);
    setCursor(acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void HeapMapPanel::mousePressEvent(QMouseEvent* event)
{
    if (m_content.isEmpty() || event->button() != Qt::LeftButton)
        return;
    const HeapMapGeometry map = places();
    if (const int pool = map.poolAt(event->position()); pool >= 0) {
        if (m_content.heap->poolAt(m_content.pools[static_cast<std::size_t>(pool)].pool))
            showPool(m_content.pools[static_cast<std::size_t>(pool)].pool);
        return;
    }
    if (const int field = fieldAt(event->position()); field >= 0)
        return followField(field);
    if (const std::uint64_t block = addressAt(event->position()))
        return chooseBlock(block);
    const int bar = map.barAt(event->position());
    if (bar < 0)
        return;
    if (const std::uint64_t serving = m_content.heap->servingPool(static_cast<std::uint32_t>(bar)))
        return showPool(serving);
    const std::uint32_t size = memory::blockSizeOf(static_cast<std::uint32_t>(bar));
    for (const auto& [address, pool] : m_content.heap->pools())
        if (pool->blockSize == size && pool->inUse > 0)
            return showPool(address);
}

void HeapMapPanel::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const std::uint64_t block = addressAt(event->position())) {
        m_place.block = block;
        zoomIn();
    } else if (m_content.isOpen && fieldAt(event->position()) < 0) {
        zoomOut();
    }
}

void HeapMapPanel::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return event->ignore();
    if (const std::uint64_t block = addressAt(event->position()); block && event->angleDelta().y() > 0) {
        m_place.block = block;
        zoomIn();
    } else if (event->angleDelta().y() < 0) {
        zoomOut();
    }
    event->accept();
}

void HeapMapPanel::leaveEvent(QEvent*)
{
    m_marks.hoveredPool = 0;
    m_marks.hoveredField = -1;
    tellHover(0);
    update();
}

void HeapMapPanel::focusInEvent(QFocusEvent* event)
{
    // Behind a click the arrows go on stepping; who comes by the keyboard moves in the map.
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_area = byKeys ? Area::Pool : Area::None;
    if (byKeys && !m_content.isEmpty() && m_content.shown() && m_content.indexOf(m_marks.focused) < 0)
        m_marks.focused =
            m_content.indexOf(m_content.block) >= 0 ? m_content.block : m_content.shown()->addressOf(0);
    describeFocus();
    update();
}

void HeapMapPanel::focusOutEvent(QFocusEvent*)
{
    m_area = Area::None;
    m_marks.focused = 0;
    update();
}

bool HeapMapPanel::focusNextPrevChild(bool next)
{
    if (m_area == Area::None || m_content.isEmpty() || !hasFocus())
        return Panel::focusNextPrevChild(next);
    if (next == (m_area == Area::Arena)) {
        m_area = next ? Area::Pool : Area::Arena;
        m_marks.focused = next ? m_content.shown()->addressOf(0) : m_content.pool;
        describeFocus();
        update();
        return true;
    }
    return Panel::focusNextPrevChild(next);
}

void HeapMapPanel::moveFocus(int byColumns, int byRows)
{
    const bool inArena = m_area == Area::Arena;
    const int columns = inArena ? 8 : places().columns();
    int index = inArena ? 0 : std::max(0, m_content.indexOf(m_marks.focused));
    for (std::size_t i = 0; inArena && i < m_content.pools.size(); ++i)
        if (m_content.pools[i].pool == m_marks.focused)
            index = static_cast<int>(i);
    const int wanted = index + byColumns + byRows * columns;
    const int count = static_cast<int>(inArena ? m_content.pools.size() : m_content.cells.size());
    if (wanted < 0 || wanted >= count)
        return;
    m_marks.focused = inArena ? m_content.pools[static_cast<std::size_t>(wanted)].pool
                              : m_content.shown()->addressOf(static_cast<std::uint32_t>(wanted));
    m_marks.hovered = inArena ? 0 : m_marks.focused; // its card is shown, too
    describeFocus();
    update();
}

void HeapMapPanel::describeFocus()
{
    if (m_area == Area::None || m_content.isEmpty())
        return;
    const timeline::PoolState* pool =
        m_area == Area::Arena ? m_content.heap->poolAt(m_marks.focused) : nullptr;
    setAccessibleDescription(m_area == Area::Pool ? blockText(m_content, m_marks.focused)
                             : pool               ? tr("pool with blocks of %1 bytes, %2 of %3 in use")
                                          .arg(pool->blockSize)
                                          .arg(pool->inUse)
                                          .arg(pool->blocks.size())
                                    : tr("a pool that was never used"));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void HeapMapPanel::keyPressEvent(QKeyEvent* event)
{
    if (m_area == Area::None || m_content.isEmpty())
        return Panel::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return moveFocus(-1, 0);
    case Qt::Key_Right: return moveFocus(1, 0);
    case Qt::Key_Up: return moveFocus(0, -1);
    case Qt::Key_Down: return moveFocus(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_area == Area::Arena && m_content.heap->poolAt(m_marks.focused))
            return showPool(m_marks.focused);
        if (m_area == Area::Pool && m_marks.focused == m_content.block)
            return m_content.isOpen ? zoomOut() : zoomIn();
        return chooseBlock(m_marks.focused);
    default: return Panel::keyPressEvent(event);
    }
}

bool HeapMapPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_area != Area::None) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int code = key->key();
        const bool ours = code == Qt::Key_Left || code == Qt::Key_Right || code == Qt::Key_Up ||
                          code == Qt::Key_Down || code == Qt::Key_Return || code == Qt::Key_Enter;
        if (ours && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return Panel::event(event);
}

void HeapMapPanel::showEvent(QShowEvent*)
{
    if (m_isStale)
        read();
}

void HeapMapPanel::resizeEvent(QResizeEvent*)
{
    read();
}

void HeapMapPanel::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::BgStage));
    if (!m_content.isEmpty())
        return paintHeapMap(painter, places(), m_content, m_marks, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(FontRole::Headline));
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(rect().adjusted(0, 0, 0, -height() / 5), Qt::AlignCenter, tr("No block in use"));
}

} // namespace nametag::ui
