// SPDX-License-Identifier: GPL-3.0-or-later
// Survey: one pass over a run's states that finds when each object and each reference is on the stage and
// how much room it ever needs.
#pragma once

#include "core/timeline/timeline.h"
#include "ui/layout/block_form.h"
#include "ui/layout/life.h"
#include "ui/layout/visible.h"

#include <map>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace nametag::ui {

struct BlockRecord {
    ObjectId object;
    Life life;
    BlockMeasure measure;
};

/// A reference, and the depth of the frame if it is a name: a generator's frame may stand at several.
struct LinkKey {
    ArrowId arrow;
    std::uint32_t depth = 0;
    friend auto operator<=>(const LinkKey&, const LinkKey&) = default;
};

struct LinkRecord {
    LinkKey key;
    Life life;
    Reference reference; ///< of a slot
    bool isLast = true;  ///< always the last slot of its strip
};

/// The rows of a namespace's names, in the order of their first binding.
struct NameRows {
    std::map<std::uint32_t, int> rowOf; ///< by TextId
};

struct Survey {
    StepIndex steps = 0; ///< states 0 to steps
    std::vector<BlockRecord> blocks;
    std::vector<LinkRecord> links;
    std::unordered_map<ObjectId, int> blockOf;
    std::map<LinkKey, int> linkOf;
    std::unordered_map<NamespaceId, NameRows> names;
    std::vector<int> rowsAtDepth; ///< the most rows a frame at this depth ever has
    int widestTag = 0;
    int widestTagWithChip = 0;
    int widestTitle = 0;
};

Survey surveyOf(const timeline::Timeline& timeline, const RunFacts& facts, Mode mode, std::uint32_t budget,
                const TextMeasurer& measurer);

/// Words for a tag: at most 12 characters.
std::string shownName(std::string_view name);

/// "Module", "add_bonus()".
std::string frameTitle(const timeline::FrameState& frame, const TextTable& texts);

} // namespace nametag::ui
