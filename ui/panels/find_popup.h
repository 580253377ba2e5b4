// SPDX-License-Identifier: GPL-3.0-or-later
// FindPopup: finds names and objects of the run by name, id, type or value, and goes there.
#pragma once

#include "core/timeline/search.h"
#include "ui/panels/search_popup.h"

#include <string>
#include <thread>
#include <vector>

namespace nametag::ui {

class LessonSession;

class FindPopup final : public SearchPopup {
    Q_OBJECT
public:
    FindPopup(LessonSession& session, QWidget* parent);
    int count() const { return static_cast<int>(m_found.size()); }
    /// Goes to the row that is chosen.
    void accept() override;

private:
    void look() override;
    void list(std::vector<timeline::Found> all);
    void searchElsewhere(const std::string& words);
    QString rowText(const timeline::Found& found) const;

    LessonSession& m_session;
    std::vector<timeline::Found> m_found;
    std::uint64_t m_ticket = 0;
    std::jthread m_worker; ///< searches a long run
};

} // namespace nametag::ui
