// SPDX-License-Identifier: GPL-3.0-or-later
// Writing JSON (Modules/_json.c, Lib/json/encoder.py).
#include "core/numbers/float_text.h"
#include "core/runtime/modules/json_parts.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_builder.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace nametag::runtime::json {

namespace {

constexpr std::uint32_t kBuildsEachText =
    12; ///< before it null, true, false, [] and {} are the same each time

struct Style {
    Object* otherwise = nullptr; ///< default(o)
    bool ascii = true;
    const Str* indent = nullptr;
    const Str* itemSeparator = nullptr;
    const Str* keySeparator = nullptr;
    bool sorted = false;
    bool skipKeys = false;
    bool allowNan = true;
    bool checkCircles = true;
};

class Writer {
public:
    Writer(Runtime& rt, const Style& style)
        : m_rt(rt)
        , m_style(style)
    {}

    Done value(Object& object)
    {
        if (isStr(object))
            return string(static_cast<const Str&>(object)), Nothing{};
        if (plain(object))
            return Nothing{};
        if (isInt(object))
            return integer(object);
        if (isFloat(object))
            return real(static_cast<const Float&>(object).value);
        const Type& type = typeOf(object);
        if (type.is(kListSubclass) || type.is(kTupleSubclass))
            return nested(object, &Writer::array, "encoding a JSON object");
        if (type.is(kDictSubclass))
            return nested(object, &Writer::dict, "encoding a JSON object");
        return nested(object, &Writer::other, "encoding a JSON object");
    }

    Ref<Str> finish() { return m_out.finish(m_rt); }

private:
    /// None, True, False.
    bool plain(Object& object)
    {
        if (&object == m_rt.objects.none)
            return m_out.append("null"), true;
        if (isExactly(object, *m_rt.types.boolean))
            return m_out.append(static_cast<Int&>(object).small != 0 ? "true" : "false"), true;
        return false;
    }

    Done integer(Object& object)
    {
        NAMETAG_TRY(shown, m_rt.types.integer->slots.repr(m_rt, object));
        m_out.append(static_cast<Str&>(*shown));
        return Nothing{};
    }

    Done real(double value)
    {
        if (std::isfinite(value)) {
            m_out.append(numbers::floatRepr(value));
            return Nothing{};
        }
        if (!m_style.allowNan)
            return valueError(
                m_rt, text("Out of range float values are not JSON compliant",
                           m_rt.profile.minor >= 12 ? ": " + numbers::floatRepr(value) : std::string()));
        m_out.append(std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
        return Nothing{};
    }

    void unicodeEscape(char32_t unit)
    {
        static constexpr char kHex[] = "0123456789abcdef";
        const char shown[] = {
            '\\', 'u', kHex[unit >> 12 & 15], kHex[unit >> 8 & 15], kHex[unit >> 4 & 15], kHex[unit & 15]};
        m_out.append(std::string_view(shown, sizeof shown));
    }

    void character(char32_t c)
    {
        switch (c) {
        case U'"': return m_out.append("\\\"");
        case U'\\': return m_out.append("\\\\");
        case U'\b': return m_out.append("\\b");
        case U'\f': return m_out.append("\\f");
        case U'\n': return m_out.append("\\n");
        case U'\r': return m_out.append("\\r");
        case U'\t': return m_out.append("\\t");
        default: break;
        }
        const bool asItIs = c >= 0x20 && (m_style.ascii ? c < 0x7f : true);
        if (asItIs)
            return m_out.append(c);
        if (c <= 0xFFFF)
            return unicodeEscape(c);
        unicodeEscape(0xD800 + ((c - 0x10000) >> 10));
        unicodeEscape(0xDC00 + ((c - 0x10000) & 0x3FF));
    }

    void string(const Str& given)
    {
        m_out.append(U'"');
        for (std::size_t i = 0; i < given.length; ++i)
            character(given.at(i));
        m_out.append(U'"');
    }

    Done nested(Object& object, Done (Writer::*part)(Object&), const char* doing)
    {
        if (m_style.checkCircles && std::find(m_open.begin(), m_open.end(), &object) != m_open.end())
            return valueError(m_rt, "Circular reference detected");
        if (m_open.size() >= kDeepest)
            return raise(m_rt, *m_rt.exceptions.recursionError,
                         text("maximum recursion depth exceeded while ", doing));
        if (m_rt.spend())
            return Raised{};
        m_open.push_back(&object);
        Done done = (this->*part)(object);
        m_open.pop_back();
        return done;
    }

    void newLine()
    {
        if (!m_style.indent)
            return;
        m_out.append(U'\n');
        for (std::size_t i = 0; i < m_level; ++i)
            m_out.append(*m_style.indent);
    }

    /// Before an element: the bracket's line ends, or a separator.
    void startElement(bool first)
    {
        if (!first)
            m_out.append(*m_style.itemSeparator);
        newLine();
    }

    Done array(Object& object)
    {
        const bool isList = typeOf(object).is(kListSubclass);
        const auto count = [&] {
            return isList ? static_cast<List&>(object).length : static_cast<Tuple&>(object).length;
        };
        if (count() == 0)
            return m_out.append("[]"), Nothing{};
        m_out.append(U'[');
        ++m_level;
        for (std::size_t i = 0; i < count(); ++i) {
            startElement(i == 0);
            Ref<> item = share(isList ? static_cast<List&>(object)[i] : static_cast<Tuple&>(object)[i]);
            NAMETAG_CHECK(value(*item));
        }
        --m_level;
        newLine();
        m_out.append(U']');
        return Nothing{};
    }

    /// All items as a list of pairs.
    Eval<Ref<List>> itemsOf(Object& object)
    {
        const Ref<List> items = newList(m_rt);
        if (isExactly(object, *m_rt.types.dict)) {
            for (const DictEntry& entry : static_cast<Dict&>(object).entries) {
                if (!entry.key)
                    continue;
                Object* both[] = {entry.key, entry.value};
                appendToList(m_rt, *items, newTupleSharing(m_rt, both));
            }
        } else {
            NAMETAG_TRY(view, callMethod(m_rt, object, *m_rt.names.plainItems, {}));
            NAMETAG_CHECK(forEach(m_rt, *view, [&](Ref<> item) -> Eval<bool> {
                appendToList(m_rt, *items, std::move(item));
                return true;
            }));
        }
        if (m_style.sorted)
            NAMETAG_CHECK(callMethod(m_rt, *items, *m_rt.names.plainSort, {}));
        return items.share();
    }

    Done dict(Object& object)
    {
        NAMETAG_TRY(items, itemsOf(object));
        if (items->length == 0)
            return m_out.append("{}"), Nothing{};
        m_out.append(U'{');
        ++m_level;
        bool first = true;
        for (std::size_t i = 0; i < items->length; ++i) {
            Object& item = (*items)[i];
            if (!typeOf(item).is(kTupleSubclass) || static_cast<Tuple&>(item).length != 2)
                return valueError(m_rt, "items must return 2-tuples");
            NAMETAG_TRY(written, member(static_cast<Tuple&>(item), first));
            first = first && !written;
        }
        --m_level;
        newLine();
        m_out.append(U'}');
        return Nothing{};
    }

    /// False: a key that is left out.
    Eval<bool> member(Tuple& pair, bool first)
    {
        Object& key = pair[0];
        const bool fits = isStr(key) || isInt(key) || isFloat(key) || &key == m_rt.objects.none;
        if (!fits && m_style.skipKeys)
            return false;
        if (!fits)
            return typeError(m_rt, text("keys must be str, int, float, bool or None, not ", typeName(key)));
        startElement(first);
        if (isStr(key)) {
            string(static_cast<const Str&>(key));
        } else {
            m_out.append(U'"');
            NAMETAG_CHECK(value(key));
            m_out.append(U'"');
        }
        m_out.append(*m_style.keySeparator);
        NAMETAG_CHECK(value(pair[1]));
        return true;
    }

    Done other(Object& object)
    {
        NAMETAG_TRY(replaced, call(m_rt, *m_style.otherwise, {&object}));
        return value(*replaced);
    }

    Runtime& m_rt;
    Style m_style;
    TextBuilder m_out;
    std::vector<const Object*> m_open;
    std::size_t m_level = 0;
};

} // namespace

Value encode(Runtime& rt, Object*, const Arguments& arguments)
{
    for (const std::size_t i : {4, 5})
        if (!isStr(arguments[i]))
            return typeError(rt, text("separators must be str, not ", typeName(arguments[i])));
    bool flags[10] = {};
    for (const std::size_t i : {2, 6, 7, 8, 9}) {
        NAMETAG_TRY(flag, truth(rt, arguments[i]));
        flags[i] = flag;
    }
    Style style;
    style.otherwise = &arguments[1];
    style.ascii = flags[2];
    style.indent = isStr(arguments[3]) ? static_cast<const Str*>(&arguments[3]) : nullptr;
    style.itemSeparator = static_cast<const Str*>(&arguments[4]);
    style.keySeparator = static_cast<const Str*>(&arguments[5]);
    style.sorted = flags[6];
    style.skipKeys = flags[7];
    style.allowNan = flags[8];
    style.checkCircles = flags[9];
    Object& object = arguments[0];
    // Before, what repr gave is handed out as it is.
    if (rt.profile.minor < kBuildsEachText && isInt(object) && !isExactly(object, *rt.types.boolean))
        return rt.types.integer->slots.repr(rt, object);
    Writer writer(rt, style);
    NAMETAG_CHECK(writer.value(object));
    const Ref<Str> written = writer.finish();
    const bool isConstant = &object == rt.objects.none || isInt(object);
    const bool same = isConstant || (written->length == 2 && !isStr(object));
    return same && rt.profile.minor < kBuildsEachText ? Value(intern(rt, written.share()))
                                                      : Value(written.share());
}

} // namespace nametag::runtime::json
