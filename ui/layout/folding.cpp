// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/folding.h"

#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

using events::ObjectKind;
using timeline::MemoryState;
using timeline::ObjectState;

namespace {

constexpr std::size_t kLeastMembers = 4;
constexpr std::uint32_t kLongestChain = 24;
constexpr std::size_t kMostOfTree = 24; ///< nodes on the stage before the stack of the others

std::size_t contentCount(const ObjectState& object)
{
    return std::max({object.items.size(), object.entries.size(), object.elements.size()});
}

/// Of the objects that a container holds and that are drawn as blocks; no members if it is not one shape.
struct Shape {
    std::size_t members = 0;
    bool isFlat = false; ///< they are rows of a matrix, or hold nothing
};

Shape shapeOf(const MemoryState& state, const ObjectState& object, const VisibleFinder& finder)
{
    std::size_t members = 0;
    const ObjectState* first = nullptr;
    bool isOneShape = true;
    forEachContent(object, [&](ObjectId content) {
        const ObjectState* member = content ? state.object(content) : nullptr;
        if (!member || finder.isDocked(content))
            return;
        first = first ? first : member;
        isOneShape = isOneShape && member->kind == first->kind && member->typeName == first->typeName;
        ++members;
    });
    const bool isFlat =
        first && (first->kind == ObjectKind::List || first->kind == ObjectKind::Tuple || isAtom(first->kind));
    return isOneShape ? Shape{members, isFlat} : Shape{};
}

} // namespace

void CrowdWatch::look(const MemoryState& state, const Visible& visible, const VisibleFinder& finder)
{
    for (const VisibleObject& shown : visible.objects) {
        if (contentCount(*shown.object) > kMostBelow)
            lookAtContainer(state, *shown.object, finder);
        if (finder.chainDepth(shown.object->id) >= kLongestChain)
            m_longChains.insert(shown.object->typeName);
    }
    const std::size_t crowd = visible.objects.size() + visible.leftOut;
    if (crowd <= m_most)
        return;
    m_most = crowd;
    lookAtTrees(visible, finder);
    m_candidates.clear();
    for (const VisibleObject& shown : visible.objects) {
        if (contentCount(*shown.object) < kLeastMembers || m_facts.isFolded(shown.object->id))
            continue;
        const std::size_t members = shapeOf(state, *shown.object, finder).members;
        if (members >= kLeastMembers)
            m_candidates.push_back({shown.object->id, members});
    }
}

void CrowdWatch::lookAtContainer(const MemoryState& state, const ObjectState& object,
                                 const VisibleFinder& finder)
{
    const std::size_t count = contentCount(object);
    std::size_t& next = m_nextLook.try_emplace(object.id, kMostBelow + 1).first->second;
    if (count < next || m_large.count(object.id) != 0)
        return;
    next = count < kMostOfOneShape ? std::min(2 * count, kMostOfOneShape)
                                   : 2 * count; // a container that grows is not looked at each time
    const Shape shape = shapeOf(state, object, finder);
    if (shape.members >= kMostOfOneShape || (shape.members > kMostBelow && !shape.isFlat))
        m_large.insert(object.id);
}

void CrowdWatch::lookAtTrees(const Visible& visible, const VisibleFinder& finder)
{
    m_trees.clear();
    for (const VisibleObject& shown : visible.objects) {
        if (visible.leftOut == 0 || shown.object->kind != events::ObjectKind::Instance)
            continue;
        std::vector<std::size_t>& depths = m_trees[shown.object->typeName];
        const std::uint32_t depth = finder.chainDepth(shown.object->id);
        if (depth >= depths.size())
            depths.resize(depth + 1);
        ++depths[depth];
    }
}

/// Nodes that have no room on the stage stand as a stack below the depth down to which there is some.
bool CrowdWatch::foldTrees(RunFacts& facts) const
{
    bool isMore = false;
    for (const auto& [type, depths] : m_trees) {
        std::size_t nodes = 0;
        for (std::uint32_t depth = 0; depth < depths.size(); ++depth) {
            nodes += depths[depth];
            if (nodes <= kMostOfTree || depth == 0)
                continue;
            isMore = facts.foldChain(type, depth) || isMore;
            break;
        }
    }
    return isMore;
}

bool CrowdWatch::decide(RunFacts& facts) const
{
    bool isMore = false;
    for (ObjectId owner : m_large)
        isMore = facts.fold(owner) || isMore;
    for (TextId type : m_longChains)
        isMore = facts.foldChain(type) || isMore;
    if (isMore)
        return true; // that may be enough
    std::vector<Candidate> order = m_candidates;
    std::stable_sort(order.begin(), order.end(),
                     [](const Candidate& a, const Candidate& b) { return a.members > b.members; });
    std::size_t crowd = m_most;
    for (const Candidate& candidate : order) {
        if (crowd <= kMostObjects)
            break;
        isMore = facts.fold(candidate.owner) || isMore;
        crowd -= std::min<std::size_t>(crowd, std::min<std::size_t>(candidate.members, kMostSlots) - 1);
    }
    return (crowd > kMostObjects && foldTrees(facts)) || isMore;
}

} // namespace nametag::ui
