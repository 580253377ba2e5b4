// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/source_anchors.h"

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

} // namespace

Anchors findAnchors(const std::string& text, const compile::Instruction& instruction)
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
    case Op::ForIter:
    case Op::CallEx: return bracketAnchors(text, '(');
    default: return {};
    }
}

} // namespace nametag::runtime
