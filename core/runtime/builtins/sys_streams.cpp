// SPDX-License-Identifier: GPL-3.0-or-later
// sys.stdout, sys.stderr, sys.stdin: text streams that end in the run's output and input.
#include "core/runtime/builtins/sys_parts.h"
#include "core/runtime/builtins/waiting_output.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/native_types.h"

namespace nametag::runtime {

namespace {

struct StandardStream : Object {
    int number = 0; ///< 1 standard output, 2 standard error, 3 standard input
    bool closed = false;
};

struct StreamState {
    const Type* type = nullptr;
};

StandardStream& streamIn(Object& self)
{
    return static_cast<StandardStream&>(self);
}

const char* nameOf(const StandardStream& stream)
{
    return stream.number == 1 ? "<stdout>" : stream.number == 2 ? "<stderr>" : "<stdin>";
}

Raised unsupported(Runtime& rt, const char* what)
{
    return valueError(rt, what);
}

Done checkOpen(Runtime& rt, const StandardStream& stream)
{
    if (stream.closed)
        return valueError(rt, "I/O operation on closed file.");
    return Nothing{};
}

Value write(Runtime& rt, Object* self, const Arguments& arguments)
{
    StandardStream& stream = streamIn(*self);
    NAMETAG_CHECK(checkOpen(rt, stream));
    if (!isStr(arguments[0]))
        return typeError(rt, text("write() argument must be str, not ", typeName(arguments[0])));
    if (stream.number == 3)
        return unsupported(rt, "not writable");
    auto& given = static_cast<Str&>(arguments[0]);
    NAMETAG_CHECK(writeOut(rt, stream.number, share(given)));
    return newInt(rt, std::int64_t{given.length});
}

Value writeLines(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(forEach(rt, arguments[0], [&](Ref<> line) -> Eval<bool> {
        Object* only[] = {line.get()};
        NAMETAG_CHECK(write(rt, self, Arguments{only, 1, nullptr}));
        return true;
    }));
    return none(rt);
}

Value nothing(Runtime& rt, Object*, const Arguments&)
{
    return none(rt);
}

Value flush(Runtime& rt, Object* self, const Arguments&)
{
    NAMETAG_CHECK(checkOpen(rt, streamIn(*self)));
    if (streamIn(*self).number != 3)
        flushOut(rt, streamIn(*self).number);
    return none(rt);
}

bool isTerminal(Runtime& rt, const StandardStream& stream)
{
    return stream.number == 1 && rt.outputBuffering == OutputBuffering::Line;
}

Value isAtTerminal(Runtime& rt, Object* self, const Arguments&)
{
    return newBool(rt, isTerminal(rt, streamIn(*self)));
}

template <bool answer> Value constant(Runtime& rt, Object*, const Arguments&)
{
    return newBool(rt, answer);
}

Value isReadable(Runtime& rt, Object* self, const Arguments&)
{
    return newBool(rt, streamIn(*self).number == 3);
}

Value isWritable(Runtime& rt, Object* self, const Arguments&)
{
    return newBool(rt, streamIn(*self).number != 3);
}

Value fileNumber(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(rt, streamIn(*self).number % 3);
}

/// The next line with its newline; empty at the end.
Eval<std::string> nextLine(Runtime& rt, Object& self)
{
    NAMETAG_CHECK(checkOpen(rt, streamIn(self)));
    if (streamIn(self).number != 3)
        return unsupported(rt, "not readable");
    std::string line;
    const bool read = rt.readLine && rt.readLine(line);
    if (rt.budget.halt != Halt::None)
        return Raised{};
    return read ? line + "\n" : std::string();
}

Value readLine(Runtime& rt, Object* self, const Arguments&)
{
    NAMETAG_TRY(line, nextLine(rt, *self));
    return newStr(rt, std::string_view(line));
}

Value readAll(Runtime& rt, Object* self, const Arguments&)
{
    std::string all;
    while (true) {
        NAMETAG_TRY(line, nextLine(rt, *self));
        if (line.empty())
            return newStr(rt, std::string_view(all));
        all += line;
    }
}

Value readLines(Runtime& rt, Object* self, const Arguments&)
{
    Ref<List> lines = newList(rt);
    while (true) {
        NAMETAG_TRY(line, nextLine(rt, *self));
        if (line.empty())
            return lines;
        appendToList(rt, *lines, newStr(rt, std::string_view(line)));
    }
}

Next nextOf(Runtime& rt, Object& self)
{
    Eval<std::string> line = nextLine(rt, self);
    if (!line)
        return Raised{};
    return line->empty() ? Next::end() : Next(newStr(rt, std::string_view(*line)));
}

Value close(Runtime& rt, Object* self, const Arguments&)
{
    if (streamIn(*self).number != 3)
        flushOut(rt, streamIn(*self).number);
    streamIn(*self).closed = true;
    return none(rt);
}

Value enter(Runtime&, Object* self, const Arguments&)
{
    return share(*self);
}

constexpr NativeRow kMethods[] = {
    {"write", write, 1, 1},
    {"writelines", writeLines, 1, 1},
    {"flush", flush, 0, 0},
    {"isatty", isAtTerminal, 0, 0},
    {"readable", isReadable, 0, 0},
    {"writable", isWritable, 0, 0},
    {"seekable", constant<false>, 0, 0},
    {"fileno", fileNumber, 0, 0},
    {"readline", readLine, 0, 1},
    {"read", readAll, 0, 1},
    {"readlines", readLines, 0, 1},
    {"close", close, 0, 0},
    {"__enter__", enter, 0, 0},
    {"__exit__", close, 3, 3},
    {"reconfigure", nothing, 0, 0, true},
};

Value reprStream(Runtime& rt, Object& self)
{
    const StandardStream& stream = streamIn(self);
    return newStr(rt, text("<_io.TextIOWrapper name='", nameOf(stream), "' mode='",
                           stream.number == 3 ? "r" : "w", "' encoding='utf-8'>"));
}

Value getName(Runtime& rt, Object& self)
{
    return newStr(rt, std::string_view(nameOf(streamIn(self))));
}
Value getMode(Runtime& rt, Object& self)
{
    return newStr(rt, streamIn(self).number == 3 ? "r" : "w");
}
Value getEncoding(Runtime& rt, Object&)
{
    return newStr(rt, "utf-8");
}
Value getErrors(Runtime& rt, Object& self)
{
    return newStr(rt, streamIn(self).number == 2 ? "backslashreplace" : "strict");
}
Value getClosed(Runtime& rt, Object& self)
{
    return newBool(rt, streamIn(self).closed);
}
Value getLineBuffering(Runtime& rt, Object& self)
{
    return newBool(rt, streamIn(self).number == 2 || isTerminal(rt, streamIn(self)));
}

constexpr GetSetRow kRows[] = {
    {"name", getName, nullptr},     {"mode", getMode, nullptr},     {"encoding", getEncoding, nullptr},
    {"errors", getErrors, nullptr}, {"closed", getClosed, nullptr}, {"line_buffering", getLineBuffering, nullptr},
};

void setUpStream(Runtime& rt, Type& type)
{
    type.slots.repr = reprStream;
    type.slots.iter = [](Runtime&, Object& self) -> Value { return share(self); };
    type.slots.next = nextOf;
    type.destroy = [](Object& self) { runtimeOf(self).heap.release(self); };
    addMethods(rt, type, kMethods);
    addAttributes(rt, type, kRows);
}

} // namespace

int standardStream(Runtime& rt, const Object& object)
{
    if (&typeOf(object) != moduleState<StreamState>(rt).type)
        return 0;
    const auto& stream = static_cast<const StandardStream&>(object);
    return stream.closed ? 0 : stream.number;
}

Done writeToStream(Runtime& rt, Object& file, Ref<Str> piece)
{
    if (const int number = standardStream(rt, file); number == 1 || number == 2)
        return writeOut(rt, number, std::move(piece));
    NAMETAG_CHECK(callMethod(rt, file, *rt.names.plainWrite, {piece.get()}));
    return Nothing{};
}

void addSysStreams(Runtime& rt, Module& module)
{
    Type& type =
        newNativeType(rt, {"_io.TextIOWrapper", "_io", events::ObjectKind::Other, false, nullptr, 152, 0, 0,
                           "Character and line based layer over a BufferedIOBase object.", setUpStream});
    moduleState<StreamState>(rt).type = &type;
    int number = 0;
    for (const char* name : {"stdout", "stderr", "stdin"}) {
        auto* stream = makeNative<StandardStream>(rt, type);
        stream->number = ++number;
        rt.heap.tell(*stream);
        Ref<> owned = Ref<>::adopt(stream);
        store(rt, *module.dict, text("__", name, "__"), owned.share());
        store(rt, *module.dict, std::string_view(name), std::move(owned));
    }
}

} // namespace nametag::runtime
