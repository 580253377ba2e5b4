// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what is on the stage around one event: types, names, counts, the line of source.
#pragma once

#include "core/explain/message.h"
#include "core/timeline/timeline.h"

#include <optional>
#include <string>
#include <vector>

namespace nametag::explain {

/// A name that came to refer to something, by NameBound or through its cell.
struct BoundName {
    NamespaceId space;
    TextId name;
    ObjectId object;
    ObjectId was; ///< what the name referred to before
};

/// One event and the states around it: before its step, before it, after it, after its step.
class Moment {
public:
    Moment(const timeline::Timeline& timeline, events::EventIndex index);

    const events::Recording& recording() const { return m_timeline.recording(); }
    const events::Event& event() const { return recording().event(m_index); }
    events::EventIndex index() const { return m_index; }
    StepIndex step() const { return m_step; }

    // States are made when they are first asked for.
    const timeline::MemoryState& beforeStep() const;
    const timeline::MemoryState& before() const;
    const timeline::MemoryState& after() const;
    const timeline::MemoryState& afterStep() const;

    std::string_view text(TextId id) const { return recording().text(id); }

    /// The object in the first of the four states that has it, looking from after() on; or nullptr.
    const timeline::ObjectState* find(ObjectId object) const;
    /// "list", "string", "function": the word for an object's type.
    std::string typeWord(ObjectId object) const;
    std::string repr(ObjectId object, std::size_t limit = 24) const;
    bool isAtom(ObjectId object) const;
    bool isBornInStep(ObjectId object) const;
    bool isConstant(ObjectId object) const; ///< the code itself refers to it
    bool isImmortal(ObjectId object) const;
    std::uint32_t countBefore(ObjectId object) const; ///< before the step; 0 if it was not there
    std::uint32_t countAfter(ObjectId object) const;  ///< after the step; 0 if it is gone

    /// Shown names that refer to the object now, in order of namespaces.
    std::vector<std::string> namesOf(ObjectId object, const timeline::MemoryState& state) const;

    /// What to call the object in a sentence: a name that refers to it, "keep.peer", a name that it had, or
    /// "the list".
    Argument called(ObjectId object) const;

    /// What the event binds, if it binds a name.
    std::optional<BoundName> bound() const;

    /// The source line of the step, without indent and comment; empty if not known.
    std::string_view line() const;
    /// What stands right of the line's "=", or nothing if it is no plain assignment.
    std::string_view rightSide() const;
    /// True if the identifier stands in the text as a word of its own.
    static bool hasWord(std::string_view text, std::string_view word);

private:
    const timeline::Timeline& m_timeline;
    events::EventIndex m_index;
    StepIndex m_step;
    mutable timeline::StateRef m_beforeStep;
    mutable timeline::StateRef m_before;
    mutable timeline::StateRef m_after;
    mutable timeline::StateRef m_afterStep;
};

/// "One", "Two" … "Twelve", then digits: a number that begins a sentence.
std::string numberWord(std::size_t value);

} // namespace nametag::explain
