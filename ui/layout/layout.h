// SPDX-License-Identifier: GPL-3.0-or-later
// The place seam: a whole run goes in, a still picture for each of its moments comes out. An object keeps its
// place and a reference its way for as long as they live.
#pragma once

#include "core/timeline/timeline.h"
#include "ui/layout/scene_model.h"
#include "ui/layout/text_measurer.h"
#include "ui/layout/visible.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace nametag::ui {

class RunFacts;

struct LayoutOptions {
    std::set<ObjectId> unfolded;       ///< large blocks that show more of their slots
    std::map<ObjectId, Point> dragged; ///< corners of blocks that somebody put somewhere
    std::vector<std::string> hidden;   ///< names that are left out; `*` for any characters
    AddressLook addresses = AddressLook::Last;
    std::uint32_t budget = 60; ///< the most objects that are on the stage at one time
    StepIndex first = 0;       ///< only these steps are placed: a part of a long run
    StepIndex last = 0xFFFF'FFFF;
    std::shared_ptr<const RunFacts> facts; ///< of the run, where they are known already
    /// The same run, to be read while the other timeline is asked elsewhere; may be nothing.
    const timeline::Timeline* surveyed = nullptr;
};

/// Answers depend only on the timeline, the mode and the options. Not to be asked from two threads at a time.
class Layout {
public:
    Layout(Layout&&) noexcept;
    Layout& operator=(Layout&&) noexcept;
    ~Layout();

    /// The resting picture after a step, 0 to the timeline's number of steps.
    SceneModel at(StepIndex step) const;
    /// The picture within a step, when `count` events have happened: changes are those since the step began.
    SceneModel at(StepIndex step, events::EventIndex count) const;
    /// What a camera must show so that it never has to move. A scene's extent may be less: that of its part.
    Rect extent() const;

private:
    friend class SceneBuilder;
    friend Layout place(const timeline::Timeline& timeline, Mode mode, const LayoutOptions& options,
                        const TextMeasurer& measurer);
    struct Data;
    explicit Layout(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// Places all that the timeline holds now. The timeline and the measurer must outlive the layout.
Layout place(const timeline::Timeline& timeline, Mode mode, const LayoutOptions& options,
             const TextMeasurer& measurer);

} // namespace nametag::ui
