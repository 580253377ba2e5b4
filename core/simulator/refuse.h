// SPDX-License-Identifier: GPL-3.0-or-later
// What of a script is not simulated, found in its tree before anything runs.
#pragma once

#include "core/base/diagnostic.h"
#include "core/syntax/ast.h"

#include <optional>
#include <string>
#include <string_view>

namespace nametag::simulator {

struct Refused {
    std::string what; ///< "async def", "the module asyncio"
    SourceSpan span;
};

/// The first part that is not simulated: asynchronous code, and imports of modules that CPython has and this
/// simulator does not. Imports that the script itself guards (try … except ImportError, if TYPE_CHECKING) are
/// left to the run.
std::optional<Refused> findRefused(const syntax::Module& module, int minor);

/// "this part of Python is not simulated: async def"
std::string refusalText(std::string_view what);

} // namespace nametag::simulator
