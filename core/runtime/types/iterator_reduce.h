// SPDX-License-Identifier: GPL-3.0-or-later
// __reduce__ and __setstate__ of the builtin iterators: how copy.copy() and pickle make another one.
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

void addIteratorReductions(Runtime& rt);

} // namespace nametag::runtime
