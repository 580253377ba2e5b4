// SPDX-License-Identifier: GPL-3.0-or-later
// TargetButton: a place on the stage that an answer can be dropped on, or that is clicked to choose it.
#pragma once

#include "ui/exercises/drop_targets.h"

#include <QAbstractButton>

namespace nametag::ui {

class TargetButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit TargetButton(QWidget* parent);
    /// `zoom` is the stage's; the button's place is set by who made it.
    void setTarget(const DropTarget& target, double zoom);
    const DropTarget& target() const { return m_target; }
    /// Its place in the answer, from 1; 0: not chosen. `isHot`: a string is held over it.
    void setLook(int place, bool isOrdered, bool isHot);
    /// Pixels of the outline outside of the block.
    static constexpr int kReach = 12;

signals:
    void pointedAt(bool here);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    DropTarget m_target;
    double m_zoom = 1;
    int m_place = 0;
    bool m_isOrdered = false;
    bool m_isHot = false;
};

} // namespace nametag::ui
