// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/heap_view.h"

#include "ui/scene/geometry_qt.h"
#include "ui/scene/hit_test.h"
#include "ui/scene/scene_access.h"
#include "ui/scene/scene_painter.h"
#include "ui/scene/stage_foot.h"

#include <QPainter>

namespace nametag::ui {

namespace {

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
    prepareCamera();
    setTheme(Theme());
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
    const ItemKind kind = isName ? ItemKind::Tag : ItemKind::Cell;
    bringIntoSight(rectOf(model(), ItemKey{kind, {}, *slot, {}}), true);
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
