// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/c_type.h"

#include <array>

namespace nametag::contrast {
namespace {

struct BasicRow {
    Kind kind;
    const char* name;
    std::uint8_t size;
    bool isSigned;
};

// In the order of Kind. System V ABI, AMD64 supplement, figure 3.1.
constexpr std::array<BasicRow, 15> kBasics{{
    {Kind::Void, "void", 0, false},
    {Kind::Bool, "_Bool", 1, false},
    {Kind::Char, "char", 1, true},
    {Kind::SignedChar, "signed char", 1, true},
    {Kind::UnsignedChar, "unsigned char", 1, false},
    {Kind::Short, "short", 2, true},
    {Kind::UnsignedShort, "unsigned short", 2, false},
    {Kind::Int, "int", 4, true},
    {Kind::UnsignedInt, "unsigned int", 4, false},
    {Kind::Long, "long", 8, true},
    {Kind::UnsignedLong, "unsigned long", 8, false},
    {Kind::LongLong, "long long", 8, true},
    {Kind::UnsignedLongLong, "unsigned long long", 8, false},
    {Kind::Float, "float", 4, true},
    {Kind::Double, "double", 8, true},
}};

struct AliasRow {
    const char* name;
    Kind kind;
};

constexpr std::array<AliasRow, 16> kAliases{{
    {"bool", Kind::Bool},
    {"int16_t", Kind::Short},
    {"int32_t", Kind::Int},
    {"int64_t", Kind::Long},
    {"int8_t", Kind::SignedChar},
    {"intmax_t", Kind::Long},
    {"intptr_t", Kind::Long},
    {"ptrdiff_t", Kind::Long},
    {"size_t", Kind::UnsignedLong},
    {"ssize_t", Kind::Long},
    {"uint16_t", Kind::UnsignedShort},
    {"uint32_t", Kind::UnsignedInt},
    {"uint64_t", Kind::UnsignedLong},
    {"uint8_t", Kind::UnsignedChar},
    {"uintmax_t", Kind::UnsignedLong},
    {"uintptr_t", Kind::UnsignedLong},
}};

const BasicRow& rowOf(Kind kind)
{
    return kBasics[static_cast<std::size_t>(kind)];
}

/// The type around a declarator: what stands there already grows to the left and to the right.
std::string spellAround(const CType& type, const std::string& inner)
{
    if (type.isPointer()) {
        const std::string star = (type.isConst ? "*const" : "*") + inner;
        return spellAround(*type.of, type.of->isArray() ? "(" + star + ")" : star);
    }
    if (type.isArray())
        return spellAround(*type.of, inner + "[" + (type.count ? std::to_string(type.count) : "") + "]");
    const std::string base = (type.isConst ? "const " : "") + type.name;
    return inner.empty() ? base : base + (inner.front() == '[' ? "" : " ") + inner;
}

} // namespace

bool CType::isSigned() const
{
    return isArithmetic() && rowOf(kind).isSigned;
}

std::uint64_t CType::size() const
{
    if (isPointer())
        return 8;
    return isArray() ? count * of->size() : rowOf(kind).size;
}

std::uint64_t CType::alignment() const
{
    if (isArray())
        return of->alignment();
    return isVoid() ? 1 : size();
}

bool sameType(const CType& a, const CType& b)
{
    if (a.kind != b.kind)
        return false;
    if (a.isPointer())
        return sameType(*a.of, *b.of);
    return !a.isArray() || ((a.count == b.count || a.count == 0 || b.count == 0) && sameType(*a.of, *b.of));
}

std::string spell(const CType& type)
{
    return spellAround(type, "");
}

TypeTable::TypeTable()
{
    for (const BasicRow& row : kBasics)
        m_types.push_back({row.kind, row.name, nullptr, 0, false});
    for (const AliasRow& row : kAliases)
        m_types.push_back({row.kind, row.name, nullptr, 0, false});
}

const CType* TypeTable::named(std::string_view name) const
{
    for (std::size_t i = kBasics.size(); i < kBasics.size() + kAliases.size(); ++i)
        if (m_types[i].name == name)
            return &m_types[i];
    return nullptr;
}

const CType* TypeTable::pointerTo(const CType* type)
{
    return keep({Kind::Pointer, "", type, 0, false});
}

const CType* TypeTable::arrayOf(const CType* item, std::uint64_t count)
{
    return keep({Kind::Array, "", item, count, false});
}

const CType* TypeTable::constOf(const CType* type)
{
    CType changed = *type;
    changed.isConst = true;
    return keep(std::move(changed));
}

const CType* TypeTable::withoutConst(const CType* type)
{
    if (!type->isConst)
        return type;
    CType changed = *type;
    changed.isConst = false;
    return keep(std::move(changed));
}

const CType* TypeTable::keep(CType type)
{
    for (const CType& kept : m_types)
        if (kept.kind == type.kind && kept.name == type.name && kept.of == type.of &&
            kept.count == type.count && kept.isConst == type.isConst)
            return &kept;
    m_types.push_back(std::move(type));
    return &m_types.back();
}

} // namespace nametag::contrast
