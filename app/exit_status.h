// SPDX-License-Identifier: GPL-3.0-or-later
// What the program ends with; scripts rely on these numbers.
#pragma once

namespace nametag::app {

inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;     ///< the script raised, or a check failed
inline constexpr int kWrongUse = 2;   ///< of the command line
inline constexpr int kLimit = 3;      ///< a limit stopped the run
inline constexpr int kNotCovered = 4; ///< the script uses what the simulator does not
inline constexpr int kNoFile = 5;     ///< a file cannot be read or written
inline constexpr int kOurFault = 70;

} // namespace nametag::app
