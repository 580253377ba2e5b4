// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers: objects, count.
#include "core/exercise/kinds.h"

#include "core/timeline/shown.h"

#include <algorithm>

namespace nametag::exercise {

namespace {

constexpr std::uint32_t kMostCount = 40;

Reply replyOfCount(const Round& round)
{
    const Scene& scene = round.scene;
    const std::string& path = round.exercise.of[0];
    const ObjectId id = scene.find(scene.after(), path);
    const timeline::ObjectState* object = scene.after().object(id);
    if (!object)
        return noReply("`" + path + "` leads to nothing after the line", "Ask before a line that ties it.");
    if (object->is(events::kImmortal))
        return noReply("the " + scene.typeWord(id) + " of `" + path + "` is immortal: its count is fixed",
                       "Ask about an object that the lesson makes.");
    if (object->count > kMostCount)
        return noReply("Python itself uses the object of `" + path + "`: its count says nothing",
                       "Ask about an object that the lesson makes.");
    Reply reply;
    reply.number = object->count;
    return reply;
}

} // namespace

std::vector<ObjectId> countedObjects(const Round& round)
{
    const Scene& scene = round.scene;
    const Exercise& exercise = round.exercise;
    std::vector<ObjectId> counted;
    for (const ObjectId id : timeline::shownObjects(scene.after(), scene.texts())) {
        const timeline::ObjectState* object = scene.after().object(id);
        if (!object || (!exercise.alive && scene.wasShown(id)))
            continue;
        if (exercise.type.empty() ? !isBackground(*object) : scene.text(object->typeName) == exercise.type)
            counted.push_back(id);
    }
    return counted;
}

Reply replyOfNumbers(const Round& round)
{
    if (round.exercise.kind == Kind::Count)
        return replyOfCount(round);
    Reply reply;
    reply.number = static_cast<std::int64_t>(countedObjects(round).size());
    return reply;
}

} // namespace nametag::exercise
