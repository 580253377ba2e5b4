// SPDX-License-Identifier: GPL-3.0-or-later
// The long run that benches record and look at.
#pragma once

namespace nametag::tests {

/// A million steps over a thousand objects: items that are replaced, names that move, calls.
inline constexpr const char* kMillion = R"(
cells = [[i, i + 1000] for i in range(400)]
def turn(cell, n):
    cell[0] = n
    return cell
total = 0
for n in range(170000):
    cell = cells[n % 400]
    total += cell[1]
    last = turn(cell, total)
    cell[1] = n
print(total)
)";

} // namespace nametag::tests
