// SPDX-License-Identifier: GPL-3.0-or-later
// The camera of the stage: what of the scene is in sight, and how large.
#include "ui/scene/geometry_qt.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/hit_test.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nametag::ui {

namespace {

constexpr double kLeast = 0.25;
constexpr double kMost = 4.0;
constexpr double kBareMargin = 8;
constexpr double kStep = 1.2;
constexpr int kPanTime = 240;
constexpr int kSwingTime = 400;
constexpr int kSightMargin = 24;

/// The scene with all the room that the run ever needs.
SceneRef wholeOf(const SceneRef& given)
{
    return std::make_shared<const SceneModel>(withWholeExtent(*given));
}

} // namespace

void HeapView::prepareCamera()
{
    m_pan.setDuration(kPanTime);
    m_pan.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_pan, &QVariantAnimation::valueChanged, this, [this](const QVariant& at) {
        horizontalScrollBar()->setValue(at.toPoint().x());
        verticalScrollBar()->setValue(at.toPoint().y());
    });
    m_swinging.setDuration(kSwingTime);
    m_swinging.setEasingCurve(QEasingCurve::InOutCubic);
    m_swinging.setStartValue(0.0);
    m_swinging.setEndValue(1.0);
    connect(&m_swinging, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& part) { swing(part.toDouble()); });
}

void HeapView::showScene(SceneRef model, bool animate)
{
    leave();
    const QRectF extentBefore = bounds();
    const double zoomBefore = zoom();
    const QPointF cornerBefore = mapToScene(QPoint(0, 0));
    const std::vector<ItemKey> orderBefore = isCutting() ? orderNow() : std::vector<ItemKey>();
    m_swinging.stop();
    present(std::move(model), animate);
    if (isCutting())
        keepFocus(orderBefore);
    const bool isNear = !m_wasFitted || bounds() == extentBefore;
    if (isNear)
        return bringIntoSight(news(), true);
    fitTo(m_leastNow, m_mostFit);
    bringIntoSight(news(), false);
    if (animate && !extentBefore.isEmpty() && isVisible() && animator().mode() == MotionMode::Full)
        swingFrom(zoomBefore, cornerBefore);
}

void HeapView::present(SceneRef model, bool animate)
{
    if (model == nullptr)
        model = std::make_shared<const SceneModel>();
    m_given = std::move(model);
    m_scene.show(m_showsWhole ? wholeOf(m_given) : m_given, animate);
    if (m_bare)
        setSceneRect(bounds());
}

void HeapView::swingFrom(double from, QPointF corner)
{
    m_swing = {from, zoom(), corner, mapToScene(QPoint(0, 0))};
    if (m_swing.fromZoom == m_swing.toZoom && m_swing.from == m_swing.to)
        return;
    m_swinging.start();
}

/// The part of the way that the camera has made.
void HeapView::swing(double part)
{
    const double to = m_swing.fromZoom + (m_swing.toZoom - m_swing.fromZoom) * part;
    const QPointF corner = m_swing.from + (m_swing.to - m_swing.from) * part;
    setTransform(QTransform::fromScale(to, to));
    const QPoint by = mapFromScene(corner);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
}

QRectF HeapView::news() const
{
    QRectF fresh;
    for (const SceneBlock& block : model().blocks) {
        if (block.isNew || block.changed)
            fresh |= rectOf(model(), block.object);
    }
    // where all is large the tag that moved may be out of sight
    for (const SceneFrame& frame : m_bare ? model().frames : std::vector<SceneFrame>{})
        for (const SceneTag& tag : frame.tags)
            if (tag.state == TagState::New || tag.state == TagState::Moved)
                fresh |= toQt(frame.rect);
    return fresh;
}

double HeapView::zoom() const
{
    return transform().m11();
}

void HeapView::setZoom(double wanted, QPointF around)
{
    const double to = std::clamp(wanted, kLeast, kMost);
    m_swinging.stop();
    if (qFuzzyCompare(to, zoom()))
        return;
    const QPoint before = mapFromScene(around);
    setTransform(QTransform::fromScale(to, to));
    const QPoint after = mapFromScene(around);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + after.x() - before.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + after.y() - before.y());
    m_wasFitted = false;
    emit zoomChanged(to);
}

void HeapView::setZoom(double wanted)
{
    setZoom(wanted, visibleScene().center());
}

void HeapView::zoomIn()
{
    setZoom(zoom() * kStep);
}

void HeapView::zoomOut()
{
    setZoom(zoom() / kStep);
}

void HeapView::setBare(bool bare)
{
    m_bare = bare;
    setFootVisible(!bare);
    setHorizontalScrollBarPolicy(bare ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(bare ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setAlignment(bare ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignTop);
}

QRectF HeapView::bounds() const
{
    if (!m_bare)
        return m_scene.sceneRect();
    const SceneModel& scene = model();
    const QRectF content = toQt(scene.content.isEmpty() ? scene.extent : scene.content);
    return content.isEmpty() ? content
                             : content.adjusted(-kBareMargin, -kBareMargin, kBareMargin, kBareMargin);
}

void HeapView::setFitRange(double least, double most)
{
    if (m_leastFit == least && m_mostFit == most)
        return;
    m_leastFit = std::clamp(least, kLeast, kMost);
    m_mostFit = std::clamp(most, kLeast, kMost);
    m_leastNow = m_leastFit;
    if (m_wasFitted)
        fitReadably();
}

void HeapView::fit()
{
    setWhole(!(m_showsWhole && m_wasFitted));
    fitTo(m_showsWhole ? kLeast : m_leastFit, m_mostFit);
}

void HeapView::fitReadably()
{
    setWhole(false);
    fitTo(m_leastFit, m_mostFit);
}

void HeapView::setWhole(bool whole)
{
    if (m_showsWhole == whole)
        return;
    m_showsWhole = whole;
    present(m_given, false);
}

void HeapView::fitTo(double least, double most)
{
    const QRectF all = bounds();
    if (all.isEmpty())
        return;
    const double across = viewport()->width() / all.width();
    const double down = viewport()->height() / all.height();
    const double to = std::clamp(std::min({across, down, most}), least, most);
    m_swinging.stop();
    setTransform(QTransform::fromScale(to, to));
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    m_wasFitted = true;
    m_leastNow = least;
    emit zoomChanged(to);
}

QPoint HeapView::scrollNow() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

// The camera rests, unless what changed cannot be seen.
void HeapView::bringIntoSight(const QRectF& rect, bool gently)
{
    if (rect.isEmpty())
        return;
    m_pan.stop();
    const QRect seen = viewport()->rect().adjusted(kSightMargin, kSightMargin, -kSightMargin, -kSightMargin);
    const QRect wanted = mapFromScene(rect).boundingRect();
    if (seen.contains(wanted))
        return;
    QPoint by;
    if (wanted.right() > seen.right())
        by.setX(wanted.right() - seen.right());
    if (wanted.left() - by.x() < seen.left())
        by.setX(wanted.left() - seen.left());
    if (wanted.bottom() > seen.bottom())
        by.setY(wanted.bottom() - seen.bottom());
    if (wanted.top() - by.y() < seen.top())
        by.setY(wanted.top() - seen.top());
    if (gently)
        return panTo(scrollNow() + by);
    horizontalScrollBar()->setValue(scrollNow().x() + by.x());
    verticalScrollBar()->setValue(scrollNow().y() + by.y());
}

void HeapView::centreOnObject(ObjectId object)
{
    const QRectF rect = rectOf(model(), object);
    if (rect.isEmpty())
        return;
    const QPointF by = mapFromScene(rect.center()) - viewport()->rect().center();
    panTo(scrollNow() + by.toPoint());
}

void HeapView::panTo(QPoint scroll)
{
    m_pan.stop();
    if (animator().mode() != MotionMode::Full || !isVisible()) {
        horizontalScrollBar()->setValue(scroll.x());
        verticalScrollBar()->setValue(scroll.y());
        return;
    }
    m_pan.setStartValue(scrollNow());
    m_pan.setEndValue(scroll);
    m_pan.start();
}

void HeapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    placeFoot();
    if (!m_wasFitted)
        return;
    fitTo(m_leastNow, m_mostFit);
    if (m_bare)
        bringIntoSight(news(), true);
}

} // namespace nametag::ui
