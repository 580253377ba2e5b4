// SPDX-License-Identifier: GPL-3.0-or-later
// What except* does with exception groups (Objects/exceptions.c, exceptiongroup_split_recursive;
// Python/ceval.c, exception_group_match).
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

struct List;

struct GroupSplit {
    Ref<> match; ///< what the handler gets, or none
    Ref<> rest;  ///< what goes on to the next handler, or none
};
/// Splits an exception (a naked one is wrapped in a group) by the type or tuple of types of an except*
/// clause.
Eval<GroupSplit> splitForHandler(Runtime& rt, Object& exception, Object& type);
/// What is raised after all except* clauses: of the original and the exceptions that the clauses raised;
/// None: nothing.
Value groupToReraise(Runtime& rt, Object& original, List& raisedOnes);

} // namespace nametag::runtime
