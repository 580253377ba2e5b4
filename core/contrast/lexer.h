// SPDX-License-Identifier: GPL-3.0-or-later
// lex: the text of a C program as tokens. Comments and `#include` lines of the standard headers are passed
// over; `#define NAME tokens` is put in where the name stands.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::contrast {

enum class TokenKind : std::uint8_t { Name, Keyword, Integer, Real, Character, String, Sign, End };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text; ///< as written; String and Character: the bytes that are meant
    SourceSpan span;

    bool is(std::string_view sign) const
    {
        return (kind == TokenKind::Sign || kind == TokenKind::Keyword) && text == sign;
    }
};

/// All tokens; the last one is End.
Result<std::vector<Token>> lex(std::string_view source);

/// True for the reserved words of C11, also for those that this C does not cover.
bool isKeyword(std::string_view word);

} // namespace nametag::contrast
