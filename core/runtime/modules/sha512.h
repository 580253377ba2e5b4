// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-512 (FIPS 180-4), which random uses to make a number of a text.
#pragma once

#include <string>
#include <string_view>

namespace nametag::runtime {

/// The 64 bytes of the digest.
std::string sha512(std::string_view message);

} // namespace nametag::runtime
