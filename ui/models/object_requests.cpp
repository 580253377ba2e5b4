// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/object_requests.h"

#include "core/memory/size_class.h"
#include "ui/layout/words.h"
#include "ui/models/heap_words.h"

namespace nametag::ui {

using events::HeapAction;
using events::HeapChange;

namespace {

std::string fromTo(std::uint32_t before, std::uint32_t after)
{
    return grouped(before) + " to " + grouped(after) + " bytes";
}

} // namespace

std::string blockPlace(std::uint64_t address, std::uint32_t request)
{
    if (!memory::isSmallRequest(request))
        return "memory from the system";
    const std::uint32_t sizeClass = memory::sizeClassOf(request);
    const auto offset = static_cast<std::uint32_t>(address % memory::kPoolBytes);
    if (offset < memory::kPoolHeader)
        return {};
    return "block " + std::to_string(memory::blockIndexAt(offset, sizeClass) + 1) + " of " +
           std::to_string(memory::blocksPerPool(sizeClass)) + ", of " +
           std::to_string(memory::blockSizeOf(sizeClass)) + " bytes each";
}

std::optional<RequestNews> ObjectRequests::next(events::EventIndex count, events::ObjectKind kind)
{
    while (m_next < m_log.size() && m_log[m_next].event <= count) {
        const HeapChange& change = m_log[m_next++];
        const bool isNear = change.owner == m_object || m_parts.count(change.address.value()) != 0;
        if (!isNear)
            continue;
        if (auto news = read(change, partWords(kind)))
            return news;
    }
    return std::nullopt;
}

std::optional<RequestNews> ObjectRequests::read(const HeapChange& change, const std::string& part)
{
    const std::uint64_t address = change.address.value();
    switch (change.action) {
    case HeapAction::ObjectPlaced:
    case HeapAction::ObjectFilled:
        if (!(change.owner == m_object)) {
            m_parts.erase(address);
            return std::nullopt;
        }
        m_body = address;
        m_bodyBytes = change.request;
        return std::nullopt;
    case HeapAction::PartPlaced: return placed(change, part);
    case HeapAction::Resized: return resized(change, part);
    case HeapAction::Freed:
    case HeapAction::Kept: {
        const auto known = m_parts.find(address);
        if (known == m_parts.end())
            return std::nullopt;
        const std::string bytes = grouped(known->second);
        m_parts.erase(known);
        return RequestNews{"Gave back " + bytes + " bytes of its " + part, true};
    }
    default: return std::nullopt;
    }
}

std::optional<RequestNews> ObjectRequests::placed(const HeapChange& change, const std::string& part)
{
    const std::uint64_t address = change.address.value();
    if (!(change.owner == m_object)) {
        m_parts.erase(address);
        return std::nullopt;
    }
    m_parts[address] = change.request;
    // Heap::reallocateBlock: the new block is taken, and then the old one given back.
    const HeapChange* behind = m_next < m_log.size() ? &m_log[m_next] : nullptr;
    const auto old =
        behind && behind->action == HeapAction::Freed ? m_parts.find(behind->address.value()) : m_parts.end();
    const std::string place = blockPlace(address, change.request);
    if (old == m_parts.end() || old->first == address)
        return RequestNews{"Asked for " + grouped(change.request) + " bytes for its " + part + ": " + place,
                           false};
    const std::uint32_t before = old->second;
    m_parts.erase(old);
    ++m_next;
    return RequestNews{"Its " + part + " moved, " + fromTo(before, change.request) + ": " + place, false};
}

std::optional<RequestNews> ObjectRequests::resized(const HeapChange& change, const std::string& part)
{
    const std::uint64_t address = change.address.value();
    if (!(change.owner == m_object)) {
        m_parts.erase(address);
        return std::nullopt;
    }
    const bool isBody = address == m_body && m_body != 0;
    const auto known = m_parts.find(address);
    if (!isBody && known == m_parts.end()) { // taken before it was known for whom
        m_parts[address] = change.request;
        return RequestNews{"Asked for " + grouped(change.request) + " bytes for its " + part + ": " +
                               blockPlace(address, change.request),
                           false};
    }
    std::uint32_t& bytes = isBody ? m_bodyBytes : known->second;
    const std::uint32_t before = bytes;
    bytes = change.request;
    if (before == change.request)
        return std::nullopt;
    const std::string what = isBody ? "It" : "Its " + part;
    const std::string how = change.request > before ? " grew" : " shrank";
    return RequestNews{what + how + " in place, " + fromTo(before, change.request), false};
}

} // namespace nametag::ui
