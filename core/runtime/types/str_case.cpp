// SPDX-License-Identifier: GPL-3.0-or-later
// upper, lower, title … of str (Objects/unicodeobject.c, case_operation). Each gives a new object, even for
// one letter.
#include "core/runtime/objects/native.h"
#include "core/runtime/types/str_methods.h"
#include "core/runtime/types/text_views.h"
#include "core/runtime/types/unicode.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

Str& self(Object* object)
{
    return static_cast<Str&>(*object);
}

std::uint8_t asciiUpper(std::uint8_t c)
{
    return c >= 'a' && c <= 'z' ? static_cast<std::uint8_t>(c - 32) : c;
}

std::uint8_t asciiLower(std::uint8_t c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<std::uint8_t>(c + 32) : c;
}

using Points = std::u32string (*)(std::u32string_view);

Ref<Str> newAscii(Runtime& rt, const Str& like)
{
    return reserveStr(rt, like.length, U'\x7f');
}

/// A new str of these code points, never a cached one.
Value newCased(Runtime& rt, const std::u32string& points)
{
    const char32_t highest = *std::max_element(points.begin(), points.end());
    Ref<Str> made = reserveStr(rt, points.size(), highest);
    if (made->width == 1)
        std::copy(points.begin(), points.end(), made->data());
    else if (made->width == 2)
        std::copy(points.begin(), points.end(), reinterpret_cast<char16_t*>(made->data()));
    else
        std::copy(points.begin(), points.end(), reinterpret_cast<char32_t*>(made->data()));
    rt.heap.tell(*made);
    return made;
}

template <Points change> Value changed(Runtime& rt, Object* object)
{
    return newCased(rt, change(codePoints(self(object))));
}

template <std::uint8_t (*each)(std::uint8_t), Points change>
Value everyLetter(Runtime& rt, Object* object, const Arguments&)
{
    const Str& text = self(object);
    if (text.length == 0)
        return share(*rt.objects.emptyStr);
    if (!text.ascii)
        return changed<change>(rt, object);
    Ref<Str> made = newAscii(rt, text);
    std::transform(text.data(), text.data() + text.length, made->data(), each);
    rt.heap.tell(*made);
    return made;
}

std::uint8_t asciiSwap(std::uint8_t c)
{
    const std::uint8_t upper = asciiUpper(c);
    return upper != c ? upper : asciiLower(c);
}

Value capitalize(Runtime& rt, Object* object, const Arguments&)
{
    const Str& text = self(object);
    if (text.length == 0)
        return share(*rt.objects.emptyStr);
    if (!text.ascii)
        return changed<unicode::capitalize>(rt, object);
    Ref<Str> made = newAscii(rt, text);
    std::transform(text.data(), text.data() + text.length, made->data(), asciiLower);
    made->data()[0] = asciiUpper(text.data()[0]);
    rt.heap.tell(*made);
    return made;
}

Value title(Runtime& rt, Object* object, const Arguments&)
{
    const Str& text = self(object);
    if (text.length == 0)
        return share(*rt.objects.emptyStr);
    if (!text.ascii)
        return changed<unicode::title>(rt, object);
    Ref<Str> made = newAscii(rt, text);
    bool insideWord = false;
    for (std::size_t i = 0; i < text.length; ++i) {
        const std::uint8_t c = text.data()[i];
        made->data()[i] = insideWord ? asciiLower(c) : asciiUpper(c);
        insideWord = asciiUpper(c) != asciiLower(c);
    }
    rt.heap.tell(*made);
    return made;
}

const NativeRow kRows[] = {
    {"capitalize", capitalize, 0, 0, false, "The first letter large, the others small."},
    {"casefold", everyLetter<asciiLower, unicode::caseFold>, 0, 0, false,
     "The text for comparisons that ignore case."},
    {"lower", everyLetter<asciiLower, unicode::lower>, 0, 0, false, "All letters small."},
    {"swapcase", everyLetter<asciiSwap, unicode::swapCase>, 0, 0, false,
     "Large letters small and small ones large."},
    {"title", title, 0, 0, false, "Each word with a large letter first."},
    {"upper", everyLetter<asciiUpper, unicode::upper>, 0, 0, false, "All letters large."},
};

} // namespace

void addStrCaseMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
