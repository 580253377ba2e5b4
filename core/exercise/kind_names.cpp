// SPDX-License-Identifier: GPL-3.0-or-later
// Where a name points: arrow, new, is.
#include "core/exercise/kinds.h"

#include "core/exercise/probe.h"

#include <algorithm>

namespace nametag::exercise {

namespace {

constexpr std::size_t kMostObjects = 4;

std::string code(const std::string& text)
{
    return "`" + text + "`";
}

Reply replyOfIs(const Round& round)
{
    const Scene& scene = round.scene;
    const std::string& first = round.exercise.of[0];
    const std::string& second = round.exercise.of[1];
    const ObjectId a = scene.find(scene.after(), first);
    const ObjectId b = scene.find(scene.after(), second);
    if (!a || !b)
        return noReply("`" + (a ? second : first) + "` leads to nothing after the line",
                       "Ask after a line where both names are there.");
    Reply reply;
    reply.keys = {a == b ? "yes" : "no"};
    if (round.options.model == Model::Python)
        return reply;
    // In the world of a wrong idea `is` may be something else.
    if (const auto told = probe(round, {"(" + first + ") is (" + second + ")"}); told && (*told)[0] != 'E')
        reply.keys = {(*told)[0] == 'T' ? "yes" : "no"};
    return reply;
}

Reply replyOfNew(const Round& round)
{
    const Scene& scene = round.scene;
    const std::string& path = round.exercise.of[0];
    const ObjectId was = scene.find(scene.before(), path);
    const ObjectId is = scene.find(scene.after(), path);
    if (!is)
        return noReply("`" + path + "` leads to nothing after the line",
                       "Ask with \"arrow\", which can point nowhere, or before another line.");
    Reply reply;
    if (scene.isBorn(is))
        reply.keys = {"new"};
    else if (is == was)
        reply.keys = {"same"};
    else if (scene.wasShown(is))
        reply.keys = keysOf(scene, is);
    if (reply.keys.empty())
        reply.keys = {"ready"};
    return reply;
}

Reply replyOfArrow(const Round& round)
{
    const Scene& scene = round.scene;
    const ObjectId is = scene.find(scene.after(), round.exercise.of[0]);
    Reply reply;
    if (is && scene.wasShown(is))
        reply.keys = keysOf(scene, is);
    if (reply.keys.empty())
        reply.keys = {is ? "new" : "nowhere"};
    return reply;
}

void draftIs(Draft& draft)
{
    const auto& of = draft.question.exercise.of;
    addPick(draft, {"Yes: " + code(of[0]) + " and " + code(of[1]) + " lead to one object", {}, {}, {}},
            {"yes"});
    addPick(draft, {"No: they lead to two objects", {}, {}, {}}, {"no"});
}

/// The objects to choose from; `needed` is one of them if it is on the stage.
void draftObjects(const Round& round, Draft& draft, ObjectId needed, ObjectId without)
{
    for (const ObjectId id : round.scene.candidates(kMostObjects, needed)) {
        if (id == without)
            continue;
        const bool isIts = id == round.scene.find(round.scene.before(), round.exercise.of[0]);
        const std::string words = wordsFor(round.scene, id) + (isIts ? " now" : "");
        const std::string lead = round.exercise.kind == Kind::Arrow ? "To " : "";
        std::string text = lead + words;
        if (lead.empty())
            text[0] = 'T';
        addPick(draft, {text, Target::Object, id, {}}, keysOf(round.scene, id));
    }
}

void draftArrow(const Round& round, Draft& draft, const Path& path)
{
    const Scene& scene = round.scene;
    Question& question = draft.question;
    question.space = scene.spaceOf(path.name);
    if (!path.steps.empty()) {
        Path owner = path;
        owner.steps.pop_back();
        question.owner = scene.find(scene.before(), owner);
    } else if (boundIn(scene.before(), question.space, path.name, scene.texts())) {
        question.name = scene.texts().find(path.name);
    }
    draftObjects(round, draft, scene.find(scene.after(), path), {});
    addPick(draft, {"To a new object", Target::NewObject, {}, {}}, {"new"});
    addPick(draft, {"Nowhere", Target::Nowhere, {}, {}}, {"nowhere"});
}

void draftNew(const Round& round, Draft& draft, const Path& path)
{
    const Scene& scene = round.scene;
    const ObjectId was = scene.find(scene.before(), path);
    addPick(draft, {"A new object, made by this line", Target::NewObject, {}, {}}, {"new"});
    if (was) {
        std::vector<std::string> keys = keysOf(scene, was);
        keys.emplace_back("same");
        addPick(draft, {"The object that it has now", Target::Object, was, {}}, std::move(keys));
    }
    draftObjects(round, draft, scene.find(scene.after(), path), was);
    addPick(draft, {"An object that Python had ready, not on the stage yet", Target::None, {}, {}},
            {"ready"});
}

} // namespace

Reply replyOfNames(const Round& round)
{
    switch (round.exercise.kind) {
    case Kind::Is: return replyOfIs(round);
    case Kind::New: return replyOfNew(round);
    default: return replyOfArrow(round);
    }
}

void draftNames(const Round& round, Draft& draft)
{
    if (round.exercise.kind == Kind::Is)
        return draftIs(draft);
    const auto path = parsePath(round.exercise.of[0]);
    if (!path)
        return;
    if (round.exercise.kind == Kind::New)
        draftNew(round, draft, *path);
    else
        draftArrow(round, draft, *path);
}

} // namespace nametag::exercise
