// SPDX-License-Identifier: GPL-3.0-or-later
// SourceView: the script's text with what ran, what comes next, who waits, and which words lead to the marked
// object. Read-only until it is told to edit.
#pragma once

#include "ui/panels/evaluated.h"
#include "ui/panels/python_words.h"
#include "ui/panels/source_lines.h"
#include "ui/theme/colours.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QTextLayout>
#include <QTimer>

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace nametag::ui {

class LessonSession;

/// What a word of Python is written in.
Colour syntaxColour(WordKind kind);

/// Colours the words of Python in the theme of the view.
class SourceColours : public QSyntaxHighlighter {
    Q_OBJECT
public:
    SourceColours(QTextDocument* document, const QWidget* view);

protected:
    void highlightBlock(const QString& text) override;

private:
    const QWidget* m_view;
};

class SourceView : public QPlainTextEdit {
    Q_OBJECT
public:
    SourceView(LessonSession& session, QWidget* parent = nullptr);

    void setEditing(bool editing);
    bool isEditing() const { return !isReadOnly(); }
    /// The height at which the whole script is visible.
    int wholeHeight() const;
    /// A mistake at this line (from 1; 0: none), so many letters underlined from column on (-1: not).
    void setProblem(int line, int column, int length = 1);
    /// Lines of the calls that led to the mistake.
    void setCalledFrom(std::set<int> lines);
    /// Words behind the loop at this line (0: none), at the end of a run that did not leave it.
    void setRounds(int line, const QString& words);
    /// Beside each of these lines how much differs from another run for the first time: a tick for nothing.
    void setDifferences(std::map<int, int> newAtLine);
    const std::map<int, int>& differences() const { return m_differences; }
    /// Hides the lines of the cell with this title, or shows them again.
    void toggleCell(int titleLine);
    /// The line of the title above the line that ran or comes next; 0 if there is none.
    int titleHere() const;
    bool isFolded(int titleLine) const { return m_folded.contains(titleLine); }
    void scrollToLine(int line);

signals:
    void runAsked();
    /// A person has changed the text.
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What a line looks like at the cursor.
    struct LineState {
        bool ran = false;
        bool next = false;
        bool waiting = false;
        bool problem = false;
        bool called = false; ///< from here, to where the mistake is
    };

    void loadScript();
    void readLines();
    void paintFold(QPainter& painter, int titleLine, const QRectF& where) const;
    void chooseScrollBar();
    void readCursor();
    void readMarked();
    void keepVisible(int line);
    LineState stateOf(int line) const;
    void paintLine(QPainter& painter, const QTextBlock& block, const QRectF& where);
    void paintInvitation(QPainter& painter) const;
    void paintGround(QPainter& painter, const LineState& state, const QRectF& where) const;
    void paintOccurrences(QPainter& painter, const QTextBlock& block, const QRectF& where) const;
    /// What is chosen, and words that need a darker colour on the ground of the line.
    QVector<QTextLayout::FormatRange> markedRanges(const QTextBlock& block, const LineState& state) const;
    void paintCaret(QPainter& painter, const QTextBlock& block, QPointF origin) const;
    void paintProblem(QPainter& painter, const QTextBlock& block, const QRectF& where) const;
    QString wordAt(QPoint point) const;
    /// Over the `is` between two names: why they are one object, or not.
    QString sameAt(QPoint point) const;
    void hoverWord();
    std::uint32_t lineAt(QPoint point) const;
    QString cutLineAt(QPoint point) const;
    int titleAt(QPoint point) const;
    void toggleMarkAt(QPoint point);
    void paintEvaluated(QPainter& painter, const QTextBlock& block, const QRectF& where) const;
    /// Its text goes on beyond the edge.
    bool isCut(const QTextBlock& block) const;
    void paintCut(QPainter& painter, const QTextBlock& block, const QRectF& where) const;
    void paintRemark(QPainter& painter, const QTextBlock& block, const QRectF& where) const;
    void paintDifferences(QPainter& painter, int line, const QRectF& where) const;
    void paintStopMark(QPainter& painter, int line, const QRectF& where) const;

    LessonSession& m_session;
    SourceLayout* m_layout;
    SourceColours* m_colours;
    QTimer m_hoverDelay;
    QPoint m_pointer;
    QPoint m_pressed;
    int m_ran = 0;
    int m_next = 0;
    std::set<int> m_waiting;
    std::optional<Evaluated> m_evaluated;
    int m_problemLine = 0;
    int m_problemColumn = -1;
    int m_problemLength = 1;
    std::set<int> m_calledFrom;
    int m_roundsLine = 0;
    QString m_rounds;
    std::map<int, int> m_differences;
    std::set<int> m_folded; ///< lines of titles
    int m_pointedTitle = 0;
    bool m_isRun = true;                             ///< the text is the one that ran
    std::set<std::pair<int, QString>> m_markedNames; ///< line of the `def` (0: module) and name
    QString m_markedLiteral;
    bool m_loading = false;
};

} // namespace nametag::ui
