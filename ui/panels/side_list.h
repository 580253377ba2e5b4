// SPDX-License-Identifier: GPL-3.0-or-later
// SideList: the pages of a dialog one under the other, each a word and perhaps a smaller one. Up and down
// choose.
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

namespace nametag::ui {

struct SideRow {
    QString id;
    QString title;
    QString about; ///< may be empty
};

class SideList : public QWidget {
    Q_OBJECT
public:
    explicit SideList(QVector<SideRow> rows, QWidget* parent = nullptr);
    QString chosen() const { return m_rows[m_chosen].id; }
    void choose(const QString& id);
    const QVector<SideRow>& rows() const { return m_rows; }
    QSize sizeHint() const override;

signals:
    void chosenChanged(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect rectOf(qsizetype index) const;
    qsizetype indexAt(QPoint point) const;
    void take(qsizetype index);
    void tell();

    QVector<SideRow> m_rows;
    qsizetype m_chosen = 0;
    qsizetype m_hovered = -1;
};

} // namespace nametag::ui
