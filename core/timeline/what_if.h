// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIf: a branch beside the run: references are cut, and counts, frees and islands follow as they would in
// CPython. The run itself stays as it is. Code that an end would call (__del__, callbacks) is told of and not
// run.
#pragma once

#include "core/timeline/held_references.h"

#include <memory>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace nametag::timeline {

/// What one cut, or one run of the collector, brings about.
struct WhatIfMove {
    enum class Kind : std::uint8_t { Cut, Collect };
    Kind kind = Kind::Cut;
    HoldingPlace place;            ///< Cut: the reference, as it was asked for
    ObjectId target;               ///< Cut: what it led to
    bool wasWeak = false;          ///< Cut: it did not count
    std::uint32_t countBefore = 0; ///< Cut: of the target
    std::uint32_t countAfter = 0;
    std::vector<ObjectId> freed;       ///< in the order in which their ends begin
    std::vector<ObjectId> weakrefs;    ///< weak references that are cleared
    std::vector<ObjectId> finalizers;  ///< of the freed ones: those whose __del__ would run first
    std::vector<ObjectId> unreachable; ///< alive, but nothing leads to them since this move
};

class WhatIf {
public:
    WhatIf(StateRef state, const TextTable& texts);

    const MemoryState& state() const { return *m_state; }
    const TextTable& texts() const { return m_texts; }
    const std::vector<WhatIfMove>& moves() const { return m_moves; }
    std::size_t cuts() const;

    /// There is a reference at this place, and it has not been cut, and its holder lives.
    bool canCut(const HoldingPlace& place) const;
    /// Does nothing where canCut() says no.
    void cut(const HoldingPlace& place);
    /// The collector looks at all generations.
    void collect();
    /// Takes back the last move.
    void undo();

    bool isCut(const HoldingPlace& place) const { return m_cut.contains(m_held.counted(place)); }
    bool isFreed(ObjectId object) const { return m_freed.contains(object); }
    /// Alive, but nothing that a program can name leads to it.
    bool isUnreachable(ObjectId object) const { return m_unreachable.contains(object); }
    /// A weak reference that has lost what it referred to.
    bool isCleared(ObjectId weakref) const { return m_clearedWeakrefs.contains(weakref); }
    std::uint32_t countOf(ObjectId object) const;

private:
    using Objects = std::unordered_set<ObjectId>;

    void cutNow(const HoldingPlace& place);
    void collectNow();
    void release(ObjectId object, WhatIfMove& move);
    /// One reference fewer; true if the object ends by it.
    bool drop(ObjectId object, WhatIfMove& move);
    void empty(ObjectId object, WhatIfMove& move);
    void findUnreachable();
    void addUntracked();
    void noteUnreachable(const Objects& before, WhatIfMove& move) const;
    std::vector<ObjectId> inOrderOfCollector() const;
    bool isAlive(ObjectId object) const;
    bool hasFinalizer(ObjectId object) const;
    const std::vector<HeldReference>& heldBy(ObjectId object) const;

    StateRef m_state;
    const TextTable& m_texts;
    HeldReferences m_held;
    mutable std::unordered_map<ObjectId, std::vector<HeldReference>> m_heldBy;
    std::vector<WhatIfMove> m_moves;
    std::unordered_map<ObjectId, std::uint32_t> m_counts; ///< those that differ from the state's
    std::set<HoldingPlace> m_cut;
    std::set<HoldingPlace> m_given; ///< given up when the collector emptied their owners
    Objects m_freed;
    Objects m_unreachable;
    Objects m_clearedWeakrefs;
};

} // namespace nametag::timeline
