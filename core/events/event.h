// SPDX-License-Identifier: GPL-3.0-or-later
// Event: one fact of a run. Facts come in order; each kind is a plain struct with one list of its fields.
#pragma once

#include "core/events/collector_events.h"
#include "core/events/flow_events.h"
#include "core/events/memory_events.h"
#include "core/events/name_events.h"
#include "core/events/object_events.h"
#include "core/events/slot_events.h"

#include <type_traits>
#include <variant>

namespace nametag::events {

using Event = std::variant<
    // flow
    LineReached, FrameCreated, FrameEntered, FrameReturning, FrameLeft, FrameDestroyed, ExceptionArrived,
    Printed, ModuleEnded,
    // names
    NamespaceOpened, NameBound, NameSharedByCell, NameUnbound,
    // objects
    ObjectCreated, IntShown, FloatShown, TextShown, CountChanged, FlagsChanged, TrackingChanged, SizeChanged, ObjectDying,
    ObjectDestroyed,
    // references
    ItemSet, ItemsSpliced, EntrySet, EntryRemoved, EntriesCompacted, ElementSet, ElementTableReplaced,
    FieldSet, FieldRemoved, HolderAdded, HolderRemoved, StackHeld, StackTrimmed,
    // memory
    BlockAllocated, BlockFreed, PoolOpened, PoolEmptied, ArenaMapped, ArenaReleased,
    // collector
    ThresholdsSet, CollectorCounted, CollectionBegan, CollectionPhaseBegan, CountCopied, InsideSubtracted,
    SavedByReference, FoundUnreachable, FinalizerCalled, Resurrected, ObjectCleared, CollectionEnded, ObjectsFrozen>;

static_assert(sizeof(Event) <= 24, "a million steps must fit in memory");
static_assert(std::is_trivially_copyable_v<Event>);

} // namespace nametag::events
