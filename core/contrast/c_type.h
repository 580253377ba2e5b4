// SPDX-License-Identifier: GPL-3.0-or-later
// The types of C as gcc lays them out on 64-bit Linux: what a box may hold, how many bytes it has and where
// it may begin.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

namespace nametag::contrast {

enum class Kind : std::uint8_t {
    Void,
    Bool,
    Char,
    SignedChar,
    UnsignedChar,
    Short,
    UnsignedShort,
    Int,
    UnsignedInt,
    Long,
    UnsignedLong,
    LongLong,
    UnsignedLongLong,
    Float,
    Double,
    Pointer,
    Array
};

/// One type. Types live in a TypeTable and are named by their address; `uint8_t` and `unsigned char` are two
/// of them that are the same to sameType().
struct CType {
    Kind kind = Kind::Int;
    std::string name;          ///< as it is spelled: "uint8_t"; empty for pointers and arrays
    const CType* of = nullptr; ///< Pointer, Array: what it leads to, what its items are
    std::uint64_t count = 0;   ///< Array: number of items; 0: not said yet, as in `int a[]`
    bool isConst = false;

    bool isInteger() const { return kind >= Kind::Bool && kind <= Kind::UnsignedLongLong; }
    bool isFloating() const { return kind == Kind::Float || kind == Kind::Double; }
    bool isArithmetic() const { return isInteger() || isFloating(); }
    bool isPointer() const { return kind == Kind::Pointer; }
    bool isArray() const { return kind == Kind::Array; }
    bool isVoid() const { return kind == Kind::Void; }
    bool isScalar() const { return isArithmetic() || isPointer(); }
    bool isSigned() const;
    bool isCharacter() const { return kind >= Kind::Char && kind <= Kind::UnsignedChar; }

    /// Bytes of a box of this type; 0 for void and for arrays without a count.
    std::uint64_t size() const;
    /// Its addresses are multiples of this.
    std::uint64_t alignment() const;
    int bits() const { return static_cast<int>(size() * 8); }
};

/// True if both are one type to C; `const` at the top does not count.
bool sameType(const CType& a, const CType& b);

/// As it would be declared, without a name: "uint8_t", "int *", "char *[3]", "int (*)[2]".
std::string spell(const CType& type);

/// All types of a program. A type stays where it is as long as the table lives.
class TypeTable {
public:
    TypeTable();
    TypeTable(TypeTable&&) = default;
    TypeTable& operator=(TypeTable&&) = default;

    const CType* basic(Kind kind) const { return &m_types[static_cast<std::size_t>(kind)]; }
    /// A name that the standard headers give to a type ("uint8_t", "size_t"), or nullptr.
    const CType* named(std::string_view name) const;
    const CType* pointerTo(const CType* type);
    const CType* arrayOf(const CType* item, std::uint64_t count);
    const CType* constOf(const CType* type);
    const CType* withoutConst(const CType* type);

private:
    const CType* keep(CType type);

    std::deque<CType> m_types;
};

} // namespace nametag::contrast
