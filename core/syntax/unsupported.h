// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of Python that parse but that a simulation may not run: found in a tree, each with its place and its
// words.
#pragma once

#include "core/syntax/ast.h"

#include <initializer_list>
#include <string>
#include <vector>

// X(construct, words) for each part of Python that can be asked for.
#define NAMETAG_CONSTRUCTS(X)                                                                                \
    X(AsyncDef, "async def")                                                                                 \
    X(AsyncFor, "async for")                                                                                 \
    X(AsyncWith, "async with")                                                                               \
    X(AsyncComprehension, "async for in a comprehension")                                                    \
    X(AwaitExpression, "await")                                                                              \
    X(ClassDefinition, "class")                                                                              \
    X(Decorator, "decorators")                                                                               \
    X(DeleteStatement, "del")                                                                                \
    X(ExceptStar, "except*")                                                                                 \
    X(FormattedString, "f-strings")                                                                          \
    X(GeneratorExpression, "generator expressions")                                                          \
    X(GlobalStatement, "global")                                                                             \
    X(ImportStatement, "import")                                                                             \
    X(LambdaExpression, "lambda")                                                                            \
    X(ListComprehension, "list, set and dict comprehensions")                                                \
    X(MatchBlock, "match")                                                                                   \
    X(NonlocalStatement, "nonlocal")                                                                         \
    X(RaiseStatement, "raise")                                                                               \
    X(TryStatement, "try")                                                                                   \
    X(TypeAliasStatement, "type aliases")                                                                    \
    X(TypeParameters, "type parameters")                                                                     \
    X(Walrus, ":=")                                                                                          \
    X(WithStatement, "with")                                                                                 \
    X(YieldExpression, "yield")

namespace nametag::syntax {

#define NAMETAG_KIND(name, words) name,
enum class Construct : std::uint8_t { NAMETAG_CONSTRUCTS(NAMETAG_KIND) };
#undef NAMETAG_KIND

/// What asynchronous programs are made of; no stage of the simulation runs these.
inline constexpr std::initializer_list<Construct> kAsynchronous = {
    Construct::AsyncDef, Construct::AsyncFor, Construct::AsyncWith, Construct::AsyncComprehension,
    Construct::AwaitExpression};

struct FoundConstruct {
    Construct construct = Construct::AsyncDef;
    SourceSpan span;
};

/// Where the unwanted constructs stand, in source order.
std::vector<FoundConstruct> findConstructs(const Module& module, std::initializer_list<Construct> unwanted);

/// "async def", "match", …
const char* wordsFor(Construct construct);

/// "line 4, column 1: this part of Python is not simulated: async def"
std::string unsupportedText(const FoundConstruct& found);

/// The same as a Diagnostic ("syntax.not-simulated").
Diagnostic toDiagnostic(const FoundConstruct& found);

} // namespace nametag::syntax
