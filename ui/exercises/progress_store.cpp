// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/progress_store.h"

#include "ui/export/safe_write.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace nametag::ui {

ProgressStore::ProgressStore(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    QFile file(m_path);
    if (!m_path.isEmpty() && file.open(QIODevice::ReadOnly))
        m_progress = exercise::Progress::read(file.readAll().toStdString());
}

QString ProgressStore::fileIn(const QString& folder)
{
    return folder + QStringLiteral("/answers.txt");
}

std::optional<exercise::AnswerRecord> ProgressStore::answerOf(const QString& lesson,
                                                              const exercise::Exercise& exercise) const
{
    exercise::AnswerRecord wanted;
    wanted.lesson = lesson.toStdString();
    wanted.line = exercise.line;
    wanted.kind = exercise.kind;
    wanted.path = pathOf(exercise);
    wanted.when = exercise.when;
    std::optional<exercise::AnswerRecord> last;
    for (const exercise::AnswerRecord& record : m_progress.of(wanted.lesson))
        if (record.isSameQuestion(wanted))
            last = record;
    return last;
}

std::string ProgressStore::pathOf(const exercise::Exercise& exercise)
{
    return exercise.of.empty() ? std::string() : exercise.of.front();
}

void ProgressStore::add(const exercise::AnswerRecord& record)
{
    m_progress.add(record);
    write();
}

void ProgressStore::forget(const QString& lesson)
{
    m_progress.forget(lesson.toStdString(), QDateTime::currentSecsSinceEpoch());
    write();
}

int ProgressStore::countOf(const lesson::Lesson& lesson)
{
    return static_cast<int>(exercise::readExercises(lesson).exercises.size());
}

int ProgressStore::answeredOf(const lesson::Lesson& lesson) const
{
    return static_cast<int>(m_progress.asked(lesson.id));
}

int ProgressStore::rightOf(const lesson::Lesson& lesson) const
{
    return static_cast<int>(m_progress.right(lesson.id));
}

void ProgressStore::write()
{
    m_problem.clear();
    if (!m_path.isEmpty()) {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        const Outcome written = safeWrite(m_path, QByteArray::fromStdString(m_progress.text()));
        if (!written)
            m_problem = QString::fromStdString(written.error().message);
    }
    emit changed();
}

} // namespace nametag::ui
