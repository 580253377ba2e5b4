// SPDX-License-Identifier: GPL-3.0-or-later
// What the comparison says.
#include "core/explain/explain_run_difference.h"
#include "ui/compare/compare_side.h"
#include "ui/compare/compare_table.h"
#include "ui/compare/compare_view.h"
#include "ui/exercises/words_label.h"
#include "ui/session/lesson_session.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace nametag::ui {

namespace {

using timeline::FactKind;

QString inWords(const std::string& text)
{
    return QString::fromStdString(text);
}

bool isOfShape(FactKind kind)
{
    return kind != FactKind::Size && kind != FactKind::Count;
}

} // namespace

void CompareView::tell()
{
    const std::string first = m_first->session().profile().toStdString();
    const std::string second = m_second->session().profile().toStdString();
    std::vector<CompareTable::Row> rows;
    for (const timeline::FactDifference& difference : m_comparison.differences)
        rows.push_back(
            {{inWords(explain::nameOfFact(difference)), inWords(difference.first), inWords(difference.second),
              inWords(explain::explainRunDifference(difference, first, second))},
             difference.firstObject,
             true});
    if (m_comparison.moved > 0) {
        const QString none = tr("not compared");
        const auto moved = static_cast<int>(m_comparison.moved);
        rows.push_back(
            {{moved == 1 ? tr("Address of 1 object") : tr("Addresses of %1 objects").arg(moved), none, none,
              tr("Addresses differ between runs. The pattern of sharing is what counts.")},
             {},
             false});
    }
    m_rows->setRows(tr("What differs at step %1").arg(m_session.step()), m_first->title(), m_second->title(),
                    std::move(rows));
    m_note->setText(m_second->session().step() == m_session.step()
                        ? QString()
                        : tr("The other run stands at its step %1.").arg(m_second->session().step()));
    m_use->setVisible(!isOtherText());
    m_use->setText(tr("Use %1 for this run").arg(m_with));
    m_use->setProperty("version", m_with);
    tellHeadline();
}

void CompareView::tellHeadline()
{
    const auto& differences = m_comparison.differences;
    const bool isAlike = differences.empty();
    m_agree->setText(
        isAlike ? tr("All %1 facts agree here").arg(m_comparison.facts)
                : tr("%1 of %2 facts agree here").arg(m_comparison.agreeing).arg(m_comparison.facts));
    const bool sameShape = std::none_of(differences.begin(), differences.end(),
                                        [](const auto& difference) { return isOfShape(difference.kind); });
    const auto& recording = *m_second->session().recording();
    QString words;
    if (recording.ending == events::Ending::DoesNotCompile)
        words = tr("The other text does not compile.");
    else if (isAlike)
        words = tr("Both runs are alike here: the same names, objects, sizes and counts.");
    else if (sameShape)
        words = tr("Same shape, other numbers. Every string agrees; sizes or counts differ.");
    else
        words = tr("The two pictures differ: names, values or what is shared.");
    m_words->setText(words);
    setAccessibleName(tr("Two runs side by side"));
    setAccessibleDescription(asText());
}

QString CompareView::asText() const
{
    QStringList lines;
    lines << tr("%1 beside %2, step %3")
                 .arg(m_first->accessibleName(),
                      isReal() ? tr("your own Python") : m_second->accessibleName())
                 .arg(m_session.step());
    lines << m_agree->text() << spoken(m_words->text());
    if (m_rows->rowCount() > 0)
        lines << m_rows->asText();
    return lines.join(u'\n');
}

} // namespace nametag::ui
