// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter_layer.h"

#include "ui/layout/lane.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/hit_test.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr double kPenWidth = 5;
constexpr double kEraserRadius = 14;
constexpr double kLitPadding = 20;
constexpr double kLitRadius = 24;
constexpr double kTitleRoom = 6;
constexpr double kDarkness = 0.62;
constexpr int kSmallestDrag = 8;

/// A smooth line through the points: each is the control of the way between the middles beside it.
QPainterPath pathOf(const std::vector<QPointF>& points)
{
    QPainterPath path(points.front());
    if (points.size() == 1)
        path.lineTo(points.front() + QPointF(0.1, 0));
    for (std::size_t i = 1; i + 1 < points.size(); ++i)
        path.quadTo(points[i], (points[i] + points[i + 1]) / 2);
    if (points.size() > 1)
        path.lineTo(points.back());
    return path;
}

/// The area with some room around it, but with no neighbouring tag or block cut in two.
QRectF litWithRoom(const SceneModel& scene, QRectF area, double room)
{
    std::vector<QRectF> things;
    for (const SceneFrame& frame : scene.frames)
        for (const SceneTag& tag : frame.tags)
            things.push_back(toQt(tag.rect));
    for (const SceneBlock& block : scene.blocks)
        things.push_back(toQt(block.rect));
    for (const QRectF& thing : things)
        if (thing.intersects(area))
            area |= thing;
    double left = room;
    double top = room;
    double right = room;
    double bottom = room;
    for (const QRectF& thing : things) {
        if (thing.intersects(area) || !thing.intersects(area.adjusted(-room, -room, room, room)))
            continue;
        if (thing.top() >= area.bottom())
            bottom = std::min(bottom, (thing.top() - area.bottom()) / 2);
        else if (thing.bottom() <= area.top())
            top = std::min(top, (area.top() - thing.bottom()) / 2);
        else if (thing.left() >= area.right())
            right = std::min(right, (thing.left() - area.right()) / 2);
        else
            left = std::min(left, (area.left() - thing.right()) / 2);
    }
    QRectF lit = area.adjusted(-left, -top, right, bottom);
    for (const SceneFrame& frame : scene.frames) { // a frame's title is read as a whole
        const QRectF card = toQt(frame.rect);
        const QRectF header(card.x(), card.y(), card.width(), kFrameHeader);
        if (lit.intersects(header.adjusted(0, kFrameHeader / 4.0, 0, -kFrameHeader / 4.0)))
            lit = lit.united(header.adjusted(-kTitleRoom, 0, 0, 0));
    }
    return lit;
}

} // namespace

PresenterLayer::PresenterLayer(HeapView& stage, QWidget* parent)
    : QWidget(parent)
    , m_stage(stage)
{
    setObjectName(QStringLiteral("presenterLayer"));
    setMouseTracking(true);
    setTool(PresenterTool::None);
}

void PresenterLayer::setUnit(double unit)
{
    m_unit = unit;
    update();
}

void PresenterLayer::setTool(PresenterTool tool)
{
    m_tool = tool;
    m_dragging = false;
    if (tool == PresenterTool::Spotlight)
        lightChanges();
    setAttribute(Qt::WA_TransparentForMouseEvents, tool == PresenterTool::None);
    chooseCursor();
    update();
}

void PresenterLayer::chooseCursor()
{
    if (m_tool == PresenterTool::Pen || m_tool == PresenterTool::Eraser)
        setCursor(Qt::CrossCursor);
    else
        setCursor(Qt::ArrowCursor);
}

void PresenterLayer::setCurtain(Curtain curtain)
{
    m_curtain = curtain;
    update();
}

void PresenterLayer::setStep(StepIndex step)
{
    m_step = step;
    m_dragging = false;
    if (m_tool == PresenterTool::Spotlight)
        lightChanges();
    update();
}

void PresenterLayer::undo()
{
    m_book.undo(m_step);
    update();
}

void PresenterLayer::clear()
{
    m_book.clear(m_step);
    update();
}

void PresenterLayer::forgetStrokes()
{
    m_book.forgetAll();
    update();
}

bool PresenterLayer::isOnStage(QPointF point) const
{
    return m_stage.geometry().contains(point.toPoint());
}

QPointF PresenterLayer::toBook(QPointF point, bool onStage) const
{
    if (!onStage)
        return point / m_unit;
    const QPointF inView = point - m_stage.viewport()->mapTo(parentWidget(), QPoint());
    return m_stage.viewportTransform().inverted().map(inView);
}

QPointF PresenterLayer::fromBook(QPointF point, bool onStage) const
{
    if (!onStage)
        return point * m_unit;
    return m_stage.viewportTransform().map(point) + m_stage.viewport()->mapTo(parentWidget(), QPoint());
}

QRectF PresenterLayer::fromScene(const QRectF& rect) const
{
    return {fromBook(rect.topLeft(), true), fromBook(rect.bottomRight(), true)};
}

QRectF PresenterLayer::lit() const
{
    if (m_tool != PresenterTool::Spotlight)
        return {};
    if (m_litScene.isEmpty())
        return m_litPage;
    return fromScene(litWithRoom(m_stage.model(), m_litScene, kLitPadding * m_unit / m_stage.zoom()));
}

void PresenterLayer::lightChanges()
{
    const SceneModel& scene = m_stage.model();
    m_litPage = {};
    m_litScene = {};
    for (const SceneFrame& frame : scene.frames)
        for (const SceneTag& tag : frame.tags)
            if (tag.state == TagState::New || tag.state == TagState::Moved)
                m_litScene |= toQt(tag.rect) | rectOf(scene, tag.object);
    if (!m_litScene.isEmpty())
        return;
    for (const SceneBlock& block : scene.blocks)
        if (block.isNew || block.changed)
            m_litScene |= toQt(block.rect);
}

void PresenterLayer::lightAt(QPoint point)
{
    if (!isOnStage(point)) {
        const QRectF area = m_areaAt ? m_areaAt(point) : QRectF();
        if (area.isEmpty())
            return;
        m_litScene = {};
        m_litPage = area;
        return update();
    }
    const SceneModel& scene = m_stage.model();
    const ItemKey key = thingAt(scene, toBook(point, true));
    if (!key || key.kind == ItemKind::Frame)
        return;
    // A tag or a slot is shown with what it refers to, a block alone.
    QRectF area = rectOf(scene, key);
    if (key.kind != ItemKind::Block)
        area |= rectOf(scene, objectOf(scene, key));
    if (area.isEmpty())
        return;
    m_litPage = {};
    m_litScene = area;
    update();
}

void PresenterLayer::eraseAt(QPointF point)
{
    const bool onStage = isOnStage(point);
    const double scale = onStage ? m_stage.zoom() : m_unit;
    m_book.erase(m_step, toBook(point, onStage), onStage, kEraserRadius * m_unit / scale);
    update();
}

void PresenterLayer::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    m_dragFrom = event->pos();
    if (m_tool == PresenterTool::Pen) {
        const bool onStage = isOnStage(event->position());
        m_book.begin(m_step, toBook(event->position(), onStage), onStage);
    } else if (m_tool == PresenterTool::Eraser) {
        eraseAt(event->position());
    }
    update();
}

void PresenterLayer::mouseMoveEvent(QMouseEvent* event)
{
    if (m_tool == PresenterTool::Spotlight && !m_dragging)
        return lightAt(event->pos());
    if (!m_dragging)
        return;
    if (m_tool == PresenterTool::Pen) {
        const Strokes& strokes = m_book.at(m_step);
        if (!strokes.empty())
            m_book.add(m_step, toBook(event->position(), strokes.back().onStage));
    } else if (m_tool == PresenterTool::Eraser) {
        eraseAt(event->position());
    } else if ((event->pos() - m_dragFrom).manhattanLength() > kSmallestDrag) {
        m_litScene = {};
        m_litPage = QRectF(m_dragFrom, event->pos()).normalized();
    }
    update();
}

void PresenterLayer::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
}

void PresenterLayer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_curtain != Curtain::None) {
        painter.fillRect(rect(), m_curtain == Curtain::Black ? Qt::black : Qt::white);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_tool == PresenterTool::Spotlight)
        paintSpotlight(painter);
    paintStrokes(painter);
}

void PresenterLayer::paintStrokes(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeOf(this).colour(Colour::TypeMapping), kPenWidth * m_unit, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    for (const Stroke& stroke : m_book.at(m_step)) {
        std::vector<QPointF> points;
        for (const QPointF& point : stroke.points)
            points.push_back(fromBook(point, stroke.onStage));
        painter.drawPath(pathOf(points));
    }
}

void PresenterLayer::paintSpotlight(QPainter& painter) const
{
    const QRectF area = lit() & QRectF(m_room);
    if (area.isEmpty())
        return; // nothing changed and nothing is pointed at yet
    QPainterPath dark;
    dark.addRect(m_room);
    QPainterPath hole;
    hole.addRoundedRect(area, kLitRadius * m_unit, kLitRadius * m_unit);
    painter.fillPath(dark.subtracted(hole), QColor::fromRgbF(0, 0, 0, kDarkness));
    painter.setPen(QPen(themeOf(this).colour(Colour::LineStrong), 1.5 * m_unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hole);
}

} // namespace nametag::ui
