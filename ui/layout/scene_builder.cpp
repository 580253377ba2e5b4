// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/scene_builder.h"

#include "core/timeline/shown.h"
#include "core/timeline/value_text.h"
#include "ui/layout/words.h"

#include <algorithm>
#include <set>

namespace nametag::ui {

using timeline::ObjectState;

namespace {

ObjectId boundIn(const timeline::MemoryState& state, SlotId name)
{
    const timeline::NamespaceState* space = state.space(NamespaceId{name.holder});
    if (!space)
        return {};
    for (const timeline::Binding& binding : space->bindings)
        if (binding.name.value == name.slot)
            return state.target(binding);
    return {};
}

/// "+1,204" is 1204.
std::uint64_t leftOutOf(const SceneCell& cell)
{
    std::uint64_t number = 0;
    for (char c : cell.text)
        if (c >= '0' && c <= '9')
            number = 10 * number + static_cast<std::uint64_t>(c - '0');
    return number;
}

} // namespace

SceneBuilder::SceneBuilder(const Data& data, StepIndex step, timeline::StateRef before,
                           timeline::StateRef now, bool resting)
    : m_data(data)
    , m_step(step)
    , m_resting(resting)
    , m_before(std::move(before))
    , m_now(std::move(now))
    , m_finder(data.facts, data.timeline.recording().texts(), data.mode, data.options.budget)
{}

SceneModel SceneBuilder::build(const std::vector<timeline::Temporary>& temporaries)
{
    findVisible();
    m_scene.step = m_step;
    const Shot& shot = m_data.shotOf(m_step);
    const Reach reach = shot.reach;
    m_scene.whole = m_data.extent;
    m_scene.content = {0, 0, shot.content.right, shot.content.bottom};
    m_scene.extent = {0, 0, reach.right, reach.bottom};
    m_scene.heap = m_data.heap;
    m_scene.heap.width -= m_data.extent.right() - reach.right;
    m_scene.heap.height -= m_data.extent.bottom() - reach.bottom;
    m_scene.names = {m_data.lane.left(), kStageTop, m_data.lane.right() - m_data.lane.left(),
                     std::min(m_data.lane.bottom() - kStageTop, m_scene.heap.height)};
    addBlocks();
    addDying();
    addFolds();
    addFrames();
    addArrows();
    addNotes(temporaries);
    summarize();
    return std::move(m_scene);
}

void SceneBuilder::findVisible()
{
    std::vector<ObjectId> seen;
    std::vector<ObjectId> fresh;
    for (const BlockRecord& record : m_data.survey.blocks) {
        const bool before = m_step > 0 && record.life.has(m_step - 1);
        const bool after = record.life.has(m_step);
        if (before || (m_resting && after))
            seen.push_back(record.object);
        else if (after && !m_before->object(record.object))
            fresh.push_back(record.object);
    }
    m_visible = m_finder.find(m_now, seen, fresh);
    if (!m_resting)
        forgiveMoments();
}

/// Within a step a line may hold an object in ways that are not told: only what nothing led to before the
/// step is called unreachable.
void SceneBuilder::forgiveMoments()
{
    const auto isLost = [](const VisibleObject& object) { return object.unreachable; };
    if (std::none_of(m_visible.objects.begin(), m_visible.objects.end(), isLost))
        return;
    std::vector<ObjectId> seen;
    for (const BlockRecord& record : m_data.survey.blocks)
        if (m_step > 0 && record.life.has(m_step - 1))
            seen.push_back(record.object);
    VisibleFinder finder(m_data.facts, texts(), m_data.mode, m_data.options.budget);
    std::set<ObjectId> lost;
    for (const VisibleObject& object : finder.find(m_before, seen).objects)
        if (object.unreachable)
            lost.insert(object.object->id);
    for (VisibleObject& object : m_visible.objects)
        object.unreachable = object.unreachable && lost.count(object.object->id) != 0;
}

const SceneBlock* SceneBuilder::sceneBlock(ObjectId object) const
{
    for (const SceneBlock& block : m_scene.blocks)
        if (block.object == object)
            return &block;
    return nullptr;
}

void SceneBuilder::addFrames()
{
    for (const VisibleFrame& shown : m_visible.frames) {
        const auto known = m_data.survey.frames.find(shown.space);
        if (shown.folded || known == m_data.survey.frames.end())
            continue;
        SceneFrame frame = frameOf(shown);
        for (const VisibleTag& tag : shown.tags)
            frame.tags.push_back(tagOf(known->second, tag));
        addDeletedTags(frame, shown);
        std::erase_if(frame.tags, [](const SceneTag& tag) { return tag.rect.isEmpty(); });
        int rows = 0;
        for (const SceneTag& tag : frame.tags)
            rows = std::max(rows, known->second.rowOf.at(tag.id.slot) + 1);
        frame.rect = m_data.lane.frame(shown.space, rows);
        m_scene.frames.push_back(std::move(frame));
    }
    addFoldOfFrames();
}

void SceneBuilder::addFoldOfFrames()
{
    const auto folded = std::count_if(m_visible.frames.begin(), m_visible.frames.end(),
                                      [](const VisibleFrame& frame) { return frame.folded; });
    if (folded == 0)
        return;
    SceneFrame fold;
    fold.rect = m_data.lane.fold();
    fold.title = grouped(static_cast<std::uint64_t>(folded)) + " frames";
    fold.folded = true;
    m_scene.frames.insert(m_scene.frames.begin() + kOuterFrames, fold);
}

SceneFrame SceneBuilder::frameOf(const VisibleFrame& shown) const
{
    const timeline::FrameState& state = *m_now->frame(shown.frame);
    SceneFrame frame;
    frame.frame = shown.frame;
    frame.title = frameTitle(state, texts());
    const auto running = static_cast<std::uint32_t>(
        std::count_if(m_visible.frames.begin(), m_visible.frames.end(),
                      [](const VisibleFrame& other) { return !other.suspended && !other.kept; }));
    if (shown.kept) {
        frame.caller = "ended";
    } else if (state.suspended) {
        frame.caller = waitText(state);
    } else if (shown.depth > 0 && !shown.suspended) {
        const FrameId caller = m_visible.frames[shown.depth - 1].frame;
        frame.caller = "line " + std::to_string(m_now->frame(caller)->line);
    }
    frame.active = !shown.suspended && !shown.kept && shown.depth + 1 == running;
    frame.suspended = state.suspended || shown.kept;
    frame.isNew = m_step > 0 && !m_before->frame(shown.frame);
    return frame;
}

SceneTag SceneBuilder::tagOf(const FrameRecord& record, const VisibleTag& tag) const
{
    SceneTag drawn;
    drawn.id = tag.id;
    drawn.object = tag.object;
    drawn.name = texts()[TextId{tag.id.slot}];
    drawn.shown = shownName(drawn.name);
    const NamespaceId space{tag.id.holder};
    const auto row = record.rowOf.find(tag.id.slot);
    if (row == record.rowOf.end())
        return drawn; // bound for a moment within a step: it has no place
    const int width = 40 + m_data.measurer.width(drawn.shown, TextRole::Tag);
    drawn.rect = m_data.lane.tag(space, row->second, width, tag.asChip);
    drawn.eyelet = Lane::eyelet(drawn.rect);
    const ObjectId before = m_step > 0 ? boundIn(*m_before, tag.id) : tag.object;
    if (!before)
        drawn.state = TagState::New;
    else if (before != tag.object)
        drawn.state = TagState::Moved;
    if (tag.asChip) {
        const ObjectState& object = *m_now->object(tag.object);
        const std::string signature = m_data.facts.signatureOf(tag.object);
        const std::string value = signature.empty() ? timeline::valueText(object, texts()) : signature;
        drawn.chip =
            SceneChip{tag.object, m_data.lane.chip(space, row->second), std::string(signOf(object.kind)),
                      typeWordOf(object, texts()) + " " + value, roleOf(object.kind)};
    }
    return drawn;
}

void SceneBuilder::addDeletedTags(SceneFrame& frame, const VisibleFrame& shown)
{
    if (m_step == 0)
        return;
    std::set<std::uint32_t> here;
    for (const VisibleTag& tag : shown.tags)
        here.insert(tag.id.slot);
    for (const timeline::ShownName& name : timeline::shownNames(*m_before, shown.space, texts())) {
        const ObjectState* object = m_before->object(name.object);
        if (here.count(name.name.value) != 0 || !object)
            continue;
        const VisibleTag tag{{SlotKind::Name, shown.space.value, name.name.value}, name.object};
        SceneTag drawn = tagOf(m_data.survey.frames.at(shown.space), tag);
        drawn.object = {};
        drawn.state = TagState::Deleted;
        frame.tags.push_back(drawn);
    }
}

void SceneBuilder::summarize()
{
    std::set<ObjectId> objects;
    std::uint64_t bytes = 0;
    const auto add = [&](ObjectId id) {
        const ObjectState* object = m_now->object(id);
        if (!object || object->is(events::kStaticMemory) || !objects.insert(id).second)
            return;
        bytes += object->size;
    };
    for (const SceneBlock& block : m_scene.blocks)
        add(block.object);
    for (const SceneFrame& frame : m_scene.frames)
        for (const SceneTag& tag : frame.tags)
            if (tag.chip)
                add(tag.chip->object);
    std::uint64_t count = objects.size();
    for (const VisibleFold& fold : m_visible.folds) {
        const FoldContent content = m_finder.contentOf(fold);
        count += content.all;
        bytes += content.bytes;
    }
    m_scene.objectCount = count + m_visible.leftOut;
    for (const SceneBlock& block : m_scene.blocks)
        for (const SceneCell& cell : block.cells)
            if (cell.content == CellContent::More && !m_data.facts.isFolded(block.object))
                m_scene.objectCount += leftOutOf(cell);
    m_scene.summary = grouped(count) + (count == 1 ? " object, " : " objects, ") + grouped(bytes) + " bytes";
    if (m_visible.leftOut > 0)
        m_scene.summary += ", " + grouped(m_visible.leftOut) + " more not drawn";
}

} // namespace nametag::ui
