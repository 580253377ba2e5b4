// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions of match patterns and exception groups (Python/ceval.c, match_class, match_keys).
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/groups.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>

namespace nametag::runtime {

using compile::Instruction;

Flow doGetLen(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    const Eval<std::int64_t> count = length(interpreter.rt, *frame.top());
    if (!count)
        return Flow::Raise;
    frame.push(newInt(interpreter.rt, *count));
    return Flow::Next;
}

Flow doMatchSequence(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    frame.push(newBool(interpreter.rt, typeOf(*frame.top()).is(kSequenceFlag)));
    return Flow::Next;
}

Flow doMatchMapping(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    frame.push(newBool(interpreter.rt, typeOf(*frame.top()).is(kMappingFlag)));
    return Flow::Next;
}

namespace {

/// The values of the keys, or none where one is missing.
Eval<Ref<>> matchKeys(Runtime& rt, Object& mapping, const Tuple& keys)
{
    std::vector<Ref<>> values;
    Ref<Set> seen = newSet(rt);
    for (Object* key : keys.view()) {
        NAMETAG_TRY(isNew, add(rt, *seen, *key));
        if (!isNew) {
            NAMETAG_TRY(shown, reprText(rt, *key));
            return valueError(rt, text("mapping pattern checks duplicate key (", shown, ")"));
        }
        if (isExactly(mapping, *rt.types.dict)) {
            NAMETAG_TRY(value, lookUp(rt, static_cast<Dict&>(mapping), *key));
            if (!value)
                return none(rt);
            values.push_back(share(*value));
            continue;
        }
        NAMETAG_TRY(value, callMethod(rt, mapping, *rt.names.plainGet, {key, rt.objects.ellipsis}));
        if (value.get() == rt.objects.ellipsis)
            return none(rt);
        values.push_back(std::move(value));
    }
    std::vector<Object*> owned;
    for (Ref<>& value : values)
        owned.push_back(value.give());
    return Eval<Ref<>>(newTuple(rt, owned));
}

class ClassMatch {
public:
    ClassMatch(Runtime& runtime, Object& subject, Type& type)
        : rt(runtime)
        , m_subject(subject)
        , m_type(type)
    {}
    ~ClassMatch()
    {
        for (Object* value : m_values)
            memory::dropReference(*value);
    }

    /// True and the attributes in `take()`, or false: no match.
    Eval<bool> match(std::uint32_t positional, const Tuple& names)
    {
        if (positional > 0) {
            NAMETAG_TRY(goesOn, matchPositional(positional));
            if (!goesOn)
                return false;
        }
        for (Object* name : names.view()) {
            NAMETAG_TRY(goesOn, attribute(static_cast<Str&>(*name)));
            if (!goesOn)
                return false;
        }
        return true;
    }
    Ref<> take()
    {
        Ref<> tuple = newTuple(rt, m_values);
        m_values.clear();
        return tuple;
    }

private:
    Eval<bool> attribute(Str& name)
    {
        for (Str* known : m_seen)
            if (equal(*known, name))
                return typeError(
                    rt, text(m_type.name, "() got multiple sub-patterns for attribute '", utf8(name), "'"));
        m_seen.push_back(&name);
        NAMETAG_TRY(value, findAttribute(rt, m_subject, name));
        if (!value)
            return false;
        m_values.push_back(value->give());
        return true;
    }

    bool matchesSelf() const
    {
        const std::uint32_t itself = kIntSubclass | kListSubclass | kTupleSubclass | kStrSubclass |
                                     kBytesSubclass | kDictSubclass | kFloatSubclass | kSetSubclass;
        return (m_type.flags & itself) != 0 || m_type.isSubtypeOf(*rt.types.byteArray);
    }

    Eval<bool> matchPositional(std::uint32_t count)
    {
        NAMETAG_TRY(found, findAttribute(rt, m_type, *rt.names.dunderMatchArgs));
        std::size_t allowed = 0;
        if (found) {
            if (!isExactly(**found, *rt.types.tuple))
                return typeError(
                    rt, text(m_type.name, ".__match_args__ must be a tuple (got ", typeName(**found), ")"));
            allowed = static_cast<Tuple&>(**found).length;
        } else if (matchesSelf()) {
            allowed = 1;
        }
        if (count > allowed)
            return typeError(rt, text(m_type.name, "() accepts ", allowed, " positional sub-pattern",
                                      allowed == 1 ? "" : "s", " (", count, " given)"));
        if (!found) {
            m_values.push_back(share(m_subject).give());
            return true;
        }
        m_matchArgs = std::move(*found);
        for (std::uint32_t i = 0; i < count; ++i) {
            Object& name = static_cast<Tuple&>(*m_matchArgs)[i];
            if (!isStr(name))
                return typeError(rt,
                                 text("__match_args__ elements must be strings (got ", typeName(name), ")"));
            NAMETAG_TRY(goesOn, attribute(static_cast<Str&>(name)));
            if (!goesOn)
                return false;
        }
        return true;
    }

    Runtime& rt;
    Object& m_subject;
    Type& m_type;
    Ref<> m_matchArgs;
    std::vector<Str*> m_seen;
    std::vector<Object*> m_values;
};

} // namespace

Flow doMatchKeys(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Eval<Ref<>> values = matchKeys(interpreter.rt, *frame.top(2), static_cast<Tuple&>(*frame.top(1)));
    if (!values)
        return Flow::Raise;
    frame.push(values.take());
    return Flow::Next;
}

Flow doMatchClass(Interpreter& interpreter, Frame& frame, const Instruction& instruction)
{
    Runtime& rt = interpreter.rt;
    Ref<> names = frame.pop();
    Ref<> type = frame.pop();
    Ref<> subject = frame.pop();
    if (!typeOf(*type).is(kTypeSubclass)) {
        raise(rt, *rt.exceptions.typeError,
              rt.profile.minor < 12 ? "called match pattern must be a type"
                                    : "called match pattern must be a class");
        return Flow::Raise;
    }
    const Eval<bool> instance = isInstance(rt, *subject, *type);
    if (!instance)
        return Flow::Raise;
    if (!*instance) {
        frame.push(none(rt));
        return Flow::Next;
    }
    constexpr std::uint32_t kListBytes = 56;
    const memory::Scratch list(rt.heap, kListBytes, memory::FreeListKey::List); // match_class: attrs
    ClassMatch match(rt, *subject, static_cast<Type&>(*type));
    const Eval<bool> yes = match.match(instruction.argument, static_cast<Tuple&>(*names));
    if (!yes)
        return Flow::Raise;
    frame.push(*yes ? match.take() : none(rt));
    return Flow::Next;
}

// ---- except*

Flow doCheckEgMatch(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Ref<> type = frame.pop();
    Ref<> group = frame.pop();
    Eval<GroupSplit> split = splitForHandler(rt, *group, *type);
    if (!split)
        return Flow::Raise;
    GroupSplit parts = split.take();
    frame.push(parts.rest ? std::move(parts.rest) : none(rt));
    if (parts.match) {
        Object* handled = share(*parts.match).give();
        if (Object* old = std::exchange(rt.handled.back(), handled))
            memory::dropReference(*old);
        frame.push(std::move(parts.match));
    } else {
        frame.push(none(rt));
    }
    return Flow::Next;
}

Flow doPrepReraiseStar(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    Runtime& rt = interpreter.rt;
    Ref<> raisedOnes = frame.pop();
    Ref<> group = frame.pop();
    Value left = groupToReraise(rt, *group, static_cast<List&>(*raisedOnes));
    if (!left)
        return Flow::Raise;
    frame.push(left.take());
    return Flow::Next;
}

} // namespace nametag::runtime
