// SPDX-License-Identifier: GPL-3.0-or-later
// Events of the references that objects and the interpreter hold: items, entries, elements, fields, hidden
// holders.
#pragma once

#include "core/base/ids.h"
#include "core/events/kinds.h"

#include <string_view>

namespace nametag::events {

/// Item `index` of a list, tuple or deque now refers to `object`. index == length appends.
struct ItemSet {
    static constexpr std::string_view kName = "item-set";
    ObjectId owner;
    std::uint32_t index = 0;
    ObjectId object;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("owner", self.owner);
        take("index", self.index);
        take("object", self.object);
    }
};

/// `removed` items from `index` on are taken out and `inserted` empty slots put there; ItemSet fills those.
struct ItemsSpliced {
    static constexpr std::string_view kName = "items-spliced";
    ObjectId owner;
    std::uint32_t index = 0;
    std::uint32_t removed = 0;
    std::uint32_t inserted = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("owner", self.owner);
        take("index", self.index);
        take("removed", self.removed);
        take("inserted", self.inserted);
    }
};

/// Entry `index` of a dict's entry array (insertion order, holes where keys were deleted). index == length
/// appends.
struct EntrySet {
    static constexpr std::string_view kName = "entry-set";
    ObjectId owner;
    std::uint32_t index = 0;
    ObjectId key;
    ObjectId value;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("owner", self.owner);
        take("index", self.index);
        take("key", self.key);
        take("value", self.value);
    }
};

/// The entry is a hole from now on.
struct EntryRemoved {
    static constexpr std::string_view kName = "entry-removed";
    ObjectId owner;
    std::uint32_t index = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("owner", self.owner);
        take("index", self.index);
    }
};

/// All holes of the entry array closed up (a resize), or, with `cleared` 1, all entries are gone.
struct EntriesCompacted {
    static constexpr std::string_view kName = "entries-compacted";
    ObjectId owner;
    std::uint32_t cleared = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("owner", self.owner);
        take("cleared", self.cleared);
    }
};

/// Table slot `slot` of a set now holds `object`; ObjectId{0} empties it.
struct ElementSet {
    static constexpr std::string_view kName = "element-set";
    ObjectId owner;
    std::uint32_t slot = 0;
    ObjectId object;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("owner", self.owner);
        take("slot", self.slot);
        take("object", self.object);
    }
};

/// The set has an empty table of `slotCount` slots; ElementSet fills it anew.
struct ElementTableReplaced {
    static constexpr std::string_view kName = "element-table-replaced";
    ObjectId owner;
    std::uint32_t slotCount = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("owner", self.owner);
        take("slots", self.slotCount);
    }
};

/// A named reference of an object: an attribute, a cell's "contents", a method's "__self__", an exception's
/// "args". Fields of equal `order` stay in the order in which they were first set; lower orders come first.
struct FieldSet {
    static constexpr std::string_view kName = "field-set";
    ObjectId owner;
    TextId label;
    ObjectId object;
    std::uint32_t order = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("owner", self.owner);
        take("label", self.label);
        take("object", self.object);
        take("order", self.order);
    }
};

struct FieldRemoved {
    static constexpr std::string_view kName = "field-removed";
    ObjectId owner;
    TextId label;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("owner", self.owner);
        take("label", self.label);
    }
};

/// A reference that nothing on the stage holds begins: `where` says in words who holds it ("<module>", "f").
struct HolderAdded {
    static constexpr std::string_view kName = "holder-added";
    ObjectId object;
    TextId where;
    HolderKind kind = HolderKind::Interpreter;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("where", self.where);
        take("kind", self.kind);
    }
};

/// One such reference ends.
struct HolderRemoved {
    static constexpr std::string_view kName = "holder-removed";
    ObjectId object;
    TextId where;
    HolderKind kind = HolderKind::Interpreter;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("where", self.where);
        take("kind", self.kind);
    }
};

/// Position `depth` of a frame's value stack holds `object` while the frame waits or a step begins. Told only
/// where it differs.
struct StackHeld {
    static constexpr std::string_view kName = "stack-held";
    FrameId frame;
    std::uint32_t depth = 0;
    ObjectId object;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("frame", self.frame);
        take("depth", self.depth);
        take("object", self.object);
    }
};

/// The value stack of the frame holds only its first `depth` objects.
struct StackTrimmed {
    static constexpr std::string_view kName = "stack-trimmed";
    FrameId frame;
    std::uint32_t depth = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("frame", self.frame);
        take("depth", self.depth);
    }
};

} // namespace nametag::events
