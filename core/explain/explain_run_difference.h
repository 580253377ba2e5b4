// SPDX-License-Identifier: GPL-3.0-or-later
// Why two versions of Python differ in a fact, in one sentence.
#pragma once

#include "core/timeline/compare_states.h"

#include <string>
#include <string_view>

namespace nametag::explain {

/// What the fact is about: "Size of 'ada'".
std::string nameOfFact(const timeline::FactDifference& difference);

/// `first` and `second` are versions such as "3.12"; the same ones where the texts differ.
std::string explainRunDifference(const timeline::FactDifference& difference, std::string_view first,
                                 std::string_view second);

} // namespace nametag::explain
