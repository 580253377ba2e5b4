// SPDX-License-Identifier: GPL-3.0-or-later
// The version of the trace format, written in each trace's header.
#pragma once

namespace nametag::trace {

inline constexpr int kFormatVersion = 1;

} // namespace nametag::trace
