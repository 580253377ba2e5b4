// SPDX-License-Identifier: GPL-3.0-or-later
// NAMETAG_ASSERT(condition, words): a broken promise of our own stops the program and says which.
#pragma once

namespace nametag {

/// Prints the words and the place on standard error and ends the program with exit code 70.
[[noreturn]] void brokenPromise(const char* words, const char* file, int line);

} // namespace nametag

#define NAMETAG_ASSERT(condition, words)                                                                     \
    do {                                                                                                     \
        if (!(condition)) [[unlikely]]                                                                       \
            ::nametag::brokenPromise(words, __FILE__, __LINE__);                                             \
    } while (false)
