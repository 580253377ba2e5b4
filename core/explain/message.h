// SPDX-License-Identifier: GPL-3.0-or-later
// Message: a headline and a body of a few sentences. A sentence is an English text, which is also its key for
// translation, and what stands in it for %1, %2 …
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Marks a sentence for translation, in the context "explain".
#define NAMETAG_SENTENCE(text) text

namespace nametag::explain {

enum class ArgumentKind : std::uint8_t {
    Name,   ///< a name of the program: set in mono
    Code,   ///< a piece of Python: set in mono
    Number, ///< digits
    Word,   ///< an English word or phrase, translated by itself ("list", "both tags")
};

struct Argument {
    ArgumentKind kind = ArgumentKind::Word;
    std::string text;
};

Argument name(std::string_view text);
Argument code(std::string_view text);
Argument number(std::uint64_t value);
Argument word(std::string_view text);

/// `key` has %1 … %9 for the arguments; a part between backticks is code and stays as it is.
struct Sentence {
    std::string_view key;
    std::vector<Argument> arguments;

    bool isEmpty() const { return key.empty(); }
};

struct Message {
    Sentence headline;          ///< at most eight words
    std::vector<Sentence> body; ///< at most two
};

/// A stretch of a sentence that is set in one way.
struct Piece {
    std::string text;
    bool isCode = false;
};

/// The sentence in pieces. `translated` is the key in the reader's language, `words` translates a Word.
template <class TranslateWord>
std::vector<Piece> pieces(const Sentence& sentence, std::string_view translated, TranslateWord&& words);
std::vector<Piece> pieces(const Sentence& sentence);

/// The English text, code between backticks.
std::string plainText(const Sentence& sentence);
/// The sentences of a body, one after the other.
std::string plainText(const std::vector<Sentence>& body);

template <class TranslateWord>
std::vector<Piece> pieces(const Sentence& sentence, std::string_view translated, TranslateWord&& words)
{
    std::vector<Piece> all(1);
    const auto add = [&](std::string_view text, bool isCode) {
        if (all.back().isCode != isCode)
            all.push_back({{}, isCode});
        all.back().text += text;
    };
    bool isCode = false;
    for (std::size_t i = 0; i < translated.size(); ++i) {
        const std::size_t digit = translated[i] == '%' && i + 1 < translated.size()
                                      ? static_cast<std::size_t>(translated[i + 1] - '1')
                                      : sentence.arguments.size();
        if (translated[i] == '`') {
            isCode = !isCode;
        } else if (digit < sentence.arguments.size()) {
            const Argument& argument = sentence.arguments[digit];
            const bool mono = argument.kind == ArgumentKind::Name || argument.kind == ArgumentKind::Code;
            add(argument.kind == ArgumentKind::Word ? words(argument.text) : argument.text, mono || isCode);
            ++i;
        } else {
            add(translated.substr(i, 1), isCode);
        }
    }
    std::erase_if(all, [](const Piece& piece) { return piece.text.empty(); });
    return all;
}

} // namespace nametag::explain
