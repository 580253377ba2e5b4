// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/apply.h"

#include <algorithm>

namespace nametag::timeline {

using namespace nametag::events;

void StateBuilder::on(const LineReached& event)
{
    if (event.statement != 0)
        ++m_state.m_step;
    if (FrameState* frame = changing(event.frame))
        frame->line = event.line;
}

void StateBuilder::on(const FrameCreated& event)
{
    keep(event.frame);
    FrameState& frame = m_state.m_frames[event.frame];
    frame.id = event.frame;
    frame.function = event.function;
    frame.space = event.space;
    frame.firstLine = event.firstLine;
    frame.line = event.firstLine;
    frame.kind = event.kind;
    frame.ofProgram = event.ofProgram != 0;
    if (frame.ofProgram && frame.kind == FrameKind::Module && !m_state.m_programNames)
        m_state.m_programNames = event.space;
}

void StateBuilder::on(const FrameEntered& event)
{
    FrameState* frame = changing(event.frame);
    if (!frame)
        return;
    frame->line = event.line;
    frame->suspended = false;
    changingCallStack().push_back(event.frame);
}

void StateBuilder::on(const FrameReturning& event)
{
    FrameState* frame = changing(event.frame);
    if (!frame)
        return;
    frame->line = event.line;
    frame->suspended = event.reason == LeaveReason::Yielded;
}

void StateBuilder::on(const FrameLeft& event)
{
    FrameState* frame = changing(event.frame);
    if (!frame)
        return;
    frame->suspended = event.reason == LeaveReason::Yielded;
    auto& stack = changingCallStack();
    const auto at = std::find(stack.rbegin(), stack.rend(), event.frame);
    if (at == stack.rend())
        return stray();
    stack.erase(std::next(at).base());
}

void StateBuilder::on(const FrameDestroyed& event)
{
    FrameState* frame = changing(event.frame);
    if (!frame)
        return;
    const auto space = m_state.m_spaces.find(frame->space);
    if (space != m_state.m_spaces.end() && space->second.kind != NamespaceKind::Module) {
        keep(space->first);
        std::erase_if(changingDictSpaces(), [&](const auto& pair) { return pair.second == space->first; });
        m_state.m_spaces.erase(space);
    }
    std::erase(changingCallStack(), event.frame);
    m_state.m_frames.erase(event.frame);
}

void StateBuilder::on(const ExceptionArrived& event)
{
    if (FrameState* frame = changing(event.frame))
        frame->line = event.line;
}

void StateBuilder::on(const Printed& event)
{
    if (event.stream == 1)
        m_state.m_outputLength += m_texts[event.text].size();
}

void StateBuilder::on(const StackHeld& event)
{
    FrameState* frame = changing(event.frame);
    if (!frame)
        return;
    if (frame->stack.size() <= event.depth)
        frame->stack.resize(event.depth + std::size_t{1});
    frame->stack[event.depth] = event.object;
}

void StateBuilder::on(const StackTrimmed& event)
{
    FrameState* frame = changing(event.frame);
    if (frame && frame->stack.size() > event.depth)
        frame->stack.resize(event.depth);
}

} // namespace nametag::timeline
