// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/object_words.h"

#include "ui/layout/words.h"

#include <cstdio>

namespace nametag::ui {

namespace {

using events::ObjectKind;
using timeline::ObjectState;

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

std::string natureOf(const ObjectState& object)
{
    const bool takesAttributes = object.kind == ObjectKind::Instance || object.kind == ObjectKind::Class ||
                                 object.kind == ObjectKind::Function || object.kind == ObjectKind::Module ||
                                 object.kind == ObjectKind::Exception || object.kind == ObjectKind::Cell;
    std::string words = object.is(events::kMutable) || takesAttributes ? "mutable" : "immutable";
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
        return object.size > 24 ? "24 header + " + std::to_string(object.size - 24) + " value"
                                : std::string();
    default: return {};
    }
}

std::string idText(std::uint64_t address)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "0x%llx", static_cast<unsigned long long>(address));
    return buffer;
}

} // namespace nametag::ui
