// SPDX-License-Identifier: GPL-3.0-or-later
// Events of objects: they begin, show a value, are counted, end.
#pragma once

#include "core/base/ids.h"
#include "core/events/address.h"
#include "core/events/kinds.h"

#include <string_view>

namespace nametag::events {

/// An object begins. Its count is 1 (whoever asked for it) until a CountChanged says otherwise; `size` is
/// sys.getsizeof in bytes.
struct ObjectCreated {
    static constexpr std::string_view kName = "object-created";
    ObjectId object;
    TextId typeName;
    std::uint32_t size = 0;
    Address address;
    ObjectKind kind = ObjectKind::Other;
    BlockSource source = BlockSource::Fresh;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("typeName", self.typeName);
        take("size", self.size);
        take("address", self.address);
        take("kind", self.kind);
        take("source", self.source);
    }
};

/// The value of an int that fits 64 bits, or of a bool; two halves so that events need no 8-byte alignment.
struct IntShown {
    static constexpr std::string_view kName = "int-shown";
    ObjectId object;
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    std::int64_t value() const
    {
        return static_cast<std::int64_t>((static_cast<std::uint64_t>(high) << 32) | low);
    }
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("low", self.low);
        take("high", self.high);
    }
};

/// The bits of a float.
struct FloatShown {
    static constexpr std::string_view kName = "float-shown";
    ObjectId object;
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("low", self.low);
        take("high", self.high);
    }
};

/// The value of any other object in words, as SCHEMA's "v": repr() cut to 200 code points and "…", a
/// function's qualified name, a class's or module's name. Comes again when it changes (bytearray, an
/// iterator's position).
struct TextShown {
    static constexpr std::string_view kName = "text-shown";
    ObjectId object;
    TextId text;
    std::uint32_t length = 0; ///< len() of a str or bytes
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("text", self.text);
        take("length", self.length);
    }
};

/// The count differs from the one last told. Told whenever another event or a step follows, so that each
/// event's count is right.
struct CountChanged {
    static constexpr std::string_view kName = "count-changed";
    ObjectId object;
    std::uint32_t count = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("count", self.count);
    }
};

/// All ObjectFlag bits of the object, told when they differ from those last told (none are set at creation).
struct FlagsChanged {
    static constexpr std::string_view kName = "flags-changed";
    ObjectId object;
    std::uint32_t flags = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("flags", self.flags);
    }
};

/// The collector knows the object from now on (1), or no longer (0). 2 to 4: it has known the object since
/// before the program, which began with it in generation 0 to 2. Not told of a dying object.
struct TrackingChanged {
    static constexpr std::string_view kName = "tracking-changed";
    ObjectId object;
    std::uint32_t tracked = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("tracked", self.tracked);
    }
};

/// sys.getsizeof has changed (a list took a longer array); the identity has not.
struct SizeChanged {
    static constexpr std::string_view kName = "size-changed";
    ObjectId object;
    std::uint32_t size = 0;
    std::uint32_t capacity = 0; ///< slots of a list, set or dict table
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("size", self.size);
        take("capacity", self.capacity);
    }
};

/// The count has reached 0 (or the collector clears it): the object ends. Its slots are emptied by events
/// that follow.
struct ObjectDying {
    static constexpr std::string_view kName = "object-dying";
    ObjectId object;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
    }
};

/// The object is gone and so are its references; its memory is free.
struct ObjectDestroyed {
    static constexpr std::string_view kName = "object-destroyed";
    ObjectId object;
    std::uint32_t toFreeList = 0; ///< 1: its type keeps the memory ready for the next of its kind
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("object", self.object);
        take("toFreeList", self.toFreeList);
    }
};

} // namespace nametag::events
