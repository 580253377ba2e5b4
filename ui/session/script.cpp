// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/script.h"

#include "core/lesson/lesson_loader.h"
#include "core/trace/notebook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

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

std::optional<QString> textIn(const QByteArray& bytes, const QString& path, QString* why)
{
    const QString name = QFileInfo(path).fileName();
    QByteArray content = bytes;
    if (trace::isNotebookName(name.toStdString())) {
        const auto python =
            trace::notebookAsPython({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (!python && why)
            *why = QCoreApplication::translate("OpenScript", "%1 cannot be opened: %2. %3")
                       .arg(name, QString::fromStdString(python.error().message),
                            QString::fromStdString(python.error().hint));
        if (!python)
            return std::nullopt;
        content = QByteArray::fromStdString(*python);
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(content);
    if (decode.hasError()) {
        if (why)
            *why = QCoreApplication::translate("OpenScript", "%1 is not UTF-8 text.").arg(name);
        return std::nullopt;
    }
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
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
