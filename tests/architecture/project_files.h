// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own texts as the architecture tests read them: files, folders, what each folder may use.
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// One text file of the project, by its path from the root ("core/memory/pool.h").
struct ProjectFile {
    QString path;
    QStringList lines;

    QString folder() const;
    bool isHeader() const { return path.endsWith(".h"); }
    bool isSource() const { return path.endsWith(".cpp"); }
    /// The lines without comments and without the insides of literals, so that words can be looked for.
    QString codeOnly() const;
    /// The paths in #include "…" lines.
    QStringList projectIncludes() const;
    /// The names in #include <…> lines.
    QStringList outsideIncludes() const;
};

/// One folder that is a library: what its CMakeLists.txt says.
struct ProjectFolder {
    QString path;
    QStringList sources;
    QStringList depends; ///< folders from the root
};

/// The .h and .cpp files below the given top folders, sorted by path.
QList<ProjectFile> codeFiles(const QStringList& topFolders);

/// Every text file that carries a licence line: code, CMake, shell, Python.
QList<ProjectFile> licensedFiles();

/// The libraries of core and ui, by path.
QMap<QString, ProjectFolder> libraryFolders();

/// Names of the event structs: what core/events/event.h lists in its variant.
QStringList eventNames();

/// Splits PascalCase, camelCase, kConstant, m_member and snake_case into lower-case words.
QStringList wordsOf(const QString& identifier);
