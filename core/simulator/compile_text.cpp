// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/compile_text.h"

#include "core/compile/compile.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/syntax/ast_expressions.h"
#include "core/syntax/ast_statements.h"
#include "core/syntax/parser.h"
#include "core/syntax/unsupported.h"

#include <algorithm>

namespace nametag::simulator {

using namespace runtime;

namespace {

using Mode = TextRequest::Mode;

std::size_t charactersIn(std::string_view utf8Text)
{
    return static_cast<std::size_t>(std::count_if(utf8Text.begin(), utf8Text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

Type& typeOfError(Runtime& rt, syntax::SyntaxErrorType type)
{
    switch (type) {
    case syntax::SyntaxErrorType::IndentationError: return *rt.exceptions.indentationError;
    case syntax::SyntaxErrorType::TabError: return *rt.exceptions.tabError;
    case syntax::SyntaxErrorType::RecursionError: return *rt.exceptions.recursionError;
    case syntax::SyntaxErrorType::MemoryError: return *rt.exceptions.memoryError;
    default: return *rt.exceptions.syntaxError;
    }
}

/// The end as the exception tells it: where CPython's tokenizer stops, and of a line's end, which is one
/// character wide from 3.12 on.
std::int64_t endOffsetOf(const Runtime& rt, const syntax::SyntaxError& error)
{
    const bool isPlace = error.endOffset == error.offset || error.endOffset == error.offset + 1;
    if (error.inWord)
        return error.endOffset == -1 ? error.offset : error.endOffset;
    if (isPlace && error.endLine == error.line && error.hasText &&
        error.offset == charactersIn(error.text) + 1)
        return error.offset + (rt.profile.minor >= 12 ? 1 : 0);
    return error.endOffset;
}

/// What the error knows of its place, as the exception's fields after the message.
Ref<Tuple> placeOf(Runtime& rt, const syntax::SyntaxError& error, Mode mode)
{
    const bool hasLineEnd = error.line != 0 && mode != Mode::Eval && !error.inWord;
    Object* place[] = {newStr(rt, std::string_view(error.fileName)).give(),
                       newInt(rt, std::int64_t{error.line}).give(),
                       newInt(rt, std::int64_t{error.offset}).give(),
                       error.hasText ? newStr(rt, text(error.text, hasLineEnd ? "\n" : "")).give()
                                     : none(rt).give(),
                       newInt(rt, std::int64_t{error.endLine}).give(),
                       newInt(rt, endOffsetOf(rt, error)).give()};
    return newTuple(rt, place);
}

/// SyntaxError(message, (file, line, offset, text, end line, end offset)).
Raised raiseSyntaxError(Runtime& rt, syntax::SyntaxError error, Mode mode = Mode::Exec)
{
    // eval() gives the tokenizer a text without a line end, so what is missing at its end is nowhere.
    if (error.line == 0 || (mode == Mode::Eval && error.offset > charactersIn(error.text)))
        error.offset = 0, error.endOffset = 0;
    Type& type = typeOfError(rt, error.type);
    if (!type.isSubtypeOf(*rt.exceptions.syntaxError))
        return raise(rt, type, error.message);
    const Ref<Tuple> where = placeOf(rt, error, mode);
    const Ref<Str> message = newStr(rt, std::string_view(error.message));
    if (!error.ofNames) {
        NAMETAG_TRY(made, call(rt, type, {message.get(), where.get()}));
        return raiseObject(rt, Ref<Exception>::share(static_cast<Exception&>(*made)));
    }
    // Python/errors.c, PyErr_RangedSyntaxLocationObject
    NAMETAG_TRY(made, call(rt, type, {message.get()}));
    auto& exception = static_cast<Exception&>(*made);
    for (std::size_t i = 0; i < where->length; ++i)
        exception.fields[i + 1] = share((*where)[i]).give();
    return raiseObject(rt, Ref<Exception>::share(exception));
}

/// "invalid syntax" at a place of the text.
Raised invalidAt(Runtime& rt, const TextRequest& request, const SourceSpan& span)
{
    return raiseSyntaxError(
        rt,
        syntax::syntaxErrorAt(request.text, {static_cast<int>(rt.profile.minor), request.fileName, true},
                              span, "invalid syntax"),
        request.mode);
}

std::size_t lineStart(std::string_view text, std::uint32_t wanted)
{
    std::uint32_t line = 1;
    std::size_t at = 0;
    while (line < wanted && at < text.size())
        if (text[at++] == '\n')
            ++line;
    return at;
}

/// The place behind the span where the next word of its line starts; `length` bytes of it.
SourceSpan placeBehind(std::string_view text, const SourceSpan& span, std::uint32_t length)
{
    const std::size_t at = lineStart(text, span.endLine);
    std::uint32_t column = span.endColumn;
    while (at + column < text.size() && (text[at + column] == ' ' || text[at + column] == '\t'))
        ++column;
    return {span.endLine, column, span.endLine, column + length};
}

/// eval() takes one expression: what else is there is an error where CPython's grammar stumbles over it.
Done checkEval(Runtime& rt, const TextRequest& request, const syntax::Module& module)
{
    if (module.body.empty())
        return invalidAt(rt, request, {});
    const syntax::Stmt& first = *module.body[0];
    if (const auto* plain = syntax::asIf<syntax::ExprStatement>(&first)) {
        if (syntax::asIf<syntax::Starred>(plain->value) || syntax::asIf<syntax::Yield>(plain->value) ||
            syntax::asIf<syntax::YieldFrom>(plain->value))
            return invalidAt(rt, request, first.span);
        if (module.body.size() == 1)
            return Nothing{};
        const SourceSpan next = module.body[1]->span;
        return invalidAt(rt, request,
                         next.line > first.span.endLine ? next : placeBehind(request.text, first.span, 1));
    }
    if (const auto* assigned = syntax::asIf<syntax::Assign>(&first))
        return invalidAt(rt, request, placeBehind(request.text, assigned->targets[0]->span, 1));
    SourceSpan word = placeBehind(request.text, {0, 0, first.span.line, first.span.column}, 0);
    std::size_t at = lineStart(request.text, word.line) + word.column;
    while (at < request.text.size() && request.text[at] >= 'a' && request.text[at] <= 'z')
        ++at, ++word.endColumn;
    return invalidAt(rt, request, word);
}

/// A prompt takes one statement (or several on one line).
Done checkSingle(Runtime& rt, const TextRequest& request, const syntax::Module& module)
{
    if (module.body.empty())
        return invalidAt(rt, request, {});
    const SourceSpan& first = module.body[0]->span;
    if (module.body[module.body.size() - 1]->span.line <= first.endLine)
        return Nothing{};
    return raiseSyntaxError(
        rt, syntax::syntaxErrorAt(request.text, {static_cast<int>(rt.profile.minor), request.fileName, true},
                                  placeBehind(request.text, first, 1),
                                  "multiple statements found while compiling a single statement"));
}

compile::CompileMode compileMode(Mode mode)
{
    return mode == Mode::Eval     ? compile::CompileMode::Eval
           : mode == Mode::Single ? compile::CompileMode::ReplStatement
                                  : compile::CompileMode::Script;
}

void tellWarnings(Runtime& rt, const TextRequest& request, const syntax::Module& module,
                  const compile::CompileUnit& unit)
{
    const auto tell = [&](std::uint32_t line, const std::string& message) {
        if (rt.write)
            rt.write(text(request.fileName, ":", line, ": SyntaxWarning: ", message, "\n"), 2);
    };
    for (const syntax::ParseWarning& warning : module.warnings)
        tell(warning.line, warning.message);
    for (const compile::CompileWarning& warning : unit.warnings)
        tell(warning.span.line, warning.message);
}

Raised nullBytes(Runtime& rt)
{
    const Ref<Str> message = newStr(rt, "source code string cannot contain null bytes");
    NAMETAG_TRY(made, call(rt, *rt.exceptions.syntaxError, {message.get()}));
    return raiseObject(rt, Ref<Exception>::share(static_cast<Exception&>(*made)));
}

} // namespace

Eval<Ref<CodeObject>> compileTextOf(Runtime& rt, const TextRequest& request, bool ofLibrary)
{
    if (request.text.find('\0') != std::string_view::npos)
        return nullBytes(rt);
    // The parser cannot be stopped half-way: longer than any lesson is refused.
    constexpr std::size_t kLongest = 4u << 20;
    constexpr std::size_t kBytesPerUnit = 16;
    if (request.text.size() > kLongest)
        return memoryError(rt);
    if (rt.spend(request.text.size() / kBytesPerUnit))
        return Raised{};
    syntax::ParseResult parsed =
        syntax::parse(request.text, {static_cast<int>(rt.profile.minor), request.fileName, true});
    if (!parsed)
        return raiseSyntaxError(rt, parsed.error(), request.mode);
    const std::vector<syntax::FoundConstruct> found = syntax::findConstructs(*parsed, syntax::kAsynchronous);
    if (!found.empty())
        return notCovered(rt, syntax::wordsFor(found.front().construct));
    if (request.mode == Mode::Eval)
        NAMETAG_CHECK(checkEval(rt, request, *parsed));
    if (request.mode == Mode::Single)
        NAMETAG_CHECK(checkSingle(rt, request, *parsed));
    compile::CompileOptions options;
    options.profile = &rt.profile;
    options.fileName = request.fileName;
    options.source = request.text;
    options.mode = compileMode(request.mode);
    compile::CompileResult compiled = compile::compile(*parsed, options);
    if (!compiled) {
        syntax::SyntaxError error = compiled.error();
        error.hasText = false;
        return raiseSyntaxError(rt, error, request.mode);
    }
    if (!ofLibrary)
        tellWarnings(rt, request, *parsed, *compiled);
    const CodeOrigin origin = ofLibrary                            ? CodeOrigin::Library
                              : request.fileName == rt.scriptName ? CodeOrigin::Script
                                                                  : CodeOrigin::GivenText;
    return loadUnit(rt, std::make_shared<const compile::CompileUnit>(std::move(*compiled)), origin);
}

} // namespace nametag::simulator
