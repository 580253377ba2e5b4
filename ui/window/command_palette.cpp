// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "ui/panels/theme_of.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kHeight = 380;
constexpr int kTop = 72;

/// Each of the words begins, or is a part of, what is written.
bool matches(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme theme = themeOf(parent);
    setStyleSheet(QStringLiteral("#commandPalette { background: %1; border: 1px solid %2; }")
                      .arg(theme.colour(Colour::BgSurface).name(), theme.colour(Colour::LineStrong).name()));
    setFixedSize(kWidth, kHeight);
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setPlaceholderText(tr("A command"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setClearButtonEnabled(true);
    m_list->setFrameStyle(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(2);
    m_list->setFont(ui::font(FontRole::Base));
    m_list->setAccessibleName(tr("Commands"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::accept);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::accept);
    list();
}

void CommandPalette::begin()
{
    const QWidget* over = parentWidget();
    move(over->mapToGlobal(QPoint((over->width() - width()) / 2, kTop)));
    show();
    m_field->setFocus();
}

void CommandPalette::list()
{
    const QStringList words = m_field->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    m_listed.clear();
    for (QAction* action : std::as_const(m_actions)) {
        const QString text = action->text().remove(u'&');
        if (!action->isEnabled() || !matches(text, words))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        m_list->addItem(keys.isEmpty() ? text : tr("%1    %2").arg(text, keys));
        m_listed << action;
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
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
    QAction* chosen = m_listed.value(m_list->currentRow());
    close();
    if (chosen) // when the keyboard is the window's again
        QTimer::singleShot(0, chosen, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (by == 0)
        return QFrame::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1)));
    return true;
}

} // namespace nametag::ui
