// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/code.h"

#include <algorithm>

namespace nametag::compile {

const HandlerRange* Code::handlerAt(std::uint32_t instruction) const
{
    const auto after =
        std::upper_bound(handlers.begin(), handlers.end(), instruction,
                         [](std::uint32_t at, const HandlerRange& range) { return at < range.start; });
    if (after == handlers.begin())
        return nullptr;
    const HandlerRange& range = *(after - 1);
    return instruction < range.end ? &range : nullptr;
}

} // namespace nametag::compile
