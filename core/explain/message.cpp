// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/message.h"

namespace nametag::explain {

Argument name(std::string_view text)
{
    return {ArgumentKind::Name, std::string(text)};
}

Argument code(std::string_view text)
{
    return {ArgumentKind::Code, std::string(text)};
}

Argument number(std::uint64_t value)
{
    return {ArgumentKind::Number, std::to_string(value)};
}

Argument word(std::string_view text)
{
    return {ArgumentKind::Word, std::string(text)};
}

std::vector<Piece> pieces(const Sentence& sentence)
{
    return pieces(sentence, sentence.key, [](const std::string& text) { return text; });
}

std::string plainText(const Sentence& sentence)
{
    std::string text;
    for (const Piece& piece : pieces(sentence)) {
        const char* const mark = piece.isCode ? "`" : "";
        text += mark + piece.text + mark;
    }
    return text;
}

std::string plainText(const std::vector<Sentence>& body)
{
    std::string text;
    for (const Sentence& sentence : body)
        text += (text.empty() ? "" : " ") + plainText(sentence);
    return text;
}

} // namespace nametag::explain
