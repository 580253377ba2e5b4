// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/grammar.h"

#include "core/base/assert.h"

#include <array>
#include <unordered_map>

namespace nametag::syntax {

namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// The rules of parameters for def or for lambda.
std::string parameterRules(bool lambda)
{
    std::string rules(kParameterGrammar);
    replaceAll(rules, "$end", lambda ? "':'" : "')'");
    replaceAll(rules, "$Title", lambda ? "Lambda expression" : "Function");
    replaceAll(rules, "NAME $annotation", lambda ? "NAME" : "NAME def_annotation?");
    replaceAll(rules, "$grouped", lambda ? "lambda_param % ','" : "def_plain+");
    replaceAll(rules, "  | $star_annotated\n",
               lambda ? "" : "  | '*' def_annotated_star def_maybe* def_kwds?\n");
    replaceAll(rules, "$bare_star",
               lambda ? "'*' (':' | ',' (':' | '**')) {here \"named arguments must follow bare *\"}"
                      : "a:'*' (')' | ',' (')' | '**')) {at a \"named arguments must follow bare *\"}");
    replaceAll(rules, "$", lambda ? "lambda" : "def");
    return rules;
}

constexpr std::string_view kAnnotatedStar =
    "def_annotated_star = NAME ':' star_expression ',' | NAME ':' star_expression &')' ;\n";

const std::unordered_map<std::string_view, TokenKind>& tokenNames()
{
    static const std::unordered_map<std::string_view, TokenKind> names = {
        {"NAME", TokenKind::Name},
        {"NUMBER", TokenKind::Number},
        {"STRING", TokenKind::String},
        {"NEWLINE", TokenKind::Newline},
        {"INDENT", TokenKind::Indent},
        {"DEDENT", TokenKind::Dedent},
        {"END", TokenKind::EndOfSource},
        {"FSTART", TokenKind::FStringStart},
        {"FMIDDLE", TokenKind::FStringMiddle},
        {"FEND", TokenKind::FStringEnd},
#define NAMETAG_ROW(name, text) {text, TokenKind::name},
        NAMETAG_OPERATORS(NAMETAG_ROW) NAMETAG_KEYWORDS(NAMETAG_ROW)
#undef NAMETAG_ROW
    };
    return names;
}

} // namespace

/// Reads the notation of grammar.h.
class GrammarReader {
public:
    GrammarReader(Grammar& grammar, int minorVersion)
        : m_grammar(grammar)
        , m_minorVersion(minorVersion)
    {}

    void read(std::string_view text)
    {
        m_text = text;
        m_at = 0;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks())
            readRule();
    }

private:
    using Kind = GrammarNode::Kind;

    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n'))
            ++m_at;
    }
    char here()
    {
        skipBlanks();
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    bool accept(std::string_view symbol)
    {
        skipBlanks();
        if (m_text.substr(m_at, symbol.size()) != symbol)
            return false;
        m_at += symbol.size();
        return true;
    }
    std::string_view word()
    {
        skipBlanks();
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at] == '_' || (m_text[m_at] | 0x20) >= 'a') &&
               m_text[m_at] != '|' && m_text[m_at] != '{' && m_text[m_at] != '}' && m_text[m_at] != '~' &&
               m_text[m_at] != '[' && m_text[m_at] != '^')
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }
    std::string quoted(char quote)
    {
        ++m_at;
        std::string text;
        for (; m_text[m_at] != quote; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            text += m_text[m_at];
        }
        ++m_at;
        return text;
    }
    GrammarNode* node(Kind kind)
    {
        m_grammar.m_nodes.push_back(std::make_unique<GrammarNode>());
        m_grammar.m_nodes.back()->kind = kind;
        return m_grammar.m_nodes.back().get();
    }
    GrammarNode* wrap(Kind kind, const GrammarNode* inner)
    {
        GrammarNode* outer = node(kind);
        outer->children.push_back(inner);
        return outer;
    }
    int ruleIndex(std::string_view name)
    {
        const auto [found, isNew] = m_indices.try_emplace(std::string(name), m_grammar.m_rules.size());
        if (isNew) {
            GrammarRule rule;
            rule.name = name;
            rule.isError = name.find("bad_") != std::string_view::npos;
            rule.hasValue = name == "strings" || name == "fstring" || name == "number" ||
                            name == "soft_keyword" || name == "real_number" || name == "imaginary_number";
            m_grammar.m_rules.push_back(std::move(rule));
        }
        return static_cast<int>(found->second);
    }

    void readRule()
    {
        const std::size_t index = static_cast<std::size_t>(ruleIndex(word()));
        m_grammar.m_rules[index].remembers = accept("!");
        NAMETAG_ASSERT(accept("="), "a grammar rule lacks its =");
        const GrammarNode* body = choice();
        m_grammar.m_rules[index].body = body;
        NAMETAG_ASSERT(accept(";"), "a grammar rule lacks its end");
    }

    const GrammarNode* choice()
    {
        GrammarNode* result = node(Kind::Choice);
        do {
            const bool wanted = versionAllows();
            const GrammarNode* alternative = sequence();
            if (wanted)
                result->children.push_back(alternative);
        } while (accept("|"));
        return result;
    }
    bool versionAllows()
    {
        if (!accept("@"))
            return true;
        const bool before = accept("-");
        skipBlanks();
        int version = 0;
        while (m_text[m_at] >= '0' && m_text[m_at] <= '9')
            version = version * 10 + (m_text[m_at++] - '0');
        return before ? m_minorVersion < version : m_minorVersion >= version;
    }
    const GrammarNode* sequence()
    {
        GrammarNode* result = node(Kind::Sequence);
        while (here() != '|' && here() != ';' && here() != ')')
            result->children.push_back(item());
        return result;
    }
    const GrammarNode* item()
    {
        if (accept("^"))
            return node(Kind::Cut);
        if (accept("&&"))
            return forced();
        if (accept("&"))
            return wrap(Kind::Ahead, atom());
        if (accept("!"))
            return wrap(Kind::NotAhead, atom());
        if (accept("{"))
            return report();
        char capture = 0;
        if (const char first = here();
            (first | 0x20) >= 'a' && (first | 0x20) <= 'b' && m_text[m_at + 1] == ':') {
            capture = m_text[m_at];
            m_at += 2;
        }
        GrammarNode* result = repeated(atom());
        result->capture = capture;
        return result;
    }
    GrammarNode* forced()
    {
        GrammarNode* inner = atom();
        inner->kind = Kind::Force;
        return inner;
    }
    GrammarNode* repeated(GrammarNode* inner)
    {
        if (accept("?"))
            return wrap(Kind::Optional, inner);
        if (accept("*"))
            return wrap(Kind::Repeat, inner);
        if (accept("+"))
            return wrap(Kind::RepeatOnce, inner);
        if (!accept("%"))
            return inner;
        GrammarNode* separated = wrap(Kind::Separated, inner);
        separated->children.push_back(atom());
        return separated;
    }
    GrammarNode* atom()
    {
        if (accept("(")) {
            const GrammarNode* inner = choice();
            NAMETAG_ASSERT(accept(")"), "a grammar group lacks its end");
            return wrap(Kind::Sequence, inner);
        }
        if (here() == '\'') {
            GrammarNode* result = node(Kind::Token);
            result->text = quoted('\'');
            result->token = tokenNames().at(result->text);
            return result;
        }
        if (here() == '"') {
            GrammarNode* result = node(Kind::Word);
            result->text = quoted('"');
            return result;
        }
        const std::string_view name = word();
        NAMETAG_ASSERT(!name.empty(), "a grammar rule has something unknown in it");
        if (const auto token = tokenNames().find(name); name[0] <= 'Z' && token != tokenNames().end()) {
            GrammarNode* result = node(Kind::Token);
            result->token = token->second;
            return result;
        }
        GrammarNode* result = node(Kind::Rule);
        result->rule = ruleIndex(name);
        return result;
    }
    GrammarNode* report()
    {
        GrammarNode* result = node(Kind::Report);
        result->text = word();
        while (here() != '"')
            ++m_at;
        result->message = quoted('"');
        NAMETAG_ASSERT(accept("}"), "a grammar report lacks its end");
        return result;
    }

    Grammar& m_grammar;
    int m_minorVersion;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::unordered_map<std::string, std::size_t> m_indices;
};

const Grammar& Grammar::ofVersion(int minorVersion)
{
    const auto make = [](int version) {
        Grammar grammar;
        GrammarReader reader(grammar, version);
        for (std::string_view text : {kStatementGrammar, kPatternGrammar, kExpressionGrammar,
                                      kStatementErrors, kExpressionErrors, kAnnotatedStar})
            reader.read(text);
        const std::string functions = parameterRules(false);
        const std::string lambdas = parameterRules(true);
        reader.read(functions);
        reader.read(lambdas);
        for (const GrammarRule& rule : grammar.m_rules)
            NAMETAG_ASSERT(rule.body != nullptr, "a grammar rule is used but not written");
        return grammar;
    };
    static const Grammar eleven = make(11);
    static const Grammar twelve = make(12);
    static const Grammar thirteen = make(13);
    return minorVersion <= 11 ? eleven : minorVersion == 12 ? twelve : thirteen;
}

int Grammar::ruleNamed(std::string_view name) const
{
    for (std::size_t index = 0; index < m_rules.size(); ++index) {
        if (m_rules[index].name == name)
            return static_cast<int>(index);
    }
    return -1;
}

} // namespace nametag::syntax
