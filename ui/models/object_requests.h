// SPDX-License-Identifier: GPL-3.0-or-later
// The requests that are made of the allocator for parts of an object: the slots of a list, the key table of a
// dict; where each goes, how it grows, moves and goes back.
#pragma once

#include "core/events/recording.h"

#include <map>
#include <optional>
#include <string>

namespace nametag::ui {

struct RequestNews {
    std::string text; ///< "Asked for 88 bytes for its slots: block 4 of 42, of 96 bytes each"
    bool frees = false;
};

/// "block 12 of 255, of 64 bytes each", "memory from the system"; nothing where no block can be there.
std::string blockPlace(std::uint64_t address, std::uint32_t request);

/// Reads the changes of the heap one after another.
class ObjectRequests {
public:
    ObjectRequests(const events::Recording& recording, ObjectId object)
        : m_log(recording.heapLog())
        , m_object(object)
    {}

    /// The next change that belongs to the first `count` events and says something of the object's parts.
    std::optional<RequestNews> next(events::EventIndex count, events::ObjectKind kind);

private:
    std::optional<RequestNews> read(const events::HeapChange& change, const std::string& part);
    std::optional<RequestNews> placed(const events::HeapChange& change, const std::string& part);
    std::optional<RequestNews> resized(const events::HeapChange& change, const std::string& part);

    const events::HeapLog& m_log;
    ObjectId m_object;
    std::size_t m_next = 0;
    std::map<std::uint64_t, std::uint32_t> m_parts; ///< bytes asked for, by address
    std::uint64_t m_body = 0;                       ///< the address of its own block
    std::uint32_t m_bodyBytes = 0;
};

} // namespace nametag::ui
