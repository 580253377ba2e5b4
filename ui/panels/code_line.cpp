// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/code_line.h"

#include "core/contrast/c_type.h"
#include "core/contrast/lexer.h"
#include "ui/panels/python_words.h"
#include "ui/scene/parts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace nametag::ui {

namespace {

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

int endOfQuoted(const QString& line, int start)
{
    int end = start + 1;
    while (end < line.size() && line[end] != line[start])
        end += line[end] == u'\\' ? 2 : 1;
    return std::min(end + 1, static_cast<int>(line.size()));
}

bool isTypeOrKeyword(const QString& word)
{
    static const contrast::TypeTable types;
    const std::string text = word.toStdString();
    return contrast::isKeyword(text) || types.named(text);
}

/// The stretches of a line of C that have a colour.
std::vector<Word> wordsOfC(const QString& line)
{
    std::vector<Word> words;
    const int size = static_cast<int>(line.size());
    for (int i = 0; i < size;) {
        int end = i + 1;
        if (line[i] == u'#' || line.mid(i, 2) == QStringLiteral("//") ||
            line.mid(i, 2) == QStringLiteral("/*")) {
            words.push_back({i, size - i, WordKind::Comment});
            return words;
        }
        if (line[i] == u'"' || line[i] == u'\'') {
            end = endOfQuoted(line, i);
            words.push_back({i, end - i, WordKind::String});
        } else if (isWordLetter(line[i])) {
            while (end < size && (isWordLetter(line[end]) || (line[i].isDigit() && line[end] == u'.')))
                ++end;
            const QString word = line.mid(i, end - i);
            if (line[i].isDigit())
                words.push_back({i, end - i, WordKind::Number});
            else if (isTypeOrKeyword(word))
                words.push_back({i, end - i, WordKind::Keyword});
        }
        i = end;
    }
    return words;
}

Colour colourOf(WordKind kind)
{
    switch (kind) {
    case WordKind::Keyword: return Colour::SynKw;
    case WordKind::Number: return Colour::SynNum;
    case WordKind::String: return Colour::SynStr;
    case WordKind::Comment: return Colour::SynCom;
    case WordKind::Definition: return Colour::SynFn;
    default: return Colour::Ink1;
    }
}

} // namespace

void paintCodeLine(QPainter& painter, const QRectF& where, const QString& line, bool isPython,
                   const Theme& theme)
{
    const QFont font = monoFont(15);
    const double letter = QFontMetricsF(font).horizontalAdvance(QLatin1Char('0'));
    const auto paint = [&](int start, int length, Colour colour) {
        painter.setPen(theme.colour(colour));
        paintText(painter, {where.left() + letter * start, where.top(), letter * length + 4, where.height()},
                  line.mid(start, length), font, Align::Left);
    };
    int at = 0;
    for (const Word& word : isPython ? wordsOf(line).words : wordsOfC(line)) {
        if (word.start > at)
            paint(at, word.start - at, Colour::Ink1);
        paint(word.start, word.length, colourOf(word.kind));
        at = word.start + word.length;
    }
    if (at < line.size())
        paint(at, static_cast<int>(line.size()) - at, Colour::Ink1);
}

} // namespace nametag::ui
