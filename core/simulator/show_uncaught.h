// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to an exception that nobody caught: sys remembers it, and sys.excepthook shows it
// (Python/pythonrun.c, _PyErr_PrintEx).
#pragma once

#include "core/runtime/objects/exception_objects.h"
#include "core/runtime/objects/runtime.h"

namespace nametag::simulator {

/// Shows an exception that is not SystemExit. A hook that exits puts its SystemExit on its way: false.
bool showUncaught(runtime::Runtime& rt, runtime::Ref<runtime::Exception> exception);

/// sys forgets the exception that it remembers.
void forgetUncaught(runtime::Runtime& rt);

} // namespace nametag::simulator
