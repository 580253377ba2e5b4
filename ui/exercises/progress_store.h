// SPDX-License-Identifier: GPL-3.0-or-later
// ProgressStore: what was answered in all lessons, in one file of the program's folder. A file is written
// whole or not at all.
#pragma once

#include "core/exercise/progress.h"
#include "core/lesson/lesson.h"

#include <QObject>
#include <QString>

#include <optional>

namespace nametag::ui {

class ProgressStore final : public QObject {
    Q_OBJECT
public:
    /// Reads the file, if there is one; without a path nothing is kept.
    explicit ProgressStore(QString path = {}, QObject* parent = nullptr);

    /// The usual name in the folder of the settings.
    static QString fileIn(const QString& folder);

    const exercise::Progress& progress() const { return m_progress; }
    /// The last answer to this exercise, unless its lesson was started over since.
    std::optional<exercise::AnswerRecord> answerOf(const QString& lesson,
                                                   const exercise::Exercise& exercise) const;
    void add(const exercise::AnswerRecord& record);
    void forget(const QString& lesson);

    /// What a record says of an exercise that is about a name.
    static std::string pathOf(const exercise::Exercise& exercise);
    /// How many predictions the lesson asks for.
    static int countOf(const lesson::Lesson& lesson);
    /// How many of them were answered, and how many right the last time.
    int answeredOf(const lesson::Lesson& lesson) const;
    int rightOf(const lesson::Lesson& lesson) const;

    /// Why the file was not written, if it was not.
    const QString& problem() const { return m_problem; }

signals:
    void changed();

private:
    void write();

    QString m_path;
    QString m_problem;
    exercise::Progress m_progress;
};

} // namespace nametag::ui
