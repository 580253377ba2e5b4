// SPDX-License-Identifier: GPL-3.0-or-later
// Payload and creation of exceptions, tracebacks, frame objects.
#pragma once

#include "core/runtime/objects/type.h"

namespace nametag::runtime {

struct Frame;
struct CodeObject;

struct Exception : Object {
    Tuple* args = nullptr;       ///< owned
    Object* traceback = nullptr; ///< owned or none
    Object* context = nullptr;   ///< owned or none
    Object* cause = nullptr;     ///< owned or none
    bool suppressContext = false;
    Dict* attributes = nullptr; ///< owned or none
    Object* notes = nullptr;    ///< unused: __notes__ is an attribute
    /// StopIteration.value, SystemExit.code, NameError.name, AttributeError.name/.obj, KeyError…,
    /// SyntaxError's seven, ExceptionGroup's message and exceptions, OSError's errno/strerror/filename: by
    /// position, owned or none.
    Object* fields[7] = {};
};

/// The object that sys._getframe, tracebacks and generators show; made only when asked for. It owns the names
/// of a finished frame.
struct FrameObject : Object {
    Frame* frame = nullptr; ///< the running frame, or the one it took over
    bool ownsFrame = false;
    FrameObject* back = nullptr; ///< the caller's, owned once the frame has ended
};

struct Traceback : Object {
    Object* next = nullptr;       ///< owned or none
    FrameObject* frame = nullptr; ///< owned
    std::uint32_t instruction = 0;
    std::uint32_t line = 0;
};

/// An exception of this type with these arguments (owned); it is not raised.
Ref<Exception> newException(Runtime& rt, Type& type, Ref<Tuple> args);

} // namespace nametag::runtime
