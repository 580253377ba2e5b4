// SPDX-License-Identifier: GPL-3.0-or-later
// BaseExceptionGroup, ExceptionGroup and what except* does with them (Objects/exceptions.c,
// exceptiongroup_split_recursive; Python/ceval.c, exception_group_match).
#include "core/runtime/protocols/groups.h"

#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/aliases.h"
#include "core/runtime/types/exception_fields.h"
#include "core/runtime/types/set_up.h"

#include <algorithm>
#include <vector>

namespace nametag::runtime {

namespace {

Exception& exceptionIn(Object& self)
{
    return static_cast<Exception&>(self);
}

bool isGroup(const Runtime& rt, const Object& object)
{
    return typeOf(object).isSubtypeOf(*rt.exceptions.baseExceptionGroup);
}

Tuple& partsOf(Object& group)
{
    return static_cast<Tuple&>(*exceptionIn(group).fields[1]);
}

Eval<Ref<Tuple>> takeParts(Runtime& rt, Object& sequence)
{
    const Type& type = typeOf(sequence);
    if (!type.slots.item || !type.slots.iter || type.is(kDictSubclass))
        return typeError(rt, "second argument (exceptions) must be a sequence");
    Ref<List> items = newList(rt);
    NAMETAG_CHECK(forEach(rt, sequence, [&](Ref<> item) -> Eval<bool> {
        appendToList(rt, *items, std::move(item));
        return true;
    }));
    if (items->length == 0)
        return valueError(rt, "second argument (exceptions) must be a non-empty sequence");
    for (std::size_t i = 0; i < items->length; ++i)
        if (!typeOf((*items)[i]).is(kExceptionSubclass))
            return valueError(rt, text("Item ", i, " of second argument (exceptions) is not an exception"));
    return newTupleSharing(rt, items->view());
}

Value makeGroup(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (arguments.positional != 2)
        return typeError(rt, text("BaseExceptionGroup.__new__() takes exactly 2 arguments (",
                                  arguments.positional, " given)"));
    if (!isStr(arguments[0]))
        return typeError(
            rt, text("BaseExceptionGroup.__new__() argument 1 must be str, not ", typeName(arguments[0])));
    NAMETAG_TRY(parts, takeParts(rt, arguments[1]));
    const auto items = parts->view();
    const bool plain = std::all_of(items.begin(), items.end(), [&](const Object* part) {
        return typeOf(*part).isSubtypeOf(*rt.exceptions.exception);
    });
    Type* made = &type;
    if (&type == rt.exceptions.baseExceptionGroup && plain)
        made = rt.exceptions.exceptionGroup;
    if (&type == rt.exceptions.exceptionGroup && !plain)
        return typeError(rt, "Cannot nest BaseExceptions in an ExceptionGroup");
    if (&type != made || !type.is(kHeapType) || plain || !type.isSubtypeOf(*rt.exceptions.exception)) {
        Ref<Exception> group = newException(rt, *made, newTupleSharing(rt, arguments.positionals()));
        group->fields[0] = share(arguments[0]).give();
        group->fields[1] = parts.give();
        return group;
    }
    return typeError(rt, text("Cannot nest BaseExceptions in '", type.name, "'"));
}

Value strGroup(Runtime& rt, Object& self)
{
    NAMETAG_TRY(message, strText(rt, *exceptionIn(self).fields[0]));
    const std::uint32_t count = partsOf(self).length;
    return newStr(rt, text(message, " (", count, " sub-exception", count == 1 ? ")" : "s)"));
}

// ---- split

using TypeTest = Eval<bool> (*)(Runtime&, Object& exception, Object& condition);

Eval<bool> isOfType(Runtime& rt, Object& exception, Object& condition)
{
    return isInstance(rt, exception, condition);
}

Eval<bool> satisfies(Runtime& rt, Object& exception, Object& condition)
{
    NAMETAG_TRY(answer, call(rt, condition, {&exception}));
    return truth(rt, *answer);
}

bool isExceptionType(const Object& object)
{
    return typeOf(object).is(kTypeSubclass) && static_cast<const Type&>(object).is(kExceptionSubclass);
}

Eval<TypeTest> testFor(Runtime& rt, Object& condition)
{
    if (isExceptionType(condition))
        return TypeTest{isOfType};
    if (typeOf(condition).is(kTupleSubclass)) {
        const auto items = static_cast<Tuple&>(condition).view();
        if (std::all_of(items.begin(), items.end(),
                        [](const Object* item) { return isExceptionType(*item); }))
            return TypeTest{isOfType};
    } else if (isCallable(condition) && !typeOf(condition).is(kTypeSubclass)) {
        return TypeTest{satisfies};
    }
    return typeError(rt, rt.profile.texts.splitNamesCallable
                             ? "expected an exception type, a tuple of exception types, or a callable (other "
                               "than a class)"
                             : "expected a function, exception type or tuple of exception types");
}

/// A group like this one with other parts: derive(), then traceback, cause, context and notes.
Value subset(Runtime& rt, Object& group, const std::vector<Ref<>>& parts)
{
    if (parts.empty())
        return none(rt);
    Ref<List> list = newList(rt);
    for (const Ref<>& part : parts)
        appendToList(rt, *list, part.share());
    const Ref<Str> derive = intern(rt, std::string_view("derive"));
    NAMETAG_TRY(made, callMethod(rt, group, *derive, {list.get()}));
    if (!isGroup(rt, *made))
        return typeError(rt, "derive must return an instance of BaseExceptionGroup");
    Exception& from = exceptionIn(group);
    Exception& to = exceptionIn(*made);
    setField(to.traceback, from.traceback ? share(*from.traceback) : Ref<>());
    setField(to.context, from.context ? share(*from.context) : Ref<>());
    setField(to.cause, from.cause ? share(*from.cause) : Ref<>());
    if (to.cause)
        rt.report().fieldSet(to, "__cause__", to.cause, 2);
    if (to.context)
        rt.report().fieldSet(to, "__context__", to.context, 3);
    to.suppressContext = from.suppressContext;
    NAMETAG_TRY(notes, findAttribute(rt, group, *rt.names.dunderNotes));
    if (notes && typeOf(**notes).is(kListSubclass)) {
        Ref<List> copy = newList(rt);
        for (Object* note : static_cast<List&>(**notes).view())
            appendToList(rt, *copy, share(*note));
        NAMETAG_CHECK(setAttribute(rt, *made, *rt.names.dunderNotes, copy.get()));
    }
    return made;
}

struct Split {
    Ref<> match;
    Ref<> rest;
};

Eval<Split> split(Runtime& rt, Object& exception, Object& condition, TypeTest test)
{
    NAMETAG_TRY(whole, test(rt, exception, condition));
    if (whole)
        return Split{share(exception), none(rt)};
    if (!isGroup(rt, exception))
        return Split{none(rt), share(exception)};
    std::vector<Ref<>> matching;
    std::vector<Ref<>> others;
    const Ref<> held = share<Object>(partsOf(exception));
    for (Object* part : static_cast<Tuple&>(*held).view()) {
        NAMETAG_TRY(halves, split(rt, *part, condition, test));
        if (halves.match.get() != rt.objects.none)
            matching.push_back(std::move(halves.match));
        if (halves.rest.get() != rt.objects.none)
            others.push_back(std::move(halves.rest));
    }
    NAMETAG_TRY(match, subset(rt, exception, matching));
    NAMETAG_TRY(rest, subset(rt, exception, others));
    return Split{std::move(match), std::move(rest)};
}

/// The methods take one argument; 3.11 and 3.12 read it from a tuple.
Done wantsOne(Runtime& rt, const Arguments& arguments, const char* name)
{
    if (arguments.positional == 1)
        return Nothing{};
    if (rt.profile.minor < 13)
        return typeError(rt, text(name, " expected 1 argument, got ", arguments.positional));
    return typeError(rt, text("BaseExceptionGroup.", name, "() takes exactly one argument (",
                              arguments.positional, " given)"));
}

Value splitMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(wantsOne(rt, arguments, "split"));
    NAMETAG_TRY(test, testFor(rt, arguments[0]));
    NAMETAG_TRY(halves, split(rt, *self, arguments[0], test));
    Object* pair[] = {halves.match.give(), halves.rest.give()};
    return newTuple(rt, pair);
}

Value subgroupMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(wantsOne(rt, arguments, "subgroup"));
    NAMETAG_TRY(test, testFor(rt, arguments[0]));
    NAMETAG_TRY(halves, split(rt, *self, arguments[0], test));
    return std::move(halves.match);
}

Value deriveMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(wantsOne(rt, arguments, "derive"));
    Object* values[] = {exceptionIn(*self).fields[0], &arguments[0]};
    return call(rt, *rt.exceptions.baseExceptionGroup, Arguments{values, 2, nullptr});
}

constexpr NativeRow kMethods[] = {
    {"split", splitMethod, 0, -1}, {"subgroup", subgroupMethod, 0, -1}, {"derive", deriveMethod, 0, -1}};
constexpr GetSetRow kRows[] = {{"message", getExceptionField<0>, nullptr},
                               {"exceptions", getExceptionField<1>, nullptr}};

/// except* takes groups apart: it cannot catch them (check_except_star_type_valid).
Done checkNoGroup(Runtime& rt, const Object& type)
{
    if (typeOf(type).is(kTupleSubclass)) {
        for (Object* each : static_cast<const Tuple&>(type).view())
            NAMETAG_CHECK(checkNoGroup(rt, *each));
        return Nothing{};
    }
    const bool group = typeOf(type).is(kTypeSubclass) &&
                       static_cast<const Type&>(type).isSubtypeOf(*rt.exceptions.baseExceptionGroup);
    if (group)
        return typeError(rt, "catching ExceptionGroup with except* is not allowed. Use except instead.");
    return Nothing{};
}

} // namespace

Eval<GroupSplit> splitForHandler(Runtime& rt, Object& exception, Object& type)
{
    NAMETAG_CHECK(checkNoGroup(rt, type));
    if (isGroup(rt, exception)) {
        NAMETAG_TRY(halves, split(rt, exception, type, isOfType));
        const auto orEmpty = [&](Ref<> half) {
            return half.get() == rt.objects.none ? Ref<>() : std::move(half);
        };
        return GroupSplit{orEmpty(std::move(halves.match)), orEmpty(std::move(halves.rest))};
    }
    NAMETAG_TRY(matches, isOfType(rt, exception, type));
    if (!matches)
        return GroupSplit{Ref<>(), share(exception)};
    Object* parts[] = {share(exception).give()};
    const Ref<Tuple> only = newTuple(rt, parts);
    Object* values[] = {rt.objects.emptyStr, only.get()};
    NAMETAG_TRY(wrapped, call(rt, *rt.exceptions.baseExceptionGroup, Arguments{values, 2, nullptr}));
    return GroupSplit{std::move(wrapped), Ref<>()};
}

namespace {

/// All leaf exceptions of a group (or the exception itself).
void collectLeaves(const Runtime& rt, Object& exception, std::vector<Object*>& leaves)
{
    if (!isGroup(rt, exception)) {
        leaves.push_back(&exception);
        return;
    }
    for (Object* part : partsOf(exception).view())
        collectLeaves(rt, *part, leaves);
}

Eval<bool> isLeafAmong(Runtime&, Object& exception, Object& condition)
{
    const auto leaves = static_cast<Tuple&>(condition).view();
    return std::find(leaves.begin(), leaves.end(), &exception) != leaves.end();
}

bool comesFrom(const Object& exception, const Object& original)
{
    const auto& a = static_cast<const Exception&>(exception);
    const auto& b = static_cast<const Exception&>(original);
    return a.traceback == b.traceback && a.cause == b.cause && a.context == b.context;
}

} // namespace

Value groupToReraise(Runtime& rt, Object& original, List& raisedOnes)
{
    if (raisedOnes.length == 0)
        return none(rt);
    if (!isGroup(rt, original))
        return share(raisedOnes[0]);
    Ref<List> result = newList(rt);
    std::vector<Object*> reraised;
    for (Object* one : raisedOnes.view()) {
        if (one == rt.objects.none)
            continue;
        if (comesFrom(*one, original))
            collectLeaves(rt, *one, reraised);
        else
            appendToList(rt, *result, share(*one));
    }
    Ref<> kept;
    if (!reraised.empty()) {
        const Ref<Tuple> leaves = newTupleSharing(rt, reraised);
        NAMETAG_TRY(halves, split(rt, original, *leaves, isLeafAmong));
        kept = std::move(halves.match);
    }
    if (result->length == 0)
        return kept ? std::move(kept) : none(rt);
    if (kept)
        appendToList(rt, *result, std::move(kept));
    if (result->length == 1)
        return share((*result)[0]);
    Object* values[] = {rt.objects.emptyStr, result.get()};
    return call(rt, *rt.exceptions.baseExceptionGroup, Arguments{values, 2, nullptr});
}

void setUpExceptionGroupTypes(Runtime& rt)
{
    Type& type = *rt.exceptions.baseExceptionGroup;
    type.basicSize = 88;
    type.slots.make = makeGroup;
    type.slots.str = strGroup;
    addMethods(rt, type, kMethods);
    addAttributes(rt, type, kRows);
    addClassMethods(rt, type, {&kClassGetItemRow, 1});
}

} // namespace nametag::runtime
