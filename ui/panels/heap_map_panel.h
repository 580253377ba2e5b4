// SPDX-License-Identifier: GPL-3.0-or-later
// HeapMapPanel: the heap at the cursor as a map: arenas, pools, blocks, the bytes of a block, live bytes by
// size class. Pointing at a block and choosing it marks its object everywhere.
#pragma once

#include "ui/panels/heap_map_painter.h"
#include "ui/panels/panel.h"

#include <QPointer>

namespace nametag::ui {

class FreeListCard;
class IconButton;

class HeapMapPanel : public Panel {
    Q_OBJECT
public:
    explicit HeapMapPanel(LessonSession& session, QWidget* parent = nullptr);
    ~HeapMapPanel() override;
    QString asText() const override;
    QWidget* side() override;
    void fit() override;
    void zoomIn() override;
    void zoomOut() override;
    void zoomTo100() override { fit(); }
    const HeapMapContent& content() const { return m_content; }
    HeapMapGeometry places() const { return HeapMapGeometry(size(), m_content); }
    /// Looks at a pool, until something is chosen elsewhere.
    void showPool(std::uint64_t address);
    /// Looks at a block and marks its object.
    void chooseBlock(std::uint64_t address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// What the arrow keys move in.
    enum class Area { None, Arena, Pool };

    void read();
    void readSelection();
    void tellHover(std::uint64_t address);
    void moveFocus(int byColumns, int byRows);
    void showArena(int by);
    void followField(int index);
    std::uint64_t addressAt(QPointF point) const;
    int fieldAt(QPointF point) const;
    void describeFocus();

    LessonSession& m_session;
    QPointer<FreeListCard> m_side; ///< whoever shows it becomes its parent
    IconButton* m_previous;
    IconButton* m_next;
    HeapMapPlace m_place;
    HeapMapContent m_content;
    HeapMapMarks m_marks;
    Area m_area = Area::None;
    bool m_isStale = true;
    bool m_telling = false;
};

} // namespace nametag::ui
