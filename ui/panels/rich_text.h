// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences as rich text: code between back quotes, and for an author's notes a small part of Markdown (bold,
// code, lists, links), in the colours of a theme.
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QTextDocument;

namespace nametag::ui {

/// What a code word stands on.
enum class CodeLook : std::uint8_t { Plain, Chip };

/// One sentence; everything but the code is taken as it is.
QString sentenceHtml(const QString& sentence, CodeLook look, double codePixels, const Theme& theme);

/// Markdown, cut to a safe size.
QString markdownHtml(const QString& markdown, double codePixels, const Theme& theme);

/// Fills the document: this font, this colour, lines this far apart.
void setRichText(QTextDocument& document, const QString& html, const QFont& font, double lineHeight,
                 const QColor& ink);

} // namespace nametag::ui
