// SPDX-License-Identifier: GPL-3.0-or-later
// OutputPane: what the program has printed up to the cursor, each line with the line of code that printed it.
#pragma once

#include "ui/panels/output_lines.h"

#include <QScrollArea>
#include <QVector>
#include <QWidget>

class QPushButton;

namespace nametag::ui {

class IconButton;
class InputRow;
class LessonSession;

class OutputPane : public QWidget {
    Q_OBJECT
public:
    explicit OutputPane(LessonSession& session, QWidget* parent = nullptr);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    void toggle() { setOpen(!m_open); }
    QString plainText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void openChanged(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void readCursor();
    void place();

    LessonSession& m_session;
    QVector<OutputLine> m_lines;
    QScrollArea* m_scroll;
    QWidget* m_list;
    IconButton* m_fold;
    QPushButton* m_again;
    InputRow* m_input;
    bool m_open = true;
};

} // namespace nametag::ui
