// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/interpreter/interpreter.h"

#include "core/base/assert.h"
#include "core/runtime/interpreter/hot_instructions.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"

namespace nametag::runtime {

namespace {

/// Nested runs of the loop (native code that calls Python that calls native code …): a C++ stack is finite.
constexpr std::uint32_t kNativeDepth = 250;

} // namespace

Interpreter::Interpreter(Runtime& runtime)
    : rt(runtime)
    , m_listens(runtime.heap.report().listens())
{
    rt.caller = this;
}

Interpreter::~Interpreter()
{
    rt.caller = nullptr;
}

void Interpreter::loop()
{
    const bool listens = m_listens;
    while (true) {
        Frame* frame = m_frame;
        const compile::Instruction* code = frame->plain().instructions.data();
        std::uint32_t pc = frame->pc;
        Flow flow = Flow::Next;
        while (true) {
            const compile::Instruction& instruction = code[pc];
            if (listens && (instruction.flags & compile::kLineStart))
                lineStart(*frame, pc);
            frame->pc = pc;
            switch (instruction.op) {
#define X(name, effect, operand, sentence)                                                                   \
    case compile::Op::name:                                                                                  \
        flow = do##name(*this, *frame, instruction);                                                         \
        break;
#include "core/compile/instruction.def"
#undef X
            default: __builtin_unreachable();
            }
            if (flow == Flow::Next) [[likely]] {
                frame->previous = pc++;
            } else if (flow == Flow::Jumped) {
                frame->previous = pc;
                pc = frame->pc;
            } else {
                break;
            }
        }
        if (flow == Flow::Raise || flow == Flow::Reraise) {
            if (!unwind(flow == Flow::Raise))
                return;
        } else if (flow == Flow::Leave) {
            return;
        }
    }
}

Value Interpreter::run()
{
    if (rt.budget.nativeDepth >= kNativeDepth) {
        Frame& frame = *m_frame;
        m_frame = frame.caller;
        --rt.budget.depth;
        finish(frame);
        return raise(rt, *rt.exceptions.recursionError, "maximum recursion depth exceeded");
    }
    ++rt.budget.nativeDepth;
    loop();
    --rt.budget.nativeDepth;
    if (m_result)
        return std::move(m_result);
    return Raised{};
}

void Interpreter::tellFrame(const Frame& frame, events::FrameKind kind)
{
    memory::Reporter& report = rt.report();
    const compile::Code& code = frame.plain();
    const bool body = kind == events::FrameKind::Module || kind == events::FrameKind::ClassBody;
    const events::NamespaceKind spaceKind = kind == events::FrameKind::Module ? events::NamespaceKind::Module
                                            : kind == events::FrameKind::ClassBody
                                                ? events::NamespaceKind::ClassBody
                                                : events::NamespaceKind::Function;
    report.namespaceOpened(frame.space, spaceKind, body ? frame.locals : nullptr);
    report.frameCreated({frame.id, frame.code->shownName, frame.space, code.firstLine, kind,
                         static_cast<std::uint8_t>(frame.ofProgram ? 1 : 0)});
}

void Interpreter::tellLocal(Frame& frame, std::uint32_t slot)
{
    const compile::LocalName& local = frame.plain().localsPlus[slot];
    if (hidesLocal(frame, slot))
        return;
    Object* object = frame.slots[slot];
    const TextId name = nameOf(rt, *frame.code->localNames[slot]);
    if (object && &typeOf(*object) == rt.types.cell && (local.kind & (compile::kCell | compile::kFree)))
        rt.report().nameSharedByCell(frame.space, name, *object, slot);
    else if (object)
        rt.report().nameBound(frame.space, name, *object, slot);
}

Value Interpreter::runModule(CodeObject& code, Dict& globals, Object& locals)
{
    Frame* frame = m_frames.make(code, false);
    frame->code = share(code).give();
    frame->globals = &globals;
    frame->builtins = rt.builtins;
    frame->locals = share(locals).give();
    openFrame(*frame, events::FrameKind::Module);
    if (!code.ofLibrary && &locals == static_cast<Object*>(&globals))
        makeNamespace(globals, frame->space);
    enter(*frame, ReturnTo::Native);
    return run();
}

Value Interpreter::runTyped(CodeObject& code, Dict& globals)
{
    Frame* frame = m_frames.make(code, false);
    frame->code = share(code).give();
    frame->globals = &globals;
    frame->builtins = rt.builtins;
    frame->locals = share<Object>(globals).give();
    frame->staysOpen = true;
    if (m_promptFrame) {
        frame->id = m_promptFrame;
        frame->space = m_promptSpace;
    } else {
        openFrame(*frame, events::FrameKind::Module);
        makeNamespace(globals, frame->space);
    }
    frame->entered = static_cast<bool>(m_promptFrame);
    m_promptFrame = frame->id;
    m_promptSpace = frame->space;
    for (const compile::StatementLine& statement : code.unit->statementLines)
        m_promptLine = statement.line;
    enter(*frame, ReturnTo::Native);
    return run();
}

void Interpreter::leavePrompt(events::LeaveReason reason)
{
    if (!m_promptFrame || !m_listens)
        return;
    const Object* value = reason == events::LeaveReason::Returned ? rt.objects.none : nullptr;
    rt.report().frameReturning(m_promptFrame, m_promptLine, value, reason);
    rt.report().frameLeft(m_promptFrame, reason);
    rt.report().frameDestroyed(m_promptFrame);
}

Value Interpreter::runLibraryBody(CodeObject& code, Dict& globals)
{
    return runModule(code, globals, globals);
}

Value Interpreter::callFunction(Function& function, const Arguments& arguments)
{
    const std::size_t count = arguments.positional + arguments.keywords();
    std::vector<Object*> owned(count);
    for (std::size_t i = 0; i < count; ++i)
        owned[i] = share(*arguments.values[i]).give();
    Frame* frame = makeFrame(function, owned.data(), arguments.positional, arguments.names);
    if (!frame)
        return Raised{};
    enter(*frame, ReturnTo::Native);
    return run();
}

Flow Interpreter::leave(Ref<> value)
{
    Frame& frame = *m_frame;
    const ReturnTo returnTo = frame.returnTo;
    const bool wasSent = frame.wasSent;
    if (frame.staysOpen && m_listens)
        tellStack(frame);
    if (tells(frame) && !frame.staysOpen) {
        rt.report().frameReturning(frame.id, frame.line(), value.get(), events::LeaveReason::Returned);
        rt.report().frameLeft(frame.id, events::LeaveReason::Returned);
    }
    Frame* caller = frame.caller;
    m_frame = caller;
    --rt.budget.depth;
    Generator* generator = frame.generator;
    if (generator)
        endGenerator(*generator);
    else
        finish(frame);
    switch (returnTo) {
    case ReturnTo::Native:
        m_result = std::move(value);
        m_yielded = false;
        return Flow::Leave;
    case ReturnTo::Stack: caller->push(std::move(value)); break;
    case ReturnTo::Instance:
        if (value.get() != rt.objects.none) {
            raise(rt, *rt.exceptions.typeError,
                  text("__init__() should return None, not '", typeName(*value), "'"));
            return Flow::Raise;
        }
        break;
    case ReturnTo::Loop:
        if (value.get() != rt.objects.none && tells(*caller))
            tellStop(*caller, *value);
        memory::dropReference(*caller->stack[--caller->depth]);
        caller->previous = caller->pc;
        caller->pc = caller->plain().instructions[caller->pc].argument;
        return Flow::Switched;
    case ReturnTo::Send: {
        // Up to 3.11 the events of yield from are those of next() and send() (Python/ceval.c, SEND).
        if (!rt.profile.compile.tellsEndOfDelegation && tells(*caller) &&
            (wasSent || value.get() != rt.objects.none))
            tellStop(*caller, *value);
        caller->push(std::move(value));
        caller->previous = caller->pc;
        caller->pc = caller->plain().instructions[caller->pc].argument;
        return Flow::Switched;
    }
    }
    caller->previous = caller->pc++;
    if (rt.spend())
        return Flow::Raise;
    return Flow::Switched;
}

namespace {

/// What the caller of __init__ held for it goes after the frame.
class HeldArguments {
public:
    HeldArguments(Runtime& rt, const Frame& frame)
        : m_heap(rt.heap)
        , m_tuple(frame.heldTuple)
        , m_keywords(frame.heldKeywords)
    {}
    ~HeldArguments()
    {
        m_heap.letTupleGo(m_keywords);
        m_heap.letKeywordsGo(m_keywords);
        m_heap.letTupleGo(m_tuple);
    }
    HeldArguments(const HeldArguments&) = delete;
    HeldArguments& operator=(const HeldArguments&) = delete;

private:
    memory::Heap& m_heap;
    std::uint32_t m_tuple;
    std::uint32_t m_keywords;
};

} // namespace

void Interpreter::finish(Frame& frame)
{
    const FrameId id = frame.id;
    const bool told = tells(frame) && !frame.staysOpen;
    const HeldArguments held(rt, frame);
    if (frame.object && keepsObject(frame)) [[unlikely]]
        return;
    clearFrame(frame);
    if (told)
        rt.report().frameDestroyed(id);
    m_frames.discard(&frame);
}

bool Interpreter::keepsObject(Frame& frame)
{
    FrameObject* object = std::exchange(frame.object, nullptr);
    const bool keeps = object->count > 1;
    if (keeps)
        keepFrame(frame, *object);
    else
        object->frame = nullptr;
    memory::dropReference(*object);
    return keeps;
}

void Interpreter::clearFrame(Frame& frame)
{
    // The value stack lies behind the slots.
    Object** const end = frame.stack + frame.depth;
    for (Object** place = frame.slots; place != end; ++place)
        if (Object* object = std::exchange(*place, nullptr))
            memory::dropReference(*object);
    frame.depth = 0;
    if (Object* locals = std::exchange(frame.locals, nullptr))
        memory::dropReference(*locals);
    if (Dict* localNames = std::exchange(frame.localNames, nullptr))
        memory::dropReference(*localNames);
    if (Function* function = std::exchange(frame.function, nullptr))
        memory::dropReference(*function);
    if (CodeObject* code = std::exchange(frame.code, nullptr))
        memory::dropReference(*code);
}

void Interpreter::keepFrame(Frame& frame, FrameObject& object)
{
    Frame* kept = m_frames.make(*frame.code, true);
    std::swap(kept->code, frame.code);
    std::swap(kept->function, frame.function);
    std::swap(kept->locals, frame.locals);
    std::swap(kept->localNames, frame.localNames);
    std::swap_ranges(frame.slots, frame.slots + frame.slotCount, kept->slots);
    kept->globals = frame.globals;
    kept->builtins = frame.builtins;
    kept->pc = frame.pc;
    kept->id = frame.id;
    kept->space = frame.space;
    kept->staysOpen = frame.staysOpen;
    object.frame = kept;
    object.ownsFrame = true;
    if (frame.caller)
        object.back = frameObject(*frame.caller).give();
    rt.heap.track(object); // Python/frame.c, take_ownership: not while it runs
    for (std::uint32_t i = 0; i < frame.depth; ++i)
        if (Object* left = frame.stack[i])
            memory::dropReference(*left);
    m_frames.discard(&frame);
}

std::uint32_t Interpreter::currentLine() const
{
    const Frame* frame = m_frame;
    while (frame && frame->code->ofLibrary)
        frame = frame->caller;
    return frame ? frame->line() : 0;
}

Dict& Interpreter::globalNames()
{
    NAMETAG_ASSERT(m_frame, "asked for globals while nothing runs");
    return *m_frame->globals;
}

} // namespace nametag::runtime
