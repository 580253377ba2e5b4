// SPDX-License-Identifier: GPL-3.0-or-later
// compareTraces: two traces of one script, state by state: how many facts agree, and each that differs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::trace {

/// The same difference in several states is one, told where it is first seen.
struct TraceDifference {
    std::uint64_t state = 0; ///< from 0, in both traces
    std::uint32_t line = 0;  ///< of the script
    std::string what;        ///< "total", "marks in add_bonus, slot 2"
    std::string first;       ///< "int 3" in the first trace
    std::string second;
    std::uint64_t states = 1; ///< how many have it
};

struct TraceComparison {
    std::string firstPython; ///< "3.12"
    std::string secondPython;
    std::uint64_t states = 0; ///< that were compared
    std::uint64_t facts =
        0; ///< a name, what it leads to, an object's type and value, a slot, what is printed
    std::uint64_t agreeing = 0;
    std::vector<TraceDifference> differences;
    bool parted = false; ///< the runs went different ways: what comes after is not compared
    std::string fault;   ///< why nothing was compared, or nothing
};

TraceComparison compareTraces(std::string_view first, std::string_view second);

} // namespace nametag::trace
