// SPDX-License-Identifier: GPL-3.0-or-later
// Builtin functions of numbers: abs, bin, divmod, max, min, pow, round, sum, chr, ord …
#include "core/numbers/big_int_text.h"
#include "core/runtime/builtins/builtin_list.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <cmath>

namespace nametag::runtime {

namespace {

Value absoluteOf(Runtime& rt, Object*, const Arguments& arguments)
{
    return absolute(rt, arguments[0]);
}

template <int base> Value inBase(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(number, index(rt, arguments[0]));
    return newStrLatin1(rt, numbers::toPrefixedText(bigValue(static_cast<const Int&>(*number)), base));
}

Value divmodOf(Runtime& rt, Object*, const Arguments& arguments)
{
    return divmod(rt, arguments[0], arguments[1]);
}

Value powerOf(Runtime& rt, Object*, const Arguments& arguments)
{
    static const char* const kNames[] = {"base", "exp", "mod"};
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {"pow", kNames, 0, 2}, arguments, values));
    return power(rt, *values[0], *values[1], values[2] ? *values[2] : *rt.objects.none);
}

Value roundOf(Runtime& rt, Object*, const Arguments& arguments)
{
    static const char* const kNames[] = {"number", "ndigits"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"round", kNames, 0, 1}, arguments, values));
    const bool toInt = !values[1] || values[1] == rt.objects.none;
    NAMETAG_TRY(rounded, toInt ? callSpecial(rt, *values[0], *rt.names.dunderRound, {})
                               : callSpecial(rt, *values[0], *rt.names.dunderRound, {values[1]}));
    if (!rounded)
        return typeError(rt, text("type ", typeName(*values[0]), " doesn't define __round__ method"));
    return std::move(*rounded);
}

Value characterOf(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!typeOf(arguments[0]).slots.index)
        return typeError(rt,
                         text("'", typeName(arguments[0]), "' object cannot be interpreted as an integer"));
    NAMETAG_TRY(number, index(rt, arguments[0]));
    const auto& value = static_cast<const Int&>(*number);
    if (!value.fits() && rt.profile.minor < 13)
        return overflowError(rt, "Python int too large to convert to C int");
    if (!value.fits() || value.small < 0 || value.small > 0x10FFFF)
        return valueError(rt, "chr() arg not in range(0x110000)");
    const char32_t one[] = {static_cast<char32_t>(value.small)};
    return newStr(rt, std::u32string_view(one, 1));
}

Value ordinalOf(Runtime& rt, Object*, const Arguments& arguments)
{
    Object& given = arguments[0];
    if (isStr(given)) {
        const auto& str = static_cast<const Str&>(given);
        if (str.length == 1)
            return newInt(rt, static_cast<std::int64_t>(str.at(0)));
        return typeError(rt, text("ord() expected a character, but string of length ", str.length, " found"));
    }
    if (typeOf(given).is(kBytesSubclass)) {
        const std::string_view bytes = static_cast<const Bytes&>(given).view();
        if (bytes.size() == 1)
            return newInt(rt, static_cast<unsigned char>(bytes[0]));
        return typeError(rt,
                         text("ord() expected a character, but string of length ", bytes.size(), " found"));
    }
    return typeError(rt, text("ord() expected string of length 1, but ", typeName(given), " found"));
}

Value sumOf(Runtime& rt, Object*, const Arguments& arguments)
{
    static const char* const kNames[] = {"iterable", "start"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"sum", kNames, 1, 1}, arguments, values));
    if (values[1]) {
        if (isStr(*values[1]))
            return typeError(rt, "sum() can't sum strings [use ''.join(seq) instead]");
        if (typeOf(*values[1]).is(kBytesSubclass))
            return typeError(rt, "sum() can't sum bytes [use b''.join(seq) instead]");
    }
    NAMETAG_TRY(iterator, iterate(rt, *values[0]));
    Ref<> total = values[1] ? share(*values[1]) : newInt(rt, 0);
    double compensation = 0;
    bool floats = false;
    while (true) {
        Next item = next(rt, *iterator);
        if (item.raised || rt.spend())
            return Raised{};
        if (!item.item)
            break;
        const bool bothFloats =
            rt.profile.minor >= 12 && isExactly(*total, *rt.types.floating) &&
            (isExactly(*item.item, *rt.types.floating) || isExactly(*item.item, *rt.types.integer));
        if (bothFloats) {
            NAMETAG_TRY(value, toDouble(rt, *item.item));
            const double sum = static_cast<Float&>(*total).value;
            const double next = sum + value;
            if (isExactly(*item.item, *rt.types.floating))
                compensation +=
                    std::fabs(sum) >= std::fabs(value) ? (sum - next) + value : (value - next) + sum;
            floats = true;
            total = newFloat(rt, next);
            continue;
        }
        if (floats && compensation != 0 && std::isfinite(compensation))
            total = newFloat(rt, static_cast<Float&>(*total).value + compensation);
        compensation = 0;
        NAMETAG_TRY(added, binary(rt, BinaryOp::Add, *total, *item.item));
        total = std::move(added);
    }
    if (floats && compensation != 0 && std::isfinite(compensation))
        return newFloat(rt, static_cast<Float&>(*total).value + compensation);
    return total;
}

// ---- max, min

struct Extreme {
    const char* name;
    CompareOp better;
};

class BestItem {
public:
    BestItem(Runtime& rt, Object* key, const Extreme& what)
        : m_rt(rt)
        , m_key(key)
        , m_what(what)
    {}

    Eval<bool> look(Ref<> item)
    {
        Ref<> itemKey = item.share();
        if (m_key) {
            NAMETAG_TRY(made, call(m_rt, *m_key, {item.get()}));
            itemKey = std::move(made);
        }
        bool takes = !m_best;
        if (m_best) {
            NAMETAG_TRY(better, compareBool(m_rt, *itemKey, *m_bestKey, m_what.better));
            takes = better;
        }
        if (takes) {
            m_best = std::move(item);
            m_bestKey = std::move(itemKey);
        }
        return !m_rt.spend();
    }
    Ref<> take() { return std::move(m_best); }

private:
    Runtime& m_rt;
    Object* m_key;
    Extreme m_what;
    Ref<> m_best;
    Ref<> m_bestKey;
};

Value pickBest(Runtime& rt, Object& iterable, Object* key, Object* otherwise, const Extreme& what)
{
    BestItem best(rt, key, what);
    NAMETAG_CHECK(forEach(rt, iterable, [&](Ref<> item) { return best.look(std::move(item)); }));
    if (rt.budget.halt != Halt::None)
        return Raised{};
    if (Ref<> found = best.take())
        return found;
    if (otherwise)
        return share(*otherwise);
    return valueError(rt, text(what.name, rt.profile.minor >= 12 ? "() iterable argument is empty"
                                                                 : "() arg is an empty sequence"));
}

Value extremeOf(Runtime& rt, const Arguments& arguments, const Extreme& what)
{
    if (arguments.positional == 0)
        return typeError(rt, text(what.name, " expected at least 1 argument, got 0"));
    static const char* const kNames[] = {"key", "default"};
    Object* values[2] = {};
    const Arguments keywordsOnly{arguments.values + arguments.positional, 0, arguments.names};
    NAMETAG_CHECK(bindArguments(rt, {what.name, kNames}, keywordsOnly, values));
    Object* key = values[0] && values[0] != rt.objects.none ? values[0] : nullptr;
    if (arguments.positional == 1)
        return pickBest(rt, arguments[0], key, values[1], what);
    if (values[1])
        return typeError(
            rt, text("Cannot specify a default for ", what.name, "() with multiple positional arguments"));
    BestItem best(rt, key, what);
    for (Object* argument : arguments.positionals())
        NAMETAG_CHECK(best.look(share(*argument)));
    return rt.budget.halt == Halt::None ? Value(best.take()) : Value(Raised{});
}

Value largest(Runtime& rt, Object*, const Arguments& arguments)
{
    return extremeOf(rt, arguments, {"max", CompareOp::Greater});
}

Value smallest(Runtime& rt, Object*, const Arguments& arguments)
{
    return extremeOf(rt, arguments, {"min", CompareOp::Less});
}

const NativeRow kRows[] = {
    {"abs", absoluteOf, 1, 1, false, "The number without its sign."},
    {"bin", inBase<2>, 1, 1, false, "The whole number in base 2, with 0b before it."},
    {"chr", characterOf, 1, 1, false, "The character of that code point."},
    {"divmod", divmodOf, 2, 2, false, "Quotient and rest as a pair."},
    {"hex", inBase<16>, 1, 1, false, "The whole number in base 16, with 0x before it."},
    {"max", largest, 0, -1, true, "The largest item, or the largest of the arguments."},
    {"min", smallest, 0, -1, true, "The smallest item, or the smallest of the arguments."},
    {"oct", inBase<8>, 1, 1, false, "The whole number in base 8, with 0o before it."},
    {"ord", ordinalOf, 1, 1, false, "The code point of a character."},
    {"pow", powerOf, 0, 3, true,
     "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments."},
    {"round", roundOf, 0, 2, true, "The nearest number with so many digits behind the point."},
    {"sum", sumOf, 0, 2, true, "All items added to the start."},
};

} // namespace

void addNumberFunctions(Runtime& rt, Module& module)
{
    addFunctions(rt, module, kRows);
}

} // namespace nametag::runtime
