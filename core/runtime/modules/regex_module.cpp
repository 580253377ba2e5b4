// SPDX-License-Identifier: GPL-3.0-or-later
// _re: regular expressions, native; re.py puts the module's functions on top.
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/modules/regex_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>

namespace nametag::runtime {

namespace regex {

Eval<Subject> subjectOf(Runtime& rt, const Pattern& pattern, Object& string)
{
    Subject subject;
    if (isStr(string)) {
        const auto& str = static_cast<const Str&>(string);
        subject = {str.data(), str.width, str.length};
    } else if (typeOf(string).is(kBytesSubclass)) {
        const std::string_view bytes = static_cast<const Bytes&>(string).view();
        subject = {bytes.data(), 1, static_cast<std::int64_t>(bytes.size())};
    } else if (isInstanceOf(string, *rt.types.byteArray)) {
        const std::string& bytes = static_cast<const ByteArray&>(string).content;
        subject = {bytes.data(), 1, static_cast<std::int64_t>(bytes.size())};
    } else {
        return typeError(rt, text("expected string or bytes-like object, got '", typeName(string), "'"));
    }
    if (isStr(string) && !pattern.isStr)
        return typeError(rt, "cannot use a bytes pattern on a string-like object");
    if (!isStr(string) && pattern.isStr)
        return typeError(rt, "cannot use a string pattern on a bytes-like object");
    return subject;
}

std::int64_t lengthOf(Object& string)
{
    if (isStr(string))
        return static_cast<const Str&>(string).length;
    if (typeOf(string).is(kBytesSubclass))
        return static_cast<const Bytes&>(string).length;
    return static_cast<std::int64_t>(static_cast<const ByteArray&>(string).content.size());
}

namespace {

std::string_view bytesOf(Object& string)
{
    if (typeOf(string).is(kBytesSubclass))
        return static_cast<const Bytes&>(string).view();
    return static_cast<const ByteArray&>(string).content;
}

} // namespace

void appendSlice(std::u32string& out, Object& string, std::int64_t from, std::int64_t to)
{
    if (!isStr(string)) {
        for (const char c :
             bytesOf(string).substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)))
            out += static_cast<unsigned char>(c);
        return;
    }
    const auto& str = static_cast<const Str&>(string);
    for (std::int64_t i = from; i < to; ++i)
        out += str.at(static_cast<std::size_t>(i));
}

std::u32string textOf(Object& string)
{
    std::u32string out;
    appendSlice(out, string, 0, lengthOf(string));
    return out;
}

Ref<> slice(Runtime& rt, Object& string, std::int64_t from, std::int64_t to)
{
    const bool exact = isExactly(string, *rt.types.str) || isExactly(string, *rt.types.bytes);
    const std::int64_t length = lengthOf(string);
    from = std::min(from, length);
    to = std::clamp(to, from, length);
    if (from == 0 && to == length && exact)
        return share(string);
    const auto start = static_cast<std::size_t>(from);
    const auto count = static_cast<std::size_t>(to - from);
    if (!isStr(string))
        return newBytes(rt, bytesOf(string).substr(start, count));
    const auto& str = static_cast<const Str&>(string);
    if (str.width == 1)
        return newStrLatin1(rt, str.latin1().substr(start, count));
    std::u32string part;
    appendSlice(part, string, from, to);
    return newStr(rt, std::u32string_view(part));
}

namespace {

/// set_error(class): what wrong patterns raise.
Value setError(Runtime& rt, Object*, const Arguments& arguments)
{
    Types& known = types(rt);
    if (!known.error)
        known.error = share(arguments[0]).give();
    return none(rt);
}

const NativeRow kRows[] = {
    {"compile", compilePattern, 2, 2},
    {"set_error", setError, 1, 1},
};

} // namespace

} // namespace regex

Ref<Module> makeRegexModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_re");
    addFunctions(rt, *module, regex::kRows);
    regex::Types& types = regex::types(rt);
    constexpr auto kOther = events::ObjectKind::Other;
    types.pattern = &newNativeType(rt, {"Pattern", "re", kOther, true, nullptr, 96, 4, 0,
                                        "A pattern that has been compiled.", regex::setUpPattern});
    types.match = &newNativeType(rt, {"Match", "re", kOther, true, nullptr, 88, 8, 0,
                                      "Where and how a pattern matched.", regex::setUpMatch});
    types.finder = &newNativeType(
        rt, {"callable_iterator", "builtins", kOther, true, nullptr, 32, 0, 0, "", regex::setUpFinder});
    store(rt, *module->dict, "Pattern", share<Object>(*types.pattern));
    store(rt, *module->dict, "Match", share<Object>(*types.match));
    return module;
}

} // namespace nametag::runtime
