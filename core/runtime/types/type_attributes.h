// SPDX-License-Identifier: GPL-3.0-or-later
// The computed attributes of classes: __name__, __bases__, __doc__ …
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

void addTypeAttributes(Runtime& rt);
/// A read-only look at a dict.
Ref<> newMappingProxy(Runtime& rt, Dict& dict);

} // namespace nametag::runtime
