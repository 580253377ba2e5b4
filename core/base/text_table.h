// SPDX-License-Identifier: GPL-3.0-or-later
// Texts kept once, named by TextId. Equal texts have equal ids; a text never moves while the table lives.
#pragma once

#include "core/base/ids.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace nametag {

class TextTable {
public:
    TextTable() = default;
    TextTable(TextTable&&) = default;
    TextTable& operator=(TextTable&&) = default;

    /// The id of this text (UTF-8), which is kept from now on.
    TextId keep(std::string_view text);

    /// The id of this text if it is kept, or TextId{0}.
    TextId find(std::string_view text) const;

    /// The text of an id; the empty text for TextId{0}.
    std::string_view operator[](TextId id) const;

    /// Number of texts kept; ids run from 1 to this number.
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_texts.size()); }

private:
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, TextId> m_ids;
};

} // namespace nametag
