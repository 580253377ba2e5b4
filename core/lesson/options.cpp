// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/options.h"

#include <cctype>
#include <optional>

namespace nametag::lesson {

namespace {

bool isKeyCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '-';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// The length of the key that is followed by "=" at this place; 0 if there is none.
std::size_t keyLength(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && isKeyCharacter(text[length]))
        ++length;
    return length < text.size() && text[length] == '=' ? length : 0;
}

/// Takes a "quoted text" off the front; nothing if its end is missing.
std::optional<std::string> takeQuoted(std::string_view& text)
{
    const char quote = text.front();
    std::string value;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            value += text[++i];
        } else if (text[i] == quote) {
            text.remove_prefix(i + 1);
            return value;
        } else {
            value += text[i];
        }
    }
    return std::nullopt;
}

/// Takes a [list] or {object} off the front as it is written; nothing if its end is missing.
std::optional<std::string> takeBracketed(std::string_view& text)
{
    int depth = 0;
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != 0) {
            if (c == '\\')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if ((c == ']' || c == '}') && --depth == 0) {
            const std::string value(text.substr(0, i + 1));
            text.remove_prefix(i + 1);
            return value;
        }
    }
    return std::nullopt;
}

std::optional<std::string> takeValue(std::string_view& text)
{
    if (!text.empty() && (text.front() == '"' || text.front() == '\''))
        return takeQuoted(text);
    if (!text.empty() && (text.front() == '[' || text.front() == '{'))
        return takeBracketed(text);
    std::size_t end = 0;
    while (end < text.size() && !isBlank(text[end]))
        ++end;
    const std::string value(text.substr(0, end));
    text.remove_prefix(end);
    return value;
}

void skipBlanks(std::string_view& text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
}

std::string trimmed(std::string_view text)
{
    skipBlanks(text);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

/// Where the first key=value begins, or the length of the text.
std::size_t firstOption(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((i == 0 || isBlank(text[i - 1])) && keyLength(text.substr(i)) != 0)
            return i;
    return text.size();
}

} // namespace

OptionText parseOptions(std::string_view text)
{
    const std::size_t first = firstOption(text);
    OptionText result{trimmed(text.substr(0, first)), {}, {}};
    text.remove_prefix(first);
    skipBlanks(text);
    while (!text.empty()) {
        const std::string_view here = text;
        const std::size_t length = keyLength(text);
        std::size_t word = 0;
        while (word < text.size() && !isBlank(text[word]))
            ++word;
        if (length == 0) {
            result.options.push_back({std::string(text.substr(0, word)), {}, false});
            text.remove_prefix(word);
        } else {
            const std::string key(text.substr(0, length));
            text.remove_prefix(length + 1);
            const auto value = takeValue(text);
            if (!value || (!text.empty() && !isBlank(text.front()))) {
                result.unread = std::string(here);
                return result;
            }
            result.options.push_back({key, *value, true});
        }
        skipBlanks(text);
    }
    return result;
}

} // namespace nametag::lesson
