// SPDX-License-Identifier: GPL-3.0-or-later
// BlockForm: the shape of one object's block: what it ever needs, measured over its whole life, and where its
// cells, rows and ports are within it.
#pragma once

#include "core/base/text_table.h"
#include "ui/layout/plan.h"
#include "ui/layout/text_measurer.h"
#include "ui/layout/visible.h"

#include <string>
#include <vector>

namespace nametag::ui {

inline constexpr int kHeaderHeight = 34;
inline constexpr int kFooterHeight = 26;
inline constexpr int kCellHeight = 44;
inline constexpr int kRowHeight = 34;
inline constexpr int kBlockPadding = 10;
inline constexpr int kFoldDepth = 10; ///< right of and below a stack: the cards behind it
inline constexpr std::string_view kFoldFoot = "click opens";
inline constexpr int kStubHeight = 52; ///< below a block: a short arrow and its words

/// A state of a run, and what its objects are called.
struct Told {
    const timeline::MemoryState& state;
    const RunFacts& facts;
    const TextTable& texts;
    AddressLook addresses = AddressLook::Last;
};

/// What a block needs; grows with each state that is measured.
class BlockMeasure {
public:
    /// A state of the object, with its drawn slots.
    void take(const Told& told, const timeline::ObjectState& object, const std::vector<Reference>& references,
              const TextMeasurer& measurer);
    /// It is a stack card with this text.
    void takeFold(std::string_view typeWord, std::string_view text, const TextMeasurer& measurer);
    /// One of its slots holds an arrow to this kind of object.
    void takeArrow(bool toBlock) { m_holdsBlocks = m_holdsBlocks || toBlock; }
    /// Something that is not on the stage holds it. Counts that never change need no words for that.
    void takeStub() { m_hasStub = !m_immortal; }

    BlockForm form() const;
    bool hasStub() const { return m_hasStub; }
    int reservedWidth() const { return widthFor(static_cast<int>(m_cellWidths.size())) + foldDepth(); }
    int reservedHeight() const { return heightFor(rowCount()) + (m_hasStub ? kStubHeight : 0) + foldDepth(); }
    /// With so many cells (of a strip), or up to this row (of a card).
    int widthFor(int cells) const;
    int heightFor(int rows) const;
    int rowCount() const { return static_cast<int>(m_fields.size() + m_cellWidths.size()); }
    /// The row or cell of a slot, or -1 if it has none.
    int indexOf(const Reference& reference) const;
    Rect slotRect(int index) const; ///< relative to the block
    int bodyTop() const { return kHeaderHeight + m_lines * kLineHeight; }
    int lineCount() const { return m_lines; }

    /// Fills in what placing and routing need to know of the block.
    void shape(Box& box) const;
    /// Where an arrow may leave; `isLast`: the slot is its strip's last one as long as the arrow is there.
    std::vector<Port> exits(int index, bool isLast) const;
    Point dotOf(int index) const;
    static constexpr int kLineHeight = 24;

private:
    int foldDepth() const { return m_isFold ? kFoldDepth : 0; }
    bool isBelowFree(int x) const;
    void measureSlots(const Told& told, const std::vector<Reference>& references,
                      const TextMeasurer& measurer);
    void addEntries(Box& box) const;

    events::ObjectKind m_kind = events::ObjectKind::Other;
    std::uint32_t m_type = 0;
    std::vector<std::uint32_t> m_fields; ///< labels, in the order in which they were first seen
    std::vector<int> m_cellWidths;       ///< of the contents' positions
    int m_headWidth = 0;
    int m_footWidth = 0;
    int m_addressWidth = 0;
    int m_wordWidth = 0;
    int m_sizeWidth = 0;
    int m_lineWidth = 0;
    int m_labelWidth = 0;
    int m_contentWidth = 24;
    int m_lines = 0;
    bool m_holdsBlocks = false;
    bool m_hasStub = false;
    bool m_immortal = false;
    bool m_isFold = false;
};

/// The lines of text in an object's block.
std::vector<SceneLine> linesOf(const Told& told, const timeline::ObjectState& object);

} // namespace nametag::ui
