// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/percent_format.h"

#include "core/numbers/big_int_text.h"
#include "core/numbers/float_text.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_builder.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/effort.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/format_layout.h"
#include "core/runtime/protocols/operations.h"

#include <limits>

namespace nametag::runtime {

namespace {

enum class Mode { Text, Bytes };

/// One "%…" of the pattern.
struct Directive {
    bool left = false;      ///< -
    bool plus = false;      ///< +
    bool blank = false;     ///< space
    bool alternate = false; ///< #
    bool zero = false;      ///< 0
    std::int64_t width = -1;
    std::int64_t precision = -1;
    char32_t type = 0;
};

bool isBytes(Runtime& rt, const Object& object)
{
    return isInstanceOf(object, *rt.types.bytes) || isInstanceOf(object, *rt.types.byteArray);
}

class PercentFormatter {
public:
    PercentFormatter(Runtime& rt, Mode mode, std::u32string_view pattern, Object& values)
        : m_rt(rt)
        , m_mode(mode)
        , m_pattern(pattern)
        , m_values(&values)
        , m_tuple(typeOf(values).is(kTupleSubclass) ? &static_cast<Tuple&>(values) : nullptr)
        , m_isMapping(!m_tuple && !isStr(values) && !(mode == Mode::Bytes && isBytes(rt, values)) &&
                      typeOf(values).slots.item)
    {}

    Done run();
    TextBuilder& out() { return m_out; }

private:
    Value next();
    Done readKey();
    Done readFlags(Directive& directive);
    Eval<std::int64_t> readAmount(Directive& directive, bool isWidth);
    Eval<Directive> readDirective();
    Done write(const Directive& directive);
    Done writeInteger(const Directive& directive, Object& value);
    Eval<Ref<>> integerFor(const Directive& directive, Object& value);
    Done writeFloat(const Directive& directive, Object& value);
    Done writeLetter(const Directive& directive, Object& value);
    Done writeBytes(const Directive& directive, Object& value);
    Done writeText(const Directive& directive, Object& value);
    void writeNumber(const Directive& directive, std::string number);
    void pad(const Directive& directive, std::size_t length, bool before);

    char32_t peek() const { return m_at < m_pattern.size() ? m_pattern[m_at] : 0; }
    bool atEnd() const { return m_at >= m_pattern.size(); }

    Runtime& m_rt;
    Mode m_mode;
    std::u32string_view m_pattern;
    std::size_t m_at = 0;
    Object* m_values;
    Tuple* m_tuple;
    bool m_isMapping;
    std::size_t m_used = 0; ///< items of the tuple, or 1: the value itself
    Ref<> m_keyed;          ///< what %(key) found, the value for the rest of the pattern
    bool m_keyedUsed = true;
    TextBuilder m_out;
};

/// The next value (getnextarg).
Value PercentFormatter::next()
{
    if (m_keyed) {
        if (!m_keyedUsed) {
            m_keyedUsed = true;
            return m_keyed.share();
        }
    } else if (m_tuple) {
        if (m_used < m_tuple->length)
            return share((*m_tuple)[m_used++]);
    } else if (m_used == 0) {
        m_used = 1;
        return share(*m_values);
    }
    return typeError(m_rt, "not enough arguments for format string");
}

/// "(key)" behind the per cent sign.
Done PercentFormatter::readKey()
{
    if (!m_isMapping)
        return typeError(m_rt, "format requires a mapping");
    const std::size_t start = ++m_at;
    int open = 1;
    while (open > 0 && !atEnd()) {
        open += peek() == '(' ? 1 : peek() == ')' ? -1 : 0;
        ++m_at;
    }
    if (open > 0)
        return valueError(m_rt, "incomplete format key");
    const std::u32string_view name = m_pattern.substr(start, m_at - 1 - start);
    Ref<> key;
    if (m_mode == Mode::Text) {
        key = newStr(m_rt, name);
    } else {
        const std::string bytes(name.begin(), name.end());
        key = newBytes(m_rt, bytes);
    }
    NAMETAG_TRY(found, getItem(m_rt, *m_values, *key));
    m_keyed = std::move(found);
    m_keyedUsed = false;
    return Nothing{};
}

Done PercentFormatter::readFlags(Directive& directive)
{
    for (; !atEnd(); ++m_at) {
        switch (peek()) {
        case '-': directive.left = true; break;
        case '+': directive.plus = true; break;
        case ' ': directive.blank = true; break;
        case '#': directive.alternate = true; break;
        case '0': directive.zero = true; break;
        default: return Nothing{};
        }
    }
    return Nothing{};
}

/// Width or precision: digits or "*"; -1: none.
Eval<std::int64_t> PercentFormatter::readAmount(Directive& directive, bool isWidth)
{
    if (peek() == '*') {
        ++m_at;
        NAMETAG_TRY(given, next());
        if (!isInt(*given))
            return typeError(m_rt, "* wants int");
        NAMETAG_TRY(amount, indexNumber(m_rt, *given));
        if (amount < 0 && isWidth)
            directive.left = true;
        return amount >= 0 ? amount : isWidth ? -amount : 0;
    }
    if (peek() < '0' || peek() > '9')
        return -1;
    std::int64_t amount = 0;
    for (; peek() >= '0' && peek() <= '9'; ++m_at) {
        const auto digit = static_cast<std::int64_t>(peek() - '0');
        const std::int64_t most = isWidth ? std::numeric_limits<std::int64_t>::max() : 0x7FFFFFFF;
        if (amount > (most - digit) / 10)
            return valueError(m_rt, isWidth ? "width too big" : "precision too big");
        amount = amount * 10 + digit;
    }
    return amount;
}

Eval<Directive> PercentFormatter::readDirective()
{
    Directive directive;
    if (peek() == '(')
        NAMETAG_CHECK(readKey());
    NAMETAG_CHECK(readFlags(directive));
    NAMETAG_TRY(width, readAmount(directive, true));
    directive.width = width;
    if (peek() == '.') {
        ++m_at;
        NAMETAG_TRY(precision, readAmount(directive, false));
        directive.precision = std::max<std::int64_t>(precision, 0);
    }
    if (peek() == 'h' || peek() == 'l' || peek() == 'L')
        ++m_at;
    if (atEnd())
        return valueError(m_rt, "incomplete format");
    directive.type = m_pattern[m_at++];
    const std::int64_t most = std::max(directive.width, directive.precision);
    if (most > 0 && static_cast<std::uint64_t>(most) > m_rt.budget.largestObject)
        return memoryError(m_rt);
    return directive;
}

void PercentFormatter::pad(const Directive& directive, std::size_t length, bool before)
{
    const auto width = static_cast<std::size_t>(std::max<std::int64_t>(directive.width, 0));
    if (width > length && directive.left != before)
        m_out.fill(U' ', width - length);
}

/// A number with its sign, prefix and padding (unicode_format_arg_output).
void PercentFormatter::writeNumber(const Directive& directive, std::string number)
{
    std::string head;
    if (number[0] == '-' || directive.plus || directive.blank)
        head = number[0] == '-' ? "-" : directive.plus ? "+" : " ";
    if (number[0] == '-')
        number.erase(0, 1);
    const char32_t type = directive.type;
    if (directive.alternate && (type == 'x' || type == 'X' || type == 'o')) {
        head += '0';
        head += static_cast<char>(type);
    }
    const std::size_t length = head.size() + number.size();
    const auto width = static_cast<std::size_t>(std::max<std::int64_t>(directive.width, 0));
    if (directive.zero && !directive.left && width > length)
        number.insert(0, width - length, '0');
    const std::size_t whole = head.size() + number.size();
    pad(directive, whole, true);
    m_out.append(std::string_view(head));
    m_out.append(std::string_view(number));
    pad(directive, whole, false);
}

/// The int that %d or %x shows (mainformatlong).
Eval<Ref<>> PercentFormatter::integerFor(const Directive& directive, Object& value)
{
    if (isInt(value))
        return share(value);
    const bool wantsIndex = directive.type == 'x' || directive.type == 'X' || directive.type == 'o';
    const Slots& slots = typeOf(value).slots;
    const UnaryFunction convert = wantsIndex || !slots.toInt ? slots.index : slots.toInt;
    if (convert) {
        Value converted = convert(m_rt, value);
        const bool wrong = converted && !isInt(*converted);
        if ((converted && !wrong) || (!converted && !swallow(m_rt, *m_rt.exceptions.typeError)))
            return converted;
    }
    const std::string code(1, static_cast<char>(directive.type));
    return typeError(m_rt, text("%", code, " format: ", wantsIndex ? "an integer" : "a real number",
                                " is required, not ", typeName(value)));
}

Done PercentFormatter::writeInteger(const Directive& directive, Object& value)
{
    NAMETAG_TRY(object, integerFor(directive, value));
    const auto& integer = static_cast<const Int&>(*object);
    const int base = directive.type == 'o' ? 8 : directive.type == 'x' || directive.type == 'X' ? 16 : 10;
    NAMETAG_TRY(number, intDigits(m_rt, integer, base));
    const std::size_t sign = number[0] == '-' ? 1 : 0;
    if (directive.type == 'X')
        for (char& c : number)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    const auto least = static_cast<std::size_t>(std::max<std::int64_t>(directive.precision, 0));
    if (number.size() - sign < least)
        number.insert(sign, least - (number.size() - sign), '0');
    writeNumber(directive, std::move(number));
    return Nothing{};
}

Done PercentFormatter::writeFloat(const Directive& directive, Object& value)
{
    NAMETAG_TRY(number, toDouble(m_rt, value));
    numbers::FloatFormat how;
    how.type = static_cast<char>(directive.type);
    how.alternate = directive.alternate;
    how.precision = directive.precision < 0 ? 6 : static_cast<std::uint32_t>(directive.precision);
    writeNumber(directive, numbers::formatFloat(number, how));
    return Nothing{};
}

Done PercentFormatter::writeLetter(const Directive& directive, Object& value)
{
    char32_t letter = 0;
    const bool isText = m_mode == Mode::Text;
    const bool isOneByte = typeOf(value).is(kBytesSubclass) && static_cast<Bytes&>(value).length == 1;
    if (isText && isStr(value) && static_cast<Str&>(value).length == 1) {
        letter = static_cast<Str&>(value).at(0);
    } else if (!isText && isOneByte) {
        letter = static_cast<unsigned char>(static_cast<Bytes&>(value).data()[0]);
    } else {
        const bool isNumber = isInt(value) || (!isStr(value) && typeOf(value).slots.index);
        if (!isNumber)
            return typeError(m_rt, isText ? "%c requires int or char"
                                          : "%c requires an integer in range(256) or a single byte");
        NAMETAG_TRY(object, index(m_rt, value));
        const auto& integer = static_cast<const Int&>(*object);
        if (!integer.fits() || integer.small < 0 || integer.small > (isText ? 0x10FFFF : 0xFF))
            return overflowError(m_rt, isText ? "%c arg not in range(0x110000)" : "%c arg not in range(256)");
        letter = static_cast<char32_t>(integer.small);
    }
    pad(directive, 1, true);
    m_out.append(letter);
    pad(directive, 1, false);
    return Nothing{};
}

/// %s and %b of a bytes pattern.
Done PercentFormatter::writeBytes(const Directive& directive, Object& value)
{
    Ref<> kept = share(value);
    if (!typeOf(value).is(kBytesSubclass) && !isInstanceOf(value, *m_rt.types.byteArray)) {
        NAMETAG_TRY(made, callSpecial(m_rt, value, *m_rt.names.dunderBytes, {}));
        if (!made)
            return typeError(m_rt, text("%b requires a bytes-like object, or an object that implements "
                                        "__bytes__, not '",
                                        typeName(value), "'"));
        kept = std::move(*made);
    }
    const std::string_view bytes = typeOf(*kept).is(kBytesSubclass)
                                       ? static_cast<Bytes&>(*kept).view()
                                       : std::string_view(static_cast<ByteArray&>(*kept).content);
    const std::string_view shown = bytes.substr(
        0, directive.precision < 0 ? bytes.size() : static_cast<std::size_t>(directive.precision));
    pad(directive, shown.size(), true);
    m_out.append(shown);
    pad(directive, shown.size(), false);
    return Nothing{};
}

Done PercentFormatter::writeText(const Directive& directive, Object& value)
{
    const bool plain = directive.type == 's';
    NAMETAG_TRY(shown, plain                                           ? str(m_rt, value)
                       : directive.type == 'r' && m_mode == Mode::Text ? repr(m_rt, value)
                                                                       : ascii(m_rt, value));
    std::size_t length = shown->length;
    if (directive.precision >= 0)
        length = std::min(length, static_cast<std::size_t>(directive.precision));
    pad(directive, length, true);
    // The digits of an exact int are written without a text of their own (unicode_format_arg_format).
    const bool digits = isExactly(value, *m_rt.types.integer) && directive.width <= 0;
    if (m_mode == Mode::Text && !digits && atEnd() && length == shown->length &&
        directive.width <= static_cast<std::int64_t>(length))
        m_out.appendLast(m_rt, *shown);
    else
        m_out.append(*shown, 0, length);
    pad(directive, length, false);
    return Nothing{};
}

Done PercentFormatter::write(const Directive& directive)
{
    const std::size_t place = m_at - 1;
    NAMETAG_TRY(value, next());
    switch (directive.type) {
    case 's': return m_mode == Mode::Text ? writeText(directive, *value) : writeBytes(directive, *value);
    case 'r':
    case 'a': return writeText(directive, *value);
    case 'c': return writeLetter(directive, *value);
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X': return writeInteger(directive, *value);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return writeFloat(directive, *value);
    default: break;
    }
    if (directive.type == 'b' && m_mode == Mode::Bytes)
        return writeBytes(directive, *value);
    const bool printable = directive.type >= 31 && directive.type <= 126;
    return valueError(m_rt, text("unsupported format character '",
                                 std::string(1, printable ? static_cast<char>(directive.type) : '?'), "' (0x",
                                 hexText(directive.type), ") at index ", place));
}

Done PercentFormatter::run()
{
    while (!atEnd()) {
        const std::size_t sign = m_pattern.find(U'%', m_at);
        const std::size_t end = std::min(sign, m_pattern.size());
        m_out.append(m_pattern.substr(m_at, end - m_at));
        m_at = end;
        if (atEnd())
            break;
        ++m_at;
        if (peek() == '%') {
            ++m_at;
            m_out.append(U'%');
            continue;
        }
        NAMETAG_TRY(directive, readDirective());
        NAMETAG_CHECK(write(directive));
    }
    const std::size_t given = m_tuple ? m_tuple->length : 1;
    if (!m_isMapping && m_used < given)
        return typeError(m_rt, m_mode == Mode::Text ? "not all arguments converted during string formatting"
                                                    : "not all arguments converted during bytes formatting");
    return Nothing{};
}

} // namespace

Value percentFormat(Runtime& rt, Str& pattern, Object& values)
{
    const std::u32string points = codePoints(pattern);
    PercentFormatter formatter(rt, Mode::Text, points, values);
    NAMETAG_CHECK(formatter.run());
    if (points.find(U'%') == std::u32string::npos)
        return share<Object>(pattern); // PyUnicode_Format writes all of it at once
    return formatter.out().finish(rt);
}

Eval<std::string> percentFormatBytes(Runtime& rt, std::string_view pattern, Object& values)
{
    std::u32string points;
    for (const char byte : pattern)
        points += static_cast<unsigned char>(byte);
    PercentFormatter formatter(rt, Mode::Bytes, points, values);
    NAMETAG_CHECK(formatter.run());
    return formatter.out().bytes();
}

} // namespace nametag::runtime
