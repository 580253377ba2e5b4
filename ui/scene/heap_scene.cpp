// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/heap_scene.h"

#include "ui/scene/scene_painter.h"

namespace nametag::ui {

HeapScene::HeapScene(QObject* parent)
    : QGraphicsScene(parent)
    , m_model(std::make_shared<SceneModel>())
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
    connect(&m_animator, &Animator::moved, this, &HeapScene::moved);
    connect(&m_animator, &Animator::finished, this, &HeapScene::touch);
}

void HeapScene::touch()
{
    ++m_version;
    emit moved();
}

void HeapScene::show(SceneRef model, bool animate)
{
    if (model == nullptr)
        model = std::make_shared<SceneModel>();
    SceneRef before = std::exchange(m_model, std::move(model));
    ++m_version;
    m_animator.finish();
    const QRectF bounds = sceneBounds(*m_model);
    if (sceneRect() != bounds)
        setSceneRect(bounds);
    emit modelChanged();
    if (animate && !before->extent.isEmpty())
        m_animator.start(std::move(before), m_model);
    emit moved();
}

void HeapScene::setTheme(const Theme& theme)
{
    if (m_look.theme == theme)
        return;
    m_look.theme = theme;
    ++m_version;
    emit lookChanged();
}

void HeapScene::setHighlight(const Highlight& highlight)
{
    if (m_look.highlight == highlight)
        return;
    m_look.highlight = highlight;
    ++m_version;
    emit lookChanged();
}

} // namespace nametag::ui
