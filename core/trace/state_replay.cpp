// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/state_replay.h"

#include <set>

namespace nametag::trace {

using namespace nametag::events;

void StateReplay::begin()
{
    m_globals.space = NamespaceId{++m_lastSpace};
    m_recording.take(NamespaceOpened{m_globals.space, {}, NamespaceKind::Module});
}

void StateReplay::enter(const StoredFrame& frame)
{
    RunningFrame running{FrameId{++m_lastFrame}, {}};
    FrameKind kind = FrameKind::Module;
    if (frame.isModule) {
        running.names.space = m_globals.space;
    } else {
        kind = frame.isClassBody ? FrameKind::ClassBody : FrameKind::Function;
        running.names.space = NamespaceId{++m_lastSpace};
        m_recording.take(NamespaceOpened{
            running.names.space, {}, frame.isClassBody ? NamespaceKind::ClassBody : NamespaceKind::Function});
    }
    const TextId function = m_recording.keep(frame.function);
    m_recording.take(FrameCreated{running.id, function, running.names.space, frame.line, kind, 1});
    m_frames.push_back(std::move(running));
    if (!frame.isModule)
        follow(m_frames.back().names, frame.names);
    m_recording.take(FrameEntered{m_frames.back().id, frame.line, 0});
}

void StateReplay::leave(LeaveReason reason)
{
    const FrameId frame = m_frames.back().id;
    m_recording.take(FrameLeft{frame, reason});
    m_recording.take(FrameDestroyed{frame});
    m_frames.pop_back();
}

void StateReplay::follow(Names& names, const std::vector<StoredReference>& now)
{
    std::set<std::string> left;
    for (const auto& [name, object] : names.bound)
        left.insert(name);
    for (const auto& [name, node] : now) {
        left.erase(name);
        const ObjectId object = m_objects.at(node);
        ObjectId& bound = names.bound[name];
        if (bound == object)
            continue;
        bound = object;
        const auto place = static_cast<std::uint32_t>(names.places.size());
        const auto known = names.places.try_emplace(name, place).first;
        m_recording.take(NameBound{names.space, m_recording.keep(name), object, known->second, {}});
    }
    for (const std::string& name : left) {
        m_recording.take(NameUnbound{names.space, m_recording.keep(name), names.bound[name]});
        names.bound.erase(name);
    }
}

void StateReplay::take(const StoredState& state)
{
    if (!m_globals.space)
        begin();
    if (!state.printed.empty())
        m_recording.take(Printed{m_recording.keep(state.printed), 1});
    const bool isCall = state.event == "call";
    const std::size_t before = state.frames.size() - (isCall && !state.frames.empty() ? 1 : 0);
    m_objects.begin(state.nodes);
    for (std::size_t i = 0; i < before && i < m_frames.size(); ++i)
        if (!state.frames[i].isModule)
            follow(m_frames[i].names, state.frames[i].names);
    follow(m_globals, state.globals);
    while (m_frames.size() > before)
        leave(LeaveReason::Raised);
    while (m_frames.size() < state.frames.size())
        enter(state.frames[m_frames.size()]);
    m_objects.end();
    tellEvent(state);
}

void StateReplay::tellEvent(const StoredState& state)
{
    if (state.event == "end") {
        m_recording.take(ModuleEnded{});
        return;
    }
    if (m_frames.empty() || state.event == "call")
        return;
    const FrameId frame = m_frames.back().id;
    if (state.event == "line") {
        m_recording.take(LineReached{frame, state.line, 1});
    } else if (state.event == "exception" && state.exception) {
        m_recording.take(ExceptionArrived{frame, state.line, m_objects.at(*state.exception)});
    } else if (state.event == "return") {
        const LeaveReason reason = state.returned ? LeaveReason::Returned : LeaveReason::Raised;
        const ObjectId value = state.returned ? m_objects.at(*state.returned) : ObjectId{};
        m_recording.take(FrameReturning{frame, state.line, value, reason});
        leave(reason);
    }
}

} // namespace nametag::trace
