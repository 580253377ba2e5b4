// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole run tells of its objects before anything is placed, so that how an object is drawn is decided
// once for its whole life. Copies share what was read.
#pragma once

#include "core/events/recording.h"
#include "core/timeline/memory_state.h"
#include "ui/layout/scene_model.h"
#include "ui/layout/signatures.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace nametag::ui {

/// A block with more slots than this shows the first ones, "+n" and the last one.
inline constexpr std::uint32_t kMostSlots = 8;
/// The same for a block that was unfolded.
inline constexpr std::uint32_t kMostUnfolded = 32;
/// And for one whose contents stand as a stack card.
inline constexpr std::uint32_t kMostFolded = 3;
/// Nodes of a long chain before the stack card that stands for the others.
inline constexpr std::uint32_t kChainShown = 12;

class RunFacts {
public:
    explicit RunFacts(const events::Recording& recording);

    /// The event with which the script's module is left; what comes then is the interpreter's own tidying up,
    /// which is not drawn. The number of events if it is never left.
    events::EventIndex programEnd() const { return m_read->programEnd; }
    /// Where the picture of a step is taken.
    static events::EventIndex endOf(const events::Recording& recording, const RunFacts& facts,
                                    StepIndex step);
    /// Blocks that show more of their slots than others do.
    void unfold(std::set<ObjectId> objects) { m_unfolded = std::move(objects); }
    /// Names that are left out with what only they lead to; `*` stands for any characters.
    void hide(std::vector<std::string> names) { m_hidden = std::move(names); }
    bool hides(std::string_view name) const;
    /// A block with more slots than this leaves some out.
    std::uint32_t mostShown(ObjectId object) const
    {
        if (m_unfolded.count(object) > 0)
            return kMostUnfolded;
        return isFolded(object) ? kMostFolded : kMostSlots;
    }
    /// Folds the contents of this container, the chains of this type; whether that is new.
    bool fold(ObjectId container) { return m_folded.insert(container).second; }
    bool foldChain(TextId type, std::uint32_t shown = kChainShown)
    {
        return m_foldedChains.try_emplace(type, shown).second;
    }
    /// So many nodes of this type after one another are on the stage before the stack.
    std::uint32_t shownOfChain(TextId type) const
    {
        const auto found = m_foldedChains.find(type);
        return found == m_foldedChains.end() ? kChainShown : found->second;
    }
    /// Somebody may have opened the stack.
    bool isFolded(ObjectId container) const
    {
        return m_folded.count(container) > 0 && m_unfolded.count(foldOf(container)) == 0;
    }
    bool isFoldedChain(TextId type) const
    {
        return m_foldedChains.count(type) > 0 && m_unfolded.count(foldOfChain(type)) == 0;
    }
    /// How many frames of the program were below this one when it was first entered.
    std::uint32_t depthOf(FrameId frame) const;
    events::ObjectKind kindOf(ObjectId object) const { return of(object).kind; }
    /// The most items, entries or table slots that it ever has.
    std::uint32_t mostSlots(ObjectId object) const { return of(object).slotCount; }
    /// So many slots hold it that their arrows would hide the picture.
    bool isEverywhere(ObjectId object) const { return of(object).heldBySlots > kMostArrows; }
    /// Something that is not on the stage ever holds it.
    bool hasHiddenHolder(ObjectId object) const { return of(object).heldHidden; }
    /// A function or class with references worth a block: cells, mutable defaults, class attributes.
    bool isInteresting(ObjectId object) const { return of(object).interesting; }
    /// How a function of the script is called, "add_bonus(marks, bonus)"; nothing where that is not known.
    std::string signatureOf(ObjectId function) const;
    std::string signatureOf(const timeline::FrameState& frame, const TextTable& texts) const;

private:
    static constexpr std::uint32_t kMostArrows = 5;

    struct Facts {
        std::uint32_t slotCount = 0;
        std::uint32_t heldBySlots = 0; ///< times that it was put into one
        events::ObjectKind kind = events::ObjectKind::Other;
        bool holdsObjects = false; ///< an item that is no atom and no code
        bool interesting = false;
        bool heldHidden = false;
    };

    /// What the events told: it never changes, and the facts of all parts of a run share it.
    struct Read {
        std::vector<Facts> facts; ///< by object
        std::unique_ptr<const Signatures> signatures;
        std::unordered_map<ObjectId, std::pair<std::string_view, std::uint32_t>>
            made;                                          ///< functions: name, line
        std::unordered_map<FrameId, std::uint32_t> depths; ///< of the program's frames
        events::EventIndex programEnd = 0;
    };
    class Reader;

    const Facts& of(ObjectId object) const
    {
        static const Facts none;
        return object.value < m_read->facts.size() ? m_read->facts[object.value] : none;
    }

    std::shared_ptr<const Read> m_read;
    std::vector<std::string> m_hidden;
    std::set<ObjectId> m_unfolded;
    std::set<ObjectId> m_folded;
    std::map<TextId, std::uint32_t> m_foldedChains;
};

} // namespace nametag::ui
