// SPDX-License-Identifier: GPL-3.0-or-later
// Steps, statements and calls.
#include "core/contrast/machine.h"

namespace nametag::contrast {
namespace {

constexpr int kMostDepth = 1'500;

struct Deeper {
    int& depth;
    ~Deeper() { --depth; }
};

} // namespace

Machine::Machine(std::unique_ptr<Program> program, std::string_view source, const Limits& limits)
    : m_source(source)
    , m_limits(limits)
{
    m_run.program = std::move(program);
    m_returned = integerNumber(m_run.program->types.basic(Kind::Int), 0);
}

CRun Machine::run()
{
    m_run.steps.push_back({});
    step().kind = StepKind::Start;
    makeStatics();
    if (!isStopped())
        callMain();
    if (!isStopped())
        end();
    for (const Step& made : m_run.steps)
        m_run.output += made.printed;
    return std::move(m_run);
}

void Machine::stop(std::string code, std::string message, const SourceSpan& span, std::string hint)
{
    if (!isStopped())
        m_run.stop = Diagnostic{"c.run." + std::move(code), std::move(message), std::move(hint), span};
}

void Machine::openStep(StepKind kind, const SourceSpan& span)
{
    if (isStopped())
        return;
    if (m_run.steps.size() > m_limits.steps) {
        stop("steps", "Stopped after " + std::to_string(m_limits.steps) + " steps.", span,
             "Everything up to this point is kept.");
        return;
    }
    Step made;
    made.kind = kind;
    made.span = span;
    made.frame = m_calls.empty() ? 0 : m_calls.back().frame;
    m_run.steps.push_back(std::move(made));
}

void Machine::dropEmptyStep()
{
    if (step().kind == StepKind::Resumed && step().isEmpty())
        m_run.steps.pop_back();
}

void Machine::remark(Remark made)
{
    if (isStopped())
        return;
    for (const Remark& known : step().remarks)
        if (known.kind == made.kind && known.span == made.span)
            return;
    step().remarks.push_back(std::move(made));
}

bool Machine::goesDeeper(const SourceSpan& span)
{
    if (++m_depth > kMostDepth)
        stop("too-deep", "The calls are nested too deeply: the stack has no more room.", span,
             "A function that calls itself needs an end.");
    return !isStopped();
}

std::string Machine::textOf(const SourceSpan& span) const
{
    std::size_t start = 0;
    for (std::uint32_t line = 1; line < span.line; ++line)
        start = m_source.find('\n', start) + 1;
    if (span.line != span.endLine || start + span.endColumn > m_source.size())
        return "";
    return std::string(m_source.substr(start + span.column, span.endColumn - span.column));
}

void Machine::makeStatics()
{
    Program& program = *m_run.program;
    std::uint64_t address = kStaticStart;
    const auto add = [&](Box box, std::uint64_t alignment) {
        const std::uint64_t before = address;
        box.address = (address + alignment - 1) / alignment * alignment;
        box.region = Region::Static;
        address = box.address + box.size;
        m_memory.growStatic(address - before);
        return makeBox(std::move(box));
    };
    for (std::uint32_t i = 0; i < program.variables.size(); ++i) {
        Variable& variable = program.variables[i];
        if (!variable.isStatic)
            continue;
        Box box;
        box.name = variable.name;
        box.type = variable.type;
        box.size = variable.type->size();
        m_statics[i] = add(std::move(box), variable.type->alignment());
        variable.address = m_run.box(m_statics[i]).address;
    }
    for (StringConstant& string : program.strings) {
        Box box;
        box.type = string.type;
        box.size = string.bytes.size() + 1;
        box.isReadOnly = true;
        m_strings.push_back(add(std::move(box), 1));
        string.address = m_run.box(m_strings.back()).address;
        for (std::size_t i = 0; i < string.bytes.size(); ++i)
            writeByte(string.address + i, static_cast<std::uint8_t>(string.bytes[i]), true);
    }
    for (const Declaration& declaration : program.statics)
        initialise(declaration, m_statics[declaration.variable]);
}

void Machine::callMain()
{
    const std::uint32_t main = m_run.program->main;
    const Function& function = m_run.program->functions[main];
    if (!function.parameters.empty()) {
        stop("main", "main takes nothing here.", function.span);
        return;
    }
    const std::uint32_t frame = openFrame(main);
    step().opened = frame;
    m_hasReturned = false;
    execute(*function.body);
    if (isStopped() || m_run.program->isFragment)
        return;
    if (!m_hasReturned) {
        openStep(StepKind::Return, function.end);
        m_returned = integerNumber(function.result->isVoid() ? m_returned.type : function.result, 0);
        closeFrame(frame);
    }
    m_run.exitCode = static_cast<int>(m_returned.bits & 0xff);
}

void Machine::end()
{
    const Function& main = m_run.program->functions[m_run.program->main];
    std::vector<Remark> leaks;
    for (const Box& box : m_run.boxes) {
        if (box.region != Region::Heap || !isAlive(box.id))
            continue;
        Remark leak;
        leak.kind = RemarkKind::Leak;
        leak.span = main.end;
        leak.subject = std::to_string(box.size);
        leaks.push_back(std::move(leak));
    }
    if (leaks.empty())
        return;
    openStep(StepKind::End, main.end);
    if (!isStopped())
        step().remarks = std::move(leaks);
}

Machine::Flow Machine::execute(const Stmt& statement)
{
    Deeper deeper{m_depth};
    if (!goesDeeper(statement.span))
        return Flow::Return;
    switch (statement.kind) {
    case StmtKind::Block: return executeBlock(statement, 0);
    case StmtKind::If: return executeIf(statement);
    case StmtKind::While: return executeWhile(statement);
    case StmtKind::DoWhile: return executeDo(statement);
    case StmtKind::For: return executeFor(statement);
    case StmtKind::Switch: return executeSwitch(statement);
    case StmtKind::Return: return executeReturn(statement);
    case StmtKind::Break: openStep(StepKind::Statement, statement.span); return Flow::Break;
    case StmtKind::Continue: openStep(StepKind::Statement, statement.span); return Flow::Continue;
    case StmtKind::Case:
    case StmtKind::Default:
    case StmtKind::Empty: return Flow::Normal;
    default: break;
    }
    openStep(StepKind::Statement, statement.span);
    for (const Declaration& declaration : statement.declarations)
        if (!isStopped())
            declare(declaration);
    if (statement.value && !isStopped())
        evaluate(*statement.value);
    dropEmptyStep();
    return isStopped() ? Flow::Return : Flow::Normal;
}

Machine::Flow Machine::executeBlock(const Stmt& statement, std::size_t from)
{
    Flow flow = Flow::Normal;
    for (std::size_t i = from; i < statement.statements.size() && flow == Flow::Normal && !isStopped(); ++i)
        flow = execute(*statement.statements[i]);
    if (flow != Flow::Return && !isStopped())
        endBoxes(statement.variables);
    return isStopped() ? Flow::Return : flow;
}

bool Machine::holds(const Expr& condition, const SourceSpan& span)
{
    openStep(StepKind::Statement, span);
    if (isStopped())
        return false;
    const Number value = evaluate(condition);
    return !isStopped() && value.isTrue();
}

Machine::Flow Machine::executeIf(const Stmt& statement)
{
    if (holds(*statement.value, statement.span))
        return execute(*statement.body);
    if (statement.otherwise && !isStopped())
        return execute(*statement.otherwise);
    return isStopped() ? Flow::Return : Flow::Normal;
}

Machine::Flow Machine::executeWhile(const Stmt& statement)
{
    while (holds(*statement.value, statement.span)) {
        const Flow flow = execute(*statement.body);
        if (flow == Flow::Return)
            return flow;
        if (flow == Flow::Break)
            break;
    }
    return isStopped() ? Flow::Return : Flow::Normal;
}

Machine::Flow Machine::executeDo(const Stmt& statement)
{
    do {
        const Flow flow = execute(*statement.body);
        if (flow == Flow::Return)
            return flow;
        if (flow == Flow::Break)
            break;
    } while (holds(*statement.value, statement.span));
    return isStopped() ? Flow::Return : Flow::Normal;
}

Machine::Flow Machine::executeFor(const Stmt& statement)
{
    openStep(StepKind::Statement, statement.span);
    for (const Declaration& declaration : statement.first->declarations)
        if (!isStopped())
            declare(declaration);
    if (statement.first->value && !isStopped())
        evaluate(*statement.first->value);
    Flow flow = Flow::Normal;
    while (!isStopped()) {
        if (statement.value && !evaluate(*statement.value).isTrue())
            break;
        flow = execute(*statement.body);
        if (flow == Flow::Break || flow == Flow::Return)
            break;
        openStep(StepKind::Statement, statement.span);
        if (statement.after && !isStopped())
            evaluate(*statement.after);
    }
    if (isStopped() || flow == Flow::Return)
        return Flow::Return;
    endBoxes(statement.variables);
    return Flow::Normal;
}

Machine::Flow Machine::executeSwitch(const Stmt& statement)
{
    openStep(StepKind::Statement, statement.span);
    if (isStopped())
        return Flow::Return;
    const std::int64_t value = evaluate(*statement.value).asSigned();
    const auto& all = statement.body->statements;
    std::size_t from = all.size();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i]->kind == StmtKind::Case && all[i]->label == value) {
            from = i;
            break;
        }
        if (all[i]->kind == StmtKind::Default)
            from = i;
    }
    const Flow flow = executeBlock(*statement.body, from);
    return flow == Flow::Break ? Flow::Normal : flow;
}

Machine::Flow Machine::executeReturn(const Stmt& statement)
{
    openStep(StepKind::Return, statement.span);
    if (isStopped())
        return Flow::Return;
    const std::uint32_t frame = m_calls.back().frame;
    Number value = integerNumber(m_run.program->types.basic(Kind::Int), 0);
    if (statement.value)
        value = evaluate(*statement.value);
    if (isStopped())
        return Flow::Return;
    step().kind = StepKind::Return;
    if (value.type->isPointer() && value.origin != 0 && m_run.box(value.origin).frame == frame) {
        Remark made;
        made.kind = RemarkKind::LocalAddress;
        made.span = statement.span;
        made.subject = nameOf(value.origin);
        remark(std::move(made));
    }
    m_returned = value;
    m_hasReturned = true;
    if (frame != 1 || !m_run.program->isFragment)
        closeFrame(frame);
    return Flow::Return;
}

void Machine::declare(const Declaration& declaration)
{
    const std::uint32_t box = makeLocal(declaration.variable);
    if (declaration.initialiser.isThere)
        initialise(declaration, box);
}

void Machine::initialise(const Declaration& declaration, std::uint32_t id)
{
    const Box box = m_run.box(id);
    const Initialiser& initialiser = declaration.initialiser;
    if (initialiser.fillsWithZeros)
        for (std::uint64_t i = 0; i < box.size; ++i)
            writeByte(box.address + i, 0, true);
    for (const InitialPart& part : initialiser.parts) {
        if (isStopped())
            return;
        const Place place{box.address + part.offset, part.type, id, part.value->span};
        m_loss.reset();
        if (!part.type->isArray()) {
            const Number value = evaluate(*part.value);
            m_isInitialising = true;
            store(place, value);
            m_isInitialising = false;
            continue;
        }
        const std::string& bytes = m_run.program->strings[part.value->index].bytes;
        for (std::uint64_t i = 0; i < part.type->count; ++i)
            writeByte(place.address + i, i < bytes.size() ? static_cast<std::uint8_t>(bytes[i]) : 0, true);
        noteWrite(place, "", readText(place));
    }
}

void Machine::endBoxes(const std::vector<std::uint32_t>& variables)
{
    for (std::uint32_t variable : variables)
        if (const auto box = m_calls.back().boxes.find(variable); box != m_calls.back().boxes.end())
            kill(box->second);
}

std::uint32_t Machine::openFrame(std::uint32_t function)
{
    std::uint64_t above = kStackEnd - kAboveMain;
    if (!m_calls.empty())
        above = m_run.frame(m_calls.back().frame).address;
    const std::uint64_t size = m_run.program->functions[function].frameSize;
    Frame frame;
    frame.id = static_cast<std::uint32_t>(m_run.frames.size() + 1);
    frame.function = function;
    frame.size = size;
    // Above the boxes of a call lie the address to return to and the caller's own mark: sixteen bytes.
    frame.address = above - 16 - size;
    m_memory.growStack(frame.address - 16);
    m_run.frames.push_back(frame);
    m_calls.push_back({frame.id, {}});
    return frame.id;
}

void Machine::closeFrame(std::uint32_t frame)
{
    for (const Box& box : m_run.boxes)
        if (box.frame == frame && isAlive(box.id))
            kill(box.id);
    step().closed = frame;
    m_calls.pop_back();
}

Number Machine::callFunction(const Expr& call)
{
    const std::uint32_t number = call.a->index;
    const Function& function = m_run.program->functions[number];
    std::vector<Number> given;
    for (const ExprPtr& argument : call.arguments)
        given.push_back(evaluate(*argument));
    const std::uint64_t used = kStackEnd - m_run.frame(m_calls.back().frame).address;
    if (m_calls.size() >= m_limits.calls || used + function.frameSize > m_limits.stackBytes)
        stop("stack", "The stack has no more room: too many calls wait for each other.", call.span,
             "A function that calls itself needs an end.");
    if (isStopped())
        return m_returned;
    const SourceSpan callerSpan = step().span;
    step().kind = StepKind::Call;
    const std::uint32_t frame = openFrame(number);
    step().opened = frame;
    m_loss.reset();
    for (std::size_t i = 0; i < given.size(); ++i) {
        const std::uint32_t box = makeLocal(function.parameters[i]);
        store({m_run.box(box).address, m_run.box(box).type, box, call.arguments[i]->span}, given[i]);
    }
    m_hasReturned = false;
    execute(*function.body);
    if (isStopped())
        return m_returned;
    const bool isMissing = !m_hasReturned && !function.result->isVoid();
    if (!m_hasReturned) {
        openStep(StepKind::Return, function.end);
        if (isStopped())
            return m_returned;
        closeFrame(frame);
        m_returned = convert(integerNumber(m_run.program->types.basic(Kind::Int), 0), function.result);
        m_returned.isUnset = isMissing;
    }
    m_hasReturned = false;
    const Number result = m_returned;
    openStep(StepKind::Resumed, callerSpan);
    if (isMissing)
        remark({RemarkKind::NoReturn, call.span, function.name, "", "", {}});
    return result;
}

} // namespace nametag::contrast
