// SPDX-License-Identifier: GPL-3.0-or-later
// What the methods of str share: views of a text by the width of its code points, slices, search bounds.
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <string_view>

namespace nametag::runtime {

inline char32_t pointOf(char c)
{
    return static_cast<unsigned char>(c);
}
inline char32_t pointOf(char16_t c)
{
    return c;
}
inline char32_t pointOf(char32_t c)
{
    return c;
}

inline std::u16string_view view16(const Str& text)
{
    return {reinterpret_cast<const char16_t*>(text.data()), text.length};
}
inline std::u32string_view view32(const Str& text)
{
    return {reinterpret_cast<const char32_t*>(text.data()), text.length};
}

/// use(view): the view is a std::string_view (Latin-1), u16string_view or u32string_view.
template <class Use> auto visitText(const Str& text, Use&& use)
{
    if (text.width == 1)
        return use(text.latin1());
    if (text.width == 2)
        return use(view16(text));
    return use(view32(text));
}

/// The name of the object's type as messages about arguments have it: None itself is "None"
/// (Python/getargs.c, _PyArg_BadArgument).
inline const char* givenName(Runtime& rt, const Object& object)
{
    return &object == rt.objects.none ? "None" : typeName(object);
}

inline constexpr std::size_t kNotFound = std::string_view::npos;

/// A stretch [start, stop) of a text.
struct Stretch {
    std::size_t start = 0;
    std::size_t stop = 0;
    std::size_t length() const { return stop - start; }
};

/// Where `wanted` is inside the stretch of `text`, or kNotFound.
std::size_t findText(const Str& text, const Str& wanted, Stretch stretch);
std::size_t findTextFromEnd(const Str& text, const Str& wanted, Stretch stretch);
/// Non-overlapping occurrences; of "": length + 1.
std::size_t countText(const Str& text, const Str& wanted, Stretch stretch);
/// `part` stands in `text` at `at`.
bool standsAt(const Str& text, std::size_t at, const Str& part);

/// text[start:stop]; all of it is the object itself (if it is exactly a str).
Ref<Str> sliceOf(Runtime& rt, Str& text, Stretch stretch);
/// text[start:stop] as a new object (one-letter ones and "" are the cached ones).
Ref<Str> freshSlice(Runtime& rt, const Str& text, Stretch stretch);
/// The object itself if it is exactly a str, else a str with its text (unicode_result_unchanged).
Ref<Str> unchanged(Runtime& rt, Str& text);

/// Optional start and stop arguments (at `first` and `first + 1`), adjusted as slices are; `stop < start` is
/// given back as it is: nothing can be found there.
struct SearchBounds {
    std::int64_t start = 0;
    std::int64_t stop = 0;
    bool isEmptyRange() const { return start > stop; }
    Stretch stretch() const { return {static_cast<std::size_t>(start), static_cast<std::size_t>(stop)}; }
};
Eval<SearchBounds> searchBounds(Runtime& rt, const Arguments& arguments, std::size_t first,
                                std::int64_t length);

} // namespace nametag::runtime
