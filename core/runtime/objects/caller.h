// SPDX-License-Identifier: GPL-3.0-or-later
// Caller: how native code runs Python functions. The interpreter implements it.
#pragma once

#include "core/runtime/objects/type.h"

namespace nametag::runtime {

struct CodeObject;
struct Exception;
struct FrameObject;
struct Function;
struct Generator;

class Caller {
public:
    virtual ~Caller() = default;
    /// Runs a Python function to its end (or makes its generator).
    virtual Value callFunction(Function& function, const Arguments& arguments) = 0;
    /// Runs the body of a class with its names in `space`; gives what the body returns (the __class__ cell or
    /// None).
    virtual Value runClassBody(Function& body, Object& space) = 0;
    /// Sends a value into a generator; Next::end() when it returns (the return value is in `returned`).
    virtual Next resume(Generator& generator, Ref<> sent, Ref<>& returned) = 0;
    /// Raises the waiting exception inside the generator.
    virtual Next throwInto(Generator& generator, Ref<>& returned) = 0;
    /// Closes a suspended generator (GeneratorExit inside); gives what close() answers.
    virtual Value close(Generator& generator) = 0;
    /// Names and values of the innermost frame of the script (locals(), vars(), dir()).
    virtual Value localNames() = 0;
    virtual Dict& globalNames() = 0;
    /// Runs a code object for exec and eval; without locals they are the globals.
    virtual Value runCode(CodeObject& code, Dict& globals, Object* locals) = 0;
    /// Runs the body of a module of Python's library.
    virtual Value runLibraryBody(CodeObject& code, Dict& globals) = 0;
    /// True while the innermost frame runs code of Python's library.
    virtual bool inLibrary() const = 0;
    /// The line at which the innermost frame of the script stands.
    virtual std::uint32_t currentLine() const = 0;
    /// Puts the innermost frame into the traceback of an exception that native code raised.
    virtual void placeHere(Exception& exception) = 0;
    /// The class and the object that super() without arguments means, as a tuple.
    virtual Value superArguments() = 0;
    /// The frame object so many calls out from the innermost frame; None where there is none.
    virtual Value frameAt(std::int64_t depth) = 0;
    /// The frame object of a generator; None once it is finished.
    virtual Value generatorFrame(Generator& generator) = 0;
    enum class FramePart { Code, Line, Locals, Globals, Builtins, Back };
    /// What the attributes of a frame object show.
    virtual Value framePart(FrameObject& object, FramePart part) = 0;
    /// A frame object dies: what it keeps of its frame dies with it.
    virtual void releaseFrame(FrameObject& object) = 0;
    /// Visits the references of the frame that the object owns.
    virtual void traverseFrame(FrameObject& object, memory::Visitor visit) = 0;
    /// Visits the references of a suspended generator's frame.
    virtual void traverseGenerator(Generator& generator, memory::Visitor visit) = 0;
};

} // namespace nametag::runtime
