// SPDX-License-Identifier: GPL-3.0-or-later
// The modules that CPython's library has and this one does not. Asked only where an import was not found, to
// tell "not simulated" from a mistake.
#pragma once

#include <string_view>

namespace nametag::runtime {

/// CPython 3.`minor` has a module of this dotted name.
bool isLibraryModule(std::string_view name, int minor);

} // namespace nametag::runtime
