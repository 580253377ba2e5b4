// SPDX-License-Identifier: GPL-3.0-or-later
// explain: what an event means, as a headline and one or two sentences.
#pragma once

#include "core/explain/message.h"
#include "core/explain/scene_words.h"

namespace nametag::explain {

/// The message for one event of a timeline. Each kind of event has one.
Message explain(const timeline::Timeline& timeline, events::EventIndex index);

/// The same, for one who has looked at the moment already.
Message explain(const Moment& moment);

// One family of events each; used by explain() only.
Message explainBound(const Moment& moment, const BoundName& bound);
Message explainEvent(const Moment& moment, const events::NamespaceOpened& event);
Message explainEvent(const Moment& moment, const events::NameBound& event);
Message explainEvent(const Moment& moment, const events::NameSharedByCell& event);
Message explainEvent(const Moment& moment, const events::NameUnbound& event);

Message explainEvent(const Moment& moment, const events::LineReached& event);
Message explainEvent(const Moment& moment, const events::FrameCreated& event);
Message explainEvent(const Moment& moment, const events::FrameEntered& event);
Message explainEvent(const Moment& moment, const events::FrameReturning& event);
Message explainEvent(const Moment& moment, const events::FrameLeft& event);
Message explainEvent(const Moment& moment, const events::FrameDestroyed& event);
Message explainEvent(const Moment& moment, const events::ExceptionArrived& event);
Message explainEvent(const Moment& moment, const events::Printed& event);
Message explainEvent(const Moment& moment, const events::ModuleEnded& event);

Message explainEvent(const Moment& moment, const events::ObjectCreated& event);
Message explainEvent(const Moment& moment, const events::IntShown& event);
Message explainEvent(const Moment& moment, const events::FloatShown& event);
Message explainEvent(const Moment& moment, const events::TextShown& event);
Message explainEvent(const Moment& moment, const events::CountChanged& event);
Message explainEvent(const Moment& moment, const events::FlagsChanged& event);
Message explainEvent(const Moment& moment, const events::TrackingChanged& event);
Message explainEvent(const Moment& moment, const events::SizeChanged& event);
Message explainEvent(const Moment& moment, const events::ObjectDying& event);
Message explainEvent(const Moment& moment, const events::ObjectDestroyed& event);
Message explainEvent(const Moment& moment, const events::HolderAdded& event);
Message explainEvent(const Moment& moment, const events::HolderRemoved& event);
Message explainEvent(const Moment& moment, const events::StackHeld& event);
Message explainEvent(const Moment& moment, const events::StackTrimmed& event);

Message explainEvent(const Moment& moment, const events::ItemSet& event);
Message explainEvent(const Moment& moment, const events::ItemsSpliced& event);
Message explainEvent(const Moment& moment, const events::EntrySet& event);
Message explainEvent(const Moment& moment, const events::EntryRemoved& event);
Message explainEvent(const Moment& moment, const events::EntriesCompacted& event);
Message explainEvent(const Moment& moment, const events::ElementSet& event);
Message explainEvent(const Moment& moment, const events::ElementTableReplaced& event);
Message explainEvent(const Moment& moment, const events::FieldSet& event);
Message explainEvent(const Moment& moment, const events::FieldRemoved& event);

Message explainEvent(const Moment& moment, const events::BlockAllocated& event);
Message explainEvent(const Moment& moment, const events::BlockFreed& event);
Message explainEvent(const Moment& moment, const events::PoolOpened& event);
Message explainEvent(const Moment& moment, const events::PoolEmptied& event);
Message explainEvent(const Moment& moment, const events::ArenaMapped& event);
Message explainEvent(const Moment& moment, const events::ArenaReleased& event);

Message explainEvent(const Moment& moment, const events::ThresholdsSet& event);
Message explainEvent(const Moment& moment, const events::CollectorCounted& event);
Message explainEvent(const Moment& moment, const events::CollectionBegan& event);
Message explainEvent(const Moment& moment, const events::CollectionPhaseBegan& event);
Message explainEvent(const Moment& moment, const events::CountCopied& event);
Message explainEvent(const Moment& moment, const events::InsideSubtracted& event);
Message explainEvent(const Moment& moment, const events::SavedByReference& event);
Message explainEvent(const Moment& moment, const events::FoundUnreachable& event);
Message explainEvent(const Moment& moment, const events::FinalizerCalled& event);
Message explainEvent(const Moment& moment, const events::Resurrected& event);
Message explainEvent(const Moment& moment, const events::ObjectCleared& event);
Message explainEvent(const Moment& moment, const events::CollectionEnded& event);
Message explainEvent(const Moment& moment, const events::ObjectsFrozen& event);

} // namespace nametag::explain
