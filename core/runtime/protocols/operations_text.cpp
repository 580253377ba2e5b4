// SPDX-License-Identifier: GPL-3.0-or-later
// repr, str, ascii, format of any objects (Objects/object.c, Objects/abstract.c).
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

Eval<Ref<Str>> asStr(Runtime& rt, Ref<> result, const char* dunder)
{
    if (!isStr(*result))
        return typeError(rt, text(dunder, " returned non-string (type ", typeName(*result), ")"));
    return Ref<Str>::adopt(static_cast<Str*>(result.give()));
}

Eval<Ref<Str>> shown(Runtime& rt, UnaryFunction slot, Object& object, const char* dunder, const char* doing)
{
    if (rt.budget.nativeCalls >= rt.budget.nativeCallLimit)
        return raise(rt, *rt.exceptions.recursionError,
                     text("maximum recursion depth exceeded while getting the ", doing, " of an object"));
    if (rt.spend()) // containers that hold each other twice are shown without end
        return Raised{};
    ++rt.budget.nativeCalls;
    Value result = slot(rt, object);
    --rt.budget.nativeCalls;
    if (!result)
        return Raised{};
    return asStr(rt, result.take(), dunder);
}

void appendEscaped(std::string& out, char32_t c)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    const int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
    out += '\\';
    out += digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out += kDigits[(c >> shift) & 0xF];
}

} // namespace

Eval<Ref<Str>> repr(Runtime& rt, Object& object)
{
    return shown(rt, typeOf(object).slots.repr, object, "__repr__", "repr");
}

Eval<Ref<Str>> str(Runtime& rt, Object& object)
{
    if (&typeOf(object) == rt.types.str)
        return share(static_cast<Str&>(object));
    if (!typeOf(object).slots.str)
        return repr(rt, object);
    return shown(rt, typeOf(object).slots.str, object, "__str__", "str");
}

Eval<Ref<Str>> ascii(Runtime& rt, Object& object)
{
    NAMETAG_TRY(full, repr(rt, object));
    if (full->ascii)
        return full;
    std::string out;
    for (std::size_t i = 0; i < full->length; ++i) {
        const char32_t c = full->at(i);
        if (c < 0x80)
            out += static_cast<char>(c);
        else
            appendEscaped(out, c);
    }
    return newStr(rt, std::string_view(out));
}

Eval<Ref<Str>> format(Runtime& rt, Object& object, Object* spec)
{
    if (!spec || static_cast<Str*>(spec)->length == 0) {
        if (&typeOf(object) == rt.types.str)
            return share(static_cast<Str&>(object));
        if (&typeOf(object) == rt.types.integer)
            return str(rt, object);
    }
    Object& given = spec ? *spec : *rt.objects.emptyStr;
    NAMETAG_TRY(result, callSpecial(rt, object, *rt.names.dunderFormat, {&given}));
    if (!result)
        return typeError(rt, text("Type ", typeName(object), " doesn't define __format__"));
    if (!isStr(**result))
        return typeError(rt, text("__format__ must return a str, not ", typeName(**result)));
    return Ref<Str>::adopt(static_cast<Str*>(result->give()));
}

Eval<std::string> reprText(Runtime& rt, Object& object)
{
    NAMETAG_TRY(shownText, repr(rt, object));
    return utf8(*shownText);
}

Eval<std::string> strText(Runtime& rt, Object& object)
{
    NAMETAG_TRY(shownText, str(rt, object));
    return utf8(*shownText);
}

namespace {

/// The thread's dict and in it the list of what is being shown: made with the first container, for good
/// (Objects/object.c, Py_ReprEnter).
void makeReprList(Runtime& rt)
{
    constexpr std::uint32_t kDict = 64;
    constexpr std::uint32_t kTable = 120;
    constexpr std::uint32_t kList = 56;
    rt.heap.takeQuietly(kDict, memory::FreeListKey::Dict);
    rt.heap.takeQuietly(kList, memory::FreeListKey::List);
    rt.heap.takeQuietly(kTable, memory::FreeListKey::DictKeys);
}

} // namespace

bool enterRepr(Runtime& rt, Object& object)
{
    if (std::find(rt.showing.begin(), rt.showing.end(), &object) != rt.showing.end())
        return false;
    if (!rt.madeReprList && !rt.heap.startingUp()) {
        rt.madeReprList = true;
        makeReprList(rt);
    }
    rt.showing.push_back(&object);
    return true;
}

void leaveRepr(Runtime& rt, Object& object)
{
    const auto place = std::find(rt.showing.rbegin(), rt.showing.rend(), &object);
    if (place != rt.showing.rend())
        rt.showing.erase(std::next(place).base());
}

} // namespace nametag::runtime
