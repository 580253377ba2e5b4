// SPDX-License-Identifier: GPL-3.0-or-later
// destroyNested: the frame of destroy() for objects that can be nested deeply.
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// Nested deaths before the next ones are put off: 3.13 goes by the depth of the C stack, which is deeper.
inline std::uint32_t trashcanDepth(const Runtime& rt)
{
    return rt.profile.minor >= 13 ? 1000 : Trashcan::kDepth;
}

/// Runs body(rt, self), which ends the object, now or (trashcanDepth() levels deep) after the outermost such
/// death.
template <class Body> void destroyNested(Object& self, Body&& body)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    Trashcan& trashcan = rt.trashcan;
    if (trashcan.depth >= trashcanDepth(rt)) {
        trashcan.later.push_back(&self);
        return;
    }
    ++trashcan.depth;
    self.bits |= memory::kDying;
    rt.report().objectDying(self);
    body(rt, self);
    --trashcan.depth;
    while (trashcan.depth == 0 && !trashcan.later.empty()) {
        Object* next = trashcan.later.back();
        trashcan.later.pop_back();
        ++trashcan.depth;
        next->behaviour->destroy(*next);
        --trashcan.depth;
    }
}

/// The same for what no picture shows dying: long chains of methods of methods.
template <class Body> void destroyDeep(Object& self, Body&& body)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    Trashcan& trashcan = rt.trashcan;
    if (trashcan.depth >= trashcanDepth(rt)) {
        trashcan.later.push_back(&self);
        return;
    }
    ++trashcan.depth;
    body(rt, self);
    --trashcan.depth;
    while (trashcan.depth == 0 && !trashcan.later.empty()) {
        Object* next = trashcan.later.back();
        trashcan.later.pop_back();
        ++trashcan.depth;
        next->behaviour->destroy(*next);
        --trashcan.depth;
    }
}

} // namespace nametag::runtime
