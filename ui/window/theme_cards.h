// SPDX-License-Identifier: GPL-3.0-or-later
// ThemeCards: the themes to choose from, each a small picture of itself. The arrow keys choose.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace nametag::ui {

class ThemeCards : public QWidget {
    Q_OBJECT
public:
    explicit ThemeCards(QWidget* parent = nullptr);
    QString chosen() const { return themeId(m_chosen); }
    void choose(ThemeName name);
    QSize sizeHint() const override;

signals:
    void chosenChanged(nametag::ui::ThemeName name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF cardRect(int index) const;
    void take(int index);

    ThemeName m_chosen = ThemeName::Paper;
};

} // namespace nametag::ui
