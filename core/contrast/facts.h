// SPDX-License-Identifier: GPL-3.0-or-later
// Three facts about a step, asked of C and of Python in the same words: where the type is, what size, and
// what the last line did; and the sentence for what C lets happen on the way.
#pragma once

#include "core/contrast/c_run.h"
#include "core/explain/message.h"
#include "core/timeline/timeline.h"

#include <string>
#include <vector>

namespace nametag::contrast {

/// Each in one or two sentences; empty where there is nothing to say yet.
struct Facts {
    std::vector<explain::Sentence> type;
    std::vector<explain::Sentence> size;
    std::vector<explain::Sentence> after;
};

/// The box that a step is about: what it wrote last, or made last; before it, what an earlier step was about.
/// 0: no box yet.
std::uint32_t boxInFocus(const CRun& run, std::size_t step);

Facts factsOfC(const CRun& run, std::size_t step);

/// "250 + 10 = 260 needs nine bits. The box has eight."
std::vector<explain::Sentence> remarkWords(const Remark& remark);

/// The name that a step of Python is about: the one that C's box is called, if Python has it, otherwise the
/// last that was tied; empty: none.
std::string nameInFocus(const timeline::Timeline& timeline, StepIndex step, const std::string& boxName);

Facts factsOfPython(const timeline::Timeline& timeline, StepIndex step, const std::string& name);

} // namespace nametag::contrast
