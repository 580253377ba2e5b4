// SPDX-License-Identifier: GPL-3.0-or-later
// The set-up functions of the builtin types, one a line of well_known.def: each fills the slots, the
// behaviour and the method table of its type (or types).
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

#define TYPE(member, payload, name, kind, collected, base, setUp) void setUp(Runtime& rt);
#include "core/runtime/objects/well_known.def"
#undef TYPE

/// Makes the exception types of exception_list.def; BaseException is there.
void makeExceptionTypes(Runtime& rt);
void setUpOsErrorType(Runtime& rt);
void setUpExceptionGroupTypes(Runtime& rt);
void setUpSyntaxErrorType(Runtime& rt);
void setUpUnicodeErrorTypes(Runtime& rt);

} // namespace nametag::runtime
