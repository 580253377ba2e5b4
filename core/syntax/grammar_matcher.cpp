// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/grammar_matcher.h"

#include <algorithm>

namespace nametag::syntax {

GrammarMatcher::GrammarMatcher(const Grammar& grammar, std::string_view text,
                               const std::vector<Token>& tokens, ReportTaker& taker)
    : m_grammar(grammar)
    , m_text(text)
    , m_tokens(tokens)
    , m_taker(taker)
    , m_quietRule(grammar.ruleNamed("quiet_expression"))
{}

bool GrammarMatcher::walk(std::string_view rule, std::size_t start, bool tryErrors)
{
    m_memory.assign(m_tokens.size() + 1, {});
    m_position = start;
    m_depth = 0;
    m_tryErrors = tryErrors;
    return matchRule(m_grammar.ruleNamed(rule)) == Found::Yes;
}

/// Makes sure that there is a token here; false ends the walk.
bool GrammarMatcher::lookAtToken()
{
    if (m_stopped)
        return false;
    if (m_position >= m_tokens.size()) {
        m_ranOut = m_stopped = true;
        return false;
    }
    m_looked = std::max(m_looked, m_position + 1);
    return true;
}

bool GrammarMatcher::isToken(const GrammarNode& node)
{
    if (!lookAtToken())
        return false;
    const Token& token = m_tokens[m_position];
    if (node.kind != GrammarNode::Kind::Word)
        return token.kind == node.token;
    return token.kind == TokenKind::Name && m_text.substr(token.begin, token.end - token.begin) == node.text;
}

GrammarMatcher::Found GrammarMatcher::answered(ReportTaker::Answer answer)
{
    switch (answer) {
    case ReportTaker::Answer::Stop: m_stopped = true; return Found::Over;
    case ReportTaker::Answer::NoMatch: return Found::Over;
    case ReportTaker::Answer::GoOn: return Found::Yes;
    }
    return Found::Over;
}

GrammarMatcher::Found GrammarMatcher::match(const GrammarNode& node, Captures& captures)
{
    using Kind = GrammarNode::Kind;
    const std::size_t begin = m_position;
    Found found = Found::No;
    switch (node.kind) {
    case Kind::Report: return answered(m_taker.takeReport(node, captures));
    case Kind::Repeat:
    case Kind::RepeatOnce: found = matchRepeated(node, captures); break;
    case Kind::Separated: found = matchSeparated(node, captures); break;
    case Kind::Optional:
        if (match(*node.children[0], captures) != Found::Yes)
            m_position = begin;
        found = m_stopped ? Found::Over : Found::Yes;
        break;
    default: found = matchOne(node); break;
    }
    if (found == Found::Yes && node.capture != 0)
        captures.set(node.capture, {begin, m_position});
    return found;
}

GrammarMatcher::Found GrammarMatcher::matchOne(const GrammarNode& node)
{
    using Kind = GrammarNode::Kind;
    switch (node.kind) {
    case Kind::Token:
    case Kind::Word:
        if (!isToken(node))
            return Found::No;
        if (m_times && node.kind == Kind::Token && node.token == TokenKind::Name)
            ++(*m_times)[m_position];
        ++m_position;
        return Found::Yes;
    case Kind::Rule: return matchRule(node.rule);
    case Kind::Sequence: return matchSequence(node);
    case Kind::Choice: return matchChoice(node);
    case Kind::Force: return matchForced(node);
    case Kind::Ahead:
    case Kind::NotAhead: {
        const std::size_t begin = m_position;
        const bool matches = matchOne(*node.children[0]) == Found::Yes;
        m_position = begin;
        if (m_stopped)
            return Found::Over;
        return matches == (node.kind == Kind::Ahead) ? Found::Yes : Found::No;
    }
    default: return Found::No;
    }
}

GrammarMatcher::Found GrammarMatcher::matchForced(const GrammarNode& node)
{
    if (isToken(node)) {
        ++m_position;
        return Found::Yes;
    }
    if (!m_stopped)
        m_taker.takeMissing(node, m_position);
    m_stopped = true;
    return Found::Over;
}

GrammarMatcher::Found GrammarMatcher::matchRepeated(const GrammarNode& node, Captures& captures)
{
    std::size_t count = 0;
    for (;; ++count) {
        const std::size_t begin = m_position;
        if (match(*node.children[0], captures) == Found::Yes && m_position != begin)
            continue;
        m_position = begin;
        break;
    }
    if (m_stopped)
        return Found::Over;
    return count > 0 || node.kind == GrammarNode::Kind::Repeat ? Found::Yes : Found::No;
}

GrammarMatcher::Found GrammarMatcher::matchSeparated(const GrammarNode& node, Captures& captures)
{
    if (match(*node.children[0], captures) != Found::Yes)
        return m_stopped ? Found::Over : Found::No;
    for (;;) {
        const std::size_t begin = m_position;
        if (matchOne(*node.children[1]) == Found::Yes && match(*node.children[0], captures) == Found::Yes)
            continue;
        m_position = begin;
        return m_stopped ? Found::Over : Found::Yes;
    }
}

GrammarMatcher::Found GrammarMatcher::matchSequence(const GrammarNode& node)
{
    const bool onlyErrors = node.children.size() == 1 && node.children[0]->kind == GrammarNode::Kind::Rule &&
                            m_grammar.rule(node.children[0]->rule).isError;
    if (onlyErrors && !m_tryErrors)
        return Found::No;
    Captures captures;
    bool cut = false;
    for (const GrammarNode* child : node.children) {
        if (child->kind == GrammarNode::Kind::Cut) {
            cut = true;
            continue;
        }
        const Found found = match(*child, captures);
        if (found != Found::Yes)
            return cut || found == Found::Over || m_stopped ? Found::Over : Found::No;
    }
    return Found::Yes;
}

GrammarMatcher::Found GrammarMatcher::matchChoice(const GrammarNode& node)
{
    const std::size_t begin = m_position;
    for (const GrammarNode* alternative : node.children) {
        const Found found = matchSequence(*alternative);
        if (found == Found::Yes)
            return Found::Yes;
        m_position = begin;
        if (found == Found::Over || m_stopped)
            break;
    }
    return m_stopped ? Found::Over : Found::No;
}

const GrammarMatcher::Memory* GrammarMatcher::remembered(std::size_t position, int rule) const
{
    for (const Memory& memory : m_memory[position]) {
        if (memory.rule == rule)
            return &memory;
    }
    return nullptr;
}

GrammarMatcher::Found GrammarMatcher::matchRule(int index)
{
    const GrammarRule& rule = m_grammar.rule(index);
    if (m_stopped)
        return Found::Over;
    const std::size_t begin = m_position;
    if (rule.remembers) {
        if (const Memory* known = remembered(begin, index)) {
            m_position = known->end != 0 ? known->end : begin;
            return known->end != 0 ? Found::Yes : Found::No;
        }
    }
    if (++m_depth > kMaximumDepth)
        m_tooDeep = m_stopped = true;
    const bool before = m_tryErrors;
    if (index == m_quietRule)
        m_tryErrors = false;
    const Found found = m_stopped ? Found::Over : matchRuleAfresh(rule);
    m_tryErrors = before;
    --m_depth;
    if (rule.remembers && !m_stopped)
        m_memory[begin].push_back({index, found == Found::Yes ? static_cast<std::uint32_t>(m_position) : 0});
    return found;
}

GrammarMatcher::Found GrammarMatcher::matchRuleAfresh(const GrammarRule& rule)
{
    const std::size_t begin = m_position;
    const Found found = matchChoice(*rule.body);
    if (found != Found::Yes)
        return m_stopped ? Found::Over : Found::No;
    if (m_times)
        readBeginningAgain(rule, begin);
    if (rule.hasValue)
        return answered(m_taker.takeValue(rule, {begin, m_position}));
    return Found::Yes;
}

void GrammarMatcher::readBeginningAgain(const GrammarRule& rule, std::size_t begin)
{
    const bool isDotted = rule.name == "dotted_name";
    if (!isDotted && rule.name != "primary" && rule.name != "t_primary")
        return;
    const std::size_t end = m_position;
    if (isDotted)
        m_dottedNames.push_back({begin, end});
    m_position = begin;
    matchOne(*rule.body->children[0]->children[0]);
    m_position = end;
}

} // namespace nametag::syntax
