// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/replayed_objects.h"

#include "core/trace/node_kind.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <set>
#include <string_view>

namespace nametag::trace {

using namespace nametag::events;

namespace {

bool isNumber(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

template <class Number> std::optional<Number> numberFrom(const std::string& text)
{
    Number number{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::pair<std::uint32_t, std::uint32_t> halvesOf(std::uint64_t bits)
{
    return {static_cast<std::uint32_t>(bits), static_cast<std::uint32_t>(bits >> 32)};
}

} // namespace

void ReplayedObjects::begin(const std::vector<StoredNode>& nodes)
{
    ++m_state;
    m_here.clear();
    std::vector<Known*> known;
    for (const StoredNode& node : nodes) { // all first: slots lead to any of them
        Known& object = m_known[node.identity];
        if (!object.id)
            create(object, node);
        object.seen = m_state;
        m_here.push_back(object.id);
        known.push_back(&object);
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        show(*known[i], nodes[i]);
        const Slots slots = slotsOf(nodes[i]);
        followItems(*known[i], slots.items);
        followEntries(*known[i], slots.entries);
        followElements(*known[i], slots.elements);
        followFields(*known[i], slots.fields);
    }
}

void ReplayedObjects::end()
{
    std::vector<ObjectId> gone;
    for (auto at = m_known.begin(); at != m_known.end();) {
        if (at->second.seen != m_state) {
            gone.push_back(at->second.id);
            at = m_known.erase(at);
        } else {
            ++at;
        }
    }
    for (const ObjectId object : gone)
        m_recording.take(ObjectDestroyed{object, 0});
}

void ReplayedObjects::create(Known& known, const StoredNode& node)
{
    const bool hasOwnClass = !node.slots.empty() && node.slots.front().first == "__class__";
    known.id = ObjectId{++m_last};
    known.kind = kindOf(node, hasOwnClass);
    known.size = node.size;
    m_recording.take(ObjectCreated{known.id, m_recording.keep(node.type), node.size, Address{node.address},
                                   known.kind, BlockSource::Fresh});
    m_recording.take(CountChanged{known.id, 0});
    if (node.isOwn || hasOwnClass)
        m_recording.take(FlagsChanged{known.id, kUserDefined});
}

void ReplayedObjects::show(Known& known, const StoredNode& node)
{
    if (known.size != node.size) {
        known.size = node.size;
        m_recording.take(SizeChanged{known.id, node.size, 0});
    }
    if (known.value == node.value)
        return;
    known.value = node.value;
    if (known.kind == ObjectKind::Bool) {
        m_recording.take(IntShown{known.id, node.value == "True" ? 1U : 0U, 0});
    } else if (const auto number = numberFrom<std::int64_t>(node.value);
               number && known.kind == ObjectKind::Int) {
        const auto [low, high] = halvesOf(static_cast<std::uint64_t>(*number));
        m_recording.take(IntShown{known.id, low, high});
    } else if (const auto real = numberFrom<double>(node.value); real && known.kind == ObjectKind::Float) {
        const auto [low, high] = halvesOf(std::bit_cast<std::uint64_t>(*real));
        m_recording.take(FloatShown{known.id, low, high});
    } else {
        m_recording.take(TextShown{known.id, m_recording.keep(node.value), node.length});
    }
}

ReplayedObjects::Slots ReplayedObjects::slotsOf(const StoredNode& node) const
{
    Slots slots;
    const std::string_view container = containerOf(node);
    const bool isDict = container == "dict";
    const bool isSet = container == "set" || container == "frozenset";
    const bool isRow = container == "list" || container == "tuple" || container == "deque";
    for (const auto& [label, place] : node.slots) {
        const ObjectId target = m_here[place];
        const std::string_view rest = std::string_view(label).substr(std::min<std::size_t>(1, label.size()));
        if (isRow && isNumber(label))
            slots.items.push_back(target);
        else if (isSet && isNumber(label))
            slots.elements.push_back(target);
        else if (isDict && label.starts_with('k') && isNumber(rest))
            slots.entries.push_back({target, {}});
        else if (isDict && label.starts_with('v') && isNumber(rest) && !slots.entries.empty())
            slots.entries.back().value = target;
        else
            slots.fields.emplace_back(label, target);
    }
    return slots;
}

void ReplayedObjects::followItems(Known& known, const std::vector<ObjectId>& now)
{
    const auto [was, is] = std::mismatch(known.items.begin(), known.items.end(), now.begin(), now.end());
    const auto head = static_cast<std::size_t>(is - now.begin());
    if (known.items.size() > now.size()) { // what stayed at the end has moved up
        std::size_t tail = 0;
        while (tail < now.size() - head &&
               known.items[known.items.size() - 1 - tail] == now[now.size() - 1 - tail])
            ++tail;
        const std::size_t removed = known.items.size() - now.size();
        const std::size_t first = std::min(head, now.size() - tail);
        m_recording.take(ItemsSpliced{known.id, static_cast<std::uint32_t>(first),
                                      static_cast<std::uint32_t>(removed), 0});
        known.items.erase(known.items.begin() + static_cast<std::ptrdiff_t>(first),
                          known.items.begin() + static_cast<std::ptrdiff_t>(first + removed));
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i < known.items.size() && known.items[i] == now[i])
            continue;
        m_recording.take(ItemSet{known.id, static_cast<std::uint32_t>(i), now[i]});
    }
    known.items = now;
}

/// Takes out what is no longer there; false if what is left stands in another order.
bool ReplayedObjects::removeEntries(Known& known, const std::vector<Entry>& now)
{
    std::size_t next = 0;
    std::set<ObjectId> wanted;
    for (const Entry& entry : now)
        wanted.insert(entry.key);
    for (std::size_t i = 0; i < known.entries.size(); ++i) {
        Entry& entry = known.entries[i];
        if (!entry.key)
            continue;
        if (!wanted.contains(entry.key)) {
            m_recording.take(EntryRemoved{known.id, static_cast<std::uint32_t>(i)});
            entry = {};
        } else if (next >= now.size() || now[next++].key != entry.key) {
            return false;
        }
    }
    return true;
}

void ReplayedObjects::followEntries(Known& known, const std::vector<Entry>& now)
{
    if (!removeEntries(known, now)) {
        m_recording.take(EntriesCompacted{known.id, 1});
        known.entries.clear();
    }
    std::size_t at = 0;
    for (const Entry& entry : now) {
        while (at < known.entries.size() && !known.entries[at].key)
            ++at;
        if (at == known.entries.size())
            known.entries.push_back({});
        if (known.entries[at].key != entry.key || known.entries[at].value != entry.value) {
            known.entries[at] = entry;
            m_recording.take(EntrySet{known.id, static_cast<std::uint32_t>(at), entry.key, entry.value});
        }
        ++at;
    }
}

/// Where in its table a set keeps an element is not recorded: the table is as long as what it holds.
void ReplayedObjects::followElements(Known& known, const std::vector<ObjectId>& now)
{
    if (known.elements == now)
        return;
    known.elements = now;
    m_recording.take(ElementTableReplaced{known.id, static_cast<std::uint32_t>(now.size())});
    for (std::size_t i = 0; i < now.size(); ++i)
        m_recording.take(ElementSet{known.id, static_cast<std::uint32_t>(i), now[i]});
}

void ReplayedObjects::followFields(Known& known, const std::vector<std::pair<std::string, ObjectId>>& now)
{
    std::set<std::string> left;
    for (const auto& [label, object] : known.fields)
        left.insert(label);
    for (const auto& [label, object] : now) {
        left.erase(label);
        ObjectId& field = known.fields[label];
        if (field != object)
            m_recording.take(FieldSet{known.id, m_recording.keep(label), object, 0});
        field = object;
    }
    for (const std::string& label : left) {
        m_recording.take(FieldRemoved{known.id, m_recording.keep(label)});
        known.fields.erase(label);
    }
}

} // namespace nametag::trace
