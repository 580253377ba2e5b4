// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one moment of a placed run: the state now against the state when the step began.
#pragma once

#include "core/timeline/difference.h"
#include "ui/layout/layout_data.h"

#include <optional>
#include <vector>

namespace nametag::ui {

class SceneBuilder {
public:
    using Data = Layout::Data;

    /// `resting`: `now` is the state at the end of the step.
    SceneBuilder(const Data& data, StepIndex step, timeline::StateRef before, timeline::StateRef now,
                 bool resting);
    /// `temporaries`: objects that were made and freed since `before`.
    SceneModel build(const std::vector<timeline::Temporary>& temporaries);

private:
    void findVisible();
    void forgiveMoments();
    // frames and tags
    void addFrames();
    SceneFrame frameOf(const VisibleFrame& shown) const;
    SceneTag tagOf(const FrameRecord& record, const VisibleTag& tag) const;
    void addDeletedTags(SceneFrame& frame, const VisibleFrame& shown);
    void addFoldOfFrames();
    // blocks
    void addBlocks();
    void addDying();
    void addFolds();
    void addStub(const BlockRecord& record, const SceneBlock& block);
    void summarize();
    // arrows
    void addArrows();
    void addGhost(const SceneTag& tag);
    std::optional<Link> linkFor(const VisibleLink& shown) const;
    bool isNewLink(const ArrowId& id) const;
    void showDot(const SlotId& slot, Point dot);
    SceneArrow arrowOf(const Link& link, const ArrowId& id) const;
    void fitToBlock(SceneArrow& arrow) const;
    void countMerged();
    // notes
    void addNotes(const std::vector<timeline::Temporary>& temporaries);

    const TextTable& texts() const { return m_data.timeline.recording().texts(); }
    const SceneBlock* sceneBlock(ObjectId object) const;

    const Data& m_data;
    StepIndex m_step;
    bool m_resting;
    timeline::StateRef m_before;
    timeline::StateRef m_now;
    VisibleFinder m_finder;
    Visible m_visible;
    SceneModel m_scene;
};

/// The block of an object in a state; `before`: the same object earlier, or nullptr.
struct BlockView {
    const Told& told;
    const timeline::ObjectState& object;
    const std::vector<Reference>& references;
    const timeline::ObjectState* before = nullptr;
};
SceneBlock drawBlock(const BlockView& view, const BlockMeasure& measure, Point corner);

/// Whether the slots, the value or the size of the two differ.
bool differs(const timeline::ObjectState& a, const timeline::ObjectState& b);

} // namespace nametag::ui
