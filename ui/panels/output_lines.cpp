// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/output_lines.h"

#include "ui/session/lesson_session.h"

#include <QStringList>

#include <algorithm>
#include <variant>

namespace nametag::ui {

QVector<OutputLine> outputAt(const LessonSession& session, int limit)
{
    QVector<OutputLine> lines;
    const auto* recording = session.recording();
    if (!recording)
        return lines;
    bool open = false;
    const auto lineOf = [&](StepIndex step) { return step == 0 ? 0u : recording->step(step).line; };
    for (StepIndex step = 0; step <= session.step(); ++step) {
        const auto end = std::min(recording->endOf(step), session.moment());
        for (auto i = recording->firstEventOf(step); i < end; ++i) {
            const auto* printed = std::get_if<events::Printed>(&recording->event(i));
            if (!printed)
                continue;
            const std::string_view text = recording->text(printed->text);
            QStringList parts =
                QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(u'\n');
            if (open && !lines.isEmpty()) {
                if (lines.back().text.isEmpty())
                    lines.back() = {lineOf(step), {}, printed->stream == 2, step == session.step()};
                lines.back().text += parts.takeFirst();
            }
            for (const QString& part : std::as_const(parts))
                lines.push_back({lineOf(step), part, printed->stream == 2, step == session.step()});
            open = true;
        }
    }
    if (!lines.isEmpty() && lines.back().text.isEmpty())
        lines.pop_back();
    return lines.size() > limit ? lines.mid(lines.size() - limit) : lines;
}

} // namespace nametag::ui
