// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette: all commands of the window by their words; type a few letters, Enter does it.
#pragma once

#include <QAction>
#include <QFrame>
#include <QList>

class QLineEdit;
class QListWidget;

namespace nametag::ui {

class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);
    /// Over the upper middle of the parent, ready to type.
    void begin();
    /// The words of the commands that are listed.
    QStringList listed() const;
    /// Does what is chosen.
    void accept();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list();

    QList<QAction*> m_actions;
    QList<QAction*> m_listed;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace nametag::ui
