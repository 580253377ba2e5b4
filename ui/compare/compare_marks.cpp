// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_marks.h"

#include "ui/panels/theme_of.h"
#include "ui/scene/arrow_path.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/parts.h"
#include "ui/scene/scene_painter.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <set>

namespace nametag::ui {

namespace {

constexpr double kAway = 3; ///< of a ring from what it is around
constexpr double kNoteHeight = 20;
constexpr double kNoteGap = 4;
constexpr std::size_t kMostNotes = 3; ///< at one block

} // namespace

CompareMarks::CompareMarks(HeapView& view)
    : QWidget(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("compareMarks"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    const auto move = [this] { follow(); };
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, move);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, move);
    connect(&view, &HeapView::zoomChanged, this, move);
    connect(&view.heapScene(), &HeapScene::modelChanged, this, move);
    follow();
}

void CompareMarks::show(std::vector<timeline::FactDifference> differences, bool isSecond)
{
    m_differences = std::move(differences);
    m_isSecond = isSecond;
    follow();
}

void CompareMarks::follow()
{
    setGeometry(m_view.viewport()->rect());
    raise();
    update();
}

bool CompareMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

ObjectId CompareMarks::objectOf(const timeline::FactDifference& difference) const
{
    return m_isSecond ? difference.secondObject : difference.firstObject;
}

/// What is said of an object that has no block of its own: "44 B", "count 3".
QStringList CompareMarks::notesOf(ObjectId object) const
{
    QStringList notes;
    for (const timeline::FactDifference& difference : m_differences) {
        if (objectOf(difference) != object || notes.size() >= static_cast<qsizetype>(kMostNotes))
            continue;
        const QString told = QString::fromStdString(m_isSecond ? difference.second : difference.first);
        switch (difference.kind) {
        case timeline::FactKind::Count: notes << tr("count %1").arg(told); break;
        case timeline::FactKind::Slots: notes << tr("%1 references").arg(told); break;
        case timeline::FactKind::Identity: notes << tr("shared otherwise"); break;
        case timeline::FactKind::Name:
        case timeline::FactKind::Output: break;
        default: notes << told.left(24); break;
        }
    }
    return notes;
}

bool CompareMarks::differs(ObjectId object) const
{
    return object && std::any_of(m_differences.begin(), m_differences.end(), [&](const auto& difference) {
               return objectOf(difference) == object && difference.kind != timeline::FactKind::Name;
           });
}

/// Size and count stand where the block has them.
void CompareMarks::paintBlock(QPainter& painter, const SceneBlock& block) const
{
    const Theme theme = themeOf(this);
    const QRectF rect = toQt(block.rect);
    ring(painter, rect, sizes::kBlockRadius);
    for (const timeline::FactDifference& difference : m_differences) {
        if (objectOf(difference) != block.object)
            continue;
        const bool isCount = difference.kind == timeline::FactKind::Count;
        if (!isCount && difference.kind != timeline::FactKind::Size)
            continue;
        const QString words = QString::fromStdString(isCount      ? block.count.text
                                                     : m_isSecond ? difference.second
                                                                  : difference.first);
        const double width = pillWidth(words);
        const QRectF place = isCount ? countRect(countPlace(rect), block.count)
                                     : QRectF(rect.right() - width - 5, rect.bottom() - kNoteHeight - 3,
                                              width, kNoteHeight);
        paintPill(painter, place, words, PillKind::Warn, theme);
    }
}

bool CompareMarks::isFree(const QRectF& place) const
{
    const SceneModel& scene = m_view.model();
    const auto isIn = [&](const Rect& rect) { return toQt(rect).intersects(place); };
    QPainterPathStroker wide;
    wide.setWidth(6);
    return std::none_of(scene.blocks.begin(), scene.blocks.end(),
                        [&](const SceneBlock& block) { return isIn(block.rect); }) &&
           std::none_of(scene.stubs.begin(), scene.stubs.end(),
                        [&](const SceneStub& stub) {
                            return isIn(stub.textRect) ||
                                   QRectF(stub.tip.x - 4, stub.tip.y, 8, stub.start.y - stub.tip.y)
                                       .normalized()
                                       .intersects(place);
                        }) &&
           std::none_of(scene.arrows.begin(), scene.arrows.end(), [&](const SceneArrow& arrow) {
               return wide.createStroke(arrowPath(arrow)).intersects(place);
           });
}

QPointF CompareMarks::placeFor(QSizeF notes, const QRectF& block) const
{
    const double below = block.bottom() + 6;
    const QPointF places[] = {{block.left(), below},
                              {block.left(), below + 10},
                              {block.left(), below + 20},
                              {block.left(), below + 30},
                              {block.left(), block.top() - notes.height() - 6},
                              {block.right() + 8, block.bottom() - notes.height()},
                              {block.right() + 8, block.top()},
                              {block.right() - notes.width(), below},
                              {block.left(), below + 44}};
    const auto* found = std::find_if(std::begin(places), std::end(places), [&](QPointF place) {
        return isFree(QRectF(place, notes).adjusted(-2, -1, 2, 1));
    });
    return found == std::end(places) ? places[0] : *found;
}

/// The values that stand in its slots: a ring, and what differs beside the block.
void CompareMarks::paintDocked(QPainter& painter, const SceneBlock& block) const
{
    const SceneModel& scene = m_view.model();
    const Theme theme = themeOf(this);
    std::set<ObjectId> told;
    std::vector<QStringList> rows;
    QSizeF size(0, 0);
    for (const SceneCell& cell : block.cells) {
        const bool hasBlock =
            std::any_of(scene.blocks.begin(), scene.blocks.end(),
                        [&](const SceneBlock& other) { return other.object == cell.target; });
        if (cell.content != CellContent::Docked || hasBlock || !differs(cell.target))
            continue;
        ring(painter, toQt(cell.rect).adjusted(4, 4, -4, -4), 4);
        if (!told.insert(cell.target).second || told.size() > kMostNotes)
            continue;
        QStringList row;
        double width = -kNoteGap;
        for (const QString& note : notesOf(cell.target)) {
            row << QStringLiteral("%1: %2").arg(QString::fromStdString(cell.text), note);
            width += pillWidth(row.back()) + kNoteGap;
        }
        size = {std::max(size.width(), width), size.height() + kNoteHeight + kNoteGap};
        rows.push_back(row);
    }
    if (rows.empty())
        return;
    QPointF at = placeFor(size - QSizeF(0, kNoteGap), toQt(block.rect));
    for (const QStringList& row : rows) {
        double x = at.x();
        for (const QString& words : row) {
            paintPill(painter, QRectF(x, at.y(), pillWidth(words), kNoteHeight), words, PillKind::Warn,
                      theme);
            x += pillWidth(words) + kNoteGap;
        }
        at.ry() += kNoteHeight + kNoteGap;
    }
}

void CompareMarks::ring(QPainter& painter, const QRectF& around, double radius) const
{
    painter.setPen(QPen(themeOf(this).colour(Colour::Warn), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(around.adjusted(-kAway, -kAway, kAway, kAway), radius + kAway, radius + kAway);
}

void CompareMarks::paintEvent(QPaintEvent*)
{
    const SceneModel& scene = m_view.model();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_view.viewportTransform(), true);
    for (const SceneBlock& block : scene.blocks) {
        if (differs(block.object))
            paintBlock(painter, block);
        paintDocked(painter, block);
    }
    for (const SceneFrame& frame : scene.frames)
        for (const SceneTag& tag : frame.tags) {
            const bool isMarked =
                std::any_of(m_differences.begin(), m_differences.end(), [&](const auto& difference) {
                    const bool isOfTag = difference.kind == timeline::FactKind::Name ||
                                         difference.kind == timeline::FactKind::Identity;
                    return isOfTag && objectOf(difference) == tag.object && tag.object &&
                           (difference.place == tag.name ||
                            difference.place.rfind(tag.name + " in ", 0) == 0);
                });
            if (isMarked)
                ring(painter, toQt(tag.rect), 5);
        }
}

} // namespace nametag::ui
