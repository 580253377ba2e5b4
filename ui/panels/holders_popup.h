// SPDX-License-Identifier: GPL-3.0-or-later
// HoldersPopup: an opened count: every holder of the object, a row each. Their number is the count.
#pragma once

#include "ui/models/referrers.h"

#include <QFrame>

#include <vector>

namespace nametag::ui {

class LessonSession;

class HoldersPopup final : public QFrame {
    Q_OBJECT
public:
    HoldersPopup(LessonSession& session, ObjectId object, QWidget* parent);
    /// Below this place of the screen, or above it where there is no room.
    void showAt(const QRect& badge);
    QStringList lines() const;
    /// The references that the rows stand for.
    std::uint32_t total() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int rowAt(QPointF point) const;
    double rowTop(std::size_t row) const;
    std::size_t shown() const;
    QString footText() const;

    LessonSession& m_session;
    ObjectId m_object;
    std::vector<Referrer> m_rows;
    QString m_count;
    bool m_isImmortal = false;
    bool m_countsItself = false; ///< the line asks sys.getrefcount
    int m_hovered = -1;
};

} // namespace nametag::ui
