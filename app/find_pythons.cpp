// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/real_python.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

namespace nametag::app {

namespace {

constexpr int kLongest = 3'000; // milliseconds that a Python may take to tell its version
constexpr std::size_t kMostPythons = 16;

/// The folders of the path, and where tools that install Pythons put them.
QStringList placesToLook()
{
    QStringList places = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const char* root : {".pyenv/versions", ".local/share/uv/python"}) {
        const QDir versions(QDir::home().filePath(root));
        for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            places << versions.filePath(version + "/bin");
    }
    places.removeDuplicates();
    return places;
}

/// "3.11.2" if it is a CPython that starts.
QString versionOf(const QString& program)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, {"-I", "-S", "-c",
                            "import sys; print(sys.implementation.name, '%d.%d.%d' % sys.version_info[:3])"});
    if (!process.waitForStarted(kLongest) || !process.waitForFinished(kLongest)) {
        process.kill();
        process.waitForFinished(kLongest);
        return {};
    }
    const QString told = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    return told.startsWith("cpython ") ? told.mid(8) : QString();
}

} // namespace

ui::PythonSearch findPythons(const std::stop_token& stop)
{
    static const QRegularExpression name("^python(3(\\.\\d+)?)?$");
    ui::PythonSearch search;
    QSet<QString> known;
    for (const QString& place : placesToLook()) {
        const QDir folder(place);
        if (!folder.exists())
            continue;
        search.places << folder.absolutePath();
        for (const QFileInfo& file :
             folder.entryInfoList({"python*"}, QDir::Files | QDir::Executable, QDir::Name)) {
            if (stop.stop_requested() || search.found.size() == kMostPythons)
                return search;
            if (!name.match(file.fileName()).hasMatch() || known.contains(file.canonicalFilePath()))
                continue;
            known.insert(file.canonicalFilePath());
            const QString version = versionOf(file.absoluteFilePath());
            if (!version.isEmpty())
                search.found.push_back({file.absoluteFilePath(), version});
        }
    }
    return search;
}

} // namespace nametag::app
