// SPDX-License-Identifier: GPL-3.0-or-later
// Units, instructions, constants and names: what all of the compiler stands on.
#include "core/compile/compiler.h"

#include <algorithm>

namespace nametag::compile {

using namespace nametag::syntax;
using Value = nametag::compile::Constant;
using Kind = nametag::compile::ConstantKind;

Compiler::Compiler(const Folding& folding, ScopeTree& scopes, const profile::CompileRules& rules,
                   CompileUnit& output)
    : m_folding(folding)
    , m_scopes(scopes)
    , m_rules(rules)
    , m_output(output)
    , m_kept(folding.constants().size())
{}

std::optional<SyntaxError> Compiler::run(const Module& tree, const CompileOptions& options)
{
    if (auto error = readFutureImports(m_future, tree))
        return error;
    m_source = options.source;
    module(tree, options.mode);
    return m_error;
}

void Compiler::fail(const SourceSpan& span, std::string message)
{
    if (!m_error)
        m_error = errorAt(span, std::move(message));
}

std::string Compiler::qualifiedNameFor(const CodeUnit& inner) const
{
    if (m_units.size() < 2)
        return inner.name;
    auto parent = std::next(m_units.rbegin());
    if (parent->kind == CodeKind::TypeParameters)
        ++parent;
    if (parent == m_units.rend() || parent->kind == CodeKind::Module)
        return inner.name;
    if (inner.kind == CodeKind::Function || inner.kind == CodeKind::Class) {
        if (parent->scope->scopeOf(mangle(parent->className, inner.name)) == NameScope::GlobalExplicit)
            return inner.name;
    }
    const bool function = parent->kind == CodeKind::Function || parent->kind == CodeKind::Lambda;
    return parent->qualifiedName + (function ? ".<locals>." : ".") + inner.name;
}

void Compiler::enter(CodeKind kind, Text codeName, Scope& scope, std::uint32_t firstLine)
{
    const std::string className = m_units.empty() ? std::string() : unit().className;
    CodeUnit& inner = m_units.emplace_back();
    inner.kind = kind;
    inner.scope = &scope;
    inner.name = codeName;
    inner.className = className;
    inner.firstLine = firstLine;
    inner.qualifiedName = qualifiedNameFor(inner);
    for (const std::string& parameter : scope.parameters)
        inner.varNames.indexOf(parameter);

    std::vector<std::string> cells;
    std::vector<std::string> frees;
    for (const Symbol& symbol : scope.symbols) {
        if (symbol.scope == NameScope::Cell || (symbol.uses & kUseComprehensionCell) != 0)
            cells.push_back(symbol.name);
        if (symbol.scope == NameScope::Free || (symbol.uses & kUseFreeInClass) != 0)
            frees.push_back(symbol.name);
    }
    std::sort(cells.begin(), cells.end());
    std::sort(frees.begin(), frees.end());
    for (const std::string& cell : cells)
        inner.cellNames.indexOf(cell);
    if (scope.needsClassCell)
        inner.cellNames.indexOf("__class__");
    if (scope.needsClassNamespace)
        inner.cellNames.indexOf("__classdict__");
    for (const std::string& free : frees)
        inner.freeNames.indexOf(free);

    SourceSpan span;
    if (kind != CodeKind::Module)
        span = {firstLine, 0, firstLine, 0};
    emit(span, Op::Resume, static_cast<std::uint32_t>(ResumeKind::Start));
}

std::uint32_t Compiler::leave()
{
    Code code = assemble(unit(), m_output.constants, m_rules);
    const bool isRoot = m_units.size() == 1;
    m_units.pop_back();
    if (isRoot) {
        m_output.codes.front() = std::move(code);
        return 0;
    }
    m_output.codes.push_back(std::move(code));
    return static_cast<std::uint32_t>(m_output.codes.size() - 1);
}

void Compiler::addReturn(bool withNone)
{
    if (m_rules.keepsConstantsOfDeadCode && unit().graph.endsWithReturn())
        return;
    if (withNone)
        loadNone(kNowhere);
    emit(kNowhere, Op::ReturnValue);
}

void Compiler::emit(const SourceSpan& span, Op op, std::uint32_t argument, std::uint8_t flags)
{
    FlowInstruction instruction;
    instruction.op = op;
    instruction.argument = argument;
    instruction.flags = flags;
    instruction.span = span;
    unit().graph.add(instruction);
}

void Compiler::jump(const SourceSpan& span, Op op, Block* target)
{
    FlowInstruction instruction;
    instruction.op = op;
    instruction.target = target;
    instruction.span = span;
    unit().graph.add(instruction);
}

void Compiler::mark(const SourceSpan& span, Mark what, Block* target)
{
    FlowInstruction instruction;
    instruction.mark = what;
    instruction.target = target;
    instruction.span = span;
    unit().graph.add(instruction);
}

void Compiler::binary(const SourceSpan& span, Operator op, bool inplace)
{
    const BinaryOperator kind = [op] {
        switch (op) {
        case Operator::Add: return BinaryOperator::Add;
        case Operator::Sub: return BinaryOperator::Subtract;
        case Operator::Mult: return BinaryOperator::Multiply;
        case Operator::MatMult: return BinaryOperator::MatrixMultiply;
        case Operator::Div: return BinaryOperator::TrueDivide;
        case Operator::Mod: return BinaryOperator::Remainder;
        case Operator::Pow: return BinaryOperator::Power;
        case Operator::LShift: return BinaryOperator::LeftShift;
        case Operator::RShift: return BinaryOperator::RightShift;
        case Operator::BitOr: return BinaryOperator::Or;
        case Operator::BitXor: return BinaryOperator::Xor;
        case Operator::BitAnd: return BinaryOperator::And;
        case Operator::FloorDiv: return BinaryOperator::FloorDivide;
        }
        return BinaryOperator::Add;
    }();
    emit(span, Op::BinaryOp, static_cast<std::uint32_t>(kind) + (inplace ? kInplace : 0));
}

void Compiler::comparison(const SourceSpan& span, syntax::CompareOperator op)
{
    using From = syntax::CompareOperator;
    using To = nametag::compile::CompareOperator;
    const auto compare = [&](To to) { emit(span, Op::CompareOp, static_cast<std::uint32_t>(to)); };
    switch (op) {
    case From::Eq: return compare(To::Equal);
    case From::NotEq: return compare(To::NotEqual);
    case From::Lt: return compare(To::Less);
    case From::LtE: return compare(To::LessEqual);
    case From::Gt: return compare(To::Greater);
    case From::GtE: return compare(To::GreaterEqual);
    case From::Is: return emit(span, Op::IsOp, 0);
    case From::IsNot: return emit(span, Op::IsOp, 1);
    case From::In: return emit(span, Op::ContainsOp, 0);
    case From::NotIn: return emit(span, Op::ContainsOp, 1);
    }
}

ConstantIndex Compiler::keep(ConstantIndex folded)
{
    if (m_kept[folded])
        return *m_kept[folded];
    Value value = m_folding.constants()[folded];
    for (ConstantIndex& item : value.items)
        item = keep(item);
    const ConstantIndex kept = m_output.constants.keep(std::move(value));
    m_kept[folded] = kept;
    return kept;
}

ConstantIndex Compiler::keepText(Text text)
{
    Value value;
    value.kind = Kind::Str;
    value.text = text;
    return m_output.constants.keep(std::move(value));
}

ConstantIndex Compiler::tupleOf(std::vector<ConstantIndex> items)
{
    Value value;
    value.kind = Kind::Tuple;
    value.items = std::move(items);
    return m_output.constants.keep(std::move(value));
}

std::uint32_t Compiler::constantPlace(ConstantIndex constant)
{
    auto& list = unit().constants;
    const auto [place, isNew] =
        unit().constantPlaces.try_emplace(constant, static_cast<std::uint32_t>(list.size()));
    if (isNew)
        list.push_back(constant);
    return place->second;
}

void Compiler::loadConstant(const SourceSpan& span, ConstantIndex constant)
{
    emit(span, Op::LoadConst, constantPlace(constant));
}

void Compiler::loadNone(const SourceSpan& span)
{
    loadConstant(span, m_output.constants.keep(Value{}));
}

void Compiler::loadText(const SourceSpan& span, Text text)
{
    loadConstant(span, keepText(text));
}

void Compiler::loadInt(const SourceSpan& span, std::int64_t number)
{
    Value value;
    value.kind = Kind::Int;
    value.text = std::to_string(number);
    loadConstant(span, m_output.constants.keep(std::move(value)));
}

void Compiler::loadTexts(const SourceSpan& span, const std::vector<std::string>& texts)
{
    std::vector<ConstantIndex> items;
    items.reserve(texts.size());
    for (const std::string& text : texts)
        items.push_back(keepText(text));
    loadConstant(span, tupleOf(std::move(items)));
}

bool Compiler::allConstant(Slice<Expr*> list) const
{
    return std::all_of(list.begin(), list.end(),
                       [this](const Expr* each) { return each && isConstant(*each); });
}

bool Compiler::forbidden(const SourceSpan& span, Text id, Context context)
{
    if (context == Context::Load || id != "__debug__")
        return false;
    fail(span, context == Context::Store ? "cannot assign to __debug__" : "cannot delete __debug__");
    return true;
}

std::uint32_t Compiler::cellIndex(const std::string& id, NameScope scope)
{
    if (scope == NameScope::Cell)
        return unit().cellNames.indexOf(id);
    return unit().cellNames.size() + unit().freeNames.indexOf(id);
}

void Compiler::loadClassNamespace(const SourceSpan& span)
{
    const NameScope scope = unit().scope->scopeOf("__classdict__");
    emit(span, Op::LoadDeref, cellIndex("__classdict__", scope));
}

void Compiler::nameInCell(const SourceSpan& span, const std::string& id, Context context, NameScope scope)
{
    const std::uint32_t index = cellIndex(id, scope);
    if (context == Context::Store)
        return emit(span, Op::StoreDeref, index);
    if (context == Context::Del)
        return emit(span, Op::DeleteDeref, index);
    if (unit().scope->kind == ScopeKind::Class && unit().inlinedDepth == 0) {
        emit(span, Op::LoadLocals);
        return emit(span, Op::LoadFromDictOrDeref, index);
    }
    if (unit().scope->seesClass) {
        loadClassNamespace(span);
        return emit(span, Op::LoadFromDictOrDeref, index);
    }
    emit(span, Op::LoadDeref, index);
}

void Compiler::name(const SourceSpan& span, Text id, Context context)
{
    if (forbidden(span, id, context))
        return;
    const std::string mangled = mangle(unit().className, id);
    const NameScope scope = unit().scope->scopeOf(mangled);
    const auto choose = [context](Op load, Op store, Op del) {
        return context == Context::Load ? load : context == Context::Store ? store : del;
    };
    if (scope == NameScope::Free || scope == NameScope::Cell)
        return nameInCell(span, mangled, context, scope);
    const bool function = unit().isFunctionLike();
    if (scope == NameScope::Local && (function || unit().hiddenFast.contains(mangled))) {
        return emit(span, choose(Op::LoadFast, Op::StoreFast, Op::DeleteFast),
                    unit().varNames.indexOf(mangled));
    }
    const std::uint32_t index = unit().names.indexOf(mangled);
    if (scope == NameScope::GlobalExplicit || (scope == NameScope::GlobalImplicit && function)) {
        if (context == Context::Load && scope == NameScope::GlobalImplicit && unit().scope->seesClass) {
            loadClassNamespace(span);
            return emit(span, Op::LoadFromDictOrGlobals, index);
        }
        return emit(span, choose(Op::LoadGlobal, Op::StoreGlobal, Op::DeleteGlobal), index);
    }
    const bool inlinedInClass = unit().scope->kind == ScopeKind::Class && unit().inlinedDepth > 0;
    emit(span, choose(inlinedInClass ? Op::LoadGlobal : Op::LoadName, Op::StoreName, Op::DeleteName), index);
}

} // namespace nametag::compile
