// SPDX-License-Identifier: GPL-3.0-or-later
// OpenScript: the text that is open, as a lesson, and what to call it. A lesson, any .py file, or a
// scratchpad.
#pragma once

#include "core/events/recording.h"
#include "core/lesson/lesson.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace nametag::ui {

struct OpenScript {
    QString path;     ///< where it was read from; empty for a scratchpad
    QString fileName; ///< "share_list.py"
    QString title;    ///< "Passing a list"
    QString chapter;  ///< "Sharing"; empty outside lessons
    QString text;
    lesson::Lesson lesson; ///< cells, notes, what each line is for

    bool isScratchpad() const { return path.isEmpty(); }
    /// Part of a course: it says more about itself than its code.
    bool isLesson() const { return !lesson.chapter.empty(); }
    /// Its cells came from a notebook: it is not written back there.
    bool isNotebook() const { return path.endsWith(QLatin1String(".ipynb")); }
    /// A real Python ran it: this run is shown, and nothing is run. Else nothing.
    std::shared_ptr<const events::Recording> recorded;
    QString recordedBy; ///< "3.11.7"
    bool isRecorded() const { return recorded != nullptr; }
    /// Its text came out of a file of another form, so it is not written back there.
    bool isFromOtherForm() const { return isNotebook() || path.endsWith(QLatin1String(".json")); }
    void setText(const QString& newText);
};

/// The text in a file of this name: UTF-8, of a notebook its cells as Python, of a recording its script.
/// Nothing, and why, if there is none.
std::optional<QString> textIn(const QByteArray& bytes, const QString& path, QString* why = nullptr);

/// A script from its text and its place; title and chapter are taken from the text where it says them.
OpenScript scriptFrom(const QString& text, const QString& path);

/// A script from a file's content: a Python file, a notebook, a recording. Nothing, and why, if it cannot be
/// read.
std::optional<OpenScript> scriptIn(const QByteArray& bytes, const QString& path, QString* why);

} // namespace nametag::ui
