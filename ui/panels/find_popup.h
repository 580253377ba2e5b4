// SPDX-License-Identifier: GPL-3.0-or-later
// FindPopup: finds names and objects of the run by name, id, type or value, and goes there.
#pragma once

#include "core/timeline/search.h"

#include <QFrame>

#include <string>
#include <thread>
#include <vector>

class QLineEdit;
class QListWidget;

namespace nametag::ui {

class LessonSession;

class FindPopup final : public QFrame {
    Q_OBJECT
public:
    FindPopup(LessonSession& session, QWidget* parent);
    /// Over the upper middle of the parent, ready to type.
    void begin();
    void setText(const QString& text);
    int count() const { return static_cast<int>(m_found.size()); }
    /// Goes to the row that is chosen.
    void accept();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void list(std::vector<timeline::Found> all);
    void searchElsewhere(const std::string& words);
    QString rowText(const timeline::Found& found) const;

    LessonSession& m_session;
    QLineEdit* m_field;
    QListWidget* m_list;
    std::vector<timeline::Found> m_found;
    std::uint64_t m_ticket = 0;
    std::jthread m_worker; ///< searches a long run
};

} // namespace nametag::ui
