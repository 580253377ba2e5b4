// SPDX-License-Identifier: GPL-3.0-or-later
// Scissors: the branch beside the run in which references are cut. It belongs to one moment: whoever steps or
// runs leaves it.
#pragma once

#include "core/events/recording.h"
#include "core/timeline/what_if.h"

#include <QObject>

#include <memory>

namespace nametag::ui {

class LessonSession;

class Scissors final : public QObject {
    Q_OBJECT
public:
    explicit Scissors(LessonSession& session);

    bool isOpen() const { return m_branch != nullptr; }
    /// Nothing while the scissors are not in use.
    const timeline::WhatIf* branch() const { return m_branch.get(); }

    /// A branch of the moment at the cursor, with nothing cut.
    void begin();
    void toggle() { isOpen() ? leave() : begin(); }
    void leave();
    /// These begin a branch if there is none.
    void cut(const timeline::HoldingPlace& place);
    void collect();
    void undo();

signals:
    void changed();

private:
    LessonSession& m_session;
    std::shared_ptr<const events::Recording> m_recording; ///< whose texts the branch reads
    std::unique_ptr<timeline::WhatIf> m_branch;
};

} // namespace nametag::ui
