// SPDX-License-Identifier: GPL-3.0-or-later
// Folding: what of a crowded run is drawn as one stack card: the items of a container that are all of one
// shape, and the far end of a long chain of nodes. Decided once for the whole run, so that nothing jumps.
#pragma once

#include "core/timeline/memory_state.h"
#include "ui/layout/visible.h"

#include <map>
#include <set>

namespace nametag::ui {

/// A container with so many items of one shape is always folded.
inline constexpr std::size_t kMostOfOneShape = 40;
/// The same, of items that hold something and are no rows of a matrix: more do not stand one below the other
/// on the stage.
inline constexpr std::size_t kMostBelow = 6;
/// A picture with more objects than this is folded until it has no more.
inline constexpr std::size_t kMostObjects = 40;
/// Beyond so many objects the heap map shows more than the stage.
inline constexpr std::uint64_t kMostOnStage = 400;

/// Watches the states of a run and says what to fold.
class CrowdWatch {
public:
    explicit CrowdWatch(const RunFacts& facts)
        : m_facts(facts)
    {}

    void look(const timeline::MemoryState& state, const Visible& visible, const VisibleFinder& finder);
    /// Tells the facts what is folded; whether that is more than was folded before.
    bool decide(RunFacts& facts) const;

private:
    struct Candidate {
        ObjectId owner;
        std::size_t members = 0;
    };

    void lookAtContainer(const timeline::MemoryState& state, const timeline::ObjectState& object,
                         const VisibleFinder& finder);

    void lookAtTrees(const Visible& visible, const VisibleFinder& finder);
    bool foldTrees(RunFacts& facts) const;

    const RunFacts& m_facts;
    /// Nodes at each depth below the first of their type, where the picture was fullest and left some out.
    std::map<TextId, std::vector<std::size_t>> m_trees;
    std::set<ObjectId> m_large;                 ///< containers with very many items of one shape
    std::map<ObjectId, std::size_t> m_nextLook; ///< the size at which a container is looked at again
    std::set<TextId> m_longChains;              ///< types of nodes
    std::vector<Candidate> m_candidates;        ///< where the picture was fullest
    std::size_t m_most = kMostObjects;
};

} // namespace nametag::ui
