// SPDX-License-Identifier: GPL-3.0-or-later
// The type of the attributes of named tuples.
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

void setUpTupleGetter(Runtime& rt, Type& type);

} // namespace nametag::runtime
