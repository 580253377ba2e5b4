// SPDX-License-Identifier: GPL-3.0-or-later
// What a cut in a branch beside the run brings about, in words.
#pragma once

#include "core/explain/message.h"
#include "core/timeline/what_if.h"

namespace nametag::explain {

/// About the last move of the branch; before the first one, about what can be done.
Message explainWhatIf(const timeline::WhatIf& branch);

} // namespace nametag::explain
