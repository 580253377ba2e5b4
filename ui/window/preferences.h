// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences: what a person sets once. Each choice takes effect at once and is kept.
#pragma once

#include "ui/compare/real_run.h"
#include "ui/layout/visible.h"
#include "ui/scene/transition.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <thread>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace nametag::ui {

class Segment;
class Settings;
class SideList;
class SwitchButton;
class ThemeCards;

/// "full", "fades" or "none"; full for any other word.
MotionMode motionNamed(const QString& name);
/// "all" or "none"; the last digits for any other word.
AddressLook addressLookNamed(const QString& name);

class Preferences : public QDialog {
    Q_OBJECT
public:
    Preferences(Settings& settings, const QStringList& profiles, PythonFinder finder = {},
                QWidget* parent = nullptr);
    /// Opens this page: "appearance", "stage", "simulation", "lessons", "presenting", "python",
    /// "shortcuts".
    void showPage(const QString& id);

signals:
    void themeChosen(nametag::ui::ThemeName name);
    /// Light or dark is to be as the desktop says, or not any more.
    void desktopFollowed(bool follows);
    void motionChosen(nametag::ui::MotionMode mode);
    /// Thicker lines or the heap's patterns, which the settings have already.
    void detailsChosen();
    void addressesChosen(nametag::ui::AddressLook look);
    void textSizeChosen(int percent);
    void speedChosen(double speed);
    void profileChosen(const QString& name);
    void granularityChosen(nametag::ui::Granularity granularity);
    void modeChosen(nametag::ui::Mode mode);
    void lessonFolderAdded(const QString& folder);
    void lessonFolderRemoved(const QString& folder);

private:
    void addPage(QWidget* page);
    QWidget* makeAppearance();
    QWidget* makeStage();
    QWidget* makeSimulation(const QStringList& profiles);
    QWidget* makeLessons();
    void listFolders();
    QWidget* makePresenting();
    QWidget* makePython();
    void searchPythons();
    void listPythons(const PythonSearch& search);
    QWidget* makeShortcuts();
    QWidget* makeFoot();
    void addThemeRows(QGridLayout& rows);
    void addMotionRow(QGridLayout& rows);
    void addDetailRows(QGridLayout& rows);
    void resetAppearance();
    /// A row of a page: what it is, a word about it, and its choices.
    void addRow(QGridLayout& rows, const char* name, const QString& title, const QString& about,
                QWidget* field);

    Settings& m_settings;
    SideList* m_list;
    QStackedWidget* m_pages;
    ThemeCards* m_themes = nullptr;
    SwitchButton* m_follow = nullptr;
    QGridLayout* m_folders = nullptr;
    Segment* m_size = nullptr;
    Segment* m_motion = nullptr;
    SwitchButton* m_thick = nullptr;
    SwitchButton* m_patterns = nullptr;
    Segment* m_addresses = nullptr;
    PythonFinder m_finder;
    QVBoxLayout* m_choices = nullptr; ///< around m_pythons
    QWidget* m_pythons = nullptr;     ///< those that were found
    QLabel* m_searched = nullptr;
    QLabel* m_places = nullptr;
    QPushButton* m_again = nullptr;
    std::jthread m_search; ///< the last: it ends before the others
};

} // namespace nametag::ui
