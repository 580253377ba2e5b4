// SPDX-License-Identifier: GPL-3.0-or-later
// PresenterLayer: lies over the whole presentation: what the pen drew, the spotlight, the black and the white
// screen. Without a tool the pointer goes through it to the stage.
#pragma once

#include "ui/presenter/stroke_book.h"

#include <QWidget>

#include <functional>

namespace nametag::ui {

class HeapView;

enum class PresenterTool : std::uint8_t { None, Pen, Eraser, Spotlight };
enum class Curtain : std::uint8_t { None, Black, White };

class PresenterLayer : public QWidget {
    Q_OBJECT
public:
    explicit PresenterLayer(HeapView& stage, QWidget* parent = nullptr);

    void setUnit(double unit);
    /// What the spotlight darkens: the page without the sentence and the progress bar.
    void setLitRoom(const QRect& room) { m_room = room; }
    /// Says what lies at a point of the page outside the stage, for the spotlight.
    void setPageAreas(std::function<QRectF(QPoint)> areaAt) { m_areaAt = std::move(areaAt); }

    void setTool(PresenterTool tool);
    PresenterTool tool() const { return m_tool; }
    void setCurtain(Curtain curtain);
    Curtain curtain() const { return m_curtain; }

    /// The page whose strokes are seen; the spotlight falls on what this step changed.
    void setStep(StepIndex step);
    void undo();
    void clear();
    const StrokeBook& book() const { return m_book; }
    void forgetStrokes();
    /// What the spotlight shows, in pixels of the layer; empty without one.
    QRectF lit() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool isOnStage(QPointF point) const;
    QPointF toBook(QPointF point, bool onStage) const;
    QPointF fromBook(QPointF point, bool onStage) const;
    QRectF fromScene(const QRectF& rect) const;
    void lightChanges();
    void lightAt(QPoint point);
    void eraseAt(QPointF point);
    void chooseCursor();
    void paintStrokes(QPainter& painter) const;
    void paintSpotlight(QPainter& painter) const;

    HeapView& m_stage;
    StrokeBook m_book;
    std::function<QRectF(QPoint)> m_areaAt;
    PresenterTool m_tool = PresenterTool::None;
    Curtain m_curtain = Curtain::None;
    StepIndex m_step = 0;
    double m_unit = 1;
    QRect m_room;
    QRectF m_litScene; ///< of the scene: it stays with it
    QRectF m_litPage;  ///< of the page
    QPoint m_dragFrom;
    bool m_dragging = false;
};

} // namespace nametag::ui
