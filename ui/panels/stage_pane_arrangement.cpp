// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader arranged on the stage: blocks dragged, stacks opened; with undo.
#include "ui/panels/stage_pane.h"

#include "ui/scene/heap_view.h"
#include "ui/scene/hit_test.h"
#include "ui/session/lesson_session.h"

#include <algorithm>
#include <utility>

namespace nametag::ui {

bool StagePane::isFoldable(ObjectId object) const
{
    if (isUnfolded(object))
        return true;
    for (const SceneBlock& block : m_view->model().blocks)
        if (block.object == object)
            return std::any_of(block.cells.begin(), block.cells.end(),
                               [](const SceneCell& cell) { return cell.content == CellContent::More; });
    return false;
}

/// The opened stack that the object's contents, or the far nodes of its chain, would go back to.
ObjectId StagePane::openStackOf(ObjectId object) const
{
    if (isUnfolded(foldOf(object)))
        return foldOf(object);
    const auto* known = m_session.state()->object(object);
    if (!known || known->kind != events::ObjectKind::Instance)
        return {};
    const ObjectId chain = foldOfChain(known->typeName);
    return isUnfolded(chain) ? chain : ObjectId{};
}

void StagePane::closeStack(ObjectId object)
{
    Arrangement wanted = m_arrangement;
    wanted.unfolded.erase(object);
    wanted.unfolded.erase(openStackOf(object));
    arrange(std::move(wanted));
}

void StagePane::toggleFold(ObjectId object)
{
    const ObjectId stack = isFold(object) ? object : foldOf(object);
    const bool isStacked = !rectOf(m_view->model(), stack).isEmpty();
    if (!isStacked && !isFoldable(object))
        return;
    Arrangement wanted = m_arrangement;
    if (isStacked)
        wanted.unfolded.insert(stack);
    else if (wanted.unfolded.erase(object) == 0)
        wanted.unfolded.insert(object);
    arrange(std::move(wanted));
}

void StagePane::tidy()
{
    arrange({});
    m_view->fitReadably();
}

void StagePane::putBlock(ObjectId object, QPointF corner)
{
    Arrangement wanted = m_arrangement;
    wanted.dragged[object] = {qRound(corner.x()), qRound(corner.y())};
    arrange(std::move(wanted));
}

void StagePane::arrange(Arrangement wanted)
{
    if (wanted == m_arrangement)
        return;
    m_done.push_back(std::exchange(m_arrangement, std::move(wanted)));
    m_undone.clear();
    placeAgain();
}

void StagePane::undo()
{
    if (m_done.empty())
        return;
    m_undone.push_back(std::exchange(m_arrangement, std::move(m_done.back())));
    m_done.pop_back();
    placeAgain();
}

void StagePane::redo()
{
    if (m_undone.empty())
        return;
    m_done.push_back(std::exchange(m_arrangement, std::move(m_undone.back())));
    m_undone.pop_back();
    placeAgain();
}

void StagePane::forgetArrangement()
{
    m_arrangement = {};
    m_done.clear();
    m_undone.clear();
}

void StagePane::placeAgain()
{
    m_keepsCamera = true;
    placeRun();
}

} // namespace nametag::ui
