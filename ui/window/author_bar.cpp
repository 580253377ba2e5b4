// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/author_bar.h"

#include "core/exercise/asking.h"
#include "core/exercise/check.h"
#include "core/exercise/world.h"
#include "core/lesson/lesson_loader.h"
#include "core/profile/profile_list.h"
#include "ui/panels/rich_text.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kDelay = 400;                 ///< ms after the last key
constexpr std::uint64_t kMostSteps = 5'000; ///< of a run for the preview
constexpr double kMostSeconds = 2;

struct KindRow {
    exercise::Kind kind;
    const char* words;
    int names; ///< how many names it asks about
};

constexpr KindRow kKinds[] = {
    {exercise::Kind::Arrow, QT_TRANSLATE_NOOP("AuthorBar", "Where will a name point?"), 1},
    {exercise::Kind::New, QT_TRANSLATE_NOOP("AuthorBar", "A new object, or which one?"), 1},
    {exercise::Kind::Objects, QT_TRANSLATE_NOOP("AuthorBar", "How many objects does it make?"), 0},
    {exercise::Kind::Count, QT_TRANSLATE_NOOP("AuthorBar", "What is the count?"), 1},
    {exercise::Kind::Printed, QT_TRANSLATE_NOOP("AuthorBar", "What does it print?"), 0},
    {exercise::Kind::Is, QT_TRANSLATE_NOOP("AuthorBar", "Are two names one object?"), 2},
    {exercise::Kind::Equal, QT_TRANSLATE_NOOP("AuthorBar", "Are two names equal?"), 2},
    {exercise::Kind::Dies, QT_TRANSLATE_NOOP("AuthorBar", "What dies, in what order?"), 0},
    {exercise::Kind::Block, QT_TRANSLATE_NOOP("AuthorBar", "Which block will it get?"), 1},
    {exercise::Kind::Collected, QT_TRANSLATE_NOOP("AuthorBar", "Does the collector free it?"), 1},
    {exercise::Kind::Byte, QT_TRANSLATE_NOOP("AuthorBar", "What is in the C box?"), 1},
    {exercise::Kind::Choice, QT_TRANSLATE_NOOP("AuthorBar", "A question of my own"), 0},
};

const KindRow& rowOf(exercise::Kind kind)
{
    return *std::find_if(std::begin(kKinds), std::end(kKinds),
                         [kind](const KindRow& row) { return row.kind == kind; });
}

simulator::RunOptions previewOptions()
{
    simulator::RunOptions options;
    options.profile = profile::findProfile("3.12");
    options.limits.steps = kMostSteps;
    options.limits.seconds = kMostSeconds;
    return options;
}

QString inWords(const Diagnostic& problem)
{
    return QString::fromStdString(problem.message + ". " + problem.hint);
}

/// The directive that a line is, or that stands before it; nullptr if it is about neither.
const lesson::Ask* askAt(const lesson::Lesson& lesson, std::uint32_t line)
{
    for (const lesson::Ask& ask : lesson.asks)
        if (ask.line == line || std::find(ask.lines.begin(), ask.lines.end(), line) != ask.lines.end())
            return &ask;
    return nullptr;
}

/// Somebody writes a lesson, not just a script.
bool isLesson(const QString& text)
{
    return text.contains(QLatin1String("# %%")) || text.contains(QLatin1String("# nametag:"));
}

QString asAsked(const exercise::Question& question)
{
    QString text = QString::fromStdString(question.title);
    for (const exercise::Pick& pick : question.picks)
        text += QStringLiteral("\n○ ") + QString::fromStdString(pick.words);
    return text;
}

} // namespace

QString askLine(exercise::Kind kind, const QString& name)
{
    const std::string_view word = exercise::wordOf(kind);
    QString line = QStringLiteral("# nametag: ask ") +
                   QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    if (kind == exercise::Kind::Choice)
        return line + QStringLiteral(R"( ask="Which one?" a="This" a.if="True" b="That" b.if="False")");
    const QString names = name.simplified();
    if (rowOf(kind).names == 0 || names.isEmpty())
        return line;
    const QChar quote = names.contains(u'"') ? u'\'' : u'"';
    const bool isWord = !names.contains(u' ') && !names.contains(u'"');
    return line + QStringLiteral(" of=") + (isWord ? names : quote + names + quote);
}

QString previewOf(const QString& text, int line)
{
    const auto lesson = lesson::loadLesson(text.toStdString(), "lesson.py");
    if (!lesson)
        return inWords(lesson.error());
    const lesson::Ask* ask = askAt(*lesson, static_cast<std::uint32_t>(std::max(0, line)));
    if (!ask)
        return {};
    const simulator::RunOptions options = previewOptions();
    for (const Diagnostic& problem : exercise::checkExercises(*lesson, options))
        if (std::find(ask->lines.begin(), ask->lines.end(), problem.span.line) != ask->lines.end())
            return inWords(problem);
    const auto run = exercise::recordWorld(*lesson, exercise::Model::Python, options);
    const exercise::Asking asking(*lesson, run, options);
    for (std::size_t i = 0; i < asking.count(); ++i) {
        const exercise::Question question = asking.question(i);
        if (!ask->lines.empty() && question.exercise.directiveLine == ask->lines.front())
            return asAsked(question);
    }
    return {};
}

AuthorBar::AuthorBar(QPlainTextEdit& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_insert(new QPushButton(tr("Insert a question"), this))
    , m_menu(new QMenu(this))
    , m_preview(new QLabel(this))
{
    setObjectName(QStringLiteral("authorBar"));
    m_insert->setObjectName(QStringLiteral("insertQuestion"));
    m_insert->setProperty("small", true);
    m_insert->setMenu(m_menu);
    m_preview->setObjectName(QStringLiteral("questionPreview"));
    m_preview->setAccessibleName(tr("The question as it is asked"));
    m_preview->setWordWrap(true);
    m_preview->setFont(ui::font(FontRole::Base));
    m_preview->hide();
    fillMenu();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->addWidget(m_insert, 0, Qt::AlignLeft);
    column->addWidget(m_preview);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &AuthorBar::look);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&editor, &QPlainTextEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    editor.installEventFilter(this);
    hide();
}

void AuthorBar::fillMenu()
{
    for (const KindRow& row : kKinds)
        m_menu->addAction(tr(row.words), this, [this, &row] { askForName(row.kind); });
}

void AuthorBar::askForName(exercise::Kind kind)
{
    const int names = rowOf(kind).names;
    if (names == 0)
        return insert(kind, {});
    bool fine = false;
    const QString name = QInputDialog::getText(this, tr("Insert a question"),
                                               names == 2 ? tr("Which two names, with a blank between?")
                                                          : tr("Which name? It can be a path: a[0]"),
                                               QLineEdit::Normal, {}, &fine);
    if (fine)
        insert(kind, name);
}

void AuthorBar::insert(exercise::Kind kind, const QString& name)
{
    QTextBlock block = m_editor.textCursor().block();
    while (block.text().trimmed().startsWith(u'#') && block.next().isValid())
        block = block.next(); // the statement that the notes are about
    QTextBlock first = block;
    while (first.previous().isValid() && first.previous().text().trimmed().startsWith(QLatin1String("#:")))
        first = first.previous();
    const QString text = block.text();
    const auto indent = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    const int number = first.blockNumber();
    QTextCursor cursor(first);
    cursor.insertText(text.left(indent - text.begin()) + askLine(kind, name) + u'\n');
    cursor.setPosition(m_editor.document()->findBlockByNumber(number).position());
    m_editor.setTextCursor(cursor);
    emit inserted();
    look();
}

bool AuthorBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ReadOnlyChange)
        look();
    return QWidget::eventFilter(watched, event);
}

QString AuthorBar::preview() const
{
    return m_preview->property("words").toString();
}

void AuthorBar::look()
{
    const QString text = m_editor.toPlainText();
    setVisible(!m_editor.isReadOnly() && isLesson(text));
    if (m_editor.isReadOnly())
        return;
    const QString words = previewOf(text, m_editor.textCursor().blockNumber() + 1);
    m_preview->setProperty("words", words);
    m_preview->setText(
        sentenceHtml(words, CodeLook::Chip, 13, themeOf(this)).replace(u'\n', QStringLiteral("<br>")));
    m_preview->setVisible(!words.isEmpty());
}

} // namespace nametag::ui
