// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/token.h"

#include <array>
#include <unordered_map>

namespace nametag::syntax {

std::string_view textOf(TokenKind kind)
{
    switch (kind) {
#define NAMETAG_CASE(name, text)                                                                             \
    case TokenKind::name: return text;
        NAMETAG_OPERATORS(NAMETAG_CASE)
        NAMETAG_KEYWORDS(NAMETAG_CASE)
#undef NAMETAG_CASE
    default: return {};
    }
}

TokenKind keywordOrName(std::string_view word)
{
    static const std::unordered_map<std::string_view, TokenKind> keywords = {
#define NAMETAG_ROW(name, text) {text, TokenKind::name},
        NAMETAG_KEYWORDS(NAMETAG_ROW)
#undef NAMETAG_ROW
    };
    if (word.size() < 2 || word.size() > 8)
        return TokenKind::Name;
    const auto found = keywords.find(word);
    return found == keywords.end() ? TokenKind::Name : found->second;
}

} // namespace nametag::syntax
