// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_marks.h"

#include "ui/panels/theme_of.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/parts.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace nametag::ui {

namespace {

constexpr double kAway = 3; ///< of a ring from what it is around
constexpr double kNoteHeight = 20;
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
        const double y = isCount ? rect.top() + 7 : rect.bottom() - kNoteHeight - 3;
        paintPill(painter, QRectF(rect.right() - width - 5, y, width, kNoteHeight), words, PillKind::Warn,
                  theme);
    }
}

/// The values that stand in its slots: a ring, and what differs below the block.
void CompareMarks::paintDocked(QPainter& painter, const SceneBlock& block) const
{
    const SceneModel& scene = m_view.model();
    const Theme theme = themeOf(this);
    double y = block.rect.y + block.rect.height + 6;
    std::set<ObjectId> told;
    for (const SceneCell& cell : block.cells) {
        const bool hasBlock =
            std::any_of(scene.blocks.begin(), scene.blocks.end(),
                        [&](const SceneBlock& other) { return other.object == cell.target; });
        if (cell.content != CellContent::Docked || hasBlock || !differs(cell.target))
            continue;
        ring(painter, toQt(cell.rect).adjusted(4, 4, -4, -4), 4);
        if (!told.insert(cell.target).second || told.size() > kMostNotes)
            continue;
        double x = block.rect.x;
        for (const QString& note : notesOf(cell.target)) {
            const QString words = QStringLiteral("%1: %2").arg(QString::fromStdString(cell.text), note);
            paintPill(painter, QRectF(x, y, pillWidth(words), kNoteHeight), words, PillKind::Warn, theme);
            x += pillWidth(words) + 4;
        }
        y += kNoteHeight + 4;
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
