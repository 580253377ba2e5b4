// SPDX-License-Identifier: GPL-3.0-or-later
// strip, replace, center … of bytes and bytearray (Objects/stringlib/transmogrify.h).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/bytes_content.h"
#include "core/runtime/types/seek_text.h"

#include <limits>

namespace nametag::runtime {

namespace {

enum Side : unsigned { kLeft = 1, kRight = 2 };

template <unsigned sides> Value strip(Runtime& rt, Object* self, const Arguments& arguments)
{
    std::string_view letters = " \t\n\r\f\v";
    if (arguments.positional > 0 && &arguments[0] != rt.objects.none) {
        NAMETAG_TRY(given, bufferOf(rt, arguments[0]));
        letters = given;
    }
    const std::string_view content = contentOf(*self);
    std::size_t start = 0;
    std::size_t stop = content.size();
    if (sides & kLeft)
        start = std::min(content.find_first_not_of(letters), content.size());
    if (sides & kRight) {
        const std::size_t last = content.find_last_not_of(letters);
        stop = last == std::string_view::npos ? start : std::max(start, last + 1);
    }
    return bytesSlice(rt, *self, start, stop);
}

Value removeprefix(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(prefix, bufferOf(rt, arguments[0]));
    const std::string_view content = contentOf(*self);
    const bool starts = content.substr(0, prefix.size()) == prefix;
    return bytesSlice(rt, *self, starts ? prefix.size() : 0, content.size());
}

Value removesuffix(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(suffix, bufferOf(rt, arguments[0]));
    const std::string_view content = contentOf(*self);
    const bool ends =
        content.size() >= suffix.size() && content.substr(content.size() - suffix.size()) == suffix;
    return bytesSlice(rt, *self, 0, content.size() - (ends ? suffix.size() : 0));
}

struct Replacement {
    std::string_view from;
    std::string_view to;
    std::uint64_t most;
};

std::string replacedEmpty(std::string_view content, const Replacement& what)
{
    std::string out;
    std::uint64_t left = what.most;
    for (const char byte : content) {
        if (left > 0) {
            out += what.to;
            --left;
        }
        out += byte;
    }
    if (left > 0)
        out += what.to;
    return out;
}

Value replaced(Runtime& rt, Object& self, const Replacement& what)
{
    const std::string_view content = contentOf(self);
    if (what.most == 0 || (what.from.empty() && what.to.empty()))
        return unchangedBytes(rt, self);
    if (what.from.empty() &&
        std::min<std::uint64_t>(what.most, content.size() + 1) * what.to.size() > rt.budget.largestObject)
        return memoryError(rt);
    if (what.from.empty())
        return sameKind(rt, self, replacedEmpty(content, what));
    std::size_t at = seek(content, what.from);
    if (at == std::string_view::npos)
        return unchangedBytes(rt, self);
    std::string out;
    std::size_t done = 0;
    for (std::uint64_t left = what.most; left > 0 && at != std::string_view::npos; --left) {
        out += content.substr(done, at - done);
        out += what.to;
        if (out.size() > rt.budget.largestObject)
            return memoryError(rt);
        done = at + what.from.size();
        at = seek(content, what.from, done);
    }
    out += content.substr(done);
    return sameKind(rt, self, out);
}

Value replace(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(from, bufferOf(rt, arguments[0]));
    NAMETAG_TRY(to, bufferOf(rt, arguments[1]));
    std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    if (arguments.positional > 2) {
        NAMETAG_TRY(given, indexNumber(rt, arguments[2]));
        if (given >= 0)
            most = static_cast<std::uint64_t>(given);
    }
    return replaced(rt, *self, {from, to, most});
}

struct Padding {
    std::size_t missing = 0;
    std::int64_t width = 0;
    char fill = ' ';
};

Eval<Padding> paddingOf(Runtime& rt, Object& self, const Arguments& arguments, const char* name)
{
    Padding padding;
    NAMETAG_TRY(width, indexNumber(rt, arguments[0]));
    padding.width = width;
    const auto length = static_cast<std::int64_t>(contentOf(self).size());
    padding.missing = width > length ? static_cast<std::size_t>(width - length) : 0;
    if (padding.missing > rt.budget.largestObject)
        return memoryError(rt);
    if (arguments.positional > 1) {
        const std::optional<std::string_view> fill = bytesIn(arguments[1]);
        if (!fill || fill->size() != 1)
            return typeError(rt, text(name, "() argument 2 must be a byte string of length 1, not ",
                                      typeName(arguments[1])));
        padding.fill = (*fill)[0];
    }
    return padding;
}

Value padded(Runtime& rt, Object& self, std::size_t left, std::size_t right, char fill)
{
    if (left == 0 && right == 0)
        return unchangedBytes(rt, self);
    std::string out(left, fill);
    out += contentOf(self);
    out.append(right, fill);
    return sameKind(rt, self, out);
}

Value center(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(padding, paddingOf(rt, *self, arguments, "center"));
    const std::size_t left =
        padding.missing / 2 + (padding.missing & static_cast<std::size_t>(padding.width) & 1);
    return padded(rt, *self, left, padding.missing - left, padding.fill);
}

Value ljust(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(padding, paddingOf(rt, *self, arguments, "ljust"));
    return padded(rt, *self, 0, padding.missing, padding.fill);
}

Value rjust(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(padding, paddingOf(rt, *self, arguments, "rjust"));
    return padded(rt, *self, padding.missing, 0, padding.fill);
}

Value zfill(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_TRY(padding, paddingOf(rt, *self, arguments, "zfill"));
    if (padding.missing == 0)
        return unchangedBytes(rt, *self);
    std::string out(contentOf(*self));
    const bool hasSign = !out.empty() && (out[0] == '+' || out[0] == '-');
    out.insert(hasSign ? 1 : 0, padding.missing, '0');
    return sameKind(rt, *self, out);
}

Value expandtabs(Runtime& rt, Object* self, const Arguments& arguments)
{
    static const char* const kNames[] = {"tabsize"};
    Object* values[1] = {};
    NAMETAG_CHECK(bindArguments(rt, {"expandtabs", kNames}, arguments, values));
    std::int64_t size = 8;
    if (values[0]) {
        NAMETAG_TRY(given, indexNumber(rt, *values[0]));
        size = given;
    }
    std::string out;
    std::int64_t column = 0;
    for (const char c : contentOf(*self)) {
        if (c == '\t') {
            const std::int64_t step = size > 0 ? size - column % size : 0;
            if (out.size() + static_cast<std::size_t>(step) > rt.budget.largestObject)
                return overflowError(rt, "result too long");
            out.append(static_cast<std::size_t>(step), ' ');
            column += step;
        } else {
            out += c;
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return sameKind(rt, *self, out);
}

const NativeRow kRows[] = {
    {"center", center, 1, 2, false, "Return a centered copy of the given length."},
    {"expandtabs", expandtabs, 0, 1, true, "A copy with spaces for tabs."},
    {"ljust", ljust, 1, 2, false, "Return a left-justified copy of the given length."},
    {"lstrip", strip<kLeft>, 0, 1, false, "A copy without certain bytes at its beginning."},
    {"removeprefix", removeprefix, 1, 1, false, "Return a copy with the given prefix removed if present."},
    {"removesuffix", removesuffix, 1, 1, false, "Return a copy with the given suffix removed if present."},
    {"replace", replace, 2, 3, false, "Return a copy with all occurrences of old replaced by new."},
    {"rjust", rjust, 1, 2, false, "Return a right-justified copy of the given length."},
    {"rstrip", strip<kRight>, 0, 1, false, "A copy without certain bytes at its end."},
    {"strip", strip<kLeft | kRight>, 0, 1, false, "A copy without certain bytes at both ends."},
    {"zfill", zfill, 1, 1, false, "Pad a numeric string with zeros on the left."},
};

} // namespace

void addBytesChangeMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
