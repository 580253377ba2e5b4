// SPDX-License-Identifier: GPL-3.0-or-later
// A tree as text, letter for letter what ast.dump(tree, include_attributes=True) gives in the same Python
// version.
#pragma once

#include "core/syntax/ast.h"

#include <string>

namespace nametag::syntax {

std::string dumpTree(const Module& module, int minorVersion);

} // namespace nametag::syntax
