// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/json_lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace nametag::trace {

namespace {

constexpr int kDeepest = 64;

/// A file that nests deeper is none of ours: what lies deeper is left out.
bool isWithinDepth(int depth, Json::parse_event_t, Json&)
{
    return depth <= kDeepest;
}

} // namespace

std::optional<Json> JsonLines::next()
{
    while (!m_rest.empty()) {
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        const std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        ++m_line;
        if (line.empty())
            continue;
        Json record = Json::parse(line.begin(), line.end(), isWithinDepth, false);
        m_hasFault = !record.is_object();
        return m_hasFault ? std::nullopt : std::optional(std::move(record));
    }
    return std::nullopt;
}

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::uint64_t numberOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

bool truthOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

const Json& listOf(const Json& object, const char* key)
{
    static const Json none = Json::array();
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? *found : none;
}

} // namespace nametag::trace
