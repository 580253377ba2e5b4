// SPDX-License-Identifier: GPL-3.0-or-later
// TextWindow: a text to read and copy in a window of its own: the picture in words, the list of keys.
#pragma once

#include <QDialog>

namespace nametag::ui {

class TextWindow : public QDialog {
    Q_OBJECT
public:
    TextWindow(const QString& title, const QString& text, QWidget* parent = nullptr);
};

/// Every command with its keys, one a line.
QString shortcutText();

} // namespace nametag::ui
