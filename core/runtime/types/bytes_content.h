// SPDX-License-Identifier: GPL-3.0-or-later
// What bytes and bytearray share: their content, results of the same kind, arguments that are bytes-like, and
// the buffer of a bytearray (Objects/bytearrayobject.c, PyByteArray_Resize).
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/types/codecs.h"

#include <string>
#include <string_view>

namespace nametag::runtime {

/// The content of a bytes or bytearray.
std::string_view contentOf(const Object& self);
/// A new bytes, or a new bytearray where self is one.
Value sameKind(Runtime& rt, const Object& self, std::string_view bytes);
/// self if it is exactly bytes, else a copy.
Value unchangedBytes(Runtime& rt, Object& self);
/// self[start:stop], as the methods give it.
Value bytesSlice(Runtime& rt, Object& self, std::size_t start, std::size_t stop);
/// TypeError "a bytes-like object is required, not 'str'".
Eval<std::string_view> bufferOf(Runtime& rt, const Object& object);
/// A byte 0 … 255 of an int; `what` begins the message: "byte must be in range(0, 256)".
Eval<char> byteOf(Runtime& rt, Object& object, const char* what = "byte");
/// The bytes of an iterable of ints. `what` as above.
Eval<std::string> bytesOfItems(Runtime& rt, Object& iterable, const char* what);
/// What bytes() and bytearray() are made of.
Eval<std::string> bytesFor(Runtime& rt, const char* type, Object* source, Object* encoding, Object* errors);

Ref<ByteArray> newByteArray(Runtime& rt, Type& type, std::string_view bytes);
/// Sets the length by CPython's growth rule; new bytes are 0. BufferError while a memoryview looks at it.
Done resizeByteArray(Runtime& rt, ByteArray& array, std::size_t length);
/// Replaces `removed` bytes at `at`.
Done spliceByteArray(Runtime& rt, ByteArray& array, std::size_t at, std::size_t removed,
                     std::string_view bytes);
/// Tells the listener the new content.
void tellByteArray(Runtime& rt, ByteArray& array);
std::string reprOfByteArray(std::string_view content, std::string_view typeName);

/// Methods of both types.
void addBytesSearchMethods(Runtime& rt, Type& type);
void addBytesTestMethods(Runtime& rt, Type& type);
void addBytesChangeMethods(Runtime& rt, Type& type);
void addBytesSplitMethods(Runtime& rt, Type& type);
void addBytesConvertMethods(Runtime& rt, Type& type);
void addByteArrayMethods(Runtime& rt, Type& type);

/// Slots of both types.
Value compareContents(Runtime& rt, Object& left, Object& right, CompareOp op);
Eval<bool> containsBytes(Runtime& rt, Object& self, Object& part);
Value concatBytes(Runtime& rt, Object& left, Object& right);
Eval<std::string> repeatedBytes(Runtime& rt, std::string_view content, std::int64_t times);

} // namespace nametag::runtime
