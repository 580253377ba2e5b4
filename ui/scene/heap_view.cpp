// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/heap_view.h"

#include "ui/scene/geometry_qt.h"
#include "ui/scene/hit_test.h"
#include "ui/scene/scene_access.h"
#include "ui/scene/scene_painter.h"
#include "ui/scene/stage_foot.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr double kLeast = 0.25;
constexpr double kMost = 4.0;
constexpr double kBareMargin = 8;
constexpr double kStep = 1.2;
constexpr int kPanTime = 240;
constexpr int kSightMargin = 24;
constexpr int kHoverDelay = 80;

} // namespace

HeapView::HeapView(QWidget* parent)
    : QGraphicsView(parent)
{
    installSceneAccess(); // before anything asks for this stage's interface
    setObjectName(QStringLiteral("stageView"));
    setAccessibleName(tr("Stage: names and objects"));
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumSize(320, 240);
    m_foot = new StageFoot(this);
    connect(m_foot, &StageFoot::zoomInWanted, this, &HeapView::zoomIn);
    connect(m_foot, &StageFoot::zoomOutWanted, this, &HeapView::zoomOut);
    connect(m_foot, &StageFoot::fitWanted, this, &HeapView::fit);
    connect(m_foot, &StageFoot::scissorsWanted, this, &HeapView::scissorsAsked);
    connect(this, &HeapView::zoomChanged, m_foot, &StageFoot::setZoom);
    setFootVisible(true);

    connect(&m_scene, &HeapScene::moved, viewport(), qOverload<>(&QWidget::update));
    connect(&m_scene, &HeapScene::lookChanged, viewport(), qOverload<>(&QWidget::update));
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(kHoverDelay);
    connect(&m_hoverTimer, &QTimer::timeout, this, &HeapView::hoverNow);
    m_pan.setDuration(kPanTime);
    m_pan.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_pan, &QVariantAnimation::valueChanged, this, [this](const QVariant& at) {
        horizontalScrollBar()->setValue(at.toPoint().x());
        verticalScrollBar()->setValue(at.toPoint().y());
    });
    setTheme(Theme());
}

void HeapView::showScene(SceneRef model, bool animate)
{
    leave();
    const QRectF extentBefore = bounds();
    const std::vector<ItemKey> orderBefore = isCutting() ? orderNow() : std::vector<ItemKey>();
    m_scene.show(std::move(model), animate);
    if (isCutting())
        keepFocus(orderBefore);
    if (m_bare)
        setSceneRect(bounds());
    if (m_wasFitted && bounds() != extentBefore)
        fitReadably();
    bringNewsIntoSight();
}

void HeapView::bringNewsIntoSight()
{
    QRectF fresh;
    for (const SceneBlock& block : m_scene.model().blocks) {
        if (block.isNew || block.changed)
            fresh |= rectOf(m_scene.model(), block.object);
    }
    // where all is large the tag that moved may be out of sight
    for (const SceneFrame& frame : m_bare ? m_scene.model().frames : std::vector<SceneFrame>{})
        for (const SceneTag& tag : frame.tags)
            if (tag.state == TagState::New || tag.state == TagState::Moved)
                fresh |= toQt(frame.rect);
    if (!fresh.isEmpty())
        bringIntoSight(fresh);
}

void HeapView::setTheme(const Theme& theme)
{
    m_scene.setTheme(theme);
    setBackgroundBrush(theme.colour(Colour::BgStage));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.colour(Colour::BgStage));
    colours.setColor(QPalette::Window, theme.colour(Colour::BgStage));
    setPalette(colours);
    setAutoFillBackground(true);
    m_foot->setTheme(theme);
    viewport()->update();
}

void HeapView::setSelected(ObjectId object)
{
    Highlight light = m_scene.look().highlight;
    light.selected = object;
    m_scene.setHighlight(light);
}

void HeapView::setHovered(const ItemKey& key, ObjectId object)
{
    Highlight light = m_scene.look().highlight;
    light.hovered = key;
    light.hoveredObject = object;
    m_scene.setHighlight(light);
}

void HeapView::setPointedOut(std::optional<SlotId> slot)
{
    Highlight light = m_scene.look().highlight;
    light.held = slot;
    m_scene.setHighlight(light);
    if (!slot)
        return;
    const bool isName = slot->kind == SlotKind::Name;
    bringIntoSight(rectOf(model(), ItemKey{isName ? ItemKind::Tag : ItemKind::Cell, {}, *slot, {}}));
}

void HeapView::setFootVisible(bool visible)
{
    m_foot->setVisible(visible);
    setViewportMargins(0, 0, 0, visible ? StageFoot::kHeight : 0);
    placeFoot();
}

void HeapView::placeFoot()
{
    m_foot->setGeometry(0, height() - StageFoot::kHeight, width(), StageFoot::kHeight);
}

QRectF HeapView::visibleScene() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

double HeapView::zoom() const
{
    return transform().m11();
}

void HeapView::setZoom(double wanted, QPointF around)
{
    const double to = std::clamp(wanted, kLeast, kMost);
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
    const QRectF extent = toQt(m_scene.model().extent);
    return extent.isEmpty() ? extent : extent.adjusted(-kBareMargin, -kBareMargin, kBareMargin, kBareMargin);
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
    fitTo(kLeast, m_mostFit);
}

void HeapView::fitReadably()
{
    fitTo(m_leastFit, m_mostFit);
}

void HeapView::fitTo(double least, double most)
{
    const QRectF all = bounds();
    if (all.isEmpty())
        return;
    const double across = viewport()->width() / all.width();
    const double down = viewport()->height() / all.height();
    const double to = std::clamp(std::min({across, down, most}), least, most);
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
void HeapView::bringIntoSight(const QRectF& rect)
{
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
    panTo(scrollNow() + by);
}

void HeapView::centreOnObject(ObjectId object)
{
    const QRectF rect = rectOf(m_scene.model(), object);
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
        bringNewsIntoSight();
}

SceneLook HeapView::lookNow() const
{
    SceneLook look = m_scene.look();
    look.zoom = zoom();
    look.room = m_bare ? QRectF() : visibleScene();
    look.headings = !m_bare;
    look.panel = !m_bare;
    return look;
}

// What rests is painted once; while strings swing only they are painted anew.
void HeapView::bake()
{
    const Animator& moves = m_scene.animator();
    const QTransform now = viewportTransform();
    const double ratio = devicePixelRatioF();
    const QSize size = viewport()->size() * ratio;
    if (m_baked.version == m_scene.version() && m_baked.transform == now && m_baked.pixmap.size() == size &&
        m_baked.moving == moves.isRunning())
        return;
    m_baked.pixmap = QPixmap(size);
    m_baked.pixmap.setDevicePixelRatio(ratio);
    m_baked.pixmap.fill(m_scene.look().theme.colour(Colour::BgStage));
    m_baked.version = m_scene.version();
    m_baked.transform = now;
    m_baked.moving = moves.isRunning();
    QPainter painter(&m_baked.pixmap);
    painter.setTransform(now);
    const SceneLook look = lookNow();
    ScenePainter(painter, m_scene.model(), look, moves.moment()).paint(Part::Resting);
}

void HeapView::drawBackground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    bake();
    painter->save();
    painter->resetTransform();
    painter->drawPixmap(0, 0, m_baked.pixmap);
    painter->restore();
    const SceneLook look = lookNow();
    ScenePainter moving(*painter, m_scene.model(), look, m_scene.animator().moment());
    moving.setBefore(m_scene.animator().before());
    moving.paint(Part::Moving);
    paintDragged(*painter);
}

} // namespace nametag::ui
