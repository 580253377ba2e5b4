// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_table.h"

#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <QSize>
#include <QStringList>

#include <utility>

namespace nametag::ui {

namespace {

constexpr int kReasonMargin = 12; ///< the padding of a cell and the margin of its text
constexpr int kRowPadding = 12;

} // namespace

void CompareTable::setRows(QString heading, QString first, QString second, std::vector<Row> rows)
{
    beginResetModel();
    m_headings[What] = std::move(heading);
    m_headings[First] = std::move(first);
    m_headings[Second] = std::move(second);
    m_headings[Why] = tr("Why");
    m_rows = std::move(rows);
    endResetModel();
}

int CompareTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells[index.column()];
    case Qt::FontRole:
        if (index.column() == First || index.column() == Second)
            return monoFont(13);
        return textFont(13, index.column() == What && row.isFact ? QFont::DemiBold : QFont::Normal);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::SizeHintRole: return index.column() == Why && m_reasonWidth > 0 ? sizeOf(row) : QVariant();
    default: return {};
    }
}

/// The style sheet's padding is not in the width that the view itself would ask for.
QSize CompareTable::sizeOf(const Row& row) const
{
    const QFontMetrics metrics(textFont(13));
    const QRect room(0, 0, m_reasonWidth - 2 * kReasonMargin, 10'000);
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, row.cells[Why]).height();
    return {m_reasonWidth, height + kRowPadding};
}

void CompareTable::setReasonWidth(int pixels)
{
    if (pixels == m_reasonWidth)
        return;
    m_reasonWidth = pixels;
    if (!m_rows.empty())
        emit dataChanged(index(0, Why), index(rowCount() - 1, Why), {Qt::SizeHintRole});
}

QVariant CompareTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headings[section]) : QVariant();
}

QString CompareTable::asText() const
{
    QStringList lines{
        QStringList{m_headings[What], m_headings[First], m_headings[Second], m_headings[Why]}.join(u'\t')};
    for (const Row& row : m_rows)
        lines << QStringList{row.cells[What], row.cells[First], row.cells[Second], row.cells[Why]}.join(
            u'\t');
    return lines.join(u'\n');
}

} // namespace nametag::ui
