// SPDX-License-Identifier: GPL-3.0-or-later
// Interpreter: runs code objects. Python calls push frames and never nest C++ calls; native code that calls
// Python (a sort key, a __repr__) runs a nested loop, whose depth is limited.
#pragma once

#include "core/runtime/interpreter/frame.h"
#include "core/runtime/interpreter/instructions.h"
#include "core/runtime/objects/caller.h"

#include <memory>
#include <vector>

namespace nametag::runtime {

class Interpreter final : public Caller {
public:
    explicit Interpreter(Runtime& runtime);
    ~Interpreter() override;

    Runtime& rt;

    /// Runs the code as a module body (or an exec'd text): names in `globals`, locals in `locals`.
    Value runModule(CodeObject& code, Dict& globals, Object& locals);

    /// Runs what was typed at the prompt. However much is typed there, it is told as one module frame, which
    /// stays until leavePrompt.
    Value runTyped(CodeObject& code, Dict& globals);
    /// The prompt ends: its frame is left.
    void leavePrompt(events::LeaveReason reason);

    // Caller
    Value callFunction(Function& function, const Arguments& arguments) override;
    Value runClassBody(Function& body, Object& space) override;
    Next resume(Generator& generator, Ref<> sent, Ref<>& returned) override;
    Next throwInto(Generator& generator, Ref<>& returned) override;
    Value close(Generator& generator) override;
    Value localNames() override;
    Dict& globalNames() override;
    Value runCode(CodeObject& code, Dict& globals, Object* locals) override;
    Value runLibraryBody(CodeObject& code, Dict& globals) override;
    bool inLibrary() const override { return m_frame && m_frame->code->ofLibrary; }
    std::uint32_t currentLine() const override;
    void placeHere(Exception& exception) override;
    Value superArguments() override;
    Value frameAt(std::int64_t depth) override;
    Value generatorFrame(Generator& generator) override;
    Value framePart(FrameObject& object, FramePart part) override;
    void releaseFrame(FrameObject& object) override;
    void traverseFrame(FrameObject& object, memory::Visitor visit) override;
    void traverseGenerator(Generator& generator, memory::Visitor visit) override;

    Frame* innermost() const { return m_frame; }
    /// Where in the script the run was halted; line 0: nowhere.
    const SourceSpan& haltPlace() const { return m_haltPlace; }

    // For the instructions.

    /// Makes a frame for a call; arguments (owned) are bound to the parameters and moved in. No frame:
    /// Raised.
    Frame* makeFrame(Function& function, Object** arguments, std::size_t positional, const Tuple* names);
    /// The frame becomes the innermost one.
    void enter(Frame& frame, ReturnTo returnTo)
    {
        if (m_listens && m_frame && tells(*m_frame))
            tellStack(*m_frame);
        frame.caller = m_frame;
        frame.returnTo = returnTo;
        m_frame = &frame;
        ++rt.budget.depth;
    }
    /// Leaves the innermost frame with this value: what its ReturnTo says happens.
    Flow leave(Ref<> value);
    /// Lets a suspended generator's frame run on with the value that it gets.
    Flow resumeInLoop(Generator& generator, Ref<> sent, ReturnTo returnTo);
    /// The innermost frame becomes a generator, which its caller gets.
    Flow putAside(Frame& frame);
    /// The innermost frame yields.
    Flow yield(Ref<> value);
    /// Drops the frame's references in CPython's order; its object, if there is one, takes it over.
    void finish(Frame& frame);
    /// The object that shows this frame.
    Ref<FrameObject> frameObject(Frame& frame);
    /// Backward jumps, beginnings of frames, returns of native functions: limits and the collector.
    bool breathe()
    {
        if (rt.spend()) [[unlikely]]
            return false;
        if (rt.heap.collector().isDue()) [[unlikely]]
            rt.heap.collector().collectIfDue();
        return true;
    }
    /// Tells that the exception on its way has arrived in the frame.
    void tellArrival(Frame& frame);
    /// A generator's returned value comes as a StopIteration: an event of the frame that waits for it.
    void tellStop(Frame& frame, Object& value);
    /// Tells a local's binding.
    void tellLocal(Frame& frame, std::uint32_t slot);
    bool listens() const { return m_listens; }
    /// Events speak of this frame.
    bool tells(const Frame& frame) const { return m_listens && !frame.code->ofLibrary; }
    /// The exception put on its way again came from this place; its handlers are those of the reraise.
    void reraiseFrom(std::uint32_t pc) { m_reraisedFrom = pc; }
    void discard(Frame& frame) { m_frames.discard(&frame); }
    Frame* makeRawFrame(CodeObject& code, bool lasting) { return m_frames.make(code, lasting); }
    void openFrame(Frame& frame, events::FrameKind kind)
    {
        if (frame.code->ofLibrary) {
            frame.ofProgram = false;
            return;
        }
        frame.ofProgram = frame.ofProgram && !frame.code->ofText;
        frame.id = FrameId{rt.nextFrameId++};
        frame.space = NamespaceId{rt.nextNamespaceId++};
        if (m_listens)
            tellFrame(frame, kind);
    }
    /// What locals() means in the frame.
    Ref<> localsOf(Frame& frame);
    /// Nothing where no comprehension is at work.
    Ref<> localsInComprehension(Frame& frame);

    Ref<> takeResult() { return std::move(m_result); }

private:
    static constexpr std::uint32_t kNoPlace = ~std::uint32_t{0};

    /// Runs until the frame that was innermost at the start is left.
    Value run();
    void loop();
    /// Looks for a handler of the exception on its way; false: native code's frame was left with it.
    /// `arriving`: the frame it arrives in is not in its traceback yet.
    bool unwind(bool arriving);
    void clearFrame(Frame& frame);
    void traverseReferences(Frame& frame, memory::Visitor visit);
    void keepFrame(Frame& frame, FrameObject& object);
    /// The object that shows the frame loses it, or takes it over: true.
    bool keepsObject(Frame& frame);
    void endGenerator(Generator& generator);
    void addTraceback(Frame& frame, Exception& exception);
    void lineStart(Frame& frame, std::uint32_t pc);
    void tellFrame(const Frame& frame, events::FrameKind kind);
    void tellStack(Frame& frame);
    /// Of the values that were told, those above this depth are given up.
    void tellTrimmed(Frame& frame, std::uint32_t depth);
    Next runGenerator(Ref<>& returned);
    Next throwHere(Generator& generator, Ref<>& returned);
    Done closeDelegate(Object& delegate);

    FrameStack m_frames;
    Frame* m_frame = nullptr;
    Ref<> m_result;
    bool m_left = false;    ///< the native caller's frame is done
    bool m_yielded = false; ///< … by a yield
    bool m_listens = false;
    SourceSpan m_haltPlace;
    FrameId m_promptFrame;
    NamespaceId m_promptSpace;
    std::uint32_t m_promptLine = 0;
    std::uint32_t m_reraisedFrom = kNoPlace;
};

} // namespace nametag::runtime
