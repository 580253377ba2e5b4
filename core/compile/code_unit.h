// SPDX-License-Identifier: GPL-3.0-or-later
// One code object while the compiler makes it: its names, constants, open blocks and flow graph.
#pragma once

#include "core/compile/code.h"
#include "core/compile/flow_graph.h"
#include "core/compile/scopes.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace nametag::compile {

/// Names with running numbers.
class NameList {
public:
    std::uint32_t indexOf(const std::string& name);
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_names.size()); }
    const std::vector<std::string>& all() const { return m_names; }
    bool contains(const std::string& name) const { return m_indices.contains(name); }

private:
    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::uint32_t> m_indices;
};

/// What break, continue and return have to undo on their way out.
enum class FrameBlockKind : std::uint8_t {
    WhileLoop,
    ForLoop,
    TryExcept,
    FinallyTry,
    FinallyEnd,
    With,
    HandlerCleanup,
    PopValue,
    ExceptionHandler,
    ExceptionGroupHandler
};

struct FrameBlock {
    FrameBlockKind kind = FrameBlockKind::WhileLoop;
    Block* start = nullptr;
    Block* exit = nullptr;
    syntax::Slice<syntax::Stmt*> finalBody;      ///< FinallyTry
    SourceSpan span;                             ///< With: where leaving it belongs
    std::optional<std::string_view> handlerName; ///< HandlerCleanup
};

struct CodeUnit {
    Scope* scope = nullptr;
    CodeKind kind = CodeKind::Module;
    std::string name;
    std::string qualifiedName;
    std::string className; ///< for private names
    std::uint32_t firstLine = 1;

    FlowGraph graph;
    std::vector<ConstantIndex> constants;
    std::unordered_map<ConstantIndex, std::uint32_t> constantPlaces;
    NameList names;
    NameList varNames;
    NameList cellNames;
    NameList freeNames;
    std::set<std::string> hiddenFast; ///< names of inlined comprehensions outside functions
    std::set<std::string> hiddenEver; ///< … that were in hiddenFast once
    int inlinedDepth = 0;
    std::vector<std::string> staticAttributes;

    std::vector<FrameBlock> blocks;
    std::uint32_t argumentCount = 0;
    std::uint32_t positionalOnlyCount = 0;
    std::uint32_t keywordOnlyCount = 0;
    bool hasDocstring = false;

    bool isFunctionLike() const { return scope->isFunctionLike(); }
};

/// Runs the passes over the unit's flow graph and writes the finished code down.
Code assemble(CodeUnit& unit, ConstantTable& table, const profile::CompileRules& rules);

} // namespace nametag::compile
