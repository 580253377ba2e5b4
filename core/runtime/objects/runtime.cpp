// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

Runtime::Runtime(const profile::Profile& profileOfRun, events::EventSink* sink)
    : profile(profileOfRun)
    , heap(profileOfRun, sink)
    , handled(1, nullptr)
{}

Runtime::~Runtime()
{
    // The objects of the run lie in the heap's memory, which goes back as a whole: nothing is counted down
    // any more.
    static_cast<void>(raised.give());
}

bool Runtime::lookAtLimits()
{
    if (budget.halt == Halt::None && look)
        look(*this);
    return budget.halt != Halt::None;
}

Raised Runtime::halt(Halt why, std::string text)
{
    if (budget.halt == Halt::None) {
        budget.halt = why;
        budget.haltText = std::move(text);
        budget.haltLine = caller ? caller->currentLine() : 0;
    }
    budget.left = 0;
    return Raised{};
}

} // namespace nametag::runtime
