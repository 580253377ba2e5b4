// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of statements and patterns in the order in which ast lists them.
#include "core/syntax/tree_text.h"

namespace nametag::syntax {

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
    operatorField(node.op);
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

} // namespace nametag::syntax
