// SPDX-License-Identifier: GPL-3.0-or-later
// Events of the program's flow: lines, frames, output, exceptions.
#pragma once

#include "core/base/ids.h"
#include "core/events/kinds.h"

#include <string_view>

namespace nametag::events {

/// A line is about to run. Where `statement` is 1 a step begins: the line starts a statement, as SCHEMA's
/// "stmt" says.
struct LineReached {
    static constexpr std::string_view kName = "line-reached";
    FrameId frame;
    std::uint32_t line = 0;
    std::uint32_t statement = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("frame", self.frame);
        take("line", self.line);
        take("statement", self.statement);
    }
};

/// A frame has been made for a call (or for the module, a class body); its arguments are not bound yet.
/// `function` is the code object's name ("<module>", "f", "<lambda>").
struct FrameCreated {
    static constexpr std::string_view kName = "frame-created";
    FrameId frame;
    TextId function;
    NamespaceId space;
    std::uint32_t firstLine = 0;
    FrameKind kind = FrameKind::Function;
    std::uint8_t ofProgram = 1; ///< 0: code that is not the script's
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("frame", self.frame);
        take("function", self.function);
        take("space", self.space);
        take("firstLine", self.firstLine);
        take("kind", self.kind);
        take("ofProgram", self.ofProgram);
    }
};

/// The frame begins to run (or a generator's frame runs on): from now on it is the innermost one. A "call" of
/// a trace.
struct FrameEntered {
    static constexpr std::string_view kName = "frame-entered";
    FrameId frame;
    std::uint32_t line = 0;
    std::uint32_t resumed = 0; ///< 1: a generator goes on
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("frame", self.frame);
        take("line", self.line);
        take("resumed", self.resumed);
    }
};

/// The innermost frame is about to be left: its names are still there. `value` is what it returns or yields.
/// A "return" of a trace.
struct FrameReturning {
    static constexpr std::string_view kName = "frame-returning";
    FrameId frame;
    std::uint32_t line = 0;
    ObjectId value;
    LeaveReason reason = LeaveReason::Returned;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("frame", self.frame);
        take("line", self.line);
        take("value", self.value);
        take("reason", self.reason);
    }
};

/// The frame is no longer running: its caller is the innermost one again. After a yield it lives on,
/// suspended.
struct FrameLeft {
    static constexpr std::string_view kName = "frame-left";
    FrameId frame;
    LeaveReason reason = LeaveReason::Returned;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("frame", self.frame);
        take("reason", self.reason);
    }
};

/// The frame and its names are gone.
struct FrameDestroyed {
    static constexpr std::string_view kName = "frame-destroyed";
    FrameId frame;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("frame", self.frame);
    }
};

/// An exception has just arrived in this frame.
struct ExceptionArrived {
    static constexpr std::string_view kName = "exception-arrived";
    FrameId frame;
    std::uint32_t line = 0;
    ObjectId exception;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("frame", self.frame);
        take("line", self.line);
        take("exception", self.exception);
    }
};

/// The program wrote text to standard output (stream 1) or error (2), or what it read was typed (0).
struct Printed {
    static constexpr std::string_view kName = "printed";
    TextId text;
    std::uint32_t stream = 1;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("text", self.text);
        take("stream", self.stream);
    }
};

/// The module body has ended; what follows happens at interpreter exit.
struct ModuleEnded {
    static constexpr std::string_view kName = "module-ended";
    ObjectId uncaught; ///< the exception that ended it, if one did
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("uncaught", self.uncaught);
    }
};

} // namespace nametag::events
