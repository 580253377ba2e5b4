// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of a script are laid out in the source pane: code 26 px high, a cell's title in place of its
// `# %%` line, nothing for what the narration shows instead.
#pragma once

#include "core/lesson/lesson.h"

#include <QPlainTextDocumentLayout>
#include <QString>

#include <vector>

namespace nametag::ui {

/// Left of it are the numbers and the stop marks.
inline constexpr int kGutterRight = 40;

struct SourceLine {
    enum class Look : std::uint8_t { Code, Title, Hidden };
    Look look = Look::Code;
    QString title;
    int functionLine = 0; ///< the line of the innermost `def` around it, or 0
};

/// One entry a line of the text, as a reader of the lesson sees it.
std::vector<SourceLine> readingLines(const QString& text, const lesson::Lesson& lesson);
/// The same, as an editor sees it: nothing hidden.
std::vector<SourceLine> editingLines(const QString& text);

inline constexpr int kCodeLineHeight = 26;
inline constexpr int kCodeLeft = 46; ///< where code begins, right of the line numbers
inline constexpr int kTitleLineHeight = 36;

/// Gives blocks these heights.
class SourceLayout : public QPlainTextDocumentLayout {
    Q_OBJECT
public:
    explicit SourceLayout(QTextDocument* document);
    void setLines(std::vector<SourceLine> lines);
    const std::vector<SourceLine>& lines() const { return m_lines; }
    const SourceLine& line(int blockNumber) const;
    QRectF blockBoundingRect(const QTextBlock& block) const override;

private:
    std::vector<SourceLine> m_lines;
};

} // namespace nametag::ui
