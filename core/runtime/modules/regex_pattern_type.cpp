// SPDX-License-Identifier: GPL-3.0-or-later
// re.Pattern: making one, its attributes, and what finditer() and scanner() give.
#include "core/runtime/modules/regex_objects.h"
#include "core/runtime/modules/regex_search.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"

#include <iterator>

namespace nametag::runtime::regex {

namespace {

Pattern& in(Object& self)
{
    return static_cast<Pattern&>(self);
}

void destroy(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(in(self).names);
    dropField(in(self).pattern);
    releaseNative(rt, in(self));
}

void traverse(Object& self, memory::Visitor visit)
{
    visit(in(self).names);
    visit(in(self).pattern);
}

void tell(Object& self)
{
    runtimeOf(self).report().fieldSet(self, "pattern", in(self).pattern, 1);
}

// ---- repr, ==, hash

struct FlagName {
    std::uint32_t flag;
    const char* name;
};
constexpr FlagName kFlagNames[] = {
    {kIgnoreCase, "re.IGNORECASE"}, {kLocale, "re.LOCALE"},   {kMultiLine, "re.MULTILINE"},
    {kDotAll, "re.DOTALL"},         {kUnicode, "re.UNICODE"}, {kVerbose, "re.VERBOSE"},
    {kDebug, "re.DEBUG"},           {kAscii, "re.ASCII"},
};

Value reprPattern(Runtime& rt, Object& self)
{
    const Pattern& pattern = in(self);
    std::uint32_t flags = pattern.program->flags;
    if (pattern.isStr && (flags & (kLocale | kUnicode | kAscii)) == kUnicode)
        flags &= ~kUnicode;
    std::string names;
    for (const FlagName& flag : kFlagNames)
        if ((flags & flag.flag) != 0)
            names += (names.empty() ? "" : "|") + std::string(flag.name);
    NAMETAG_TRY(shown, repr(rt, *pattern.pattern));
    std::u32string content = codePoints(*shown);
    if (content.size() > 200)
        content.resize(200);
    return newStr(rt, text("re.compile(", utf8Of(content), names.empty() ? "" : ", ", names, ")"));
}

Value comparePattern(Runtime& rt, Object& self, Object& other, CompareOp op)
{
    if ((op != CompareOp::Equal && op != CompareOp::NotEqual) || &typeOf(other) != types(rt).pattern)
        return notImplemented(rt);
    bool same = &self == &other;
    if (!same && in(self).program->flags == in(other).program->flags && in(self).isStr == in(other).isStr) {
        NAMETAG_TRY(equal, equalObjects(rt, *in(self).pattern, *in(other).pattern));
        same = equal;
    }
    return newBool(rt, same == (op == CompareOp::Equal));
}

Eval<std::int64_t> hashPattern(Runtime& rt, Object& self)
{
    NAMETAG_TRY(number, hash(rt, *in(self).pattern));
    return number ^ static_cast<std::int64_t>(in(self).program->flags);
}

Value patternOf(Runtime&, Object& self)
{
    return share(*in(self).pattern);
}
Value flagsOf(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{in(self).program->flags});
}
Value groupsOf(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{in(self).program->groups});
}
Value namesOf(Runtime& rt, Object& self)
{
    return call(rt, *rt.types.mappingProxy, {in(self).names});
}
Value itself(Runtime&, Object* self, const Arguments&)
{
    return share(*self);
}

const GetSetRow kAttributes[] = {
    {"flags", flagsOf, nullptr},
    {"groupindex", namesOf, nullptr},
    {"groups", groupsOf, nullptr},
    {"pattern", patternOf, nullptr},
};
const NativeRow kMethods[] = {
    {"__copy__", itself, 0, 0},
    {"__deepcopy__", itself, 1, 1},
    {"findall", findAll, 0, 3, true},
    {"finditer", findIter, 0, 3, true},
    {"fullmatch", fullMatchAt, 0, 3, true},
    {"match", matchAt, 0, 3, true},
    {"scanner", scannerOf, 0, 3, true},
    {"search", searchFrom, 0, 3, true},
    {"split", splitBy, 0, 2, true},
    {"sub", substitute, 0, 3, true},
    {"subn", substituteCounting, 0, 3, true},
};

// ---- finditer()

Finder& finderIn(Object& self)
{
    return static_cast<Finder&>(self);
}

void destroyFinder(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(finderIn(self).string);
    dropField(finderIn(self).pattern);
    rt.heap.release(self);
}

void traverseFinder(Object& self, memory::Visitor visit)
{
    visit(finderIn(self).string);
    visit(finderIn(self).pattern);
}

/// The next match, an empty Ref where there is none.
Eval<Ref<>> nextMatch(Runtime& rt, Finder& finder, bool anchored)
{
    if (!finder.pattern || finder.query.from > finder.query.to)
        return share(*rt.objects.none);
    Query query = finder.query;
    query.anchored = anchored;
    NAMETAG_TRY(found, findNext(rt, *finder.pattern, *finder.string, query));
    if (!found.found) {
        finder.query.from = finder.query.to + 1;
        return share(*rt.objects.none);
    }
    const std::int64_t start = found.marks[0];
    const std::int64_t end = found.marks[1];
    query.from = finder.query.from;
    finder.query.from = end;
    finder.query.mustAdvance = start == end;
    return newMatch(rt, *finder.pattern, *finder.string, query, std::move(found));
}

Next nextOfFinder(Runtime& rt, Object& self)
{
    Eval<Ref<>> match = nextMatch(rt, finderIn(self), false);
    if (!match)
        return Next::failed();
    Ref<> found = match.take();
    return found.get() == rt.objects.none ? Next::end() : Next(std::move(found));
}

Value iterateFinder(Runtime&, Object& self)
{
    return share(self);
}

template <bool anchored> Value step(Runtime& rt, Object* self, const Arguments&)
{
    return nextMatch(rt, finderIn(*self), anchored);
}

const NativeRow kFinderMethods[] = {
    {"match", step<true>, 0, 0},
    {"search", step<false>, 0, 0},
};

} // namespace

void setUpPattern(Runtime& rt, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.tell = tell;
    type.hasWeakrefs = true;
    type.slots.repr = reprPattern;
    type.slots.compare = comparePattern;
    type.slots.hash = hashPattern;
    type.slots.getAttribute = genericGetAttribute;
    addMethods(rt, type, kMethods);
    addAttributes(rt, type, kAttributes);
}

void setUpFinder(Runtime& rt, Type& type)
{
    type.destroy = destroyFinder;
    type.traverse = traverseFinder;
    type.slots.iter = iterateFinder;
    type.slots.next = nextOfFinder;
    type.slots.getAttribute = genericGetAttribute;
    addMethods(rt, type, kFinderMethods);
}

Raised raiseProblem(Runtime& rt, const Problem& problem, Object& pattern)
{
    if (problem.isValueError)
        return valueError(rt, problem.message);
    if (problem.isOverflowError)
        return overflowError(rt, problem.message);
    if (problem.isRecursionError)
        return raise(rt, *rt.exceptions.recursionError, problem.message);
    const Ref<Str> message = newStr(rt, std::string_view(problem.message));
    const Ref<> place = newInt(rt, problem.place);
    NAMETAG_TRY(error, problem.place >= 0 ? call(rt, *types(rt).error, {message.get(), &pattern, place.get()})
                                          : call(rt, *types(rt).error, {message.get()}));
    return raiseObject(rt, Ref<Exception>::adopt(static_cast<Exception*>(error.give())));
}

Value compilePattern(Runtime& rt, Object*, const Arguments& arguments)
{
    Object& given = arguments[0];
    NAMETAG_TRY(flags, indexNumber(rt, arguments[1]));
    if (!isStr(given) && !typeOf(given).is(kBytesSubclass) && !isInstanceOf(given, *rt.types.byteArray))
        return typeError(rt, "first argument must be string or compiled pattern");
    Source source;
    source.text = textOf(given);
    source.isStr = isStr(given);
    source.flags = static_cast<std::uint32_t>(flags);
    if (rt.spend(source.text.size() + 1))
        return Raised{};
    Compiled compiled = compile(source);
    if (compiled.problem)
        return raiseProblem(rt, compiled.problem, given);
    Ref<Dict> names = newDict(rt);
    for (const auto& [name, number] : compiled.program->names)
        store(rt, *names, *newStr(rt, std::u32string_view(name)), newInt(rt, std::int64_t{number}));
    Type& type = *types(rt).pattern;
    const auto length = static_cast<std::uint32_t>(compiled.program->code.size() * 3 + 8);
    const std::uint32_t bytes = type.basicSize + type.preHeader + type.itemSize * length;
    auto* pattern = rt.heap.create<Pattern>(type, memory::BodyRequest{bytes, type.preHeader, bytes, {}});
    pattern->program = std::move(compiled.program);
    pattern->pattern = share(given).give();
    pattern->names = names.give();
    pattern->isStr = source.isStr;
    rt.heap.tell(*pattern);
    rt.heap.track(*pattern);
    return Ref<Pattern>::adopt(pattern);
}

} // namespace nametag::runtime::regex
