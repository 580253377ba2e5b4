// SPDX-License-Identifier: GPL-3.0-or-later
// The compiler: walks the tree once and writes instructions into flow graphs, in CPython's order of
// evaluation (Python/compile.c). One member function a kind of node; compile_*.cpp hold them by theme.
#pragma once

#include "core/compile/code_unit.h"
#include "core/compile/compile.h"
#include "core/compile/fold.h"
#include "core/compile/future.h"

#include <list>
#include <unordered_map>

namespace nametag::compile {

/// A place that is nowhere: the instruction takes the line of what comes before it.
inline constexpr SourceSpan kNowhere{};

/// The docstring expression of a body, if it starts with one.
const syntax::Expr* docstringOf(syntax::Slice<syntax::Stmt*> body);

/// A docstring without the indentation that its lines have in common (inspect.cleandoc, without its ends).
std::string cleanDocstring(std::string_view text);

class Compiler {
public:
    Compiler(const Folding& folding, ScopeTree& scopes, const profile::CompileRules& rules,
             CompileUnit& output);

    /// Compiles everything; the first error, if there is one.
    std::optional<syntax::SyntaxError> run(const syntax::Module& module, const CompileOptions& options);

private:
    using Expr = syntax::Expr;
    using Stmt = syntax::Stmt;
    using Pattern = syntax::Pattern;
    template <class T> using Slice = syntax::Slice<T>;
    using Text = std::string_view;

    // compiler.cpp: units, instructions, constants, names
    void enter(CodeKind kind, Text name, Scope& scope, std::uint32_t firstLine);
    std::uint32_t leave(); ///< assembles the unit; index of its code
    void addReturn(bool withNone);
    std::string qualifiedNameFor(const CodeUnit& unit) const;
    CodeUnit& unit() { return m_units.back(); }
    void fail(const SourceSpan& span, std::string message);
    Block* newBlock() { return unit().graph.newBlock(); }
    void use(Block* block) { unit().graph.use(block); }
    void emit(const SourceSpan& span, Op op, std::uint32_t argument = 0, std::uint8_t flags = 0);
    void jump(const SourceSpan& span, Op op, Block* target);
    void mark(const SourceSpan& span, Mark mark, Block* target = nullptr);
    void binary(const SourceSpan& span, syntax::Operator op, bool inplace);
    void comparison(const SourceSpan& span, syntax::CompareOperator op);
    ConstantIndex keep(ConstantIndex folded);
    ConstantIndex keepText(Text text);
    std::uint32_t constantPlace(ConstantIndex constant);
    void loadConstant(const SourceSpan& span, ConstantIndex constant);
    void loadNone(const SourceSpan& span);
    void loadText(const SourceSpan& span, Text text);
    void loadInt(const SourceSpan& span, std::int64_t value);
    void loadTexts(const SourceSpan& span, const std::vector<std::string>& texts);
    ConstantIndex tupleOf(std::vector<ConstantIndex> items);
    bool isConstant(const Expr& node) const { return m_folding.constantOf(node).has_value(); }
    bool allConstant(Slice<Expr*> list) const;
    std::uint32_t nameIndex(Text name) { return unit().names.indexOf(mangle(unit().className, name)); }
    void name(const SourceSpan& span, Text id, syntax::Context context);
    void nameInCell(const SourceSpan& span, const std::string& id, syntax::Context context, NameScope scope);
    std::uint32_t cellIndex(const std::string& id, NameScope scope);
    void loadClassNamespace(const SourceSpan& span);
    bool forbidden(const SourceSpan& span, Text id, syntax::Context context);
    /// A name may be given once.
    void checkKeywords(syntax::Slice<syntax::Keyword> keywords);

    // compile_statements.cpp
    void module(const syntax::Module& module, CompileMode mode);
    void body(Slice<Stmt*> statements, const SourceSpan& span);
    void statements(Slice<Stmt*> list);
    ConstantIndex docstring(const Expr& node);
    void loadDocstring(const Expr& node);
    void statement(const syntax::Return& node);
    void statement(const syntax::Delete& node);
    void statement(const syntax::Assign& node);
    void statement(const syntax::AugAssign& node);
    void augmentAttribute(const syntax::AugAssign& node, const syntax::Attribute& target);
    void augmentSubscript(const syntax::AugAssign& node, const syntax::Subscript& target);
    void statement(const syntax::AnnAssign& node);
    void annotationTarget(const syntax::AnnAssign& node);
    void annotationValue(const Expr& node);
    void evaluateAnnotation(const Expr* node);
    void statement(const syntax::Raise& node);
    void statement(const syntax::Assert& node);
    void statement(const syntax::Import& node);
    void statement(const syntax::ImportFrom& node);
    void importAs(const SourceSpan& span, Text name, Text asName);
    void statement(const syntax::ExprStatement& node);
    void statement(const syntax::Global&) {}
    void statement(const syntax::Nonlocal&) {}
    void statement(const syntax::Pass& node) { emit(node.span, Op::Nop); }

    // compile_warnings.cpp
    void warn(const SourceSpan& span, std::string message);
    std::string_view typeOfLiteral(const Expr& node) const;
    void warnIdentity(const syntax::Compare& node);
    void warnCall(const Expr& callee);
    void warnSubscript(const syntax::Subscript& node);
    void warnAssert(const syntax::Assert& node);

    // compile_control.cpp
    void statement(const syntax::If& node);
    void statement(const syntax::While& node);
    void statement(const syntax::For& node);
    void statement(const syntax::Break& node);
    void statement(const syntax::Continue& node);
    void pushBlock(FrameBlock block);
    void popBlock() { unit().blocks.pop_back(); }
    void unwind(SourceSpan& span, const FrameBlock& block, bool keepTop);
    std::optional<FrameBlock> unwindAll(SourceSpan& span, bool keepTop, bool toLoop);
    void jumpIf(const SourceSpan& span, const Expr& test, Block* target, bool condition);
    SourceSpan placeOfTest(const SourceSpan& statement, const Expr& test);
    void jumpIfBool(const SourceSpan& span, const syntax::BoolOp& test, Block* target, bool condition);
    void jumpIfEither(const SourceSpan& span, const syntax::IfExp& test, Block* target, bool condition);
    void jumpIfChain(const syntax::Compare& test, Block* target, bool condition);

    // compile_exceptions.cpp
    void statement(const syntax::Try& node);
    void tryFinally(const syntax::Try& node);
    void tryExcept(const syntax::Try& node);
    void handler(const syntax::ExceptHandler& handler, Block* end);
    void tryStar(const syntax::Try& node);
    void starHandler(const syntax::ExceptHandler& handler, Block* afterError);
    void unbindHandlerName(const SourceSpan& span, std::optional<Text> name);
    void popExceptAndReraise(const SourceSpan& span);
    void statement(const syntax::With& node);
    void withItem(const syntax::With& node, std::size_t position);
    void withExceptFinish(Block* cleanup);
    void callExitWithNones(const SourceSpan& span);

    // compile_functions.cpp
    void statement(const syntax::FunctionDef& node);
    void statement(const syntax::ClassDef& node);
    void statement(const syntax::TypeAlias& node);
    void expression(const syntax::Lambda& node);
    std::uint32_t defaults(const SourceSpan& span, const syntax::Arguments& args);
    bool annotations(const SourceSpan& span, const syntax::Arguments& args, const Expr* returns);
    std::uint32_t annotation(Text name, const Expr* node);
    void functionBody(const syntax::FunctionDef& node, std::uint32_t flags, std::uint32_t firstLine);
    void countArguments(const syntax::Arguments& args);
    void classBody(const syntax::ClassDef& node, std::uint32_t firstLine);
    void classEnd();
    void makeFunction(const SourceSpan& span, std::uint32_t code, std::uint32_t flags);
    /// The first code that is equal to this one.
    std::uint32_t firstEqual(std::uint32_t code);
    void callDecorators(Slice<Expr*> decorators);
    void typeParameters(Slice<syntax::TypeParam> list);
    void typeParameter(const syntax::TypeParam& node);
    void lazy(const Expr& value, Text name);
    void enterTypeScope(const void* node, Text name, const SourceSpan& span, std::uint32_t firstLine);

    // compile_calls.cpp
    void expression(const syntax::Call& node);
    bool methodCall(const syntax::Call& node);
    bool isModuleImported(const Expr& node);
    void call(const SourceSpan& span, std::uint32_t before, Slice<Expr*> args,
              Slice<syntax::Keyword> keywords);
    void callSpread(const SourceSpan& span, std::uint32_t before, Slice<Expr*> args,
                    Slice<syntax::Keyword> keywords);
    void keywordDict(const SourceSpan& span, Slice<syntax::Keyword> keywords);
    void keywordNames(const SourceSpan& span, Slice<syntax::Keyword> keywords);
    bool superCall(const syntax::Attribute& node);
    void superArguments(const syntax::Call& node);
    SourceSpan attributeSpan(SourceSpan span, const syntax::Attribute& node) const;

    // compile_expressions.cpp
    void expression(const Expr* node) { expression(*node); }
    void expression(const Expr& node);
    void expressions(Slice<Expr*> list);
    void expression(const syntax::BoolOp& node);
    void expression(const syntax::NamedExpr& node);
    void expression(const syntax::BinOp& node);
    void expression(const syntax::UnaryOp& node);
    void expression(const syntax::IfExp& node);
    void expression(const syntax::Await& node);
    void expression(const syntax::Yield& node);
    void expression(const syntax::YieldFrom& node);
    void expression(const syntax::Compare& node);
    void expression(const syntax::Attribute& node);
    void expression(const syntax::Subscript& node);
    void expression(const syntax::Starred& node);
    void expression(const syntax::Name& node) { name(node.span, node.id, node.context); }
    void expression(const syntax::SliceRange& node);
    void expression(const syntax::Constant&) {}
    void yieldValue(const SourceSpan& span);
    void noteStaticAttribute(const syntax::Attribute& node);
    bool isPlainSlice(const Expr& node) const;
    void sliceEnds(const syntax::SliceRange& node);

    // compile_displays.cpp
    void expression(const syntax::List& node);
    void expression(const syntax::Tuple& node);
    void expression(const syntax::Set& node);
    void expression(const syntax::Dict& node);
    void expression(const syntax::JoinedStr& node);
    void expression(const syntax::FormattedValue& node);
    void argumentTuple(const SourceSpan& span, std::uint32_t before, Slice<Expr*> args);
    struct Display; ///< how a list, set or tuple is built
    void display(const SourceSpan& span, Slice<Expr*> elements, std::uint32_t pushed, const Display& how);
    void unpack(const SourceSpan& span, Slice<Expr*> elements);
    void dictPart(const SourceSpan& span, const syntax::Dict& node, std::size_t begin, std::size_t end);

    // compile_comprehensions.cpp
    void expression(const syntax::ListComp& node);
    void expression(const syntax::SetComp& node);
    void expression(const syntax::DictComp& node);
    void expression(const syntax::GeneratorExp& node);
    struct ComprehensionPlan; ///< what all its generators need to know
    struct InlinedState;      ///< what to restore after an inlined comprehension
    void comprehension(const Expr& node, const ComprehensionPlan& plan);
    void generator(const ComprehensionPlan& plan, std::size_t index, std::uint32_t depth,
                   bool iteratorOnStack);
    SourceSpan produce(const ComprehensionPlan& plan, std::uint32_t depth);
    InlinedState pushInlined(const SourceSpan& span, const Scope& inner);
    void popInlined(const SourceSpan& span, InlinedState& state);
    void restoreInlined(const SourceSpan& span, const InlinedState& state);

    // compile_patterns.cpp
    void statement(const syntax::MatchStatement& node);
    struct PatternState;
    void matchCase(const syntax::MatchCase& node, bool isLast, bool isVeryLast, Block* end);
    void failTo(const SourceSpan& span, PatternState& state, Op op);
    Block* failBlock(PatternState& state, std::size_t pops);
    void finishFailing(const SourceSpan& span, PatternState& state);
    void rotate(const SourceSpan& span, std::size_t count);
    void capture(const SourceSpan& span, std::optional<Text> name, PatternState& state);
    void pattern(const Pattern& node, PatternState& state);
    void subpattern(const Pattern& node, PatternState& state);
    void pattern(const syntax::MatchValue& node, PatternState& state);
    void pattern(const syntax::MatchSingleton& node, PatternState& state);
    void pattern(const syntax::MatchSequence& node, PatternState& state);
    void pattern(const syntax::MatchMapping& node, PatternState& state);
    void mappingRest(const syntax::MatchMapping& node, PatternState& state);
    void mappingKeys(const syntax::MatchMapping& node);
    void pattern(const syntax::MatchClass& node, PatternState& state);
    void pattern(const syntax::MatchStar& node, PatternState& state);
    void pattern(const syntax::MatchAs& node, PatternState& state);
    void pattern(const syntax::MatchOr& node, PatternState& state);
    bool reorder(std::vector<std::string>& stores, const std::vector<std::string>& control,
                 const SourceSpan& span);
    void sequenceByUnpacking(const syntax::MatchSequence& node, PatternState& state);
    void sequenceBySubscript(const syntax::MatchSequence& node, std::size_t star, PatternState& state);

    const Folding& m_folding;
    ScopeTree& m_scopes;
    const profile::CompileRules& m_rules;
    CompileUnit& m_output;
    std::unordered_map<std::size_t, std::vector<std::uint32_t>> m_codesByHash;
    std::list<CodeUnit> m_units;                      ///< the innermost last
    std::vector<std::optional<ConstantIndex>> m_kept; ///< folded constant -> constant of the output
    FutureImports m_future;
    std::string_view m_source;
    bool m_interactive = false;
    std::optional<SourceSpan> m_testedPlace; ///< of the comparison tested last (placeOfTest)
    SourceSpan m_lastPlace = kNowhere;       ///< of the statement or pattern read last (keepsPlace)
    SourceSpan m_statementSpan;              ///< of the statement being compiled
    std::optional<syntax::SyntaxError> m_error;
};

} // namespace nametag::compile
