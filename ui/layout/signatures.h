// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures: how the functions of a script are called, as its text says: "add_bonus(marks, bonus=2)".
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::ui {

class Signatures {
public:
    /// Of a Python 3.`minorVersion` script. None if it does not compile.
    Signatures(std::string_view source, int minorVersion);

    /// Of the function with this qualified name that was made on this line, or nothing.
    std::string of(std::string_view qualifiedName, std::uint32_t line) const;

private:
    struct Entry {
        std::uint32_t line = 0; ///< its first one, which may be a decorator's
        std::string text;
    };
    std::map<std::string, std::vector<Entry>, std::less<>> m_entries; ///< by qualified name, in source order
};

/// At most `rows` lines of about this many characters, broken after commas; the later ones are indented.
std::vector<std::string> brokenSignature(const std::string& signature, std::size_t characters,
                                         std::size_t rows);

} // namespace nametag::ui
