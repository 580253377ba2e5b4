// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain_sameness.h"

namespace nametag::explain {

using timeline::Sameness;
using timeline::SameReason;

namespace {

constexpr CounterExample kCopies{"a = [1, 2]\nb = a.copy()\nprint(a == b, a is b)\n", "True False"};
constexpr CounterExample kBigInts{"n = 256\na = n + 1\nb = n + 1\nprint(a == b, a is b)\n", "True False"};
constexpr CounterExample kTwoBuilt{"n = 1000\na = n + 1\nb = n + 1\nprint(a == b, a is b)\n", "True False"};
constexpr CounterExample kJoined{"a = 'ada'\nb = ''.join(['a', 'da'])\nprint(a == b, a is b)\n",
                                 "True False"};
constexpr CounterExample kLists{"a = []\nb = []\nprint(a == b, a is b)\n", "True False"};
constexpr CounterExample kTuples{"n = 1\na = (n,)\nb = (n,)\nprint(a == b, a is b)\n", "True False"};
constexpr CounterExample kNewList{"a = [1, 2]\nb = list(a)\nprint(a == b, a is b)\n", "True False"};
constexpr CounterExample kTied{"a = [1, 2]\nb = a\nprint(a == b, a is b)\n", "True True"};

SameMessage alias(const Sameness& same)
{
    const Argument since = number(same.since);
    if (same.first.empty() || same.second.empty())
        return {{{NAMETAG_SENTENCE("One object, two references"), {}},
                 {{NAMETAG_SENTENCE("Since step %1 both lead to it. No copy was made."), {since}}}},
                kCopies};
    return {{{NAMETAG_SENTENCE("%1 got the object of %2"), {name(same.second), name(same.first)}},
             {{NAMETAG_SENTENCE("Since step %1 both tags are tied to it. No copy was made."), {since}}}},
            kCopies};
}

SameMessage constant(const Sameness& same, std::string_view unit)
{
    Message message{{NAMETAG_SENTENCE("One constant, used twice"), {}}, {}};
    if (unit.empty() || unit == "<module>")
        message.body.push_back(
            {NAMETAG_SENTENCE("The file was compiled in one go, so %1 is stored once among "
                              "the constants of its code."),
             {code(same.value)}});
    else
        message.body.push_back({NAMETAG_SENTENCE("%1 is stored once among the constants of %2."),
                                {code(same.value), name(unit)}});
    return {std::move(message), kTwoBuilt};
}

SameMessage interned(const Sameness& same)
{
    if (!same.expression.empty())
        return {{{NAMETAG_SENTENCE("The string is interned"), {}},
                 {{NAMETAG_SENTENCE("%1 keeps one string of each value, and gives that one."),
                   {code(same.expression)}}}},
                kJoined};
    return {{{NAMETAG_SENTENCE("The name-like string is shared"), {}},
             {{NAMETAG_SENTENCE("%1 looks like an identifier, so the compiler interned it."),
               {code(same.value)}}}},
            kJoined};
}

} // namespace

SameMessage explainSameness(const Sameness& same, std::string_view unit)
{
    const Argument value = code(same.value);
    switch (same.reason) {
    case SameReason::Alias: return alias(same);
    case SameReason::SmallInt:
        return {{{NAMETAG_SENTENCE("There is one %1"), {value}},
                 {{NAMETAG_SENTENCE("Integers from −5 to 256 are made at start-up and shared."), {}}}},
                kBigInts};
    case SameReason::Constant: return constant(same, unit);
    case SameReason::Interned: return interned(same);
    case SameReason::OneLetter:
        return {
            {{NAMETAG_SENTENCE("There is one %1"), {value}},
             {{NAMETAG_SENTENCE("Strings of one letter, and the empty one, are made once and shared."), {}}}},
            kJoined};
    case SameReason::Singleton:
        return {{{NAMETAG_SENTENCE("There is one %1"), {value}},
                 {{NAMETAG_SENTENCE("Python makes it at start-up, and never another. So `is` is the right "
                                    "test for it."),
                   {}}}},
                kLists};
    case SameReason::EmptyTuple:
        return {{{NAMETAG_SENTENCE("There is one empty tuple"), {}},
                 {{NAMETAG_SENTENCE("It cannot change, so one is enough for all."), {}}}},
                kTuples};
    case SameReason::ReturnedItself:
        return {{{NAMETAG_SENTENCE("%1 gave back what it got"), {code(same.expression)}},
                 {{NAMETAG_SENTENCE("The object cannot change, or the code returns it as it is, so no copy "
                                    "was needed."),
                   {}}}},
                kNewList};
    case SameReason::TwoObjects: break;
    }
    return {{{NAMETAG_SENTENCE("Two objects"), {}},
             {{same.areEqual ? NAMETAG_SENTENCE("Their values are equal, so `==` is true. `is` is false.")
                             : NAMETAG_SENTENCE("`is` is false: each tag leads to its own object."),
               {}}}},
            kTied};
}

} // namespace nametag::explain
