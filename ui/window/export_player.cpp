// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_player.h"

#include "core/explain/step_card.h"
#include "ui/session/lesson_session.h"

namespace nametag::ui {

PlayerRun playerRun(const LessonSession& session, const std::vector<StepIndex>& steps,
                    const std::function<Page(StepIndex)>& picture,
                    const std::function<QString(StepIndex)>& text)
{
    const auto inWords = [](const std::string& words) { return QString::fromStdString(words); };
    PlayerRun run;
    run.title = session.script().title;
    run.version = QStringLiteral("CPython ") + session.profile();
    run.source = session.script().text.split(u'\n');
    const events::Recording* recording = session.recording();
    if (!recording)
        return run;
    std::string output;
    events::EventIndex read = 0;
    for (const StepIndex step : steps) {
        for (; read < recording->endOf(step); ++read)
            if (const auto* printed = std::get_if<events::Printed>(&recording->event(read)))
                output += recording->text(printed->text);
        const explain::Message message = explain::explainStep(*session.timeline(), step).message;
        PlayerStep told;
        told.line = static_cast<int>(session.lineOf(step));
        told.headline = inWords(explain::plainText(message.headline));
        told.body = inWords(explain::plainText(message.body));
        told.output = inWords(output);
        told.text = text(step);
        told.picture = picture(step);
        run.steps.push_back(std::move(told));
    }
    return run;
}

} // namespace nametag::ui
