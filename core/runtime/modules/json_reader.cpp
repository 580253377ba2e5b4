// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON, with the messages and places of Modules/_json.c.
#include "core/numbers/float_text.h"
#include "core/runtime/modules/json_parts.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

namespace nametag::runtime::json {

namespace {

struct Hooks {
    Object* object = nullptr;
    Object* pairs = nullptr;
    Object* toFloat = nullptr;
    Object* toInt = nullptr;
    Object* constant = nullptr;
    bool strict = true;
};

/// What a step gave: a value; or nothing, then either an exception is on its way or the text is wrong.
using Read = Ref<>;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

class Reader {
public:
    Reader(Runtime& rt, std::u32string text, const Hooks& hooks)
        : m_rt(rt)
        , m_text(std::move(text))
        , m_hooks(hooks)
    {}

    std::size_t place = 0;
    std::string wrong; ///< empty: an exception is on its way
    std::size_t wrongPlace = 0;

    Read value()
    {
        const char32_t first = at(place);
        switch (first) {
        case U'"': ++place; return string();
        case U'{': ++place; return nested(&Reader::object, "object");
        case U'[': ++place; return nested(&Reader::array, "array");
        case U'n':
            if (word(U"null"))
                return share(*m_rt.objects.none);
            break;
        case U't':
            if (word(U"true"))
                return newBool(m_rt, true);
            break;
        case U'f':
            if (word(U"false"))
                return newBool(m_rt, false);
            break;
        case U'N':
            if (word(U"NaN"))
                return constant("NaN", std::numeric_limits<double>::quiet_NaN());
            break;
        case U'I':
            if (word(U"Infinity"))
                return constant("Infinity", std::numeric_limits<double>::infinity());
            break;
        case U'-':
            if (word(U"-Infinity"))
                return constant("-Infinity", -std::numeric_limits<double>::infinity());
            break;
        default: break;
        }
        return number();
    }

private:
    char32_t at(std::size_t index) const { return index < m_text.size() ? m_text[index] : U'\0'; }

    /// Notes what is wrong; false.
    bool refuse(const char* message, std::size_t where)
    {
        wrong = message;
        wrongPlace = where;
        return false;
    }

    Read taken(Value made) { return made ? made.take() : Read{}; }

    bool word(std::u32string_view letters)
    {
        if (m_text.compare(place, letters.size(), letters) != 0)
            return false;
        place += letters.size();
        return true;
    }

    void skipSpace()
    {
        while (place < m_text.size() && (m_text[place] == U' ' || m_text[place] == U'\t' ||
                                         m_text[place] == U'\n' || m_text[place] == U'\r'))
            ++place;
    }

    Read constant(const char* name, double value)
    {
        if (!m_hooks.constant)
            return newFloat(m_rt, value);
        const Ref<Str> text = newStr(m_rt, std::string_view(name));
        return taken(call(m_rt, *m_hooks.constant, {text.get()}));
    }

    Read nested(Read (Reader::*part)(), const char* what)
    {
        if (m_depth >= kDeepest) {
            static_cast<void>(raise(m_rt, *m_rt.exceptions.recursionError,
                                    text("maximum recursion depth exceeded while decoding a JSON ", what,
                                         " from a unicode string")));
            return {};
        }
        if (m_rt.spend())
            return {};
        ++m_depth;
        Read made = (this->*part)();
        --m_depth;
        return made;
    }

    // ---- numbers

    std::size_t digitsFrom(std::size_t index) const
    {
        while (isDigit(at(index)))
            ++index;
        return index;
    }

    Read number()
    {
        const std::size_t start = place;
        std::size_t end = at(start) == U'-' ? start + 1 : start;
        if (!isDigit(at(end))) {
            refuse("Expecting value", start);
            return {};
        }
        end = at(end) == U'0' ? end + 1 : digitsFrom(end);
        const std::size_t endOfInt = end;
        if (at(end) == U'.' && isDigit(at(end + 1)))
            end = digitsFrom(end + 1);
        if (at(end) == U'e' || at(end) == U'E') {
            const std::size_t digits = at(end + 1) == U'-' || at(end + 1) == U'+' ? end + 2 : end + 1;
            if (isDigit(at(digits)))
                end = digitsFrom(digits);
        }
        place = end;
        const std::string shown(m_text.begin() + static_cast<std::ptrdiff_t>(start),
                                m_text.begin() + static_cast<std::ptrdiff_t>(end));
        const bool isFloat = end != endOfInt;
        Object* hook = isFloat ? m_hooks.toFloat : m_hooks.toInt;
        if (isFloat && !hook)
            return newFloat(m_rt, numbers::parseFloat(shown).value_or(0));
        if (!hook && shown.size() < 18)
            return newInt(m_rt, std::int64_t{std::stoll(shown)});
        const Ref<Str> text = newStr(m_rt, std::string_view(shown));
        return taken(call(m_rt, hook ? *hook : *m_rt.types.integer, {text.get()}));
    }

    // ---- texts

    /// The text behind a quotation mark.
    Read string()
    {
        std::u32string content;
        if (!stringContent(content))
            return {};
        return newStr(m_rt, std::u32string_view(content));
    }

    bool stringContent(std::u32string& content)
    {
        const std::size_t start = place - 1;
        while (true) {
            if (place >= m_text.size())
                return refuse("Unterminated string starting at", start);
            const char32_t c = m_text[place];
            if (c == U'"') {
                ++place;
                return true;
            }
            if (c == U'\\') {
                if (!escape(content, start))
                    return false;
                continue;
            }
            if (c <= 0x1f && m_hooks.strict)
                return refuse("Invalid control character at", place);
            content += c;
            ++place;
        }
    }

    bool escape(std::u32string& content, std::size_t start)
    {
        static constexpr std::u32string_view kLetters = U"\"\\/bfnrt";
        static constexpr std::u32string_view kMeanings = U"\"\\/\b\f\n\r\t";
        if (place + 1 >= m_text.size())
            return refuse("Unterminated string starting at", start);
        const char32_t letter = m_text[place + 1];
        if (letter != U'u') {
            const std::size_t known = kLetters.find(letter);
            if (known == std::u32string_view::npos)
                return refuse("Invalid \\escape", place);
            content += kMeanings[known];
            place += 2;
            return true;
        }
        char32_t code = 0;
        if (!hexDigits(place + 2, code))
            return refuse("Invalid \\uXXXX escape", place + 1);
        place += 6;
        char32_t second = 0;
        const bool high = code >= 0xD800 && code <= 0xDBFF;
        if (high && at(place) == U'\\' && at(place + 1) == U'u' && hexDigits(place + 2, second) &&
            second >= 0xDC00 && second <= 0xDFFF) {
            code = 0x10000 + ((code - 0xD800) << 10) + (second - 0xDC00);
            place += 6;
        }
        content += code;
        return true;
    }

    bool hexDigits(std::size_t from, char32_t& code) const
    {
        code = 0;
        for (std::size_t i = from; i < from + 4; ++i) {
            const char32_t c = at(i);
            const char32_t lower = c | 0x20;
            if (isDigit(c))
                code = code * 16 + (c - U'0');
            else if (lower >= U'a' && lower <= U'f')
                code = code * 16 + (lower - U'a' + 10);
            else
                return false;
        }
        return true;
    }

    // ---- containers

    /// After an element: true if another one follows, false at the end or with a mistake (then `failed`).
    bool goesOn(char32_t end, bool& failed)
    {
        skipSpace();
        if (at(place) == end && place < m_text.size()) {
            ++place;
            return false;
        }
        if (at(place) != U',') {
            failed = true;
            return refuse("Expecting ',' delimiter", place);
        }
        const std::size_t comma = place++;
        skipSpace();
        if (m_rt.profile.minor >= 13 && at(place) == end) {
            failed = true;
            return refuse(end == U']' ? "Illegal trailing comma before end of array"
                                      : "Illegal trailing comma before end of object",
                          comma);
        }
        return true;
    }

    Read array()
    {
        Ref<List> list = newList(m_rt);
        skipSpace();
        if (at(place) == U']') {
            ++place;
            return list;
        }
        bool failed = false;
        do {
            Read item = value();
            if (!item)
                return {};
            appendToList(m_rt, *list, std::move(item));
        } while (goesOn(U']', failed));
        return failed ? Read{} : Read(std::move(list));
    }

    Ref<Str> key()
    {
        std::u32string content;
        ++place;
        if (!stringContent(content))
            return {};
        Ref<Str>& known = m_keys[content];
        if (!known)
            known = newStr(m_rt, std::u32string_view(content));
        return known.share();
    }

    /// A key, the colon, a value.
    bool pair(Ref<Str>& name, Read& content)
    {
        if (at(place) != U'"')
            return refuse("Expecting property name enclosed in double quotes", place);
        name = key();
        if (!name)
            return false;
        skipSpace();
        if (at(place) != U':')
            return refuse("Expecting ':' delimiter", place);
        ++place;
        skipSpace();
        content = value();
        return static_cast<bool>(content);
    }

    Read object()
    {
        Ref<Dict> dict;
        Ref<List> pairs;
        if (m_hooks.pairs)
            pairs = newList(m_rt);
        else
            dict = newDict(m_rt);
        skipSpace();
        bool failed = false;
        if (at(place) == U'}')
            ++place;
        else
            failed = !members(dict.get(), pairs.get());
        if (failed)
            return {};
        if (pairs)
            return taken(call(m_rt, *m_hooks.pairs, {pairs.get()}));
        if (m_hooks.object)
            return taken(call(m_rt, *m_hooks.object, {dict.get()}));
        return dict;
    }

    bool members(Dict* dict, List* pairs)
    {
        bool failed = false;
        do {
            Ref<Str> name;
            Read content;
            if (!pair(name, content))
                return false;
            if (pairs) {
                Object* both[] = {name.share().give(), content.give()};
                appendToList(m_rt, *pairs, newTuple(m_rt, both));
            } else {
                store(m_rt, *dict, *name, std::move(content));
            }
        } while (goesOn(U'}', failed));
        return !failed;
    }

    Runtime& m_rt;
    std::u32string m_text;
    Hooks m_hooks;
    std::uint32_t m_depth = 0;
    std::unordered_map<std::u32string, Ref<Str>> m_keys;
};

Object* hookOf(Runtime& rt, const Arguments& arguments, std::size_t index)
{
    return &arguments[index] == rt.objects.none ? nullptr : &arguments[index];
}

} // namespace

Value scan(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!isStr(arguments[0]))
        return typeError(rt, text("first argument must be a string, not ", typeName(arguments[0])));
    NAMETAG_TRY(start, indexNumber(rt, arguments[1]));
    if (start < 0)
        return valueError(rt, "idx cannot be negative");
    NAMETAG_TRY(strict, truth(rt, arguments[2]));
    Hooks hooks;
    hooks.strict = strict;
    hooks.object = hookOf(rt, arguments, 3);
    hooks.pairs = hookOf(rt, arguments, 4);
    hooks.toFloat = hookOf(rt, arguments, 5);
    hooks.toInt = hookOf(rt, arguments, 6);
    hooks.constant = hookOf(rt, arguments, 7);
    const auto& given = static_cast<const Str&>(arguments[0]);
    if (rt.spend(given.length / 64 + 1))
        return Raised{};
    Reader reader(rt, codePoints(given), hooks);
    reader.place = std::min<std::size_t>(static_cast<std::size_t>(start), given.length);
    Ref<> value = reader.value();
    if (!value && reader.wrong.empty())
        return Raised{};
    if (!value) {
        Object* parts[] = {share(*rt.objects.none).give(), newStr(rt, std::string_view(reader.wrong)).give(),
                           newInt(rt, static_cast<std::int64_t>(reader.wrongPlace)).give()};
        return newTuple(rt, parts);
    }
    Object* parts[] = {value.give(), newInt(rt, static_cast<std::int64_t>(reader.place)).give()};
    return newTuple(rt, parts);
}

} // namespace nametag::runtime::json
