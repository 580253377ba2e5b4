// SPDX-License-Identifier: GPL-3.0-or-later
// MemoryState: all that is in memory between two events. A value: copying one is cheap, because objects that
// did not change are shared between the copies.
#pragma once

#include "core/base/ids.h"
#include "core/events/kinds.h"
#include "core/timeline/collector_state.h"
#include "core/timeline/id_map.h"

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace nametag::timeline {

/// A named reference of an object; lower orders come first, equal ones in the order in which they were first
/// set.
struct Field {
    TextId label;
    ObjectId object;
    std::uint32_t order = 0;
};

/// One entry of a dict; no key: a hole where a key was deleted.
struct Entry {
    ObjectId key;
    ObjectId value;
};

/// What is shown as an object's value: nothing, an int or bool, a float, or a text (see events::TextShown).
using ShownValue = std::variant<std::monostate, std::int64_t, double, TextId>;

struct ObjectState {
    ObjectId id;
    events::ObjectKind kind = events::ObjectKind::Other;
    TextId typeName;
    ShownValue value;
    std::uint32_t length = 0;   ///< len() of a str or bytes
    std::uint32_t count = 1;    ///< CPython's reference count; meaningless if immortal
    std::uint16_t flags = 0;    ///< events::ObjectFlag bits
    bool dying = false;         ///< its count reached 0, its memory is not free yet
    std::uint32_t size = 0;     ///< sys.getsizeof, bytes
    std::uint32_t capacity = 0; ///< slots of a list's array, a set's or dict's table
    std::uint64_t address = 0;  ///< what id() tells
    events::BlockSource source = events::BlockSource::Fresh;
    StepIndex born = 0;
    std::uint32_t mark = 0;         ///< of the last step that kept it (StepUndo)
    std::uint32_t trackedSince = 0; ///< CollectorState::now() when the collector came to know it
    std::vector<ObjectId> items;    ///< list, tuple, deque
    std::vector<Entry> entries;     ///< dict, in insertion order
    std::vector<ObjectId> elements; ///< set: its table slots, empty ones are ObjectId{0}
    std::vector<Field> fields;      ///< everything with a name, sorted

    /// What one copy of it costs, more or less: slots.
    std::size_t extent() const
    {
        return items.size() + entries.size() * 2 + elements.size() + fields.size() * 3;
    }
    bool is(events::ObjectFlag flag) const { return (flags & flag) != 0; }
    /// What the field of this label refers to, or ObjectId{0}.
    ObjectId field(TextId label) const;
};

/// A name and what it refers to. A name shared by a cell refers to the cell's "contents".
struct Binding {
    TextId name;
    ObjectId object;
    ObjectId cell;
    std::uint32_t position = 0;
};

/// Bindings are sorted by position: in a function's frame that of the event; elsewhere the order of first
/// binding, and where there is a dict the index of its entry.
struct NamespaceState {
    NamespaceId id;
    events::NamespaceKind kind = events::NamespaceKind::Module;
    ObjectId dict; ///< the dict object whose entries are the bindings, if there is one
    std::vector<Binding> bindings;
};

struct FrameState {
    FrameId id;
    TextId function;
    NamespaceId space;
    std::uint32_t firstLine = 0;
    std::uint32_t line = 0; ///< the line it is at
    events::FrameKind kind = events::FrameKind::Module;
    bool ofProgram = true;
    bool suspended = false;      ///< a generator's frame between two values
    std::vector<ObjectId> stack; ///< value stack: temporaries that hold references
};

/// References that the stage shows as a stub with words.
struct HiddenHolder {
    ObjectId object;
    events::HolderKind kind = events::HolderKind::Interpreter;
    TextId where;
    std::uint32_t times = 1;
};

/// for (const auto& [id, object] : state.objects()) gives ObjectId and shared_ptr<const ObjectState>.
using ObjectMap = IdMap<ObjectId, ObjectState>;

class MemoryState {
public:
    /// The object, or nullptr if it does not exist (yet, or any more).
    const ObjectState* object(ObjectId id) const;
    const NamespaceState* space(NamespaceId id) const;
    const FrameState* frame(FrameId id) const;

    /// All objects, by ascending id (order of creation).
    const ObjectMap& objects() const { return m_objects; }
    /// Running frames, the module's first, the innermost last.
    const std::vector<FrameId>& callStack() const { return m_callStack; }
    /// All frames, running and suspended, by ascending id.
    const std::map<FrameId, FrameState>& frames() const { return m_frames; }
    const std::map<NamespaceId, NamespaceState>& spaces() const { return m_spaces; }
    const std::vector<HiddenHolder>& hiddenHolders() const { return m_holders; }

    const CollectorState& collector() const { return m_collector; }
    /// The generation that the object is in, 3 if it is frozen; -1 if the collector does not know it.
    int generationOf(const ObjectState& object) const;

    /// What the name refers to now: through its cell if it has one.
    ObjectId target(const Binding& binding) const;
    /// The names of the script's module, or NamespaceId{0} before it starts.
    NamespaceId programNames() const { return m_programNames; }
    /// Number of bytes of standard output written so far.
    std::uint64_t outputLength() const { return m_outputLength; }
    /// Number of statements that have begun.
    StepIndex step() const { return m_step; }
    /// Number of events that spoke of an object, frame or name that is not there; 0 for a sound recording.
    std::uint64_t strayEvents() const { return m_strayEvents; }
    /// Number of things in memory, the cost of one copy: objects, frames, bindings, holders.
    std::size_t extent() const;

private:
    friend class StateBuilder; ///< core/timeline/apply.h: the only one that changes a state
    ObjectMap m_objects;
    std::map<FrameId, FrameState> m_frames;
    std::map<NamespaceId, NamespaceState> m_spaces;
    std::vector<FrameId> m_callStack;
    std::vector<HiddenHolder> m_holders;
    CollectorState m_collector;
    std::vector<std::pair<ObjectId, NamespaceId>> m_dictSpaces; ///< dicts whose entries are names
    NamespaceId m_programNames;
    std::uint64_t m_outputLength = 0;
    std::uint64_t m_strayEvents = 0;
    StepIndex m_step = 0;
    TextId m_contents; ///< the label "contents", once a cell has it
};

using StateRef = std::shared_ptr<const MemoryState>;

} // namespace nametag::timeline
