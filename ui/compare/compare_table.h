// SPDX-License-Identifier: GPL-3.0-or-later
// CompareTable: what differs between two runs, a row for each fact, with the reason.
#pragma once

#include "core/timeline/compare_states.h"

#include <QAbstractTableModel>

#include <vector>

namespace nametag::ui {

class CompareTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, First, Second, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    struct Row {
        QString cells[ColumnCount];
        ObjectId object; ///< of the first run
        bool isFact = true;
    };
    void setRows(QString heading, QString first, QString second, std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The width of the reasons: rows are as high as they need it.
    void setReasonWidth(int pixels);
    /// With tabs between the cells and a line for each row.
    QString asText() const;

private:
    QSize sizeOf(const Row& row) const;

    int m_reasonWidth = 0;
    QString m_headings[ColumnCount];
    std::vector<Row> m_rows;
};

} // namespace nametag::ui
