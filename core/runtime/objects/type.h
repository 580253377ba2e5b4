// SPDX-License-Identifier: GPL-3.0-or-later
// Type: the object that says what its instances do. Behaviour hangs on slots (function pointers), as in
// CPython (Include/cpython/object.h, PyTypeObject); a class of the script fills them with functions that look
// up its dunders.
#pragma once

#include "core/memory/heap.h"
#include "core/runtime/objects/value.h"

#include <cstdint>
#include <span>
#include <string>

namespace nametag::runtime {

struct Runtime;
struct Type;
struct Tuple;
struct Dict;
struct Str;
struct SharedKeys;

/// Arguments of a call, borrowed from the caller: positional ones, then the values of `names` (a tuple of
/// str, or none).
struct Arguments {
    Object* const* values = nullptr;
    std::size_t positional = 0;
    const Tuple* names = nullptr;

    std::span<Object* const> positionals() const { return {values, positional}; }
    Object& operator[](std::size_t index) const { return *values[index]; }
    /// Number of keyword arguments.
    std::size_t keywords() const;
    /// The value of the i-th keyword argument.
    Object& keyword(std::size_t i) const { return *values[positional + i]; }
};

using UnaryFunction = Value (*)(Runtime&, Object&);
using BinaryFunction = Value (*)(Runtime&, Object&, Object&);
using TernaryFunction = Value (*)(Runtime&, Object&, Object&, Object&);
using LengthFunction = Eval<std::int64_t> (*)(Runtime&, Object&);
using HashFunction = Eval<std::int64_t> (*)(Runtime&, Object&);
using TruthFunction = Eval<bool> (*)(Runtime&, Object&);
using ContainsFunction = Eval<bool> (*)(Runtime&, Object&, Object&);
using SetItemFunction = Done (*)(Runtime&, Object&, Object& key, Object* value); ///< no value: delete
using GetAttributeFunction = Value (*)(Runtime&, Object&, Str& name);
using SetAttributeFunction = Done (*)(Runtime&, Object&, Str& name, Object* value); ///< no value: delete
using CallFunction = Value (*)(Runtime&, Object&, const Arguments&);
using MakeFunction = Value (*)(Runtime&, Type&, const Arguments&);
using InitFunction = Done (*)(Runtime&, Object&, const Arguments&);
using DescriptorGetFunction = Value (*)(Runtime&, Object& descriptor, Object* instance, Object* owner);
using DescriptorSetFunction = Done (*)(Runtime&, Object& descriptor, Object& instance, Object* value);
using FinalizeFunction = void (*)(Runtime&, Object&);

enum class CompareOp : std::uint8_t { Less, LessEqual, Equal, NotEqual, Greater, GreaterEqual };
using CompareFunction = Value (*)(Runtime&, Object&, Object&, CompareOp);

/// next(): the next item; or nothing left (neither a value nor an exception); or Raised.
struct Next {
    Ref<> item;
    bool raised = false;
    static Next end() { return {}; }
    static Next failed() { return {nullptr, true}; }
    Next() = default;
    Next(Ref<> next)
        : item(std::move(next))
    {}
    Next(Ref<> next, bool failed_)
        : item(std::move(next))
        , raised(failed_)
    {}
    Next(Raised)
        : raised(true)
    {}
};
using NextFunction = Next (*)(Runtime&, Object&);

/// Binary operations, in the order of the slots below; the in-place forms have the same numbers.
enum class BinaryOp : std::uint8_t {
    Add,
    Subtract,
    Multiply,
    MatrixMultiply,
    TrueDivide,
    FloorDivide,
    Remainder,
    Power,
    LeftShift,
    RightShift,
    And,
    Or,
    Xor,
    Count
};
inline constexpr std::size_t kBinaryOps = static_cast<std::size_t>(BinaryOp::Count);

struct Slots {
    UnaryFunction repr = nullptr;
    UnaryFunction str = nullptr;
    HashFunction hash = nullptr;
    CallFunction call = nullptr;
    GetAttributeFunction getAttribute = nullptr;
    SetAttributeFunction setAttribute = nullptr;
    CompareFunction compare = nullptr;
    UnaryFunction iter = nullptr;
    NextFunction next = nullptr;
    DescriptorGetFunction descriptorGet = nullptr;
    DescriptorSetFunction descriptorSet = nullptr;
    InitFunction init = nullptr;
    MakeFunction make = nullptr;
    FinalizeFunction finalize = nullptr; ///< __del__

    BinaryFunction binary[kBinaryOps] =
        {}; ///< number slots; called with either operand of the type, NotImplemented allowed
    BinaryFunction inPlace[kBinaryOps] = {};
    TernaryFunction power3 = nullptr; ///< pow(a, b, modulus)
    BinaryFunction divmod = nullptr;
    UnaryFunction negative = nullptr;
    UnaryFunction positive = nullptr;
    UnaryFunction absolute = nullptr;
    UnaryFunction invert = nullptr;
    TruthFunction truth = nullptr;
    UnaryFunction toInt = nullptr;
    UnaryFunction toFloat = nullptr;
    UnaryFunction index = nullptr;

    LengthFunction length = nullptr;
    BinaryFunction concat = nullptr; ///< sequence +
    BinaryFunction inPlaceConcat = nullptr;
    Value (*repeat)(Runtime&, Object&, std::int64_t) = nullptr; ///< sequence *
    Value (*inPlaceRepeat)(Runtime&, Object&, std::int64_t) = nullptr;
    ContainsFunction contains = nullptr;
    BinaryFunction item = nullptr; ///< self[key]
    SetItemFunction setItem = nullptr;
};

/// One native method or function: a row of a table beside the code.
using NativeFunction = Value (*)(Runtime&, Object* self, const Arguments&);

enum TypeFlag : std::uint32_t {
    kHeapType = 1,    ///< made by a class statement or type()
    kBaseType = 2,    ///< can be subclassed
    kIntSubclass = 4, ///< fast checks, as Py_TPFLAGS_LONG_SUBCLASS …
    kListSubclass = 8,
    kTupleSubclass = 16,
    kStrSubclass = 32,
    kBytesSubclass = 64,
    kDictSubclass = 128,
    kTypeSubclass = 256,
    kExceptionSubclass = 512,
    kFloatSubclass = 1024,
    kSetSubclass = 2048,
    kSequenceFlag = 4096,      ///< match: sequence patterns
    kMappingFlag = 8192,       ///< match: mapping patterns
    kMethodDescriptor = 16384, ///< method lookup may skip the bound method
    kAbstract = 32768,
    kReady = 65536,
};

/// Attribute names of the instances of one class, shared by all of them (FACTS: shared key table, at most 30
/// names).
struct Type : Object, memory::Behaviour {
    Type() = default;
    ~Type();

    Runtime* runtime = nullptr;
    std::string name; ///< __name__
    std::string qualifiedName;
    std::string moduleName; ///< "builtins" or where it was made
    Type* base = nullptr;   ///< tp_base, owned
    Tuple* bases = nullptr; ///< owned
    Tuple* mro = nullptr;   ///< owned; holds a reference to the type itself
    Dict* dict = nullptr;   ///< owned
    Slots slots;
    std::uint32_t flags = 0;
    std::uint32_t version = 0;    ///< changes whenever the type or one of its bases changes; 0: not assigned
    std::uint32_t basicSize = 16; ///< tp_basicsize: bytes of an instance without pre-headers
    std::uint32_t itemSize = 0;   ///< tp_itemsize
    std::uint32_t preHeader = 0;  ///< bytes before an instance: the collector's, the attributes'
    std::uint32_t slotCount = 0;  ///< references of __slots__, bases included
    bool hasDict = false;         ///< instances can have attributes of their own
    bool hasWeakrefs = false;
    bool documented = false;
    SharedKeys* sharedKeys = nullptr; ///< owned
    std::vector<Type*> subclasses;    ///< weak
    std::uint64_t keysBlock = 0;      ///< simulated block of the shared keys
    std::uint32_t keysBytes = 0;
    std::size_t cppBytes = 0; ///< C++ bytes of an instance (type_list.def)
    std::string doc;

    bool is(TypeFlag flag) const { return (flags & flag) != 0; }
    /// True if this is `other` or has it in its mro.
    bool isSubtypeOf(const Type& other) const;
};

/// What a lookup through the mro found, for one version of the type and one interned name.
struct MethodCacheEntry {
    std::uint32_t version = 0;
    std::uint32_t name = 0;  ///< ObjectId of the name
    Object* found = nullptr; ///< borrowed, or nullptr: there is none
};

inline Type& typeOf(const Object& object)
{
    return static_cast<Type&>(*object.behaviour);
}
inline const char* typeName(const Object& object)
{
    return typeOf(object).name.c_str();
}
inline Runtime& runtimeOf(const Object& object)
{
    return *typeOf(object).runtime;
}

} // namespace nametag::runtime
