// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that name things. Numbers of different things have different types; 0 names nothing.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace nametag {

template <class Tag> struct Id {
    std::uint32_t value = 0;

    /// True if it names something.
    explicit constexpr operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using ObjectId = Id<struct ObjectTag>;       ///< one object of a run; never used twice in a recording
using FrameId = Id<struct FrameTag>;         ///< one call; never used twice in a recording
using NamespaceId = Id<struct NamespaceTag>; ///< the names of a module, a call or a class body
using TextId = Id<struct TextTag>;           ///< a text kept once in a TextTable

/// A step of a recording: 0 is before the first statement, n is after the n-th statement that ran.
using StepIndex = std::uint32_t;

} // namespace nametag

template <class Tag> struct std::hash<nametag::Id<Tag>> {
    std::size_t operator()(nametag::Id<Tag> id) const noexcept { return id.value; }
};
