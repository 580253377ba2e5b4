// SPDX-License-Identifier: GPL-3.0-or-later
// HoldersPopup: an opened count: every holder of the object, a row each, with its string lit on the stage
// while it is pointed at. Their number is the count.
#pragma once

#include "ui/models/referrers.h"

#include <QFrame>

#include <optional>
#include <vector>

namespace nametag::ui {

class LessonSession;

class HoldersPopup final : public QFrame {
    Q_OBJECT
public:
    HoldersPopup(LessonSession& session, ObjectId object, QWidget* parent);
    ~HoldersPopup() override;
    /// Below this place of the screen, or above it where there is no room.
    void showAt(const QRect& badge);
    QStringList lines() const;
    /// The references that the rows stand for.
    std::uint32_t total() const;

signals:
    /// The reference whose row is pointed at; none any more.
    void pointedAt(std::optional<nametag::ui::SlotId> slot);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int rowAt(QPointF point) const;
    double rowTop(std::size_t place) const;
    std::size_t shown() const;
    QString footText() const;
    void readArgument();
    void pointAt(int row);
    void scrollTo(int first);
    void follow(int row);
    void paintRows(QPainter& painter);
    void paintScrollBar(QPainter& painter);

    LessonSession& m_session;
    ObjectId m_object;
    std::vector<Referrer> m_rows;
    QString m_count;
    bool m_isImmortal = false;
    bool m_countsItself = false; ///< the line asks sys.getrefcount for this object
    int m_pointed = -1;
    int m_first = 0; ///< the uppermost row
};

} // namespace nametag::ui
