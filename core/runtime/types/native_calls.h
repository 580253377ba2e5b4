// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the arguments of a call fit a native function's row.
#pragma once

#include "core/runtime/objects/callable_objects.h"

namespace nametag::runtime {

inline bool fitsRow(const NativeRow& row, const Arguments& arguments)
{
    if (row.keywords)
        return true;
    const auto given = static_cast<int>(arguments.positional);
    return given >= row.least && (row.most < 0 || given <= row.most) && arguments.keywords() == 0;
}

} // namespace nametag::runtime
