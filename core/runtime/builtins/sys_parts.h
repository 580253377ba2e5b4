// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of the sys module share.
#pragma once

#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// version_info, implementation, float_info, int_info, hash_info, flags, thread_info.
void addSysInfo(Runtime& rt, Module& module);
/// stdout, stderr, stdin and their dunder forms.
void addSysStreams(Runtime& rt, Module& module);
/// displayhook, excepthook, unraisablehook, breakpointhook and their dunder forms.
void addSysHooks(Runtime& rt, Module& module);

/// The number of a standard stream that the interpreter made; 0: another object.
int standardStream(Runtime& rt, const Object& object);
/// object.write(text), or the stream's own writing.
Done writeToStream(Runtime& rt, Object& file, Ref<Str> text);

} // namespace nametag::runtime
