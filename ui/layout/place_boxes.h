// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each box of a ranked plan its height: first as a tidy tree beside the names, then by moving boxes to
// where arrows are straighter and cross less. Boxes whose lives are apart may share a place.
#pragma once

#include "ui/layout/plan.h"

namespace nametag::ui {

/// For plans of some dozen boxes. `chain` as found by rankBoxes.
void placeBoxes(Plan& plan, const std::vector<bool>& chain);

/// The first half of it: the tidy tree alone.
void settleBoxes(Plan& plan, const std::vector<bool>& chain);

/// What the straight lines of all arrows cost: jogs, crossings, boxes in their way.
double placesCost(Plan& plan, const std::vector<bool>& chain);

/// What may move: boxes with those that go with them, and the heights that would suit them.
class Moves {
public:
    Moves(const Plan& plan, const std::vector<bool>& chain);
    /// Members of a chain move together.
    const std::vector<int>& group(int box) const { return m_groups[box]; }
    /// A box with all that hangs on it.
    const std::vector<int>& tree(int box) const { return m_trees[box]; }
    /// Heights at which the box would stand well, ascending.
    std::vector<int> wishes(int box, const std::vector<int>& members) const;
    /// The moved children of a box stand in the order of its slots, so that nested lists read as a matrix.
    bool keepsOrder(const std::vector<bool>& moved) const;

private:
    void findTrees();

    const Plan& m_plan;
    std::vector<std::vector<int>> m_groups;
    std::vector<std::vector<int>> m_trees;
};

/// Moves boxes, with what hangs on them, to where the arrows cost less.
void improvePlaces(Plan& plan, const std::vector<bool>& chain);

/// For long runs: one box after another takes the free place nearest to its wish, in order of birth.
void placeGreedily(Plan& plan);

/// The link that a box stands beside, and with it the tree of boxes.
void findParents(Plan& plan);

} // namespace nametag::ui
