// SPDX-License-Identifier: GPL-3.0-or-later
// The scrolled part of the library: the card to go on with, and the chapters with their lessons.
#pragma once

#include "ui/library/library_content.h"

#include <QWidget>

class QPushButton;

namespace nametag::ui {

class Thumbnails;

/// "Continue where you stopped", with the picture of the lesson.
class ContinueCard : public QWidget {
    Q_OBJECT
public:
    static constexpr int kHeight = 204;
    static constexpr int kGapBelow = 28; ///< nothing is painted there
    explicit ContinueCard(QWidget* parent = nullptr);
    void setLesson(const LibraryLesson& lesson);
    const LibraryLesson& lesson() const { return m_lesson; }
    void setPicture(std::shared_ptr<const SceneModel> picture);

signals:
    void chosen(const QString& path, int step);
    void presentAsked(const QString& path, int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    LibraryLesson m_lesson;
    std::shared_ptr<const SceneModel> m_picture;
    QPushButton* m_continue;
    QPushButton* m_restart;
    QPushButton* m_present;
};

class LibrarySections : public QWidget {
    Q_OBJECT
public:
    explicit LibrarySections(Thumbnails& thumbnails, QWidget* parent = nullptr);
    /// `near`: what may have been meant, where nothing was found.
    void setChapters(QVector<LibraryChapter> chapters, const QString& nothingFound, const QString& near = {});
    int topOfChapter(int index) const;
    int heightFor(int width) const;

signals:
    void chosen(const QString& path, int step);
    void searchAsked(const QString& term);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsFor(int width) const;
    void place();

    Thumbnails& m_thumbnails;
    QVector<LibraryChapter> m_chapters;
    QVector<QVector<LessonCard*>> m_cards;
    QVector<int> m_tops;
    QString m_nothing;
    QString m_near;
    QPushButton* m_suggestion;
};

} // namespace nametag::ui
