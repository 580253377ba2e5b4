// SPDX-License-Identifier: GPL-3.0-or-later
// Events of the cyclic collector: its counts and thresholds, and one collection, phase by phase. What a
// collection does to one object is told of objects that the listener knows.
#pragma once

#include "core/base/ids.h"
#include "core/events/kinds.h"

#include <string_view>

namespace nametag::events {

/// Which generation is due is decided by these: gc.get_threshold().
struct ThresholdsSet {
    static constexpr std::string_view kName = "thresholds-set";
    std::uint32_t threshold0 = 0;
    std::uint32_t threshold1 = 0;
    std::uint32_t threshold2 = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("threshold0", self.threshold0);
        take("threshold1", self.threshold1);
        take("threshold2", self.threshold2);
    }
};

/// gc.get_count(), told where a step ends and where a collection begins, if it has changed.
struct CollectorCounted {
    static constexpr std::string_view kName = "collector-counted";
    std::uint32_t count0 = 0; ///< new collected objects, less those freed
    std::uint32_t count1 = 0; ///< collections of generation 0 since the last of generation 1
    std::uint32_t count2 = 0; ///< collections of generation 1 since the last of generation 2
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("count0", self.count0);
        take("count1", self.count1);
        take("count2", self.count2);
    }
};

/// The collector begins to look at `examined` objects of generations 0 to `generation`.
struct CollectionBegan {
    static constexpr std::string_view kName = "collection-began";
    std::uint32_t generation = 0;
    std::uint32_t examined = 0;
    std::uint32_t asked = 0; ///< 1: gc.collect(), 0: a threshold was passed
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("generation", self.generation);
        take("examined", self.examined);
        take("asked", self.asked);
    }
};

struct CollectionPhaseBegan {
    static constexpr std::string_view kName = "collection-phase-began";
    CollectionPhase phase = CollectionPhase::CopyCounts;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("phase", self.phase);
    }
};

/// The object is examined; the collector works on a copy of its count.
struct CountCopied {
    static constexpr std::string_view kName = "count-copied";
    ObjectId object;
    std::uint32_t count = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("count", self.count);
    }
};

/// `inside` references to the object come from examined objects: they are taken off the copy, `left` is left
/// over.
struct InsideSubtracted {
    static constexpr std::string_view kName = "inside-subtracted";
    ObjectId object;
    std::uint32_t inside = 0;
    std::uint32_t left = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("inside", self.inside);
        take("left", self.left);
    }
};

/// Nothing of the object's copy was left over, but `by` is reachable and refers to it. `by` is ObjectId{0} if
/// the listener does not know it.
struct SavedByReference {
    static constexpr std::string_view kName = "saved-by-reference";
    ObjectId object;
    ObjectId by;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("by", self.by);
    }
};

/// No reference from outside leads to the object.
struct FoundUnreachable {
    static constexpr std::string_view kName = "found-unreachable";
    ObjectId object;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
    }
};

/// The object's __del__ is about to be called, because its count is 0 or by the collector.
struct FinalizerCalled {
    static constexpr std::string_view kName = "finalizer-called";
    ObjectId object;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
    }
};

/// A finalizer has made the object reachable again: it lives on.
struct Resurrected {
    static constexpr std::string_view kName = "resurrected";
    ObjectId object;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
    }
};

/// The collector is about to empty the object: what it refers to loses a count.
struct ObjectCleared {
    static constexpr std::string_view kName = "object-cleared";
    ObjectId object;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
    }
};

/// The survivors are in the next generation; `unreachable` is what gc.collect() returns.
struct CollectionEnded {
    static constexpr std::string_view kName = "collection-ended";
    std::uint32_t generation = 0;
    std::uint32_t unreachable = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("generation", self.generation);
        take("unreachable", self.unreachable);
    }
};

/// gc.freeze(): all that is tracked is put where no collection looks; gc.unfreeze() (0) puts it into the
/// oldest generation.
struct ObjectsFrozen {
    static constexpr std::string_view kName = "objects-frozen";
    std::uint32_t frozen = 1;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("frozen", self.frozen);
    }
};

} // namespace nametag::events
