// SPDX-License-Identifier: GPL-3.0-or-later
// The stack cards of a picture: which references lead into one, and what it stands for.
#include "ui/layout/visible.h"

#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

using events::ObjectKind;
using timeline::ObjectState;

namespace {

constexpr std::uint32_t kMostInside = 10'000; ///< of a stack's objects are counted

std::size_t filledCount(const ObjectState& object)
{
    std::size_t count = 0;
    forEachContent(object, [&](ObjectId content) { count += content ? 1 : 0; });
    return count;
}

} // namespace

std::uint32_t VisibleFinder::chainDepth(ObjectId object) const
{
    const auto known = m_depths.find(object);
    return known == m_depths.end() ? 0 : known->second;
}

/// A node that leads to a new node of its type is before it in a chain.
void VisibleFinder::deepen(const ObjectState& owner, ObjectId target)
{
    const ObjectState* object = owner.kind == ObjectKind::Instance ? m_state->object(target) : nullptr;
    if (object && object->typeName == owner.typeName && m_met.count(target) == 0)
        m_depths[target] = chainDepth(owner.id) + 1;
}

ObjectId VisibleFinder::foldFor(const ObjectState& owner, const Reference& reference) const
{
    if (!reference.isField)
        return m_facts.isFolded(owner.id) ? foldOf(owner.id) : ObjectId{};
    if (owner.kind != ObjectKind::Instance || m_met.count(reference.target) != 0 ||
        !m_facts.isFoldedChain(owner.typeName) || chainDepth(owner.id) + 1 < m_facts.shownOfChain(owner.typeName))
        return {};
    const ObjectState* target = m_state->object(reference.target);
    return target && target->typeName == owner.typeName ? foldOfChain(owner.typeName) : ObjectId{};
}

void VisibleFinder::addFolds()
{
    for (const Deferred& deferred : m_deferred) {
        if (m_met.count(deferred.link.id.target) != 0)
            m_visible.links.push_back(deferred.link);
        else
            addToFold(deferred);
    }
    addLeftOutSlots();
}

void VisibleFinder::addToFold(const Deferred& deferred)
{
    const auto known = std::find_if(m_visible.folds.begin(), m_visible.folds.end(),
                                    [&](const VisibleFold& fold) { return fold.id == deferred.fold; });
    VisibleFold& fold = known == m_visible.folds.end() ? m_visible.folds.emplace_back() : *known;
    const bool isChain = deferred.link.reference->isField;
    fold.id = deferred.fold;
    fold.container = isChain ? nullptr : deferred.owner;
    if (isChain || fold.firsts.empty())
        fold.firsts.push_back(m_state->object(deferred.link.id.target));
    VisibleLink link = deferred.link;
    link.id.target = deferred.fold;
    m_visible.links.push_back(link);
}

/// The slots that a folded container leaves out lead to its stack, too.
void VisibleFinder::addLeftOutSlots()
{
    std::vector<const ObjectState*> containers;
    for (const VisibleObject& shown : m_visible.objects)
        if (m_facts.isFolded(shown.object->id) && filledCount(*shown.object) > kMostFolded)
            containers.push_back(shown.object);
    for (const ObjectState* container : containers) {
        const ObjectState* first = nullptr;
        forEachContent(*container, [&](ObjectId content) {
            const bool isHidden = !first && content && !isDocked(content) && m_met.count(content) == 0;
            first = isHidden ? m_state->object(content) : first;
        });
        if (!first)
            continue;
        Reference& slot = m_visible.leftOutSlots.emplace_back();
        slot.id = {SlotKind::Item, container->id.value, kLeftOutSlot};
        slot.target = first->id;
        slot.position = kMostFolded - 2;
        addToFold({{{slot.id, first->id}, &slot}, container, foldOf(container->id)});
    }
}

FoldContent VisibleFinder::contentOf(const VisibleFold& fold) const
{
    FoldContent content;
    std::unordered_set<ObjectId> seen;
    std::vector<const ObjectState*> members;
    const auto take = [&](const ObjectState* object) {
        const bool isNew =
            object && m_met.count(object->id) == 0 && !isDocked(object->id) && seen.insert(object->id).second;
        if (isNew)
            members.push_back(object);
    };
    if (fold.container)
        forEachContent(*fold.container,
                       [&](ObjectId member) { take(member ? m_state->object(member) : nullptr); });
    else
        for (const ObjectState* first : fold.firsts)
            take(first);
    for (std::size_t i = 0; !fold.container && i < members.size(); ++i)
        for (const timeline::Field& field : std::vector<timeline::Field>(members[i]->fields))
            if (const ObjectState* next = m_state->object(field.object);
                next && next->typeName == members[i]->typeName)
                take(next);
    content.count = static_cast<std::uint32_t>(members.size());
    addInside(std::move(members), seen, content);
    return content;
}

/// What hangs on the members and is not on the stage for another reason.
void VisibleFinder::addInside(std::vector<const ObjectState*> open, std::unordered_set<ObjectId>& seen,
                              FoldContent& content) const
{
    const auto take = [&](ObjectId id) {
        const ObjectState* object = id ? m_state->object(id) : nullptr;
        const bool isInside = object && m_met.count(id) == 0 && !isDocked(id) && !isCode(object->kind) &&
                              content.all < kMostInside && seen.insert(id).second;
        if (isInside)
            open.push_back(object);
    };
    while (!open.empty()) {
        const ObjectState* object = open.back();
        open.pop_back();
        ++content.all;
        content.bytes += object->size;
        forEachContent(*object, take);
        if (object->kind == ObjectKind::Instance)
            for (const timeline::Field& field : object->fields)
                take(field.object);
    }
}

} // namespace nametag::ui
