// SPDX-License-Identifier: GPL-3.0-or-later
// HeapScene: what the stage shows now: a scene, the way to it, the look. Views paint it; it knows no window.
#pragma once

#include "ui/scene/animator.h"
#include "ui/scene/look.h"

#include <QGraphicsScene>

namespace nametag::ui {

class HeapScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit HeapScene(QObject* parent = nullptr);

    /// Shows a scene; with `animate` it is reached in motion, else at once.
    void show(SceneRef model, bool animate);
    const SceneModel& model() const { return *m_model; }
    SceneRef sharedModel() const { return m_model; }

    const SceneLook& look() const { return m_look; }
    void setTheme(const Theme& theme);
    void setHighlight(const Highlight& highlight);
    Animator& animator() { return m_animator; }
    const Animator& animator() const { return m_animator; }

    /// A number that changes when what rests must be painted anew.
    quint64 version() const { return m_version; }

signals:
    void modelChanged();
    void lookChanged();
    void moved();

private:
    void touch();

    SceneRef m_model;
    SceneLook m_look;
    Animator m_animator;
    quint64 m_version = 1;
};

} // namespace nametag::ui
