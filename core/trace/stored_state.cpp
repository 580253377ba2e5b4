// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/stored_state.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace nametag::trace {

namespace {

std::uint32_t smallNumberOf(const Json& object, const char* key)
{
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::min(numberOf(object, key), kMost));
}

/// Reads references and keeps in mind whether all of them lead somewhere.
class StateReader {
public:
    explicit StateReader(const Json& record)
        : m_record(record)
        , m_count(listOf(record, "h").size())
    {}

    std::optional<StoredState> read()
    {
        StoredState state;
        state.event = textOf(m_record, "ev");
        state.line = smallNumberOf(m_record, "line");
        state.printed = textOf(m_record, "out");
        state.globals = references(listOf(m_record, "g"));
        for (const Json& frame : listOf(m_record, "f"))
            state.frames.push_back(frameFrom(frame));
        for (const Json& node : listOf(m_record, "h"))
            state.nodes.push_back(nodeFrom(node));
        state.returned = reference("ret");
        state.exception = reference("exc");
        state.traceback = textOf(m_record, "traceback");
        state.isStopped = truthOf(m_record, "stopped");
        state.isTruncated = truthOf(m_record, "truncated");
        return m_isSound && !state.event.empty() ? std::optional(std::move(state)) : std::nullopt;
    }

private:
    std::vector<StoredReference> references(const Json& list)
    {
        std::vector<StoredReference> found;
        found.reserve(list.size());
        for (const Json& pair : list) {
            const bool isPair =
                pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_number_unsigned();
            const std::size_t target = isPair ? pair[1].get<std::size_t>() : m_count;
            if (target < m_count)
                found.emplace_back(pair[0].get<std::string>(), target);
            else
                m_isSound = false;
        }
        return found;
    }

    std::optional<std::size_t> reference(const char* key)
    {
        if (!m_record.contains(key))
            return std::nullopt;
        const std::uint64_t target = m_record[key].is_number_unsigned() ? numberOf(m_record, key) : m_count;
        m_isSound = m_isSound && target < m_count;
        return target;
    }

    StoredFrame frameFrom(const Json& json)
    {
        if (!json.is_object()) {
            m_isSound = false;
            return {};
        }
        return {textOf(json, "fn"), smallNumberOf(json, "line"), truthOf(json, "body"), !json.contains("l"),
                references(listOf(json, "l"))};
    }

    StoredNode nodeFrom(const Json& json)
    {
        StoredNode node;
        if (!json.is_object()) {
            m_isSound = false;
            return node;
        }
        node.identity = numberOf(json, "i");
        node.address = numberOf(json, "a");
        node.size = smallNumberOf(json, "z");
        node.length = smallNumberOf(json, "n");
        node.isOwn = truthOf(json, "own");
        node.type = textOf(json, "t");
        node.base = textOf(json, "b");
        node.value = textOf(json, "v");
        node.slots = references(listOf(json, "s"));
        return node;
    }

    const Json& m_record;
    std::size_t m_count = 0;
    bool m_isSound = true;
};

} // namespace

std::optional<StoredState> storedStateFrom(const Json& record)
{
    return StateReader(record).read();
}

} // namespace nametag::trace
