// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/source_lines.h"

#include <QStringList>
#include <QTextBlock>

namespace nametag::ui {

namespace {

int indentOf(const QString& line)
{
    int indent = 0;
    while (indent < line.size() && line[indent].isSpace())
        ++indent;
    return indent;
}

/// Marks each line with the `def` whose body it is in.
void findFunctions(const QStringList& texts, std::vector<SourceLine>& lines)
{
    struct Open {
        int indent;
        int line;
    };
    std::vector<Open> open;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString trimmed = texts[i].trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#')) {
            const int indent = indentOf(texts[i]);
            while (!open.empty() && indent <= open.back().indent)
                open.pop_back();
            if (trimmed.startsWith(QStringLiteral("def ")))
                open.push_back({indent, static_cast<int>(i + 1)});
        }
        lines[static_cast<std::size_t>(i)].functionLine = open.empty() ? 0 : open.back().line;
    }
}

void hideBlankLinesBefore(std::size_t index, const QStringList& texts, std::vector<SourceLine>& lines)
{
    while (index-- > 0 && texts[static_cast<qsizetype>(index)].trimmed().isEmpty())
        lines[index].look = SourceLine::Look::Hidden;
}

} // namespace

std::vector<SourceLine> sourceLinesOf(const QString& text, const std::vector<ScriptCell>& cells)
{
    const QStringList texts = text.split(u'\n');
    std::vector<SourceLine> lines(static_cast<std::size_t>(texts.size()));
    findFunctions(texts, lines);
    for (const ScriptCell& cell : cells) {
        for (const std::uint32_t aside : cell.asideLines)
            if (aside <= lines.size())
                lines[aside - 1].look = SourceLine::Look::Hidden;
        if (cell.markerLine == 0 || cell.markerLine > lines.size())
            continue;
        SourceLine& marker = lines[cell.markerLine - 1];
        marker.look =
            cell.isCode && !cell.title.isEmpty() ? SourceLine::Look::Title : SourceLine::Look::Hidden;
        marker.title = cell.title;
        hideBlankLinesBefore(cell.markerLine - 1, texts, lines);
        if (!cell.isCode)
            for (std::size_t i = cell.markerLine; i < std::min<std::size_t>(cell.endLine, lines.size()); ++i)
                lines[i].look = SourceLine::Look::Hidden;
    }
    if (!cells.empty())
        hideBlankLinesBefore(lines.size(), texts, lines);
    return lines;
}

SourceLayout::SourceLayout(QTextDocument* document)
    : QPlainTextDocumentLayout(document)
{}

void SourceLayout::setLines(std::vector<SourceLine> lines)
{
    m_lines = std::move(lines);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.setVisible(line(block.blockNumber()).look != SourceLine::Look::Hidden);
    requestUpdate();
    emit documentSizeChanged(documentSize());
}

const SourceLine& SourceLayout::line(int blockNumber) const
{
    static const SourceLine plain;
    const auto index = static_cast<std::size_t>(blockNumber);
    return blockNumber >= 0 && index < m_lines.size() ? m_lines[index] : plain;
}

QRectF SourceLayout::blockBoundingRect(const QTextBlock& block) const
{
    QRectF r = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible())
        return r;
    const bool title = line(block.blockNumber()).look == SourceLine::Look::Title;
    r.setHeight(title ? kTitleLineHeight : kCodeLineHeight);
    return r;
}

} // namespace nametag::ui
