// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/traceback_text.h"

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/source_marks.h"
#include "core/runtime/types/suggestions.h"

#include <algorithm>
#include <cstring>

namespace nametag::runtime {

namespace {

constexpr const char* kCause = "\nThe above exception was the direct cause of the following exception:\n\n";
constexpr const char* kContext = "\nDuring handling of the above exception, another exception occurred:\n\n";
constexpr std::uint32_t kRepeatedLines = 3;
constexpr std::size_t kGroupWidth = 15;
constexpr std::size_t kGroupDepth = 10;

std::string indented(const std::string& text, const std::string& margin)
{
    if (margin.empty())
        return text;
    std::string out;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find('\n', from), text.size() - 1);
        const std::string line = text.substr(from, end + 1 - from);
        out += margin + line;
        from = end + 1;
    }
    return out;
}

/// Modules that CPython has in C: their functions leave no entries.
bool isNativeInCPython(const std::string& file)
{
    for (const char* name : {"/datetime.py", "/_datetime_clock.py", "/_isoformat.py", "/decimal.py"})
        if (file.size() >= std::strlen(name) &&
            file.compare(file.size() - std::strlen(name), file.npos, name) == 0)
            return true;
    return false;
}

class Printer {
public:
    explicit Printer(Runtime& runtime)
        : rt(runtime)
    {}

    std::string print(Exception& exception)
    {
        chain(exception, 0);
        return std::move(m_out);
    }

    /// Of an exception that nobody can catch: no others, suggestions or notes (PyErr_WriteUnraisable).
    std::string printAlone(Exception& exception)
    {
        m_marks = rt.profile.minor < 13;
        std::string out;
        if (exception.traceback)
            out = "Traceback (most recent call last):\n" +
                  entries(*static_cast<Traceback*>(exception.traceback));
        const Eval<std::string> words = strText(rt, exception);
        if (!words)
            dropRaised(rt);
        return text(out, nameOfType(typeOf(exception)), ": ", words ? *words : "<exception str() failed>",
                    "\n");
    }

private:
    std::string margin(std::size_t depth) const
    {
        return depth == 0 ? std::string() : std::string(2 * depth, ' ') + "| ";
    }
    bool isGroup(const Object& object) const
    {
        return typeOf(object).isSubtypeOf(*rt.exceptions.baseExceptionGroup);
    }

    void chain(Exception& exception, std::size_t depth)
    {
        m_seen.push_back(&exception);
        if (exception.cause) {
            linked(*static_cast<Exception*>(exception.cause), depth, kCause);
        } else if (exception.context && !exception.suppressContext) {
            linked(*static_cast<Exception*>(exception.context), depth, kContext);
        }
        one(exception, depth);
    }

    void linked(Exception& earlier, std::size_t depth, const char* sentence)
    {
        if (std::find(m_seen.begin(), m_seen.end(), &earlier) != m_seen.end())
            return;
        chain(earlier, depth);
        m_out += indented(sentence, margin(depth));
    }

    void one(Exception& exception, std::size_t depth)
    {
        if (!isGroup(exception)) {
            m_out += indented(plain(exception, "Traceback (most recent call last):\n"), margin(depth));
            return;
        }
        const bool outermost = depth == 0;
        const std::size_t inner = outermost ? 1 : depth;
        const std::string head =
            indented(plain(exception, "Exception Group Traceback (most recent call last):\n"), margin(inner));
        if (outermost && exception.traceback)
            m_out += "  + " + head.substr(4);
        else
            m_out += head;
        parts(exception, inner);
    }

    void parts(Exception& group, std::size_t depth)
    {
        const auto& all = static_cast<const Tuple&>(*group.fields[1]);
        const std::string space(2 * depth, ' ');
        const std::size_t shown = std::min<std::size_t>(all.length, kGroupWidth);
        const bool more = all.length > shown;
        for (std::size_t i = 0; i < shown + (more ? 1 : 0); ++i) {
            const std::string title = i == shown ? "..." : std::to_string(i + 1);
            m_out += text(space, i == 0 ? "+-" : "  ", "+---------------- ", title, " ----------------\n");
            m_needsEnd = true;
            if (i < shown)
                part(static_cast<Exception&>(all[i]), depth + 1);
            else
                m_out += text(margin(depth + 1), "and ", all.length - shown, " more exception",
                              all.length - shown == 1 ? "\n" : "s\n");
        }
        if (m_needsEnd)
            m_out += text(std::string(2 * (depth + 1), ' '), "+------------------------------------\n");
        m_needsEnd = false;
    }

    void part(Exception& exception, std::size_t depth)
    {
        if (depth > kGroupDepth)
            m_out += text(margin(depth), "... (max_group_depth is ", kGroupDepth, ")\n");
        else
            chain(exception, depth);
    }

    std::string plain(Exception& exception, const char* head)
    {
        std::string out;
        if (exception.traceback)
            out = head + entries(*static_cast<Traceback*>(exception.traceback));
        return out + syntaxPlace(exception) + lastLines(exception);
    }

    std::string entries(const Traceback& first)
    {
        std::string out;
        const CodeObject* lastCode = nullptr;
        std::uint32_t lastLine = 0;
        std::uint32_t count = 0;
        for (const Traceback* entry = &first; entry; entry = static_cast<const Traceback*>(entry->next)) {
            Value found =
                rt.caller ? rt.caller->framePart(*entry->frame, Caller::FramePart::Code) : Value(Raised{});
            if (!found || &typeOf(*found) != rt.types.code)
                continue;
            const auto& code = static_cast<const CodeObject&>(*found);
            if (code.ofLibrary && isNativeInCPython(utf8(*code.fileName)))
                continue;
            if (&code != lastCode || entry->line != lastLine) {
                out += repeated(count);
                lastCode = &code;
                lastLine = entry->line;
                count = 0;
            }
            if (++count <= kRepeatedLines)
                out += entryText(*entry, code);
        }
        return out + repeated(count);
    }

    static std::string repeated(std::uint32_t count)
    {
        if (count <= kRepeatedLines)
            return {};
        const std::uint32_t more = count - kRepeatedLines;
        return text("  [Previous line repeated ", more, " more time", more == 1 ? "]\n" : "s]\n");
    }

    std::string entryText(const Traceback& entry, const CodeObject& code)
    {
        const std::string file = utf8(*code.fileName);
        std::string out = text("  File \"", file, "\", line ", entry.line, ", in ", code.code->name, "\n");
        const auto source = rt.sources.find(file);
        if (source == rt.sources.end() || entry.instruction >= code.code->positions.size())
            return out;
        SourceSpan span = code.code->positions[entry.instruction];
        if (span.line != entry.line || !m_marks)
            span = {entry.line, 0, 0, 0};
        return out + markedSource(sourceLines(source->second), span, rt.profile);
    }

    /// Where a SyntaxError lies, as it is shown above its message.
    std::string syntaxPlace(const Exception& exception)
    {
        if (!typeOf(exception).isSubtypeOf(*rt.exceptions.syntaxError) || !exception.fields[2] ||
            !isInt(*exception.fields[2]))
            return {};
        Eval<std::string> line = strText(rt, *exception.fields[2]);
        const bool named = exception.fields[1] && isStr(*exception.fields[1]);
        const std::string file = named ? utf8(static_cast<Str&>(*exception.fields[1])) : "<string>";
        return text("  File \"", file, "\", line ", line ? *line : std::string("?"), "\n") +
               syntaxLine(exception);
    }

    static std::int64_t numberIn(const Object* field)
    {
        const bool number = field && isInt(*field) && static_cast<const Int&>(*field).fits();
        return number ? static_cast<const Int&>(*field).small : 0;
    }

    /// The line of a SyntaxError with its marks (_format_syntax_error).
    static std::string syntaxLine(const Exception& exception)
    {
        if (!exception.fields[4] || !isStr(*exception.fields[4]))
            return {};
        std::string line = utf8(static_cast<const Str&>(*exception.fields[4]));
        const auto length = static_cast<std::int64_t>(static_cast<const Str&>(*exception.fields[4]).length);
        while (!line.empty() && line.back() == '\n')
            line.pop_back();
        const std::size_t spaces = std::min(line.find_first_not_of(" \n\f"), line.size());
        const std::string shown = text("    ", line.substr(spaces), "\n");
        if (!exception.fields[3] || !isInt(*exception.fields[3]))
            return shown;
        std::int64_t offset = numberIn(exception.fields[3]);
        const bool oneLine = numberIn(exception.fields[2]) == numberIn(exception.fields[5]);
        std::int64_t end = oneLine ? numberIn(exception.fields[6]) : length + 1;
        if (oneLine && end == 0)
            end = offset;
        if (length > 0)
            offset = std::min(offset, length);
        if (offset == end || end == -1)
            end = offset + 1;
        const std::int64_t column = offset - 1 - static_cast<std::int64_t>(spaces);
        if (column < 0 || end <= offset)
            return shown;
        return text(shown, "    ", std::string(static_cast<std::size_t>(column), ' '),
                    std::string(static_cast<std::size_t>(end - offset), '^'), "\n");
    }

    std::string nameOfType(const Type& type) const
    {
        if (type.moduleName == "builtins" || type.moduleName == "__main__" || type.moduleName.empty())
            return type.qualifiedName;
        return text(type.moduleName, ".", type.qualifiedName);
    }

    std::string lastLines(Exception& exception)
    {
        const std::string name = nameOfType(typeOf(exception));
        const bool ofSyntax = typeOf(exception).isSubtypeOf(*rt.exceptions.syntaxError);
        Eval<std::string> shown =
            ofSyntax && exception.fields[0] ? strText(rt, *exception.fields[0]) : strText(rt, exception);
        std::string words = shown ? *shown : std::string("<exception str() failed>");
        if (!shown)
            dropRaised(rt);
        words += suggestionFor(rt, exception);
        return (words.empty() ? name : text(name, ": ", words)) + "\n" + notesOf(exception);
    }

    std::string notesOf(Exception& exception)
    {
        if (!rt.profile.texts.exceptionNotes)
            return {};
        Eval<std::optional<Ref<>>> notes = findAttribute(rt, exception, *rt.names.dunderNotes);
        if (!notes) {
            dropRaised(rt);
            return {};
        }
        if (!*notes)
            return {};
        const Object& list = ***notes;
        if (!typeOf(list).is(kListSubclass)) {
            Eval<std::string> shown = reprText(rt, const_cast<Object&>(list));
            return shown ? *shown + "\n" : std::string();
        }
        std::string out;
        for (Object* note : static_cast<const List&>(list).view()) {
            Eval<std::string> shown = strText(rt, *note);
            out += (shown ? *shown : std::string("<note str() failed>")) + "\n";
        }
        return out;
    }

    Runtime& rt;
    std::string m_out;
    std::vector<const Exception*> m_seen;
    bool m_needsEnd = false;
    bool m_marks = true;
};

} // namespace

std::string tracebackText(Runtime& rt, Exception& exception)
{
    return Printer(rt).print(exception);
}

void writeToErrors(Runtime& rt, const std::string& shown)
{
    Object* sys = lookUp(rt, *rt.modules, "sys");
    if (sys) {
        const Eval<std::optional<Ref<>>> stream = findAttribute(rt, *sys, *rt.names.plainStderr);
        if (stream && *stream && !(**stream)->has(memory::kStatic)) {
            const Ref<Str> words = newStr(rt, std::string_view(shown));
            if (!callMethod(rt, ***stream, *intern(rt, "write"), {words.get()}))
                dropRaised(rt);
            return;
        }
    }
    if (rt.write)
        rt.write(shown, 2);
}

namespace {

/// True: the script has put a sys.unraisablehook of its own, which was called.
bool callOwnHook(Runtime& rt, Exception& exception, Object& where)
{
    Object* sys = lookUp(rt, *rt.modules, "sys");
    const auto make = moduleState<UnraisableArguments>(rt).make;
    if (!sys || &typeOf(*sys) != rt.types.module || !make)
        return false;
    Dict& names = *static_cast<Module*>(sys)->dict;
    Object* hook = lookUp(rt, names, "unraisablehook");
    if (!hook || hook == rt.objects.none || hook == lookUp(rt, names, "__unraisablehook__"))
        return false;
    const Ref<> kept = share(*hook);
    const Ref<> arguments = make(rt, exception, where);
    if (call(rt, *kept, {arguments.get()}))
        return true;
    const Ref<Exception> failure = takeRaised(rt);
    const Eval<std::string> shown = reprText(rt, *kept);
    writeToErrors(rt, text("Exception ignored in sys.unraisablehook: ", shown ? *shown : std::string("?"),
                           "\n", tracebackText(rt, *failure)));
    return true;
}

} // namespace

void reportUnraisable(Runtime& rt, Exception& exception, Object& where)
{
    if (!exception.traceback && rt.caller) // Python/errors.c, _PyErr_WriteUnraisableMsg
        rt.caller->placeHere(exception);
    // What is named is the function that raised: __del__ itself.
    Type& type = typeOf(where);
    Object* method = type.is(kHeapType) ? lookUpInType(rt, type, *rt.names.dunderDel) : nullptr;
    Eval<std::string> shown = reprText(rt, method ? *method : where);
    if (!shown)
        dropRaised(rt);
    if (callOwnHook(rt, exception, method ? *method : where))
        return;
    writeToErrors(rt, text("Exception ignored in: ", shown ? *shown : std::string("<object repr() failed>"),
                           "\n", Printer(rt).printAlone(exception)));
}

} // namespace nametag::runtime
