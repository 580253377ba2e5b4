// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/charts_table.h"

#include "ui/layout/words.h"
#include "ui/session/lesson_session.h"

namespace nametag::ui {

ChartsTable::ChartsTable(LessonSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{}

void ChartsTable::readRun()
{
    beginResetModel();
    m_rowCount = m_session.heap() ? static_cast<int>(m_session.horizon()) + 1 : 0;
    endResetModel();
}

int ChartsTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ChartsTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChartsTable::text(const QModelIndex& index) const
{
    const auto step = static_cast<StepIndex>(index.row());
    const timeline::HeapTimeline* heap = m_session.heap();
    if (!heap || step > m_session.stepCount())
        return {};
    const events::EventIndex end = m_session.recording()->endOf(step);
    const auto number = [](std::uint64_t value) { return QString::fromStdString(grouped(value)); };
    switch (index.column()) {
    case Step: return number(step);
    case Line: return step > 0 ? QString::number(m_session.lineOf(step)) : QString();
    case Live: return number(heap->stateAt(step, end)->askedBytes());
    case Held: return number(heap->stateAt(step, end)->heldBytes());
    case Taken: return number(heap->blocksOf(step, end).placed);
    case GivenBack: return number(heap->blocksOf(step, end).freed);
    default: break;
    }
    const ObjectId object = m_session.selection().object;
    const auto state = m_session.timeline()->stateAfter(step);
    const timeline::ObjectState* found = object ? state->object(object) : nullptr;
    return !found                         ? QString()
           : found->is(events::kImmortal) ? QStringLiteral("∞")
                                          : QString::number(found->count);
}

QVariant ChartsTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rowCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(text(index)) : QVariant();
}

QVariant ChartsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step: return tr("Step");
    case Line: return tr("Line");
    case Live: return tr("Live bytes");
    case Held: return tr("Bytes held");
    case Taken: return tr("Blocks taken");
    case GivenBack: return tr("Given back");
    default: return tr("References");
    }
}

} // namespace nametag::ui
