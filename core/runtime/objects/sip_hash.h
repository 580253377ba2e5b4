// SPDX-License-Identifier: GPL-3.0-or-later
// The hash of str and bytes: SipHash-1-3 with the key that PYTHONHASHSEED=0 gives, all zeros
// (Python/pyhash.c).
#pragma once

#include <cstddef>
#include <cstdint>

namespace nametag::runtime {

/// Never -1.
std::int64_t hashOfBytes(const void* data, std::size_t length);

} // namespace nametag::runtime
