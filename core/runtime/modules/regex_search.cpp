// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/regex_search.h"

#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_builder.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"

#include <algorithm>
#include <limits>

namespace nametag::runtime::regex {

namespace {

constexpr std::int64_t kFar = std::numeric_limits<std::int64_t>::max();

Pattern& in(Object* self)
{
    return static_cast<Pattern&>(*self);
}

/// The argument `string` with `pos` and `endpos`.
struct Span {
    Object* string = nullptr;
    Query query;
};
Eval<Span> spanOfArguments(Runtime& rt, const char* function, Object* self, const Arguments& arguments)
{
    static const char* const kNames[] = {"string", "pos", "endpos"};
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {function, kNames, 0, 1}, arguments, values));
    Span span;
    span.string = values[0];
    NAMETAG_TRY(subject, subjectOf(rt, in(self), *span.string));
    std::int64_t borders[2] = {0, kFar};
    for (std::size_t i = 0; i < 2; ++i) {
        if (!values[i + 1])
            continue;
        NAMETAG_TRY(border, indexNumber(rt, *values[i + 1], true));
        borders[i] = border;
    }
    span.query.to = std::clamp<std::int64_t>(borders[1], 0, subject.length);
    span.query.from = std::clamp<std::int64_t>(borders[0], 0, subject.length);
    return span;
}

Value oneMatch(Runtime& rt, Object* self, Span span)
{
    if (span.query.from > span.query.to)
        return none(rt);
    NAMETAG_TRY(found, findNext(rt, in(self), *span.string, span.query));
    if (!found.found)
        return none(rt);
    return newMatch(rt, in(self), *span.string, span.query, std::move(found));
}

Ref<> emptyOf(Runtime& rt, bool isText)
{
    return isText ? Ref<>(newStr(rt, std::string_view())) : Ref<>(newBytes(rt, {}));
}

/// What findall() lists for one match.
Ref<> listed(Runtime& rt, const Pattern& pattern, Object& string, const Found& found)
{
    const std::size_t groups = pattern.program->groups;
    const auto part = [&](std::size_t group) {
        const std::int64_t from = found.marks[group * 2];
        return from < 0 ? emptyOf(rt, isStr(string)) : slice(rt, string, from, found.marks[group * 2 + 1]);
    };
    if (groups <= 1)
        return part(groups);
    std::vector<Object*> items;
    for (std::size_t i = 1; i <= groups; ++i)
        items.push_back(part(i).give());
    return newTuple(rt, items);
}

/// The query for the match after this one.
void goOn(Query& query, const Found& found)
{
    query.mustAdvance = found.marks[0] == found.marks[1];
    query.from = found.marks[1];
}

Value newFinder(Runtime& rt, Object* self, const Span& span)
{
    auto* finder = makeNative<Finder>(rt, *types(rt).finder);
    finder->pattern = share(in(self)).give();
    finder->string = share(*span.string).give();
    finder->query = span.query;
    rt.heap.tell(*finder);
    rt.heap.track(*finder);
    return Ref<Finder>::adopt(finder);
}

// ---- sub()

class Substitution {
public:
    Substitution(Runtime& rt, Pattern& pattern, Object& string)
        : m_rt(rt)
        , m_pattern(pattern)
        , m_string(string)
    {}

    std::int64_t count = 0;

    Done prepare(Object& replacement)
    {
        m_replacement = &replacement;
        if (isCallable(replacement)) {
            m_calls = true;
            return Nothing{};
        }
        const bool isText = isStr(replacement);
        if (!isText && !typeOf(replacement).is(kBytesSubclass) &&
            !isInstanceOf(replacement, *m_rt.types.byteArray))
            return typeError(
                m_rt, text("decoding to str: need a bytes-like object, ", typeName(replacement), " found"));
        if (textOf(replacement).find(U'\\') == std::u32string::npos)
            return Nothing{};
        NAMETAG_TRY(parts, parseTemplate(m_rt, m_pattern, replacement));
        m_template = std::move(parts);
        m_expands = true;
        return Nothing{};
    }

    Value run(std::int64_t most)
    {
        Query query;
        query.to = lengthOf(m_string);
        m_parts = newList(m_rt);
        std::int64_t done = 0;
        while (most == 0 || count < most) {
            NAMETAG_TRY(found, findNext(m_rt, m_pattern, m_string, query));
            if (!found.found)
                break;
            if (done < found.marks[0])
                appendToList(m_rt, *m_parts, slice(m_rt, m_string, done, found.marks[0]));
            done = found.marks[1];
            Query whole = query;
            whole.from = 0;
            goOn(query, found);
            NAMETAG_CHECK(addReplacement(whole, std::move(found)));
            ++count;
        }
        if (done < query.to || m_parts->length == 0)
            appendToList(m_rt, *m_parts, slice(m_rt, m_string, done, query.to));
        return joined();
    }

private:
    Done addReplacement(const Query& query, Found found)
    {
        if (!m_calls && !m_expands) {
            appendToList(m_rt, *m_parts, share(*m_replacement));
            return Nothing{};
        }
        const Ref<Match> match = newMatch(m_rt, m_pattern, m_string, query, std::move(found));
        if (m_expands) {
            appendToList(m_rt, *m_parts, expand(m_rt, *match, m_template));
            return Nothing{};
        }
        NAMETAG_TRY(made, call(m_rt, *m_replacement, {match.get()}));
        if (made.get() != m_rt.objects.none)
            appendToList(m_rt, *m_parts, std::move(made));
        return Nothing{};
    }

    Value joined()
    {
        const Ref<> empty = emptyOf(m_rt, isStr(m_string));
        const Ref<Str> name = intern(m_rt, "join");
        return callMethod(m_rt, *empty, *name, {m_parts.get()});
    }

    Runtime& m_rt;
    Pattern& m_pattern;
    Object& m_string;
    Object* m_replacement = nullptr;
    Template m_template;
    Ref<List> m_parts;
    bool m_calls = false;
    bool m_expands = false;
};

Value substituteIn(Runtime& rt, const char* function, Object* self, const Arguments& arguments, bool counting)
{
    static const char* const kNames[] = {"repl", "string", "count"};
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {function, kNames, 0, 2}, arguments, values));
    std::int64_t most = 0;
    if (values[2]) {
        NAMETAG_TRY(given, indexNumber(rt, *values[2], true));
        most = given;
    }
    Substitution substitution(rt, in(self), *values[1]);
    NAMETAG_CHECK(substitution.prepare(*values[0]));
    NAMETAG_CHECK(subjectOf(rt, in(self), *values[1]));
    NAMETAG_TRY(result,
                most < 0 ? Value(slice(rt, *values[1], 0, lengthOf(*values[1]))) : substitution.run(most));
    if (!counting)
        return result;
    Object* both[] = {result.give(), newInt(rt, substitution.count).give()};
    return newTuple(rt, both);
}

} // namespace

Eval<Found> findNext(Runtime& rt, const Pattern& pattern, Object& string, const Query& query)
{
    NAMETAG_TRY(subject, subjectOf(rt, pattern, string));
    if (query.from > subject.length)
        return Found{};
    Query clipped = query;
    clipped.to = std::min(query.to, subject.length);
    if (rt.spend())
        return Raised{};
    Found found = search(rt, *pattern.program, subject, clipped);
    if (found.stopped)
        return Raised{};
    return found;
}

Value matchAt(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(span, spanOfArguments(rt, "match", self, arguments));
    span.query.anchored = true;
    return oneMatch(rt, self, span);
}

Value fullMatchAt(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(span, spanOfArguments(rt, "fullmatch", self, arguments));
    span.query.anchored = span.query.whole = true;
    return oneMatch(rt, self, span);
}

Value searchFrom(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(span, spanOfArguments(rt, "search", self, arguments));
    return oneMatch(rt, self, span);
}

Value findAll(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(span, spanOfArguments(rt, "findall", self, arguments));
    Ref<List> all = newList(rt);
    Query query = span.query;
    while (query.from <= query.to) {
        NAMETAG_TRY(found, findNext(rt, in(self), *span.string, query));
        if (!found.found)
            break;
        appendToList(rt, *all, listed(rt, in(self), *span.string, found));
        goOn(query, found);
    }
    return all;
}

Value findIter(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(span, spanOfArguments(rt, "finditer", self, arguments));
    return newFinder(rt, self, span);
}

Value scannerOf(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(span, spanOfArguments(rt, "scanner", self, arguments));
    return newFinder(rt, self, span);
}

Value splitBy(Runtime& rt, Object* self, const Arguments& arguments)
{
    static const char* const kNames[] = {"string", "maxsplit"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"split", kNames, 0, 1}, arguments, values));
    std::int64_t most = 0;
    if (values[1]) {
        NAMETAG_TRY(given, indexNumber(rt, *values[1], true));
        most = given;
    }
    Object& string = *values[0];
    NAMETAG_TRY(subject, subjectOf(rt, in(self), string));
    Ref<List> parts = newList(rt);
    Query query;
    query.to = subject.length;
    std::int64_t done = 0;
    for (std::int64_t count = 0; most == 0 || count < most; ++count) {
        NAMETAG_TRY(found, findNext(rt, in(self), string, query));
        if (!found.found)
            break;
        appendToList(rt, *parts, slice(rt, string, done, found.marks[0]));
        for (std::size_t group = 1; group <= in(self).program->groups; ++group) {
            const std::int64_t from = found.marks[group * 2];
            appendToList(rt, *parts,
                         from < 0 ? none(rt) : slice(rt, string, from, found.marks[group * 2 + 1]));
        }
        done = found.marks[1];
        goOn(query, found);
    }
    appendToList(rt, *parts, slice(rt, string, done, query.to));
    return parts;
}

Value substitute(Runtime& rt, Object* self, const Arguments& arguments)
{
    return substituteIn(rt, "sub", self, arguments, false);
}

Value substituteCounting(Runtime& rt, Object* self, const Arguments& arguments)
{
    return substituteIn(rt, "subn", self, arguments, true);
}

} // namespace nametag::runtime::regex
