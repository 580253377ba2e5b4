// SPDX-License-Identifier: GPL-3.0-or-later
// The words of Nametag, each with one sentence: for tooltips, for help, for search.
#pragma once

#include <span>
#include <string_view>

namespace nametag::explain {

/// Texts are keys of translation in the context "explain".
struct Term {
    std::string_view word;
    std::string_view means;
    std::string_view alsoSaid; ///< what others call it; may be empty
};

/// All terms, sorted by word.
std::span<const Term> glossary();

/// The term of this word, in any case; or nullptr.
const Term* findTerm(std::string_view word);

} // namespace nametag::explain
