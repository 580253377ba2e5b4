// SPDX-License-Identifier: GPL-3.0-or-later
// The stack of indentations, measured twice as Python does: tabs to the next multiple of 8, and tabs as one
// column. Where the two measures disagree about deeper or shallower, the mix of tabs and spaces is an error.
#pragma once

#include <cstdint>
#include <vector>

namespace nametag::syntax {

class Indentation {
public:
    /// The width of the blanks before a statement.
    struct Width {
        std::uint32_t columns = 0;    ///< a tab goes to the next multiple of 8
        std::uint32_t characters = 0; ///< a tab is one column

        void add(char blank);
    };

    enum class Change : std::uint8_t { Same, Deeper, Shallower, Inconsistent, NoSuchLevel, TooDeep };

    /// Compares a statement's indentation with the current one and makes it the current one. After Shallower,
    /// `closed` levels have ended.
    Change moveTo(Width width, std::uint32_t& closed);

    /// Number of levels open besides the outermost.
    std::uint32_t depth() const { return static_cast<std::uint32_t>(m_levels.size() - 1); }

private:
    static constexpr std::size_t kMaximumLevels = 100; // Parser/tokenizer.h, MAXINDENT

    std::vector<Width> m_levels = {Width{}};
};

} // namespace nametag::syntax
