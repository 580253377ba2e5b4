// SPDX-License-Identifier: GPL-3.0-or-later
// Words for a call that begins: which names are tied to arguments, which to defaults, which are in cells.
#pragma once

#include "core/explain/scene_words.h"
#include "core/timeline/shown.h"

#include <vector>

namespace nametag::explain {

Message explainCall(const Moment& moment, const timeline::FrameState& frame);

/// Those of the names whose object is held by a cell.
std::vector<timeline::ShownName> namesInCells(const std::vector<timeline::ShownName>& names,
                                              const timeline::MemoryState& state, NamespaceId space);

} // namespace nametag::explain
