// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_content.h"

#include "core/lesson/settings.h"
#include "ui/session/settings.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nametag::ui {

namespace {

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

LibraryLesson lessonFrom(const lesson::CatalogueEntry& entry, const Settings& settings,
                         const AnswerCounts& counts)
{
    const lesson::Lesson& lesson = entry.lesson;
    LibraryLesson result;
    result.card.id = words(lesson.id);
    result.card.title = words(lesson.title);
    result.card.summary = words(lesson.summary);
    result.card.minutes = lesson.minutes;
    result.card.step = settings.savedStep(result.card.id);
    result.card.steps = settings.savedStepCount(result.card.id);
    result.card.predictions = static_cast<int>(lesson.asks.size());
    if (counts) {
        const AnswerCount count = counts(result.card.id);
        result.card.answered = std::min(count.answered, result.card.predictions);
        result.card.right = std::min(count.right, result.card.answered);
    }
    if (lesson.level != lesson::Level::Any)
        result.card.level = words(std::string(lesson::levelTitle(lesson.level)) + ": " +
                                  std::string(lesson::levelLeavesOut(lesson.level)));
    result.path = words(entry.path.string());
    result.chapter = words(lesson.chapter);
    result.names = words(lesson.title + " " + lesson.chapter + " " + lesson.summary + " " + lesson.claim +
                         " " + std::string(lesson::levelTitle(lesson.level)) + " " + lesson.source);
    result.words = result.names.toCaseFolded();
    return result;
}

LibraryLesson lessonFrom(const lesson::CatalogueProblem& problem)
{
    LibraryLesson result;
    result.path = words(problem.path.string());
    result.card.id = words(problem.path.stem().string());
    result.card.title = words(problem.path.filename().string());
    result.card.problem = QObject::tr("Line %1: %2. %3")
                              .arg(problem.why.span.line)
                              .arg(words(problem.why.message), words(problem.why.hint));
    result.card.summary = result.card.problem;
    result.names = result.card.title;
    result.words = result.names.toCaseFolded();
    return result;
}

/// Number of letters to change, add or take away (Levenshtein), for short words.
int distance(const QString& a, const QString& b)
{
    QVector<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int cost = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, cost});
        }
    }
    return row[b.size()];
}

} // namespace

int LibraryChapter::doneCount() const
{
    return static_cast<int>(std::count_if(lessons.begin(), lessons.end(),
                                          [](const LibraryLesson& lesson) { return lesson.card.isDone(); }));
}

int LibraryChapter::predictionCount() const
{
    int count = 0;
    for (const LibraryLesson& lesson : lessons)
        count += lesson.card.predictions;
    return count;
}

int LibraryChapter::answeredCount() const
{
    int count = 0;
    for (const LibraryLesson& lesson : lessons)
        count += lesson.card.answered;
    return count;
}

double LibraryChapter::part() const
{
    double sum = 0;
    for (const LibraryLesson& lesson : lessons) {
        const LessonCardContent& card = lesson.card;
        if (card.isDone())
            sum += 1;
        else if (card.predictions > 0)
            sum += static_cast<double>(card.answered) / card.predictions;
    }
    return lessons.isEmpty() ? 0 : sum / static_cast<double>(lessons.size());
}

LibraryContent::LibraryContent(const lesson::Catalogue& catalogue, const Settings& settings)
    : LibraryContent(std::vector<LibrarySource>{{catalogue, {}}}, settings, {})
{}

LibraryContent::LibraryContent(const std::vector<LibrarySource>& sources, const Settings& settings,
                               const AnswerCounts& counts)
    : m_last(settings.lastLesson())
{
    for (const LibrarySource& source : sources) {
        const QString own = QFileInfo(source.folder).fileName();
        for (const lesson::Chapter& chapter : source.catalogue.chapters) {
            const bool isNumbered = source.folder.isEmpty() && !chapter.title.empty();
            LibraryChapter& shown =
                chapterCalled(chapter.title.empty() ? own : words(chapter.title), isNumbered);
            if (shown.about.isEmpty())
                shown.about = words(chapter.about);
            for (const std::size_t index : chapter.lessons)
                shown.lessons.push_back(lessonFrom(source.catalogue.entries[index], settings, counts));
        }
        for (const lesson::CatalogueProblem& problem : source.catalogue.problems)
            chapterCalled(own, false).lessons.push_back(lessonFrom(problem));
    }
}

LibraryChapter& LibraryContent::chapterCalled(const QString& title, bool isNumbered)
{
    for (LibraryChapter& chapter : m_chapters)
        if (chapter.title == title)
            return chapter;
    LibraryChapter chapter;
    chapter.title = title;
    chapter.isNumbered = isNumbered;
    m_chapters.push_back(std::move(chapter));
    return m_chapters.back();
}

int LibraryContent::answeredCount() const
{
    int count = 0;
    for (const LibraryChapter& chapter : m_chapters)
        count += chapter.answeredCount();
    return count;
}

bool LibraryContent::isNew() const
{
    for (const LibraryChapter& chapter : m_chapters)
        for (const LibraryLesson& lesson : chapter.lessons)
            if (lesson.card.steps > 0 || lesson.card.answered > 0)
                return false;
    return true;
}

int LibraryContent::lessonCount() const
{
    qsizetype count = 0;
    for (const LibraryChapter& chapter : m_chapters)
        count += chapter.lessons.size();
    return static_cast<int>(count);
}

int LibraryContent::doneCount() const
{
    int count = 0;
    for (const LibraryChapter& chapter : m_chapters)
        count += chapter.doneCount();
    return count;
}

const LibraryLesson* LibraryContent::find(const QString& id) const
{
    for (const LibraryChapter& chapter : m_chapters)
        for (const LibraryLesson& lesson : chapter.lessons)
            if (lesson.card.id == id)
                return &lesson;
    return nullptr;
}

const LibraryLesson* LibraryContent::running() const
{
    const LibraryLesson* lesson = find(m_last);
    return lesson && lesson->card.isRunning() ? lesson : nullptr;
}

QVector<LibraryChapter> LibraryContent::matching(const QString& search) const
{
    const QStringList terms = search.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QVector<LibraryChapter> found;
    for (const LibraryChapter& chapter : m_chapters) {
        LibraryChapter part{chapter.title, chapter.about, {}, chapter.isNumbered};
        for (const LibraryLesson& lesson : chapter.lessons)
            if (std::all_of(terms.begin(), terms.end(),
                            [&](const QString& term) { return lesson.words.contains(term); }))
                part.lessons.push_back(lesson);
        if (!part.lessons.isEmpty())
            found.push_back(std::move(part));
    }
    return found;
}

QString LibraryContent::suggestion(const QString& search) const
{
    static const QRegularExpression notLetters(QStringLiteral("[^\\w]+"));
    const QString wanted = search.toCaseFolded().trimmed();
    QString best;
    int bestDistance = std::max<int>(1, static_cast<int>(wanted.size()) / 3) + 1;
    QSet<QString> seen;
    for (const LibraryChapter& chapter : m_chapters)
        for (const LibraryLesson& lesson : chapter.lessons)
            for (const QString& name : lesson.names.split(notLetters, Qt::SkipEmptyParts)) {
                const QString term = name.toCaseFolded();
                if (term.size() < 3 || term.size() > 20 || seen.contains(term))
                    continue;
                seen.insert(term);
                const int far = distance(wanted, term);
                if (far < bestDistance) {
                    bestDistance = far;
                    best = name;
                }
            }
    return best;
}

} // namespace nametag::ui
