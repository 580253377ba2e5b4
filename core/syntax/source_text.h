// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a Python file as text: byte order mark and coding line obeyed, line ends made \n, a last one
// added.
#pragma once

#include "core/syntax/syntax_error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::syntax {

struct SourceText {
    std::string text;       ///< UTF-8, each line with its \n
    bool hasMark = false;   ///< a byte order mark began the file; it is not in the text
    bool hasCoding = false; ///< a byte order mark or a coding line says the encoding
    std::optional<SyntaxError> error;
};

SourceText decodeSource(std::string_view bytes, const std::string& fileName);

/// Where the lines of a text begin.
class LineIndex {
public:
    explicit LineIndex(std::string_view text);

    /// The line with this number (from 1), without its end; empty beyond the text.
    std::string_view line(std::uint32_t number) const;

    /// How many characters the first `bytes` bytes of the line are.
    std::uint32_t charactersBefore(std::uint32_t number, std::uint32_t bytes) const;

    std::uint32_t lineCount() const { return static_cast<std::uint32_t>(m_starts.size()); }

private:
    std::string_view m_text;
    std::vector<std::size_t> m_starts;
};

} // namespace nametag::syntax
