// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/script.h"

#include "core/lesson/lesson_loader.h"

#include <QFileInfo>

namespace nametag::ui {

namespace {

/// A text whose directives cannot be read is still a script.
lesson::Lesson lessonFrom(const std::string& source, const std::string& name)
{
    auto loaded = lesson::loadLesson(source, name);
    if (loaded)
        return std::move(*loaded);
    lesson::Lesson plain;
    plain.id = name;
    plain.source = source;
    plain.cells = lesson::splitCells(source);
    return plain;
}

} // namespace

void OpenScript::setText(const QString& newText)
{
    text = newText;
    lesson = lessonFrom(newText.toStdString(), fileName.toStdString());
}

OpenScript scriptFrom(const QString& text, const QString& path)
{
    OpenScript script;
    script.path = path;
    script.fileName = path.isEmpty() ? QStringLiteral("Untitled") : QFileInfo(path).fileName();
    script.setText(text);
    script.chapter = QString::fromStdString(script.lesson.chapter);
    script.title = script.isLesson() ? QString::fromStdString(script.lesson.title) : script.fileName;
    return script;
}

} // namespace nametag::ui
