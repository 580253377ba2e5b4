// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette: all commands of the window by their words; type a few letters, Enter does it.
#pragma once

#include "ui/panels/search_popup.h"

#include <QAction>
#include <QList>

namespace nametag::ui {

class CommandPalette final : public SearchPopup {
    Q_OBJECT
public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);
    /// The words of the commands that are listed.
    QStringList listed() const;
    /// Does what is chosen.
    void accept() override;

private:
    void look() override;
    QList<QAction*> m_actions;
    QList<QAction*> m_listed;
};

} // namespace nametag::ui
