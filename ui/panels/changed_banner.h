// SPDX-License-Identifier: GPL-3.0-or-later
// ChangedBanner: says that the open file is another one on disk, and offers to read it again. Never in the
// way of stepping.
#pragma once

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

    LessonSession& m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several strokes
    QPushButton* m_reload;
    QPushButton* m_keep;
};

} // namespace nametag::ui
