// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of re.Pattern that search: match, search, findall, split, sub …
#pragma once

#include "core/runtime/modules/regex_objects.h"

namespace nametag::runtime::regex {

Value matchAt(Runtime& rt, Object* self, const Arguments& arguments);
Value fullMatchAt(Runtime& rt, Object* self, const Arguments& arguments);
Value searchFrom(Runtime& rt, Object* self, const Arguments& arguments);
Value findAll(Runtime& rt, Object* self, const Arguments& arguments);
Value findIter(Runtime& rt, Object* self, const Arguments& arguments);
Value scannerOf(Runtime& rt, Object* self, const Arguments& arguments);
Value splitBy(Runtime& rt, Object* self, const Arguments& arguments);
Value substitute(Runtime& rt, Object* self, const Arguments& arguments);
Value substituteCounting(Runtime& rt, Object* self, const Arguments& arguments);

/// One search; Raised if the run must stop.
Eval<Found> findNext(Runtime& rt, const Pattern& pattern, Object& string, const Query& query);

} // namespace nametag::runtime::regex
