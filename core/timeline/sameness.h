// SPDX-License-Identifier: GPL-3.0-or-later
// Sameness: why two references lead to one object, or that they do not.
#pragma once

#include "core/timeline/timeline.h"

#include <string>

namespace nametag::timeline {

/// One end of a reference: a name of a namespace, or a slot of an object (no name).
struct ReferenceEnd {
    ObjectId object; ///< what it leads to
    NamespaceId space;
    TextId name;
    ObjectId owner;
};

enum class SameReason : std::uint8_t {
    TwoObjects,     ///< they are not the same
    Alias,          ///< one was made from the other: no copy
    SmallInt,       ///< -5 … 256, made at start-up
    Constant,       ///< one constant of the code, used twice
    Interned,       ///< a str kept once, because the compiler or sys.intern() put it in the table
    OneLetter,      ///< a str of at most one letter, made once
    Singleton,      ///< None, True, False, …
    EmptyTuple,     ///< there is one
    ReturnedItself, ///< a call, a slice or an operator gave back what it was given
};

struct Sameness {
    SameReason reason = SameReason::TwoObjects;
    ObjectId object;
    StepIndex since = 0;    ///< the step after which both led to it
    std::string first;      ///< the name that had it first, if it has one
    std::string second;     ///< the name that got it then
    std::string expression; ///< ReturnedItself: what gave it back; Interned: "sys.intern" if that did
    TextId unit;            ///< Constant: the code whose constant it is
    std::string value;      ///< its repr, cut
    bool areEqual = false;  ///< TwoObjects: they show the same value
};

/// `moment` is the number of events that have happened.
Sameness samenessOf(const Timeline& timeline, events::EventIndex moment, const ReferenceEnd& a,
                    const ReferenceEnd& b);

} // namespace nametag::timeline
