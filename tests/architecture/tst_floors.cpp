// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_files.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QStringList kProduct{"app", "core", "ui"};
const QStringList kEverything{"app", "core", "ui", "tests"};
constexpr int kSourceLimit = 500;
constexpr int kHeaderLimit = 300;
constexpr int kPurposeLines = 4;

/// The folder of an included file that is a library; "" where there is none.
QString libraryOf(const QString& include)
{
    return include.section('/', 0, -2);
}

int floorOf(const QString& path)
{
    return path.startsWith("core/") ? 0 : path.startsWith("ui/") ? 1 : 2;
}

} // namespace

/// Holds the project to its own rules; each offender is one line of the failure.
class FloorsTest : public QObject {
    Q_OBJECT

    QList<ProjectFile> m_product;
    QList<ProjectFile> m_all;
    QMap<QString, ProjectFolder> m_folders;

    static void verifyNone(const QStringList& offenders, const char* rule)
    {
        if (!offenders.isEmpty())
            QFAIL(qPrintable(QString("%1\n  %2").arg(rule, offenders.join("\n  "))));
    }

private slots:
    void initTestCase()
    {
        m_product = codeFiles(kProduct);
        m_all = codeFiles(kEverything);
        m_folders = libraryFolders();
        QVERIFY(m_product.size() > 10);
        QVERIFY(m_folders.contains("core/base"));
        QVERIFY(eventNames().contains("NameBound"));
    }

    void everyIncludeIsFromAFolderThatDependsNames()
    {
        QStringList offenders;
        for (const ProjectFile& file : m_product) {
            if (floorOf(file.path) == 2)
                continue;
            const QStringList allowed = m_folders.value(file.folder()).depends;
            for (const QString& include : file.projectIncludes()) {
                if (libraryOf(include) != file.folder() && !allowed.contains(libraryOf(include)))
                    offenders << QString("%1 includes \"%2\"").arg(file.path, include);
            }
        }
        verifyNone(offenders, "an #include is of the own folder or of a folder in DEPENDS:");
    }

    void everyProjectIncludeIsAPathFromTheRoot()
    {
        QStringList offenders;
        for (const ProjectFile& file : m_product) {
            for (const QString& include : file.projectIncludes()) {
                const bool made = include.endsWith(".moc") || include.endsWith(".inc");
                if (!made && !QFileInfo::exists(NAMETAG_SOURCE_DIR "/" + include))
                    offenders << QString("%1 includes \"%2\"").arg(file.path, include);
            }
        }
        verifyNone(offenders, "an #include \"…\" names an existing file from the root:");
    }

    void foldersFormNoCycle()
    {
        QMap<QString, QSet<QString>> waiting;
        for (const ProjectFolder& folder : m_folders)
            waiting[folder.path] = QSet<QString>(folder.depends.begin(), folder.depends.end());
        bool changed = true;
        while (changed) {
            changed = false;
            for (const QString& path : waiting.keys()) {
                waiting[path].removeIf([&](const QString& used) { return !waiting.contains(used); });
                if (waiting[path].isEmpty()) {
                    waiting.remove(path);
                    changed = true;
                }
            }
        }
        verifyNone(waiting.keys(), "folders that wait for each other:");
    }

    void floorsPointDownward()
    {
        QStringList offenders;
        for (const ProjectFile& file : m_product) {
            for (const QString& include : file.projectIncludes()) {
                if (floorOf(include) > floorOf(file.path))
                    offenders << QString("%1 includes \"%2\"").arg(file.path, include);
            }
        }
        for (const ProjectFolder& folder : m_folders) {
            for (const QString& used : folder.depends) {
                if (floorOf(used + '/') > floorOf(folder.path + '/') || !m_folders.contains(used))
                    offenders << QString("%1 depends on %2").arg(folder.path, used);
            }
        }
        verifyNone(offenders, "core uses core; ui uses core and ui:");
    }

    void coreIncludesNoQt()
    {
        static const QRegularExpression qt("^(Q[A-Z]|Qt|q[a-z]+\\.h)");
        QStringList offenders;
        for (const ProjectFile& file : m_product) {
            if (floorOf(file.path) != 0)
                continue;
            for (const QString& include : file.outsideIncludes()) {
                if (qt.match(include).hasMatch())
                    offenders << QString("%1 includes <%2>").arg(file.path, include);
            }
        }
        verifyNone(offenders, "core is free of Qt:");
    }

    void onlyTraceIncludesJson()
    {
        QStringList offenders;
        for (const ProjectFile& file : m_product) {
            for (const QString& include : file.outsideIncludes()) {
                const bool allowed = file.folder() == "core/trace" &&
                                     (file.isSource() || include == "nlohmann/json_fwd.hpp");
                if (include.startsWith("nlohmann/") && floorOf(file.path) == 0 && !allowed)
                    offenders << QString("%1 includes <%2>").arg(file.path, include);
            }
        }
        verifyNone(offenders, "nlohmann-json is included by sources of core/trace only:");
    }

    void noFileOutgrowsItsLimit()
    {
        QStringList offenders;
        for (const ProjectFile& file : m_all) {
            const int limit = file.isHeader() ? kHeaderLimit : kSourceLimit;
            if (file.lines.size() > limit)
                offenders << QString("%1 has %2 lines, may have %3")
                                 .arg(file.path)
                                 .arg(file.lines.size())
                                 .arg(limit);
        }
        verifyNone(offenders, "files that have outgrown their limit:");
    }

    void everyFileOpensWithItsLicence()
    {
        static const QRegularExpression licence("^(//|#) SPDX-License-Identifier: GPL-3\\.0-or-later$");
        QStringList offenders;
        for (const ProjectFile& file : licensedFiles()) {
            const bool script = file.lines.value(0).startsWith("#!");
            if (!licence.match(file.lines.value(script ? 1 : 0)).hasMatch())
                offenders << file.path;
        }
        verifyNone(offenders, "files whose first line is not the SPDX line:");
    }

    void everyHeaderSaysWhatItIsFor()
    {
        QStringList offenders;
        for (const ProjectFile& file : m_all) {
            if (!file.isHeader())
                continue;
            int line = 1;
            while (file.lines.value(line).startsWith("// "))
                ++line;
            const bool said = line > 1 && line <= 1 + kPurposeLines;
            if (!said || file.lines.value(line) != "#pragma once")
                offenders << file.path;
        }
        verifyNone(offenders, "headers that do not go: licence, one to four comment lines, #pragma once:");
    }

    void eachEventHasOneProducer()
    {
        static const QStringList readers{"core/events", "core/timeline", "core/explain", "core/trace"};
        QStringList offenders;
        for (const QString& event : eventNames()) {
            const QRegularExpression made(QString("\\b%1\\{").arg(event));
            QStringList producers;
            for (const ProjectFile& file : m_product) {
                if (!readers.contains(file.folder()) && file.codeOnly().contains(made))
                    producers << file.path;
            }
            if (producers.size() > 1)
                offenders << event + ": " + producers.join(", ");
        }
        verifyNone(offenders, "events that more than one file makes:");
    }

    void forbiddenWordsDoNotOccur()
    {
        static const QStringList forbidden{"snapshot", "refcnt", "util",   "utils",
                                           "manager",  "helper", "helpers"};
        static const QRegularExpression identifier("\\b[A-Za-z_]\\w*\\b");
        QSet<QString> offenders;
        for (const ProjectFile& file : m_product) {
            QStringList found = file.path.split(QRegularExpression("[/.]"));
            auto matches = identifier.globalMatch(file.codeOnly());
            while (matches.hasNext())
                found << matches.next().captured(0);
            for (const QString& name : found) {
                const QStringList words = wordsOf(name);
                // A context manager is Python's own word, QNetworkAccessManager Qt's.
                const bool others = name.startsWith('Q') || name.contains("AtManager") ||
                                    file.path.startsWith("core/runtime/") || words.contains("context");
                for (const QString& word : words) {
                    if (forbidden.contains(word) && !(word == "manager" && others))
                        offenders << file.path + ": " + name;
                }
            }
        }
        verifyNone(offenders.values(), "words that the vocabulary replaces:");
    }

    void nothingIsLeftToDoInComments()
    {
        static const QRegularExpression left("\\b(TODO|FIXME|XXX|HACK)\\b");
        QStringList offenders;
        for (const ProjectFile& file : m_all) {
            if (file.folder() == "tests/architecture")
                continue;
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                if (file.lines[i].contains(left))
                    offenders << QString("%1:%2").arg(file.path).arg(i + 1);
            }
        }
        verifyNone(offenders, "file an issue instead:");
    }

    void sourceListsAreSortedAndComplete()
    {
        QStringList offenders;
        for (const ProjectFolder& folder : m_folders) {
            QStringList sorted = folder.sources;
            sorted.sort();
            if (sorted != folder.sources)
                offenders << folder.path + "/CMakeLists.txt: SOURCES are not sorted";
            for (const ProjectFile& file : m_product) {
                if (file.folder() == folder.path && !folder.sources.contains(file.path.section('/', -1)))
                    offenders << file.path + " is not listed in SOURCES";
            }
        }
        for (const ProjectFile& file : m_product) {
            if (floorOf(file.path) < 2 && !m_folders.contains(file.folder()))
                offenders << file.path + " is in a folder that is no library";
        }
        verifyNone(offenders, "source lists:");
    }

    void everyTestMirrorsASource()
    {
        QStringList offenders;
        for (const ProjectFile& file : m_all) {
            const bool mirrored = file.path.startsWith("tests/core/") || file.path.startsWith("tests/ui/");
            if (!mirrored || !file.path.section('/', -1).startsWith("tst_"))
                continue;
            if (!m_folders.contains(file.folder().mid(6)) &&
                !m_folders.contains(file.folder().mid(6) + "/objects"))
                offenders << file.path;
        }
        verifyNone(offenders, "tests in a folder that mirrors no folder of the product:");
    }

    void wordsOfAnIdentifierAreFound()
    {
        QCOMPARE(wordsOf("getRefCount"), (QStringList{"get", "ref", "count"}));
        QCOMPARE(wordsOf("kMaxDepth"), (QStringList{"k", "max", "depth"}));
        QCOMPARE(wordsOf("m_word_list"), (QStringList{"m", "word", "list"}));
        QCOMPARE(wordsOf("JSONReader"), (QStringList{"json", "reader"}));
    }
};

QTEST_GUILESS_MAIN(FloorsTest)
#include "tst_floors.moc"
