// SPDX-License-Identifier: GPL-3.0-or-later
// Difference: what a step (or any stretch of events) changed, seen from its two ends.
#pragma once

#include "core/timeline/shown.h"
#include "core/timeline/timeline.h"

#include <string>
#include <vector>

namespace nametag::timeline {

/// A name refers to something else: `before` 0: it was not bound; `after` 0: it no longer is.
struct NameChange {
    NamespaceId space;
    TextId name;
    ObjectId before;
    ObjectId after;
};

/// A reference that an object holds is another one; 0: there was, or is, none.
struct SlotChange {
    ObjectId owner;
    SlotKind kind = SlotKind::Item;
    std::uint32_t index = 0;
    TextId label;
    ObjectId before;
    ObjectId after;
};

/// A number of an object went from one value to another.
struct NumberChange {
    ObjectId object;
    std::uint32_t before = 0;
    std::uint32_t after = 0;
};

/// An object that was made and freed inside the stretch; it is complete in stateAt(dies).
struct Temporary {
    ObjectId object;
    events::EventIndex dies = 0;
};

struct Difference {
    std::vector<ObjectId> born;  ///< new, and there at the end
    std::vector<ObjectId> freed; ///< there before, gone at the end
    std::vector<Temporary> temporaries;
    std::vector<NameChange> names;       ///< also those of frames that came or went
    std::vector<SlotChange> slotChanges; ///< of objects that are there before and after
    std::vector<NumberChange> counts;    ///< reference counts of objects that are there before and after
    std::vector<NumberChange> sizes;     ///< bytes
    std::vector<ObjectId> shownAnew;     ///< shows another value (an iterator's position, a bytearray)
    std::vector<FrameId> entered;        ///< began to run and still runs, or is suspended
    std::vector<FrameId> left;           ///< ran or was suspended before, is gone
    std::string output;                  ///< what was printed to standard output

    bool changes(ObjectId object) const;
};

/// What step n changed: the state after it against the state before it.
Difference differenceOf(const Timeline& timeline, StepIndex step);

/// What the events [first, last) changed.
Difference differenceBetween(const Timeline& timeline, events::EventIndex first, events::EventIndex last);

} // namespace nametag::timeline
