// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIfBand: stands over the stage while the scissors are in use: how many cuts, that the run stays as it
// is, and what can be done.
#pragma once

#include <QWidget>

class QPushButton;

namespace nametag::ui {

class LessonSession;

class WhatIfBand final : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfBand(LessonSession& session, QWidget* parent = nullptr);
    /// How tall it is where there is so much room.
    static int heightFor(int width);
    QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void read();
    QPushButton* addButton(const char* name, const QString& text, const QString& hint);

    LessonSession& m_session;
    QPushButton* m_undo;
    QPushButton* m_collect;
    QPushButton* m_leave;
};

} // namespace nametag::ui
