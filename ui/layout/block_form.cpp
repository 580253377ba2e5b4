// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/block_form.h"

#include "core/timeline/value_text.h"
#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

using events::ObjectKind;
using timeline::ObjectState;

namespace {

constexpr int kLeastCell = 64;
constexpr int kLeastElement = 30;
constexpr int kMostCell = 108;
constexpr int kLeastRow = 150;
constexpr int kMostRow = 300;
constexpr int kLeastWidth = 124;
constexpr int kSignWidth = 24;
constexpr int kDotInset = 14; ///< from the right edge of a row to its dot
constexpr std::size_t kValueCharacters = 18;
constexpr std::size_t kLongCharacters = 28;
constexpr std::size_t kSignatureCharacters = 20;
constexpr std::size_t kMostSignatureLines = 3;
constexpr const char* kWidestWait = "waits at line 888";

int roundedUp(int width)
{
    return (width + 3) / 4 * 4;
}

bool isStripKind(ObjectKind kind)
{
    return kind == ObjectKind::List || kind == ObjectKind::Tuple || kind == ObjectKind::Deque ||
           kind == ObjectKind::Set || kind == ObjectKind::FrozenSet;
}

bool isSetKind(ObjectKind kind)
{
    return kind == ObjectKind::Set || kind == ObjectKind::FrozenSet;
}

std::string digitsNote(const std::string& value)
{
    const std::size_t digits = value.size() - (value[0] == '-' ? 1 : 0);
    return grouped(digits) + " digits";
}

SceneLine remark(std::string text)
{
    return {std::move(text), {}, false, false};
}

std::vector<SceneLine> remarks(const std::vector<std::string>& texts)
{
    std::vector<SceneLine> lines;
    for (const std::string& text : texts)
        lines.push_back(remark(text));
    return lines;
}

/// "outer.<locals>.inner(a, b)" needs no more than its own name: where it was made says the frame.
std::vector<SceneLine> functionLines(const Told& told, const ObjectState& object, const std::string& value)
{
    const std::string signature = told.facts.signatureOf(object.id);
    if (signature.empty())
        return {remark(cut(value, kLongCharacters))};
    return remarks(brokenSignature(signature, kSignatureCharacters, kMostSignatureLines));
}

bool isMethod(ObjectKind kind)
{
    return kind == ObjectKind::Function || kind == ObjectKind::StaticMethod ||
           kind == ObjectKind::ClassMethod || kind == ObjectKind::Property;
}

/// Its name and how many methods it has.
std::vector<SceneLine> classLines(const Told& told, const ObjectState& object, const std::string& value)
{
    std::size_t methods = 0;
    std::string only;
    for (const timeline::Field& field : object.fields) {
        const ObjectState* held = told.state.object(field.object);
        if (!held || !isMethod(held->kind))
            continue;
        ++methods;
        only = told.texts[field.label];
    }
    std::vector<SceneLine> lines{remark(cut(value, kLongCharacters))};
    if (methods == 1)
        lines.push_back(remark("method " + cut(only, kSignatureCharacters - 7)));
    else
        lines.push_back(remark(methods == 0 ? "no methods" : grouped(methods) + " methods"));
    return lines;
}

/// The call that made it, and where it waits.
std::vector<SceneLine> generatorLines(const Told& told, const ObjectState& object, const std::string& value)
{
    const timeline::FrameState* frame = frameOfGenerator(told.state, object.id);
    std::string signature = frame ? told.facts.signatureOf(*frame, told.texts) : std::string();
    signature = cut(signature.empty() ? value : signature, kLongCharacters);
    if (!frame)
        return remarks({signature, "has ended"});
    if (frame->suspended)
        return remarks({signature, waitText(*frame)});
    const auto& running = told.state.callStack();
    const bool runs = std::find(running.begin(), running.end(), frame->id) != running.end();
    return remarks({signature, runs ? "is running" : "has not begun"});
}

} // namespace

std::vector<SceneLine> linesOf(const Told& told, const ObjectState& object)
{
    if (isStripKind(object.kind) || object.kind == ObjectKind::Dict)
        return {};
    const std::string value = timeline::valueText(object, told.texts);
    if (value.empty())
        return {};
    switch (object.kind) {
    case ObjectKind::Function: return functionLines(told, object, value);
    case ObjectKind::Class: return classLines(told, object, value);
    case ObjectKind::Generator: return generatorLines(told, object, value);
    case ObjectKind::SequenceIterator:
        return {{"at position " + cut(value, kValueCharacters), {}, true, false}};
    case ObjectKind::Range: return {{cut(value, kLongCharacters), {}, true, true}};
    default: break;
    }
    if (isCode(object.kind))
        return {remark(cut(value, kLongCharacters))};
    std::vector<SceneLine> lines{{shortValueOf(object, told.texts, kValueCharacters), {}, true, true}};
    if (object.kind == ObjectKind::Int && value.size() > kValueCharacters)
        lines.push_back({digitsNote(value), {}, true, false});
    return lines;
}

void BlockMeasure::take(const Told& told, const ObjectState& object, const std::vector<Reference>& references,
                        const TextMeasurer& measurer)
{
    m_kind = object.kind;
    m_type = object.typeName.value;
    m_immortal = object.is(events::kImmortal);
    m_wordWidth = measurer.width(typeWordOf(object, told.texts), TextRole::TypeWord);
    // sign, word, then the "new" pill and a count, or a count that shows two numbers
    m_headWidth = std::max(m_headWidth, kBlockPadding + kSignWidth + 8 + m_wordWidth + 81);
    m_addressWidth = measurer.width(addressText(object.address, told.addresses), TextRole::Footer);
    m_sizeWidth = std::max(m_sizeWidth, measurer.width(sizeText(object.size), TextRole::Footer));
    m_footWidth = 2 * kBlockPadding + m_addressWidth + 12 + m_sizeWidth;
    std::vector<SceneLine> lines = linesOf(told, object);
    m_lines = std::max(m_lines, static_cast<int>(lines.size()));
    if (object.kind == ObjectKind::Generator) // it goes on when nothing tells of the object
        lines.push_back(remark(kWidestWait));
    for (const SceneLine& line : lines)
        m_lineWidth = std::max(
            m_lineWidth, 24 + measurer.width(line.text, line.isValue ? TextRole::Value : TextRole::Code));
    measureSlots(told, references, measurer);
}

void BlockMeasure::takeFold(std::string_view typeWord, std::string_view text, const TextMeasurer& measurer)
{
    m_isFold = true;
    m_wordWidth = measurer.width(typeWord, TextRole::TypeWord);
    m_headWidth = 2 * kBlockPadding + kSignWidth + 8 + m_wordWidth;
    m_addressWidth = measurer.width(kFoldFoot, TextRole::Footer);
    m_sizeWidth = measurer.width("888,888 B", TextRole::Footer);
    m_footWidth = 2 * kBlockPadding + m_addressWidth + 12 + m_sizeWidth;
    m_lines = 1;
    m_lineWidth = 24 + measurer.width(text, TextRole::Value);
}

void BlockMeasure::measureSlots(const Told& told, const std::vector<Reference>& references,
                                const TextMeasurer& measurer)
{
    for (const Reference& reference : references) {
        const int content =
            reference.target
                ? measurer.width(inSlot(told.state, reference.target, told.texts), TextRole::CellValue)
                : 0;
        m_contentWidth = std::max(m_contentWidth, content);
        if (reference.isField) {
            if (std::find(m_fields.begin(), m_fields.end(), reference.id.slot) == m_fields.end())
                m_fields.push_back(reference.id.slot);
            const std::string_view label = told.texts[TextId{reference.id.slot}];
            m_labelWidth = std::max(m_labelWidth, measurer.width(label, TextRole::Key));
            continue;
        }
        const std::size_t position = reference.position;
        if (position >= m_cellWidths.size())
            m_cellWidths.resize(position + 1, isSetKind(m_kind) ? kLeastElement : kLeastCell);
        m_cellWidths[position] =
            std::max(m_cellWidths[position], std::min(content + (isSetKind(m_kind) ? 14 : 24), kMostCell));
        const std::string label =
            reference.key ? inSlot(told.state, reference.key, told.texts) : std::to_string(reference.id.slot);
        m_labelWidth = std::max(m_labelWidth, measurer.width(label, TextRole::Key));
    }
}

BlockForm BlockMeasure::form() const
{
    if (isSetKind(m_kind))
        return BlockForm::Cells;
    if (isStripKind(m_kind))
        return m_holdsBlocks || !m_fields.empty() ? BlockForm::Rows : BlockForm::Cells;
    return rowCount() > 0 || m_kind == ObjectKind::Dict ? BlockForm::Rows : BlockForm::Value;
}

int BlockMeasure::widthFor(int cells) const
{
    int width = std::max({kLeastWidth, m_headWidth, m_footWidth, m_lineWidth});
    if (form() == BlockForm::Rows) {
        const int row =
            std::clamp(44 + m_labelWidth + m_contentWidth, kLeastRow - 2 * kBlockPadding, kMostRow);
        width = std::max(width, 2 * kBlockPadding + row);
    }
    if (form() == BlockForm::Cells) {
        int sum = 2 * kBlockPadding;
        for (int k = 0; k < cells && k < static_cast<int>(m_cellWidths.size()); ++k)
            sum += m_cellWidths[k];
        width = std::max(width, sum);
    }
    return roundedUp(width);
}

int BlockMeasure::heightFor(int rows) const
{
    switch (form()) {
    case BlockForm::Cells: return kHeaderHeight + kCellHeight + kFooterHeight;
    case BlockForm::Rows: return bodyTop() + std::max(rows * kRowHeight, 10) + kFooterHeight;
    case BlockForm::Value: break;
    }
    return kHeaderHeight + std::max(m_lines * kLineHeight, 8) + kFooterHeight;
}

int BlockMeasure::indexOf(const Reference& reference) const
{
    if (!reference.isField) {
        const bool known = reference.position < m_cellWidths.size();
        return known ? static_cast<int>(m_fields.size() + reference.position) : -1;
    }
    const auto at = std::find(m_fields.begin(), m_fields.end(), reference.id.slot);
    return at == m_fields.end() ? -1 : static_cast<int>(at - m_fields.begin());
}

Rect BlockMeasure::slotRect(int index) const
{
    if (form() != BlockForm::Cells)
        return {kBlockPadding, bodyTop() + index * kRowHeight, widthFor(0) - 2 * kBlockPadding, kRowHeight};
    int x = kBlockPadding;
    for (int k = 0; k < index; ++k)
        x += m_cellWidths[k];
    return {x, kHeaderHeight, m_cellWidths[index], kCellHeight};
}

Point BlockMeasure::dotOf(int index) const
{
    const Rect slot = slotRect(index);
    if (form() == BlockForm::Cells)
        return {slot.middleX(), slot.middleY()};
    return {slot.right() - kDotInset, slot.middleY()};
}

void BlockMeasure::shape(Box& box) const
{
    box.width = reservedWidth();
    box.height = reservedHeight();
    box.compact = form() == BlockForm::Value;
    box.chain = m_kind == ObjectKind::Instance ? m_type : 0;
    addEntries(box);
}

void BlockMeasure::addEntries(Box& box) const
{
    static constexpr Point kValueEntries[] = {{42, 0}, {26, 14}, {58, 14}, {13, 26}, {72, 26}};
    static constexpr Point kCellEntries[] = {{30, 0}, {15, 14}, {44, 16}, {72, 24}, {88, 28}};
    static constexpr Point kRowEntries[] = {{17, 0}, {6, 16}, {28, 16}, {68, 60}};
    const BlockForm shapeOfBlock = form();
    const int height = heightFor(rowCount());
    const auto add = [&](const auto& table) {
        box.entryY = table[0].x;
        for (const Point& entry : table)
            if (entry.x < height - 6)
                box.entries.push_back({{0, entry.x}, Direction::Right, entry.y, {}});
    };
    if (shapeOfBlock == BlockForm::Value)
        add(kValueEntries);
    else if (shapeOfBlock == BlockForm::Cells)
        add(kCellEntries);
    else
        add(kRowEntries);
    box.entries.push_back({{box.width, box.entryY}, Direction::Left, 0, {}});
    for (int offset : {0, -20, 20})
        box.entries.push_back({{box.width / 2 + offset, 0}, Direction::Down, offset == 0 ? 0 : 14, {}});
    if (!m_hasStub)
        box.entries.push_back({{box.width / 2, height}, Direction::Up, 0, {}});
}

bool BlockMeasure::isBelowFree(int x) const
{
    return !m_hasStub && x > kBlockPadding + m_addressWidth + 6 &&
           x < reservedWidth() - kBlockPadding - m_sizeWidth - 6;
}

std::vector<Port> BlockMeasure::exits(int index, bool isLast) const
{
    const Rect slot = slotRect(index);
    const Point dot = dotOf(index);
    const int width = reservedWidth();
    if (form() == BlockForm::Rows)
        return {{{width, dot.y}, Direction::Right, 0, dot},
                {{0, dot.y}, Direction::Left, 0, {slot.x, dot.y}}};
    std::vector<Port> ports;
    if (isLast)
        ports.push_back({{width, dot.y}, Direction::Right, 0, dot});
    if (index == 0)
        ports.push_back({{0, dot.y}, Direction::Left, 0, dot});
    if (isBelowFree(dot.x))
        ports.push_back({{dot.x, heightFor(0)}, Direction::Down, 0, dot});
    if (dot.x > kBlockPadding + kSignWidth + 14 + m_wordWidth && dot.x < width - kBlockPadding - 44)
        ports.push_back({{dot.x, 0}, Direction::Up, 20, dot});
    if (ports.empty()) // over the words of its own foot rather than not at all
        ports.push_back({{dot.x, heightFor(0)}, Direction::Down, 60, dot});
    return ports;
}

} // namespace nametag::ui
