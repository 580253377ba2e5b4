// SPDX-License-Identifier: GPL-3.0-or-later
// SwitchButton: on or off, 38 by 22.
#pragma once

#include <QAbstractButton>

namespace nametag::ui {

class SwitchButton : public QAbstractButton {
    Q_OBJECT
public:
    /// `name` is what it switches, for those who do not see the words beside it.
    explicit SwitchButton(const QString& name, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {44, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace nametag::ui
