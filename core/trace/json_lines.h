// SPDX-License-Identifier: GPL-3.0-or-later
// JSON lines as traces have them: one object a line, its members asked for by name, wrong ones empty.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nametag::trace {

using Json = nlohmann::json;

/// The lines of a text as they are asked for.
class JsonLines {
public:
    explicit JsonLines(std::string_view text)
        : m_rest(text)
    {}

    /// Nothing at the end, or where a line is no JSON object: then hasFault().
    std::optional<Json> next();
    bool hasFault() const { return m_hasFault; }
    /// The number of the line that was given last, from 1.
    std::uint32_t line() const { return m_line; }

private:
    std::string_view m_rest;
    std::uint32_t m_line = 0;
    bool m_hasFault = false;
};

std::string textOf(const Json& object, const char* key);
std::uint64_t numberOf(const Json& object, const char* key);
bool truthOf(const Json& object, const char* key);
const Json& listOf(const Json& object, const char* key);

} // namespace nametag::trace
