// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated.h"
#include "tests/ui/window/open_window.h"
#include "ui/library/course_page.h"
#include "ui/library/library_page.h"

#include <QDir>
#include <QScrollArea>

using namespace nametag;
using namespace nametag::ui;

class TestMainWindowLibrary : public QObject {
    Q_OBJECT

    static void write(const QString& path, const char* text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void aFolderOfOnesOwnIsKeptAndWatched()
    {
        tests::OpenWindow open;
        const QString folder = open.folder.filePath("mine");
        QVERIFY(QDir().mkpath(folder));
        write(folder + "/first.py", "# nametag: lesson title=\"My first\"\nx = 1\n");
        open.window.addLessonFolder(folder);
        open.window.showLibrary();
        QVERIFY(open.window.libraryPage().content().find("first"));
        QCOMPARE(open.settings.lessonFolders(), QStringList(folder));
        write(folder + "/second.py", "# nametag: lesson minutes=x\n");
        QTRY_VERIFY_WITH_TIMEOUT(open.window.libraryPage().content().find("second"), 10'000);
        QVERIFY(open.window.libraryPage().content().find("second")->card.problem.startsWith("Line 1"));
        write(folder + "/second.py", "# nametag: lesson minutes=4\nx = 2\n");
        QTRY_COMPARE_WITH_TIMEOUT(open.window.libraryPage().content().find("second")->card.minutes, 4,
                                  10'000);
    }

    void nothingIsCutOffInTheSmallestWindow()
    {
        tests::OpenWindow open(tests::simulated());
        open.window.showLibrary();
        open.window.resize(MainWindow::kSmallestWidth, MainWindow::kSmallestHeight);
        QTest::qWait(20);
        auto* area = open.window.libraryPage().findChild<QScrollArea*>();
        QVERIFY(area);
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        for (const char* name :
             {"openFileButton", "newScratchpadButton", "placementQuizButton", "searchField"}) {
            auto* widget = open.find<QWidget>(name);
            QVERIFY(widget->mapTo(&open.window, QPoint(widget->width(), 0)).x() <= open.window.width());
        }
    }

    void aNotebookOpensAndIsNeverWritten()
    {
        tests::OpenWindow open(tests::simulated());
        const QString path = open.folder.filePath("week.ipynb");
        write(path, "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": \"a = [1]\"}]}");
        QVERIFY(open.window.openFile(path));
        QVERIFY(open.window.session().script().isNotebook());
        QTRY_COMPARE(open.window.session().stepCount(), StepIndex{1});
        QCOMPARE(open.window.session().script().text, "# nametag: lesson mode=repl\n\n# %%\na = [1]\n");
        write(path, "{\"nbformat\": 3}");
        QSignalSpy failed(&open.window.session(), &LessonSession::openFailed);
        QVERIFY(!open.window.openFile(path));
        QVERIFY(failed.value(0).value(0).toString().contains("old format 3"));
    }

    void whatTheCourseSettledIsShownFromTheRail()
    {
        tests::OpenWindow open;
        open.window.showLibrary();
        emit open.window.libraryPage().coursePageAsked();
        auto* page = open.window.findChild<CoursePage*>();
        QVERIFY(page);
        emit page->lessonChosen("18-del-cuts-a-label");
        QCOMPARE(QString::fromStdString(open.window.session().script().lesson.id), "18-del-cuts-a-label");
    }
};

QTEST_MAIN(TestMainWindowLibrary)
#include "tst_main_window_library.moc"
