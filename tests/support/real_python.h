// SPDX-License-Identifier: GPL-3.0-or-later
// Where the real CPythons are, for tests that ask them: on the PATH or among pyenv's versions.
#pragma once

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace nametag::tests {

/// Standard output of a program that ended well, or nothing.
inline QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// A working CPython of this version ("3.12"); empty if there is none.
inline QString realPython(const QString& version)
{
    QStringList candidates = {QStandardPaths::findExecutable("python" + version)};
    const QDir pyenv(qEnvironmentVariable("PYENV_ROOT", QDir::homePath() + "/.pyenv") + "/versions");
    for (const QString& folder : pyenv.entryList({version + ".*"}, QDir::Dirs))
        candidates << pyenv.filePath(folder + "/bin/python3");
    const QStringList question = {"-c", "import sys; print('%d.%d' % sys.version_info[:2])"};
    for (const QString& candidate : candidates)
        if (!candidate.isEmpty() && outputOf(candidate, question).trimmed() == version)
            return candidate;
    return {};
}

} // namespace nametag::tests
