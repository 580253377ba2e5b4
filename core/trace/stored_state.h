// SPDX-License-Identifier: GPL-3.0-or-later
// StoredState: one line of a recording that a real Python wrote: the names and objects before an event of the
// program. References are places in `nodes`, checked when it is read.
#pragma once

#include "core/trace/json_lines.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace nametag::trace {

using StoredReference = std::pair<std::string, std::size_t>; ///< a name or a slot, and a place in `nodes`

struct StoredNode {
    std::uint64_t identity = 0; ///< the same in all states of a recording
    std::uint64_t address = 0;  ///< id()
    std::uint32_t size = 0;     ///< sys.getsizeof()
    std::uint32_t length = 0;   ///< len() of a str or bytes
    bool isOwn = false;         ///< a function or class of the script
    std::string type;
    std::string base;  ///< the builtin container or exception that an instance is, too
    std::string value; ///< in words
    std::vector<StoredReference> slots;
};

struct StoredFrame {
    std::string function;
    std::uint32_t line = 0;
    bool isClassBody = false;
    bool isModule = false;
    std::vector<StoredReference> names;
};

struct StoredState {
    std::string event; ///< "line", "call", "return", "exception", "end"
    std::uint32_t line = 0;
    std::string printed; ///< since the state before
    std::vector<StoredReference> globals;
    std::vector<StoredFrame> frames; ///< outermost first
    std::vector<StoredNode> nodes;
    std::optional<std::size_t> returned;
    std::optional<std::size_t> exception;
    std::string traceback; ///< of the last state, where an exception ended the run
    bool isStopped = false;
    bool isTruncated = false; ///< objects were left out
};

/// Nothing if the record is not one, or refers to what it does not have.
std::optional<StoredState> storedStateFrom(const Json& record);

} // namespace nametag::trace
