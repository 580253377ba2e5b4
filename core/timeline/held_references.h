// SPDX-License-Identifier: GPL-3.0-or-later
// What each object of a state holds, in the order in which its end gives the references up; and which places
// of a picture are one reference (a row of an instance and the entry of its dict).
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"
#include "core/timeline/shown.h"

#include <compare>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace nametag::timeline {

/// Where a reference is held, as a picture names it.
struct HoldingPlace {
    ObjectId owner;    ///< the object that holds it; nothing: it is a name
    NamespaceId space; ///< of a name
    SlotKind kind = SlotKind::Item;
    std::uint32_t slot = 0; ///< the TextId of a name or field, else an index; holes of a dict are counted
    friend constexpr auto operator<=>(const HoldingPlace&, const HoldingPlace&) = default;
};

struct HeldReference {
    ObjectId target;
    HoldingPlace place;
    bool toTheEnd = false; ///< emptying the owner leaves it: an object keeps its class
};

/// References that nobody tells of are not known: those of iterators, views, code. The counts know them.
class HeldReferences {
public:
    /// Both live at least as long as this.
    HeldReferences(const MemoryState& state, const TextTable& texts);

    /// The counted references of an object, the one given up first at the front.
    std::vector<HeldReference> of(ObjectId owner) const;
    /// The place that counts: for a row of an instance the entry of its dict, for a tag of a name that a cell
    /// shares the cell's content.
    HoldingPlace counted(const HoldingPlace& place) const;
    /// What the reference at a place leads to, or ObjectId{0}.
    ObjectId target(const HoldingPlace& place) const;
    /// A weak reference: it does not count.
    bool isWeak(const HoldingPlace& place) const;
    /// The function whose closure this tuple is, or the instance or class whose attributes this dict holds.
    ObjectId ownerOfPart(ObjectId part) const;
    /// The weak references to an object.
    std::vector<ObjectId> weakReferencesTo(ObjectId object) const;

private:
    using Untold = std::unordered_multimap<ObjectId, ObjectId>; ///< by the first object that they hold

    bool areEntries(const NamespaceState& space) const;
    void tally();
    void findUntoldDicts();
    void findUntoldTuples();
    void matchDict(const ObjectState& owner);
    void matchTuple(const ObjectState& function);
    void aliasNames(const NamespaceState& space);
    bool areEntriesOf(const ObjectState& dict, const std::vector<Field>& fields, bool all) const;
    std::vector<Field> attributesOf(const ObjectState& owner) const;
    std::vector<ObjectId> cellsOf(const ObjectState& function) const;
    bool isNamed(ObjectId key, std::string_view name) const;
    void addFields(const ObjectState& owner, std::vector<HeldReference>& held) const;
    void addContents(const ObjectState& owner, std::vector<HeldReference>& held) const;
    void addFrame(const ObjectState& owner, std::vector<HeldReference>& held) const;

    const MemoryState& m_state;
    const TextTable& m_texts;
    std::unordered_map<ObjectId, std::uint32_t> m_told; ///< how many holders are told of an object
    Untold m_untoldDicts;
    Untold m_untoldTuples;
    std::unordered_set<ObjectId> m_taken;                 ///< untold ones whose owner was found
    std::unordered_map<ObjectId, ObjectId> m_dictOf;      ///< of an instance or class
    std::unordered_map<ObjectId, ObjectId> m_closureOf;   ///< of a function
    std::unordered_map<ObjectId, NamespaceId> m_framesOf; ///< of a generator
    std::unordered_multimap<ObjectId, ObjectId> m_weak;
    std::map<HoldingPlace, HoldingPlace> m_counted;
};

} // namespace nametag::timeline
