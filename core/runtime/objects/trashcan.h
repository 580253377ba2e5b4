// SPDX-License-Identifier: GPL-3.0-or-later
// destroyNested: the frame of destroy() for objects that can be nested deeply.
#pragma once

#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// Runs body(rt, self), which ends the object, now or (50 levels deep) after the outermost such death.
template <class Body> void destroyNested(Object& self, Body&& body)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    Trashcan& trashcan = rt.trashcan;
    if (trashcan.depth >= Trashcan::kDepth) {
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

} // namespace nametag::runtime
