// SPDX-License-Identifier: GPL-3.0-or-later
// ChangedBanner: says that the open file is another one on disk, and offers to read it again. Never in the
// way of stepping.
#pragma once

#include "ui/models/line_difference.h"

#include <QFileSystemWatcher>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace nametag::ui {

class LessonSession;

class ChangedBanner : public QWidget {
    Q_OBJECT
public:
    explicit ChangedBanner(LessonSession& session, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void watch();
    void compare();
    void reload();
    void readDifference(const QByteArray& content);
    void paintDifference(QPainter& painter) const;

    LessonSession& m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several strokes
    QPushButton* m_reload;
    QPushButton* m_keep;
    std::vector<ChangedLine> m_lines; ///< that differ, and what stands around them
    std::size_t m_differ = 0;         ///< how many do in all
    QString m_effect;                 ///< from where on the run may be another one
};

} // namespace nametag::ui
