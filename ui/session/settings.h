// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: what the program remembers between starts, as plain strings in one ini file. A file that cannot
// be read is set aside and a new one begun.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace nametag::ui {

class Settings {
public:
    /// Opens this ini file; an empty path means the usual place of the user.
    explicit Settings(const QString& path = {});
    ~Settings();

    /// Empty until one was chosen: then the desktop says light or dark.
    QString theme() const;
    void setTheme(const QString& name);
    QString profile() const;
    void setProfile(const QString& name);
    bool followsDesktop() const { return theme().isEmpty(); }
    QString motion() const; ///< "full", "fades" or "none"
    bool hasMotion() const; ///< one was chosen: the desktop is not asked
    void setMotion(const QString& name);
    QString granularity() const; ///< "lines" or "events"
    void setGranularity(const QString& name);
    QString stageMode() const; ///< "compact" or "full"
    void setStageMode(const QString& name);
    QString view() const; ///< the id of the view that was chosen last, "stage" if none was
    void setView(const QString& id);
    int textSize() const; ///< in percent; read when the program starts
    void setTextSize(int percent);
    bool hasThickLines() const; ///< in every theme
    void setThickLines(bool thick);
    bool hasHeapPatterns() const;
    void setHeapPatterns(bool shown);
    QString addresses() const; ///< on blocks: "last" (six digits), "all" or "none"
    void setAddresses(const QString& id);
    QString realPython() const; ///< the path of the one to compare with; empty: the first one there is
    void setRealPython(const QString& path);
    double speed() const;
    void setSpeed(double speed);

    QByteArray windowPlace() const;
    void setWindowPlace(const QByteArray& place);
    bool isPaneShown(const QString& pane) const;
    void setPaneShown(const QString& pane, bool shown);

    /// Files opened last, newest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    /// The step at which a lesson was left, and how many it has; 0 if it was never opened.
    int savedStep(const QString& lesson) const;
    int savedStepCount(const QString& lesson) const;
    void saveStep(const QString& lesson, int step, int count);
    QString lastLesson() const;

    /// Folders with lessons of one's own.
    QStringList lessonFolders() const;
    void setLessonFolders(const QStringList& folders);

    QString scratchpad() const;
    void setScratchpad(const QString& text);

    /// Where the file is, and what else the program keeps.
    QString folder() const;

    /// The name under which an unreadable file was set aside, or empty.
    QString setAsideFile() const { return m_setAside; }

private:
    std::unique_ptr<QSettings> m_file;
    QString m_setAside;
};

} // namespace nametag::ui
