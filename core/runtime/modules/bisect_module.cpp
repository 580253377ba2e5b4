// SPDX-License-Identifier: GPL-3.0-or-later
// bisect: places in sorted sequences (Modules/_bisectmodule.c).
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

namespace nametag::runtime {

namespace {

enum class Side { Left, Right };

/// The arguments of all four functions.
struct Search {
    Object* values[5] = {}; ///< a, x, lo, hi, key
    Object* key() const { return values[4]; }
};

Eval<Search> searchOf(Runtime& rt, const char* function, const Arguments& arguments)
{
    static const char* const kNames[] = {"a", "x", "lo", "hi", "key"};
    Search search;
    NAMETAG_CHECK(bindArguments(rt, {function, kNames, 0, 2, 4}, arguments, search.values));
    if (search.values[4] == rt.objects.none)
        search.values[4] = nullptr;
    return search;
}

Eval<bool> goesRight(Runtime& rt, const Search& search, Object& wanted, std::int64_t at, Side side)
{
    const Ref<> index = newInt(rt, at);
    NAMETAG_TRY(item, getItem(rt, *search.values[0], *index));
    if (search.key()) {
        NAMETAG_TRY(keyed, call(rt, *search.key(), {item.get()}));
        item = std::move(keyed);
    }
    if (side == Side::Left) {
        NAMETAG_TRY(less, compare(rt, *item, wanted, CompareOp::Less));
        return truth(rt, *less);
    }
    NAMETAG_TRY(less, compare(rt, wanted, *item, CompareOp::Less));
    NAMETAG_TRY(before, truth(rt, *less));
    return !before;
}

Eval<std::int64_t> find(Runtime& rt, const Search& search, Object& wanted, Side side)
{
    std::int64_t low = 0;
    if (search.values[2]) {
        NAMETAG_TRY(given, indexNumber(rt, *search.values[2]));
        low = given;
    }
    if (low < 0)
        return valueError(rt, "lo must be non-negative");
    std::int64_t high = -1;
    if (search.values[3] && search.values[3] != rt.objects.none) {
        NAMETAG_TRY(given, indexNumber(rt, *search.values[3]));
        high = given;
    }
    if (high == -1) {
        NAMETAG_TRY(all, length(rt, *search.values[0]));
        high = all;
    }
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        NAMETAG_TRY(right, goesRight(rt, search, wanted, middle, side));
        if (right)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

template <Side side> Value bisect(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(search, searchOf(rt, side == Side::Left ? "bisect_left" : "bisect_right", arguments));
    NAMETAG_TRY(place, find(rt, search, *search.values[1], side));
    return newInt(rt, place);
}

template <Side side> Value insort(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(search, searchOf(rt, side == Side::Left ? "insort_left" : "insort_right", arguments));
    Ref<> wanted = share(*search.values[1]);
    if (search.key()) {
        NAMETAG_TRY(keyed, call(rt, *search.key(), {wanted.get()}));
        wanted = std::move(keyed);
    }
    NAMETAG_TRY(place, find(rt, search, *wanted, side));
    Object& sequence = *search.values[0];
    if (isExactly(sequence, *rt.types.list)) {
        auto& list = static_cast<List&>(sequence);
        Object* items[] = {share(*search.values[1]).give()};
        const auto at = static_cast<std::size_t>(std::min<std::int64_t>(place, list.length));
        spliceList(rt, list, at, 0, items);
        return none(rt);
    }
    const Ref<> index = newInt(rt, place);
    const Ref<Str> name = intern(rt, "insert");
    NAMETAG_CHECK(callMethod(rt, sequence, *name, {index.get(), search.values[1]}));
    return none(rt);
}

constexpr const char* kLeftDoc = "Where an item belongs in a sorted list.";
constexpr const char* kInsortDoc = "Puts an item into a sorted list where it belongs.";

constexpr NativeRow kRows[] = {
    {"bisect_left", bisect<Side::Left>, 2, 4, true, kLeftDoc},
    {"bisect_right", bisect<Side::Right>, 2, 4, true, kLeftDoc},
    {"insort_left", insort<Side::Left>, 2, 4, true, kInsortDoc},
    {"insort_right", insort<Side::Right>, 2, 4, true, kInsortDoc},
};

} // namespace

Ref<Module> makeBisectModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "bisect");
    addFunctions(rt, *module, kRows);
    Dict& dict = *module->dict;
    store(rt, dict, "bisect", share(*lookUp(rt, dict, "bisect_right")));
    store(rt, dict, "insort", share(*lookUp(rt, dict, "insort_right")));
    return module;
}

} // namespace nametag::runtime
