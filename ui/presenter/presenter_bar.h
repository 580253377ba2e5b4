// SPDX-License-Identifier: GPL-3.0-or-later
// PresenterBar: the buttons of a presentation with their keys below. It fades when nothing has moved for a
// while.
#pragma once

#include "ui/presenter/presenter_keys.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace nametag::ui {

class BarButton;

class PresenterBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int kWidth = 450;
    static constexpr int kHeight = 78;
    static constexpr int kRestsAfter = 3000;

    explicit PresenterBar(QWidget* parent = nullptr);
    /// How large a pixel of the design is.
    void setUnit(double unit);
    double unit() const { return m_unit; }
    void setChosen(PresenterCommand command, bool chosen);
    /// The sign of the button that changes between light and dark.
    void setDark(bool dark);

    /// Shows it, and begins to wait anew.
    void wake();
    /// Hides it until it is asked for again, or shows it.
    void setOff(bool off);
    bool isOff() const { return m_off; }
    bool isAwake() const { return m_awake; }

signals:
    void asked(nametag::ui::PresenterCommand command);
    /// It has begun to fade, or has come back.
    void awakeChanged(bool awake);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rest();
    void place();
    void fade(double to);

    QVector<BarButton*> m_buttons;
    QTimer m_waiting;
    QVariantAnimation m_fading;
    double m_opacity = 1;
    double m_unit = 1;
    bool m_off = false;
    bool m_awake = true;
};

} // namespace nametag::ui
