// SPDX-License-Identifier: GPL-3.0-or-later
// _time: the clock below time and datetime. It is simulated: it starts at a fixed moment and goes forward
// with the work that the script does, with each look at it and with sleep(), so that every run is the same.
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/modules/time_text.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>
#include <cmath>

namespace nametag::runtime {

namespace {

constexpr std::int64_t kStart = 1'735'725'600; ///< 2025-01-01 10:00:00 UTC
constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kUnitOfWork = 100; ///< ns
constexpr std::int64_t kLook = 1000;      ///< ns
constexpr std::int64_t kMonotonicStart = 1000 * kSecond;

struct Clock {
    std::int64_t worked = 0; ///< ns since the start
    std::int64_t slept = 0;
    std::uint64_t left = 0; ///< of the budget at the last look
    std::uint64_t most = 0;
    bool used = false;

    void look(const Runtime& rt)
    {
        const std::uint64_t now = rt.budget.left;
        most = std::max(most, now);
        const std::uint64_t work = !used ? 0 : now <= left ? left - now : left + (most - now);
        used = true;
        left = now;
        worked += kLook + static_cast<std::int64_t>(work) * kUnitOfWork;
    }
};

enum class Kind : std::uint8_t { Wall, Monotonic, Process };

template <Kind kind> std::int64_t nanoseconds(Runtime& rt)
{
    auto& clock = moduleState<Clock>(rt);
    clock.look(rt);
    switch (kind) {
    case Kind::Wall: return kStart * kSecond + clock.worked + clock.slept;
    case Kind::Monotonic: return kMonotonicStart + clock.worked + clock.slept;
    case Kind::Process: break;
    }
    return kSecond / 20 + clock.worked;
}

template <Kind kind> Value seconds(Runtime& rt, Object*, const Arguments&)
{
    return newFloat(rt, static_cast<double>(nanoseconds<kind>(rt)) * 1e-9);
}

template <Kind kind> Value wholeNanoseconds(Runtime& rt, Object*, const Arguments&)
{
    return newInt(rt, nanoseconds<kind>(rt));
}

Value sleepFor(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!isInt(arguments[0]) && !isFloat(arguments[0]) && !typeOf(arguments[0]).slots.index)
        return typeError(rt,
                         text("'", typeName(arguments[0]), "' object cannot be interpreted as an integer"));
    NAMETAG_TRY(length, toDouble(rt, arguments[0]));
    if (std::isnan(length))
        return valueError(rt, "Invalid value NaN (not a number)");
    if (length < 0)
        return valueError(rt, "sleep length must be non-negative");
    if (length > 9e9)
        return overflowError(rt, "timestamp too large to convert to C PyTime_t");
    moduleState<Clock>(rt).slept += static_cast<std::int64_t>(std::ceil(length * 1e9));
    return none(rt);
}

// ---- broken-down times: tuples of nine numbers

Value brokenDown(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(moment, indexNumber(rt, arguments[0]));
    constexpr std::int64_t kFarthest = 67'768'036'191'676'799;
    if (moment > kFarthest || moment < -kFarthest)
        return overflowError(rt, "timestamp out of range for platform time_t");
    const BrokenTime time = timeOfSeconds(moment);
    const std::int64_t numbers[] = {
        time.year,   time.month + 1,         time.day,         time.hour, time.minute,
        time.second, (time.weekday + 6) % 7, time.yearDay + 1, 0};
    std::vector<Object*> items;
    for (const std::int64_t number : numbers)
        items.push_back(newInt(rt, number).give());
    return newTuple(rt, items);
}

/// strftime(format, nine numbers, zone): what they may be is checked by the caller.
Value formatted(Runtime& rt, Object*, const Arguments& arguments)
{
    const auto& format = static_cast<const Str&>(arguments[0]);
    const auto& numbers = static_cast<const Tuple&>(arguments[1]);
    std::int64_t values[9] = {};
    for (std::size_t i = 0; i < 9; ++i) {
        NAMETAG_TRY(value, indexNumber(rt, numbers[i]));
        values[i] = value;
    }
    BrokenTime time;
    time.year = values[0];
    time.month = values[1] - 1;
    time.day = values[2];
    time.hour = values[3];
    time.minute = values[4];
    time.second = values[5];
    time.weekday = (values[6] + 1) % 7;
    time.yearDay = values[7] - 1;
    if (arguments.positional > 2 && isStr(arguments[2]))
        time.zone = utf8(static_cast<const Str&>(arguments[2]));
    return newStr(rt, std::u32string_view(formatTime(codePoints(format), time)));
}

/// Seconds of a year, month, day, hour, minute, second that may be out of their ranges.
Value secondsOf(Runtime& rt, Object*, const Arguments& arguments)
{
    std::int64_t values[6] = {};
    for (std::size_t i = 0; i < 6; ++i) {
        NAMETAG_TRY(value, indexNumber(rt, arguments[i]));
        values[i] = value;
    }
    std::int64_t month = values[1] - 1;
    std::int64_t year = values[0] + month / 12;
    month %= 12;
    if (month < 0) {
        month += 12;
        --year;
    }
    const std::int64_t days = daysFromEpoch(year, month + 1, 1) + values[2] - 1;
    return newInt(rt, days * 86400 + values[3] * 3600 + values[4] * 60 + values[5]);
}

const NativeRow kRows[] = {
    {"broken", brokenDown, 1, 1},
    {"format", formatted, 2, 3},
    {"monotonic", seconds<Kind::Monotonic>, 0, 0},
    {"monotonic_ns", wholeNanoseconds<Kind::Monotonic>, 0, 0},
    {"perf_counter", seconds<Kind::Monotonic>, 0, 0},
    {"perf_counter_ns", wholeNanoseconds<Kind::Monotonic>, 0, 0},
    {"process_time", seconds<Kind::Process>, 0, 0},
    {"process_time_ns", wholeNanoseconds<Kind::Process>, 0, 0},
    {"seconds", secondsOf, 6, 6},
    {"sleep", sleepFor, 1, 1},
    {"thread_time", seconds<Kind::Process>, 0, 0},
    {"thread_time_ns", wholeNanoseconds<Kind::Process>, 0, 0},
    {"time", seconds<Kind::Wall>, 0, 0},
    {"time_ns", wholeNanoseconds<Kind::Wall>, 0, 0},
};

} // namespace

Ref<Module> makeTimeModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_time");
    addFunctions(rt, *module, kRows);
    return module;
}

} // namespace nametag::runtime
