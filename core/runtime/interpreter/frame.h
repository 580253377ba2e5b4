// SPDX-License-Identifier: GPL-3.0-or-later
// Frame: one running (or suspended) call: its locals, its value stack, its place in the code. FrameStack:
// where frames of ordinary calls lie, last in, first out; generators keep theirs elsewhere.
#pragma once

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/exception_objects.h"
#include "core/runtime/objects/iterator_objects.h"
#include "core/runtime/objects/runtime.h"

#include <cstddef>
#include <memory>
#include <new>
#include <vector>

namespace nametag::runtime {

/// What happens with the value that a frame returns (or yields).
enum class ReturnTo : std::uint8_t {
    Stack,    ///< pushed on the caller's value stack
    Native,   ///< handed to the native code that called
    Instance, ///< __init__: must be None; the instance below is the result
    Loop,     ///< a generator in a for statement
    Send,     ///< a generator in yield from
};

struct Frame {
    FrameId id;
    NamespaceId space;
    CodeObject* code = nullptr;   ///< owned
    Function* function = nullptr; ///< owned, or none (module, class body, exec)
    Dict* globals = nullptr;      ///< borrowed from the function, or kept by whoever started the frame
    Dict* builtins = nullptr;     ///< likewise
    Object* locals = nullptr;     ///< owned: the namespace of a module or class body
    Dict* localNames = nullptr;   ///< owned: what locals() gave; up to 3.12 it gives the same dict again
    Object** slots = nullptr;     ///< localsplus, owned references
    Object** stack = nullptr; ///< value stack, owned references; empty ones are nulls pushed by instructions
    std::uint32_t slotCount = 0;
    std::uint32_t depth = 0;    ///< values on the stack
    std::uint32_t pc = 0;       ///< the instruction that runs
    std::uint32_t previous = 0; ///< the one that ran before it
    Frame* caller = nullptr;
    FrameObject* object = nullptr;   ///< owned: the object that shows this frame, if there is one
    Generator* generator = nullptr;  ///< borrowed: the generator it belongs to
    std::uint32_t statementLine = 0; ///< line of the statement that runs, for steps
    bool elsewhere = false;          ///< since it was reached, other lines had events
    bool entered = false;
    bool wasSent = false; ///< the generator was resumed with a value other than None
    bool onFrameStack = true;
    bool ofProgram = true;
    bool staysOpen = false; ///< all that is typed at the prompt is told as one frame
    ReturnTo returnTo = ReturnTo::Stack;
    std::uint32_t heldTuple = 0;    ///< __init__: arguments that its caller keeps in a tuple
    std::uint32_t heldKeywords = 0; ///< likewise keyword arguments in a dict, their names in a tuple
    std::uint32_t handledDepth = 0; ///< entries of Runtime::handled when it began (generators)
    std::size_t bytes = 0;
    Frame* nextLasting = nullptr; ///< among the frames that do not lie on the stack
    Frame* previousLasting = nullptr;
    std::vector<ObjectId> toldStack; ///< the values of the stack that the listener knows of

    const compile::Code& plain() const { return *code->code; }
    void push(Ref<> value) { stack[depth++] = value.give(); }
    void pushNull() { stack[depth++] = nullptr; }
    Ref<> pop() { return Ref<>::adopt(stack[--depth]); }
    Object*& top(std::uint32_t n = 1) { return stack[depth - n]; }
    std::uint32_t line() const { return plain().lineOf(pc); }
};

/// Variables of a comprehension that is written out in a module are nobody's names; a class body shows them.
inline bool hidesLocal(const Frame& frame, std::uint32_t slot)
{
    const compile::Code& code = frame.plain();
    return (code.localsPlus[slot].kind & compile::kHidden) && code.kind != compile::CodeKind::Class;
}

class FrameStack {
public:
    FrameStack() = default;
    ~FrameStack();
    FrameStack(const FrameStack&) = delete;
    FrameStack& operator=(const FrameStack&) = delete;

    /// A frame for this code with empty locals; `lasting`: for a generator.
    Frame* make(CodeObject& code, bool lasting)
    {
        const compile::Code& plain = *code.code;
        const std::size_t bytes =
            sizeof(Frame) + (plain.localsPlus.size() + plain.stackSize + 1) * sizeof(Object*);
        if (lasting)
            return makeLasting(code, bytes);
        if (static_cast<std::size_t>(m_end - m_top) < bytes) [[unlikely]]
            return makeInNewChunk(code, bytes);
        Frame* frame = layOut(m_top, code, bytes);
        m_top += bytes;
        return frame;
    }
    /// The frame's references are gone; its place is free.
    void discard(Frame* frame)
    {
        if (!frame->onFrameStack) [[unlikely]] {
            discardLasting(frame);
            return;
        }
        m_top -= frame->bytes;
        frame->~Frame();
        if (m_current > 0 && m_top == m_chunks[m_current].memory.get()) [[unlikely]]
            leaveChunk();
    }

private:
    static Frame* layOut(std::byte* memory, CodeObject& code, std::size_t bytes)
    {
        const auto slots = static_cast<std::uint32_t>(code.code->localsPlus.size());
        auto* frame = new (memory) Frame;
        frame->slots = reinterpret_cast<Object**>(memory + sizeof(Frame));
        frame->slotCount = slots;
        frame->stack = frame->slots + slots;
        frame->bytes = bytes;
        for (Object** place = frame->slots; place != frame->stack; ++place)
            *place = nullptr;
        return frame;
    }
    Frame* makeLasting(CodeObject& code, std::size_t bytes);
    void discardLasting(Frame* frame);

    struct Chunk {
        std::unique_ptr<std::byte[]> memory;
        std::size_t size = 0;
        std::size_t used = 0; ///< as long as it is not the current one
    };
    Frame* makeInNewChunk(CodeObject& code, std::size_t bytes);
    /// The chunk below becomes the current one again.
    void leaveChunk();

    std::vector<Chunk> m_chunks;
    std::size_t m_current = 0;
    std::byte* m_top = nullptr; ///< of the current chunk: where it is free
    std::byte* m_end = nullptr;
    Frame* m_lasting = nullptr;
};

} // namespace nametag::runtime
