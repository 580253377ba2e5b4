// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_painter.h"

#include "ui/scene/font_measurer.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/parts.h"
#include "ui/theme/sizes.h"

#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr double kHeadingHeight = 42; // over the heap and the names
constexpr double kDotPitch = 20;
constexpr double kHeapRadius = 16;
constexpr double kRoomMargin = 16;

template <class List> std::set<ItemKey> keysOf(const List& list)
{
    std::set<ItemKey> keys;
    for (const auto& item : list)
        keys.insert(keyOf(item));
    return keys;
}

} // namespace

QRectF sceneBounds(const SceneModel& scene)
{
    QRectF all = toQt(scene.extent) | toQt(scene.heap) | toQt(scene.names);
    const double top = std::min(scene.heap.y, scene.names.y) - kHeadingHeight;
    if (all.top() > top)
        all.setTop(top);
    return all;
}

ScenePainter::ScenePainter(QPainter& painter, const SceneModel& scene, const SceneLook& look,
                           const Moment& moment)
    : m_painter(painter)
    , m_scene(scene)
    , m_look(look)
    , m_moment(moment)
{
    for (const SceneFrame& frame : scene.frames) {
        for (const SceneTag& tag : frame.tags)
            m_tags[tag.id] = &tag;
    }
    if (moment.atRest())
        return;
    for (const SceneBlock& block : scene.blocks) {
        const bool cell = std::any_of(block.cells.begin(), block.cells.end(), [&](const SceneCell& each) {
            return moment.changes.contains(keyOf(each));
        });
        if (cell || moment.changes.contains(keyOf(block)))
            m_moving.insert(block.object);
    }
}

bool ScenePainter::wants(const ItemKey& key) const
{
    if (m_part == Part::All)
        return true;
    return m_moment.changes.contains(key) == (m_part == Part::Moving);
}

// A block is painted again when one of its slots flashes.
bool ScenePainter::wants(const SceneBlock& block) const
{
    return m_part == Part::All || m_moving.contains(block.object) == (m_part == Part::Moving);
}

// A string lies over the block that it starts in, so it is painted after it.
bool ScenePainter::wants(const SceneArrow& arrow) const
{
    if (m_part == Part::All)
        return true;
    const SlotId from = arrow.id.from;
    const bool ofTag = from.kind == SlotKind::Name;
    const bool moved = m_moment.changes.contains(keyOf(arrow)) ||
                       (ofTag ? m_moment.changes.contains({ItemKind::Tag, {}, from, {}})
                              : m_moving.contains(ObjectId{from.holder}));
    return moved == (m_part == Part::Moving);
}

// Moves the painter to where the thing is now; false if there is nothing to see of it.
bool ScenePainter::begin(const ItemKey& key, const QRectF& rect)
{
    const Change& change = m_moment.of(key);
    if (change.opacity <= 0)
        return false;
    m_painter.save();
    m_painter.setOpacity(m_painter.opacity() * change.opacity);
    if (!change.offset.isNull())
        m_painter.translate(change.offset);
    if (change.scale != 1) {
        m_painter.translate(rect.center());
        m_painter.scale(change.scale, change.scale);
        m_painter.translate(-rect.center());
    }
    return true;
}

void ScenePainter::end()
{
    m_painter.restore();
}

void ScenePainter::paint(Part part)
{
    m_part = part;
    m_painter.save();
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                             QPainter::SmoothPixmapTransform);
    if (part != Part::Moving) {
        paintGround();
        if (m_look.headings)
            paintHeadings();
    }
    for (const SceneFrame& frame : m_scene.frames)
        paintFrame(frame);
    for (const SceneNote& note : m_scene.notes) {
        if (wants(keyOf(note)))
            paintNote(note);
    }
    for (const SceneBlock& block : m_scene.blocks) {
        if (wants(block))
            paintBlock(block);
    }
    for (const SceneStub& stub : m_scene.stubs) {
        if (wants(keyOf(stub)))
            paintStub(stub);
    }
    if (part != Part::Resting && m_before != nullptr && m_moment.leaving)
        paintLeaving();
    std::vector<const SceneArrow*> wanted;
    for (const SceneArrow& arrow : m_scene.arrows) {
        if (wants(arrow))
            wanted.push_back(&arrow);
    }
    paintArrows(std::move(wanted));
    paintFlags();
    if (part != Part::Resting)
        paintRings();
    m_painter.restore();
}

QRectF ScenePainter::heapPanel() const
{
    QRectF heap = toQt(m_scene.heap);
    if (!m_look.room.isEmpty() && !heap.isEmpty()) {
        heap.setRight(std::max(heap.right(), m_look.room.right() - kRoomMargin));
        heap.setBottom(std::max(heap.bottom(), m_look.room.bottom() - 2));
    }
    return heap;
}

void ScenePainter::paintGround()
{
    const QRectF heap = heapPanel();
    if (heap.isEmpty() || !m_look.panel)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_look.theme.colour(Colour::BgHeap));
    m_painter.drawRoundedRect(heap, kHeapRadius, kHeapRadius);
    if (!m_look.dots || m_look.zoom < 0.5)
        return;
    QList<QPointF> dots;
    for (double y = heap.top() + kDotPitch; y < heap.bottom() - 8; y += kDotPitch) {
        for (double x = heap.left() + kDotPitch; x < heap.right() - 8; x += kDotPitch)
            dots += QPointF(x, y);
    }
    QPen pen(m_look.theme.colour(Colour::BgDot), 2);
    pen.setCapStyle(Qt::RoundCap);
    m_painter.setPen(pen);
    m_painter.drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

void ScenePainter::paintHeadings()
{
    const QRectF heap = heapPanel();
    const QRectF names = toQt(m_scene.names);
    m_painter.setPen(m_look.theme.colour(Colour::Ink1));
    const double top = heap.top() - kHeadingHeight + 9;
    const QFont& font = sceneFont(TextRole::Title);
    const QRectF left(names.left() + 2, top, names.width(), 24);
    if (!m_scene.names.isEmpty())
        paintText(m_painter, left, QStringLiteral("Names"), font, Align::Left);
    const QRectF right(heap.left() + 2, top, heap.width() - 4, 24);
    paintText(m_painter, right, QStringLiteral("Private heap"), font, Align::Left);
    m_painter.setPen(m_look.theme.colour(Colour::Ink3));
    paintText(m_painter, right, QString::fromStdString(m_scene.summary), sceneFont(TextRole::Note),
              Align::Right);
}

void ScenePainter::paintStub(const SceneStub& stub)
{
    const QPointF start = toQt(stub.start);
    const QPointF tip = toQt(stub.tip);
    if (!begin(keyOf(stub), QRectF(start, tip)))
        return;
    const Theme& theme = m_look.theme;
    const QPointF way = tip - start;
    const double length = std::hypot(way.x(), way.y());
    const QPointF along = length > 0 ? way / length : QPointF(0, -1);
    const QPointF across(-along.y(), along.x());
    QPen pen(theme.colour(Colour::ArrowSlot), theme.stroke(1.5));
    pen.setDashPattern({2.6, 2});
    m_painter.setPen(pen);
    m_painter.drawLine(start, tip - along * 8);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme.colour(Colour::ArrowSlot));
    m_painter.drawPolygon(
        QPolygonF({tip, tip - along * 9 + across * 4.5, tip - along * 7, tip - along * 9 - across * 4.5}));
    QString text = QString::fromStdString(stub.text);
    if (stub.times > 1)
        text += QStringLiteral(" ×%1").arg(stub.times);
    m_painter.setPen(theme.colour(Colour::Ink3));
    if (m_look.showsFooters())
        paintText(m_painter, toQt(stub.textRect), text, sceneFont(TextRole::Note), Align::Centre);
    end();
}

void ScenePainter::paintNote(const SceneNote& note)
{
    const QRectF rect = toQt(note.rect);
    if (!begin(keyOf(note), rect))
        return;
    const Theme& theme = m_look.theme;
    QPen pen(theme.colour(Colour::ArrowGhost), theme.stroke(1.25));
    pen.setDashPattern({3.2, 2.4});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(rect, sizes::kControlRadius, sizes::kControlRadius);
    const QString sign = QString::fromStdString(note.sign);
    const QRectF chip(rect.left() + 11, rect.center().y() - 10, signWidth(sign), 20);
    m_painter.save();
    m_painter.setOpacity(m_painter.opacity() * 0.75);
    paintSign(m_painter, chip, sign, note.role, theme);
    m_painter.restore();
    m_painter.setPen(theme.colour(Colour::Ink2));
    const QRectF value(chip.right() + 8, rect.top(), rect.right() - chip.right() - 16, rect.height());
    paintText(m_painter, value, QString::fromStdString(note.value), sceneFont(TextRole::Code), Align::Left);
    paintText(m_painter, toQt(note.textRect), QString::fromStdString(note.text), sceneFont(TextRole::Note),
              Align::Left);
    end();
}

// The scene before is painted with this one's moment: only what has left it.
void ScenePainter::paintLeaving()
{
    const SceneModel& before = *m_before;
    const std::set<ItemKey> blocks = keysOf(m_scene.blocks);
    const std::set<ItemKey> arrows = keysOf(m_scene.arrows);
    const std::set<ItemKey> frames = keysOf(m_scene.frames);
    ScenePainter old(m_painter, before, m_look, m_moment);
    old.m_part = Part::Moving;
    old.m_past = true;
    for (const SceneFrame& frame : before.frames) {
        if (!frames.contains(keyOf(frame)) && m_moment.changes.contains(keyOf(frame)))
            old.paintFrame(frame);
    }
    for (const SceneBlock& block : before.blocks) {
        if (!blocks.contains(keyOf(block)) && m_moment.changes.contains(keyOf(block)))
            old.paintBlock(block);
    }
    std::vector<const SceneArrow*> gone;
    for (const SceneArrow& arrow : before.arrows) {
        if (!arrows.contains(keyOf(arrow)) && m_moment.changes.contains(keyOf(arrow)))
            gone.push_back(&arrow);
    }
    old.paintArrows(std::move(gone));
}

// A docked value has no arrow: that two slots hold the same object is shown by a ring around both.
void ScenePainter::paintDockedRings(const SceneBlock& block)
{
    const ObjectId lit = m_look.highlight.lit();
    if (!lit || block.dying || !m_look.showsCells())
        return;
    m_painter.save();
    m_painter.setPen(QPen(m_look.theme.colour(Colour::Accent), m_look.theme.stroke(2)));
    m_painter.setBrush(Qt::NoBrush);
    for (const SceneCell& cell : block.cells) {
        const bool isKey = cell.labelObject == lit;
        if (!isKey && (cell.content != CellContent::Docked || cell.target != lit))
            continue;
        QRectF where = toQt(cell.rect).adjusted(2, 2, -2, -2);
        if (isKey)
            where.setWidth(where.width() / 2);
        else if (block.form == BlockForm::Rows)
            where.setLeft(where.center().x());
        m_painter.drawRoundedRect(where, sizes::kCellRadius, sizes::kCellRadius);
    }
    m_painter.restore();
}

void ScenePainter::paintRings()
{
    const Theme& theme = m_look.theme;
    const Highlight& light = m_look.highlight;
    for (const SceneBlock& block : m_scene.blocks) {
        const bool hovered = light.hovered == keyOf(block);
        if ((light.selected && block.object == light.selected) || light.focused == keyOf(block))
            paintRing(m_painter, toQt(block.rect), sizes::kBlockRadius, theme);
        else if (hovered)
            paintRing(m_painter, toQt(block.rect), sizes::kBlockRadius, theme, 0.55);
        paintDockedRings(block);
    }
    if (light.focused.kind == ItemKind::Cell || light.held)
        for (const SceneBlock& block : m_scene.blocks)
            for (const SceneCell& cell : block.cells)
                if (keyOf(cell) == light.focused || light.pointsOut(cell.id))
                    paintRing(m_painter, toQt(cell.rect), sizes::kCellRadius, theme);
    for (const auto& [id, tag] : m_tags) {
        const ItemKey key = keyOf(*tag);
        if (light.hovered == key || light.focused == key || light.pointsOut(tag->id))
            paintRing(m_painter, toQt(tag->rect), sizes::kCellRadius, theme);
    }
}

} // namespace nametag::ui
