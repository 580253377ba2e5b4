// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/heap_map_content.h"

#include "core/profile/profile_list.h"
#include "ui/layout/words.h"
#include "ui/models/object_words.h"
#include "ui/session/lesson_session.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <algorithm>

namespace nametag::ui {

namespace {

using timeline::BlockUse;
using timeline::HeapBlock;
using timeline::PoolState;

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

QString said(const char* text)
{
    return QCoreApplication::translate("HeapMap", text);
}

QString number(std::uint64_t value)
{
    return words(grouped(value));
}

std::uint64_t poolOf(std::uint64_t address)
{
    return address & ~std::uint64_t{memory::kPoolBytes - 1};
}

/// The block of the marked object, or 0.
std::uint64_t blockOfMarked(const LessonSession& session, const HeapMapContent& content)
{
    const timeline::ObjectState* object = content.memory->object(session.marked().object);
    const PoolState* pool = object ? content.heap->poolAt(object->address) : nullptr;
    return pool ? pool->addressOf(pool->indexOf(object->address)) : 0;
}

void chooseBlock(HeapMapContent& content, const LessonSession& session, const HeapMapPlace& place)
{
    content.block =
        place.block && content.heap->blockAt(place.block) ? place.block : blockOfMarked(session, content);
    content.isOpen = place.isOpen && content.block != 0 && content.blockAt(content.block)->isLive();
}

void choosePool(HeapMapContent& content, const HeapMapPlace& place, std::uint64_t last)
{
    const auto& pools = content.heap->pools();
    if (place.pool && pools.count(place.pool))
        content.pool = place.pool;
    else if (content.block && pools.count(poolOf(content.block)))
        content.pool = poolOf(content.block);
    else if (last && pools.count(poolOf(last)))
        content.pool = poolOf(last);
    if (content.pool)
        return;
    std::uint32_t most = 0;
    for (const auto& [address, pool] : pools) {
        if (content.pool && pool->inUse <= most)
            continue;
        most = pool->inUse;
        content.pool = address;
    }
}

void readArenas(HeapMapContent& content, const timeline::StepBlocks& step)
{
    for (const auto& [address, arena] : content.heap->arenas())
        content.arenas.push_back(address);
    if (content.arenas.empty())
        return;
    for (std::size_t i = 0; i < content.arenas.size(); ++i)
        if (content.pool >= content.arenas[i] && content.pool < content.arenas[i] + memory::kArenaBytes)
            content.arena = i;
    const timeline::ArenaState& arena = content.heap->arenas().at(content.arenas[content.arena]);
    content.pools.resize(arena.pools);
    for (std::uint32_t i = 0; i < arena.pools; ++i) {
        HeapMapArenaCell& cell = content.pools[i];
        cell.pool = arena.firstPool() + std::uint64_t{i} * memory::kPoolBytes;
        cell.wasUsed = i < arena.usedPools;
        const PoolState* pool = content.heap->poolAt(cell.pool);
        if (!pool || pool->inUse == 0)
            continue;
        cell.blockSize = pool->blockSize;
        cell.share = static_cast<double>(pool->inUse) / static_cast<double>(pool->blocks.size());
        ++content.poolsInUse;
    }
    const auto mark = [&content, &arena](std::uint64_t address) {
        const std::uint64_t index = (poolOf(address) - arena.firstPool()) / memory::kPoolBytes;
        if (index < content.pools.size())
            content.pools[index].isNow = true;
    };
    for (const auto& [address, order] : step.usedAgain)
        mark(address);
    for (const auto& [address, order] : step.fresh)
        mark(address);
}

void readCells(HeapMapContent& content, const PoolState& pool, const timeline::StepBlocks& step)
{
    QMap<QString, int> owners;
    std::array<int, 8> roles{};
    content.cells.resize(pool.blocks.size());
    for (std::uint32_t i = 0; i < pool.blocks.size(); ++i) {
        const HeapBlock& block = pool.blocks[i];
        HeapMapCell& cell = content.cells[i];
        const std::uint64_t address = pool.addressOf(i);
        cell.use = block.use;
        cell.isSelected = address == content.block;
        content.kept += block.use == BlockUse::Kept ? 1 : 0;
        if (!block.isLive())
            continue;
        const BlockWords owner = wordsOf(block, *content.memory, content.recording->texts());
        cell.role = owner.role;
        cell.kind = owner.kind;
        ++content.live;
        content.lost += pool.blockSize - block.request;
        ++roles[static_cast<std::size_t>(owner.role)];
        const QString type = owner.isKnown ? words(owner.type) : said("not on the stage");
        ++owners[block.use == BlockUse::Part ? said("beside a %1").arg(type) : type];
        if (const auto again = step.usedAgain.find(address); again != step.usedAgain.end())
            cell.order = static_cast<int>(again->second);
        cell.isNow = cell.order >= 0 || step.fresh.count(address) > 0;
    }
    // The numbers count what was used again in this pool.
    std::vector<HeapMapCell*> again;
    for (HeapMapCell& cell : content.cells)
        if (cell.order >= 0)
            again.push_back(&cell);
    std::sort(again.begin(), again.end(),
              [](const HeapMapCell* a, const HeapMapCell* b) { return a->order < b->order; });
    for (std::size_t i = 0; i < again.size(); ++i)
        again[i]->order = static_cast<int>(i);
    content.mostly = static_cast<TypeRole>(std::max_element(roles.begin(), roles.end()) - roles.begin());
    std::vector<std::pair<int, QString>> most;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner)
        most.emplace_back(-owner.value(), owner.key());
    std::sort(most.begin(), most.end());
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(most.size(), 3); ++i)
        parts << QStringLiteral("%1 %2").arg(-most[i].first).arg(most[i].second);
    if (most.size() > 3)
        parts << QStringLiteral("…");
    content.usedBy = parts.join(QStringLiteral(", "));
}

void readPool(HeapMapContent& content, const timeline::StepBlocks& step)
{
    constexpr std::size_t kMostLinks = 1024;
    const PoolState* pool = content.shown();
    if (!pool)
        return;
    const timeline::ArenaState& arena = content.heap->arenas().at(content.arenas[content.arena]);
    content.poolNumber = static_cast<int>((pool->address - arena.firstPool()) / memory::kPoolBytes) + 1;
    content.servesNext = content.heap->servingPool(memory::sizeClassOf(pool->blockSize)) == pool->address;
    content.chain = pool->freeChain(kMostLinks);
    content.next = pool->inUse > 0 ? pool->nextBlock() : timeline::kNoBlock;
    readCells(content, *pool, step);
}

void readTotals(HeapMapContent& content)
{
    for (std::uint32_t i = 0; i < memory::kSizeClasses; ++i)
        content.classBytes[i] = content.heap->liveOf(i).blocks * memory::blockSizeOf(i);
    content.outside = content.heap->largeBytes();
    const timeline::LargeBlock* most = nullptr;
    for (const auto& [address, block] : content.heap->largeBlocks())
        if (!most || block.request > most->request)
            most = &block;
    if (!most)
        return;
    HeapBlock block;
    block.owner = most->owner;
    block.use = most->isObject ? BlockUse::Object : BlockUse::Part;
    const BlockWords owner = wordsOf(block, *content.memory, content.recording->texts());
    content.outsideMost = owner.isKnown ? words(cut(owner.value, 30)) : said("an object not on the stage");
}

} // namespace

int HeapMapContent::indexOf(std::uint64_t address) const
{
    const PoolState* state = shown();
    return state && poolOf(address) == state->address ? static_cast<int>(state->indexOf(address)) : -1;
}

HeapMapContent heapMapContent(const LessonSession& session, const HeapMapPlace& place)
{
    HeapMapContent content;
    const timeline::HeapTimeline* heap = session.heap();
    if (!heap)
        return content;
    content.recording = session.recording();
    content.profile = profile::findProfile(content.recording->profileName);
    if (!content.profile)
        content.profile = &profile::defaultProfile();
    const timeline::StepBlocks step = heap->blocksOf(session.step(), session.moment());
    content.heap = heap->stateAt(session.step(), session.moment());
    content.memory = session.state();
    chooseBlock(content, session, place);
    choosePool(content, place, step.last);
    readArenas(content, step);
    readPool(content, step);
    readTotals(content);
    return content;
}

QString blockText(const HeapMapContent& content, std::uint64_t address)
{
    const HeapBlock* block = content.isEmpty() ? nullptr : content.blockAt(address);
    if (!block)
        return {};
    const PoolState& pool = *content.heap->poolAt(address);
    const QString where = words(idText(address));
    const QString place = said("block %1 of %2").arg(pool.indexOf(address) + 1).arg(pool.blocks.size());
    switch (block->use) {
    case BlockUse::Untouched: return said("%1: never used, %2").arg(place, where);
    case BlockUse::Free: return said("%1: free, %2").arg(place, where);
    case BlockUse::Kept: return said("%1: kept on a free list, %2").arg(place, where);
    default: break;
    }
    const BlockWords owner = wordsOf(*block, *content.memory, content.recording->texts());
    const QString who =
        owner.isKnown ? words(owner.type + " " + owner.value) : said("an object not on the stage");
    return said("%1: %2, %3 of %4 bytes, %5")
        .arg(place, who)
        .arg(block->request)
        .arg(pool.blockSize)
        .arg(where);
}

QString heapMapSummary(const HeapMapContent& content)
{
    if (content.isEmpty())
        return said("No block in use");
    return said("Arena %1 of %2, %3 pools, %4 in use")
        .arg(content.arena + 1)
        .arg(content.arenas.size())
        .arg(content.pools.size())
        .arg(content.poolsInUse);
}

QString heapMapText(const HeapMapContent& content)
{
    if (content.isEmpty())
        return heapMapSummary(content);
    QStringList lines{heapMapSummary(content)};
    for (std::size_t i = 0; i < content.pools.size(); ++i)
        if (const PoolState* pool = content.heap->poolAt(content.pools[i].pool); pool && pool->inUse > 0)
            lines << said("Pool %1: blocks of %2 bytes, %3 of %4 in use")
                         .arg(i + 1)
                         .arg(pool->blockSize)
                         .arg(pool->inUse)
                         .arg(pool->blocks.size());
    if (const PoolState* pool = content.shown()) {
        lines << said("Pool %1 is shown: %2 live, %3 free, %4 never used, %5 bytes lost to rounding")
                     .arg(content.poolNumber)
                     .arg(content.live)
                     .arg(pool->free())
                     .arg(pool->blocks.size() - pool->touched)
                     .arg(number(content.lost));
        for (std::uint32_t i = 0; i < pool->touched; ++i)
            lines << blockText(content, pool->addressOf(i));
    }
    for (std::uint32_t i = 0; i < memory::kSizeClasses; ++i)
        if (content.classBytes[i] > 0)
            lines << said("Blocks of %1 bytes: %2 bytes live")
                         .arg(memory::blockSizeOf(i))
                         .arg(number(content.classBytes[i]));
    lines << said("Outside the arenas: %1 bytes").arg(number(content.outside));
    return lines.join(u'\n');
}

} // namespace nametag::ui
