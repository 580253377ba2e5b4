// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_content.h"

#include "ui/session/settings.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nametag::ui {

namespace {

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

LibraryLesson lessonFrom(const lesson::CatalogueEntry& entry, const Settings& settings)
{
    const lesson::Lesson& lesson = entry.lesson;
    LibraryLesson result;
    result.card.id = words(lesson.id);
    result.card.title = words(lesson.title);
    result.card.summary = words(lesson.summary);
    result.card.minutes = lesson.minutes;
    result.card.step = settings.savedStep(result.card.id);
    result.card.steps = settings.savedStepCount(result.card.id);
    result.path = words(entry.path.string());
    result.chapter = words(lesson.chapter);
    result.words = words(lesson.title + " " + lesson.chapter + " " + lesson.summary + " " + lesson.claim +
                         " " + lesson.source)
                       .toCaseFolded();
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

LibraryContent::LibraryContent(const lesson::Catalogue& catalogue, const Settings& settings)
    : m_last(settings.lastLesson())
{
    for (const lesson::Chapter& chapter : catalogue.chapters) {
        LibraryChapter shown;
        shown.title = words(chapter.title);
        shown.about = words(chapter.about);
        for (const std::size_t index : chapter.lessons)
            shown.lessons.push_back(lessonFrom(catalogue.entries[index], settings));
        m_chapters.push_back(std::move(shown));
    }
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
        LibraryChapter part{chapter.title, chapter.about, {}};
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
            for (const QString& term : lesson.words.split(notLetters, Qt::SkipEmptyParts)) {
                if (term.size() < 3 || term.size() > 20 || seen.contains(term))
                    continue;
                seen.insert(term);
                const int far = distance(wanted, term);
                if (far < bestDistance) {
                    bestDistance = far;
                    best = term;
                }
            }
    return best;
}

} // namespace nametag::ui
