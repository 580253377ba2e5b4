// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/script.h"

#include "core/lesson/lesson_loader.h"
#include "core/trace/notebook.h"
#include "core/trace/stored_run.h"

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

std::nullopt_t notOpened(const std::string& name, const Diagnostic& fault, QString* why)
{
    if (why)
        *why = QCoreApplication::translate("OpenScript", "%1 cannot be opened: %2. %3")
                   .arg(QString::fromStdString(name), QString::fromStdString(fault.message),
                        QString::fromStdString(fault.hint));
    return std::nullopt;
}

} // namespace

void OpenScript::setText(const QString& newText)
{
    text = newText;
    lesson = lessonFrom(newText.toStdString(), fileName.toStdString());
}

std::optional<QString> textIn(const QByteArray& bytes, const QString& path, QString* why)
{
    const std::string name = QFileInfo(path).fileName().toStdString();
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QByteArray content = bytes;
    if (trace::isNotebookName(name)) {
        const auto python = trace::notebookAsPython(text);
        if (!python)
            return notOpened(name, python.error(), why);
        content = QByteArray::fromStdString(*python);
    } else if (trace::isRecordingName(name)) {
        const auto run = trace::readStoredRun(text);
        if (!run)
            return notOpened(name, run.error(), why);
        content = QByteArray::fromStdString(run->source);
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    QString decoded = decode(content);
    if (decode.hasError()) {
        if (why)
            *why = QCoreApplication::translate("OpenScript", "%1 is not UTF-8 text.")
                       .arg(QString::fromStdString(name));
        return std::nullopt;
    }
    return decoded.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
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

std::optional<OpenScript> scriptIn(const QByteArray& bytes, const QString& path, QString* why)
{
    const auto text = textIn(bytes, path, why);
    if (!text)
        return std::nullopt;
    OpenScript script = scriptFrom(*text, path);
    if (!trace::isRecordingName(path.toStdString()))
        return script;
    const auto run = trace::readStoredRun({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    script.fileName = QString::fromStdString(run->scriptName);
    if (!script.isLesson())
        script.title = script.fileName;
    script.recordedBy = QString::fromStdString(run->python);
    script.recorded = run->recording;
    script.lesson.profile = run->recording ? run->recording->profileName : run->python;
    return script;
}

} // namespace nametag::ui
