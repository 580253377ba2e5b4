// SPDX-License-Identifier: GPL-3.0-or-later
// Scene: one statement of one run: memory before it, memory after it, and what is called what.
#pragma once

#include "core/exercise/exercise.h"
#include "core/exercise/path.h"
#include "core/timeline/shown.h"
#include "core/timeline/timeline.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nametag::exercise {

/// Where a statement runs. A statement that calls functions of the program takes several steps.
struct Place {
    StepIndex step = 0;           ///< it begins
    StepIndex until = 0;          ///< it has ended after this step
    events::EventIndex first = 0; ///< its first event
    events::EventIndex last =
        0; ///< it has run when so many events have happened; names of its frame are there
    events::EventIndex end = 0; ///< of the step `until`
    FrameId frame;
    NamespaceId space; ///< the names of its frame
    bool raised = false;
};

/// The `when`-th time that a statement of this line runs; nothing: it does not.
std::optional<Place> placeOf(const timeline::Timeline& timeline, std::uint32_t line, std::uint32_t when);

class Scene {
public:
    Scene(std::shared_ptr<const timeline::Timeline> timeline, const Place& place);

    const timeline::Timeline& timeline() const { return *m_timeline; }
    const events::Recording& recording() const { return m_timeline->recording(); }
    std::shared_ptr<const events::Recording> sharedRecording() const
    {
        return {m_timeline, &m_timeline->recording()};
    }
    const TextTable& texts() const { return recording().texts(); }
    const Place& place() const { return m_place; }
    const timeline::MemoryState& before() const { return *m_before; }
    const timeline::MemoryState& after() const { return *m_after; }
    std::string text(TextId id) const { return std::string(texts()[id]); }

    /// The namespace where a name is, before or after; otherwise the frame's.
    NamespaceId spaceOf(std::string_view name) const;
    ObjectId find(const timeline::MemoryState& state, const Path& path) const;
    ObjectId find(const timeline::MemoryState& state, const std::string& path) const;

    /// On the stage before the statement: names and slots lead to it.
    bool wasShown(ObjectId object) const;
    /// Made while the statement ran.
    bool isBorn(ObjectId object) const;
    /// All ways to an object before the statement: names first, then slots.
    std::vector<std::string> waysTo(ObjectId object) const;
    /// Names of the object, before; without names a way to it; otherwise nothing.
    std::vector<std::string> tagsOf(ObjectId object) const;
    /// Objects on the stage that a learner may choose: those that the line speaks of first.
    std::vector<ObjectId> candidates(std::size_t most, ObjectId needed) const;

    std::string repr(ObjectId object, std::size_t limit = 32) const;
    /// "list", "string", "int".
    std::string typeWord(ObjectId object) const;
    const timeline::ObjectState* objectOf(ObjectId object) const; ///< before or after
    std::string line() const;                                     ///< the statement's first line of source
    std::string printed() const;                                  ///< by the statement
    std::string error() const;                                    ///< "NameError", if it raised

private:
    std::vector<std::string> namesIn(NamespaceId space, ObjectId object) const;
    std::vector<std::string> namesOf(ObjectId object) const;
    std::string stepThrough(const timeline::ObjectState& owner, const timeline::Slot& slot) const;
    std::string longWayTo(ObjectId object) const;

    std::shared_ptr<const timeline::Timeline> m_timeline;
    Place m_place;
    timeline::StateRef m_before;
    timeline::StateRef m_after;
    std::vector<ObjectId> m_shown;
};

/// Functions, classes, modules: a learner is not asked about them unless the line speaks of them.
bool isBackground(const timeline::ObjectState& object);

/// "`x`", "`x` and `y`", "`x`, `y` and `z`".
std::string listOf(const std::vector<std::string>& codes);

} // namespace nametag::exercise
