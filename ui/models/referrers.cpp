// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/referrers.h"

#include "core/timeline/counted_holders.h"
#include "core/timeline/reachability.h"
#include "core/timeline/value_text.h"
#include "ui/layout/survey.h"
#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

namespace {

using timeline::MemoryState;
using timeline::ObjectState;

std::string holderWords(const timeline::Holder& holder, const TextTable& texts)
{
    const std::string where(texts[holder.label]);
    switch (holder.hidden) {
    case events::HolderKind::Constant:
        return where.empty() || where == "<module>" ? "constants of the module code"
                                                    : "constants of " + where + "()";
    case events::HolderKind::ParserArena: return "parse tree of the running script";
    case events::HolderKind::Cache: return "kept by Python since it started";
    case events::HolderKind::ValueStack: return "temporary of the running line";
    case events::HolderKind::Interpreter: break;
    }
    return where.empty() ? "Python itself" : where;
}

std::string slotWords(const timeline::Holder& holder, const MemoryState& state, const TextTable& texts)
{
    switch (holder.slot) {
    case timeline::SlotKind::Item: return "slot " + std::to_string(holder.index);
    case timeline::SlotKind::Key: return "key";
    case timeline::SlotKind::Element: return "element";
    case timeline::SlotKind::Field: return std::string(texts[holder.label]);
    case timeline::SlotKind::Value: break;
    }
    const ObjectState* owner = state.object(holder.owner);
    std::uint32_t index = 0;
    for (const timeline::Entry& entry : owner->entries)
        if (entry.key && index++ == holder.index)
            return "value of " + timeline::reprText(state, entry.key, texts, 20);
    return "value";
}

SlotKind shownKind(timeline::SlotKind kind)
{
    switch (kind) {
    case timeline::SlotKind::Item: return SlotKind::Item;
    case timeline::SlotKind::Key: return SlotKind::Key;
    case timeline::SlotKind::Value: return SlotKind::Value;
    case timeline::SlotKind::Element: return SlotKind::Element;
    case timeline::SlotKind::Field: break;
    }
    return SlotKind::Field;
}

std::string partWords(timeline::HolderPart part)
{
    switch (part) {
    case timeline::HolderPart::Closure: return "closure of";
    case timeline::HolderPart::Attributes: return "attributes of";
    case timeline::HolderPart::Bases: return "bases of";
    case timeline::HolderPart::Order: break;
    }
    return "order of look-up of";
}

Referrer inWords(const timeline::Holder& holder, const MemoryState& state, const TextTable& texts)
{
    Referrer referrer;
    referrer.times = holder.times;
    switch (holder.place) {
    case timeline::HolderPlace::Name:
        referrer.what = texts[holder.label];
        referrer.where = spaceTitle(state, holder.space, texts);
        referrer.space = holder.space;
        referrer.name = holder.label;
        referrer.slot = {SlotKind::Name, holder.space.value, holder.label.value};
        break;
    case timeline::HolderPlace::Slot:
        referrer.kind = Referrer::Kind::Slot;
        referrer.what = slotWords(holder, state, texts);
        referrer.owner = holder.owner;
        if (const ObjectState* owner = state.object(holder.owner))
            referrer.where = addressText(owner->address);
        referrer.slot = {shownKind(holder.slot), holder.owner.value,
                         holder.slot == timeline::SlotKind::Field ? holder.label.value : holder.index};
        break;
    case timeline::HolderPlace::Part:
        referrer.kind = Referrer::Kind::Slot;
        referrer.what = partWords(holder.part);
        referrer.owner = holder.owner;
        referrer.where = timeline::reprText(state, holder.owner, texts, 20);
        break;
    case timeline::HolderPlace::ValueStack:
        referrer.kind = Referrer::Kind::Hidden;
        referrer.what = "temporary on the value stack";
        if (const timeline::FrameState* frame = state.frame(holder.frame))
            referrer.where = frameTitle(*frame, texts);
        break;
    case timeline::HolderPlace::Hidden:
        referrer.kind = Referrer::Kind::Hidden;
        referrer.what = holderWords(holder, texts);
        break;
    }
    return referrer;
}

bool sameHolder(const Referrer& a, const Referrer& b)
{
    return a.kind == b.kind && a.space == b.space && a.name == b.name && a.owner == b.owner &&
           a.what == b.what && a.where == b.where;
}

bool contains(const std::vector<Referrer>& list, const Referrer& one)
{
    return std::any_of(list.begin(), list.end(), [&](const Referrer& r) { return sameHolder(r, one); });
}

std::vector<Referrer> all(const MemoryState& state, ObjectId object, const TextTable& texts)
{
    std::vector<Referrer> list;
    for (const timeline::Holder& holder : timeline::countedHoldersOf(state, texts, object)) {
        Referrer referrer = inWords(holder, state, texts);
        const auto same = std::find_if(list.begin(), list.end(),
                                       [&](const Referrer& r) { return sameHolder(r, referrer); });
        if (same != list.end() && referrer.kind == Referrer::Kind::Hidden)
            same->times += referrer.times;
        else
            list.push_back(std::move(referrer));
    }
    return list;
}

} // namespace

std::string spaceTitle(const MemoryState& state, NamespaceId space, const TextTable& texts)
{
    for (const auto& [id, frame] : state.frames())
        if (frame.space == space)
            return frameTitle(frame, texts);
    return "Module";
}

std::vector<Referrer> referrersOf(const MemoryState& before, const MemoryState& now, ObjectId object,
                                  const TextTable& texts)
{
    const std::vector<Referrer> old = all(before, object, texts);
    std::vector<Referrer> list = all(now, object, texts);
    const bool bornNow = before.object(object) == nullptr;
    for (Referrer& referrer : list)
        referrer.isNew = !bornNow && !contains(old, referrer);
    const auto firstSlot = std::find_if(list.begin(), list.end(),
                                        [](const Referrer& r) { return r.kind != Referrer::Kind::Name; });
    std::vector<Referrer> gone;
    for (const Referrer& referrer : old)
        if (referrer.kind != Referrer::Kind::Hidden && !contains(list, referrer)) {
            gone.push_back(referrer);
            gone.back().hasLeft = true;
        }
    list.insert(firstSlot, gone.begin(), gone.end());
    return list;
}

std::string holderWords(const timeline::MemoryState& before, const timeline::MemoryState& now,
                        const timeline::ObjectState& object, const TextTable& texts)
{
    constexpr std::size_t kMostTold = 2;
    std::vector<std::string> held;
    for (const Referrer& referrer : referrersOf(before, now, object.id, texts))
        if (!referrer.hasLeft)
            held.push_back(referrer.what);
    if (held.empty())
        return {};
    std::string words = held.front();
    if (held.size() == kMostTold)
        words += " and " + held[1];
    else if (held.size() > kMostTold)
        words += ", " + held[1] + " and " + std::to_string(held.size() - kMostTold) + " more";
    if (!timeline::isInIsland(now, object.id))
        return words;
    const int generation = now.generationOf(object);
    words += " only: unreachable";
    return generation < 0 ? words : words + ", waiting in generation " + std::to_string(generation);
}

timeline::ReferenceEnd endNamed(const MemoryState& state, std::string_view name, const TextTable& texts)
{
    const auto& stack = state.callStack();
    const auto lookIn = [&](const timeline::NamespaceState* space) -> timeline::ReferenceEnd {
        if (space)
            for (const timeline::Binding& binding : space->bindings)
                if (texts[binding.name] == name)
                    return {state.target(binding), space->id, binding.name, {}};
        return {};
    };
    for (const FrameId id :
         {stack.empty() ? FrameId{} : stack.back(), stack.empty() ? FrameId{} : stack.front()})
        if (const timeline::FrameState* frame = state.frame(id))
            if (const auto end = lookIn(state.space(frame->space)); end.object)
                return end;
    return lookIn(state.space(state.programNames()));
}

ObjectId objectNamed(const MemoryState& state, std::string_view name, const TextTable& texts)
{
    const auto& stack = state.callStack();
    const auto lookIn = [&](FrameId id) -> ObjectId {
        const timeline::FrameState* frame = state.frame(id);
        const timeline::NamespaceState* space = frame ? state.space(frame->space) : nullptr;
        if (!space)
            return {};
        for (const timeline::Binding& binding : space->bindings)
            if (texts[binding.name] == name)
                return state.target(binding);
        return {};
    };
    if (stack.empty()) {
        for (const auto& [id, space] : state.spaces())
            for (const timeline::Binding& binding : space.bindings)
                if (texts[binding.name] == name)
                    return state.target(binding);
        return {};
    }
    if (const ObjectId local = lookIn(stack.back()))
        return local;
    return lookIn(stack.front());
}

} // namespace nametag::ui
