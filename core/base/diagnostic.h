// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, where, and what to do: the failure half of every Result.
#pragma once

#include <cstdint>
#include <string>

namespace nametag {

/// A stretch of source text. Lines count from 1, columns from 0 in UTF-8 bytes (as Python's ast does); line 0
/// is nowhere.
struct SourceSpan {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t endLine = 0;
    std::uint32_t endColumn = 0;

    friend bool operator==(const SourceSpan&, const SourceSpan&) = default;
};

/// An expected failure. The code is stable ("syntax.unexpected-indent"), the message and the hint are
/// sentences.
struct Diagnostic {
    std::string code;
    std::string message;
    std::string hint;
    SourceSpan span;
};

} // namespace nametag
