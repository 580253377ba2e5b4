// SPDX-License-Identifier: GPL-3.0-or-later
// LessonCard: one lesson in the library: its picture, title, minutes, how far one has come.
#pragma once

#include "ui/layout/scene_model.h"

#include <QAbstractButton>

#include <memory>

namespace nametag::ui {

struct LessonCardContent {
    QString id;
    QString title;
    QString summary;
    int minutes = 0;
    int step = 0;  ///< where it was left
    int steps = 0; ///< how many it has; 0: never opened
    int predictions = 0;
    int answered = 0; ///< of the predictions
    int right = 0;
    QString level;   ///< "Names", and what it leaves out
    QString problem; ///< why the file is no lesson: it stands in the picture's place

    bool isDone() const { return steps > 0 && step >= steps; }
    bool isRunning() const { return step > 0 && step < steps; }
};

class Theme;

class LessonCard : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int kHeight = 166;
    LessonCard(LessonCardContent content, QWidget* parent = nullptr);
    const LessonCardContent& content() const { return m_content; }
    void setProgress(int step, int steps);
    void setPicture(std::shared_ptr<const SceneModel> picture);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintPicture(QPainter& painter, const Theme& theme) const;
    void paintTitle(QPainter& painter, const Theme& theme) const;
    void paintFacts(QPainter& painter, const Theme& theme) const;

    LessonCardContent m_content;
    std::shared_ptr<const SceneModel> m_picture;
};

} // namespace nametag::ui
