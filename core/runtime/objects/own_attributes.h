// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of native types that scripts can give attributes.
#pragma once

#include "core/runtime/objects/table_objects.h"

namespace nametag::runtime {

/// The payload of a native type with hasDict begins so.
struct OwnAttributes : Object {
    Dict* attributes = nullptr; ///< owned, made when needed
};

} // namespace nametag::runtime
