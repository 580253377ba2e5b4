// SPDX-License-Identifier: GPL-3.0-or-later
// Constants as repr() writes them.
#pragma once

#include "core/syntax/ast_expressions.h"

#include <string>

namespace nametag::syntax {

std::string constantText(const Constant& constant);
std::string quotedText(std::string_view text);

} // namespace nametag::syntax
