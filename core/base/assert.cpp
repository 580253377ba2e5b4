// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"

#include <cstdio>
#include <cstdlib>

namespace nametag {

void brokenPromise(const char* words, const char* file, int line)
{
    std::fprintf(stderr, "nametag: a fault of its own: %s (%s:%d)\n", words, file, line);
    std::fflush(stderr);
    std::_Exit(70);
}

} // namespace nametag
