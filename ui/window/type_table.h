// SPDX-License-Identifier: GPL-3.0-or-later
// TypeTable: the signs and colours of the eight families of types, with their names.
#pragma once

#include <QWidget>

namespace nametag::ui {

class TypeTable : public QWidget {
    Q_OBJECT
public:
    explicit TypeTable(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {420, 136}; }
    QSize minimumSizeHint() const override { return {300, 136}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace nametag::ui
