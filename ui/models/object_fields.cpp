// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/value_text.h"
#include "ui/layout/words.h"
#include "ui/models/heap_words.h"
#include "ui/models/object_words.h"

#include <algorithm>

namespace nametag::ui {

namespace {

using events::ObjectKind;
using timeline::HeapBlock;
using timeline::MemoryState;
using timeline::ObjectState;

constexpr std::uint32_t kWord = 8;
constexpr std::size_t kMostSlots = 24;

/// Writes fields one behind the other.
class Fields {
public:
    Fields(const MemoryState& state, const TextTable& texts)
        : m_state(state)
        , m_texts(texts)
    {}

    void add(std::uint32_t bytes, std::string name, std::string value = {},
             FieldGroup group = FieldGroup::Body)
    {
        if (bytes == 0)
            return;
        all.push_back({m_at, bytes, std::move(name), std::move(value), group, {}});
        m_at += bytes;
    }
    void addHeader(std::string name, std::string value)
    {
        add(kWord, std::move(name), std::move(value), FieldGroup::Header);
    }
    void addReference(const std::string& name, ObjectId target)
    {
        add(kWord, name, target ? timeline::reprText(m_state, target, m_texts, 24) : std::string("empty"));
        all.back().target = target;
    }
    /// References side by side; a long row is cut and its rest one field.
    void addSlots(const std::vector<ObjectId>& slots, std::uint32_t capacity)
    {
        const std::size_t shown = std::min<std::size_t>(slots.size(), kMostSlots);
        for (std::size_t i = 0; i < shown; ++i)
            addReference("slot " + std::to_string(i), slots[i]);
        if (slots.size() > shown)
            add(static_cast<std::uint32_t>(slots.size() - shown) * kWord,
                "slots " + std::to_string(shown) + " to " + std::to_string(slots.size() - 1));
        if (capacity > slots.size())
            add((capacity - static_cast<std::uint32_t>(slots.size())) * kWord, "room for more slots",
                std::to_string(capacity - slots.size()) + " empty");
    }
    std::uint32_t at() const { return m_at; }

    std::vector<ByteField> all;

private:
    const MemoryState& m_state;
    const TextTable& m_texts;
    std::uint32_t m_at = 0;
};

// Include/internal/pycore_object.h: the words before an object. `isOlder`: texts have a wide form, too, and
// instances a word each for values and dict.
void addPreHeader(Fields& fields, std::uint32_t bytes, bool isOlder)
{
    if (bytes >= 32) {
        fields.add(kWord, isOlder ? "attribute values" : "weak references", {}, FieldGroup::Collector);
        fields.add(kWord, isOlder ? "attribute dict" : "attribute values or dict", {}, FieldGroup::Collector);
    }
    if (bytes >= 16) {
        fields.add(kWord, "next tracked object", {}, FieldGroup::Collector);
        fields.add(kWord, "previous tracked object", {}, FieldGroup::Collector);
    }
}

// Include/cpython/unicodeobject.h: PyASCIIObject, PyCompactUnicodeObject
void addText(Fields& fields, const ObjectState& object, std::uint32_t request, bool isOlder,
             const TextTable& texts)
{
    const std::uint32_t letters = object.length + 1;
    const std::uint32_t ascii = isOlder ? 48 : 40;
    const std::uint32_t compact = isOlder ? 72 : 56;
    const bool isAscii = request == ascii + letters;
    fields.addHeader("length", std::to_string(object.length));
    fields.addHeader("hash", {});
    fields.addHeader("kind and state", isAscii ? "ASCII" : "");
    if (isOlder)
        fields.addHeader("wide form", {});
    if (!isAscii) {
        fields.addHeader("length of the UTF-8 form", {});
        fields.addHeader("UTF-8 form", {});
        if (isOlder)
            fields.addHeader("length of the wide form", {});
    }
    const std::uint32_t header = isAscii ? ascii : compact;
    const std::uint32_t text = request > header ? request - header : 0;
    const std::uint32_t last = object.length > 0 ? text / letters : text;
    fields.add(text - last, "characters", shortValueOf(object, texts, 24));
    fields.add(last, "end", "0");
}

void addBody(Fields& fields, const ObjectState& object, std::uint32_t request, bool isOlder,
             const TextTable& texts)
{
    const auto number = [](std::size_t value) { return std::to_string(value); };
    switch (object.kind) {
    case ObjectKind::Int:
    case ObjectKind::Bool:
        fields.addHeader(isOlder ? "number of digits" : "sign and number of digits", {});
        return fields.add(request > fields.at() ? request - fields.at() : 0, "value in 30-bit digits",
                          shortValueOf(object, texts, 24));
    case ObjectKind::Float: return fields.add(kWord, "value", shortValueOf(object, texts, 24));
    case ObjectKind::Str: return addText(fields, object, request, isOlder, texts);
    case ObjectKind::Bytes:
        fields.addHeader("length", number(object.length));
        fields.addHeader("hash", {});
        fields.add(object.length, "bytes", shortValueOf(object, texts, 24));
        return fields.add(1, "end", "0");
    case ObjectKind::List:
        fields.addHeader("length", number(object.items.size()));
        fields.add(kWord, "where its slots are");
        return fields.add(kWord, "capacity", number(object.capacity));
    case ObjectKind::Tuple:
        fields.addHeader("length", number(object.items.size()));
        return fields.addSlots(object.items, static_cast<std::uint32_t>(object.items.size()));
    case ObjectKind::Dict:
        fields.add(kWord, "number of entries",
                   number(static_cast<std::size_t>(std::count_if(
                       object.entries.begin(), object.entries.end(),
                       [](const timeline::Entry& entry) { return static_cast<bool>(entry.key); }))));
        fields.add(kWord, "version");
        fields.add(kWord, "where its key table is");
        return fields.add(kWord, "where its values are");
    case ObjectKind::Set:
    case ObjectKind::FrozenSet:
        fields.add(kWord, "slots ever filled");
        fields.add(kWord, "elements",
                   number(static_cast<std::size_t>(
                       std::count_if(object.elements.begin(), object.elements.end(),
                                     [](ObjectId id) { return static_cast<bool>(id); }))));
        fields.add(kWord, "slots less one", number(std::max<std::size_t>(object.elements.size(), 1) - 1));
        fields.add(kWord, "where its table is");
        fields.add(2 * kWord, "hash, where pop() goes on");
        fields.add(16 * kWord, "its own table of 8 slots");
        return fields.add(kWord, "weak references");
    case ObjectKind::Cell:
        return fields.addReference("contents",
                                   object.fields.empty() ? ObjectId{} : object.fields.front().object);
    default: return;
    }
}

void addObject(Fields& fields, const ObjectState& object, std::uint32_t request, std::uint64_t address,
               bool isOlder, const TextTable& texts)
{
    const auto before = static_cast<std::uint32_t>(std::min<std::uint64_t>(object.address - address, 32));
    addPreHeader(fields, before, isOlder);
    fields.addHeader("count", object.is(events::kImmortal) ? "immortal" : std::to_string(object.count));
    fields.addHeader("type", typeWordOf(object, texts));
    addBody(fields, object, request, isOlder, texts);
}

const char* restOf(const ObjectState* object, bool isObject, std::uint32_t at)
{
    if (!isObject)
        return "its contents";
    if (at == 0)
        return "an object that no name has reached";
    return object->kind == ObjectKind::Instance ? "attribute values" : "its own fields";
}

} // namespace

std::vector<ByteField> fieldsOf(const HeapBlock& block, std::uint64_t address, std::uint32_t blockSize,
                                const MemoryState& state, const TextTable& texts,
                                const profile::Profile& profile)
{
    Fields fields(state, texts);
    const ObjectState* object = state.object(block.owner);
    const bool isObject = block.use == timeline::BlockUse::Object;
    if (isObject && object && object->address >= address && object->address < address + blockSize)
        addObject(fields, *object, block.request, address, profile.sizes.strAscii > 40, texts);
    else if (!isObject && object && object->kind == ObjectKind::List)
        fields.addSlots(object->items, std::max(object->capacity, block.request / kWord));
    while (!fields.all.empty() && fields.at() > block.request && fields.all.back().offset >= block.request)
        fields.all.pop_back();
    std::uint32_t at = 0;
    if (!fields.all.empty()) {
        ByteField& last = fields.all.back();
        last.bytes = std::min(last.bytes, block.request - last.offset);
        at = last.offset + last.bytes;
    }
    if (at < block.request)
        fields.all.push_back(
            {at, block.request - at, restOf(object, isObject, at), {}, FieldGroup::Body, {}});
    if (block.request < blockSize)
        fields.all.push_back(
            {block.request, blockSize - block.request, "unused", {}, FieldGroup::Unused, {}});
    return fields.all;
}

} // namespace nametag::ui
