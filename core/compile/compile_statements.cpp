// SPDX-License-Identifier: GPL-3.0-or-later
// The module, assignments, imports and the other simple statements.
#include "core/compile/compiler.h"

#include <algorithm>

namespace nametag::compile {

using namespace nametag::syntax;

namespace {

bool hasAnnotations(Slice<Stmt*> list);

bool hasAnnotationsInside(const Stmt& node)
{
    switch (node.kind) {
    case StmtKind::AnnAssign: return true;
    case StmtKind::For: return hasAnnotations(as<For>(node).body) || hasAnnotations(as<For>(node).orElse);
    case StmtKind::While:
        return hasAnnotations(as<While>(node).body) || hasAnnotations(as<While>(node).orElse);
    case StmtKind::If: return hasAnnotations(as<If>(node).body) || hasAnnotations(as<If>(node).orElse);
    case StmtKind::With: return hasAnnotations(as<With>(node).body);
    case StmtKind::MatchStatement: {
        const auto& cases = as<MatchStatement>(node).cases;
        return std::any_of(cases.begin(), cases.end(),
                           [](const MatchCase& each) { return hasAnnotations(each.body); });
    }
    case StmtKind::Try: {
        const auto& attempt = as<Try>(node);
        return hasAnnotations(attempt.body) || hasAnnotations(attempt.orElse) ||
               hasAnnotations(attempt.finalBody) ||
               std::any_of(attempt.handlers.begin(), attempt.handlers.end(),
                           [](const ExceptHandler& each) { return hasAnnotations(each.body); });
    }
    default: return false;
    }
}

bool hasAnnotations(Slice<Stmt*> list)
{
    return std::any_of(list.begin(), list.end(),
                       [](const Stmt* each) { return hasAnnotationsInside(*each); });
}

} // namespace

const Expr* docstringOf(Slice<Stmt*> list)
{
    if (list.empty())
        return nullptr;
    const auto* first = asIf<ExprStatement>(list.front());
    const auto* text = first ? asIf<syntax::Constant>(first->value) : nullptr;
    return text && text->constantKind == syntax::ConstantKind::String ? text : nullptr;
}

std::string cleanDocstring(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    std::size_t margin = std::string_view::npos;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::size_t indent = lines[i].find_first_not_of(' ');
        if (indent != std::string_view::npos)
            margin = std::min(margin, indent);
    }
    std::string clean;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t first = std::min(lines[i].find_first_not_of(' '), lines[i].size());
        const std::size_t cut = i == 0 ? first : std::min(first, margin);
        clean += lines[i].substr(cut);
        clean += i + 1 < lines.size() ? "\n" : "";
    }
    return clean;
}

void Compiler::module(const Module& tree, CompileMode mode)
{
    m_output.codes.resize(1);
    enter(CodeKind::Module, "<module>", m_scopes.root(), 1);
    m_interactive = mode == CompileMode::ReplStatement;
    if (mode == CompileMode::Eval) {
        expression(*as<ExprStatement>(*tree.body.front()).value);
        addReturn(false);
    } else if (m_interactive) {
        if (hasAnnotations(tree.body))
            emit({1, 0, 1, 0}, Op::SetupAnnotations);
        statements(tree.body);
        addReturn(true);
    } else {
        body(tree.body, kNowhere);
        addReturn(true);
    }
    leave();
}

/// The statements of a module or a class.
void Compiler::body(Slice<Stmt*> list, const SourceSpan& span)
{
    SourceSpan start = span;
    if (unit().kind == CodeKind::Module && !list.empty())
        start = list.front()->span;
    if (hasAnnotations(list))
        emit(start, Op::SetupAnnotations);
    if (const Expr* docstring = docstringOf(list)) {
        loadDocstring(*docstring);
        name(kNowhere, "__doc__", Context::Store);
        list = list.subspan(1);
    }
    statements(list);
}

/// The docstring as the version keeps it.
ConstantIndex Compiler::docstring(const Expr& node)
{
    const ConstantIndex folded = *m_folding.constantOf(node);
    if (!m_rules.stripDocstringIndentation)
        return keep(folded);
    const std::string& text = m_folding.constants()[folded].text;
    std::string clean = cleanDocstring(text);
    return clean == text ? keep(folded) : keepText(clean);
}

void Compiler::loadDocstring(const Expr& node)
{
    loadConstant(node.span, docstring(node));
}

void Compiler::statements(Slice<Stmt*> list)
{
    for (const Stmt* each : list) {
        m_statementSpan = m_lastPlace = each->span;
        m_testedPlace.reset();
        visit(*each, [this](const auto& node) { statement(node); });
        if (each->kind == StmtKind::FunctionDef || each->kind == StmtKind::ClassDef)
            m_lastPlace = each->span;
    }
}

void Compiler::statement(const Return& node)
{
    SourceSpan span = node.span;
    const bool keepTop = node.value && !isConstant(*node.value);
    if (!unit().isFunctionLike())
        fail(span, "'return' outside function");
    if (keepTop) {
        expression(*node.value);
    } else if (node.value) {
        span = node.value->span;
        emit(span, Op::Nop);
    }
    if (!node.value || node.value->span.line != node.span.line) {
        span = node.span;
        emit(span, Op::Nop);
    }
    unwindAll(span, keepTop, false);
    if (!node.value)
        loadNone(span);
    else if (!keepTop)
        loadConstant(span, keep(*m_folding.constantOf(*node.value)));
    emit(span, Op::ReturnValue);
}

void Compiler::statement(const Delete& node)
{
    expressions(node.targets);
}

void Compiler::statement(const Assign& node)
{
    expression(*node.value);
    for (std::size_t i = 0; i < node.targets.size(); ++i) {
        if (i + 1 < node.targets.size())
            emit(node.span, Op::Copy, 1);
        expression(*node.targets[i]);
    }
}

void Compiler::statement(const AugAssign& node)
{
    if (const auto* attribute = asIf<Attribute>(node.target))
        return augmentAttribute(node, *attribute);
    if (const auto* subscript = asIf<Subscript>(node.target))
        return augmentSubscript(node, *subscript);
    const Name& target = as<Name>(*node.target);
    name(target.span, target.id, Context::Load);
    expression(*node.value);
    binary(node.span, node.op, true);
    name(target.span, target.id, Context::Store);
}

void Compiler::augmentAttribute(const AugAssign& node, const Attribute& target)
{
    expression(*target.value);
    emit(target.span, Op::Copy, 1);
    const SourceSpan span = attributeSpan(target.span, target);
    emit(span, Op::LoadAttr, nameIndex(target.attr));
    expression(*node.value);
    binary(node.span, node.op, true);
    emit(span, Op::Swap, 2);
    emit(span, Op::StoreAttr, nameIndex(target.attr));
}

void Compiler::augmentSubscript(const AugAssign& node, const Subscript& target)
{
    const SourceSpan span = target.span;
    expression(*target.value);
    const bool plainSlice = isPlainSlice(*target.index);
    if (plainSlice) {
        sliceEnds(as<SliceRange>(*target.index));
        for (int i = 0; i < 3; ++i)
            emit(span, Op::Copy, 3);
        emit(span, Op::BinarySlice);
    } else {
        expression(*target.index);
        emit(span, Op::Copy, 2);
        emit(span, Op::Copy, 2);
        emit(span, Op::BinarySubscr);
    }
    expression(*node.value);
    binary(node.span, node.op, true);
    if (plainSlice)
        emit(span, Op::Swap, 4);
    emit(span, Op::Swap, 3);
    emit(span, Op::Swap, 2);
    emit(span, plainSlice ? Op::StoreSlice : Op::StoreSubscr);
}

void Compiler::evaluateAnnotation(const Expr* node)
{
    if (!node)
        return;
    expression(*node);
    emit(node->span, Op::PopTop);
}

/// The annotation, or its text if the module wants it so.
void Compiler::annotationValue(const Expr& node)
{
    if (!m_future.annotations)
        return expression(node);
    if (const auto text = annotationText(node))
        return loadText(node.span, *text);
    std::string_view rest = m_source;
    for (std::uint32_t line = 1; line < node.span.line; ++line)
        rest.remove_prefix(std::min(rest.size(), rest.find('\n') + 1));
    const bool oneLine = node.span.line == node.span.endLine && node.span.endColumn <= rest.size();
    loadText(node.span,
             oneLine ? rest.substr(node.span.column, node.span.endColumn - node.span.column) : "...");
}

/// Without a value the parts of a target are evaluated for their effects.
void Compiler::annotationTarget(const AnnAssign& node)
{
    if (const auto* attribute = asIf<Attribute>(node.target)) {
        forbidden(node.span, attribute->attr, Context::Store);
        if (!node.value)
            evaluateAnnotation(attribute->value);
        return;
    }
    const auto* subscript = asIf<Subscript>(node.target);
    if (!subscript || node.value)
        return;
    evaluateAnnotation(subscript->value);
    const auto* slice = asIf<SliceRange>(subscript->index);
    if (!slice)
        return evaluateAnnotation(subscript->index);
    evaluateAnnotation(slice->lower);
    evaluateAnnotation(slice->upper);
    evaluateAnnotation(slice->step);
}

void Compiler::statement(const AnnAssign& node)
{
    if (node.value) {
        expression(*node.value);
        expression(*node.target);
    }
    const bool stores = unit().kind == CodeKind::Module || unit().kind == CodeKind::Class;
    const auto* target = asIf<Name>(node.target);
    if (target && !forbidden(node.span, target->id, Context::Store) && node.simple && stores) {
        annotationValue(*node.annotation);
        name(node.span, "__annotations__", Context::Load);
        loadText(node.span, mangle(unit().className, target->id));
        emit(node.span, Op::StoreSubscr);
    }
    annotationTarget(node);
    if (!node.simple && stores && !m_future.annotations)
        evaluateAnnotation(node.annotation);
}

void Compiler::statement(const Raise& node)
{
    std::uint32_t count = 0;
    if (node.exception) {
        expression(*node.exception);
        ++count;
    }
    if (node.cause) {
        expression(*node.cause);
        ++count;
    }
    emit(node.span, Op::RaiseVarargs, count);
}

void Compiler::statement(const Assert& node)
{
    Block* end = newBlock();
    warnAssert(node);
    jumpIf(node.span, *node.test, end, true);
    const SourceSpan span = m_testedPlace.value_or(node.span);
    emit(span, Op::LoadAssertionError);
    if (node.message) {
        expression(*node.message);
        emit(span, Op::Call, 0);
    }
    emit(m_rules.assertAtTest ? node.test->span : span, Op::RaiseVarargs, 1);
    use(end);
}

void Compiler::importAs(const SourceSpan& span, Text path, Text asName)
{
    std::size_t dot = path.find('.');
    if (dot == Text::npos)
        return name(span, asName, Context::Store);
    while (true) {
        const std::size_t start = dot + 1;
        dot = path.find('.', start);
        emit(span, Op::ImportFrom, unit().names.indexOf(std::string(path.substr(start, dot - start))));
        if (dot == Text::npos)
            break;
        emit(span, Op::Swap, 2);
        emit(span, Op::PopTop);
    }
    name(span, asName, Context::Store);
    emit(span, Op::PopTop);
}

void Compiler::statement(const Import& node)
{
    for (const Alias& alias : node.names) {
        loadInt(node.span, 0);
        loadNone(node.span);
        emit(node.span, Op::ImportName, unit().names.indexOf(std::string(alias.name)));
        if (alias.asName)
            importAs(node.span, alias.name, *alias.asName);
        else
            name(node.span, alias.name.substr(0, alias.name.find('.')), Context::Store);
    }
}

void Compiler::statement(const ImportFrom& node)
{
    if (node.module == "__future__" && node.level == 0 && !m_future.allowed.contains(&node))
        fail(node.span, "from __future__ imports must occur at the beginning of the file");
    loadInt(node.span, node.level);
    std::vector<std::string> names;
    for (const Alias& alias : node.names)
        names.emplace_back(alias.name);
    loadTexts(node.span, names);
    emit(node.span, Op::ImportName, unit().names.indexOf(std::string(node.module.value_or(""))));
    for (const Alias& alias : node.names) {
        if (alias.name == "*")
            return emit(node.span, Op::ImportStar);
        emit(node.span, Op::ImportFrom, unit().names.indexOf(std::string(alias.name)));
        name(node.span, alias.asName.value_or(alias.name), Context::Store);
    }
    emit(node.span, Op::PopTop);
}

void Compiler::statement(const ExprStatement& node)
{
    if (m_interactive && m_units.size() == 1) {
        expression(*node.value);
        return emit(node.span, Op::PrintExpr);
    }
    if (isConstant(*node.value))
        return emit(node.span, Op::Nop);
    expression(*node.value);
    m_lastPlace = kNowhere;
    emit(kNowhere, Op::PopTop);
}

} // namespace nametag::compile
