// SPDX-License-Identifier: GPL-3.0-or-later
// Match{lambda, lambda, …} for std::visit: one lambda a case, and a case without a lambda does not compile.
#pragma once

namespace nametag {

template <class... Cases> struct Match : Cases... {
    using Cases::operator()...;
};
template <class... Cases> Match(Cases...) -> Match<Cases...>;

} // namespace nametag
