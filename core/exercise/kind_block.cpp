// SPDX-License-Identifier: GPL-3.0-or-later
// Which block a new object gets.
#include "core/exercise/feedback.h"
#include "core/exercise/kinds.h"

#include "core/timeline/heap_timeline.h"
#include "core/timeline/shown.h"

#include <algorithm>
#include <unordered_map>

namespace nametag::exercise {

namespace {

/// A block that an object with a name left, and that nobody has taken since.
struct FreeBlock {
    std::uint64_t address = 0;
    std::string name;
};

std::string keyOf(std::uint64_t address)
{
    return "block:" + std::to_string(address);
}

/// The blocks that are free before the statement, the one freed last at the end.
std::vector<FreeBlock> freeBlocks(const Scene& scene)
{
    std::unordered_map<ObjectId, std::string> names;
    std::unordered_map<ObjectId, std::uint64_t> addresses;
    std::vector<FreeBlock> blocks;
    for (events::EventIndex i = 0; i < scene.place().first; ++i) {
        const events::Event& event = scene.recording().event(i);
        if (const auto* bound = std::get_if<events::NameBound>(&event)) {
            const std::string name = scene.text(bound->name);
            if (!timeline::isDunder(name))
                names[bound->object] = name;
        } else if (const auto* made = std::get_if<events::ObjectCreated>(&event)) {
            const std::uint64_t address = made->address.value();
            addresses[made->object] = address;
            std::erase_if(blocks, [&](const FreeBlock& block) { return block.address == address; });
        } else if (const auto* gone = std::get_if<events::ObjectDestroyed>(&event)) {
            if (names.contains(gone->object) && addresses.contains(gone->object))
                blocks.push_back({addresses[gone->object], names[gone->object]});
        }
    }
    return blocks;
}

} // namespace

std::optional<BlockLook> blockOf(const Round& round)
{
    constexpr std::uint32_t kLargestSmall = 512; // Objects/obmalloc.c, SMALL_REQUEST_THRESHOLD
    const Scene& scene = round.scene;
    const ObjectId id = scene.find(scene.after(), round.exercise.of[0]);
    if (!id || !scene.isBorn(id))
        return std::nullopt;
    const timeline::ObjectState& object = *scene.after().object(id);
    BlockLook look{object.size > kLargestSmall, false, false, object.address};
    const timeline::HeapTimeline heap(scene.sharedRecording());
    const auto state = heap.stateAt(scene.place().until, scene.place().last);
    const timeline::PoolState* pool = state->poolAt(object.address);
    const std::uint64_t block = pool ? pool->addressOf(pool->indexOf(object.address)) : object.address;
    const auto tenants = heap.tenantsOf(block, scene.place().until, scene.place().last);
    for (std::size_t i = 1; i < tenants.size(); ++i)
        if (tenants[i].owner == id && tenants[i].isObject) {
            look.wasUsed = true;
            look.wasKept = tenants[i - 1].keptForLater;
        }
    return look;
}

Reply replyOfBlock(const Round& round)
{
    const std::string& path = round.exercise.of[0];
    const auto look = blockOf(round);
    if (!look)
        return noReply("the line makes no new object for `" + path + "`",
                       "Ask before a line that makes one and ties it.");
    if (look->isLarge)
        return noReply("the object takes more than 512 bytes, and the system gives those",
                       "Ask about a smaller object.");
    Reply reply;
    reply.keys = {look->wasUsed ? "other" : "fresh"};
    for (const FreeBlock& block : freeBlocks(round.scene))
        if (look->wasUsed && block.address == look->address)
            reply.keys = {keyOf(block.address)};
    return reply;
}

void draftBlock(const Round& round, Draft& draft)
{
    constexpr std::size_t kMost = 4;
    const Scene& scene = round.scene;
    std::vector<FreeBlock> blocks = freeBlocks(scene);
    const timeline::ObjectState* made = scene.after().object(scene.find(scene.after(), round.exercise.of[0]));
    const auto isRight = [&](const FreeBlock& block) { return made && block.address == made->address; };
    const auto right = std::find_if(blocks.begin(), blocks.end(), isRight);
    if (right != blocks.end() && static_cast<std::size_t>(blocks.end() - right) > kMost)
        std::iter_swap(right, blocks.end() - kMost);
    if (blocks.size() > kMost)
        blocks.erase(blocks.begin(), blocks.end() - kMost);
    std::reverse(blocks.begin(), blocks.end());
    for (const FreeBlock& block : blocks)
        addPick(draft,
                {"The block that the object of `" + block.name + "` left, " + addressTail(block.address),
                 {},
                 {},
                 {}},
                {keyOf(block.address)});
    addPick(draft, {"A freed block that no tag led to", {}, {}, {}}, {"other"});
    addPick(draft, {"A block that was never used", {}, {}, {}}, {"fresh"});
}

} // namespace nametag::exercise
