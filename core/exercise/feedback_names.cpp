// SPDX-License-Identifier: GPL-3.0-or-later
// Words after arrow, new, is.
#include "core/exercise/feedback.h"

#include "core/explain/explain.h"
#include "core/explain/explain_sameness.h"
#include "core/explain/step_card.h"
#include "core/timeline/sameness.h"
#include "core/timeline/shown.h"

#include <algorithm>

namespace nametag::exercise {

namespace {

std::string code(const std::string& text)
{
    return "`" + text + "`";
}

std::string lineOf(const Round& round)
{
    return "Line " + std::to_string(round.exercise.line);
}

/// The last event that tied the path in the statement; nothing: none did.
std::optional<events::EventIndex> tyingOf(const Scene& scene, const Path& path)
{
    const NamespaceId space = scene.spaceOf(path.name);
    const Place& place = scene.place();
    if (!path.steps.empty())
        return std::nullopt;
    for (events::EventIndex i = place.last; i-- > place.first;) {
        const events::Event& event = scene.recording().event(i);
        const auto* bound = std::get_if<events::NameBound>(&event);
        const auto* unbound = std::get_if<events::NameUnbound>(&event);
        if ((bound && bound->space == space && scene.texts()[bound->name] == path.name) ||
            (unbound && unbound->space == space && scene.texts()[unbound->name] == path.name))
            return i;
    }
    return std::nullopt;
}

/// The narration of what happened to the name.
std::string narrated(const Scene& scene, const Path& path)
{
    if (const auto event = tyingOf(scene, path))
        return explain::plainText(explain::explain(scene.timeline(), *event).body);
    return explain::plainText(explain::explainStep(scene.timeline(), scene.place().until).message.body);
}

std::string headingOfArrow(const Round& round, const std::string& path, ObjectId was, ObjectId is)
{
    const Scene& scene = round.scene;
    if (!is && scene.place().raised)
        return lineOf(round) + " fails with " + code(scene.error());
    if (!is)
        return was ? code(path) + " is gone"
                   : code(path) + " is not there after line " + std::to_string(round.exercise.line);
    if (is == was)
        return code(path) + " stays where it was";
    if (scene.isBorn(is))
        return lineOf(round) + " made a new object";
    if (!scene.wasShown(is))
        return round.exercise.kind == Kind::New
                   ? "Python had " + code(scene.repr(is, 16)) + " ready"
                   : code(path) + " points to an object that is new on the stage";
    return code(path) + " points to " + wordsFor(scene, is);
}

/// Where an object comes from that the line did not make and that no tag led to.
std::string originOf(const Scene& scene, ObjectId id)
{
    const timeline::ObjectState* object = scene.objectOf(id);
    if (object && object->is(events::kStaticMemory))
        return "Python made " + code(scene.repr(id)) + " at start-up.";
    if (scene.place().last > 0 && explain::Moment(scene.timeline(), scene.place().last - 1).isConstant(id))
        return code(scene.repr(id)) + " was made when the code was compiled.";
    return {};
}

/// The names that the statement ties or cuts.
std::vector<std::string> namesTied(const Scene& scene)
{
    std::vector<std::string> names;
    for (events::EventIndex i = scene.place().first; i < scene.place().last; ++i) {
        const events::Event& event = scene.recording().event(i);
        const auto* bound = std::get_if<events::NameBound>(&event);
        const auto* unbound = std::get_if<events::NameUnbound>(&event);
        const NamespaceId space = bound ? bound->space : unbound ? unbound->space : NamespaceId{};
        if (!space || space != scene.place().space)
            continue;
        const std::string name = scene.text(bound ? bound->name : unbound->name);
        if (!timeline::isDunder(name) && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

std::string wordsOfStay(const Scene& scene, const Path& path)
{
    const std::vector<std::string> others = namesTied(scene);
    const std::string tag = code(path.text);
    if (others.empty() || others.front() == path.name)
        return "The line changes an object, or reads one. The tag " + tag + " stays on its own.";
    return "The line moves " + listOf(others) + ". " + tag +
           " leads to an object, not to another tag, so it "
           "does not follow.";
}

/// Of a slot: the narration speaks of the whole line.
std::string wordsOfSlot(const Scene& scene, ObjectId is)
{
    if (scene.isBorn(is))
        return "The line makes " + code(scene.repr(is)) + ", and the slot leads to it.";
    return "A slot holds a reference, as a tag does. No copy is made.";
}

std::string wordsOfArrow(const Scene& scene, const Path& path, ObjectId was, ObjectId is)
{
    if (!is && scene.place().raised)
        return "The exception ends the line before anything is tied to " + code(path.text) + ".";
    if (is && is == was && path.steps.empty() && !tyingOf(scene, path))
        return wordsOfStay(scene, path);
    if (is && !path.steps.empty())
        return wordsOfSlot(scene, is);
    std::string words = narrated(scene, path);
    const std::string origin =
        is && was && !scene.isBorn(is) && !scene.wasShown(is) ? originOf(scene, is) : "";
    if (is && was && scene.isBorn(is) && words.find("builds") == std::string::npos)
        words = "The line builds " + code(scene.repr(is)) + ". " + words;
    else if (is && is != was && was && scene.wasShown(is))
        words = "No copy is made. " + words;
    return origin.empty() ? words : origin + " " + words;
}

void sayArrow(const Round& round, Verdict& verdict)
{
    const auto path = parsePath(round.exercise.of[0]);
    if (!path)
        return;
    const Scene& scene = round.scene;
    const ObjectId was = scene.find(scene.before(), *path);
    const ObjectId is = scene.find(scene.after(), *path);
    verdict.heading = headingOfArrow(round, path->text, was, is);
    verdict.words = wordsOfArrow(scene, *path, was, is);
}

timeline::ReferenceEnd endOf(const Scene& scene, const Path& path)
{
    timeline::ReferenceEnd end;
    end.object = scene.find(scene.after(), path);
    if (path.steps.empty()) {
        end.space = scene.spaceOf(path.name);
        end.name = scene.texts().find(path.name);
        return end;
    }
    Path owner = path;
    owner.steps.pop_back();
    end.owner = scene.find(scene.after(), owner);
    return end;
}

void sayIs(const Round& round, Verdict& verdict)
{
    const Scene& scene = round.scene;
    const auto first = parsePath(round.exercise.of[0]);
    const auto second = parsePath(round.exercise.of[1]);
    if (!first || !second)
        return;
    const timeline::ReferenceEnd a = endOf(scene, *first), b = endOf(scene, *second);
    const timeline::Sameness same = timeline::samenessOf(scene.timeline(), scene.place().last, a, b);
    const explain::Message message = explain::explainSameness(same, scene.texts()[same.unit]).message;
    verdict.heading = explain::plainText(message.headline);
    verdict.words = explain::plainText(message.body);
    const timeline::ObjectState* one = scene.after().object(a.object);
    const timeline::ObjectState* other = scene.after().object(b.object);
    if (one && other && one != other)
        verdict.words += " They are at two addresses, " + addressTail(one->address) + " and " +
                         addressTail(other->address) + ".";
    else if (one)
        verdict.words += " Both lead to the address " + addressTail(one->address) + ".";
}

} // namespace

void sayNames(const Round& round, const Marked&, Verdict& verdict)
{
    if (round.exercise.kind == Kind::Is)
        sayIs(round, verdict);
    else
        sayArrow(round, verdict);
}

} // namespace nametag::exercise
