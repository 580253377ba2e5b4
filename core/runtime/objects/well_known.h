// SPDX-License-Identifier: GPL-3.0-or-later
// WellKnown: the builtin types, singletons and caches of one run.
#pragma once

#include "core/runtime/objects/type.h"

#include <array>
#include <unordered_map>

namespace nametag::runtime {

struct WellKnownTypes {
#define TYPE(member, payload, name, kind, collected, base, setUp) Type* member = nullptr;
#include "core/runtime/objects/well_known.def"
#undef TYPE
};

struct WellKnownExceptions {
#define EXCEPTION(member, name, base, fields) Type* member = nullptr;
#include "core/runtime/objects/exception_list.def"
#undef EXCEPTION
    Type* exceptionGroup = nullptr; ///< of BaseExceptionGroup and Exception
};

/// Objects made once and handed out again.
struct WellKnownObjects {
    Object* none = nullptr;
    Object* yes = nullptr; ///< True
    Object* no = nullptr;  ///< False
    Object* notImplemented = nullptr;
    Object* ellipsis = nullptr;
    Object* noDefault = nullptr; ///< typing.NoDefault
    Tuple* emptyTuple = nullptr;
    Str* emptyStr = nullptr;
    Object* emptyBytes = nullptr;
    std::array<Object*, 262> smallInts{}; ///< -5 … 256
    std::array<Str*, 256> latin1{};       ///< the one-letter strs that run time gives
    std::array<Object*, 256> oneByteBytes{};
};

/// Interned texts by content; the table's own references are not counted (FACTS 6.5).
struct InternTable {
    std::unordered_map<std::string, Str*> texts;
};

/// Names that native code looks up all the time, interned at start-up.
struct Names {
#define NAME(member, text) Str* member = nullptr;
#include "core/runtime/objects/names.def"
#undef NAME
};

} // namespace nametag::runtime
