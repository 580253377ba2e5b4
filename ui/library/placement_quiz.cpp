// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/placement_quiz.h"

#include "core/lesson/lesson_loader.h"
#include "core/lesson/source_lines.h"
#include "ui/panels/rich_text.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/fonts.h"

#include <QButtonGroup>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nametag::ui {

namespace {

/// The lessons whose questions are asked, and the kind to take where a lesson has several.
struct Source {
    int number;
    exercise::Kind kind;
};

constexpr std::array<Source, 6> kSources{{{6, exercise::Kind::Arrow},
                                          {7, exercise::Kind::Is},
                                          {8, exercise::Kind::Is},
                                          {10, exercise::Kind::Is},
                                          {11, exercise::Kind::New},
                                          {15, exercise::Kind::Is}}};
constexpr int kWidth = 620;

/// The lesson with this number.
const LibraryLesson* lessonNumbered(const LibraryContent& content, int number)
{
    const QString start = QStringLiteral("%1-").arg(number, 2, 10, QLatin1Char('0'));
    for (const LibraryChapter& chapter : content.chapters())
        for (const LibraryLesson& lesson : chapter.lessons)
            if (chapter.isNumbered && lesson.card.id.startsWith(start))
                return &lesson;
    return nullptr;
}

/// A question with answers to choose from; of this kind if there is one.
std::optional<exercise::Question> questionOf(const exercise::Asking& asking, exercise::Kind kind)
{
    std::optional<exercise::Question> found;
    for (std::size_t i = 0; i < asking.count(); ++i) {
        exercise::Question question = asking.question(i);
        const bool isWanted = question.exercise.kind == kind;
        if (question.picks.size() < 2 || question.input != exercise::Input::Pick || (found && !isWanted))
            continue;
        found = std::move(question);
        if (isWanted)
            return found;
    }
    return found;
}

/// The cell's code up to this line, with the numbers of its lines: questions speak of them.
QStringList codeUntil(const lesson::Lesson& lesson, std::uint32_t line)
{
    const auto lines = lesson::sourceLines(lesson.source);
    const int cell = lesson::cellOfLine(lesson.cells, line);
    const std::uint32_t first = cell < 0 ? 1 : lesson.cells[static_cast<std::size_t>(cell)].firstLine;
    QStringList code;
    for (std::uint32_t i = first; i <= line && i <= lines.size(); ++i)
        if (lesson.roles[i - 1] == lesson::LineRole::Code)
            code << QStringLiteral("%1  ").arg(i, 3) +
                        QString::fromUtf8(lines[i - 1].text.data(),
                                          static_cast<qsizetype>(lines[i - 1].text.size()));
    return code;
}

QString plain(const std::string& markdown)
{
    return QString::fromStdString(markdown).remove(u'`');
}

} // namespace

std::vector<PlacementItem> placementItems(const LibraryContent& content, const Producer& producer)
{
    std::vector<PlacementItem> items;
    for (const Source& source : kSources) {
        const LibraryLesson* shown = lessonNumbered(content, source.number);
        QFile file(shown ? shown->path : QString());
        if (!shown || !file.open(QIODevice::ReadOnly))
            continue;
        auto loaded = lesson::loadLesson(file.readAll().toStdString(), shown->path.toStdString());
        if (!loaded)
            continue;
        PlacementItem item{shown->card.id, shown->card.title, {}, {}, {}, {}};
        item.source = std::make_shared<const lesson::Lesson>(std::move(*loaded));
        RunRequest request;
        request.scriptName = item.source->id + ".py";
        request.text = item.source->source;
        request.profile = "3.12";
        item.asking = std::make_shared<const exercise::Asking>(*item.source, producer(request, {}));
        auto question = questionOf(*item.asking, source.kind);
        if (!question)
            continue;
        item.question = std::move(*question);
        item.code = codeUntil(*item.source, item.question.exercise.line);
        items.push_back(std::move(item));
    }
    return items;
}

QString placementOf(const std::vector<PlacementItem>& items, const std::vector<bool>& right,
                    const LibraryContent& content)
{
    for (std::size_t i = 0; i < items.size() && i < right.size(); ++i)
        if (!right[i])
            return i == 0 ? content.chapters().first().lessons.first().card.id : items[i].lesson;
    const LibraryLesson* next = lessonNumbered(content, kSources.back().number + 1);
    return next ? next->card.id : items.back().lesson;
}

PlacementQuiz::PlacementQuiz(std::vector<PlacementItem> items, const LibraryContent& content, QWidget* parent)
    : QDialog(parent)
    , m_items(std::move(items))
    , m_content(content)
    , m_head(new QLabel(this))
    , m_code(new QLabel(this))
    , m_question(new QLabel(this))
    , m_picks(new QVBoxLayout)
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("placementQuiz"));
    setWindowTitle(tr("Where do I begin? · Nametag"));
    setMinimumWidth(kWidth);
    m_code->setFont(monoFont(14));
    m_code->setTextFormat(Qt::PlainText);
    m_code->setMargin(12);
    m_code->setFrameShape(QFrame::StyledPanel);
    m_question->setFont(ui::font(FontRole::Heading));
    m_question->setWordWrap(true);
    m_head->setWordWrap(true);
    m_next->setProperty("kind", "primary");
    m_next->setObjectName(QStringLiteral("quizNext"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_next->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_right.size() == m_items.size()) {
            accept();
            emit lessonChosen(m_start);
        } else if (m_group->checkedId() >= 0) {
            answer(static_cast<std::size_t>(m_group->checkedId()));
        }
    });
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(14);
    column->addWidget(m_head);
    column->addWidget(m_code);
    column->addWidget(m_question);
    column->addLayout(m_picks);
    column->addStretch();
    column->addLayout(foot);
    m_items.empty() ? showResult() : showItem();
}

void PlacementQuiz::clearPicks()
{
    while (QLayoutItem* item = m_picks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    delete m_group;
    m_group = new QButtonGroup(this);
}

void PlacementQuiz::showItem()
{
    const PlacementItem& item = m_items[m_right.size()];
    clearPicks();
    m_head->setText(tr("Question %1 of %2. Nothing is kept; guessing is fine.")
                        .arg(m_right.size() + 1)
                        .arg(m_items.size()));
    QStringList code = item.code;
    code.last() += tr("      ←");
    m_code->setText(code.join(u'\n'));
    const QString title = QString::fromStdString(item.question.title);
    m_question->setText(sentenceHtml(title, CodeLook::Chip, 14, themeOf(this)));
    int index = 0;
    for (const exercise::Pick& pick : item.question.picks) {
        auto* button = new QRadioButton(plain(pick.words), this);
        button->setFont(ui::font(FontRole::Body));
        m_group->addButton(button, index++);
        m_picks->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this] { m_next->setEnabled(true); });
    }
    m_next->setText(m_right.size() + 1 == m_items.size() ? tr("Where do I begin?") : tr("Next"));
    m_next->setEnabled(false);
    m_group->button(0)->setFocus();
}

void PlacementQuiz::keyPressEvent(QKeyEvent* event)
{
    if (QAbstractButton* button = m_group ? m_group->button(event->key() - Qt::Key_1) : nullptr)
        button->click();
    else
        QDialog::keyPressEvent(event);
}

void PlacementQuiz::answer(std::size_t pick)
{
    if (m_right.size() == m_items.size())
        return;
    const PlacementItem& item = m_items[m_right.size()];
    exercise::Answer answer;
    answer.picks = {pick};
    m_right.push_back(item.asking->mark(item.question, answer).isRight);
    m_right.size() == m_items.size() ? showResult() : showItem();
}

void PlacementQuiz::showResult()
{
    clearPicks();
    m_code->hide();
    if (m_items.empty()) {
        m_question->setText(tr("The course is not here, so there is nothing to ask."));
        return m_next->hide();
    }
    m_start = placementOf(m_items, m_right, m_content);
    const LibraryLesson* lesson = m_content.find(m_start);
    const auto right = std::count(m_right.begin(), m_right.end(), true);
    m_head->setText(tr("%1 of %2 right.").arg(right).arg(m_items.size()));
    m_question->setText(tr("Begin with “%1”.").arg(lesson ? lesson->card.title : m_start));
    auto* why = new QLabel(right == static_cast<std::ptrdiff_t>(m_items.size())
                               ? tr("Names and sharing are yours. Go on with life and death of objects.")
                               : tr("It is where the first answer went another way than Python does."),
                           this);
    why->setWordWrap(true);
    m_picks->addWidget(why);
    m_next->setText(tr("Open it"));
    m_next->setEnabled(true);
}

} // namespace nametag::ui
