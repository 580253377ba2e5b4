// SPDX-License-Identifier: GPL-3.0-or-later
// CompareMarks: rings and notes over a stage, round what differs from the other run.
#pragma once

#include "core/timeline/compare_states.h"

#include <QWidget>

#include <vector>

namespace nametag::ui {

class HeapView;
struct SceneBlock;

class CompareMarks final : public QWidget {
    Q_OBJECT
public:
    explicit CompareMarks(HeapView& view);
    /// Of the second run, or of the first.
    void show(std::vector<timeline::FactDifference> differences, bool isSecond);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    bool differs(ObjectId object) const;
    void ring(QPainter& painter, const QRectF& around, double radius) const;
    void paintBlock(QPainter& painter, const SceneBlock& block) const;
    void paintDocked(QPainter& painter, const SceneBlock& block) const;
    /// The upper left corner of notes of this size at a block, where no string and no block is.
    QPointF placeFor(QSizeF notes, const QRectF& block) const;
    bool isFree(const QRectF& place) const;
    QStringList notesOf(ObjectId object) const;
    ObjectId objectOf(const timeline::FactDifference& difference) const;

    HeapView& m_view;
    std::vector<timeline::FactDifference> m_differences;
    bool m_isSecond = false;
};

} // namespace nametag::ui
