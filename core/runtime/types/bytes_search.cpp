// SPDX-License-Identifier: GPL-3.0-or-later
// find, count, startswith … of bytes and bytearray (Objects/bytes_methods.c).
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/types/bytes_content.h"
#include "core/runtime/types/seek_text.h"
#include "core/runtime/types/str_methods.h"
#include "core/runtime/types/text_views.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

/// A bytes-like object, or an int that stands for one byte (kept in `byte`).
Eval<std::string_view> wantedBytes(Runtime& rt, Object& given, char& byte)
{
    if (const std::optional<std::string_view> bytes = bytesIn(given))
        return *bytes;
    if (!typeOf(given).slots.index)
        return typeError(
            rt, text("argument should be integer or bytes-like object, not '", typeName(given), "'"));
    NAMETAG_TRY(value, byteOf(rt, given));
    byte = value;
    return std::string_view(&byte, 1);
}

enum class Direction { Forwards, Backwards };

Eval<std::int64_t> search(Runtime& rt, Object& self, const Arguments& arguments, Direction direction,
                          const char* name)
{
    NAMETAG_CHECK(checkSearchCount(rt, arguments, name));
    char byte = 0;
    NAMETAG_TRY(wanted, wantedBytes(rt, arguments[0], byte));
    NAMETAG_TRY(bounds, searchBounds(rt, arguments, 1, static_cast<std::int64_t>(contentOf(self).size())));
    if (bounds.isEmptyRange())
        return -1;
    const Stretch stretch = bounds.stretch();
    const std::string_view content = contentOf(self).substr(stretch.start, stretch.length());
    const std::size_t at =
        direction == Direction::Forwards ? seek(content, wanted) : seekFromEnd(content, wanted);
    return at == kNotFound ? -1 : static_cast<std::int64_t>(at + stretch.start);
}

template <Direction direction> Value find(Runtime& rt, Object* self, const Arguments& arguments)
{
    const char* name = direction == Direction::Forwards ? "find" : "rfind";
    NAMETAG_TRY(at, search(rt, *self, arguments, direction, name));
    return newInt(rt, at);
}

template <Direction direction> Value index(Runtime& rt, Object* self, const Arguments& arguments)
{
    const char* name = direction == Direction::Forwards ? "index" : "rindex";
    NAMETAG_TRY(at, search(rt, *self, arguments, direction, name));
    if (at < 0)
        return valueError(rt, "subsection not found");
    return newInt(rt, at);
}

Value count(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(checkSearchCount(rt, arguments, "count"));
    char byte = 0;
    NAMETAG_TRY(wanted, wantedBytes(rt, arguments[0], byte));
    NAMETAG_TRY(bounds, searchBounds(rt, arguments, 1, static_cast<std::int64_t>(contentOf(*self).size())));
    if (bounds.isEmptyRange())
        return newInt(rt, 0);
    const Stretch stretch = bounds.stretch();
    const std::string_view content = contentOf(*self).substr(stretch.start, stretch.length());
    if (wanted.empty())
        return newInt(rt, static_cast<std::int64_t>(content.size()) + 1);
    std::int64_t found = 0;
    for (std::size_t at = seek(content, wanted); at != kNotFound;
         at = seek(content, wanted, at + wanted.size()))
        ++found;
    return newInt(rt, found);
}

using EndTest = bool (*)(std::string_view, std::string_view);

bool startsWith(std::string_view content, std::string_view part)
{
    return content.substr(0, part.size()) == part;
}

bool endsWith(std::string_view content, std::string_view part)
{
    return content.size() >= part.size() && content.substr(content.size() - part.size()) == part;
}

Value testEnd(Runtime& rt, Object& self, const Arguments& arguments, const char* name, EndTest test)
{
    NAMETAG_CHECK(checkSearchCount(rt, arguments, name));
    NAMETAG_TRY(bounds, searchBounds(rt, arguments, 1, static_cast<std::int64_t>(contentOf(self).size())));
    const Stretch stretch = bounds.isEmptyRange() ? Stretch{} : bounds.stretch();
    const std::string_view content = contentOf(self).substr(stretch.start, stretch.length());
    Object& wanted = arguments[0];
    if (typeOf(wanted).is(kTupleSubclass)) {
        for (Object* each : static_cast<Tuple&>(wanted).view()) {
            NAMETAG_TRY(part, bufferOf(rt, *each));
            if (!bounds.isEmptyRange() && test(content, part))
                return newBool(rt, true);
        }
        return newBool(rt, false);
    }
    const std::optional<std::string_view> part = bytesIn(wanted);
    if (!part)
        return typeError(rt,
                         text(name, " first arg must be bytes or a tuple of bytes, not ", typeName(wanted)));
    return newBool(rt, !bounds.isEmptyRange() && test(content, *part));
}

Value startswith(Runtime& rt, Object* self, const Arguments& arguments)
{
    return testEnd(rt, *self, arguments, "startswith", startsWith);
}

Value endswith(Runtime& rt, Object* self, const Arguments& arguments)
{
    return testEnd(rt, *self, arguments, "endswith", endsWith);
}

const NativeRow kRows[] = {
    {"count", count, 0, -1, false, "Return the number of non-overlapping occurrences of subsection sub."},
    {"endswith", endswith, 0, -1, false, "Return True if the bytes end with the given suffix."},
    {"find", find<Direction::Forwards>, 0, -1, false,
     "Return the lowest index where subsection sub is found, -1 on failure."},
    {"index", index<Direction::Forwards>, 0, -1, false,
     "Return the lowest index where subsection sub is found."},
    {"rfind", find<Direction::Backwards>, 0, -1, false,
     "Return the highest index where subsection sub is found, -1 on failure."},
    {"rindex", index<Direction::Backwards>, 0, -1, false,
     "Return the highest index where subsection sub is found."},
    {"startswith", startswith, 0, -1, false, "Return True if the bytes start with the given prefix."},
};

} // namespace

void addBytesSearchMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
}

} // namespace nametag::runtime
