// SPDX-License-Identifier: GPL-3.0-or-later
// HelpWindow: how to begin, and every command with its keys, as the table of commands says.
#pragma once

#include <QDialog>

namespace nametag::ui {

class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent = nullptr);
};

} // namespace nametag::ui
