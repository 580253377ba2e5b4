// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/drop_targets.h"

#include "ui/exercises/words_label.h"
#include "ui/scene/describe.h"
#include "ui/scene/geometry_qt.h"
#include "ui/scene/hit_test.h"
#include "ui/scene/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nametag::ui {

namespace {

constexpr int kRow = 44;       // pitch of the tags in a card
constexpr double kMargin = 18; // round what lies on the stage
constexpr double kStep = 12;   // between two places that are tried
constexpr QSizeF kNewObject(216, 112);
constexpr QSizeF kNowhere(216, 60);
constexpr QSizeF kSmall(150, 48);

QString words(const char* text)
{
    return QCoreApplication::translate("DropTargets", text);
}

const SceneTag* tagOf(const SceneModel& scene, const exercise::Question& question)
{
    for (const SceneFrame& frame : scene.frames)
        for (const SceneTag& tag : frame.tags)
            if (tag.id.holder == question.space.value && tag.name == question.path)
                return &tag;
    return nullptr;
}

/// The part of a path behind the last dot or in the last brackets: "0" of "a[0]", "next" of "node.next".
std::string lastPart(const std::string& path)
{
    if (!path.empty() && path.back() == ']') {
        const std::size_t open = path.rfind('[');
        return open == std::string::npos ? path : path.substr(open + 1, path.size() - open - 2);
    }
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos ? path : path.substr(dot + 1);
}

bool isCell(const SceneCell& cell, const std::string& part)
{
    if (cell.content == CellContent::More)
        return false;
    const bool isNumber = !part.empty() && std::all_of(part.begin(), part.end(),
                                                       [](unsigned char c) { return std::isdigit(c) != 0; });
    if (isNumber && cell.id.kind == SlotKind::Item)
        return cell.id.slot == static_cast<std::uint32_t>(std::stoul(part));
    const auto bare = [](std::string text) {
        std::erase_if(text, [](char c) { return c == '"' || c == '\''; });
        return text;
    };
    return bare(cell.label) == bare(part);
}

const SceneCell* cellOf(const SceneModel& scene, const exercise::Question& question)
{
    const std::string part = lastPart(question.path);
    for (const SceneBlock& block : scene.blocks) {
        if (block.object != question.owner)
            continue;
        for (const SceneCell& cell : block.cells)
            if (isCell(cell, part))
                return &cell;
    }
    return nullptr;
}

/// A block, or the slot that a docked value stands in.
QRectF placeOf(const SceneModel& scene, ObjectId object)
{
    const QRectF block = rectOf(scene, object);
    if (!block.isEmpty())
        return block;
    for (const SceneBlock& each : scene.blocks)
        for (const SceneCell& cell : each.cells)
            if (cell.target == object && cell.content == CellContent::Docked)
                return toQt(cell.rect);
    return {};
}

bool isFree(const std::vector<QRectF>& taken, const QRectF& place)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF& rect) {
        return rect.adjusted(-kMargin, -kMargin, kMargin, kMargin).intersects(place);
    });
}

SceneFrame* cardOf(SceneModel& scene, const exercise::Question& question)
{
    SceneFrame* active = nullptr;
    for (SceneFrame& frame : scene.frames) {
        if (frame.folded)
            continue;
        const bool holds = std::any_of(frame.tags.begin(), frame.tags.end(), [&](const SceneTag& tag) {
            return tag.id.holder == question.space.value;
        });
        if (holds)
            return &frame;
        if (frame.active || !active)
            active = &frame;
    }
    return active;
}

} // namespace

void addGhostTag(SceneModel& scene, const exercise::Question& question, const SceneModel& later)
{
    if (question.exercise.kind != exercise::Kind::Arrow || question.owner || tagOf(scene, question))
        return;
    SceneFrame* card = cardOf(scene, question);
    if (!card)
        return;
    SceneTag ghost;
    ghost.id = {SlotKind::Name, question.space.value, kGhostSlot};
    ghost.name = ghost.shown = question.path;
    ghost.state = TagState::Deleted;
    if (const SceneTag* tag = tagOf(later, question)) {
        ghost.rect = tag->rect;
    } else {
        const int wide = static_cast<int>(std::ceil(tagWidth(QString::fromStdString(question.path), 34)));
        const int right = card->rect.x + card->rect.width - 9;
        int top = card->rect.y + 41 - kRow;
        for (const SceneTag& each : card->tags)
            top = std::max(top, each.rect.y);
        ghost.rect = {right - wide, top + kRow, wide, 34};
        if (!card->tags.empty()) // all eyelets hang on one line
            ghost.rect.x = card->tags.back().rect.x + card->tags.back().rect.width - wide;
    }
    const int foot = ghost.rect.y + ghost.rect.height + 12;
    card->rect.height = std::max(card->rect.height, foot - card->rect.y);
    const QPointF eyelet = tagEyelet(toQt(ghost.rect));
    ghost.eyelet = {static_cast<int>(eyelet.x()), static_cast<int>(eyelet.y())};
    card->tags.push_back(ghost);
}

void calmAnswer(SceneModel& scene, const exercise::Question& question)
{
    if (question.exercise.kind != exercise::Kind::Arrow)
        return;
    const SlotId slot = slotOf(scene, question);
    for (SceneFrame& frame : scene.frames)
        for (SceneTag& tag : frame.tags)
            if (tag.id == slot && tag.state != TagState::Deleted)
                tag.state = TagState::Rest;
    for (SceneArrow& arrow : scene.arrows)
        arrow.now = arrow.now && arrow.id.from != slot;
}

std::optional<StringEnd> stringEndOf(const SceneModel& scene, const exercise::Question& question)
{
    if (question.exercise.kind != exercise::Kind::Arrow)
        return std::nullopt;
    if (question.owner) {
        const SceneCell* cell = cellOf(scene, question);
        if (!cell)
            return std::nullopt;
        const QRectF rect = toQt(cell->rect);
        const bool hasDot = cell->content == CellContent::Dot;
        return StringEnd{hasDot ? toQt(cell->dot) : rect.center(), rect, false};
    }
    const SceneTag* tag = tagOf(scene, question);
    if (!tag)
        return std::nullopt;
    return StringEnd{tagEyelet(toQt(tag->rect)), toQt(tag->rect), tag->id.slot == kGhostSlot};
}

SlotId slotOf(const SceneModel& scene, const exercise::Question& question)
{
    if (question.owner) {
        const SceneCell* cell = cellOf(scene, question);
        return cell ? cell->id : SlotId{};
    }
    const SceneTag* tag = tagOf(scene, question);
    return tag ? tag->id : SlotId{};
}

QRectF freePlace(const SceneModel& scene, const std::vector<QRectF>& taken, QSizeF size, const QRectF& seen)
{
    const QRectF heap = toQt(scene.heap);
    double left = heap.left() + 24;
    if (!scene.blocks.empty()) { // in line with the first column
        left = heap.right();
        for (const SceneBlock& block : scene.blocks)
            left = std::min<double>(left, block.rect.x);
    }
    const QRectF room = (heap | QRectF(heap.topLeft(), seen.bottomRight())) & seen.adjusted(8, 8, -14, -8);
    for (double x = left; x + size.width() <= room.right(); x += kStep)
        for (double y = std::max(room.top(), heap.top()) + kMargin; y + size.height() <= room.bottom();
             y += kStep)
            if (const QRectF place(QPointF(x, y), size); isFree(taken, place))
                return place;
    return {};
}

std::vector<DropTarget> dropTargets(const SceneModel& scene, const exercise::Question& question,
                                    const QRectF& seen)
{
    std::vector<QRectF> taken;
    double foot = scene.heap.y;
    for (const SceneBlock& block : scene.blocks) {
        taken.push_back(toQt(block.rect));
        foot = std::max<double>(foot, block.rect.y + block.rect.height);
    }
    for (const SceneStub& stub : scene.stubs)
        taken.push_back(toQt(stub.textRect));
    for (const SceneNote& note : scene.notes)
        taken.push_back(toQt(note.rect) | toQt(note.textRect));
    std::vector<DropTarget> targets;
    for (std::size_t i = 0; i < question.picks.size(); ++i) {
        const exercise::Pick& pick = question.picks[i];
        DropTarget target{i,    pick.target, pick.object, {}, {}, spoken(QString::fromStdString(pick.words)),
                          false};
        if (pick.target == exercise::Target::Object) {
            target.rect = placeOf(scene, pick.object);
            target.isInside = rectOf(scene, pick.object).isEmpty();
        }
        const bool isNew = pick.target == exercise::Target::NewObject;
        if (isNew || pick.target == exercise::Target::Nowhere) {
            target.label = isNew ? words("new object") : words("nowhere");
            for (const QSizeF size : {isNew ? kNewObject : kNowhere, kSmall})
                if (target.rect.isEmpty())
                    target.rect = freePlace(scene, taken, size, seen);
            if (target.rect.isEmpty()) // below everything: one scrolls there
                target.rect = QRectF(QPointF(scene.heap.x + 24, foot + kMargin), kSmall);
            taken.push_back(target.rect);
            foot = std::max(foot, target.rect.bottom());
        }
        if (!target.rect.isEmpty())
            targets.push_back(target);
    }
    return targets;
}

std::optional<std::size_t> targetNear(const std::vector<DropTarget>& targets, QPointF point, double slack)
{
    std::optional<std::size_t> nearest;
    double least = slack;
    for (const DropTarget& target : targets) {
        const double across =
            std::max({target.rect.left() - point.x(), 0.0, point.x() - target.rect.right()});
        const double down = std::max({target.rect.top() - point.y(), 0.0, point.y() - target.rect.bottom()});
        const double far = std::hypot(across, down);
        const bool isSmaller = nearest && far == least && target.isInside; // a slot lies on its block
        if ((far <= least && !(nearest && far == least)) || isSmaller) {
            least = far;
            nearest = target.pick;
        }
    }
    return nearest;
}

QPainterPath stringTo(QPointF eyelet, const QRectF& block, double down)
{
    return stringTo(eyelet, QPointF(block.left(), block.top() + block.height() * down));
}

QPainterPath stringTo(QPointF eyelet, QPointF tip)
{
    const double far = std::hypot(tip.x() - eyelet.x(), tip.y() - eyelet.y());
    const double control = std::clamp(0.42 * far, 22.0, 110.0);
    QPainterPath path(eyelet);
    path.cubicTo(eyelet + QPointF(control, 0), tip - QPointF(control, 0), tip);
    return path;
}

} // namespace nametag::ui
