// SPDX-License-Identifier: GPL-3.0-or-later
// Asking: all questions of one run. A truth is looked up when an answer is marked, in the recording, in runs
// with a line more, in runs of wrong models; no author writes it.
#pragma once

#include "core/events/recording.h"
#include "core/exercise/marking.h"
#include "core/exercise/question.h"
#include "core/simulator/simulate.h"

#include <memory>
#include <string>
#include <vector>

namespace nametag::exercise {

class Asking {
public:
    /// `recording` is a run of the lesson's source. Questions that this run cannot answer are left out.
    /// options.profile is taken from the recording.
    Asking(const lesson::Lesson& lesson, std::shared_ptr<const events::Recording> recording,
           const simulator::RunOptions& options = {});
    ~Asking();
    Asking(const Asking&) = delete;
    Asking& operator=(const Asking&) = delete;

    /// Where questions stand, one entry for each question, ascending.
    std::vector<StepIndex> steps() const;
    std::size_t count() const;
    /// 0 <= i < count(). The first call for a question may run the wrong models.
    Question question(std::size_t i) const;
    Verdict mark(const Question& question, const Answer& answer) const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace nametag::exercise
