// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/stage_targets.h"

#include "ui/exercises/predictions.h"
#include "ui/exercises/target_button.h"
#include "ui/panels/stage_pane.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/heap_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr double kGrasp = 14; ///< round the eyelet

} // namespace

StageTargets::StageTargets(Predictions& predictions, StagePane& stage)
    : QWidget(stage.view().viewport())
    , m_predictions(predictions)
    , m_stage(stage)
{
    setObjectName(QStringLiteral("stageTargets"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    HeapView& view = stage.view();
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
    connect(&stage, &StagePane::leaving, this, [this] { m_isOver = true; });
    stage.setAddition([this](SceneModel& scene) { addToScene(scene); });
    const auto follow = [this] { place(); };
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, follow);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, follow);
    connect(&view, &HeapView::zoomChanged, this, follow);
    connect(&view.heapScene(), &HeapScene::modelChanged, this, follow);
    connect(&view.heapScene(), &HeapScene::moved, this, qOverload<>(&QWidget::update));
    connect(&predictions, &Predictions::changed, this, &StageTargets::read);
    connect(&predictions, &Predictions::answerChanged, this, &StageTargets::readAnswer);
    read();
}

void StageTargets::addToScene(SceneModel& scene) const
{
    const exercise::Question* question = m_predictions.upcoming();
    m_isAdded = question && !question->owner;
    // the answer is green, where it would be in the colour of now
    if (const exercise::Question* answered = m_predictions.answeredHere())
        calmAnswer(scene, *answered);
    if (m_isAdded)
        addGhostTag(scene, *question, *m_stage.pictureAt(question->until));
}

void StageTargets::read()
{
    m_isAsked = m_predictions.phase() == Predictions::Phase::Asked;
    m_isTold = m_predictions.phase() == Predictions::Phase::Told;
    m_isDragging = false;
    m_hot.reset();
    for (TargetButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    if (m_isAdded != (m_isAsked && !m_predictions.question().owner))
        m_stage.showAgain();
    place();
}

/// Puts the outlines where their blocks are now.
void StageTargets::place()
{
    if (m_isPlacing || m_isOver)
        return;
    m_isPlacing = true;
    HeapView& view = m_stage.view();
    setGeometry(view.viewport()->rect());
    setVisible(m_isAsked || m_isTold);
    m_targets.clear();
    if (m_isAsked)
        m_targets = dropTargets(view.model(), m_predictions.question(), view.visibleScene());
    while (static_cast<std::size_t>(m_buttons.size()) > m_targets.size())
        m_buttons.takeLast()->deleteLater();
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (static_cast<std::size_t>(m_buttons.size()) <= i) {
            auto* made = new TargetButton(view.viewport());
            made->installEventFilter(this);
            connect(made, &TargetButton::clicked, this, [this, made] {
                m_predictions.pick(made->target().pick);
                if (made->target().object)
                    m_stage.view().choose(made->target().object);
            });
            m_buttons << made;
        }
        TargetButton* button = m_buttons[static_cast<qsizetype>(i)];
        const DropTarget& target = m_targets[i];
        QRect where = view.mapFromScene(target.rect).boundingRect();
        const int reach = target.isInside ? 3 : TargetButton::kReach;
        if (target.kind == exercise::Target::Object)
            where.adjust(-reach, -reach, reach, reach);
        button->setTarget(target, view.zoom());
        button->setGeometry(where);
        button->show();
        if (target.isInside)
            button->raise();
    }
    raise(); // the held string runs over the outlines
    readAnswer();
    m_isPlacing = false;
}

void StageTargets::readAnswer()
{
    if (m_isAsked) {
        const bool isOrder = m_predictions.question().input == exercise::Input::Order;
        for (TargetButton* button : std::as_const(m_buttons))
            button->setLook(m_predictions.placeOf(button->target().pick), isOrder,
                            m_hot == button->target().pick);
    }
    update();
}

TargetButton* StageTargets::buttonOf(std::size_t pick) const
{
    for (TargetButton* button : m_buttons)
        if (button->target().pick == pick)
            return button;
    return nullptr;
}

QPointF StageTargets::toScene(QPoint point) const
{
    return m_stage.view().mapToScene(point);
}

std::optional<QPoint> StageTargets::handle() const
{
    const auto end = m_isAsked ? stringEndOf(m_stage.view().model(), m_predictions.question()) : std::nullopt;
    return end ? std::optional(m_stage.view().mapFromScene(end->eyelet)) : std::nullopt;
}

/// The tag, its eyelet, or the end of the string that leads from it now.
bool StageTargets::isHandle(QPointF scenePoint) const
{
    const SceneModel& scene = m_stage.view().model();
    const auto end = stringEndOf(scene, m_predictions.question());
    if (!end)
        return false;
    const auto isNear = [&](QPointF point) {
        return (point - scenePoint).manhattanLength() <= kGrasp / m_stage.view().zoom();
    };
    if (end->rect.contains(scenePoint) || isNear(end->eyelet))
        return true;
    const SlotId slot = slotOf(scene, m_predictions.question());
    return std::any_of(scene.arrows.begin(), scene.arrows.end(), [&](const SceneArrow& arrow) {
        return arrow.id.from == slot && !arrow.points.empty() &&
               isNear(QPointF(arrow.points.back().x, arrow.points.back().y));
    });
}

void StageTargets::dragTo(QPoint point)
{
    m_pointer = toScene(point);
    m_hot = targetNear(m_targets, m_pointer, kSnap / m_stage.view().zoom());
    readAnswer();
}

void StageTargets::drop()
{
    m_isDragging = false;
    const auto hot = std::exchange(m_hot, std::nullopt);
    m_stage.view().viewport()->unsetCursor();
    if (hot && !m_predictions.isPicked(*hot))
        m_predictions.pick(*hot);
    readAnswer();
}

bool StageTargets::cancelDrag()
{
    if (!m_isDragging)
        return false;
    m_hot.reset();
    drop();
    return true;
}

bool StageTargets::readMouse(QMouseEvent& event)
{
    const bool left = event.button() == Qt::LeftButton;
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        if (!left || !isHandle(toScene(event.pos())))
            return false;
        m_isDragging = true;
        m_stage.view().viewport()->setCursor(Qt::ClosedHandCursor);
        dragTo(event.pos());
        return true;
    case QEvent::MouseMove:
        if (m_isDragging)
            dragTo(event.pos());
        else if (event.buttons() == Qt::NoButton && isHandle(toScene(event.pos())))
            m_stage.view().viewport()->setCursor(Qt::OpenHandCursor);
        else
            return false;
        return true;
    case QEvent::MouseButtonRelease:
        if (!m_isDragging || !left)
            return false;
        dragTo(event.pos());
        drop();
        return true;
    default: return false;
    }
}

/// Up and down go from target to target; Esc lets the string go.
bool StageTargets::readKey(QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape && m_isDragging) {
        event.accept();
        return event.type() == QEvent::ShortcutOverride || cancelDrag();
    }
    const int by = event.key() == Qt::Key_Down ? 1 : event.key() == Qt::Key_Up ? -1 : 0;
    if (by == 0 || event.type() != QEvent::KeyPress || m_buttons.isEmpty())
        return false;
    qsizetype at = by > 0 ? -1 : m_buttons.size();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->hasFocus())
            at = i;
    m_buttons[std::clamp<qsizetype>(at + by, 0, m_buttons.size() - 1)]->setFocus(Qt::TabFocusReason);
    return true;
}

bool StageTargets::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isOver)
        return false;
    if (watched == m_stage.view().viewport() && event->type() == QEvent::Resize)
        place();
    if (!m_isAsked)
        return false;
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && watched != m_stage.view().viewport())
        return readKey(static_cast<QKeyEvent&>(*event));
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                         event->type() == QEvent::MouseButtonRelease;
    return isMouse && watched == m_stage.view().viewport() && readMouse(static_cast<QMouseEvent&>(*event));
}

void StageTargets::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_stage.view().viewportTransform(), true);
    if (m_isAsked)
        paintAsked(painter);
    else if (m_isTold)
        paintTold(painter);
}

} // namespace nametag::ui
