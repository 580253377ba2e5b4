// SPDX-License-Identifier: GPL-3.0-or-later
// CollectionTable: the arithmetic of a collection: count, references from inside, what is left over; and the
// verdicts. It stands in the inspector's place while the collector is looked at and nothing is chosen.
#pragma once

#include "ui/models/collector_content.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace nametag::ui {

class LessonSession;

class CollectionTable final : public QWidget {
    Q_OBJECT
public:
    explicit CollectionTable(LessonSession& session, QWidget* parent = nullptr);
    void readCursor();
    QSize sizeHint() const override { return {200, m_height}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void measure();
    void paintAll(QPainter& painter);
    void paintHead(QPainter& painter);
    void paintRow(QPainter& painter, const CollectorRow& row);
    void paintNumber(QPainter& painter, double right, const QString& text, Colour ink);
    void paintOthers(QPainter& painter);
    void paintWords(QPainter& painter, const QString& title, const QString& text);
    void paintVerdict(QPainter& painter, const char* icon, const QString& label, const QString& names);
    void paintDivider(QPainter& painter);
    QColor colour(Colour role) const;

    struct RowPlace {
        QRectF where;
        ObjectId object;
    };

    LessonSession& m_session;
    CollectorContent m_content;
    std::vector<RowPlace> m_rows;
    double m_y = 0;
    int m_height = 100;
};

} // namespace nametag::ui
