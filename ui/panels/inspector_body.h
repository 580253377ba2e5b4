// SPDX-License-Identifier: GPL-3.0-or-later
// The painted inside of the inspector: sections from top to bottom, rows that can be clicked.
#pragma once

#include "ui/panels/inspector.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace nametag::ui {

class InspectorBody : public QWidget {
    Q_OBJECT
public:
    explicit InspectorBody(LessonSession& session);
    void setContent(InspectorContent content);
    const InspectorContent& content() const { return m_content; }
    QStringList lines() const;
    QSize sizeHint() const override { return {200, m_height}; }

signals:
    /// With the keys: it should be seen.
    void rowChosen(const QRect& row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    static QString notRecorded();
    /// A rectangle that does something when clicked.
    struct Region {
        QRectF where;
        QString hint;
        std::function<void()> act;
    };

    void measure();
    void paintAll(QPainter& painter);
    // inspector_sameness.cpp
    void paintSameness(QPainter& painter);
    /// At the current height; returns how high it is.
    double paintSentence(QPainter& painter, const QString& text, FontRole role, Colour ink);
    void paintHead(QPainter& painter);
    void paintFacts(QPainter& painter);
    void paintUsualFacts(QPainter& painter);
    void paintBlock(QPainter& painter);
    void paintTenantRows(QPainter& painter);
    void paintFact(QPainter& painter, const QString& label, const QString& value, const QString& more);
    void paintSlots(QPainter& painter);
    void paintReferrers(QPainter& painter);
    void paintReferrer(QPainter& painter, const Referrer& referrer);
    // inspector_history.cpp
    void paintCounts(QPainter& painter);
    void paintHistory(QPainter& painter);
    void paintHistoryRow(QPainter& painter, const HistoryRow& row);
    double paintHistoryText(QPainter& painter, const HistoryEntry& entry, Colour ink);
    double textLeft() const;
    QString historyLine(const HistoryRow& row) const;
    void paintDivider(QPainter& painter);
    void paintAbsent(QPainter& painter);
    const Region* regionAt(QPointF point) const;
    void choose(int region);
    QColor colour(Colour role) const;

    LessonSession& m_session;
    InspectorContent m_content;
    std::vector<Region> m_regions;
    int m_chosen = -1; ///< the region that the keys are at
    bool m_showsOtherwise = false;
    bool m_showsReferrers = false; ///< more than a few
    double m_y = 0;
    int m_height = 100;
};

} // namespace nametag::ui
