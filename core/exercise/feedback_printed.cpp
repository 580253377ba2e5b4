// SPDX-License-Identifier: GPL-3.0-or-later
// Words after printed.
#include "core/exercise/feedback.h"

#include "core/explain/explain.h"

#include <algorithm>

namespace nametag::exercise {

namespace {

/// How the narration begins where it has nothing to say about what is printed.
constexpr std::string_view kNothingMore = "Printing looks at objects.";

/// Names in the line that lead to one object which can change: what is printed for one holds for all.
std::string sharedWords(const Scene& scene)
{
    const std::string line = scene.line();
    for (const ObjectId id : scene.candidates(50, {})) {
        const timeline::ObjectState* object = scene.before().object(id);
        const std::vector<std::string> tags = scene.tagsOf(id);
        const bool isSaid = std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) {
            return explain::Moment::hasWord(line, tag);
        });
        if (object && isSaid && tags.size() > 1 && object->is(events::kMutable))
            return listOf(tags) + " lead to one " + scene.typeWord(id) +
                   ", so each shows what was done to it.";
    }
    return {};
}

} // namespace

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
            const std::string why = explain::plainText(explain::explain(scene.timeline(), i).body);
            const std::string shared = why.starts_with(kNothingMore) ? sharedWords(scene) : std::string();
            verdict.words += shared.empty() ? why : shared;
            break;
        }
}

} // namespace nametag::exercise
