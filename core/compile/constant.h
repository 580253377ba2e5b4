// SPDX-License-Identifier: GPL-3.0-or-later
// The constants of one compile unit: equal constants of one type are one entry
// (Python/compile.c, merge_const_one).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nametag::compile {

/// Index into a ConstantTable.
using ConstantIndex = std::uint32_t;

enum class ConstantKind : std::uint8_t {
    None,
    False,
    True,
    Ellipsis,
    Int,
    Float,
    Complex,
    Str,
    Bytes,
    Tuple,
    FrozenSet,
    Code
};

struct Constant {
    ConstantKind kind = ConstantKind::None;
    bool interned = false;     ///< Str: the compiler interns it (only ASCII letters, digits and _)
    bool keptByParser = false; ///< while a parsed script runs, its parser's arena keeps one more reference
    double real = 0;           ///< Float, Complex
    double imaginary = 0;      ///< Complex
    std::string text; ///< Int: decimal digits; Str: UTF-8 (lone surrogates as three bytes); Bytes: the bytes
    std::vector<ConstantIndex> items; ///< Tuple; FrozenSet (as in the source, without repetitions)
    std::uint32_t code = 0;           ///< Code: index into CompileUnit::codes
};

class ConstantTable {
public:
    /// The entry equal to this constant and of its type; a new one if there is none. Code is never shared.
    ConstantIndex keep(Constant constant);

    const Constant& operator[](ConstantIndex index) const { return m_constants[index]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_constants.size()); }

    /// As Python's repr shows it: "(1, 'a', None)"; code objects as "<code NUMBER>".
    std::string text(ConstantIndex index) const;

private:
    std::vector<Constant> m_constants;
    std::unordered_map<std::string, ConstantIndex> m_known;
};

/// The compiler interns a str constant with this text (Objects/codeobject.c, all_name_chars).
bool isInternedText(std::string_view text);

} // namespace nametag::compile
