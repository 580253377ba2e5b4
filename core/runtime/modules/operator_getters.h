// SPDX-License-Identifier: GPL-3.0-or-later
// operator.itemgetter, attrgetter, methodcaller.
#pragma once

#include "core/runtime/types/native_types.h"

#include <array>

namespace nametag::runtime {

std::array<Type*, 3> makeGetterTypes(Runtime& rt);

} // namespace nametag::runtime
