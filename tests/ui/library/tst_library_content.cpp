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
