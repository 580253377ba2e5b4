// SPDX-License-Identifier: GPL-3.0-or-later
// Survey: one pass over a run's states that finds when each object and each reference is on the stage and
// how much room it ever needs.
#pragma once

#include "core/timeline/timeline.h"
#include "ui/layout/block_form.h"
#include "ui/layout/life.h"
#include "ui/layout/visible.h"

#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace nametag::ui {

struct BlockRecord {
    ObjectId object;
    Life life;
    BlockMeasure measure;
};

struct LinkRecord {
    ArrowId id;
    Life life;
    Reference reference; ///< of a slot
    bool isLast = true;  ///< always the last slot of its strip
};

/// A frame that is on the stage at some time.
struct FrameRecord {
    FrameId frame;
    std::uint32_t depth = 0;
    bool ofGenerator = false; ///< it may wait, and go on at another depth
    Life life;
    std::map<std::uint32_t, int> rowOf; ///< of its names, by TextId, in the order of their first binding
    std::vector<std::pair<StepIndex, int>> rows; ///< from which step on it has room for how many
};

struct Survey {
    StepIndex steps = 0;  ///< states 0 to steps
    StepIndex placed = 0; ///< how many of them are looked at, less one
    std::vector<BlockRecord> blocks;
    std::vector<LinkRecord> links;
    std::unordered_map<ObjectId, int> blockOf;
    std::map<ArrowId, int> linkOf;
    std::unordered_map<NamespaceId, FrameRecord> frames; ///< by the namespace of their names
    int widestTag = 0;
    int widestTagWithChip = 0;
    int widestTitle = 0;
};

/// What is surveyed, and how it is drawn.
struct SurveyWish {
    Mode mode = Mode::Compact;
    std::uint32_t budget = 60;
    StepIndex first = 0;
    StepIndex last = 0xFFFF'FFFF; ///< or the last one of the run
    AddressLook addresses = AddressLook::Last;
};

/// Decides, too, what of a crowded run is folded.
Survey surveyOf(const timeline::Timeline& timeline, RunFacts& facts, const SurveyWish& wish,
                const TextMeasurer& measurer);

/// What a stack of so many objects is called.
std::string foldText(std::uint64_t count, const timeline::ObjectState& member, const TextTable& texts);

/// Words for a tag: at most 12 characters.
std::string shownName(std::string_view name);

/// "Module", "add_bonus()".
std::string frameTitle(const timeline::FrameState& frame, const TextTable& texts);

} // namespace nametag::ui
