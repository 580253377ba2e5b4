// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/scene_builder.h"

#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

using events::HolderKind;
using timeline::MemoryState;
using timeline::ObjectState;

namespace {

/// A recording of a real Python does not know counts: it tells 0 of objects that are alive.
bool isCounted(const ObjectState& object)
{
    return object.count > 0 || object.dying;
}

/// What the slot referred to in this state of its object.
ObjectId targetIn(const ObjectState& object, const SlotId& id)
{
    const auto at = [&](const std::vector<ObjectId>& list) {
        return id.slot < list.size() ? list[id.slot] : ObjectId{};
    };
    switch (id.kind) {
    case SlotKind::Item: return at(object.items);
    case SlotKind::Element: return at(object.elements);
    case SlotKind::Value: return id.slot < object.entries.size() ? object.entries[id.slot].value : ObjectId{};
    case SlotKind::Field: return object.field(TextId{id.slot});
    default: return {};
    }
}

std::size_t contentCount(const ObjectState& object)
{
    if (!object.elements.empty())
        return static_cast<std::size_t>(std::count_if(object.elements.begin(), object.elements.end(),
                                                      [](ObjectId e) { return bool(e); }));
    return std::max(object.items.size(), object.entries.size());
}

class BlockPainter {
public:
    BlockPainter(const BlockView& view, const BlockMeasure& measure, Point corner)
        : m_view(view)
        , m_measure(measure)
        , m_corner(corner)
        , m_texts(view.told.texts)
    {}

    SceneBlock draw()
    {
        const ObjectState& object = m_view.object;
        m_block.object = object.id;
        m_block.form = m_measure.form();
        m_block.role = roleOf(object.kind);
        m_block.sign = signOf(object.kind);
        m_block.typeWord = typeWordOf(object, m_texts);
        m_block.address = addressText(object.address, m_view.told.addresses);
        m_block.size = sizeText(object.size);
        m_block.doubleFrame = object.kind == events::ObjectKind::Tuple;
        addCount();
        for (const Reference& reference : m_view.references)
            addSlot(reference);
        addMore();
        setRects();
        m_block.changed = m_view.before && differs(*m_view.before, object);
        return std::move(m_block);
    }

private:
    void addCount()
    {
        const ObjectState& object = m_view.object;
        const bool immortal = object.is(events::kImmortal);
        if (!immortal && !isCounted(object))
            return;
        m_block.count.text = immortal ? "∞" : std::to_string(object.count);
        if (!immortal && m_view.before && m_view.before->count != object.count)
            m_block.count.before = std::to_string(m_view.before->count);
    }

    void addSlot(const Reference& reference)
    {
        const int index = m_measure.indexOf(reference);
        if (index < 0)
            return;
        SceneCell cell;
        cell.id = reference.id;
        cell.target = reference.target;
        cell.rect = m_measure.slotRect(index).moved(m_corner.x, m_corner.y);
        cell.dot = m_measure.dotOf(index);
        cell.dot = {cell.dot.x + m_corner.x, cell.dot.y + m_corner.y};
        cell.changed = m_view.before && targetIn(*m_view.before, reference.id) != reference.target;
        setLabel(cell, reference);
        if (reference.target) {
            const ObjectState* target = m_view.told.state.object(reference.target);
            cell.content = CellContent::Docked; // a dot where an arrow leaves: see addArrows
            cell.text = inSlot(m_view.told.state, reference.target, m_texts);
            cell.textRole = target ? roleOf(target->kind) : TypeRole::Single;
        } else {
            cell.content = reference.id.kind == SlotKind::Value ? CellContent::Hole : CellContent::Empty;
        }
        m_lastIndex = std::max(m_lastIndex, index);
        m_block.cells.push_back(std::move(cell));
    }

    void setLabel(SceneCell& cell, const Reference& reference) const
    {
        switch (reference.id.kind) {
        case SlotKind::Item: cell.label = std::to_string(reference.id.slot); return;
        case SlotKind::Field:
            cell.label = m_texts[TextId{reference.id.slot}];
            cell.label.erase(0, reference.isWeak ? 1 : 0); // the sign of a weak reference: its arrow says it
            return;
        case SlotKind::Value: break;
        default: return;
        }
        const ObjectState* key = m_view.told.state.object(reference.key);
        if (!key)
            return;
        cell.label = inSlot(m_view.told.state, reference.key, m_texts);
        cell.labelIsDocked = true;
        cell.labelRole = roleOf(key->kind);
        cell.labelObject = reference.key;
    }

    /// "+93" where slots are left out.
    void addMore()
    {
        const std::size_t count = contentCount(m_view.object);
        std::size_t drawn = 0;
        for (const Reference& reference : m_view.references)
            drawn += !reference.isField;
        const bool isElided =
            drawn + 1 == kMostSlots || drawn + 1 == kMostUnfolded || drawn + 1 == kMostFolded;
        if (drawn >= count || !isElided)
            return;
        const auto left = static_cast<std::uint32_t>(drawn - 1);
        const Reference place{{}, {}, {}, left};
        SceneCell more;
        const int index = m_measure.indexOf(place);
        more.rect = m_measure.slotRect(index).moved(m_corner.x, m_corner.y);
        more.dot = m_measure.dotOf(index);
        more.dot = {more.dot.x + m_corner.x, more.dot.y + m_corner.y};
        more.content = CellContent::More;
        more.id = {SlotKind::Item, m_view.object.id.value, kLeftOutSlot};
        more.text = "+" + grouped(count - drawn);
        m_block.cells.insert(m_block.cells.end() - 1, more);
    }

    void setRects()
    {
        const bool isStrip = m_block.form == BlockForm::Cells;
        const int width = m_measure.widthFor(isStrip ? m_lastIndex + 1 : 0);
        m_block.rect = {m_corner.x, m_corner.y, width, m_measure.heightFor(m_lastIndex + 1)};
        m_block.lines = linesOf(m_view.told, m_view.object);
        int y = m_corner.y + kHeaderHeight;
        for (SceneLine& line : m_block.lines) {
            line.rect = {m_corner.x + kBlockPadding, y, width - 2 * kBlockPadding, BlockMeasure::kLineHeight};
            y += BlockMeasure::kLineHeight;
        }
        if (m_block.form == BlockForm::Value)
            return;
        if (m_block.cells.empty()) {
            const int frame = isStrip ? 64 : width - 2 * kBlockPadding;
            m_block.cellFrame = {m_corner.x + kBlockPadding, m_corner.y + m_measure.bodyTop(), frame,
                                 isStrip ? kCellHeight : 10};
            return;
        }
        int right = 0;
        int bottom = 0;
        for (const SceneCell& cell : m_block.cells) {
            right = std::max(right, cell.rect.right());
            bottom = std::max(bottom, cell.rect.bottom());
        }
        const int left = m_corner.x + kBlockPadding;
        const int top = m_corner.y + (isStrip ? kHeaderHeight : m_measure.bodyTop());
        m_block.cellFrame = {left, top, right - left, bottom - top};
    }

    const BlockView& m_view;
    const BlockMeasure& m_measure;
    Point m_corner;
    const TextTable& m_texts;
    SceneBlock m_block;
    int m_lastIndex = -1;
};

std::string_view holderWords(HolderKind kind)
{
    switch (kind) {
    case HolderKind::Constant: return "constant in code";
    case HolderKind::ParserArena: return "kept by the parser";
    case HolderKind::Cache: return "kept in a cache";
    case HolderKind::ValueStack: return "in use by a line";
    case HolderKind::Interpreter: break;
    }
    return "held by Python itself";
}

} // namespace

bool differs(const ObjectState& a, const ObjectState& b)
{
    const auto sameEntries =
        std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                   [](const auto& x, const auto& y) { return x.key == y.key && x.value == y.value; });
    const auto sameFields =
        std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
                   [](const auto& x, const auto& y) { return x.label == y.label && x.object == y.object; });
    return !sameEntries || !sameFields || a.items != b.items || a.elements != b.elements ||
           a.value != b.value || a.size != b.size;
}

SceneBlock drawBlock(const BlockView& view, const BlockMeasure& measure, Point corner)
{
    return BlockPainter(view, measure, corner).draw();
}

void SceneBuilder::addBlocks()
{
    const Told told{*m_now, m_data.facts, texts(), m_data.options.addresses};
    for (const VisibleObject& shown : m_visible.objects) {
        const auto at = m_data.survey.blockOf.find(shown.object->id);
        if (at == m_data.survey.blockOf.end())
            continue; // there only for a moment within a step: it has no place
        const BlockRecord& record = m_data.survey.blocks[at->second];
        const Rect place = m_data.placeOf(at->second);
        const ObjectState* before = m_before->object(shown.object->id);
        const BlockView view{told, *shown.object, m_finder.references(*shown.object), before};
        SceneBlock block = drawBlock(view, record.measure, {place.x, place.y});
        block.isNew = m_step > 0 && !before;
        block.unreachable = shown.unreachable;
        block.dying = shown.object->dying;
        addStub(record, block);
        m_scene.blocks.push_back(std::move(block));
    }
}

void SceneBuilder::addDying()
{
    const Told told{*m_before, m_data.facts, texts(), m_data.options.addresses};
    for (std::size_t i = 0; m_step > 0 && i < m_data.survey.blocks.size(); ++i) {
        const BlockRecord& record = m_data.survey.blocks[i];
        const ObjectState* before = m_before->object(record.object);
        const bool wasSeen = record.life.has(m_step - 1) && before && isCounted(*before);
        if (!wasSeen || m_now->object(record.object))
            continue;
        const std::vector<Reference> references = referencesOf(*m_before, *before, m_data.facts, texts());
        const Rect place = m_data.placeOf(static_cast<int>(i));
        SceneBlock block =
            drawBlock({told, *before, references, nullptr}, record.measure, {place.x, place.y});
        block.count = {"0", block.count.text};
        block.dying = true;
        m_scene.blocks.push_back(std::move(block));
    }
}

void SceneBuilder::addStub(const BlockRecord& record, const SceneBlock& block)
{
    if (!record.measure.hasStub())
        return;
    std::uint32_t times = 0;
    std::string words;
    const auto add = [&](HolderKind kind, std::uint32_t count) {
        const std::string_view more = holderWords(kind);
        words = times == 0 || words == more ? std::string(more) : "hidden holders";
        times += count;
    };
    for (const timeline::HiddenHolder& holder : m_now->hiddenHolders())
        if (holder.object == block.object)
            add(holder.kind, holder.times);
    for (const auto& [id, frame] : m_now->frames())
        for (ObjectId object : frame.stack)
            if (object == block.object)
                add(HolderKind::ValueStack, 1);
    if (times == 0)
        return;
    SceneStub stub;
    stub.object = block.object;
    stub.text = words;
    stub.times = static_cast<int>(times);
    stub.start = {block.rect.middleX(), block.rect.bottom() + 26};
    stub.tip = {block.rect.middleX(), block.rect.bottom() + 2};
    const std::string many = times > 1 ? " ×" + std::to_string(times) : std::string();
    const int width = m_data.measurer.width(stub.text + many, TextRole::Note);
    stub.textRect = {block.rect.middleX() - width / 2, block.rect.bottom() + 28, width, 16};
    m_scene.stubs.push_back(std::move(stub));
}

} // namespace nametag::ui
