// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryPage: all lessons by chapters, the search, and the ways to one's own code.
#pragma once

#include "ui/library/library_content.h"
#include "ui/library/thumbnails.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace nametag::ui {

class ContinueCard;
class LibraryRail;
class LibrarySections;

class LibraryPage : public QWidget {
    Q_OBJECT
public:
    LibraryPage(Producer producer, QWidget* parent = nullptr);
    void setContent(LibraryContent content);
    const LibraryContent& content() const { return m_content; }
    Thumbnails& thumbnails() { return m_thumbnails; }
    void focusSearch();

signals:
    void lessonChosen(const QString& path, int step);
    void openAsked();
    void scratchpadAsked();
    void preferencesAsked();
    void helpAsked();
    void presentAsked(const QString& path, int step);
    void recentAsked(const QPoint& where);
    void foldersAsked(const QPoint& where);
    /// The page with all statements of the course and what was answered.
    void coursePageAsked();
    void quizAsked();
    void themeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colourIcons();
    QWidget* makeTop();
    void showSearch();
    void askForPictures();
    /// The picture of the step at which the running lesson was left, under its own name.
    QString pictureToGoOn() const;

    LibraryContent m_content;
    Thumbnails m_thumbnails;
    LibraryRail* m_rail;
    QScrollArea* m_scroll;
    QLineEdit* m_search;
    QPushButton* m_open;
    QPushButton* m_quiz;
    QPushButton* m_scratchpad;
    ContinueCard* m_continue;
    LibrarySections* m_sections;
};

} // namespace nametag::ui
