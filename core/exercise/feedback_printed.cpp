// SPDX-License-Identifier: GPL-3.0-or-later
// Words after printed.
#include "core/exercise/feedback.h"

#include "core/explain/explain.h"

#include <algorithm>

namespace nametag::exercise {

void sayPrinted(const Round& round, const Marked& marked, Verdict& verdict)
{
    const Scene& scene = round.scene;
    const bool isShort = marked.truth.text.find('\n') == std::string::npos && marked.truth.text.size() <= 60;
    const std::string line = "Line " + std::to_string(round.exercise.line);
    verdict.heading =
        isShort
            ? line + " prints `" + marked.truth.text + "`"
            : line + " prints " +
                  std::to_string(std::count(marked.truth.text.begin(), marked.truth.text.end(), '\n') + 1) +
                  " lines";
    if (!isShort)
        verdict.words = "```\n" + marked.truth.text + "\n```\n";
    for (events::EventIndex i = scene.place().first; i < scene.place().last; ++i)
        if (const auto* print = std::get_if<events::Printed>(&scene.recording().event(i));
            print && print->stream == 1) {
            verdict.words += explain::plainText(explain::explain(scene.timeline(), i).body);
            break;
        }
}

} // namespace nametag::exercise
