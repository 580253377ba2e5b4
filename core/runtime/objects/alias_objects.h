// SPDX-License-Identifier: GPL-3.0-or-later
// Payload of what annotations make: unions, generic aliases, type parameters, type aliases; and of memory
// views.
#pragma once

#include "core/runtime/objects/value.h"

#include <cstdint>
#include <memory>
#include <string>

namespace nametag::runtime {

struct Runtime;
struct Str;
struct Tuple;

/// int | str
struct UnionType : Object {
    Tuple* arguments = nullptr;  ///< owned
    Tuple* parameters = nullptr; ///< owned: type variables in the arguments, once asked for
    bool spelled = false;        ///< shown as typing.Union[…]: a type variable is in it
};

/// list[int]
struct GenericAlias : Object {
    Object* origin = nullptr;    ///< owned
    Tuple* arguments = nullptr;  ///< owned
    Tuple* parameters = nullptr; ///< owned: type variables in the arguments, once asked for
    bool starred = false;        ///< *list[int]
};

/// A value that is computed by a function when it is first asked for.
struct LazyValue {
    Object* value = nullptr;    ///< owned
    Object* function = nullptr; ///< owned
};

/// TypeVar, ParamSpec, TypeVarTuple.
struct TypeVariable : Object {
    Str* name = nullptr; ///< owned
    LazyValue bound;
    LazyValue constraints;
    LazyValue byDefault;
    Object* module = nullptr; ///< owned: __module__
    bool covariant = false;
    bool contravariant = false;
    bool infersVariance = false;
};

/// P.args, P.kwargs
struct ParamSpecPart : Object {
    Object* origin = nullptr; ///< owned
};

/// type X = …
struct TypeAlias : Object {
    Str* name = nullptr;              ///< owned
    Object* typeParameters = nullptr; ///< owned or none
    LazyValue value;
    Object* module = nullptr; ///< owned
};

/// What views of the same memory share: the object whose bytes they show.
struct ExportedMemory {
    explicit ExportedMemory(Object& target);
    ~ExportedMemory();
    ExportedMemory(const ExportedMemory&) = delete;
    ExportedMemory& operator=(const ExportedMemory&) = delete;
    Object* target; ///< owned; none once the run's heap ends
};

/// A window on the bytes of another object.
struct MemoryView : Object {
    std::shared_ptr<ExportedMemory> memory; ///< none once released
    std::int64_t start = 0;                 ///< byte of the target at which the first item lies
    std::int64_t stride = 1;                ///< bytes from one item to the next
    std::int64_t count = 0;                 ///< items
    std::int64_t itemBytes = 1;
    std::string format = "B"; ///< as given, with its "@"
    bool readOnly = true;
    std::int64_t hash = -1;
    mutable std::string gathered; ///< the bytes of a view with gaps, while somebody reads them

    /// The run's heap ends: the target is not to be touched any more.
    void abandon()
    {
        if (memory)
            memory->target = nullptr;
    }
};

} // namespace nametag::runtime
