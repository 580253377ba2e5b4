// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer and the keys of the stage.
#include "ui/scene/describe.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/hit_test.h"
#include "ui/theme/sizes.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace nametag::ui {

namespace {

// A click on a dot means the block that it is in (with Alt: where its string leads); a docked value is
// itself.
ObjectId clickedObject(const SceneModel& scene, const ItemKey& key, bool follow)
{
    const ObjectId object = objectOf(scene, key);
    const bool docked = object && rectOf(scene, object).isEmpty();
    if (key.kind != ItemKind::Cell || follow || docked)
        return object;
    return ObjectId{key.slot.holder};
}

bool isStageKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Return || key == Qt::Key_Enter ||
           key == Qt::Key_Escape;
}

} // namespace

void HeapView::pointAt(QPointF scenePoint)
{
    const ItemKey key = thingAt(model(), scenePoint, 5 / zoom());
    if (key == m_pointedAt)
        return;
    m_pointedAt = key;
    if (isCutting())
        aimAt(key);
    else
        viewport()->setCursor(objectOf(model(), key) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (key && key.kind != ItemKind::Frame)
        m_hoverTimer.start();
    else
        hoverNow();
}

void HeapView::hoverNow()
{
    m_hoverTimer.stop();
    const ItemKey key = m_pointedAt.kind == ItemKind::Frame ? ItemKey{} : m_pointedAt;
    const ObjectId object = objectOf(model(), key);
    const Highlight& light = heapScene().look().highlight;
    if (light.hovered == key && light.hoveredObject == object)
        return;
    setHovered(key, object);
    emit hovered(key, object);
}

void HeapView::leave()
{
    m_pointedAt = {};
    hoverNow();
}

bool HeapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        leave();
    } else if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(zoom() * (1 + gesture->value()), mapToScene(gesture->position().toPoint()));
            return true;
        }
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const ItemKey key = thingAt(model(), mapToScene(help->pos()));
        const QString words = key.kind == ItemKind::Frame ? QString() : describe(model(), key);
        QToolTip::showText(help->globalPos(), words, viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

// While a thing of the stage has the focus, arrows walk along strings; else they are the window's.
bool HeapView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && (focusedItem() || m_held.moves)) {
        if (isStageKey(static_cast<QKeyEvent*>(event)->key())) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void HeapView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(1.0015, event->angleDelta().y()), mapToScene(event->position().toPoint()));
    event->accept();
}

void HeapView::mousePressEvent(QMouseEvent* event)
{
    const bool onNothing = !thingAt(model(), mapToScene(event->pos()));
    const bool left = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (left && (m_spaceHeld || onNothing))) {
        m_dragging = true;
        m_dragFrom = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
        if (left && onNothing && !m_spaceHeld) {
            setFocusedItem({});
            setSelected({});
            emit selected({});
        }
        return;
    }
    if (!left)
        return;
    const ItemKey key = thingAt(model(), mapToScene(event->pos()));
    if (key.kind == ItemKind::Cell && key.slot.slot == kLeftOutSlot)
        return emit foldAsked(ObjectId{key.slot.holder});
    if (isCutting() && cuttableAt(model(), key))
        return askForCut(key);
    if (key.kind == ItemKind::Block && isFold(key.object))
        return emit foldAsked(key.object);
    const bool compared = event->modifiers().testFlag(Qt::ControlModifier);
    emit clicked(key, compared);
    if (compared)
        return;
    const CountPlace count = countAt(model(), mapToScene(event->pos()));
    if (count.object && lookNow().showsCells()) {
        const QRect badge = mapFromScene(count.badge).boundingRect();
        emit countAsked(count.object, QRect(viewport()->mapToGlobal(badge.topLeft()), badge.size()));
    }
    const ObjectId object = clickedObject(model(), key, event->modifiers().testFlag(Qt::AltModifier));
    setFocusedItem({});
    setSelected(object);
    emit selected(object);
    const bool onBlock = key.kind == ItemKind::Block || key.kind == ItemKind::Cell;
    const ObjectId block = key.kind == ItemKind::Cell ? ObjectId{key.slot.holder} : object;
    if (onBlock && !rectOf(model(), block).isEmpty())
        m_held = {block, mapToScene(event->pos()), {}, false};
}

// A block follows the pointer as an outline; it goes there when it is let go.
void HeapView::dragBlock(QPointF pointer)
{
    m_held.by = pointer - m_held.from;
    const bool far = m_held.by.manhattanLength() * zoom() >= QApplication::startDragDistance();
    m_held.moves = m_held.moves || far;
    if (m_held.moves) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        viewport()->update();
    }
}

void HeapView::dropBlock(bool asWanted)
{
    const Held held = std::exchange(m_held, {});
    if (!held.moves)
        return;
    viewport()->update();
    if (asWanted)
        emit blockDropped(held.object, rectOf(model(), held.object).topLeft() + held.by);
}

void HeapView::paintDragged(QPainter& painter) const
{
    if (!m_held.moves)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_scene.look().theme.colour(Colour::Accent), 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rectOf(model(), m_held.object).translated(m_held.by), sizes::kBlockRadius,
                            sizes::kBlockRadius);
}

void HeapView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const ItemKey key = byKey ? focusedItem() : thingAt(model(), mapToScene(event->pos()));
    if (!key || key.kind == ItemKind::Frame)
        return event->ignore();
    const QPoint at = byKey ? mapFromScene(rectOf(model(), key).center()) : event->pos();
    emit menuAsked(key, viewport()->mapToGlobal(at));
}

void HeapView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_held.object && (event->buttons() & Qt::LeftButton) != 0)
        return dragBlock(mapToScene(event->pos()));
    if (!m_dragging) {
        pointAt(mapToScene(event->pos()));
        return;
    }
    const QPoint by = event->pos() - m_dragFrom;
    m_dragFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void HeapView::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragging = false;
    dropBlock(true);
    viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
    event->accept();
}

void HeapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const ItemKey key = thingAt(model(), mapToScene(event->pos()));
    if (!key || key.kind == ItemKind::Frame)
        fit();
    else
        emit activated(key);
}

void HeapView::setFocusedItem(const ItemKey& key)
{
    Highlight light = heapScene().look().highlight;
    if (light.focused == key)
        return;
    light.focused = key;
    light.cutting = key.slot;
    heapScene().setHighlight(light);
    emit focused(key);
    if (!key)
        return;
    bringIntoSight(rectOf(model(), key), true);
    const std::vector<ItemKey> order = focusOrder(model());
    const auto place = std::find(order.begin(), order.end(), key);
    if (place == order.end() || !QAccessible::isActive())
        return; // a slot: who aims at it says so
    QAccessibleInterface* stage = QAccessible::queryAccessibleInterface(this);
    if (!stage || stage->childCount() != static_cast<int>(order.size()))
        return;
    QAccessibleEvent told(this, QAccessible::Focus);
    told.setChild(static_cast<int>(place - order.begin()));
    QAccessible::updateAccessibility(&told);
}

void HeapView::choose(ObjectId object)
{
    setSelected(object);
    emit selected(object);
}

bool HeapView::moveFocus(int by)
{
    const std::vector<ItemKey> order = orderNow();
    if (order.empty())
        return false;
    const auto found = std::find(order.begin(), order.end(), focusedItem());
    auto at = found - order.begin();
    if (found == order.end())
        at = by > 0 ? -1 : static_cast<std::ptrdiff_t>(order.size());
    at += by;
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(order.size())) {
        setFocusedItem({});
        return false; // on to the next pane
    }
    setFocusedItem(order[static_cast<std::size_t>(at)]);
    return true;
}

bool HeapView::focusNextPrevChild(bool next)
{
    return moveFocus(next ? 1 : -1) || QGraphicsView::focusNextPrevChild(next);
}

// From a tag to its object; from a block to the first object that it refers to.
void HeapView::followString()
{
    const ItemKey from = focusedItem();
    ObjectId to = objectOf(model(), from);
    if (from.kind == ItemKind::Block) {
        to = {};
        for (const SceneArrow& arrow : model().arrows) {
            const SlotId slot = arrow.id.from;
            const bool leaves = slot.kind != SlotKind::Name && slot.holder == from.object.value;
            if (leaves && arrow.kind != ArrowKind::Ghost && !to)
                to = arrow.id.target;
        }
    }
    if (to && !rectOf(model(), to).isEmpty())
        setFocusedItem({ItemKind::Block, {}, {}, to});
}

// From a block back to who refers to it.
void HeapView::nextReferrer()
{
    const ItemKey from = focusedItem();
    if (from.kind != ItemKind::Block)
        return;
    for (const SceneArrow& arrow : model().arrows) {
        if (arrow.id.target != from.object || arrow.kind == ArrowKind::Ghost)
            continue;
        const SlotId slot = arrow.id.from;
        if (slot.kind == SlotKind::Name)
            setFocusedItem({ItemKind::Tag, {}, slot, {}});
        else
            setFocusedItem({ItemKind::Block, {}, {}, ObjectId{slot.holder}});
        return;
    }
}

void HeapView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isCutting())
            return askForCut(focusedItem());
        if (focusedItem()) {
            const ObjectId object = objectOf(model(), focusedItem());
            if (isFold(object) || (object && object == heapScene().look().highlight.selected))
                return emit foldAsked(object);
            setSelected(object);
            emit selected(object);
        }
        return;
    case Qt::Key_Delete:
        if (isCutting())
            return askForCut(focusedItem());
        return QGraphicsView::keyPressEvent(event);
    case Qt::Key_Right: isCutting() ? static_cast<void>(moveFocus(1)) : followString(); return;
    case Qt::Key_Left: isCutting() ? static_cast<void>(moveFocus(-1)) : nextReferrer(); return;
    case Qt::Key_Escape:
        dropBlock(false);
        setFocusedItem({});
        return;
    case Qt::Key_Plus: zoomIn(); return;
    case Qt::Key_Minus: zoomOut(); return;
    case Qt::Key_0: setZoom(1.0); return;
    case Qt::Key_F: fit(); return;
    case Qt::Key_Space:
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    default: QGraphicsView::keyPressEvent(event);
    }
}

void HeapView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        m_spaceHeld = false;
        viewport()->setCursor(Qt::ArrowCursor);
    }
    QGraphicsView::keyReleaseEvent(event);
}

void HeapView::focusOutEvent(QFocusEvent* event)
{
    m_spaceHeld = false;
    setFocusedItem({});
    QGraphicsView::focusOutEvent(event);
}

} // namespace nametag::ui
