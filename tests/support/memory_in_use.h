// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes that the program holds from malloc at this moment, for tests that nothing is left behind. Under
// the address sanitizer it is always 0: there the leak checker looks itself.
#pragma once

#include <malloc.h>

#include <cstdint>

namespace nametag::tests {

inline std::int64_t memoryInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<std::int64_t>(info.uordblks + info.hblkhd);
}

} // namespace nametag::tests
