// SPDX-License-Identifier: GPL-3.0-or-later
// Public names that CPython's modules have and these here do not: asking for one ends the run with a clear
// message.
#pragma once

#include <string_view>

namespace nametag::runtime {

bool isUncovered(std::string_view module, std::string_view name);

} // namespace nametag::runtime
