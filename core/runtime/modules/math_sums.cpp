// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of math that go through many numbers: fsum, hypot, dist, prod, sumprod.
#include "core/runtime/modules/math_parts.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <cmath>
#include <limits>
#include <vector>

namespace nametag::runtime::math {

namespace {

/// A sum kept as the exact sum of doubles that do not overlap (Shewchuk), smallest first.
class ExactSum {
public:
    /// False if the sum of finite numbers left the range.
    bool add(double value)
    {
        const double given = value;
        std::size_t kept = 0;
        for (double part : m_parts) {
            double larger = value;
            if (std::fabs(larger) < std::fabs(part))
                std::swap(larger, part);
            const double high = larger + part;
            const double low = part - (high - larger);
            if (low != 0.0)
                m_parts[kept++] = low;
            value = high;
        }
        m_parts.resize(kept);
        if (value == 0.0)
            return true;
        if (std::isfinite(value)) {
            m_parts.push_back(value);
            return true;
        }
        if (std::isfinite(given))
            return false;
        if (std::isinf(given))
            m_infinities += given;
        m_special += given;
        m_parts.clear();
        return true;
    }

    bool hasSpecial() const { return m_special != 0.0; }
    bool infinitiesMeet() const { return std::isnan(m_infinities); }
    double special() const { return m_special; }

    /// The nearest double, ties to even.
    double rounded() const
    {
        std::size_t left = m_parts.size();
        if (left == 0)
            return 0.0;
        double high = m_parts[--left];
        double low = 0;
        while (left > 0) {
            const double before = high;
            const double part = m_parts[--left];
            high = before + part;
            low = part - (high - before);
            if (low != 0.0)
                break;
        }
        const bool halfway =
            left > 0 && ((low < 0.0 && m_parts[left - 1] < 0.0) || (low > 0.0 && m_parts[left - 1] > 0.0));
        if (halfway) {
            const double twice = low * 2.0;
            const double other = high + twice;
            if (twice == other - high)
                high = other;
        }
        return high;
    }

private:
    std::vector<double> m_parts;
    double m_special = 0;
    double m_infinities = 0;
};

/// high + low is exactly the sum or the product.
struct Pair {
    double high;
    double low;
};
Pair exactAdd(double a, double b)
{
    const double sum = a + b;
    const double other = sum - a;
    return {sum, (a - (sum - other)) + (b - other)};
}
Pair exactMultiply(double a, double b)
{
    const double high = a * b;
    return {high, std::fma(a, b, -high)};
}

/// Root of the sum of squares, rounded once: squares and sum in twice the precision, and one correction of
/// the root (Modules/mathmodule.c, vector_norm).
double norm(const std::vector<double>& sizes)
{
    double most = 0;
    bool nan = false;
    for (const double size : sizes) {
        nan = nan || std::isnan(size);
        most = size > most ? size : most;
    }
    if (std::isinf(most))
        return most;
    if (nan)
        return std::numeric_limits<double>::quiet_NaN();
    if (most == 0.0 || sizes.size() <= 1)
        return most;
    int exponent = 0;
    std::frexp(most, &exponent);
    if (exponent < -1023) {
        std::vector<double> larger = sizes;
        for (double& size : larger)
            size /= std::numeric_limits<double>::min();
        return std::numeric_limits<double>::min() * norm(larger);
    }
    const double scale = std::ldexp(1.0, -exponent);
    double sum = 1.0;
    double low = 0.0;
    double lower = 0.0;
    const auto add = [&](const Pair& square) {
        const Pair both = exactAdd(sum, square.high);
        sum = both.high;
        low += both.low;
        lower += square.low;
    };
    for (const double size : sizes)
        add(exactMultiply(size * scale, size * scale));
    const double root = std::sqrt(sum - 1.0 + (low + lower));
    add(exactMultiply(-root, root));
    const double rest = sum - 1.0 + (low + lower);
    return (root + rest / (2.0 * root)) / scale;
}

Eval<Ref<Tuple>> asTuple(Runtime& rt, Object& points)
{
    if (typeOf(points).is(kTupleSubclass))
        return share(static_cast<Tuple&>(points));
    std::vector<Object*> items;
    Done done = forEach(rt, points, [&](Ref<> item) -> Eval<bool> {
        items.push_back(item.give());
        return !rt.spend();
    });
    Ref<Tuple> tuple = newTuple(rt, items);
    if (!done || rt.budget.halt != Halt::None)
        return Raised{};
    return tuple;
}

} // namespace

Value exactSum(Runtime& rt, Object*, const Arguments& arguments)
{
    ExactSum sum;
    NAMETAG_CHECK(forEach(rt, arguments[0], [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(value, toDouble(rt, *item));
        if (!sum.add(value))
            return overflowError(rt, "intermediate overflow in fsum");
        return !rt.spend();
    }));
    if (rt.budget.halt != Halt::None)
        return Raised{};
    if (!sum.hasSpecial())
        return newFloat(rt, sum.rounded());
    if (sum.infinitiesMeet())
        return valueError(rt, "-inf + inf in fsum");
    return newFloat(rt, sum.special());
}

Value hypotenuse(Runtime& rt, Object*, const Arguments& arguments)
{
    std::vector<double> sizes;
    sizes.reserve(arguments.positional);
    for (Object* argument : arguments.positionals()) {
        NAMETAG_TRY(value, toDouble(rt, *argument));
        sizes.push_back(std::fabs(value));
    }
    return newFloat(rt, norm(sizes));
}

Value distance(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(from, asTuple(rt, arguments[0]));
    NAMETAG_TRY(to, asTuple(rt, arguments[1]));
    if (from->length != to->length)
        return valueError(rt, "both points must have the same number of dimensions");
    std::vector<double> sizes;
    for (std::size_t i = 0; i < from->length; ++i) {
        NAMETAG_TRY(left, toDouble(rt, (*from)[i]));
        NAMETAG_TRY(right, toDouble(rt, (*to)[i]));
        sizes.push_back(std::fabs(left - right));
    }
    return newFloat(rt, norm(sizes));
}

Value product(Runtime& rt, Object*, const Arguments& arguments)
{
    static const char* const kNames[] = {"iterable", "start"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"prod", kNames, 1, 1, 1}, arguments, values));
    Ref<> total = values[1] ? share(*values[1]) : newInt(rt, 1);
    NAMETAG_CHECK(forEach(rt, *values[0], [&](Ref<> item) -> Eval<bool> {
        NAMETAG_TRY(next, binary(rt, BinaryOp::Multiply, *total, *item));
        total = std::move(next);
        return !rt.spend();
    }));
    if (rt.budget.halt != Halt::None)
        return Raised{};
    return total;
}

// ---- sumprod (3.12)

namespace {

/// The sum of products as long as they are floats: in three times the precision.
struct TripleSum {
    double high = 0;
    double low = 0;
    double tiny = 0;
    bool used = false;

    bool add(double a, double b)
    {
        const Pair times = exactMultiply(a, b);
        const Pair sum = exactAdd(high, times.high);
        if (!std::isfinite(sum.high))
            return false;
        const Pair lows = exactAdd(low, times.low);
        const Pair middle = exactAdd(lows.high, sum.low);
        high = sum.high;
        low = middle.high;
        tiny += lows.low + middle.low;
        used = true;
        return true;
    }
    double value() const
    {
        const Pair last = exactAdd(low, high);
        return tiny + last.low + last.high;
    }
};

class ProductSum {
public:
    explicit ProductSum(Runtime& rt)
        : m_rt(rt)
        , m_total(newInt(rt, 0))
    {}

    Done add(Object& left, Object& right)
    {
        if (m_ints) {
            m_ints = isExactly(left, *m_rt.types.integer) && isExactly(right, *m_rt.types.integer);
            if (m_ints)
                return addPlain(left, right);
        }
        if (m_floats) {
            if (addFloats(left, right))
                return Nothing{};
            m_floats = false;
            NAMETAG_CHECK(settle());
        }
        return addPlain(left, right);
    }
    Done settle()
    {
        if (!m_sum.used)
            return Nothing{};
        m_sum.used = false;
        const Ref<> part = newFloat(m_rt, m_sum.value());
        NAMETAG_TRY(total, binary(m_rt, BinaryOp::Add, *m_total, *part));
        m_total = std::move(total);
        return Nothing{};
    }
    Ref<> take() { return std::move(m_total); }

private:
    Done addPlain(Object& left, Object& right)
    {
        NAMETAG_TRY(times, binary(m_rt, BinaryOp::Multiply, left, right));
        NAMETAG_TRY(total, binary(m_rt, BinaryOp::Add, *m_total, *times));
        m_total = std::move(total);
        return Nothing{};
    }
    bool addFloats(Object& left, Object& right)
    {
        double a = 0;
        double b = 0;
        const bool leftFloat = isExactly(left, *m_rt.types.floating);
        const bool rightFloat = isExactly(right, *m_rt.types.floating);
        return (leftFloat || rightFloat) && plain(left, a) && plain(right, b) && m_sum.add(a, b);
    }
    bool plain(Object& object, double& out) const
    {
        if (isExactly(object, *m_rt.types.floating)) {
            out = static_cast<Float&>(object).value;
            return true;
        }
        if (!isExactly(object, *m_rt.types.integer) && !isExactly(object, *m_rt.types.boolean))
            return false;
        const std::optional<double> value = bigValue(static_cast<Int&>(object)).toDouble();
        out = value.value_or(0);
        return value.has_value();
    }

    Runtime& m_rt;
    Ref<> m_total;
    TripleSum m_sum;
    bool m_ints = true;
    bool m_floats = true;
};

} // namespace

Value sumOfProducts(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(left, iterate(rt, arguments[0]));
    NAMETAG_TRY(right, iterate(rt, arguments[1]));
    ProductSum sum(rt);
    while (true) {
        Next a = next(rt, *left);
        if (a.raised)
            return Raised{};
        Next b = next(rt, *right);
        if (b.raised || rt.spend())
            return Raised{};
        if (static_cast<bool>(a.item) != static_cast<bool>(b.item))
            return valueError(rt, "Inputs are not the same length");
        if (!a.item)
            break;
        NAMETAG_CHECK(sum.add(*a.item, *b.item));
    }
    NAMETAG_CHECK(sum.settle());
    return sum.take();
}

} // namespace nametag::runtime::math
