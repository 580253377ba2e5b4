// SPDX-License-Identifier: GPL-3.0-or-later
// Ends: dies, collected.
#include "core/exercise/kinds.h"

#include <algorithm>

namespace nametag::exercise {

namespace {

constexpr std::size_t kMostPicks = 6;

/// Objects of the stage that end in the statement, in the order in which their ends begin.
std::vector<ObjectId> deadOf(const Scene& scene)
{
    std::vector<ObjectId> dead;
    const Place& place = scene.place();
    const auto state = scene.timeline().stateAt(place.end);
    for (events::EventIndex i = place.first; i < place.end; ++i) {
        const events::Event& event = scene.recording().event(i);
        const auto* dying = std::get_if<events::ObjectDying>(&event);
        const auto* gone = std::get_if<events::ObjectDestroyed>(&event);
        const ObjectId id = dying ? dying->object : gone ? gone->object : ObjectId{};
        if (id && !state->object(id) && scene.wasShown(id) &&
            std::find(dead.begin(), dead.end(), id) == dead.end())
            dead.push_back(id);
    }
    return dead;
}

std::string firstKey(const Scene& scene, ObjectId object)
{
    const std::vector<std::string> keys = keysOf(scene, object);
    return keys.empty() ? "way:" + scene.repr(object, 20) : keys.front();
}

std::string wordsOfPick(const Scene& scene, ObjectId object)
{
    const std::vector<std::string> tags = scene.tagsOf(object);
    const std::string value = "`" + scene.repr(object, 20) + "`";
    return tags.empty() ? value : value + ", the object of " + listOf(tags);
}

/// The collector was at work when the object ended.
bool endsInCollection(const Scene& scene, ObjectId object)
{
    bool collecting = false;
    for (events::EventIndex i = scene.place().first; i < scene.place().end; ++i) {
        const events::Event& event = scene.recording().event(i);
        if (std::get_if<events::CollectionBegan>(&event))
            collecting = true;
        else if (std::get_if<events::CollectionEnded>(&event))
            collecting = false;
        const auto* gone = std::get_if<events::ObjectDestroyed>(&event);
        if (gone && gone->object == object)
            return collecting;
    }
    return false;
}

} // namespace

ObjectId lastObjectOf(const Scene& scene, const Path& path)
{
    if (const ObjectId object = scene.find(scene.before(), path))
        return object;
    for (events::EventIndex i = scene.place().first; i-- > 0;) {
        const auto* bound = std::get_if<events::NameBound>(&scene.recording().event(i));
        if (!bound || scene.texts()[bound->name] != path.name)
            continue;
        ObjectId object = bound->object;
        for (const PathStep& step : path.steps)
            object = object ? follow(scene.before(), object, step, scene.texts()) : object;
        return scene.before().object(object) ? object : ObjectId{};
    }
    return {};
}

Reply replyOfDies(const Round& round)
{
    const std::vector<ObjectId> dead = deadOf(round.scene);
    if (dead.size() > kMostPicks)
        return noReply(std::to_string(dead.size()) + " objects are freed, too many to put in order",
                       "Ask before a line that frees at most six.");
    Reply reply;
    for (const ObjectId id : dead)
        reply.keys.push_back(firstKey(round.scene, id));
    return reply;
}

void draftDies(const Round& round, Draft& draft)
{
    const Scene& scene = round.scene;
    const std::vector<ObjectId> dead = deadOf(scene);
    std::vector<ObjectId> chosen = dead;
    for (const ObjectId id : scene.candidates(50, {})) {
        const timeline::ObjectState* object = scene.before().object(id);
        const bool canEnd = object && !object->is(events::kStaticMemory) && !object->is(events::kImmortal);
        if (canEnd && chosen.size() < kMostPicks &&
            std::find(chosen.begin(), chosen.end(), id) == chosen.end())
            chosen.push_back(id);
    }
    // By age: an order that does not tell which were added.
    std::sort(chosen.begin(), chosen.end());
    for (const ObjectId id : chosen) {
        std::vector<std::string> keys = keysOf(scene, id);
        if (keys.empty())
            keys.push_back(firstKey(scene, id));
        addPick(draft, {wordsOfPick(scene, id), Target::Object, id, {}}, std::move(keys));
    }
}

Reply replyOfCollected(const Round& round)
{
    const Scene& scene = round.scene;
    const auto path = parsePath(round.exercise.of[0]);
    const ObjectId object = path ? lastObjectOf(scene, *path) : ObjectId{};
    if (!object)
        return noReply("`" + round.exercise.of[0] + "` has led to no object that is there before the line",
                       "Name one that leads to the object, or did before `del`.");
    Reply reply;
    const auto state = scene.timeline().stateAt(scene.place().end);
    if (state->object(object))
        reply.keys = {"stays"};
    else
        reply.keys = {endsInCollection(scene, object) ? "collected" : "counted"};
    return reply;
}

void draftCollected(Draft& draft)
{
    addPick(draft, {"Yes: no name leads to it any more", {}, {}, {}}, {"collected"});
    addPick(draft, {"No: it stays alive", {}, {}, {}}, {"stays"});
    addPick(draft, {"No: its count reaches 0, and it is freed without the collector", {}, {}, {}},
            {"counted"});
}

} // namespace nametag::exercise
