// SPDX-License-Identifier: GPL-3.0-or-later
// Words after count.
#include "core/exercise/feedback.h"

#include "core/timeline/counted_holders.h"

#include <algorithm>

namespace nametag::exercise {

namespace {

std::string slotWords(const Scene& scene, const timeline::Holder& holder)
{
    const timeline::ObjectState* owner = scene.after().object(holder.owner);
    const std::string type = owner ? std::string(scene.texts()[owner->typeName]) : "object";
    switch (holder.slot) {
    case timeline::SlotKind::Field: {
        const std::string label = scene.text(holder.label);
        return label.starts_with('~') ? "a reference inside a " + type
                                      : "the slot `" + label + "` of a " + type;
    }
    case timeline::SlotKind::Item: return "slot " + std::to_string(holder.index) + " of a " + type;
    default: return "a slot of a " + type;
    }
}

std::string hiddenWords(events::HolderKind kind)
{
    switch (kind) {
    case events::HolderKind::Constant: return "the constants of the code";
    case events::HolderKind::ParserArena: return "the parse tree of the script";
    case events::HolderKind::Cache: return "a table of Python's own";
    case events::HolderKind::ValueStack: return "a value that is being worked with";
    case events::HolderKind::Interpreter: break;
    }
    return "the interpreter";
}

std::string holderWords(const Scene& scene, const timeline::Holder& holder)
{
    std::string words;
    switch (holder.place) {
    case timeline::HolderPlace::Name: words = "the tag `" + scene.text(holder.label) + "`"; break;
    case timeline::HolderPlace::Slot: words = slotWords(scene, holder); break;
    case timeline::HolderPlace::ValueStack: words = "a value that is being worked with"; break;
    case timeline::HolderPlace::Hidden: words = hiddenWords(holder.hidden); break;
    case timeline::HolderPlace::Part: words = "a function or class"; break;
    }
    return holder.times > 1 ? words + " (" + std::to_string(holder.times) + " times)" : words;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string all;
    for (std::size_t i = 0; i < parts.size(); ++i)
        all += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
    return all;
}

} // namespace

void sayNumbers(const Round& round, const Marked& marked, Verdict& verdict)
{
    const Scene& scene = round.scene;
    const std::int64_t count = marked.truth.number;
    const ObjectId object = scene.find(scene.after(), round.exercise.of[0]);
    verdict.heading = "The count is " + std::to_string(count);
    std::vector<std::string> holders;
    for (const timeline::Holder& holder : timeline::countedHoldersOf(scene.after(), scene.texts(), object))
        holders.push_back(holderWords(scene, holder));
    if (holders.size() == 1)
        verdict.words = "Only " + holders.front() + " leads to it.";
    else if (!holders.empty() && holders.size() <= 6)
        verdict.words = "These lead to it: " + joined(holders) + ".";
    if (marked.given.number == count + 1)
        verdict.words += " `sys.getrefcount` would show " + std::to_string(count + 1) +
                         ", because the call holds its argument while it counts.";
    else if (!verdict.isRight && marked.given.number < count && !marked.model)
        verdict.words += " Slots and hidden holders count like tags.";
    else if (!verdict.isRight && !marked.model)
        verdict.words += " Only what leads to this very object counts, not to an equal one.";
}

} // namespace nametag::exercise
