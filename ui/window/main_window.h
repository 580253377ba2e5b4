// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: the library and the lesson in one window, with all commands, the theme, and what is remembered.
#pragma once

#include "ui/compare/real_run.h"
#include "ui/exercises/progress_store.h"
#include "ui/library/library_content.h"
#include "ui/session/drafts.h"
#include "ui/session/lesson_guide.h"
#include "ui/session/lesson_session.h"
#include "ui/session/playback.h"
#include "ui/theme/desktop.h"
#include "ui/theme/theme.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QMainWindow>
#include <QStringList>
#include <QTimer>

#include <filesystem>

class QAction;
class QMenu;
class QStackedWidget;

namespace nametag::ui {

class LessonPage;
class LibraryPage;
class PresenterWindow;
class Settings;

/// What the program gives its window.
struct WindowSetup {
    Producer producer;
    std::filesystem::path lessons; ///< the folder of the lessons
    QStringList profiles;          ///< Python versions to choose from
    PlaceFinder places = {};       ///< for the part of a line that is evaluated
    PythonRecorder recorder = {};  ///< a Python of this machine, to compare with
    PythonFinder pythons = {};     ///< which ones there are
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    static constexpr int kSmallestWidth = 1024;
    static constexpr int kSmallestHeight = 680;

    MainWindow(WindowSetup setup, Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    LessonSession& session() { return m_session; }
    Playback& playback() { return m_playback; }
    LessonPage& lessonPage() { return *m_lesson; }
    LibraryPage& libraryPage() { return *m_library; }
    /// What was answered in all lessons.
    ProgressStore& progress() { return m_progress; }
    QAction* action(const QString& id) const { return m_actions.value(id); }
    Theme theme() const { return m_theme; }

    void showLibrary();
    /// Opens a file at a step; false if it cannot be read (the window says why).
    bool openFile(const QString& path, int step = 0);
    void openScratchpad(const QString& text);
    /// The scratchpad with what was last in it.
    void openLastScratchpad();
    /// Brings back what was typed when the program last ended without saying so; false if nothing was.
    bool recover();
    /// Opens a text as if it had been read from this path.
    void openText(const QString& text, const QString& path);
    /// With the details that the settings have.
    void setTheme(const Theme& theme);
    /// The view to open scripts with, whatever they say themselves.
    void openWithView(const QString& id) { m_wantedView = id; }
    /// Light or dark and less motion as the desktop says, where nothing was chosen here.
    void followDesktop(const DesktopWish& wish);
    /// The open script for a room full of people, at the step that it stands at.
    void present();
    /// Nothing before it was first presented.
    PresenterWindow* presenter() const { return m_presenter; }

    /// Takes what was typed and not saved, if there is some, without asking.
    void takeDraft();
    void showPreferences();
    /// Its lessons are in the library from now on; the folder is watched.
    void addLessonFolder(const QString& folder);

signals:
    /// The size of texts was changed: the window is to be made anew, see Settings::textSize().
    void reopenAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void connectFileActions();
    void connectStepActions();
    void connectViewActions();
    void connectStageActions();
    void connectLibrary();
    void connectLesson();
    QMenu* makeMenu();
    void on(const char* id, const std::function<void()>& act);

    void followLink(const QString& target);
    void chooseFile();
    void save();
    void saveAs();
    void saveTo(const QString& path);
    void showExport();
    void askForStep();
    void goToAsked(const QString& text);
    void showRecent(const QPoint& where);
    void chooseView();
    void showCompare();
    void leaveInnermost();
    void chooseTheme(ThemeName name);
    void toggleTheme();
    void toggleProjector();
    void newScratchpad();
    void keepDraft();
    void offerDraft();
    void readLibrary();
    void removeLessonFolder(const QString& folder);
    void showFolders(const QPoint& where);
    void showCoursePage();
    void showQuiz();
    void openLesson(const QString& id);
    void rememberStep();
    void restoreWindow();
    bool isLessonShown() const;

    WindowSetup m_setup;
    Settings& m_settings;
    Theme m_theme;
    DesktopWish m_desktop;
    Drafts m_drafts;
    QTimer m_draftTimer;
    LessonSession m_session;
    Playback m_playback;
    LessonGuide m_guide;
    ProgressStore m_progress;
    QStackedWidget* m_pages;
    LibraryPage* m_library;
    LessonPage* m_lesson;
    QString m_wantedView;
    bool m_isLibraryOld = true; ///< it is read when it is shown
    AnswerCounts m_counts;      ///< what was answered in lessons
    QFileSystemWatcher m_watcher;
    QTimer m_watchTimer;
    PresenterWindow* m_presenter = nullptr;
    QHash<QString, QAction*> m_actions;
};

} // namespace nametag::ui
