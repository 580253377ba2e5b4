// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/source_lines.h"

#include <QStringList>
#include <QTextBlock>

#include <algorithm>

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

/// What stands before the first cell of a lesson speaks to Nametag, not to the reader.
std::uint32_t lastHeaderLine(const lesson::Lesson& lesson)
{
    const bool tells = std::any_of(lesson.roles.begin(), lesson.roles.end(),
                                   [](lesson::LineRole role) { return role == lesson::LineRole::Directive; });
    if (!tells || lesson.cells.empty() || lesson.cells.front().kind != lesson::CellKind::Header)
        return 0;
    return lesson.cells.front().lastLine;
}

bool isHidden(lesson::LineRole role)
{
    return role == lesson::LineRole::Directive || role == lesson::LineRole::Note ||
           role == lesson::LineRole::Words || role == lesson::LineRole::Marker;
}

/// Blank lines that only kept hidden ones apart, or stand at the end of a cell.
void hideLooseBlankLines(const lesson::Lesson& lesson, std::vector<SourceLine>& lines)
{
    const std::size_t count = std::min(lines.size(), lesson.roles.size());
    bool afterHidden = true;
    for (std::size_t i = 0; i < count; ++i) {
        const bool blank = lesson.roles[i] == lesson::LineRole::Blank;
        if (blank && afterHidden)
            lines[i].look = SourceLine::Look::Hidden;
        else if (!blank)
            afterHidden = lines[i].look != SourceLine::Look::Code;
    }
    bool beforeTitle = true;
    for (std::size_t i = count; i-- > 0;) {
        const bool blank = lesson.roles[i] == lesson::LineRole::Blank;
        if (blank && beforeTitle)
            lines[i].look = SourceLine::Look::Hidden;
        else if (lines[i].look != SourceLine::Look::Hidden)
            beforeTitle = lines[i].look == SourceLine::Look::Title;
    }
}

} // namespace

std::vector<SourceLine> editingLines(const QString& text)
{
    const QStringList texts = text.split(u'\n');
    std::vector<SourceLine> lines(static_cast<std::size_t>(texts.size()));
    findFunctions(texts, lines);
    return lines;
}

std::vector<SourceLine> readingLines(const QString& text, const lesson::Lesson& lesson)
{
    std::vector<SourceLine> lines = editingLines(text);
    const std::uint32_t header = lastHeaderLine(lesson);
    for (std::size_t i = 0; i < std::min(lines.size(), lesson.roles.size()); ++i)
        if (i < header || isHidden(lesson.roles[i]))
            lines[i].look = SourceLine::Look::Hidden;
    for (const lesson::Cell& cell : lesson.cells) {
        if (cell.kind != lesson::CellKind::Code || cell.title.empty() || cell.markerLine == 0 ||
            cell.markerLine > lines.size())
            continue;
        lines[cell.markerLine - 1].look = SourceLine::Look::Title;
        lines[cell.markerLine - 1].title = QString::fromStdString(cell.title);
    }
    if (lesson.cells.size() > 1 || header > 0)
        hideLooseBlankLines(lesson, lines);
    if (lines.size() > 1 && text.endsWith(u'\n'))
        lines.back().look = SourceLine::Look::Hidden;
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
