// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryRail: the left edge of the library: where one is, the chapters with what is done in them, help.
#pragma once

#include "ui/library/library_content.h"

#include <QAbstractButton>
#include <QWidget>

namespace nametag::ui {

/// One line of the rail: an icon or a ring, words, a number.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    RailItem(const QString& icon, const QString& words, QWidget* parent);
    /// A ring filled to this part instead of an icon; 1 is a tick.
    void setPart(double part);
    void setNumber(const QString& number);
    void setDense(bool dense) { m_dense = dense; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRing(QPainter& painter, QPointF middle) const;
    QString m_icon;
    QString m_number;
    double m_part = -1;
    bool m_dense = false;
};

class LibraryRail : public QWidget {
    Q_OBJECT
public:
    static constexpr int kWidth = 248;
    explicit LibraryRail(QWidget* parent = nullptr);
    void setContent(const LibraryContent& content);

signals:
    void chapterChosen(int index);
    void scratchpadAsked();
    void predictionsAsked();
    void recentAsked(const QPoint& where);
    void foldersAsked(const QPoint& where);
    void themeAsked();
    void preferencesAsked();
    void helpAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    RailItem* add(const char* name, const QString& icon, const QString& words);

    RailItem* m_lessons;
    RailItem* m_scratchpad;
    RailItem* m_predictions;
    RailItem* m_recent;
    RailItem* m_folders;
    RailItem* m_theme;
    RailItem* m_preferences;
    RailItem* m_help;
    QVector<RailItem*> m_chapters;
    QString m_done;
};

} // namespace nametag::ui
