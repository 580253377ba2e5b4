// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4), for the hashes of compact traces.
#pragma once

#include <string>
#include <string_view>

namespace nametag::trace {

/// The digest of the bytes, as 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

} // namespace nametag::trace
