// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryContent: the lessons as they stand in the library: chapters in order, what was reached in each,
// which one to go on with; and the search over them.
#pragma once

#include "core/lesson/catalogue.h"
#include "ui/library/lesson_card.h"

#include <QString>
#include <QVector>

namespace nametag::ui {

class Settings;

struct LibraryLesson {
    LessonCardContent card;
    QString path;
    QString chapter;
    QString words; ///< all that a search looks through, folded
};

struct LibraryChapter {
    QString title;
    QString about;
    QVector<LibraryLesson> lessons;

    int doneCount() const;
};

class LibraryContent {
public:
    LibraryContent() = default;
    LibraryContent(const lesson::Catalogue& catalogue, const Settings& settings);

    const QVector<LibraryChapter>& chapters() const { return m_chapters; }
    int lessonCount() const;
    int doneCount() const;
    /// The lesson that was left last and is not done; nullptr if there is none.
    const LibraryLesson* running() const;
    const LibraryLesson* find(const QString& id) const;
    /// The chapters with only the lessons in which every word of the search stands.
    QVector<LibraryChapter> matching(const QString& search) const;
    /// A term near the search, where nothing was found: "arrena" gives "arena". Empty if none is near.
    QString suggestion(const QString& search) const;

private:
    QVector<LibraryChapter> m_chapters;
    QString m_last;
};

} // namespace nametag::ui
