// SPDX-License-Identifier: GPL-3.0-or-later
// parse: the text of a C program as a checked tree. A program has a main; without one, the statements of the
// text are what main would hold, and functions may stand between them.
#pragma once

#include "core/base/result.h"
#include "core/contrast/tree.h"

#include <memory>
#include <string_view>

namespace nametag::contrast {

/// What C11 would refuse is refused, and what this C does not cover (struct, union, enum, typedef, goto,
/// pointers to functions, long double) is named.
Result<std::unique_ptr<Program>> parse(std::string_view source);

} // namespace nametag::contrast
