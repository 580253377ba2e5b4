// SPDX-License-Identifier: GPL-3.0-or-later
// ScenePainter: a scene on a QPainter. The same scene, look and moment give the same pixels; it asks no
// clock, no locale and no system font.
#pragma once

#include "ui/layout/scene_model.h"
#include "ui/scene/look.h"
#include "ui/scene/moment.h"

#include <QPainterPath>
#include <QRegion>

#include <map>
#include <optional>
#include <set>
#include <vector>

class QPainter;

namespace nametag::ui {

/// What is painted: all of it, or, in two layers, what rests and what moves.
enum class Part { All, Resting, Moving };

/// The right end of the middle of a block's count.
QPointF countPlace(const QRectF& block);

class ScenePainter {
public:
    ScenePainter(QPainter& painter, const SceneModel& scene, const SceneLook& look, const Moment& moment);

    /// Things of this scene that the painted one has no more are painted as the moment says.
    void setBefore(const SceneModel* before) { m_before = before; }

    /// From the ground up: panel, cards, blocks, strings, rings.
    void paint(Part part = Part::All);

private:
    void paintGround();
    void paintHeadings();
    void paintFrame(const SceneFrame& frame);
    void paintFrameHeader(const SceneFrame& frame);
    void paintTagOf(const SceneFrame& frame, const SceneTag& tag);
    void paintChip(const SceneTag& tag);
    void paintBlock(const SceneBlock& block);
    void paintStack(const QRectF& rect);
    void paintBlockHeader(const SceneBlock& block, const Change& change);
    void paintBlockBody(const SceneBlock& block);
    static QString farText(const SceneBlock& block);
    void paintBlockFar(const SceneBlock& block);
    void paintCells(const SceneBlock& block);
    void paintCell(const SceneBlock& block, const SceneCell& cell);
    void paintDot(const SceneCell& cell);
    void paintCellContent(const SceneBlock& block, const SceneCell& cell);
    void paintStub(const SceneStub& stub);
    void paintNote(const SceneNote& note);
    const QRegion& freeGround();
    struct DrawnArrow;
    void paintArrows(std::vector<const SceneArrow*> left);
    std::optional<DrawnArrow> drawn(const SceneArrow& arrow) const;
    void paintCasing(const DrawnArrow& drawn);
    void paintArrow(const DrawnArrow& drawn);
    void paintOverTag(const SceneArrow& arrow, const QPainterPath& path, double width, bool now);
    void paintMerged(const SceneArrow& arrow, QPointF tip, double angle);
    void paintFlags();
    void paintFlag(const SceneBlock& block);
    void paintRings();
    void paintDockedRings(const SceneBlock& block);
    void paintLeaving();

    QRectF heapPanel() const;
    bool wants(const ItemKey& key) const;
    bool wants(const SceneBlock& block) const;
    bool wants(const SceneArrow& arrow) const;
    bool isDimmed(const SceneArrow& arrow) const;
    bool begin(const ItemKey& key, const QRectF& rect);
    void end();

    QPainter& m_painter;
    const SceneModel& m_scene;
    const SceneModel* m_before = nullptr;
    const SceneLook& m_look;
    const Moment& m_moment;
    Part m_part = Part::All;
    bool m_past = false; ///< the scene is the one before: nothing of it is of this step
    std::map<SlotId, const SceneTag*> m_tags;
    QRegion m_freeGround;
    std::set<ObjectId> m_moving; ///< blocks that something of moves
};

/// The rectangle that a picture of the whole run needs: the scene with its headings.
QRectF sceneBounds(const SceneModel& scene);

} // namespace nametag::ui
