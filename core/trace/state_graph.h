// SPDX-License-Identifier: GPL-3.0-or-later
// StateGraph: one state as the graph of names and objects that a trace writes, numbered in the order of the
// first visit.
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/shown.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace nametag::trace {

/// Whether comprehensions have frames of their own in a trace.
enum class ComprehensionFrames : std::uint8_t { Shown, LeftOut };

class StateGraph {
public:
    StateGraph(const timeline::MemoryState& state, const TextTable& texts)
        : m_state(state)
        , m_texts(texts)
        , m_generators(timeline::generatorNames(state))
    {}

    /// Gives numbers to what the module's names refer to. First of all calls.
    void addGlobals();
    /// The running frames of the program. After the globals.
    void addFrames(ComprehensionFrames comprehensions);
    void addNoFrames() { m_frames = "[]"; }
    void addReturned(ObjectId value) { m_returned = std::to_string(numberOf(value)); }
    void addException(ObjectId exception) { m_exception = std::to_string(numberOf(exception)); }

    /// The members "exc", "f", "g", "h", "ret" of a record, keys sorted at every level, without braces.
    std::string members();
    /// True once members() has met more objects than a trace takes.
    bool isTruncated() const { return m_truncated; }

private:
    std::size_t numberOf(ObjectId object);
    std::string names(NamespaceId space);
    void describe(std::string& json, ObjectId object);
    void writeSlots(std::string& json, const timeline::ObjectState& object);

    const timeline::MemoryState& m_state;
    const TextTable& m_texts;
    std::vector<ObjectId> m_objects;
    std::unordered_map<ObjectId, std::size_t> m_numbers;
    std::string m_globals;
    std::string m_frames;
    std::string m_returned;
    std::string m_exception;
    timeline::GeneratorNames m_generators;
    bool m_truncated = false;
};

} // namespace nametag::trace
