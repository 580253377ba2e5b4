// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_content.h"
#include "ui/session/settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

class TestLibraryContent : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    lesson::Catalogue m_catalogue;

private slots:
    void initTestCase()
    {
        m_catalogue = lesson::readCatalogue(std::filesystem::path(NAMETAG_SOURCE_DIR) / "lessons");
        QVERIFY(m_catalogue.entries.size() >= 6);
    }

    void everyLessonIsInOneChapter()
    {
        const Settings settings(m_folder.filePath("a.ini"));
        const LibraryContent content(m_catalogue, settings);
        QCOMPARE(content.lessonCount(), static_cast<int>(m_catalogue.entries.size()));
        QCOMPARE(content.doneCount(), 0);
        QVERIFY(content.find("05-two-names-one-object"));
        QVERIFY(!content.running());
    }

    void answersAreCountedByChapter()
    {
        const Settings settings(m_folder.filePath("counts.ini"));
        const auto counts = [](const QString& id) {
            return id.startsWith("05") ? AnswerCount{2, 1} : AnswerCount{};
        };
        QVERIFY(LibraryContent({{m_catalogue, {}}}, settings, {}).isNew());
        const LibraryContent content({{m_catalogue, {}}}, settings, counts);
        const LessonCardContent& card = content.find("05-two-names-one-object")->card;
        QCOMPARE(card.answered, std::min(2, card.predictions));
        QCOMPARE(content.answeredCount(), card.answered);
        QCOMPARE(content.isNew(), card.answered == 0);
        for (const LibraryChapter& chapter : content.chapters())
            QCOMPARE(chapter.part() > 0, chapter.answeredCount() > 0);
    }

    void aFolderOfOnesOwnIsAChapterAndSaysItsMistakes()
    {
        QVERIFY(QDir(m_folder.path()).mkpath("mine"));
        const auto write = [this](const char* name, const char* text) {
            QFile file(m_folder.filePath(QString("mine/") + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("a.py", "# nametag: lesson title=\"My lists\" level=names\nx = []\n");
        write("b.py", "x = 1\n# nametag: lesson minutes=six\n");
        write("c.py", "# nametag: lesson chapter=Sharing\ny = 1\n");
        const Settings settings(m_folder.filePath("own.ini"));
        const QString folder = m_folder.filePath("mine");
        const LibraryContent content(
            {{m_catalogue, {}}, {lesson::readCatalogue(folder.toStdString()), folder}}, settings, {});
        const LibraryChapter& own = content.chapters().last();
        QCOMPARE(own.title, "mine");
        QVERIFY(!own.isNumbered);
        QCOMPARE(own.lessons.size(), 2);
        QCOMPARE(own.lessons[0].card.title, "My lists");
        QVERIFY(own.lessons[0].card.level.startsWith("Names: It leaves out"));
        QCOMPARE(own.lessons[1].card.title, "b.py");
        QVERIFY(own.lessons[1].card.problem.startsWith("Line 2: minutes is no number"));
        QCOMPARE(content.find("c")->chapter, "Sharing");
    }

    void aNameOfAnErrorIsSuggestedAsItIsWritten()
    {
        const Settings settings(m_folder.filePath("d.ini"));
        const LibraryContent content(m_catalogue, settings);
        QVERIFY(!content.matching("NameError").isEmpty());
        QVERIFY(content.matching("NameErorr").isEmpty());
        QCOMPARE(content.suggestion("NameErorr"), "NameError");
    }

    void aLessonThatWasLeftIsTheOneToGoOnWith()
    {
        Settings settings(m_folder.filePath("b.ini"));
        settings.saveStep("05-two-names-one-object", 7, 10);
        const LibraryContent content(m_catalogue, settings);
        QVERIFY(content.running());
        QCOMPARE(content.running()->card.step, 7);
        settings.saveStep("05-two-names-one-object", 10, 10);
        const LibraryContent after(m_catalogue, settings);
        QVERIFY(!after.running());
        QCOMPARE(after.doneCount(), 1);
    }

    void theSearchLooksThroughTitlesAndCode()
    {
        const Settings settings(m_folder.filePath("c.ini"));
        const LibraryContent content(m_catalogue, settings);
        QVERIFY(!content.matching("GETREFCOUNT").isEmpty());
        QVERIFY(!content.matching("two names").isEmpty());
        QVERIFY(content.matching("zzzz").isEmpty());
        QCOMPARE(content.matching({}).size(), content.chapters().size());
    }

    void aSlipOfTheKeysGetsASuggestion()
    {
        const Settings settings(m_folder.filePath("d.ini"));
        const LibraryContent content(m_catalogue, settings);
        QCOMPARE(content.suggestion("getrefcuont"), "getrefcount");
        QVERIFY(content.suggestion("qqqqqqqqqqqqqqqq").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLibraryContent)
#include "tst_library_content.moc"
