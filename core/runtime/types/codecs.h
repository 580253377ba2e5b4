// SPDX-License-Identifier: GPL-3.0-or-later
// str.encode, bytes.decode: UTF-8, ASCII, Latin-1, UTF-16, UTF-32 with Python's error handlers.
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/text_objects.h"

#include <optional>
#include <string>

namespace nametag::runtime {

/// As given; empty: "utf-8", "strict".
struct CodecArguments {
    std::string encoding;
    std::string errors;
};
/// Of optional str objects.
CodecArguments codecArguments(const Object* encoding, const Object* errors);

Eval<std::string> encode(Runtime& rt, Str& text, const CodecArguments& how);
Value decode(Runtime& rt, std::string_view bytes, const CodecArguments& how);

/// The content of a bytes-like object (bytes, bytearray), or nothing.
std::optional<std::string_view> bytesIn(const Object& object);

} // namespace nametag::runtime
