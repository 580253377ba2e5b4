// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/parser_state.h"

namespace nametag::syntax {

Expr* Parser::legacyStrings()
{
    const SourceSpan first = here();
    std::vector<Expr*> parts;
    while (isAt(TokenKind::String)) {
        const Token& string = token();
        advance();
        parts.push_back(plainString(string));
    }
    return joinStrings(std::move(parts), false, spanFrom(first));
}

} // namespace nametag::syntax
