// SPDX-License-Identifier: GPL-3.0-or-later
// A session on a script that has run to its end, for tests of the views.
#pragma once

#include "tests/support/simulated.h"
#include "ui/session/lesson_session.h"
#include "ui/session/script.h"

#include <QtTest>

namespace nametag::tests {

/// Makes a run; the cursor stands at its last step.
inline void openAndRun(ui::LessonSession& session, const char* source, const char* profile = "3.12")
{
    session.setProfile(QString::fromLatin1(profile));
    QSignalSpy finished(&session, &ui::LessonSession::runFinished);
    session.open(ui::scriptFrom(QString::fromUtf8(source), {}));
    while (session.isRunning() || finished.isEmpty())
        QVERIFY(finished.wait(10'000) || !session.isRunning());
    session.last();
}

/// The object that a name of the module refers to at the cursor.
inline ObjectId objectOf(const ui::LessonSession& session, const char* name)
{
    const auto state = session.state();
    const timeline::NamespaceState* space = state->space(state->programNames());
    for (const timeline::Binding& binding : space ? space->bindings : std::vector<timeline::Binding>())
        if (session.recording()->text(binding.name) == name)
            return state->target(binding);
    return {};
}

} // namespace nametag::tests
