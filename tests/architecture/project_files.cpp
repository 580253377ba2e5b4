// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace {

const QString kRoot = QStringLiteral(NAMETAG_SOURCE_DIR "/");

QString textOf(const QString& path)
{
    QFile file(kRoot + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

ProjectFile readFile(const QString& path)
{
    QStringList lines = textOf(path).split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return {path, lines};
}

QStringList pathsBelow(const QString& top, const QStringList& patterns)
{
    QStringList paths;
    QDirIterator found(kRoot + top, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        paths << found.next().mid(kRoot.size());
    paths.sort();
    return paths;
}

QStringList captures(const QStringList& lines, const QRegularExpression& pattern)
{
    QStringList all;
    for (const QString& line : lines) {
        const auto match = pattern.match(line);
        if (match.hasMatch())
            all << match.captured(1);
    }
    return all;
}

QString blankedLiterals(QString text)
{
    static const QRegularExpression raw(R"__(R"(\w*)\(.*?\)\1")__",
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression literalOrComment(
        R"__("(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*.*?\*/)__",
        QRegularExpression::DotMatchesEverythingOption);
    text.replace(raw, "\"\"");
    return text.replace(literalOrComment, "\"\"");
}

ProjectFolder readFolder(const QString& path)
{
    static const QRegularExpression comment("#[^\n]*");
    static const QRegularExpression call(R"(nametag_library\s*\(([^)]*)\))");
    static const QRegularExpression blanks(R"(\s+)");
    ProjectFolder folder{path, {}, {}};
    const QString floor = path.section('/', 0, 0);
    const auto match = call.match(textOf(path + "/CMakeLists.txt").remove(comment));
    QString part;
    for (const QString& word : match.captured(1).split(blanks, Qt::SkipEmptyParts)) {
        if (word == "SOURCES" || word == "DEPENDS" || word == "LINKS")
            part = word;
        else if (part == "SOURCES")
            folder.sources << word;
        else if (part == "DEPENDS")
            folder.depends << (word.startsWith("core/") || word.startsWith("ui/") ? word
                                                                                  : floor + '/' + word);
    }
    return folder;
}

} // namespace

QString ProjectFile::folder() const
{
    return path.section('/', 0, -2);
}

QString ProjectFile::codeOnly() const
{
    return blankedLiterals(lines.join('\n'));
}

QStringList ProjectFile::projectIncludes() const
{
    static const QRegularExpression pattern(R"__(^\s*#\s*include\s+"([^"]+)")__");
    return captures(lines, pattern);
}

QStringList ProjectFile::outsideIncludes() const
{
    static const QRegularExpression pattern(R"(^\s*#\s*include\s+<([^>]+)>)");
    return captures(lines, pattern);
}

QList<ProjectFile> codeFiles(const QStringList& topFolders)
{
    QList<ProjectFile> files;
    for (const QString& top : topFolders) {
        for (const QString& path : pathsBelow(top, {"*.h", "*.cpp"}))
            files << readFile(path);
    }
    return files;
}

QList<ProjectFile> licensedFiles()
{
    QList<ProjectFile> files{readFile("CMakeLists.txt")};
    for (const char* top : {"app", "core", "ui", "resources", "tests"}) {
        for (const QString& path :
             pathsBelow(top, {"*.h", "*.cpp", "*.def", "CMakeLists.txt", "*.sh", "run", "expect"}))
            files << readFile(path);
    }
    return files;
}

QMap<QString, ProjectFolder> libraryFolders()
{
    QMap<QString, ProjectFolder> folders;
    for (const char* top : {"core", "ui"}) {
        for (const QString& path : pathsBelow(top, {"CMakeLists.txt"})) {
            const QString folder = path.section('/', 0, -2);
            if (folder != top)
                folders.insert(folder, readFolder(folder));
        }
    }
    return folders;
}

QStringList eventNames()
{
    static const QRegularExpression comment("//[^\n]*");
    static const QRegularExpression variant(R"(using Event = std::variant<([^>]*)>)");
    static const QRegularExpression separators(R"([\s,]+)");
    const auto match = variant.match(textOf("core/events/event.h").remove(comment));
    return match.captured(1).split(separators, Qt::SkipEmptyParts);
}

QStringList wordsOf(const QString& identifier)
{
    static const QRegularExpression word("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");
    QStringList words;
    auto matches = word.globalMatch(identifier);
    while (matches.hasNext())
        words << matches.next().captured(0).toLower();
    return words;
}
