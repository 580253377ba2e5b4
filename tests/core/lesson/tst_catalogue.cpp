// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/catalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace nametag::lesson;

namespace {

/// The ids in all "(lesson:ID)" of these words.
std::vector<std::string> lessonsLinkedBy(const std::string& words)
{
    const std::string opening = "(lesson:";
    std::vector<std::string> ids;
    for (auto at = words.find(opening); at != std::string::npos; at = words.find(opening, at + 1)) {
        const auto start = at + opening.size();
        ids.push_back(words.substr(start, words.find(')', start) - start));
    }
    return ids;
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT
private slots:
    void aFolderIsAListOfLessonsByChapters()
    {
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("10-last.py", "# nametag: lesson chapter=Sharing\n");
        write("2-second.py", "# nametag: lesson chapter=\"Labels and boxes\" about=\"What a name is.\"\n");
        write("my_own.py", "x = 1\n");
        write("broken.py", "# nametag: lesson wrong=1\n");
        write("README.md", "no lesson");
        const Catalogue catalogue = readCatalogue(folder.path().toStdString());
        QCOMPARE(catalogue.entries.size(), 3u);
        QCOMPARE(catalogue.entries[0].lesson.id, "2-second");
        QCOMPARE(catalogue.entries[1].lesson.id, "10-last");
        QCOMPARE(catalogue.entries[2].lesson.id, "my_own");
        QCOMPARE(catalogue.chapters.size(), 3u);
        QCOMPARE(catalogue.chapters[0].about, "What a name is.");
        QCOMPARE(catalogue.chapters[1].title, "Sharing");
        QVERIFY(catalogue.chapters[2].title.empty());
        QCOMPARE(catalogue.problems.size(), 1u);
        QCOMPARE(catalogue.problems[0].path.filename().string(), "broken.py");
    }

    void aFolderThatIsNotThereIsEmpty() { QVERIFY(readCatalogue("/nowhere/at/all").entries.empty()); }

    void theLessonsThatComeWithTheProgramAllLoad()
    {
        const Catalogue catalogue = readCatalogue(NAMETAG_SOURCE_DIR "/lessons");
        for (const CatalogueProblem& problem : catalogue.problems)
            qWarning("%s:%u: %s", problem.path.c_str(), problem.why.span.line, problem.why.message.c_str());
        QVERIFY(catalogue.problems.empty());
        for (const CatalogueEntry& entry : catalogue.entries) {
            const Lesson& lesson = entry.lesson;
            QVERIFY2(!lesson.chapter.empty() && lesson.minutes > 0, lesson.id.c_str());
            QVERIFY2(!lesson.claim.empty() && !lesson.verdict.empty() && !lesson.summary.empty(),
                     lesson.id.c_str());
            QVERIFY2(lesson.notes.size() >= 3, lesson.id.c_str());
            for (const Note& note : lesson.notes)
                for (const std::string& linked : lessonsLinkedBy(note.words))
                    QVERIFY2(
                        std::any_of(catalogue.entries.begin(), catalogue.entries.end(),
                                    [&](const CatalogueEntry& other) { return other.lesson.id == linked; }),
                        linked.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
