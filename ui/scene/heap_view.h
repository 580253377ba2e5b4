// SPDX-License-Identifier: GPL-3.0-or-later
// HeapView: the stage as a widget. Zoom, pan, fit, hover, selection, keys. It commands nobody: who wants to
// know listens to its signals.
#pragma once

#include "ui/scene/heap_scene.h"
#include "ui/scene/item_key.h"

#include <QGraphicsView>
#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>

#include <optional>
#include <vector>

namespace nametag::ui {

class StageFoot;

class HeapView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit HeapView(QWidget* parent = nullptr);

    /// Shows a scene; what changed is brought into sight.
    void showScene(SceneRef model, bool animate);
    const SceneModel& model() const { return m_scene.model(); }
    HeapScene& heapScene() { return m_scene; }
    Animator& animator() { return m_scene.animator(); }

    void setTheme(const Theme& theme);
    /// The selection, told from outside; emits nothing.
    void setSelected(ObjectId object);
    /// What another view points at: a thing, or only an object; emits nothing.
    void setHovered(const ItemKey& key, ObjectId object);
    /// Points one reference out, or none any more.
    void setPointedOut(std::optional<SlotId> slot);
    ItemKey focusedItem() const { return m_scene.look().highlight.focused; }
    void setFocusedItem(const ItemKey& key);
    /// Selects it, as a click does.
    void choose(ObjectId object);

    double zoom() const;
    /// 0.25 to 4; this point of the scene stays where it is.
    void setZoom(double zoom, QPointF around);
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// The whole run, at most at 100 %; once more: what of it is needed around this step.
    void fit();
    /// What is needed around this step, but not so small that nothing can be read: then one sees the upper
    /// left part.
    void fitReadably();
    /// What fitReadably() keeps to; usually 0.7 to 1.
    void setFitRange(double least, double most);

    /// The foot has a button for the scissors.
    void offerScissors(bool offered);
    /// What is clicked, or chosen with Enter, is to be cut; Tab goes from string to string.
    void setCutting(bool cutting);
    bool isCutting() const { return m_scene.look().highlight.isCutting; }
    /// Asks for the cut of a tag, a slot or a string, if that can be cut.
    void askForCut(const ItemKey& key);

    /// Legend and zoom control below the stage.
    void setFootVisible(bool visible);
    /// Without headings, panel, foot and scroll bars, in the middle: for presentations.
    void setBare(bool bare);
    QRectF visibleScene() const;
    /// Brings the object to the middle of what can be seen.
    void centreOnObject(ObjectId object);

signals:
    void selected(nametag::ObjectId object);
    /// The thing under the pointer and the object that it is or refers to; nothing at all when it left.
    void hovered(const nametag::ui::ItemKey& key, nametag::ObjectId object);
    void focused(const nametag::ui::ItemKey& key);
    /// Enter or a double click on a thing.
    void activated(const nametag::ui::ItemKey& key);
    void zoomChanged(double zoom);
    /// "+93" was clicked, or Enter pressed on a chosen block: show more of its slots, or fewer again.
    void foldAsked(nametag::ObjectId object);
    /// A count badge was clicked: it is here on the screen.
    void countAsked(nametag::ObjectId object, const QRect& badge);
    /// A thing was clicked; `compared` with Ctrl held: why does it lead where the one before did?
    void clicked(const nametag::ui::ItemKey& key, bool compared);
    /// The menu of a thing is wanted at this place of the screen.
    void menuAsked(const nametag::ui::ItemKey& key, const QPoint& where);
    /// The string of this tag or slot shall be cut.
    void cutAsked(const nametag::ui::ItemKey& key);
    /// The button of the scissors was pressed.
    void scissorsAsked();
    /// A block was dragged; its upper left corner shall be here.
    void blockDropped(nametag::ObjectId object, const QPointF& corner);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void prepareCamera();
    void bake();
    void present(SceneRef model, bool animate);
    void setWhole(bool whole);
    void fitTo(double least, double most);
    void swingFrom(double zoom, QPointF corner);
    void swing(double part);
    QRectF bounds() const;
    SceneLook lookNow() const;
    void pointAt(QPointF scenePoint);
    void hoverNow();
    void leave();
    bool moveFocus(int by);
    std::vector<ItemKey> orderNow() const;
    void keepFocus(const std::vector<ItemKey>& before);
    void aimAt(const ItemKey& key);
    void followString();
    void nextReferrer();
    QRectF news() const;
    void bringIntoSight(const QRectF& rect, bool gently);
    void panTo(QPoint scroll);
    QPoint scrollNow() const;
    void placeFoot();
    void dragBlock(QPointF pointer);
    void dropBlock(bool asWanted);
    void paintDragged(QPainter& painter) const;

    /// A block that the pointer holds.
    struct Held {
        ObjectId object;
        QPointF from; ///< where it was taken, in the scene
        QPointF by;   ///< how far it was dragged
        bool moves = false;
    };
    struct Baked {
        QPixmap pixmap;
        quint64 version = 0;
        QTransform transform;
        bool moving = false;
    };

    /// A move of the camera: what was in the corner, and what will be.
    struct Swing {
        double fromZoom = 1;
        double toZoom = 1;
        QPointF from;
        QPointF to;
    };

    HeapScene m_scene;
    SceneRef m_given; ///< as it was told; what is shown may have the extent of the whole run
    bool m_showsWhole = false;
    Swing m_swing;
    QVariantAnimation m_swinging;
    StageFoot* m_foot = nullptr;
    Baked m_baked;
    QVariantAnimation m_pan;
    QTimer m_hoverTimer;
    ItemKey m_pointedAt; ///< what the pointer is on; it is hovered a moment later
    Held m_held;
    QPoint m_dragFrom;
    bool m_dragging = false;
    bool m_spaceHeld = false;
    bool m_bare = false;
    double m_leastFit = 0.7;
    double m_mostFit = 1.0;
    double m_leastNow = 0.7; ///< what the last fit kept to: a new size of the window keeps to it, too
    bool m_wasFitted = true; ///< nobody has chosen a zoom yet
};

} // namespace nametag::ui

Q_DECLARE_METATYPE(nametag::ui::ItemKey)
