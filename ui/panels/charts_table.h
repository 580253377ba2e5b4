// SPDX-License-Identifier: GPL-3.0-or-later
// ChartsTable: the numbers of the charts, a row for each step, read from the run when a row is looked at.
#pragma once

#include <QAbstractTableModel>

namespace nametag::ui {

class LessonSession;

class ChartsTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Step, Line, Live, Held, Taken, GivenBack, References, ColumnCount };

    explicit ChartsTable(LessonSession& session, QObject* parent = nullptr);
    void readRun();
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const QModelIndex& index) const;

    LessonSession& m_session;
    int m_rowCount = 0;
};

} // namespace nametag::ui
