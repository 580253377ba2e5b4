// SPDX-License-Identifier: GPL-3.0-or-later
// OpenScript: the text that is open, as a lesson, and what to call it. A lesson, any .py file, or a
// scratchpad.
#pragma once

#include "core/lesson/lesson.h"

#include <QByteArray>
#include <QString>

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
    void setText(const QString& newText);
};

/// The text in a file of this name: UTF-8, of a notebook its cells as Python. Nothing, and why, if there is
/// none.
std::optional<QString> textIn(const QByteArray& bytes, const QString& path, QString* why = nullptr);

/// A script from its text and its place; title and chapter are taken from the text where it says them.
OpenScript scriptFrom(const QString& text, const QString& path);

} // namespace nametag::ui
