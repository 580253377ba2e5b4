// SPDX-License-Identifier: GPL-3.0-or-later
// str (Objects/unicodeobject.c): slots and life; its methods are in the other str_ files.
#include "core/runtime/objects/large_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_builder.h"
#include "core/runtime/protocols/percent_format.h"
#include "core/runtime/types/codecs.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/set_up.h"
#include "core/runtime/types/str_methods.h"
#include "core/runtime/types/text_repr.h"
#include "core/runtime/types/text_views.h"

#include <algorithm>
#include <cstring>

namespace nametag::runtime {

namespace {

Str& self(Object& object)
{
    return static_cast<Str&>(object);
}

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    if (self(object).interned)
        rt.interned.texts.erase(utf8(self(object)));
    rt.heap.release(object);
}

void tell(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    report.textShown(object, shownText(self(object), kShownCodePoints), self(object).length);
    if (!self(object).interned)
        return;
    std::uint32_t flags = events::kInterned;
    if (object.isImmortal())
        flags |= events::kImmortal;
    if (object.has(memory::kStatic))
        flags |= events::kStaticMemory;
    report.flagsChanged(object, flags);
}

Value makeText(Runtime& rt, const Arguments& arguments)
{
    static const char* const kNames[] = {"object", "encoding", "errors"};
    Object* values[3] = {};
    if (rt.profile.texts.saysUnexpectedKeyword && arguments.positional > 3)
        return typeError(rt, text("str expected at most 3 arguments, got ", arguments.positional));
    NAMETAG_CHECK(bindArguments(rt, {"str", kNames}, arguments, values));
    if (!values[0])
        return share(*rt.objects.emptyStr);
    if (!values[1] && !values[2])
        return str(rt, *values[0]);
    for (std::size_t i = 1; i < 3; ++i)
        if (values[i] && !isStr(*values[i]))
            return typeError(
                rt, text("str() argument '", kNames[i], "' must be str, not ", givenName(rt, *values[i])));
    if (isStr(*values[0]))
        return typeError(rt, "decoding str is not supported");
    const std::optional<std::string_view> bytes = bytesIn(*values[0]);
    if (!bytes)
        return typeError(rt,
                         text("decoding to str: need a bytes-like object, ", typeName(*values[0]), " found"));
    return decode(rt, *bytes, codecArguments(values[1], values[2]));
}

Value makeStr(Runtime& rt, Type& type, const Arguments& arguments)
{
    NAMETAG_TRY(made, makeText(rt, arguments));
    if (&type == rt.types.str)
        return made;
    return newStrOf(rt, type, self(*made));
}

Value reprOf(Runtime& rt, Object& object)
{
    return reprOfText(rt, self(object));
}

Value strOf(Runtime& rt, Object& object)
{
    return unchanged(rt, self(object));
}

Eval<std::int64_t> hashOfStr(Runtime&, Object& object)
{
    return hashOf(self(object));
}

bool holds(int order, CompareOp op)
{
    switch (op) {
    case CompareOp::Less: return order < 0;
    case CompareOp::LessEqual: return order <= 0;
    case CompareOp::Equal: return order == 0;
    case CompareOp::NotEqual: return order != 0;
    case CompareOp::Greater: return order > 0;
    case CompareOp::GreaterEqual: return order >= 0;
    }
    return false;
}

Value compareStrs(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (!isStr(left) || !isStr(right))
        return notImplemented(rt);
    lookSoonAfter(rt, std::min(self(left).length, self(right).length));
    if (op == CompareOp::Equal || op == CompareOp::NotEqual)
        return newBool(rt, (&left == &right || equal(self(left), self(right))) == (op == CompareOp::Equal));
    return newBool(rt, holds(compare(self(left), self(right)), op));
}

Eval<std::int64_t> lengthOf(Runtime&, Object& object)
{
    return std::int64_t{self(object).length};
}

Value letterAt(Runtime& rt, const Str& text, std::size_t at)
{
    const char32_t c = text.at(at);
    if (c < 0x100)
        return share(*rt.objects.latin1[c]);
    return newStr(rt, std::u32string_view(&c, 1));
}

/// Never a cached letter: the general case of unicode_subscript.
Value steppedSlice(Runtime& rt, const Str& text, const SliceBounds& bounds)
{
    TextBuilder built;
    for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
        built.append(text.at(static_cast<std::size_t>(at)));
    return built.finishNew(rt);
}

Value item(Runtime& rt, Object& object, Object& key)
{
    Str& text = self(object);
    if (&typeOf(key) == rt.types.slice) {
        NAMETAG_TRY(bounds, sliceBounds(rt, key, text.length));
        if (bounds.count > 0 && bounds.step != 1)
            return steppedSlice(rt, text, bounds);
        const auto start = static_cast<std::size_t>(bounds.start);
        return sliceOf(rt, text, {start, start + static_cast<std::size_t>(bounds.count)});
    }
    if (!typeOf(key).slots.index)
        return typeError(rt, runtime::text("string indices must be integers, not '", typeName(key), "'"));
    NAMETAG_TRY(index, sequenceIndex(rt, key, text.length, "string"));
    if (index < 0 || index >= text.length)
        return indexError(rt, "string index out of range");
    return letterAt(rt, text, static_cast<std::size_t>(index));
}

Eval<bool> contains(Runtime& rt, Object& object, Object& part)
{
    if (!isStr(part))
        return typeError(rt, text("'in <string>' requires string as left operand, not ", typeName(part)));
    return findText(self(object), self(part), {0, self(object).length}) != kNotFound;
}

char32_t ceiling(const Str& text)
{
    return text.ascii ? U'\x7f' : text.width == 1 ? U'\xff' : text.width == 2 ? U'\xffff' : U'\x10ffff';
}

Value concat(Runtime& rt, Object& left, Object& right)
{
    if (!isStr(right))
        return typeError(rt, text("can only concatenate str (not \"", typeName(right), "\") to str"));
    Str& a = self(left);
    Str& b = self(right);
    if (a.length == 0)
        return unchanged(rt, b);
    if (b.length == 0)
        return unchanged(rt, a);
    if (std::uint64_t{a.length} + b.length > rt.budget.largestObject)
        return memoryError(rt);
    Ref<Str> made = reserveStr(rt, std::size_t{a.length} + b.length, std::max(ceiling(a), ceiling(b)));
    copyInto(*made, copyInto(*made, 0, a), b);
    rt.heap.tell(*made);
    return made;
}

Value repeat(Runtime& rt, Object& object, std::int64_t times)
{
    Str& text = self(object);
    if (times < 1 || text.length == 0)
        return share(*rt.objects.emptyStr);
    if (times == 1)
        return unchanged(rt, text);
    const std::uint64_t unit = std::uint64_t{text.length} * text.width;
    if (static_cast<std::uint64_t>(times) > rt.budget.largestObject / unit)
        return memoryError(rt);
    Ref<Str> made = reserveStr(rt, static_cast<std::size_t>(times) * text.length, ceiling(text));
    const std::size_t bytes = static_cast<std::size_t>(times) * unit;
    std::memcpy(made->data(), text.data(), unit);
    for (std::size_t done = unit; done < bytes;) {
        const std::size_t now = std::min(done, bytes - done);
        std::memcpy(made->data() + done, made->data(), now);
        done += now;
    }
    rt.heap.tell(*made);
    return made;
}

Value remainder(Runtime& rt, Object& left, Object& right)
{
    if (!isStr(left))
        return notImplemented(rt);
    return percentFormat(rt, self(left), right);
}

} // namespace

void setUpStrType(Runtime& rt)
{
    Type& type = *rt.types.str;
    type.destroy = destroy;
    type.tell = tell;
    type.basicSize = rt.profile.sizes.strCompact + 8;
    type.flags |= kBaseType | kStrSubclass;
    type.doc = "Text.";
    Slots& slots = type.slots;
    slots.make = makeStr;
    slots.repr = reprOf;
    slots.str = strOf;
    slots.hash = hashOfStr;
    slots.compare = compareStrs;
    slots.length = lengthOf;
    slots.item = item;
    slots.contains = contains;
    slots.concat = concat;
    slots.repeat = repeat;
    slots.iter = iterateSequence;
    slots.binary[static_cast<std::size_t>(BinaryOp::Remainder)] = remainder;
    addStrSearchMethods(rt, type);
    addStrCaseMethods(rt, type);
    addStrTestMethods(rt, type);
    addStrChangeMethods(rt, type);
    addStrSplitMethods(rt, type);
    addStrFormatMethods(rt, type);
}

} // namespace nametag::runtime
