// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/ast_text.h"

#include "core/base/match.h"
#include "core/syntax/literal_text.h"

#include <array>

namespace nametag::syntax {

namespace {

constexpr std::array kOperators = {"Add",    "Sub",    "Mult",  "MatMult", "Div",    "Mod",     "Pow",
                                   "LShift", "RShift", "BitOr", "BitXor",  "BitAnd", "FloorDiv"};
constexpr std::array kUnaryOperators = {"Invert", "Not", "UAdd", "USub"};
constexpr std::array kCompareOperators = {"Eq",  "NotEq", "Lt",    "LtE", "Gt",
                                          "GtE", "Is",    "IsNot", "In",  "NotIn"};
constexpr std::array kContexts = {"Load", "Store", "Del"};

template <class Names, class Enum> std::string tagged(const Names& names, Enum value)
{
    return std::string(names[static_cast<std::size_t>(value)]) + "()";
}

/// Writes nodes one after another into one text.
class TreeText {
public:
    explicit TreeText(int minorVersion)
        : m_minorVersion(minorVersion)
    {}

    std::string module(const Module& module)
    {
        begin("Module");
        list("body", module.body);
        emptyList("type_ignores");
        end();
        return std::move(m_out);
    }

private:
    void begin(std::string_view name)
    {
        m_out += name;
        m_out += '(';
        m_first = true;
    }
    void end()
    {
        m_out += ')';
        m_first = false;
    }
    void end(const SourceSpan& span)
    {
        plain("lineno", std::to_string(span.line));
        plain("col_offset", std::to_string(span.column));
        plain("end_lineno", std::to_string(span.endLine));
        plain("end_col_offset", std::to_string(span.endColumn));
        end();
    }
    void label(std::string_view name)
    {
        if (!m_first)
            m_out += ", ";
        m_first = false;
        m_out += name;
        m_out += '=';
    }
    void plain(std::string_view name, std::string_view text)
    {
        label(name);
        m_out += text;
        m_first = false;
    }
    void word(std::string_view name, std::string_view text) { plain(name, quotedText(text)); }
    void word(std::string_view name, const std::optional<std::string_view>& text)
    {
        if (text)
            word(name, *text);
    }
    template <class Node> void child(std::string_view name, const Node* node)
    {
        if (node == nullptr)
            return;
        label(name);
        write(*node);
        m_first = false;
    }
    /// Python 3.13 leaves empty lists out.
    void emptyList(std::string_view name)
    {
        if (m_minorVersion < 13)
            plain(name, "[]");
    }
    template <class Items> void list(std::string_view name, const Items& items)
    {
        if (items.empty()) {
            emptyList(name);
            return;
        }
        label(name);
        m_out += '[';
        bool first = true;
        for (const auto& item : items) {
            if (!first)
                m_out += ", ";
            first = false;
            element(item);
        }
        m_out += ']';
        m_first = false;
    }
    template <class Node> void element(Node* node)
    {
        if (node == nullptr)
            m_out += "None";
        else
            write(*node);
    }
    void element(const std::string_view& text) { m_out += quotedText(text); }
    void element(CompareOperator op) { m_out += tagged(kCompareOperators, op); }
    template <class Node> void element(const Node& node) { write(node); }

    void context(Context context) { plain("ctx", tagged(kContexts, context)); }

    void write(const Arg& arg)
    {
        begin("arg");
        word("arg", arg.name);
        child("annotation", arg.annotation);
        end(arg.span);
    }
    void write(const Arguments& arguments)
    {
        begin("arguments");
        list("posonlyargs", arguments.posOnlyArgs);
        list("args", arguments.args);
        child("vararg", arguments.varArg);
        list("kwonlyargs", arguments.kwOnlyArgs);
        list("kw_defaults", arguments.kwDefaults);
        child("kwarg", arguments.kwArg);
        list("defaults", arguments.defaults);
        end();
    }
    void write(const Keyword& keyword)
    {
        begin("keyword");
        word("arg", keyword.name);
        child("value", keyword.value);
        end(keyword.span);
    }
    void write(const Comprehension& clause)
    {
        begin("comprehension");
        child("target", clause.target);
        child("iter", clause.iter);
        list("ifs", clause.ifs);
        plain("is_async", clause.isAsync ? "1" : "0");
        end();
    }
    void write(const Alias& alias)
    {
        begin("alias");
        word("name", alias.name);
        word("asname", alias.asName);
        end(alias.span);
    }
    void write(const WithItem& item)
    {
        begin("withitem");
        child("context_expr", item.contextExpr);
        child("optional_vars", item.optionalVars);
        end();
    }
    void write(const ExceptHandler& handler)
    {
        begin("ExceptHandler");
        child("type", handler.type);
        word("name", handler.name);
        list("body", handler.body);
        end(handler.span);
    }
    void write(const MatchCase& matchCase)
    {
        begin("match_case");
        child("pattern", matchCase.pattern);
        child("guard", matchCase.guard);
        list("body", matchCase.body);
        end();
    }
    void write(const TypeParam& param)
    {
        constexpr std::array names = {"TypeVar", "ParamSpec", "TypeVarTuple"};
        begin(names[static_cast<std::size_t>(param.kind)]);
        word("name", param.name);
        child("bound", param.bound);
        child("default_value", param.defaultValue);
        end(param.span);
    }
    void typeParams(Slice<TypeParam> params)
    {
        if (m_minorVersion >= 12)
            list("type_params", params);
    }

    void write(const Expr& expr);
    void write(const Stmt& stmt);
    void write(const Pattern& pattern);

    void fields(const BoolOp& node);
    void fields(const NamedExpr& node);
    void fields(const BinOp& node);
    void fields(const UnaryOp& node);
    void fields(const Lambda& node);
    void fields(const IfExp& node);
    void fields(const Dict& node);
    void fields(const Set& node) { list("elts", node.elements); }
    template <class Node> void elementAndGenerators(const Node& node)
    {
        child("elt", node.element);
        list("generators", node.generators);
    }
    void fields(const ListComp& node) { elementAndGenerators(node); }
    void fields(const SetComp& node) { elementAndGenerators(node); }
    void fields(const GeneratorExp& node) { elementAndGenerators(node); }
    void fields(const DictComp& node);
    void fields(const Await& node) { child("value", node.value); }
    void fields(const Yield& node) { child("value", node.value); }
    void fields(const YieldFrom& node) { child("value", node.value); }
    void fields(const Compare& node);
    void fields(const Call& node);
    void fields(const FormattedValue& node);
    void fields(const JoinedStr& node) { list("values", node.values); }
    void fields(const Constant& node);
    void fields(const Attribute& node);
    void fields(const Subscript& node);
    void fields(const Starred& node);
    void fields(const Name& node);
    void fields(const List& node);
    void fields(const Tuple& node);
    void fields(const SliceRange& node);

    void fields(const FunctionDef& node);
    void fields(const ClassDef& node);
    void fields(const Return& node) { child("value", node.value); }
    void fields(const Delete& node) { list("targets", node.targets); }
    void fields(const Assign& node);
    void fields(const TypeAlias& node);
    void fields(const AugAssign& node);
    void fields(const AnnAssign& node);
    void fields(const For& node);
    void fields(const While& node);
    void fields(const If& node);
    void fields(const With& node);
    void fields(const MatchStatement& node);
    void fields(const Raise& node);
    void fields(const Try& node);
    void fields(const Assert& node);
    void fields(const Import& node) { list("names", node.names); }
    void fields(const ImportFrom& node);
    void fields(const Global& node) { list("names", node.names); }
    void fields(const Nonlocal& node) { list("names", node.names); }
    void fields(const ExprStatement& node) { child("value", node.value); }
    void fields(const Pass&) {}
    void fields(const Break&) {}
    void fields(const Continue&) {}

    void fields(const MatchValue& node) { child("value", node.value); }
    void fields(const MatchSingleton& node);
    void fields(const MatchSequence& node) { list("patterns", node.patterns); }
    void fields(const MatchMapping& node);
    void fields(const MatchClass& node);
    void fields(const MatchStar& node) { word("name", node.name); }
    void fields(const MatchAs& node);
    void fields(const MatchOr& node) { list("patterns", node.patterns); }

    int m_minorVersion;
    std::string m_out;
    bool m_first = true;
};

#define NAMETAG_NAME(name) #name,
constexpr const char* kExprNames[] = {NAMETAG_EXPRESSIONS(NAMETAG_NAME)};
constexpr const char* kStmtNames[] = {NAMETAG_STATEMENTS(NAMETAG_NAME)};
constexpr const char* kPatternNames[] = {NAMETAG_PATTERNS(NAMETAG_NAME)};
#undef NAMETAG_NAME

/// The name that ast has for a statement.
std::string statementName(const Stmt& stmt)
{
    const auto async = [&](IsAsync isAsync) { return isAsync == IsAsync::Yes ? "Async" : ""; };
    switch (stmt.kind) {
    case StmtKind::MatchStatement: return "Match";
    case StmtKind::ExprStatement: return "Expr";
    case StmtKind::Try: return as<Try>(stmt).star ? "TryStar" : "Try";
    case StmtKind::FunctionDef: return async(as<FunctionDef>(stmt).isAsync) + std::string("FunctionDef");
    case StmtKind::For: return async(as<For>(stmt).isAsync) + std::string("For");
    case StmtKind::With: return async(as<With>(stmt).isAsync) + std::string("With");
    default: return kStmtNames[static_cast<std::size_t>(stmt.kind)];
    }
}

void TreeText::write(const Expr& expr)
{
    begin(expr.kind == ExprKind::SliceRange ? "Slice" : kExprNames[static_cast<std::size_t>(expr.kind)]);
    visit(expr, [&](const auto& node) { fields(node); });
    end(expr.span);
}

void TreeText::write(const Stmt& stmt)
{
    begin(statementName(stmt));
    visit(stmt, [&](const auto& node) { fields(node); });
    end(stmt.span);
}

void TreeText::write(const Pattern& pattern)
{
    begin(kPatternNames[static_cast<std::size_t>(pattern.kind)]);
    visit(pattern, [&](const auto& node) { fields(node); });
    end(pattern.span);
}

void TreeText::fields(const BoolOp& node)
{
    plain("op", node.op == BoolOperator::And ? "And()" : "Or()");
    list("values", node.values);
}

void TreeText::fields(const NamedExpr& node)
{
    child("target", node.target);
    child("value", node.value);
}

void TreeText::fields(const BinOp& node)
{
    child("left", node.left);
    plain("op", tagged(kOperators, node.op));
    child("right", node.right);
}

void TreeText::fields(const UnaryOp& node)
{
    plain("op", tagged(kUnaryOperators, node.op));
    child("operand", node.operand);
}

void TreeText::fields(const Lambda& node)
{
    child("args", node.args);
    child("body", node.body);
}

void TreeText::fields(const IfExp& node)
{
    child("test", node.test);
    child("body", node.body);
    child("orelse", node.orElse);
}

void TreeText::fields(const Dict& node)
{
    list("keys", node.keys);
    list("values", node.values);
}

void TreeText::fields(const DictComp& node)
{
    child("key", node.key);
    child("value", node.value);
    list("generators", node.generators);
}

void TreeText::fields(const Compare& node)
{
    child("left", node.left);
    list("ops", node.ops);
    list("comparators", node.comparators);
}

void TreeText::fields(const Call& node)
{
    child("func", node.func);
    list("args", node.args);
    list("keywords", node.keywords);
}

void TreeText::fields(const FormattedValue& node)
{
    child("value", node.value);
    plain("conversion", std::to_string(node.conversion == 0 ? -1 : node.conversion));
    child("format_spec", node.formatSpec);
}

void TreeText::fields(const Constant& node)
{
    plain("value", constantText(node));
    if (node.unicodePrefix)
        word("kind", std::string_view("u"));
}

void TreeText::fields(const Attribute& node)
{
    child("value", node.value);
    word("attr", node.attr);
    context(node.context);
}

void TreeText::fields(const Subscript& node)
{
    child("value", node.value);
    child("slice", node.index);
    context(node.context);
}

void TreeText::fields(const Starred& node)
{
    child("value", node.value);
    context(node.context);
}

void TreeText::fields(const Name& node)
{
    word("id", node.id);
    context(node.context);
}

void TreeText::fields(const List& node)
{
    list("elts", node.elements);
    context(node.context);
}

void TreeText::fields(const Tuple& node)
{
    list("elts", node.elements);
    context(node.context);
}

void TreeText::fields(const SliceRange& node)
{
    child("lower", node.lower);
    child("upper", node.upper);
    child("step", node.step);
}

void TreeText::fields(const FunctionDef& node)
{
    word("name", node.name);
    child("args", node.args);
    list("body", node.body);
    list("decorator_list", node.decorators);
    child("returns", node.returns);
    typeParams(node.typeParams);
}

void TreeText::fields(const ClassDef& node)
{
    word("name", node.name);
    list("bases", node.bases);
    list("keywords", node.keywords);
    list("body", node.body);
    list("decorator_list", node.decorators);
    typeParams(node.typeParams);
}

void TreeText::fields(const Assign& node)
{
    list("targets", node.targets);
    child("value", node.value);
}

void TreeText::fields(const TypeAlias& node)
{
    child("name", node.name);
    typeParams(node.typeParams);
    child("value", node.value);
}

void TreeText::fields(const AugAssign& node)
{
    child("target", node.target);
    plain("op", tagged(kOperators, node.op));
    child("value", node.value);
}

void TreeText::fields(const AnnAssign& node)
{
    child("target", node.target);
    child("annotation", node.annotation);
    child("value", node.value);
    plain("simple", node.simple ? "1" : "0");
}

void TreeText::fields(const For& node)
{
    child("target", node.target);
    child("iter", node.iter);
    list("body", node.body);
    list("orelse", node.orElse);
}

void TreeText::fields(const While& node)
{
    child("test", node.test);
    list("body", node.body);
    list("orelse", node.orElse);
}

void TreeText::fields(const If& node)
{
    child("test", node.test);
    list("body", node.body);
    list("orelse", node.orElse);
}

void TreeText::fields(const With& node)
{
    list("items", node.items);
    list("body", node.body);
}

void TreeText::fields(const MatchStatement& node)
{
    child("subject", node.subject);
    list("cases", node.cases);
}

void TreeText::fields(const Raise& node)
{
    child("exc", node.exception);
    child("cause", node.cause);
}

void TreeText::fields(const Try& node)
{
    list("body", node.body);
    list("handlers", node.handlers);
    list("orelse", node.orElse);
    list("finalbody", node.finalBody);
}

void TreeText::fields(const Assert& node)
{
    child("test", node.test);
    child("msg", node.message);
}

void TreeText::fields(const ImportFrom& node)
{
    word("module", node.module);
    list("names", node.names);
    plain("level", std::to_string(node.level));
}

void TreeText::fields(const MatchSingleton& node)
{
    plain("value", node.value == ConstantKind::None   ? "None"
                   : node.value == ConstantKind::True ? "True"
                                                      : "False");
}

void TreeText::fields(const MatchMapping& node)
{
    list("keys", node.keys);
    list("patterns", node.patterns);
    word("rest", node.rest);
}

void TreeText::fields(const MatchClass& node)
{
    child("cls", node.cls);
    list("patterns", node.patterns);
    list("kwd_attrs", node.kwdAttrs);
    list("kwd_patterns", node.kwdPatterns);
}

void TreeText::fields(const MatchAs& node)
{
    child("pattern", node.pattern);
    word("name", node.name);
}

} // namespace

std::string dumpTree(const Module& module, int minorVersion)
{
    return TreeText(minorVersion).module(module);
}

} // namespace nametag::syntax
