// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/object_words.h"

#include "core/base/match.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace nametag::ui {

namespace {

using events::ObjectKind;
using timeline::MemoryState;
using timeline::ObjectState;

std::string floatText(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    std::string text(buffer, end);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

struct Brackets {
    const char* open;
    const char* close;
};

Brackets bracketsOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::List: return {"[", "]"};
    case ObjectKind::Tuple: return {"(", ")"};
    case ObjectKind::Deque: return {"deque([", "])"};
    case ObjectKind::FrozenSet: return {"frozenset({", "})"};
    default: return {"{", "}"};
    }
}

/// Writes reprs with a limit on their length and depth, whatever the learner's objects hold.
class ReprWriter {
public:
    ReprWriter(const MemoryState& state, const TextTable& texts, std::size_t limit)
        : m_state(state)
        , m_texts(texts)
        , m_limit(limit)
    {}

    void write(ObjectId id, int depth)
    {
        const ObjectState* object = m_state.object(id);
        if (!object || full()) {
            m_text += "…";
            return;
        }
        switch (object->kind) {
        case ObjectKind::List:
        case ObjectKind::Tuple:
        case ObjectKind::Deque: return writeParts(*object, object->items, depth);
        case ObjectKind::Set:
        case ObjectKind::FrozenSet: return writeParts(*object, object->elements, depth);
        case ObjectKind::Dict: return writeEntries(*object, depth);
        default: m_text += valueText(*object);
        }
    }

    std::string take() { return std::move(m_text); }

private:
    static constexpr int kDepth = 4;
    bool full() const { return m_text.size() > m_limit; }

    std::string valueText(const ObjectState& object) const
    {
        return std::visit(Match{[&](std::monostate) { return plainText(object); },
                                [&](std::int64_t value) {
                                    return object.kind == ObjectKind::Bool
                                               ? std::string(value ? "True" : "False")
                                               : std::to_string(value);
                                },
                                [](double value) { return floatText(value); },
                                [&](TextId text) { return namedText(object, std::string(m_texts[text])); }},
                          object.value);
    }

    std::string plainText(const ObjectState& object) const
    {
        if (object.kind == ObjectKind::None)
            return "None";
        if (object.kind == ObjectKind::Ellipsis)
            return "Ellipsis";
        return "<" + std::string(m_texts[object.typeName]) + ">";
    }

    static std::string namedText(const ObjectState& object, std::string text)
    {
        switch (object.kind) {
        case ObjectKind::Function: return "<function " + text + ">";
        case ObjectKind::Class:
        case ObjectKind::BuiltinClass: return "<class '" + text + "'>";
        case ObjectKind::Module: return "<module '" + text + "'>";
        default: return text;
        }
    }

    void writeParts(const ObjectState& object, const std::vector<ObjectId>& parts, int depth)
    {
        const Brackets brackets = bracketsOf(object.kind);
        if (depth >= kDepth) {
            m_text += std::string(brackets.open) + "…" + brackets.close;
            return;
        }
        m_text += brackets.open;
        std::size_t written = 0;
        for (const ObjectId part : parts) {
            if (!part)
                continue;
            if (written++ > 0)
                m_text += ", ";
            if (full()) {
                m_text += "…";
                break;
            }
            write(part, depth + 1);
        }
        if (object.kind == ObjectKind::Tuple && written == 1)
            m_text += ",";
        m_text += brackets.close;
    }

    void writeEntries(const ObjectState& object, int depth)
    {
        m_text += "{";
        bool first = true;
        for (const timeline::Entry& entry : object.entries) {
            if (!entry.key)
                continue;
            if (!first)
                m_text += ", ";
            first = false;
            if (full() || depth >= kDepth) {
                m_text += "…";
                break;
            }
            write(entry.key, depth + 1);
            m_text += ": ";
            write(entry.value, depth + 1);
        }
        m_text += "}";
    }

    const MemoryState& m_state;
    const TextTable& m_texts;
    std::size_t m_limit;
    std::string m_text;
};

std::string counted(std::size_t number, const char* one, const char* many)
{
    return grouped(number) + " " + (number == 1 ? one : many);
}

std::size_t partsOf(const ObjectState& object)
{
    std::size_t parts = object.items.size();
    for (const timeline::Entry& entry : object.entries)
        parts += entry.key ? 1 : 0;
    for (const ObjectId element : object.elements)
        parts += element ? 1 : 0;
    return parts;
}

} // namespace

std::string signOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Bool:
    case ObjectKind::Int:
    case ObjectKind::Float:
    case ObjectKind::Complex: return "#";
    case ObjectKind::Str: return "“”";
    case ObjectKind::Bytes:
    case ObjectKind::ByteArray: return "b“";
    case ObjectKind::None:
    case ObjectKind::Ellipsis:
    case ObjectKind::NotImplemented: return "∅";
    case ObjectKind::List:
    case ObjectKind::Range:
    case ObjectKind::Slice:
    case ObjectKind::Deque: return "[ ]";
    case ObjectKind::Tuple: return "( )";
    case ObjectKind::Dict: return "{:}";
    case ObjectKind::Set:
    case ObjectKind::FrozenSet: return "{ }";
    case ObjectKind::Function:
    case ObjectKind::BuiltinFunction:
    case ObjectKind::Method: return "ƒ";
    case ObjectKind::Class:
    case ObjectKind::BuiltinClass: return "◆";
    case ObjectKind::Module: return "▣";
    case ObjectKind::Generator:
    case ObjectKind::SequenceIterator:
    case ObjectKind::OtherIterator: return "↻";
    case ObjectKind::Cell: return "⌸";
    default: return "◇";
    }
}

TypeRole roleOf(ObjectKind kind)
{
    const std::string sign = signOf(kind);
    if (sign == "#")
        return TypeRole::Number;
    if (sign == "“”" || sign == "b“")
        return TypeRole::Text;
    if (sign == "∅")
        return TypeRole::Single;
    if (sign == "[ ]" || sign == "( )")
        return TypeRole::Sequence;
    if (sign == "{:}")
        return TypeRole::Mapping;
    if (sign == "{ }")
        return TypeRole::Set;
    return sign == "◇" ? TypeRole::Instance : TypeRole::Code;
}

std::string reprOf(const MemoryState& state, ObjectId id, const TextTable& texts, std::size_t limit)
{
    ReprWriter writer(state, texts, limit);
    writer.write(id, 0);
    return writer.take();
}

std::string natureOf(const ObjectState& object)
{
    std::string words = object.is(events::kMutable) ? "mutable" : "immutable";
    switch (object.kind) {
    case ObjectKind::List:
    case ObjectKind::Tuple:
    case ObjectKind::Deque: return words + ", " + counted(partsOf(object), "item", "items");
    case ObjectKind::Set:
    case ObjectKind::FrozenSet: return words + ", " + counted(partsOf(object), "element", "elements");
    case ObjectKind::Dict: return words + ", " + counted(partsOf(object), "entry", "entries");
    case ObjectKind::Str: return words + ", " + counted(object.length, "character", "characters");
    case ObjectKind::Bytes: return words + ", " + counted(object.length, "byte", "bytes");
    default: return words;
    }
}

std::string sizeSplit(const ObjectState& object)
{
    // Objects/listobject.c, list_sizeof; Objects/longobject.c, int.__sizeof__
    const std::uint32_t slotBytes = 8 * object.capacity;
    switch (object.kind) {
    case ObjectKind::List:
        if (object.capacity == 0 || object.size <= slotBytes)
            return {};
        return std::to_string(object.size - slotBytes) + " list + " + std::to_string(slotBytes) + " slots";
    case ObjectKind::Tuple: {
        const auto bytes = static_cast<std::uint32_t>(8 * object.items.size());
        if (bytes == 0 || object.size <= bytes)
            return {};
        return std::to_string(object.size - bytes) + " tuple + " + std::to_string(bytes) + " slots";
    }
    case ObjectKind::Int:
        return object.size > 24 ? "24 header + " + std::to_string(object.size - 24) + " digits"
                                : std::string();
    default: return {};
    }
}

std::string addressText(std::uint64_t address)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "0x%llx", static_cast<unsigned long long>(address));
    return buffer;
}

std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (auto i = static_cast<std::ptrdiff_t>(digits.size()) - 3; i > 0; i -= 3)
        digits.insert(static_cast<std::size_t>(i), ",");
    return digits;
}

} // namespace nametag::ui
