// SPDX-License-Identifier: GPL-3.0-or-later
// The value of a string or bytes literal: prefixes, quotes, escape sequences.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::syntax {

/// The parts of a literal as it is written: prefix, quotes, what is between them.
struct LiteralParts {
    bool bytes = false;
    bool raw = false;
    bool unicode = false; ///< written u"…"
    bool format = false;  ///< an f-string
    std::uint32_t quoteSize = 1;
    std::uint32_t bodyBegin = 0; ///< offset of the body in the literal
    std::string_view body;
};
LiteralParts splitLiteral(std::string_view literal);

/// An escape sequence that means nothing, which Python warns about; `offset` counts in the body.
struct EscapeWarning {
    std::size_t offset = 0;
    std::string sequence; ///< what stands after the backslash
};

/// The value, or what is wrong with it.
struct DecodedLiteral {
    std::string value; ///< UTF-8 (lone surrogates as three bytes), or bytes
    std::optional<std::string> error;
    std::optional<EscapeWarning> warning;
};
DecodedLiteral decodeStringBody(std::string_view body, bool raw);
DecodedLiteral decodeBytesBody(std::string_view body, bool raw);

} // namespace nametag::syntax
