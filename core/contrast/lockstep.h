// SPDX-License-Identifier: GPL-3.0-or-later
// inStep: which step of a C program stands beside which step of the Python program that does the same.
#pragma once

#include "core/contrast/c_run.h"

namespace nametag::contrast {

/// The step of C to show at each step of Python. `pythonLines` has the line that each step ran (the first
/// entry is before the first step), `beside` for each line of C the line of Python that it belongs to, or 0.
/// Both only go forward; where C has no more to do it stays.
std::vector<std::uint32_t> inStep(const CRun& run, const std::vector<std::uint32_t>& pythonLines,
                                  const std::vector<std::uint32_t>& beside);

} // namespace nametag::contrast
