// SPDX-License-Identifier: GPL-3.0-or-later
// PresenterSource: the lines around the one that ran, large enough for the last row of the room.
#pragma once

#include "ui/panels/source_lines.h"

#include <QWidget>

namespace nametag::ui {

class LessonSession;

class PresenterSource : public QWidget {
    Q_OBJECT
public:
    explicit PresenterSource(LessonSession& session, QWidget* parent = nullptr);
    void setUnit(double unit);
    /// The width at which no line is cut, in pixels of the design.
    double wantedWidth() const;
    /// Where the line at this point is; empty where there is none.
    QRectF lineAt(QPoint point) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        int line = 0; ///< from 1
        QRectF where;
    };

    void readScript();
    double heightOf(int line) const;
    std::vector<Row> rows() const;
    void paintRow(QPainter& painter, const Row& row) const;
    void paintCode(QPainter& painter, const Row& row, const QString& text) const;
    double codePixels() const;

    LessonSession& m_session;
    QStringList m_texts;
    std::vector<SourceLine> m_lines;
    std::vector<int> m_open; ///< in which triple-quoted string each line begins
    qsizetype m_longest = 0;
    double m_unit = 1;
};

} // namespace nametag::ui
