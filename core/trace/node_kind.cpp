// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/node_kind.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nametag::trace {

using events::ObjectKind;

namespace {

// A generator's frame is not recorded, so whether it waits or has ended cannot be shown: it is Other.
constexpr std::array<std::pair<std::string_view, ObjectKind>, 30> kKinds{{
    {"NoneType", ObjectKind::None},
    {"NotImplementedType", ObjectKind::NotImplemented},
    {"ReferenceType", ObjectKind::Weakref},
    {"bool", ObjectKind::Bool},
    {"builtin_function_or_method", ObjectKind::BuiltinFunction},
    {"bytearray", ObjectKind::ByteArray},
    {"bytes", ObjectKind::Bytes},
    {"cell", ObjectKind::Cell},
    {"classmethod", ObjectKind::ClassMethod},
    {"code", ObjectKind::Code},
    {"complex", ObjectKind::Complex},
    {"deque", ObjectKind::Deque},
    {"dict", ObjectKind::Dict},
    {"ellipsis", ObjectKind::Ellipsis},
    {"float", ObjectKind::Float},
    {"frame", ObjectKind::Frame},
    {"frozenset", ObjectKind::FrozenSet},
    {"function", ObjectKind::Function},
    {"int", ObjectKind::Int},
    {"list", ObjectKind::List},
    {"method", ObjectKind::Method},
    {"module", ObjectKind::Module},
    {"property", ObjectKind::Property},
    {"range", ObjectKind::Range},
    {"set", ObjectKind::Set},
    {"slice", ObjectKind::Slice},
    {"staticmethod", ObjectKind::StaticMethod},
    {"str", ObjectKind::Str},
    {"traceback", ObjectKind::Traceback},
    {"tuple", ObjectKind::Tuple},
}};

static_assert(std::is_sorted(kKinds.begin(), kKinds.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; }));

bool isSequenceIterator(std::string_view type)
{
    return type == "list_iterator" || type == "tuple_iterator" || type == "bytes_iterator" ||
           type == "str_iterator" || type == "str_ascii_iterator";
}

bool isOtherIterator(std::string_view type)
{
    return type.ends_with("iterator") || type == "zip" || type == "map" || type == "filter" ||
           type == "enumerate" || type == "reversed";
}

} // namespace

ObjectKind kindOf(const StoredNode& node, bool hasOwnClass)
{
    if (hasOwnClass)
        return ObjectKind::Instance;
    const auto found =
        std::lower_bound(kKinds.begin(), kKinds.end(), std::string_view(node.type),
                         [](const auto& row, std::string_view type) { return row.first < type; });
    if (found != kKinds.end() && found->first == node.type)
        return found->second;
    if (node.base == "type")
        return node.isOwn ? ObjectKind::Class : ObjectKind::BuiltinClass;
    if (node.base == "exception")
        return ObjectKind::Exception;
    if (node.base == "dict")
        return ObjectKind::Dict;
    if (isSequenceIterator(node.type))
        return ObjectKind::SequenceIterator;
    return isOtherIterator(node.type) ? ObjectKind::OtherIterator : ObjectKind::Other;
}

std::string_view containerOf(const StoredNode& node)
{
    if (!node.base.empty())
        return node.base;
    for (const std::string_view type : {"list", "tuple", "deque", "set", "frozenset", "dict"})
        if (node.type == type)
            return type;
    return {};
}

} // namespace nametag::trace
