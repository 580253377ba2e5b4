// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/text_views.h"

#include "core/runtime/objects/runtime.h"
#include "core/runtime/types/seek_text.h"

#include <algorithm>
#include <cstring>

namespace nametag::runtime {

namespace {

/// Calls use(haystack, needle) with both in the width of the haystack.
template <class Use> std::size_t withSameWidth(const Str& text, const Str& wanted, Use&& use)
{
    if (text.width == 1)
        return use(text.latin1(), wanted.latin1());
    if (text.width == 2) {
        if (wanted.width == 2)
            return use(view16(text), view16(wanted));
        std::u16string wide;
        for (std::size_t i = 0; i < wanted.length; ++i)
            wide += static_cast<char16_t>(wanted.at(i));
        return use(view16(text), std::u16string_view(wide));
    }
    if (wanted.width == 4)
        return use(view32(text), view32(wanted));
    const std::u32string wide = codePoints(wanted);
    return use(view32(text), std::u32string_view(wide));
}

char32_t highestIn(const Str& text, Stretch stretch)
{
    if (text.ascii)
        return U'\x7f';
    return visitText(text, [stretch](auto view) {
        char32_t bits = 0;
        char32_t highest = 0;
        for (const auto c : view.substr(stretch.start, stretch.length())) {
            bits |= pointOf(c);
            highest = std::max(highest, pointOf(c));
        }
        return bits < 0x80 ? U'\x7f' : highest;
    });
}

template <class From, class To> void convert(const From* from, To* to, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] = static_cast<To>(from[i]);
}

void copySlice(Str& target, const Str& text, std::size_t start)
{
    const std::size_t count = target.length;
    if (target.width == text.width) {
        std::memcpy(target.data(), text.data() + start * text.width, count * text.width);
    } else if (text.width == 2) {
        convert(view16(text).data() + start, target.data(), count);
    } else if (target.width == 1) {
        convert(view32(text).data() + start, target.data(), count);
    } else {
        convert(view32(text).data() + start, reinterpret_cast<char16_t*>(target.data()), count);
    }
}

Eval<std::int64_t> bound(Runtime& rt, Object& given, std::int64_t length)
{
    if (!typeOf(given).slots.index)
        return typeError(rt, "slice indices must be integers or None or have an __index__ method");
    NAMETAG_TRY(value, indexNumber(rt, given, true));
    return value < 0 ? std::max<std::int64_t>(0, value + length) : value;
}

} // namespace

std::size_t findText(const Str& text, const Str& wanted, Stretch stretch)
{
    if (wanted.width > text.width || wanted.length > stretch.length())
        return kNotFound;
    return withSameWidth(text, wanted, [stretch](auto haystack, auto needle) {
        return seek(haystack.substr(0, stretch.stop), needle, stretch.start);
    });
}

std::size_t findTextFromEnd(const Str& text, const Str& wanted, Stretch stretch)
{
    if (wanted.width > text.width || wanted.length > stretch.length())
        return kNotFound;
    return withSameWidth(text, wanted, [stretch](auto haystack, auto needle) {
        const std::size_t at = seekFromEnd(haystack.substr(stretch.start, stretch.length()), needle);
        return at == kNotFound ? at : at + stretch.start;
    });
}

std::size_t countText(const Str& text, const Str& wanted, Stretch stretch)
{
    if (wanted.length == 0)
        return stretch.length() + 1;
    if (wanted.width > text.width)
        return 0;
    return withSameWidth(text, wanted, [stretch](auto haystack, auto needle) {
        haystack = haystack.substr(0, stretch.stop);
        if (needle.size() == 1)
            return static_cast<std::size_t>(std::count(
                haystack.begin() + static_cast<std::ptrdiff_t>(stretch.start), haystack.end(), needle[0]));
        std::size_t count = 0;
        for (std::size_t at = seek(haystack, needle, stretch.start); at != kNotFound;
             at = seek(haystack, needle, at + needle.size()))
            ++count;
        return count;
    });
}

bool standsAt(const Str& text, std::size_t at, const Str& part)
{
    if (part.width > text.width || at + part.length > text.length)
        return false;
    if (part.width == text.width)
        return std::memcmp(text.data() + at * text.width, part.data(),
                           std::size_t{part.length} * part.width) == 0;
    for (std::size_t i = 0; i < part.length; ++i)
        if (text.at(at + i) != part.at(i))
            return false;
    return true;
}

Ref<Str> unchanged(Runtime& rt, Str& text)
{
    if (&typeOf(text) == rt.types.str)
        return share(text);
    if (text.length == 0)
        return share(*rt.objects.emptyStr);
    Ref<Str> made = reserveStr(rt, text.length, highestIn(text, {0, text.length}));
    copySlice(*made, text, 0);
    return finishStr(rt, std::move(made));
}

Ref<Str> sliceOf(Runtime& rt, Str& text, Stretch stretch)
{
    if (stretch.start >= stretch.stop)
        return share(*rt.objects.emptyStr);
    if (stretch.length() == text.length)
        return unchanged(rt, text);
    return freshSlice(rt, text, stretch);
}

Ref<Str> freshSlice(Runtime& rt, const Str& text, Stretch stretch)
{
    if (stretch.length() == 1) {
        const char32_t c = text.at(stretch.start);
        if (c < 0x100)
            return share(*rt.objects.latin1[c]);
    }
    Ref<Str> made = reserveStr(rt, stretch.length(), highestIn(text, stretch));
    copySlice(*made, text, stretch.start);
    rt.heap.tell(*made);
    return made;
}

Eval<SearchBounds> searchBounds(Runtime& rt, const Arguments& arguments, std::size_t first,
                                std::int64_t length)
{
    SearchBounds bounds{0, length};
    if (arguments.positional > first && &arguments[first] != rt.objects.none) {
        NAMETAG_TRY(start, bound(rt, arguments[first], length));
        bounds.start = start;
    }
    if (arguments.positional > first + 1 && &arguments[first + 1] != rt.objects.none) {
        NAMETAG_TRY(stop, bound(rt, arguments[first + 1], length));
        bounds.stop = std::min(stop, length);
    }
    return bounds;
}

} // namespace nametag::runtime
