// SPDX-License-Identifier: GPL-3.0-or-later
// How the window fills the library: the course, folders of one's own, what was reached in them.
#include "core/lesson/catalogue.h"
#include "core/lesson/lesson_loader.h"
#include "ui/library/course_page.h"
#include "ui/library/library_page.h"
#include "ui/library/placement_quiz.h"
#include "ui/session/settings.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace nametag::ui {

namespace {

constexpr int kWatchDelay = 250; ///< ms: editors write a file in several goes

} // namespace

void MainWindow::connectLibrary()
{
    connect(m_library, &LibraryPage::lessonChosen, this, &MainWindow::openFile);
    connect(m_library, &LibraryPage::presentAsked, this, [this](const QString& path, int step) {
        if (openFile(path, step))
            present();
    });
    connect(m_library, &LibraryPage::openAsked, this, &MainWindow::chooseFile);
    connect(m_library, &LibraryPage::scratchpadAsked, this, &MainWindow::openLastScratchpad);
    connect(m_library, &LibraryPage::recentAsked, this, &MainWindow::showRecent);
    connect(m_library, &LibraryPage::foldersAsked, this, &MainWindow::showFolders);
    connect(m_library, &LibraryPage::coursePageAsked, this, &MainWindow::showCoursePage);
    connect(m_library, &LibraryPage::quizAsked, this, &MainWindow::showQuiz);
    connect(m_library, &LibraryPage::themeAsked, this, &MainWindow::toggleTheme);
    connect(m_library, &LibraryPage::preferencesAsked, this, &MainWindow::showPreferences);
    connect(m_library, &LibraryPage::helpAsked, m_actions[QStringLiteral("help")], &QAction::trigger);
    m_watchTimer.setSingleShot(true);
    m_watchTimer.setInterval(kWatchDelay);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_watchTimer, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_watchTimer, qOverload<>(&QTimer::start));
    connect(&m_watchTimer, &QTimer::timeout, this, [this] {
        m_library->thumbnails().forget();
        readLibrary();
    });
}

void MainWindow::readLibrary()
{
    std::vector<LibrarySource> sources{{lesson::readCatalogue(m_setup.lessons), {}}};
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    const QStringList folders = m_settings.lessonFolders();
    for (const QString& folder : folders) {
        sources.push_back({lesson::readCatalogue(folder.toStdString()), folder});
        if (QFileInfo(folder).isDir())
            m_watcher.addPath(folder);
        for (const lesson::CatalogueEntry& entry : sources.back().catalogue.entries)
            m_watcher.addPath(QString::fromStdString(entry.path.string()));
        for (const lesson::CatalogueProblem& problem : sources.back().catalogue.problems)
            m_watcher.addPath(QString::fromStdString(problem.path.string()));
    }
    m_library->setContent(LibraryContent(sources, m_settings, m_counts));
}

void MainWindow::addLessonFolder(const QString& folder)
{
    QStringList folders = m_settings.lessonFolders();
    const QString path = QDir(folder).absolutePath();
    if (folders.contains(path))
        return;
    folders << path;
    m_settings.setLessonFolders(folders);
    readLibrary();
}

void MainWindow::removeLessonFolder(const QString& folder)
{
    QStringList folders = m_settings.lessonFolders();
    folders.removeAll(folder);
    m_settings.setLessonFolders(folders);
    m_watcher.removePath(folder);
    readLibrary();
}

void MainWindow::showFolders(const QPoint& where)
{
    const auto add = [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Add a folder with lessons"));
        if (!folder.isEmpty())
            addLessonFolder(folder);
    };
    const QStringList folders = m_settings.lessonFolders();
    if (folders.isEmpty())
        return add();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Add a folder…"), this, add);
    menu->addSeparator();
    for (const QString& folder : folders)
        menu->addAction(tr("Take %1 away").arg(QString(folder).replace(u'&', QStringLiteral("&&"))), this,
                        [this, folder] { removeLessonFolder(folder); });
    menu->popup(where);
}

void MainWindow::openLesson(const QString& id)
{
    if (const LibraryLesson* lesson = m_library->content().find(id))
        openFile(lesson->path);
}

void MainWindow::showCoursePage()
{
    QVector<Statement> statements;
    for (const LibraryChapter& chapter : m_library->content().chapters())
        for (const LibraryLesson& shown : chapter.lessons) {
            QFile file(shown.path);
            if (!chapter.isNumbered || !file.open(QIODevice::ReadOnly))
                continue;
            const auto lesson = lesson::loadLesson(file.readAll().toStdString(), shown.path.toStdString());
            if (lesson)
                statements += statementsOf(*lesson);
        }
    auto* page = new CoursePage(statements, m_library->content(), this);
    page->setAttribute(Qt::WA_DeleteOnClose);
    connect(page, &CoursePage::lessonChosen, this, &MainWindow::openLesson);
    page->open();
}

void MainWindow::showQuiz()
{
    auto* quiz =
        new PlacementQuiz(placementItems(m_library->content(), m_setup.producer), m_library->content(), this);
    quiz->setAttribute(Qt::WA_DeleteOnClose);
    connect(quiz, &PlacementQuiz::lessonChosen, this, &MainWindow::openLesson);
    quiz->open();
}

} // namespace nametag::ui
