// SPDX-License-Identifier: GPL-3.0-or-later
// OutputPane: what the program has printed up to the cursor, each line with the line of code that printed it.
#pragma once

#include <QScrollArea>
#include <QStringList>
#include <QVector>
#include <QWidget>

namespace nametag::ui {

class IconButton;
class LessonSession;

/// One printed line.
struct OutputLine {
    std::uint32_t sourceLine = 0;
    QString text;
    bool isError = false;
    bool isNow = false; ///< printed in the current step
};

/// What was printed when `events` events had happened; at most the last `limit` lines.
QVector<OutputLine> outputAt(const LessonSession& session, int limit);

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

    LessonSession& m_session;
    QVector<OutputLine> m_lines;
    QScrollArea* m_scroll;
    QWidget* m_list;
    IconButton* m_fold;
    bool m_open = true;
};

} // namespace nametag::ui
