// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/real_python.h"
#include "core/trace/notebook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

static void initRecorderResources()
{
    Q_INIT_RESOURCE(recorder);
}

namespace nametag::app {

namespace {

/// The recorder as a file that a Python can run; nothing if it cannot be written.
QString recorderIn(const QTemporaryDir& folder)
{
    initRecorderResources();
    const QString path = folder.filePath("recorder.py");
    return folder.isValid() && QFile::copy(":/recorder/recorder.py", path) ? path : QString();
}

/// What that Python is given: of a notebook its cells as a script. Nothing, and it was said, if there is
/// none.
QString runnable(const QString& script, const QTemporaryDir& folder)
{
    if (!trace::isNotebookName(script.toStdString()))
        return script;
    const auto text = readPython(script);
    QFile file(folder.filePath(QFileInfo(script).completeBaseName() + ".py"));
    if (!text || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(text->data(), static_cast<qint64>(text->size()));
    return file.fileName();
}

} // namespace

std::optional<int> recordWith(const RealPython& python, const QString& script, const QString& kept)
{
    const QTemporaryDir folder;
    const QString recorder = recorderIn(folder);
    if (recorder.isEmpty()) {
        sayError("nametag: no temporary file can be written");
        return std::nullopt;
    }
    const QString program = runnable(script, folder);
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    if (python.isQuiet) {
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
    } else {
        process.setProcessChannelMode(QProcess::ForwardedChannels);
    }
    if (python.seconds < 0)
        process.setInputChannelMode(QProcess::ForwardedInputChannel);
    else
        process.setStandardInputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains("PYTHONHASHSEED"))
        environment.insert("PYTHONHASHSEED", "0"); // sets in the same order each time
    process.setProcessEnvironment(environment);
    process.start(python.program, {recorder, program, kept, QString::number(python.maxSteps)});
    const int longest = python.seconds < 0 ? -1 : python.seconds * 1'000;
    if (!process.waitForStarted() || !process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished(1'000);
        sayError("nametag: " + python.program + " does not start: " + process.errorString());
        return std::nullopt;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : kFailed;
}

int recordScript(const QStringList& words)
{
    CommandLine line("nametag record", "Runs a script under a real Python and writes its memory at each "
                                       "statement, one JSON line each.");
    line.addFiles("SCRIPT", "The script to record.", "SCRIPT");
    line.addOption({"with", "The Python to run it with.", "PYTHON", "python3"});
    line.addOption({"max-steps", "The most states to record.", "N", "10000"});
    line.addOption({{"o", "output"}, "The file to write, .json.", "OUT"});
    if (const auto ends = line.read(words))
        return *ends;
    if (line.files().size() != 1)
        return line.wrongUse("it takes one script");
    const QString out = line.value("o");
    if (!out.endsWith(".json"))
        return line.wrongUse("-o takes a file whose name ends in .json");
    const auto most = line.number("max-steps", 1);
    if (!most)
        return kWrongUse;
    const QString script = line.files().first();
    if (!readText(script))
        return kNoFile;
    const QTemporaryDir folder;
    const QString target = QFileInfo(out).absoluteFilePath();
    const QString kept = folder.filePath("run.json");
    const auto status = recordWith({line.value("with"), *most, false}, script, kept);
    if (!status)
        return kNoFile;
    QFile::remove(target);
    if (!QFile::exists(kept) || !QFile::copy(kept, target)) {
        sayError("nametag: " + out + " was not written");
        return *status == 0 ? kNoFile : kFailed;
    }
    return *status;
}

} // namespace nametag::app
