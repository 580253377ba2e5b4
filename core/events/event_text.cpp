// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_text.h"

#include <charconv>
#include <type_traits>

namespace nametag::events {

namespace {

void appendNumber(std::string& line, std::uint64_t number, int base)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number, base).ptr;
    line.append(digits, end);
}

template <class Field> void appendField(std::string& line, const Field& field, const TextTable& texts)
{
    if constexpr (std::is_same_v<Field, TextId>) {
        line += '"';
        for (const char byte : texts[field])
            line += byte == '\n' ? std::string("\\n") : std::string(1, byte);
        line += '"';
    } else if constexpr (std::is_same_v<Field, Address>) {
        line += "0x";
        appendNumber(line, field.value(), 16);
    } else if constexpr (std::is_enum_v<Field>) {
        appendNumber(line, static_cast<std::uint64_t>(field), 10);
    } else if constexpr (std::is_integral_v<Field>) {
        appendNumber(line, field, 10);
    } else {
        appendNumber(line, field.value, 10);
    }
}

} // namespace

std::string eventText(const Event& event, const TextTable& texts)
{
    return std::visit(
        [&texts](const auto& fact) {
            using Fact = std::decay_t<decltype(fact)>;
            std::string line(Fact::kName);
            Fact::fields(fact, [&](const char* label, const auto& field) {
                line += ' ';
                line += label;
                line += '=';
                appendField(line, field, texts);
            });
            return line;
        },
        event);
}

} // namespace nametag::events
