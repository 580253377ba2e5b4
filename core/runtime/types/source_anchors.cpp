// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/source_anchors.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace nametag::runtime {

namespace {

using compile::Op;

/// The places of the text that are neither inside brackets nor in strings nor in comments.
class Surface {
public:
    explicit Surface(const std::string& text)
        : m_text(text)
    {
        while (m_at < text.size())
            step();
    }

    /// Offsets of the characters outside, in order.
    const std::vector<std::size_t>& outside() const { return m_outside; }
    /// The last bracket that opens at the surface, with its closing one; npos: there is none.
    std::size_t lastOpen() const { return m_lastOpen; }
    std::size_t lastClose() const { return m_lastClose; }

private:
    void step()
    {
        const char c = m_text[m_at];
        if (c == '"' || c == '\'') {
            skipString(c);
        } else if (c == '#') {
            while (m_at < m_text.size() && m_text[m_at] != '\n')
                ++m_at;
        } else if (c == '(' || c == '[' || c == '{') {
            if (m_depth++ == 0)
                m_lastOpen = m_at;
            ++m_at;
        } else if (c == ')' || c == ']' || c == '}') {
            if (--m_depth == 0)
                m_lastClose = m_at;
            ++m_at;
        } else {
            if (m_depth == 0)
                m_outside.push_back(m_at);
            ++m_at;
        }
    }
    void skipString(char quote)
    {
        const std::string triple(3, quote);
        const bool isTriple = m_text.compare(m_at, 3, triple) == 0;
        m_at += isTriple ? 3 : 1;
        while (m_at < m_text.size()) {
            if (m_text[m_at] == '\\') {
                m_at += 2;
            } else if (isTriple ? m_text.compare(m_at, 3, triple) == 0 : m_text[m_at] == quote) {
                m_at += isTriple ? 3 : 1;
                return;
            } else {
                ++m_at;
            }
        }
    }

    const std::string& m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::vector<std::size_t> m_outside;
    std::size_t m_lastOpen = std::string::npos;
    std::size_t m_lastClose = std::string::npos;
};

bool isOperatorSign(char c)
{
    return std::string_view("+-*/%@&|^~<>").find(c) != std::string_view::npos;
}

/// An operand ends before this place: the sign here is a binary operator.
bool followsOperand(const std::string& text, std::size_t at)
{
    while (at > 0) {
        const char c = text[--at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\\')
            continue;
        return !isOperatorSign(c) && c != '(' && c != ',' && c != '=';
    }
    return false;
}

Anchors operatorAnchors(const std::string& text, std::string_view sign)
{
    const Surface surface(text);
    Anchors anchors;
    for (const std::size_t at : surface.outside()) {
        if (text.compare(at, sign.size(), sign) != 0 || !followsOperand(text, at))
            continue;
        const char after = at + sign.size() < text.size() ? text[at + sign.size()] : ' ';
        const bool longer = (sign == "*" && after == '*') || (sign == "/" && after == '/');
        if (longer || (anchors.found && sign == "**"))
            continue;
        anchors = {true, at, at + sign.size(), true};
    }
    return anchors;
}

Anchors bracketAnchors(const std::string& text, char open)
{
    const Surface surface(text);
    const std::size_t from = surface.lastOpen();
    if (from == std::string::npos || from == 0 || text[from] != open ||
        surface.lastClose() + 1 != text.size())
        return {};
    return {true, from, text.size(), false};
}

/// What keeps a text from being a binary operation, a call or a subscription.
bool hasOtherWords(const std::string& bare)
{
    static constexpr std::string_view kWords[] = {
        "and",  "or",    "not",    "in",    "is",  "if",   "else",   "lambda", "for",    "await", "yield",
        "from", "raise", "return", "class", "def", "with", "assert", "del",    "import", "global"};
    std::string word;
    for (const char c : bare + ' ') {
        if (c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
            word += c;
            continue;
        }
        if (std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords))
            return true;
        word.clear();
    }
    return bare.find_first_of(",=:!;") != std::string::npos;
}

/// The binary operator that is applied last; not found: there is none, or a comparison.
Anchors lastOperator(const std::string& text, const std::string& bare, bool& compares)
{
    static constexpr std::string_view kLevels[] = {"|", "^", "&", "<<>>", "+-", "*///%@", "**"};
    Anchors anchors;
    std::size_t lowest = std::size(kLevels);
    for (std::size_t at = 0; at < bare.size(); ++at) {
        if (!isOperatorSign(bare[at]) || bare[at] == '~')
            continue;
        const bool twice = at + 1 < bare.size() && bare[at + 1] == bare[at];
        const std::size_t length =
            twice && std::string_view("<>*/").find(bare[at]) != std::string::npos ? 2 : 1;
        compares = compares || (length == 1 && (bare[at] == '<' || bare[at] == '>'));
        const std::string sign = bare.substr(at, length);
        std::size_t level = 0;
        while (level + 1 < std::size(kLevels) &&
               (sign == "**" || kLevels[level].find(sign) == std::string::npos))
            ++level;
        if (level <= lowest && followsOperand(text, at)) {
            lowest = level;
            anchors = {true, at, at + length, true};
        }
        at += length - 1;
    }
    return anchors;
}

/// For any instruction whose place is an expression: what is marked depends on the text alone.
Anchors anchorsOfText(const std::string& text, bool marksCalls)
{
    const Surface surface(text);
    std::string bare(text.size(), '\x01');
    for (const std::size_t at : surface.outside())
        bare[at] = text[at];
    if (hasOtherWords(bare))
        return {};
    bool compares = false;
    const Anchors found = lastOperator(text, bare, compares);
    if (compares)
        return {};
    if (found.found || text.empty() || isOperatorSign(text[0]))
        return found;
    const Anchors subscript = bracketAnchors(text, '[');
    return subscript.found || !marksCalls ? subscript : bracketAnchors(text, '(');
}

} // namespace

Anchors findAnchors(const std::string& text, const compile::Instruction& instruction, bool marksCalls)
{
    switch (instruction.op) {
    case Op::BinaryOp:
        if (instruction.argument >= compile::kInplace)
            return {};
        return operatorAnchors(text, compile::binaryOperatorText(instruction.argument));
    case Op::BinarySubscr:
    case Op::StoreSubscr:
    case Op::DeleteSubscr:
    case Op::BinarySlice:
    case Op::StoreSlice: return bracketAnchors(text, '[');
    case Op::Call:
    case Op::CallKeywords:
    case Op::CallEx: return marksCalls ? bracketAnchors(text, '(') : Anchors{};
    default: return anchorsOfText(text, marksCalls);
    }
}

} // namespace nametag::runtime
