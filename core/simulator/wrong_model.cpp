// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/wrong_model.h"

#include "core/syntax/child_slots.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::simulator {

using namespace nametag::syntax;

namespace {

/// Something that is read, not made: a name, an attribute, an item.
bool isReference(const Expr& node)
{
    if (const auto* item = asIf<Subscript>(&node))
        return !is<SliceRange>(*item->index);
    return is<Name>(node) || is<Attribute>(node);
}

/// Makes nodes at the place of others.
class Maker {
public:
    explicit Maker(Arena& arena)
        : m_arena(arena)
    {}

    Expr* name(const SourceSpan& span, std::string_view id, Context context = Context::Load)
    {
        return m_arena.make<Name>(Expr{ExprKind::Name, span}, id, context);
    }

    Expr* number(const SourceSpan& span, std::int64_t value)
    {
        auto* node = m_arena.make<Constant>(Expr{ExprKind::Constant, span}, ConstantKind::Integer);
        node->small = value;
        node->text = m_arena.keep(std::to_string(value));
        return node;
    }

    Expr* text(const SourceSpan& span, std::string_view value)
    {
        auto* node = m_arena.make<Constant>(Expr{ExprKind::Constant, span}, ConstantKind::String);
        node->text = value;
        return node;
    }

    Expr* constant(const SourceSpan& span, ConstantKind kind)
    {
        return m_arena.make<Constant>(Expr{ExprKind::Constant, span}, kind);
    }

    Expr* call(const SourceSpan& span, std::string_view function, const std::vector<Expr*>& arguments)
    {
        return m_arena.make<Call>(Expr{ExprKind::Call, span}, name(span, function), m_arena.keep(arguments),
                                  Slice<Keyword>{});
    }

    Arena& arena() { return m_arena; }

private:
    Arena& m_arena;
};

/// Walks the tree, innermost first, and changes what a model changes.
class Rewriter {
public:
    Rewriter(Model model, Module& module)
        : m_model(model)
        , m_make(*module.arena)
        , m_module(module)
    {}

    void rewrite()
    {
        if (m_model == Model::ArgumentsByName)
            readFunctions(m_module.body);
        statements(m_module.body);
    }

private:
    void statements(Slice<Stmt*>& body)
    {
        for (Stmt*& each : body)
            statement(each);
    }

    void statement(Stmt*& slot)
    {
        eachSlot(*slot, [&](Expr*& each) { expression(each); });
        const FunctionDef* outer = m_function;
        m_function = is<FunctionDef>(*slot) ? &as<FunctionDef>(*slot) : m_function;
        eachBody(*slot, [&](Slice<Stmt*>& body) { statements(body); });
        if (const auto* function = asIf<FunctionDef>(slot); function && isByName(*function))
            addLeave(slots::open(*function));
        m_function = outer;
        switch (m_model) {
        case Model::CopyOnAssign:
            eachAssigned(*slot, [&](Expr*& value) { wrapReferences(value, kCopy); });
            break;
        case Model::NameIsBox: box(*slot); break;
        case Model::SearchesHeap:
            eachAssigned(*slot, [&](Expr*& value) { wrapParts(value, kSearched); });
            break;
        case Model::ArgumentsByName: leaveHere(*slot); break;
        case Model::DelDeletes: destroyHere(slot); break;
        default: break;
        }
    }

    void expression(Expr*& slot)
    {
        const bool isInner = is<Lambda>(*slot) || is<ListComp>(*slot) || is<SetComp>(*slot) ||
                             is<DictComp>(*slot) || is<GeneratorExp>(*slot);
        m_inner += isInner ? 1 : 0;
        eachSlot(*slot, [&](Expr*& each) { expression(each); });
        m_inner -= isInner ? 1 : 0;
        if (auto* named = const_cast<NamedExpr*>(asIf<NamedExpr>(slot)))
            assigned(named->value);
        else if (auto* comparison = const_cast<Compare*>(asIf<Compare>(slot)))
            compare(slot, *comparison);
        else if (auto* call = const_cast<Call*>(asIf<Call>(slot)))
            called(slot, *call);
        else
            display(*slot);
    }

    // what all models of assignment share

    template <class Take> void eachAssigned(Stmt& node, Take&& take)
    {
        if (auto* plain = const_cast<Assign*>(asIf<Assign>(&node)))
            take(plain->value);
        else if (auto* annotated = const_cast<AnnAssign*>(asIf<AnnAssign>(&node));
                 annotated && annotated->value)
            take(annotated->value);
    }

    void assigned(Expr*& value)
    {
        if (m_model == Model::CopyOnAssign)
            wrapReferences(value, kCopy);
        else if (m_model == Model::NameIsBox)
            wrap(value, kBoxed);
        else if (m_model == Model::SearchesHeap)
            wrapParts(value, kSearched);
    }

    void wrap(Expr*& slot, const char* function) { slot = m_make.call(slot->span, function, {slot}); }

    /// `x, y = y, x` has its references in a tuple.
    void wrapReferences(Expr*& slot, const char* function)
    {
        if (const auto* tuple = asIf<Tuple>(slot))
            for (Expr*& each : tuple->elements)
                wrapReferences(each, function);
        else if (isReference(*slot))
            wrap(slot, function);
    }

    void wrapParts(Expr*& slot, const char* function)
    {
        if (const auto* tuple = asIf<Tuple>(slot))
            for (Expr*& each : tuple->elements)
                wrapParts(each, function);
        else if (!is<Starred>(*slot))
            wrap(slot, function);
    }

    void display(Expr& node)
    {
        const char* function = m_model == Model::NameIsBox      ? kBoxed
                               : m_model == Model::SearchesHeap ? kSearched
                                                                : nullptr;
        const auto parts = [&](Slice<Expr*> elements) {
            for (Expr*& each : elements)
                if (each && !is<Starred>(*each) && (m_model == Model::SearchesHeap || isReference(*each)))
                    wrap(each, function);
        };
        if (!function)
            return;
        if (const auto* list = asIf<List>(&node); list && list->context == Context::Load)
            parts(list->elements);
        else if (const auto* set = asIf<Set>(&node))
            parts(set->elements);
        else if (const auto* dict = asIf<Dict>(&node))
            parts(dict->values);
    }

    // a name is a box

    void box(Stmt& node)
    {
        eachAssigned(node, [&](Expr*& value) { wrapParts(value, kBoxed); });
        if (auto* loop = const_cast<For*>(asIf<For>(&node)); loop && isReference(*loop->iter))
            wrap(loop->iter, kBoxed);
        if (auto* back = const_cast<Return*>(asIf<Return>(&node));
            back && back->value && isReference(*back->value))
            wrap(back->value, kBoxed);
    }

    void boxArguments(Expr*& slot, Call& call)
    {
        const auto* function = asIf<Name>(call.func);
        const auto* argument = call.args.size() == 1 ? asIf<Name>(call.args[0]) : nullptr;
        if (function && function->id == "id" && argument) {
            slot = m_make.call(slot->span, kBoxNumber, {m_make.text(slot->span, argument->id)});
            return;
        }
        if (function && function->id.starts_with(' '))
            return;
        for (Expr*& each : call.args)
            if (isReference(*each))
                wrap(each, kBoxed);
        for (Keyword& each : call.keywords)
            if (isReference(*each.value))
                wrap(each.value, kBoxed);
    }

    // is

    void compare(Expr*& slot, Compare& node)
    {
        if (m_model == Model::EqualIsSame)
            return compareValues(node);
        const auto* left = asIf<Name>(node.left);
        const auto* right = node.ops.size() == 1 ? asIf<Name>(node.comparators[0]) : nullptr;
        const bool asksIdentity = node.ops[0] == CompareOperator::Is || node.ops[0] == CompareOperator::IsNot;
        if (m_model != Model::NameIsBox || !left || !right || !asksIdentity)
            return;
        const bool same = (left->id == right->id) == (node.ops[0] == CompareOperator::Is);
        slot = m_make.constant(slot->span, same ? ConstantKind::True : ConstantKind::False);
    }

    static bool isNone(const Expr& node)
    {
        const auto* constant = asIf<Constant>(&node);
        return constant && constant->constantKind == ConstantKind::None;
    }

    static void compareValues(Compare& node)
    {
        for (std::size_t i = 0; i < node.ops.size(); ++i) {
            if (isNone(*node.comparators[i]))
                continue;
            if (node.ops[i] == CompareOperator::Is)
                node.ops[i] = CompareOperator::Eq;
            else if (node.ops[i] == CompareOperator::IsNot)
                node.ops[i] = CompareOperator::NotEq;
        }
    }

    // arguments by name

    void readFunctions(Slice<Stmt*> body)
    {
        for (Stmt* each : body) {
            if (const auto* function = asIf<FunctionDef>(each); function && canLeave(*function))
                m_functions[function->name] = function;
            eachBody(*each, [&](Slice<Stmt*>& inner) { readFunctions(inner); });
        }
    }

    static bool yields(const Expr& node)
    {
        bool found = is<Yield>(node) || is<YieldFrom>(node);
        if (!is<Lambda>(node))
            eachSlot(slots::open(node), [&](Expr*& each) { found = found || yields(*each); });
        return found;
    }

    /// Generators return before they run; a deleted parameter cannot be kept.
    static bool spoils(Stmt& node)
    {
        bool found = is<Delete>(node);
        eachSlot(node, [&](Expr*& each) { found = found || yields(*each); });
        eachBody(node, [&](Slice<Stmt*>& body) {
            for (Stmt* each : body)
                found = found || spoils(*each);
        });
        return found;
    }

    static bool canLeave(const FunctionDef& function)
    {
        const Arguments& arguments = *function.args;
        if (function.isAsync == IsAsync::Yes || !function.decorators.empty() || arguments.varArg ||
            !arguments.posOnlyArgs.empty() || arguments.args.empty())
            return false;
        return std::none_of(function.body.begin(), function.body.end(),
                            [](Stmt* each) { return spoils(*each); });
    }

    bool isByName(const FunctionDef& function) const
    {
        const auto found = m_functions.find(function.name);
        return found != m_functions.end() && found->second == &function;
    }

    Expr* leaving(const SourceSpan& span, Expr* value, const FunctionDef& function)
    {
        std::vector<Expr*> arguments{value ? value : m_make.constant(span, ConstantKind::None)};
        for (const Arg& each : function.args->args)
            arguments.push_back(m_make.name(span, each.name));
        return m_make.call(span, kLeave, arguments);
    }

    void leaveHere(Stmt& node)
    {
        auto* back = const_cast<Return*>(asIf<Return>(&node));
        if (back && m_function && isByName(*m_function))
            back->value = leaving(back->span, back->value, *m_function);
    }

    /// What comes at the end of a body without `return`. It is on the line of the last statement, so that no
    /// step is added.
    void addLeave(FunctionDef& function)
    {
        if (function.body.empty() || is<Return>(*function.body.back()))
            return;
        std::vector<Stmt*> body(function.body.begin(), function.body.end());
        SourceSpan span = body.back()->span;
        span.line = span.endLine;
        auto* back = m_make.arena().make<Return>(Stmt{StmtKind::Return, span}, nullptr);
        back->value = leaving(span, nullptr, function);
        body.push_back(back);
        function.body = m_make.arena().keep(body);
    }

    void called(Expr*& slot, Call& call)
    {
        if (m_model == Model::NameIsBox)
            return boxArguments(slot, call);
        const auto* name = asIf<Name>(call.func);
        const auto function = name ? m_functions.find(name->id) : m_functions.end();
        if (function == m_functions.end() || m_inner > 0 || !call.keywords.empty() ||
            call.args.size() > function->second->args->args.size())
            return;
        const SourceSpan span = slot->span;
        std::vector<Expr*> parts{slot};
        for (std::size_t i = 0; i < call.args.size(); ++i) {
            const auto* argument = asIf<Name>(call.args[i]);
            if (is<Starred>(*call.args[i]))
                return;
            if (!argument)
                continue;
            Expr* index = m_make.number(span, static_cast<std::int64_t>(i));
            Expr* tied = m_make.arena().make<NamedExpr>(Expr{ExprKind::NamedExpr, span},
                                                        m_make.name(span, argument->id, Context::Store),
                                                        m_make.call(span, kTaken, {index}));
            Expr* moved = m_make.call(span, kHasMoved, {index, m_make.name(span, argument->id)});
            parts.push_back(m_make.arena().make<IfExp>(Expr{ExprKind::IfExp, span}, moved, tied,
                                                       m_make.constant(span, ConstantKind::None)));
        }
        parts.push_back(m_make.call(span, kLeft, {}));
        Expr* tuple = m_make.arena().make<Tuple>(Expr{ExprKind::Tuple, span}, m_make.arena().keep(parts));
        slot = m_make.arena().make<Subscript>(Expr{ExprKind::Subscript, span}, tuple, m_make.number(span, 0));
    }

    // del deletes

    void destroyHere(Stmt*& slot)
    {
        const auto* del = asIf<Delete>(slot);
        const bool onlyNames = del && std::all_of(del->targets.begin(), del->targets.end(),
                                                  [](Expr* each) { return is<Name>(*each); });
        if (!onlyNames)
            return;
        std::vector<Expr*> names;
        for (Expr* each : del->targets)
            names.push_back(m_make.name(each->span, as<Name>(*each).id));
        slot = m_make.arena().make<ExprStatement>(Stmt{StmtKind::ExprStatement, slot->span},
                                                  m_make.call(slot->span, kDestroy, names));
    }

    Model m_model;
    Maker m_make;
    Module& m_module;
    std::map<std::string_view, const FunctionDef*> m_functions;
    const FunctionDef* m_function = nullptr;
    int m_inner = 0; ///< lambdas and comprehensions around
};

} // namespace

void rewriteFor(Model model, Module& module)
{
    if (model != Model::Python && module.arena)
        Rewriter(model, module).rewrite();
}

} // namespace nametag::simulator
