// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/name_readings.h"

#include "core/syntax/grammar_matcher.h"
#include "core/syntax/identifier.h"
#include "core/syntax/lexer.h"
#include "core/syntax/source_text.h"
#include "core/syntax/string_literal.h"

#include <algorithm>
#include <unordered_map>

namespace nametag::syntax {

namespace {

constexpr int kVersion = 11;

/// The texts of the replacement fields of an f-string that is known to be right.
class FieldFinder {
public:
    explicit FieldFinder(std::string_view body)
        : m_body(body)
    {}

    std::vector<std::string_view> find()
    {
        text(0);
        return std::move(m_fields);
    }

private:
    bool at(char character, std::size_t ahead = 0) const
    {
        return m_at + ahead < m_body.size() && m_body[m_at + ahead] == character;
    }
    void text(int level);
    void field(int level);
    void expression();

    std::string_view m_body;
    std::size_t m_at = 0;
    std::vector<std::string_view> m_fields;
};

void FieldFinder::text(int level)
{
    while (m_at < m_body.size()) {
        if (level > 0 && at('}'))
            return;
        if (at('\\') && at('N', 1) && at('{', 2)) {
            m_at = std::min(m_body.find('}', m_at), m_body.size() - 1) + 1;
        } else if (level == 0 && at('{') && at('{', 1)) {
            m_at += 2;
        } else if (at('{') && level < 2) {
            ++m_at;
            field(level);
        } else {
            ++m_at;
        }
    }
}

void FieldFinder::expression()
{
    int open = 0;
    char quote = 0;
    for (; m_at < m_body.size(); ++m_at) {
        const char here = m_body[m_at];
        if (quote != 0) {
            quote = here == quote ? '\0' : quote;
        } else if (here == '\'' || here == '"') {
            quote = here;
        } else if (std::string_view("([{").find(here) != std::string_view::npos) {
            ++open;
        } else if (open > 0) {
            open -= std::string_view(")]}").find(here) != std::string_view::npos ? 1 : 0;
        } else if (std::string_view("!=<>").find(here) != std::string_view::npos && at('=', 1)) {
            ++m_at;
        } else if (std::string_view("!:=}").find(here) != std::string_view::npos) {
            return;
        }
    }
}

void FieldFinder::field(int level)
{
    const std::size_t begin = m_at;
    expression();
    m_fields.push_back(m_body.substr(begin, m_at - begin));
    while (m_at < m_body.size() && !at(':') && !at('}'))
        ++m_at;
    if (at(':')) {
        ++m_at;
        text(level + 1);
    }
    ++m_at;
}

/// Walks one text and the fields of its f-strings. Parser/pegen.c, _PyPegen_new_identifier.
class NameCounter final : public ReportTaker {
public:
    explicit NameCounter(std::vector<NameReading>& readings)
        : m_readings(readings)
    {
        for (const NameReading& reading : readings)
            m_places.emplace(reading.first, m_places.size());
    }

    void count(std::string_view text, std::string_view rule)
    {
        const LexResult lexed = lex(text, {kVersion, false});
        if (lexed.error)
            return;
        m_text = text;
        m_tokens = &lexed.tokens;
        GrammarMatcher matcher(Grammar::ofVersion(kVersion), text, lexed.tokens, *this);
        std::vector<std::uint32_t> times(lexed.tokens.size(), 0);
        matcher.countNames(times);
        matcher.walk(rule, 0, false);
        for (std::size_t i = 0; i < times.size(); ++i)
            if (times[i] != 0)
                add(textOf(lexed.tokens[i]), times[i]);
        for (const TokenRange& range : matcher.dottedNames())
            addDotted(lexed.tokens, range);
        for (const std::string& field : std::exchange(m_fields, {}))
            NameCounter(m_readings).count(field, "star_expressions");
    }

    Answer takeReport(const GrammarNode&, const Captures&) override { return Answer::GoOn; }
    void takeMissing(const GrammarNode&, std::size_t) override {}

    Answer takeValue(const GrammarRule& rule, TokenRange range) override
    {
        const Token& token = (*m_tokens)[range.begin];
        if (rule.name == "soft_keyword")
            return Answer::NoMatch;
        if (rule.name == "strings")
            for (std::size_t i = range.begin; i < range.end; ++i)
                takeFields(textOf((*m_tokens)[i]));
        const bool imaginary = rule.name == "imaginary_number";
        if (imaginary || rule.name == "real_number")
            return ((textOf(token).back() | 0x20) == 'j') == imaginary ? Answer::GoOn : Answer::NoMatch;
        return Answer::GoOn;
    }

private:
    std::string_view textOf(const Token& token) const
    {
        return m_text.substr(token.begin, token.end - token.begin);
    }

    void takeFields(std::string_view literal)
    {
        const LiteralParts parts = splitLiteral(literal);
        if (!parts.format)
            return;
        for (const std::string_view field : FieldFinder(parts.body).find())
            m_fields.push_back("(" + std::string(field) + ")");
    }

    void add(std::string_view name, std::uint32_t times)
    {
        const auto [place, isNew] = m_places.emplace(normalizedName(name), m_readings.size());
        if (isNew)
            m_readings.emplace_back(place->first, 0);
        m_readings[place->second].second += times;
    }

    /// `import a.b` makes the name a.b, too. Parser/action_helpers.c, _PyPegen_join_names_with_dot
    void addDotted(const std::vector<Token>& tokens, TokenRange range)
    {
        std::string joined;
        for (std::size_t i = range.begin; i < range.end; ++i) {
            joined += textOf(tokens[i]);
            if (tokens[i].kind == TokenKind::Dot)
                continue;
            if (i > range.begin)
                add(joined, 1);
        }
    }

    std::vector<NameReading>& m_readings;
    std::unordered_map<std::string, std::size_t> m_places;
    std::string_view m_text;
    const std::vector<Token>* m_tokens = nullptr;
    std::vector<std::string> m_fields;
};

} // namespace

std::vector<NameReading> nameReadings(std::string_view source)
{
    std::vector<NameReading> readings;
    const SourceText decoded = decodeSource(source, {});
    if (!decoded.error)
        NameCounter(readings).count(decoded.text, "file");
    return readings;
}

} // namespace nametag::syntax
