// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "ui/theme/fonts.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kHeight = 380;

/// Each of the words begins, or is a part of, what is written.
bool matches(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : SearchPopup(QStringLiteral("commandPalette"), QSize(kWidth, kHeight), parent)
    , m_actions(actions)
{
    field().setObjectName(QStringLiteral("commandField"));
    field().setPlaceholderText(tr("A command"));
    field().setAccessibleName(tr("Find a command"));
    rows().setFont(ui::font(FontRole::Base));
    rows().setAccessibleName(tr("Commands"));
    CommandPalette::look();
}

void CommandPalette::look()
{
    const QStringList words = text().split(u' ', Qt::SkipEmptyParts);
    rows().clear();
    m_listed.clear();
    for (QAction* action : std::as_const(m_actions)) {
        const QString text = action->text().remove(u'&');
        if (!action->isEnabled() || !matches(text, words))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        rows().addItem(keys.isEmpty() ? text : tr("%1    %2").arg(text, keys));
        m_listed << action;
    }
    if (rows().count() > 0)
        rows().setCurrentRow(0);
}

QStringList CommandPalette::listed() const
{
    QStringList words;
    for (const QAction* action : m_listed)
        words << action->text();
    return words;
}

void CommandPalette::accept()
{
    QAction* chosen = m_listed.value(rows().currentRow());
    close();
    if (chosen) // when the keyboard is the window's again
        QTimer::singleShot(0, chosen, &QAction::trigger);
}

} // namespace nametag::ui
