// SPDX-License-Identifier: GPL-3.0-or-later
// Replacements of sub() and expand(): \1, \g<name> and escapes (Lib/re/_parser.py, parse_template).
#include "core/runtime/modules/regex_objects.h"
#include "core/runtime/modules/regex_reader.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>

namespace nametag::runtime::regex {

namespace {

class TemplateParser {
public:
    TemplateParser(const Pattern& pattern, const Source& source)
        : m_pattern(pattern)
        , m_reader(source)
    {}

    Template parts;
    std::string unknownName; ///< an IndexError

    bool run()
    {
        while (!m_reader.atEnd()) {
            const char32_t c = m_reader.text[m_reader.place++];
            if (c != U'\\')
                literal(c);
            else if (!escape())
                return false;
        }
        return true;
    }
    const Problem& problem() const { return m_reader.problem; }

private:
    void literal(char32_t c)
    {
        if (parts.empty() || parts.back().group >= 0)
            parts.emplace_back();
        parts.back().text += c;
    }

    bool group(std::uint64_t number, std::size_t place)
    {
        if (number > m_pattern.program->groups)
            return m_reader.failAt("invalid group reference " + std::to_string(number), place);
        parts.push_back({{}, static_cast<std::int64_t>(number)});
        return true;
    }

    bool named()
    {
        if (!m_reader.take(U'<'))
            return m_reader.fail("missing <");
        const std::size_t start = m_reader.place;
        const std::optional<std::u32string> name = m_reader.until(U'>', "group name");
        if (!name)
            return false;
        if (std::all_of(name->begin(), name->end(), [](char32_t c) { return isOneOf(c, kDigits); }))
            return group(numberOf(*name, 10), start);
        if (!isName(*name))
            return m_reader.failAt("bad character in group name " + quoted(*name, true), start);
        for (const auto& [known, number] : m_pattern.program->names)
            if (known == *name)
                return group(number, start);
        unknownName = "unknown group name " + quoted(*name, true);
        return false;
    }

    bool escape()
    {
        static constexpr std::u32string_view kLetters = U"abfnrtv\\";
        static constexpr std::u32string_view kMeanings = U"\a\b\f\n\r\t\v\\";
        const std::size_t start = m_reader.place - 1;
        if (m_reader.atEnd())
            return m_reader.failAt("bad escape (end of pattern)", start);
        const char32_t letter = m_reader.text[m_reader.place++];
        if (letter == U'g')
            return named();
        if (isOneOf(letter, kDigits))
            return number(letter, start);
        const std::size_t known = kLetters.find(letter);
        if (known != std::u32string_view::npos) {
            literal(kMeanings[known]);
            return true;
        }
        if (isAsciiLetter(letter))
            return m_reader.failAt("bad escape \\" + utf8Of(std::u32string(1, letter)), start);
        literal(U'\\');
        literal(letter);
        return true;
    }

    bool number(char32_t first, std::size_t start)
    {
        std::u32string digits(1, first);
        if (first == U'0') {
            digits += m_reader.takeWhile(2, kOctals);
            literal(static_cast<char32_t>(numberOf(digits, 8) & 0xFF));
            return true;
        }
        digits += m_reader.takeWhile(1, kDigits);
        const bool octal = digits.size() == 2 && isOneOf(digits[0], kOctals) && isOneOf(digits[1], kOctals) &&
                           !m_reader.atEnd() && isOneOf(m_reader.peek(), kOctals);
        if (!octal)
            return group(numberOf(digits, 10), start + 1);
        digits += m_reader.text[m_reader.place++];
        const std::uint64_t value = numberOf(digits, 8);
        if (value > 0377)
            return m_reader.failAt("octal escape value \\" + utf8Of(digits) + " outside of range 0-0o377",
                                   start);
        literal(static_cast<char32_t>(value));
        return true;
    }

    const Pattern& m_pattern;
    Reader m_reader;
};

} // namespace

Eval<Template> parseTemplate(Runtime& rt, const Pattern& pattern, Object& replacement)
{
    Source source;
    source.text = textOf(replacement);
    source.isStr = isStr(replacement);
    TemplateParser parser(pattern, source);
    if (parser.run())
        return std::move(parser.parts);
    if (!parser.unknownName.empty())
        return raise(rt, *rt.exceptions.indexError, parser.unknownName);
    return raiseProblem(rt, parser.problem(), replacement);
}

Ref<> expand(Runtime& rt, const Match& match, const Template& parts)
{
    std::u32string out;
    for (const TemplatePart& part : parts) {
        if (part.group < 0) {
            out += part.text;
            continue;
        }
        const auto [from, to] = spanOf(match, static_cast<std::size_t>(part.group));
        if (from >= 0)
            appendSlice(out, *match.string, from, to);
    }
    if (isStr(*match.string))
        return newStr(rt, std::u32string_view(out));
    return newBytes(rt, std::string(out.begin(), out.end()));
}

} // namespace nametag::runtime::regex
