// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/format_map.h"

#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_builder.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/format_layout.h"
#include "core/runtime/protocols/operations.h"

#include <limits>

namespace nametag::runtime {

namespace {

/// One replacement field: "{name!conversion:spec}".
struct Field {
    std::u32string_view name;
    std::u32string_view spec;
    char32_t conversion = 0;
    bool nested = false; ///< the specification has fields itself
    bool atEnd = false;
};

enum class Numbering { Unknown, Automatic, Manual };

class Formatter {
public:
    Formatter(Runtime& rt, const Arguments* arguments, Object* mapping)
        : m_rt(rt)
        , m_arguments(arguments)
        , m_mapping(mapping)
    {}

    Eval<Ref<Str>> build(std::u32string_view pattern, int depth);

private:
    Eval<bool> readLiteral(std::u32string_view& left, TextBuilder& out);
    Eval<Field> readField(std::u32string_view& left);
    Done readSpec(std::u32string_view& left, Field& field, char32_t ending);
    Done appendField(TextBuilder& out, const Field& field, int depth);
    Eval<std::int64_t> integerOf(std::u32string_view digits);
    Value fieldObject(std::u32string_view name);
    Value firstObject(std::u32string_view first);
    Eval<std::int64_t> number(bool isEmpty, std::int64_t index);
    Value named(std::u32string_view name);
    Value follow(Ref<> object, std::u32string_view rest);
    Value converted(Ref<> object, char32_t conversion);

    Runtime& m_rt;
    const Arguments* m_arguments;
    Object* m_mapping;
    Numbering m_numbering = Numbering::Unknown;
    std::int64_t m_next = 0;
};

/// Appends text up to the next field; true: a field follows (MarkupIterator_next).
Eval<bool> Formatter::readLiteral(std::u32string_view& left, TextBuilder& out)
{
    const std::size_t at = left.find_first_of(U"{}");
    if (at == left.npos) {
        out.append(left);
        left = {};
        return false;
    }
    const char32_t brace = left[at];
    const bool doubled = at + 1 < left.size() && left[at + 1] == brace;
    if (!doubled && brace == '}')
        return valueError(m_rt, "Single '}' encountered in format string");
    if (at + 1 == left.size())
        return valueError(m_rt, "Single '{' encountered in format string");
    out.append(left.substr(0, at + (doubled ? 1 : 0)));
    left.remove_prefix(at + (doubled ? 2 : 1));
    return !doubled;
}

Done Formatter::readSpec(std::u32string_view& left, Field& field, char32_t ending)
{
    if (ending == '!') {
        if (left.empty())
            return valueError(m_rt, "end of string while looking for conversion specifier");
        field.conversion = left[0];
        left.remove_prefix(1);
        if (!left.empty()) {
            const char32_t next = left[0];
            left.remove_prefix(1);
            if (next == '}')
                return Nothing{};
            if (next != ':')
                return valueError(m_rt, "expected ':' after conversion specifier");
        }
    }
    int open = 1;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i] == '{') {
            field.nested = true;
            ++open;
        } else if (left[i] == '}' && --open == 0) {
            field.spec = left.substr(0, i);
            left.remove_prefix(i + 1);
            return Nothing{};
        }
    }
    return valueError(m_rt, "unmatched '{' in format spec");
}

Eval<Field> Formatter::readField(std::u32string_view& left)
{
    Field field;
    std::size_t at = 0;
    char32_t ending = 0;
    for (; at < left.size() && ending == 0; ++at) {
        const char32_t c = left[at];
        if (c == '{')
            return valueError(m_rt, "unexpected '{' in field name");
        if (c == '[') {
            while (at + 1 < left.size() && left[at + 1] != ']')
                ++at;
        } else if (c == '}' || c == ':' || c == '!') {
            ending = c;
        }
    }
    if (ending == 0)
        return valueError(m_rt, "expected '}' before end of string");
    field.name = left.substr(0, at - 1);
    left.remove_prefix(at);
    if (ending != '}')
        NAMETAG_CHECK(readSpec(left, field, ending));
    field.atEnd = left.empty();
    return field;
}

/// A number made of digits only, or -1.
Eval<std::int64_t> Formatter::integerOf(std::u32string_view digits)
{
    if (digits.empty())
        return -1;
    std::int64_t value = 0;
    for (const char32_t c : digits) {
        if (c < '0' || c > '9')
            return -1;
        const auto digit = static_cast<std::int64_t>(c - '0');
        if (value > (std::numeric_limits<std::int64_t>::max() - digit) / 10)
            return valueError(m_rt, "Too many decimal digits in format string");
        value = value * 10 + digit;
    }
    return value;
}

Eval<std::int64_t> Formatter::number(bool isEmpty, std::int64_t index)
{
    const Numbering wanted = isEmpty ? Numbering::Automatic : Numbering::Manual;
    if (m_numbering == Numbering::Unknown)
        m_numbering = wanted;
    if (m_numbering != wanted)
        return valueError(m_rt, isEmpty ? "cannot switch from manual field specification to automatic field "
                                          "numbering"
                                        : "cannot switch from automatic field numbering to manual field "
                                          "specification");
    return isEmpty ? m_next++ : index;
}

Value Formatter::named(std::u32string_view name)
{
    Ref<Str> key = newStr(m_rt, name);
    if (m_mapping)
        return getItem(m_rt, *m_mapping, *key);
    for (std::size_t i = 0; i < m_arguments->keywords(); ++i)
        if (equal(static_cast<const Str&>((*m_arguments->names)[i]), *key))
            return share(m_arguments->keyword(i));
    return keyError(m_rt, *key);
}

Value Formatter::firstObject(std::u32string_view first)
{
    NAMETAG_TRY(given, integerOf(first));
    if (!first.empty() && given < 0)
        return named(first);
    NAMETAG_TRY(index, number(first.empty(), given));
    if (!m_arguments)
        return valueError(m_rt, "Format string contains positional fields");
    if (static_cast<std::size_t>(index) >= m_arguments->positional)
        return indexError(m_rt, text("Replacement index ", index, " out of range for positional args tuple"));
    return share((*m_arguments)[static_cast<std::size_t>(index)]);
}

/// ".name" and "[key]" behind the first name.
Value Formatter::follow(Ref<> object, std::u32string_view rest)
{
    while (!rest.empty()) {
        const char32_t kind = rest[0];
        rest.remove_prefix(1);
        if (kind != '.' && kind != '[')
            return valueError(m_rt, "Only '.' or '[' may follow ']' in format field specifier");
        std::size_t end = kind == '.' ? rest.find_first_of(U".[") : rest.find(U']');
        if (kind == '[' && end == rest.npos)
            return valueError(m_rt, "Missing ']' in format string");
        end = std::min(end, rest.size());
        const std::u32string_view name = rest.substr(0, end);
        rest.remove_prefix(kind == '[' ? end + 1 : end);
        if (name.empty())
            return valueError(m_rt, "Empty attribute in format string");
        if (kind == '.') {
            Ref<Str> attribute = newStr(m_rt, name);
            NAMETAG_TRY(next, getAttribute(m_rt, *object, *attribute));
            object = std::move(next);
            continue;
        }
        NAMETAG_TRY(index, integerOf(name));
        Ref<> key = index < 0 ? Ref<>(newStr(m_rt, name)) : newInt(m_rt, index);
        NAMETAG_TRY(next, getItem(m_rt, *object, *key));
        object = std::move(next);
    }
    return object;
}

Value Formatter::fieldObject(std::u32string_view name)
{
    const std::size_t end = std::min(name.find_first_of(U".["), name.size());
    NAMETAG_TRY(first, firstObject(name.substr(0, end)));
    return follow(std::move(first), name.substr(end));
}

Value Formatter::converted(Ref<> object, char32_t conversion)
{
    switch (conversion) {
    case 0: return object;
    case 'r': return repr(m_rt, *object);
    case 's': return str(m_rt, *object);
    case 'a': return ascii(m_rt, *object);
    default: break;
    }
    if (conversion > 32 && conversion < 127)
        return valueError(
            m_rt, text("Unknown conversion specifier ", std::string(1, static_cast<char>(conversion))));
    return valueError(m_rt, text("Unknown conversion specifier \\x", hexText(conversion)));
}

Done Formatter::appendField(TextBuilder& out, const Field& field, int depth)
{
    NAMETAG_TRY(found, fieldObject(field.name));
    NAMETAG_TRY(object, converted(std::move(found), field.conversion));
    Ref<Str> spec;
    if (field.nested) {
        NAMETAG_TRY(expanded, build(field.spec, depth - 1));
        spec = std::move(expanded);
    } else if (!field.spec.empty()) {
        spec = newStr(m_rt, field.spec);
    }
    NAMETAG_TRY(shown, format(m_rt, *object, spec.get()));
    if (field.atEnd && !isExactly(*object, *m_rt.types.integer))
        out.appendLast(m_rt, *shown);
    else
        out.append(*shown);
    return Nothing{};
}

Eval<Ref<Str>> Formatter::build(std::u32string_view pattern, int depth)
{
    if (depth <= 0)
        return valueError(m_rt, "Max string recursion exceeded");
    TextBuilder out;
    while (!pattern.empty()) {
        NAMETAG_TRY(fieldFollows, readLiteral(pattern, out));
        if (!fieldFollows)
            continue;
        NAMETAG_TRY(field, readField(pattern));
        NAMETAG_CHECK(appendField(out, field, depth));
    }
    return out.finish(m_rt);
}

} // namespace

Value formatWithArguments(Runtime& rt, Str& pattern, const Arguments& arguments)
{
    const std::u32string points = codePoints(pattern);
    if (points.find_first_of(U"{}") == std::u32string::npos)
        return share<Object>(pattern);
    return Formatter(rt, &arguments, nullptr).build(points, 2);
}

Value formatWithMapping(Runtime& rt, Str& pattern, Object& mapping)
{
    const std::u32string points = codePoints(pattern);
    if (points.find_first_of(U"{}") == std::u32string::npos)
        return share<Object>(pattern);
    return Formatter(rt, nullptr, &mapping).build(points, 2);
}

} // namespace nametag::runtime
