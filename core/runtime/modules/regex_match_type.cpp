// SPDX-License-Identifier: GPL-3.0-or-later
// re.Match (Modules/_sre/sre.c).
#include "core/runtime/modules/regex_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"

namespace nametag::runtime::regex {

namespace {

Match& in(Object& self)
{
    return static_cast<Match&>(self);
}

void destroy(Object& self)
{
    Runtime& rt = runtimeOf(self);
    rt.heap.untrack(self);
    dropField(in(self).string);
    dropField(in(self).pattern);
    releaseNative(rt, in(self));
}

void traverse(Object& self, memory::Visitor visit)
{
    visit(in(self).string);
    visit(in(self).pattern);
}

void tell(Object& self)
{
    runtimeOf(self).report().fieldSet(self, "string", in(self).string, 1);
    runtimeOf(self).report().fieldSet(self, "re", in(self).pattern, 2);
}

std::size_t groupCount(const Match& match)
{
    return match.marks.size() / 2;
}

/// The group that an optional argument names; 0 without one.
Eval<std::size_t> groupOf(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (arguments.positional == 0)
        return std::size_t{0};
    return groupNumber(rt, in(*self), arguments[0]);
}

Value group(Runtime& rt, Object* self, const Arguments& arguments)
{
    Match& match = in(*self);
    if (arguments.positional <= 1) {
        NAMETAG_TRY(number, groupOf(rt, self, arguments));
        return groupText(rt, match, number, *rt.objects.none);
    }
    const Ref<List> texts = newList(rt);
    for (Object* key : arguments.positionals()) {
        NAMETAG_TRY(number, groupNumber(rt, match, *key));
        appendToList(rt, *texts, groupText(rt, match, number, *rt.objects.none));
    }
    return newTupleSharing(rt, texts->view());
}

Value item(Runtime& rt, Object& self, Object& key)
{
    NAMETAG_TRY(number, groupNumber(rt, in(self), key));
    return groupText(rt, in(self), number, *rt.objects.none);
}

/// The argument `default`, or None.
Eval<Object*> otherwiseOf(Runtime& rt, const char* function, const Arguments& arguments)
{
    static const char* const kNames[] = {"default"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {function, kNames}, arguments, values));
    return values[0] ? values[0] : rt.objects.none;
}

Value groups(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(otherwise, otherwiseOf(rt, "groups", arguments));
    std::vector<Object*> items;
    for (std::size_t i = 1; i < groupCount(in(*self)); ++i)
        items.push_back(groupText(rt, in(*self), i, *otherwise).give());
    return newTuple(rt, items);
}

Value groupDict(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(otherwise, otherwiseOf(rt, "groupdict", arguments));
    Ref<Dict> dict = newDict(rt);
    for (const DictEntry& entry : in(*self).pattern->names->entries) {
        const auto number = static_cast<std::size_t>(static_cast<Int*>(entry.value)->small);
        NAMETAG_CHECK(store(rt, *dict, share(*entry.key), groupText(rt, in(*self), number, *otherwise)));
    }
    return dict;
}

template <bool atEnd> Value border(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(number, groupOf(rt, self, arguments));
    const auto [from, to] = spanOf(in(*self), number);
    return newInt(rt, atEnd ? to : from);
}

Ref<Tuple> spanTuple(Runtime& rt, const Match& match, std::size_t number)
{
    const auto [from, to] = spanOf(match, number);
    Object* both[] = {newInt(rt, from).give(), newInt(rt, to).give()};
    return newTuple(rt, both);
}

Value span(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(number, groupOf(rt, self, arguments));
    return spanTuple(rt, in(*self), number);
}

Value expandTemplate(Runtime& rt, Object* self, const Arguments& arguments)
{
    static const char* const kNames[] = {"template"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"expand", kNames, 0, 1}, arguments, values));
    if (!isStr(*values[0]) && !typeOf(*values[0]).is(kBytesSubclass))
        return typeError(rt,
                         text("decoding to str: need a bytes-like object, ", typeName(*values[0]), " found"));
    NAMETAG_TRY(parts, parseTemplate(rt, *in(*self).pattern, *values[0]));
    return expand(rt, in(*self), parts);
}

Value itself(Runtime&, Object* self, const Arguments&)
{
    return share(*self);
}

const NativeRow kMethods[] = {
    {"__copy__", itself, 0, 0},     {"__deepcopy__", itself, 1, 1},
    {"end", border<true>, 0, 1},    {"expand", expandTemplate, 0, 1, true},
    {"group", group, 0, -1},        {"groupdict", groupDict, 0, 1, true},
    {"groups", groups, 0, 1, true}, {"span", span, 0, 1},
    {"start", border<false>, 0, 1},
};

Value stringOf(Runtime&, Object& self)
{
    return share(*in(self).string);
}
Value patternOf(Runtime&, Object& self)
{
    return share<Object>(*in(self).pattern);
}
Value posOf(Runtime& rt, Object& self)
{
    return newInt(rt, in(self).from);
}
Value endPosOf(Runtime& rt, Object& self)
{
    return newInt(rt, in(self).to);
}

Value lastIndexOf(Runtime& rt, Object& self)
{
    return in(self).lastGroup > 0 ? newInt(rt, in(self).lastGroup) : none(rt);
}

Value lastNameOf(Runtime& rt, Object& self)
{
    for (const DictEntry& entry : in(self).pattern->names->entries)
        if (static_cast<Int*>(entry.value)->small == in(self).lastGroup)
            return share(*entry.key);
    return none(rt);
}

Value regsOf(Runtime& rt, Object& self)
{
    std::vector<Object*> items;
    for (std::size_t i = 0; i < groupCount(in(self)); ++i)
        items.push_back(spanTuple(rt, in(self), i).give());
    return newTuple(rt, items);
}

const GetSetRow kAttributes[] = {
    {"endpos", endPosOf, nullptr}, {"lastgroup", lastNameOf, nullptr}, {"lastindex", lastIndexOf, nullptr},
    {"pos", posOf, nullptr},       {"re", patternOf, nullptr},         {"regs", regsOf, nullptr},
    {"string", stringOf, nullptr},
};

Value reprMatch(Runtime& rt, Object& self)
{
    const auto [from, to] = spanOf(in(self), 0);
    const Ref<> shown = groupText(rt, in(self), 0, *rt.objects.none);
    NAMETAG_TRY(content, reprText(rt, *shown));
    return newStr(rt, text("<re.Match object; span=(", from, ", ", to, "), match=", content, ">"));
}

} // namespace

void setUpMatch(Runtime& rt, Type& type)
{
    type.destroy = destroy;
    type.traverse = traverse;
    type.tell = tell;
    type.slots.repr = reprMatch;
    type.slots.item = item;
    type.slots.getAttribute = genericGetAttribute;
    addMethods(rt, type, kMethods);
    addAttributes(rt, type, kAttributes);
}

Ref<Match> newMatch(Runtime& rt, Pattern& pattern, Object& string, const Query& query, Found found)
{
    Type& type = *types(rt).match;
    const auto marks = static_cast<std::uint32_t>(found.marks.size());
    const std::uint32_t bytes = type.basicSize + type.preHeader + type.itemSize * marks;
    auto* match = rt.heap.create<Match>(type, memory::BodyRequest{bytes, type.preHeader, bytes, {}});
    match->pattern = share(pattern).give();
    match->string = share(string).give();
    match->marks = std::move(found.marks);
    match->from = query.from;
    match->to = query.to;
    match->lastGroup = found.lastGroup;
    rt.heap.tell(*match);
    rt.heap.track(*match);
    return Ref<Match>::adopt(match);
}

Ref<> groupText(Runtime& rt, const Match& match, std::size_t number, Object& otherwise)
{
    const auto [from, to] = spanOf(match, number);
    if (from < 0)
        return share(otherwise);
    return slice(rt, *match.string, from, to);
}

Eval<std::size_t> groupNumber(Runtime& rt, const Match& match, Object& key)
{
    std::int64_t number = -1;
    if (typeOf(key).slots.index) {
        NAMETAG_TRY(given, indexNumber(rt, key, true));
        number = given;
    } else if (isStr(key)) {
        if (Object* known = lookUp(rt, *match.pattern->names, static_cast<Str&>(key)))
            number = static_cast<Int*>(known)->small;
    }
    if (number < 0 || number >= static_cast<std::int64_t>(groupCount(match)))
        return indexError(rt, "no such group");
    return static_cast<std::size_t>(number);
}

} // namespace nametag::runtime::regex
