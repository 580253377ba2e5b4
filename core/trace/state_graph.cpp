// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/state_graph.h"

#include "core/timeline/value_text.h"
#include "core/trace/element_order.h"
#include "core/trace/json_text.h"

namespace nametag::trace {

using events::ObjectKind;
using timeline::ObjectState;
using timeline::Slot;
using timeline::SlotKind;

namespace {

constexpr std::size_t kMostObjects = 5000;

bool hasValue(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::ByteArray:
    case ObjectKind::Function:
    case ObjectKind::BuiltinFunction:
    case ObjectKind::Class:
    case ObjectKind::BuiltinClass:
    case ObjectKind::Module:
    case ObjectKind::Generator:
    case ObjectKind::SequenceIterator:
    case ObjectKind::Instance: return true;
    default: return isScalar(kind);
    }
}

/// From 3.12 on comprehensions have no frame, so their part of a qualified name is left out everywhere.
std::string withoutComprehensions(std::string name)
{
    for (const std::string_view part : {"<listcomp>.", "<dictcomp>.", "<setcomp>."})
        for (std::size_t at = name.find(part); at != std::string::npos; at = name.find(part))
            name.erase(at, part.size());
    return name;
}

bool isComprehension(std::string_view function)
{
    return function == "<listcomp>" || function == "<dictcomp>" || function == "<setcomp>";
}

} // namespace

std::size_t StateGraph::numberOf(ObjectId object)
{
    const auto [place, isNew] = m_numbers.try_emplace(object, m_objects.size());
    if (isNew)
        m_objects.push_back(object);
    return place->second;
}

std::string StateGraph::names(NamespaceId space)
{
    std::string json = "[";
    for (const timeline::ShownName& shown : timeline::shownNames(m_state, space, m_texts)) {
        separate(json);
        json += '[';
        appendQuoted(json, m_texts[shown.name]);
        json += ',' + std::to_string(numberOf(shown.object)) + ']';
    }
    return json + ']';
}

void StateGraph::addGlobals()
{
    m_globals = names(m_state.programNames());
}

void StateGraph::addFrames(ComprehensionFrames comprehensions)
{
    m_frames = "[";
    for (const FrameId id : m_state.callStack()) {
        const timeline::FrameState* frame = m_state.frame(id);
        const std::string_view function = m_texts[frame->function];
        if (!frame->ofProgram ||
            (comprehensions == ComprehensionFrames::LeftOut && isComprehension(function)))
            continue;
        separate(m_frames);
        m_frames += '{';
        appendText(m_frames, "fn", function);
        if (frame->kind != events::FrameKind::Module) {
            appendKey(m_frames, "l");
            m_frames += names(frame->space);
        }
        appendNumber(m_frames, "line", frame->line);
        m_frames += '}';
    }
    m_frames += ']';
}

std::string StateGraph::members()
{
    std::string json;
    const auto add = [&json](std::string_view key, const std::string& value) {
        if (value.empty())
            return;
        appendKey(json, key);
        json += value;
    };
    add("exc", m_exception);
    add("f", m_frames);
    add("g", m_globals);
    appendKey(json, "h");
    json += '[';
    for (std::size_t i = 0; i < m_objects.size(); ++i) { // grows while objects are described
        separate(json);
        if (i < kMostObjects) {
            describe(json, m_objects[i]);
        } else {
            m_truncated = true;
            json += R"({"t":"?"})";
        }
    }
    json += ']';
    add("ret", m_returned);
    return json;
}

void StateGraph::describe(std::string& json, ObjectId id)
{
    const ObjectState* object = m_state.object(id);
    json += '{';
    if (!object) {
        appendText(json, "t", "?");
        json += '}';
        return;
    }
    writeSlots(json, *object);
    appendText(json, "t", m_texts[object->typeName]);
    if (hasValue(object->kind)) {
        std::string value = valueText(*object, m_texts);
        if (object->kind == ObjectKind::Function)
            value = withoutComprehensions(std::move(value));
        if (!value.empty())
            appendText(json, "v", value);
    }
    json += '}';
}

void StateGraph::writeSlots(std::string& json, const ObjectState& object)
{
    const std::vector<Slot> slots = timeline::shownSlots(m_state, object, m_texts, &m_generators);
    // Of weak references the format shows the plain ones only; proxies are opaque.
    if (slots.empty() || (object.kind == ObjectKind::Weakref && m_texts[object.typeName] != "ReferenceType"))
        return;
    std::vector<ObjectId> elements;
    for (const Slot& slot : slots)
        if (slot.kind == SlotKind::Element)
            elements.push_back(slot.object);
    sortElements(elements, m_state, m_texts);
    appendKey(json, "s");
    json += '[';
    std::size_t element = 0;
    for (const Slot& slot : slots) {
        std::string label = std::to_string(slot.index);
        ObjectId target = slot.object;
        if (slot.kind == SlotKind::Key || slot.kind == SlotKind::Value) {
            label.insert(0, slot.kind == SlotKind::Key ? "k" : "v");
        } else if (slot.kind == SlotKind::Field) {
            label = m_texts[slot.label];
        } else if (slot.kind == SlotKind::Element) {
            label = std::to_string(element);
            target = elements[element++];
        }
        separate(json);
        json += '[';
        appendQuoted(json, label);
        json += ',' + std::to_string(numberOf(target)) + ']';
    }
    json += ']';
}

} // namespace nametag::trace
