// SPDX-License-Identifier: GPL-3.0-or-later
// StageFoot: the strip below the stage with the legend and the zoom control.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace nametag::ui {

class StageFoot final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kHeight = 56;

    explicit StageFoot(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void setZoom(double zoom);
    /// The scissors are offered, and are in use.
    void setScissors(bool offered, bool inUse);

signals:
    void zoomInWanted();
    void zoomOutWanted();
    void fitWanted();
    void scissorsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& words, QWidget* box);

    Theme m_theme;
    QWidget* m_box = nullptr;
    QToolButton* m_scissors = nullptr;
    QToolButton* m_out = nullptr;
    QToolButton* m_in = nullptr;
    QToolButton* m_fit = nullptr;
    QLabel* m_zoom = nullptr;
};

} // namespace nametag::ui
