// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a line of Python for colouring and for clicking: what each stretch of it is. Never fails; text
// that is being typed need not be Python yet.
#pragma once

#include <QStringView>

#include <vector>

namespace nametag::ui {

enum class WordKind : std::uint8_t { Name, Builtin, Definition, Keyword, Number, String, Comment };

struct Word {
    int start = 0;
    int length = 0;
    WordKind kind = WordKind::Name;
};

/// Which triple-quoted string a line begins inside of.
enum class OpenString : std::uint8_t { None, Single, Double };

struct WordLine {
    std::vector<Word> words;
    OpenString open = OpenString::None; ///< at the end of the line
};

WordLine wordsOf(QStringView line, OpenString open = OpenString::None);

} // namespace nametag::ui
