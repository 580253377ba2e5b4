// SPDX-License-Identifier: GPL-3.0-or-later
// The writer behind dumpTree() (ast_text.h): one object a text, its parts in ast_text.cpp and
// ast_text_statements.cpp.
#pragma once

#include "core/syntax/ast.h"
#include "core/syntax/literal_text.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace nametag::syntax {

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
    void element(CompareOperator op);
    template <class Node> void element(const Node& node) { write(node); }

    void context(Context context);
    void operatorField(Operator op);

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

} // namespace nametag::syntax
