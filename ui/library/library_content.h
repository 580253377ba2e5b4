// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryContent: the lessons as they stand in the library: chapters in order, what was reached in each,
// which one to go on with; and the search over them.
#pragma once

#include "core/lesson/catalogue.h"
#include "ui/library/lesson_card.h"

#include <QString>
#include <QVector>

#include <functional>
#include <vector>

namespace nametag::ui {

class Settings;

/// What was answered in a lesson.
struct AnswerCount {
    int answered = 0;
    int right = 0;
};
using AnswerCounts = std::function<AnswerCount(const QString& lesson)>;

/// The lessons of one folder.
struct LibrarySource {
    lesson::Catalogue catalogue;
    QString folder; ///< of the reader's own; empty: the course
};

struct LibraryLesson {
    LessonCardContent card;
    QString path;
    QString chapter;
    QString words; ///< all that a search looks through, folded
    QString names; ///< the same as it is written
};

struct LibraryChapter {
    QString title;
    QString about;
    QVector<LibraryLesson> lessons;
    bool isNumbered = true;

    int doneCount() const;
    int predictionCount() const;
    int answeredCount() const;
    /// How much of it is done, by predictions where there are some.
    double part() const;
};

class LibraryContent {
public:
    LibraryContent() = default;
    LibraryContent(const lesson::Catalogue& catalogue, const Settings& settings);
    LibraryContent(const std::vector<LibrarySource>& sources, const Settings& settings,
                   const AnswerCounts& counts);

    const QVector<LibraryChapter>& chapters() const { return m_chapters; }
    int lessonCount() const;
    int doneCount() const;
    int answeredCount() const;
    /// No lesson was ever opened.
    bool isNew() const;
    /// The lesson that was left last and is not done; nullptr if there is none.
    const LibraryLesson* running() const;
    const LibraryLesson* find(const QString& id) const;
    /// The chapters with only the lessons in which every word of the search stands.
    QVector<LibraryChapter> matching(const QString& search) const;
    /// A term near the search, where nothing was found: "arrena" gives "arena". Empty if none is near.
    QString suggestion(const QString& search) const;

private:
    LibraryChapter& chapterCalled(const QString& title, bool isNumbered);

    QVector<LibraryChapter> m_chapters;
    QString m_last;
};

} // namespace nametag::ui
