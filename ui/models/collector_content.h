// SPDX-License-Identifier: GPL-3.0-or-later
// What the collector's view shows at one moment: the phases of the collection, its arithmetic for each
// object, the generations, the verdicts.
#pragma once

#include "core/timeline/timeline.h"
#include "ui/layout/scene_model.h"

#include <array>
#include <string>
#include <vector>

namespace nametag::ui {

/// The four phases that a learner steps through.
inline constexpr int kCollectorPhases = 4;

/// One examined object of the program.
struct CollectorRow {
    ObjectId object;
    std::string sign;
    TypeRole role = TypeRole::Single;
    std::string name; ///< "keep", "keep.peer", else the type
    bool isNamed = false;
    std::uint32_t count = 0;
    std::uint32_t inside = 0;
    std::uint32_t left = 0;
    timeline::Verdict verdict = timeline::Verdict::Unknown;
    std::string savedBy;
};

/// An object in the tray of its generation, or several ("6 others": no object).
struct CollectorChip {
    ObjectId object;
    std::string text;
    FlagKind look = FlagKind::None;
};

struct CollectorTray {
    std::string note; ///< "examined now", "9 of 700 new objects"
    std::vector<CollectorChip> chips;
};

struct CollectorContent {
    bool hasCollection = false;
    bool isHere = false; ///< it goes on, or ended in this step
    int phase = 0;       ///< 1 to 4; 5: it has ended; 0: none is shown
    std::string title;   ///< "Collection 1"
    std::string reason;  ///< "all generations, asked for by line 19"
    std::string empty;   ///< where there was none so far: "No collection so far. 9 of 700 new objects."
    std::vector<CollectorRow> rows;
    std::uint32_t others = 0; ///< examined objects without a row
    std::string otherKinds;   ///< "class, functions, module"
    std::array<CollectorTray, 3> trays;
    std::string reachable;   ///< "keep, leaf, +6"
    std::string unreachable; ///< "a, b"
    std::string outcome;     ///< "Phase 4 frees them. Their memory, 616 bytes, goes back to the pools."
    /// For each phase how many events have happened at its end; 0: the collection has none.
    std::array<events::EventIndex, kCollectorPhases> ends{};
};

/// `step` and `moment` are the cursor.
CollectorContent collectorContent(const timeline::Timeline& timeline, StepIndex step,
                                  events::EventIndex moment);

/// What to write at a block of the stage in this collection, and how.
struct BlockFlag {
    ObjectId object;
    FlagKind look = FlagKind::None;
    std::string text;
    ObjectId savedBy;
};
std::vector<BlockFlag> flagsOf(const CollectorContent& content, const timeline::MemoryState& state);

/// All of it as lines of text.
std::string collectorText(const CollectorContent& content);

} // namespace nametag::ui
