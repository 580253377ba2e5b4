// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers: count.
#include "core/exercise/kinds.h"

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

Reply replyOfNumbers(const Round& round)
{
    return replyOfCount(round);
}

} // namespace nametag::exercise
