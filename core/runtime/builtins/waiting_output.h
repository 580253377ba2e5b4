// SPDX-License-Identifier: GPL-3.0-or-later
// What was written to a standard stream stays in memory until the stream hands it on: the written strings are held, and
// from the second one on there is a list of them (Modules/_io/textio.c, _io_TextIOWrapper_write_impl).
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/text_objects.h"

namespace nametag::runtime {

/// Writes to standard output (1) or standard error (2). The reader of the run has the text at once; the stream holds it
/// as rt.outputBuffering says, standard error until its line ends.
Done writeOut(Runtime& rt, int stream, Ref<Str> shown);

/// Hands on what waits: sys.stdout.flush() and sys.stderr.flush().
void flushOut(Runtime& rt, int stream);
void flushOut(Runtime& rt);

} // namespace nametag::runtime
