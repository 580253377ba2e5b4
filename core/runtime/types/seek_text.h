// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text or bytes stand in others: in a time that grows with the sum of the lengths, not with their
// product (Knuth, Morris, Pratt). View is a std::basic_string_view.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nametag::runtime {

/// Shorter ones are found by trying each place.
inline constexpr std::size_t kLongNeedle = 32;

/// The same, with both read through `at(view, i)`: the first match in that order, as the count of characters
/// that are read when it is complete, or npos.
template <class View, class At> std::size_t endOfMatch(View haystack, View needle, std::size_t from, At at)
{
    std::vector<std::uint32_t> fallBack(needle.size(), 0);
    std::size_t matched = 0;
    const auto take = [&](auto c) {
        while (matched > 0 && c != at(needle, matched))
            matched = fallBack[matched - 1];
        matched += c == at(needle, matched) ? 1 : 0;
    };
    for (std::size_t i = 1; i < needle.size(); ++i) {
        take(at(needle, i));
        fallBack[i] = static_cast<std::uint32_t>(matched);
    }
    matched = 0;
    for (std::size_t i = from; i < haystack.size(); ++i) {
        take(at(haystack, i));
        if (matched == needle.size())
            return i + 1;
    }
    return View::npos;
}

/// Where the needle begins, at `from` or later.
template <class View> std::size_t seek(View haystack, View needle, std::size_t from = 0)
{
    if (needle.size() < kLongNeedle)
        return haystack.find(needle, from);
    const std::size_t end =
        endOfMatch(haystack, needle, from, [](const View& view, std::size_t i) { return view[i]; });
    return end == View::npos ? end : end - needle.size();
}

/// Where the needle begins last.
template <class View> std::size_t seekFromEnd(View haystack, View needle)
{
    if (needle.size() < kLongNeedle)
        return haystack.rfind(needle);
    const std::size_t end = endOfMatch(
        haystack, needle, 0, [](const View& view, std::size_t i) { return view[view.size() - 1 - i]; });
    return end == View::npos ? end : haystack.size() - end;
}

} // namespace nametag::runtime
