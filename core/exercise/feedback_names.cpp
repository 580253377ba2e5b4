// SPDX-License-Identifier: GPL-3.0-or-later
// Words after arrow, new, is.
#include "core/exercise/feedback.h"

#include "core/explain/explain.h"
#include "core/explain/explain_sameness.h"
#include "core/explain/step_card.h"
#include "core/timeline/sameness.h"

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
    if (!scene.wasShown(is)) {
        const timeline::ObjectState* object = scene.objectOf(is);
        return object && object->is(events::kConstant)
                   ? "A constant of the code, made before line " + std::to_string(round.exercise.line)
                   : code(scene.repr(is, 16)) + " was there already";
    }
    return code(path) + " points to " + wordsFor(scene, is);
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
    if (!is && scene.place().raised)
        verdict.words = "The exception ends the line before anything is tied to " + code(path->text) + ".";
    else if (is && is == was && !tyingOf(scene, *path))
        verdict.words = "The line ties nothing to " + code(path->text) + ".";
    else
        verdict.words = narrated(scene, *path);
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
