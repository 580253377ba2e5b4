// SPDX-License-Identifier: GPL-3.0-or-later
// ChartsCursor: what lies over all charts: the line of the current step, the veil over the steps to come, and
// the collections.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace nametag::ui {

class ChartsPanel;
class LessonSession;

class ChartsCursor : public QWidget {
    Q_OBJECT
public:
    ChartsCursor(LessonSession& session, ChartsPanel& panel);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCollections(QPainter& painter, const Theme& theme) const;
    void paintLine(QPainter& painter, const Theme& theme) const;
    void paintHolders(QPainter& painter, const Theme& theme) const;
    void paintHidden(QPainter& painter, const Theme& theme) const;

    LessonSession& m_session;
    ChartsPanel& m_panel;
};

} // namespace nametag::ui
