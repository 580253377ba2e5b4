// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/words.h"

#include "core/base/utf8.h"
#include "core/timeline/value_text.h"

#include <array>
#include <charconv>

namespace nametag::ui {

using events::ObjectKind;
using timeline::ObjectState;

namespace {

constexpr std::size_t kSlotCharacters = 12;

bool startsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

std::string_view head(std::string_view text, std::size_t characters)
{
    std::size_t seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (startsCharacter(text[i]) && seen++ == characters)
            return text.substr(0, i);
    return text;
}

std::string_view tail(std::string_view text, std::size_t characters)
{
    std::size_t seen = 0;
    for (std::size_t i = text.size(); i-- > 0;)
        if (startsCharacter(text[i]) && ++seen == characters)
            return text.substr(i);
    return text;
}

} // namespace

bool isAtom(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::None:
    case ObjectKind::Bool:
    case ObjectKind::Int:
    case ObjectKind::Float:
    case ObjectKind::Complex:
    case ObjectKind::Str:
    case ObjectKind::Bytes:
    case ObjectKind::Ellipsis:
    case ObjectKind::NotImplemented:
    case ObjectKind::Range: return true;
    default: return false;
    }
}

bool isCode(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Function:
    case ObjectKind::BuiltinFunction:
    case ObjectKind::Class:
    case ObjectKind::BuiltinClass:
    case ObjectKind::StaticMethod:
    case ObjectKind::ClassMethod:
    case ObjectKind::Property:
    case ObjectKind::Module:
    case ObjectKind::Code: return true;
    default: return false;
    }
}

TypeRole roleOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Bool:
    case ObjectKind::Int:
    case ObjectKind::Float:
    case ObjectKind::Complex: return TypeRole::Number;
    case ObjectKind::Str:
    case ObjectKind::Bytes:
    case ObjectKind::ByteArray: return TypeRole::Text;
    case ObjectKind::Range:
    case ObjectKind::List:
    case ObjectKind::Tuple:
    case ObjectKind::Deque: return TypeRole::Sequence;
    case ObjectKind::Dict: return TypeRole::Mapping;
    case ObjectKind::Set:
    case ObjectKind::FrozenSet: return TypeRole::Set;
    case ObjectKind::None:
    case ObjectKind::Ellipsis:
    case ObjectKind::NotImplemented: return TypeRole::Single;
    case ObjectKind::Instance:
    case ObjectKind::Exception:
    case ObjectKind::Other:
    case ObjectKind::Weakref: return TypeRole::Instance;
    default: return TypeRole::Code;
    }
}

std::string_view signOf(ObjectKind kind)
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
    case ObjectKind::Deque:
    case ObjectKind::Range: return "[ ]";
    case ObjectKind::Tuple: return "( )";
    case ObjectKind::Dict: return "{:}";
    case ObjectKind::Set:
    case ObjectKind::FrozenSet: return "{ }";
    case ObjectKind::Function:
    case ObjectKind::BuiltinFunction:
    case ObjectKind::Method:
    case ObjectKind::StaticMethod:
    case ObjectKind::ClassMethod:
    case ObjectKind::Property: return "ƒ";
    case ObjectKind::Class:
    case ObjectKind::BuiltinClass: return "◆";
    case ObjectKind::Module: return "▣";
    case ObjectKind::Cell: return "⌸";
    case ObjectKind::Generator:
    case ObjectKind::SequenceIterator:
    case ObjectKind::OtherIterator: return "↻";
    default: return "◇";
    }
}

std::string typeWordOf(const ObjectState& object, const TextTable& texts)
{
    switch (object.kind) {
    case ObjectKind::None: return "None";
    case ObjectKind::Class:
    case ObjectKind::BuiltinClass: return "class";
    case ObjectKind::BuiltinFunction: return "function";
    default: return cut(texts[object.typeName], 18);
    }
}

std::string shortValueOf(const ObjectState& object, const TextTable& texts, std::size_t most)
{
    const std::string text = timeline::valueText(object, texts);
    if (countCodePoints(text) <= most)
        return text;
    if (object.kind == ObjectKind::Int && most >= 10) {
        const std::size_t end = (most - 1) * 2 / 5;
        return std::string(head(text, most - 1 - end)) + "…" + std::string(tail(text, end));
    }
    return cut(text, most);
}

std::string inSlot(const timeline::MemoryState& state, ObjectId id, const TextTable& texts)
{
    const ObjectState* object = state.object(id);
    if (!object)
        return {};
    if (isAtom(object->kind))
        return shortValueOf(*object, texts, kSlotCharacters);
    if (isCode(object->kind))
        return std::string(signOf(object->kind)) + " " + shortValueOf(*object, texts, kSlotCharacters - 2);
    if (object->kind == ObjectKind::Tuple)
        return cut(timeline::reprText(state, id, texts, kSlotCharacters), kSlotCharacters);
    return cut(typeWordOf(*object, texts), kSlotCharacters);
}

const timeline::FrameState* frameOfGenerator(const timeline::MemoryState& state, ObjectId generator)
{
    for (const auto& [id, frame] : state.frames()) {
        const timeline::NamespaceState* space = state.space(frame.space);
        if (space && space->dict == generator)
            return &frame;
    }
    return nullptr;
}

std::string waitText(const timeline::FrameState& frame)
{
    return "waits at line " + std::to_string(frame.line);
}

std::string addressText(std::uint64_t address)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), address & 0xffffff, 16).ptr;
    const std::string shown(digits.data(), end);
    return "…" + std::string(6 - shown.size(), '0') + shown;
}

std::string addressText(std::uint64_t address, AddressLook look)
{
    if (look == AddressLook::None)
        return {};
    if (look == AddressLook::Last)
        return addressText(address);
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), address, 16).ptr;
    return "0x" + std::string(digits.data(), end);
}

std::string grouped(std::uint64_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t i = text.size(); i > 3; i -= 3)
        text.insert(i - 3, ",");
    return text;
}

std::string sizeText(std::uint32_t bytes)
{
    return grouped(bytes) + " B";
}

std::string cut(std::string_view text, std::size_t most)
{
    if (countCodePoints(text) <= most)
        return std::string(text);
    return std::string(head(text, most - 1)) + "…";
}

} // namespace nametag::ui
