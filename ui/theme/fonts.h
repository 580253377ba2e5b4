// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts of the program. They are built in, so every machine draws the same letters.
#pragma once

#include <QFont>

namespace nametag::ui {

/// What a text is for. Sizes are pixels at a text size of 100 %.
enum class FontRole {
    Display,     ///< 30/38, a screen's title
    Title,       ///< 26/34
    Headline,    ///< 20/26, the narration's sentence
    Section,     ///< 18/24
    Heading,     ///< 14/20, over a group
    Body,        ///< 14/22, text to read
    Base,        ///< 13/20, labels
    Control,     ///< 13/20 medium, buttons and fields
    Small,       ///< 12/16
    SmallStrong, ///< 12/16 medium: the type word of a block
    Micro,       ///< 11/14, the smallest that there is
    Code,        ///< 14/26 mono
    CodeStrong,  ///< 14/26 mono semi-bold: tags
    CodeDense,   ///< 13/24 mono
    Mono,        ///< 13/20 mono: addresses, numbers that change
    MonoStrong,  ///< 13/20 mono semi-bold
    Value,       ///< 18/24 mono semi-bold: the value of an atom
    Footer,      ///< 11/14 mono
    Badge,       ///< 12/16 mono semi-bold
    Count
};

/// Makes the built-in fonts known to Qt; once is enough. False if one could not be read.
bool loadFonts();

/// The font of a role; scale 2 is the presentation's.
QFont font(FontRole role, double scale = 1.0);
/// The distance of two base lines of that role.
double lineHeight(FontRole role, double scale = 1.0);

/// For what has no role: Inter (from 18 px on Inter Display where semi-bold) or JetBrains Mono of that size.
QFont textFont(double pixels, QFont::Weight weight = QFont::Normal);
QFont monoFont(double pixels, QFont::Weight weight = QFont::Normal);

} // namespace nametag::ui
