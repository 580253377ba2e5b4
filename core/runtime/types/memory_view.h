// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of memoryview share: making views, and the bytes and items that a view shows.
#pragma once

#include "core/runtime/objects/alias_objects.h"
#include "core/runtime/objects/runtime.h"

#include <string_view>

namespace nametag::runtime {

/// A view of the same memory with the given one's form.
Ref<MemoryView> newViewLike(Runtime& rt, const MemoryView& view);
/// A view of all bytes of a bytes, bytearray or memoryview.
Value newMemoryView(Runtime& rt, Object& target);

/// ValueError where the view is released.
Done checkNotReleased(Runtime& rt, const MemoryView& view);
/// The bytes that the view shows, in its order; until the next call for the same view.
std::string_view bytesOfView(const MemoryView& view);
bool isContiguous(const MemoryView& view);

/// Bytes of an item of this native format; 0: there is no such format.
std::int64_t bytesOfFormat(std::string_view format);
Value itemAt(Runtime& rt, const MemoryView& view, std::int64_t index);
Done storeItem(Runtime& rt, MemoryView& view, std::int64_t index, Object& value);
/// Writes a byte of the target (the caller has checked that it can be written).
void storeBytes(Runtime& rt, MemoryView& view, std::int64_t index, std::string_view bytes);

void addMemoryViewMethods(Runtime& rt, Type& type);

} // namespace nametag::runtime
