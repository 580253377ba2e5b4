// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/source_view.h"

#include "core/explain/explain_sameness.h"
#include "core/timeline/value_text.h"
#include "ui/models/referrers.h"
#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <cmath>

namespace nametag::ui {

namespace {

constexpr int kHoverDelay = 80;

} // namespace

Colour syntaxColour(WordKind kind)
{
    switch (kind) {
    case WordKind::Keyword: return Colour::SynKw;
    case WordKind::String: return Colour::SynStr;
    case WordKind::Number: return Colour::SynNum;
    case WordKind::Comment: return Colour::SynCom;
    case WordKind::Builtin:
    case WordKind::Definition: return Colour::SynFn;
    case WordKind::Name: break;
    }
    return Colour::Ink1;
}

SourceColours::SourceColours(QTextDocument* document, const QWidget* view)
    : QSyntaxHighlighter(document)
    , m_view(view)
{}

void SourceColours::highlightBlock(const QString& text)
{
    const Theme theme = themeOf(m_view);
    const int before = previousBlockState();
    const WordLine line = wordsOf(text, before < 0 ? OpenString::None : static_cast<OpenString>(before));
    for (const Word& word : line.words) {
        QTextCharFormat format;
        format.setForeground(theme.colour(syntaxColour(word.kind)));
        if (word.kind == WordKind::Builtin || word.kind == WordKind::Definition)
            format.setFont(monoFont(14, QFont::Bold));
        setFormat(word.start, word.length, format);
    }
    setCurrentBlockState(static_cast<int>(line.open));
}

SourceView::SourceView(LessonSession& session, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_session(session)
    , m_layout(new SourceLayout(document()))
    , m_colours(new SourceColours(document(), this))
{
    document()->setDocumentLayout(m_layout);
    document()->setDocumentMargin(0);
    setFont(ui::font(FontRole::Code));
    document()->setDefaultFont(ui::font(FontRole::Code));
    setFrameStyle(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setViewportMargins(0, 0, 0, 0);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Source"));
    m_hoverDelay.setSingleShot(true);
    m_hoverDelay.setInterval(kHoverDelay);
    connect(&m_hoverDelay, &QTimer::timeout, this, &SourceView::hoverWord);
    connect(&session, &LessonSession::lessonChanged, this, &SourceView::loadScript);
    connect(&session, &LessonSession::stepChanged, this, &SourceView::readCursor);
    connect(&session, &LessonSession::runFinished, this, &SourceView::readCursor);
    connect(&session, &LessonSession::selectionChanged, this, &SourceView::readMarked);
    connect(&session, &LessonSession::hoverChanged, this, &SourceView::readMarked);
    connect(&session, &LessonSession::stopMarksChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading || !isEditing())
            return;
        const QString text = toPlainText();
        m_layout->setLines(editingLines(text));
        m_isRun = m_session.isOpen() && text == m_session.script().text;
        emit edited();
    });
    loadScript();
}

void SourceView::loadScript()
{
    m_loading = true;
    setPlainText(m_session.isOpen() ? m_session.script().text : QString());
    m_folded.clear();
    readLines();
    m_loading = false;
    m_isRun = true;
    m_problemLine = 0;
    chooseScrollBar();
    readCursor();
}

void SourceView::readLines()
{
    const QString text = toPlainText();
    if (isEditing() || !m_session.isOpen())
        return m_layout->setLines(editingLines(text));
    std::vector<SourceLine> lines = readingLines(text, m_session.script().lesson);
    bool hidden = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].look == SourceLine::Look::Title)
            hidden = m_folded.contains(static_cast<int>(i) + 1);
        else if (hidden)
            lines[i].look = SourceLine::Look::Hidden;
    }
    m_layout->setLines(std::move(lines));
}

void SourceView::toggleCell(int titleLine)
{
    if (isEditing() || m_layout->line(titleLine - 1).look != SourceLine::Look::Title)
        return;
    if (m_folded.erase(titleLine) == 0)
        m_folded.insert(titleLine);
    readLines();
    chooseScrollBar();
    viewport()->update();
}

int SourceView::titleHere() const
{
    for (int line = m_ran > 0 ? m_ran : m_next; line > 0; --line)
        if (m_layout->line(line - 1).look == SourceLine::Look::Title)
            return line;
    return 0;
}

void SourceView::setEditing(bool editing)
{
    if (editing == isEditing())
        return;
    setReadOnly(!editing);
    setUndoRedoEnabled(editing);
    viewport()->setCursor(editing ? Qt::IBeamCursor : Qt::ArrowCursor);
    readLines();
    chooseScrollBar();
    viewport()->update();
}

int SourceView::wholeHeight() const
{
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += m_layout->blockBoundingRect(block).height();
    return static_cast<int>(std::ceil(height));
}

void SourceView::chooseScrollBar()
{
    // hidden lines may be wider than all that is shown
    double widest = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (block.isVisible() && m_layout->line(block.blockNumber()).look == SourceLine::Look::Code)
            widest = std::max(widest, block.length() * fontMetrics().horizontalAdvance(u'0') * 1.0);
    const bool fits = kCodeLeft + widest + 16 <= viewport()->width();
    setHorizontalScrollBarPolicy(fits && !isEditing() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void SourceView::setProblem(int line, int column, int length)
{
    m_problemLine = line;
    m_problemColumn = column;
    m_problemLength = std::max(1, length);
    viewport()->update();
}

void SourceView::setRounds(int line, const QString& words)
{
    m_roundsLine = line;
    m_rounds = words;
    viewport()->update();
}

void SourceView::setCalledFrom(std::set<int> lines)
{
    m_calledFrom = std::move(lines);
    viewport()->update();
}

void SourceView::readCursor()
{
    const StepIndex step = m_session.step();
    m_ran = static_cast<int>(m_session.lineOf(step));
    m_next = static_cast<int>(m_session.lineOf(step + 1));
    m_waiting.clear();
    const auto state = m_session.state();
    const auto& frames = state->callStack();
    for (std::size_t i = 0; i + 1 < frames.size(); ++i)
        if (const auto* frame = state->frame(frames[i]); frame && frame->ofProgram)
            m_waiting.insert(static_cast<int>(frame->line));
    m_evaluated = evaluatedAt(m_session);
    m_isRun = !isEditing() || (m_session.isOpen() && toPlainText() == m_session.script().text);
    readMarked();
    if (isEditing())
        return;
    // what runs is never in a folded cell
    if (const int title = titleHere(); isFolded(title))
        toggleCell(title);
    keepVisible(m_ran > 0 ? m_ran : m_next);
}

void SourceView::readMarked()
{
    m_markedNames.clear();
    m_markedLiteral.clear();
    const Selection& marked = m_session.marked();
    const auto* recording = m_session.recording();
    if (recording && marked.object) {
        const auto state = m_session.state();
        const TextTable& texts = recording->texts();
        for (const auto& [id, frame] : state->frames()) {
            const auto* space = state->space(frame.space);
            if (!space)
                continue;
            const bool function =
                frame.kind == events::FrameKind::Function || frame.kind == events::FrameKind::Generator;
            for (const timeline::Binding& binding : space->bindings)
                if (state->target(binding) == marked.object)
                    m_markedNames.insert(
                        {function ? static_cast<int>(frame.firstLine) : 0,
                         QString::fromUtf8(texts[binding.name].data(),
                                           static_cast<qsizetype>(texts[binding.name].size()))});
        }
        const auto* object = state->object(marked.object);
        if (object && object->is(events::kConstant) && object->kind == events::ObjectKind::Int)
            m_markedLiteral = QString::fromStdString(timeline::reprText(*state, marked.object, texts));
    }
    viewport()->update();
}

void SourceView::scrollToLine(int line)
{
    keepVisible(line);
}

void SourceView::keepVisible(int line)
{
    if (line <= 0)
        return verticalScrollBar()->setValue(0);
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
    const double margin = 1.5 * kCodeLineHeight;
    if (where.top() >= 0 && where.bottom() + margin <= viewport()->height())
        return;
    const int linesShown = std::max(1, viewport()->height() / kCodeLineHeight);
    verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - linesShown / 2));
}

SourceView::LineState SourceView::stateOf(int line) const
{
    LineState state;
    if (isEditing() && !m_isRun) {
        state.problem = line == m_problemLine;
        return state;
    }
    state.problem = line == m_problemLine;
    state.ran = line == m_ran;
    state.next = line == m_next && !state.ran;
    state.waiting = m_waiting.contains(line) && !state.ran;
    state.called = m_calledFrom.contains(line) && !state.ran && !state.problem;
    return state;
}

QString SourceView::wordAt(QPoint point) const
{
    const QTextCursor cursor = cursorForPosition(point - QPoint(kCodeLeft, 0));
    const QTextBlock block = cursor.block();
    const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
    if (point.x() < kCodeLeft || point.y() > where.bottom())
        return {};
    const int at = cursor.positionInBlock();
    for (const Word& word : wordsOf(block.text()).words)
        if (word.kind != WordKind::Keyword && at >= word.start && at <= word.start + word.length)
            return block.text().mid(word.start, word.length);
    return {};
}

QString SourceView::sameAt(QPoint point) const
{
    const QTextCursor cursor = cursorForPosition(point - QPoint(kCodeLeft, 0));
    static const QRegularExpression comparison(QStringLiteral("\\b(\\w+)\\s+is(?:\\s+not)?\\s+(\\w+)\\b"));
    auto found = comparison.globalMatch(cursor.block().text());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const int at = cursor.positionInBlock();
        if (at < match.capturedEnd(1) || at > match.capturedStart(2))
            continue;
        const auto state = m_session.state();
        const TextTable& texts = m_session.recording()->texts();
        const auto end = [&](int group) {
            return endNamed(*state, match.captured(group).toStdString(), texts);
        };
        const timeline::ReferenceEnd first = end(1), second = end(2);
        if (!first.object || !second.object)
            return {};
        const auto same = timeline::samenessOf(*m_session.timeline(), m_session.moment(), first, second);
        const explain::Message message = explain::explainSameness(same, texts[same.unit]).message;
        return QString::fromStdString(explain::plainText(message.headline) + ". " +
                                      explain::plainText(message.body))
            .remove(u'`');
    }
    return {};
}

void SourceView::hoverWord()
{
    const auto* recording = m_session.recording();
    if (recording && !isEditing())
        if (const QString why = sameAt(m_pointer); !why.isEmpty())
            QToolTip::showText(viewport()->mapToGlobal(m_pointer), why, this);
    const QString word = wordAt(m_pointer);
    if (!recording || word.isEmpty() || isEditing())
        return m_session.hover({});
    m_session.hover({objectNamed(*m_session.state(), word.toStdString(), recording->texts()), {}, {}});
}

void SourceView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QMouseEvent moved(event->type(), event->position() - QPointF(kCodeLeft, 0), event->globalPosition(),
                      event->button(), event->buttons(), event->modifiers());
    QPlainTextEdit::mousePressEvent(&moved);
}

void SourceView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const auto* recording = m_session.recording();
    if (isEditing() || (event->pos() - m_pressed).manhattanLength() > 4)
        return;
    if (const int title = titleAt(event->pos()); title > 0)
        return toggleCell(title);
    if (!recording)
        return;
    if (event->pos().x() < kGutterRight)
        return toggleMarkAt(event->pos());
    const QString word = wordAt(event->pos());
    m_session.select({word.isEmpty()
                          ? ObjectId{}
                          : objectNamed(*m_session.state(), word.toStdString(), recording->texts()),
                      {},
                      {}});
}

void SourceView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (isEditing())
        return QPlainTextEdit::mouseDoubleClickEvent(event);
    if (event->pos().x() >= kGutterRight)
        m_session.runToLine(lineAt(event->pos()));
}

std::uint32_t SourceView::lineAt(QPoint point) const
{
    return static_cast<std::uint32_t>(cursorForPosition(point).blockNumber() + 1);
}

/// The line of the title at this point, or 0.
int SourceView::titleAt(QPoint point) const
{
    const QTextBlock block = cursorForPosition(point).block();
    const bool title = m_layout->line(block.blockNumber()).look == SourceLine::Look::Title;
    const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
    return title && where.top() <= point.y() && point.y() <= where.bottom() ? block.blockNumber() + 1 : 0;
}

void SourceView::toggleMarkAt(QPoint point)
{
    const std::uint32_t line = lineAt(point);
    if (m_layout->line(static_cast<int>(line) - 1).look == SourceLine::Look::Code)
        m_session.toggleStopMark(line);
}

void SourceView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->pos();
    if (!isEditing()) {
        m_hoverDelay.start();
        if (const int title = titleAt(m_pointer); title != m_pointedTitle) {
            m_pointedTitle = title;
            viewport()->update();
        }
        const bool inGutter = m_pointer.x() < kGutterRight;
        viewport()->setCursor(inGutter || m_pointedTitle > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->setToolTip(m_pointedTitle > 0 ? tr("Click: fold or unfold this cell")
                               : inGutter         ? tr("Click: playing stops before this line (F9)")
                                                  : cutLineAt(m_pointer));
    }
    QMouseEvent moved(event->type(), event->position() - QPointF(kCodeLeft, 0), event->globalPosition(),
                      event->button(), event->buttons(), event->modifiers());
    QPlainTextEdit::mouseMoveEvent(&moved);
}

bool SourceView::isCut(const QTextBlock& block) const
{
    if (!block.isVisible() || block.layout()->lineCount() == 0)
        return false;
    const double left = contentOffset().x() + kCodeLeft;
    return left + block.layout()->lineAt(0).naturalTextWidth() > viewport()->width() + 1;
}

/// The whole line under the pointer if its end is out of sight.
QString SourceView::cutLineAt(QPoint point) const
{
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(lineAt(point)) - 1);
    if (!block.isValid() || !isCut(block))
        return {};
    return QStringLiteral("<span>%1</span>").arg(block.text().trimmed().toHtmlEscaped());
}

void SourceView::leaveEvent(QEvent*)
{
    m_hoverDelay.stop();
    m_pointedTitle = 0;
    viewport()->update();
    m_session.hover({});
}

void SourceView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    chooseScrollBar();
    if (!isEditing())
        keepVisible(m_ran > 0 ? m_ran : m_next);
}

void SourceView::keyPressEvent(QKeyEvent* event)
{
    if (!isEditing()) {
        if (event->matches(QKeySequence::Copy))
            return copy();
        return event->ignore();
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        (event->modifiers() & Qt::ControlModifier) != 0)
        return emit runAsked();
    if (event->key() == Qt::Key_Tab)
        return textCursor().insertText(QStringLiteral("    "));
    QPlainTextEdit::keyPressEvent(event);
    viewport()->update();
}

bool SourceView::event(QEvent* event)
{
    // The keys of a script that is only read belong to the window: space plays, arrows step.
    if (event->type() == QEvent::ShortcutOverride && !isEditing()) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void SourceView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_colours) {
        setFont(ui::font(FontRole::Code));
        document()->setDefaultFont(ui::font(FontRole::Code));
        m_colours->rehighlight();
    }
}

} // namespace nametag::ui
