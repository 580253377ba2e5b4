// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/json_text.h"

namespace nametag::trace {

void appendQuoted(std::string& json, std::string_view text)
{
    static const char* const kHex = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        switch (c) {
        case '"': json += "\\\""; break;
        case '\\': json += "\\\\"; break;
        case '\n': json += "\\n"; break;
        case '\r': json += "\\r"; break;
        case '\t': json += "\\t"; break;
        case '\b': json += "\\b"; break;
        case '\f': json += "\\f"; break;
        default:
            if (byte < 0x20) {
                json += "\\u00";
                json += kHex[byte >> 4];
                json += kHex[byte & 15];
            } else {
                json += c;
            }
        }
    }
    json += '"';
}

void separate(std::string& json)
{
    if (!json.empty() && json.back() != '{' && json.back() != '[' && json.back() != ',')
        json += ',';
}

void appendKey(std::string& json, std::string_view key)
{
    separate(json);
    appendQuoted(json, key);
    json += ':';
}

void appendText(std::string& json, std::string_view key, std::string_view value)
{
    appendKey(json, key);
    appendQuoted(json, value);
}

void appendNumber(std::string& json, std::string_view key, std::uint64_t value)
{
    appendKey(json, key);
    json += std::to_string(value);
}

void appendTruth(std::string& json, std::string_view key, bool value)
{
    appendKey(json, key);
    json += value ? "true" : "false";
}

} // namespace nametag::trace
