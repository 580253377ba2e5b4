// SPDX-License-Identifier: GPL-3.0-or-later
// CrossFade: what a widget showed a moment ago, fading away above what it shows now.
#pragma once

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace nametag::ui {

class CrossFade : public QWidget {
    Q_OBJECT
public:
    explicit CrossFade(QWidget& over);
    /// Keeps the picture of now and fades it out in so many milliseconds; 0: nothing happens.
    void start(int milliseconds);
    bool isFading() const { return m_fade.state() == QAbstractAnimation::Running; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& m_over;
    QPixmap m_picture;
    QVariantAnimation m_fade;
};

} // namespace nametag::ui
