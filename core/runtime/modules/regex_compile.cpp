// SPDX-License-Identifier: GPL-3.0-or-later
// From the tree of a regular expression to its program; character sets.
#include "core/runtime/modules/regex_program.h"

#include "core/runtime/types/unicode.h"

#include <utf8proc.h>

namespace nametag::runtime::regex {

namespace {

/// Characters that are one letter though neither is the other's upper or lower case (Lib/re/_casefix.py).
constexpr std::u32string_view kEqual[] = {
    U"i\u0131",      U"s\u017f",      U"\u00b5\u03bc", U"\u0345\u03b9\u1fbe", U"\u0390\u1fd3",
    U"\u03b0\u1fe3", U"\u03b2\u03d0", U"\u03b5\u03f5", U"\u03b8\u03d1",       U"\u03ba\u03f0",
    U"\u03c0\u03d6", U"\u03c1\u03f1", U"\u03c2\u03c3", U"\u03c6\u03d5",       U"\u0432\u1c80",
    U"\u0434\u1c81", U"\u043e\u1c82", U"\u0441\u1c83", U"\u0442\u1c84\u1c85", U"\u044a\u1c86",
    U"\u0463\u1c87", U"\u1c88\ua64b", U"\u1e61\u1e9b", U"\ufb05\ufb06",
};

char32_t lowerOf(char32_t c, std::uint32_t flags)
{
    if ((flags & kUnicode) == 0)
        return c >= U'A' && c <= U'Z' ? c + 32 : c;
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

char32_t upperOf(char32_t c, std::uint32_t flags)
{
    if ((flags & kUnicode) == 0)
        return c >= U'a' && c <= U'z' ? c - 32 : c;
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}

bool inCategory(char32_t c, char category, std::uint32_t flags)
{
    const bool unicodeRules = (flags & kUnicode) != 0;
    switch (category) {
    case 'd': return unicodeRules ? unicode::isDecimal(c) : c >= U'0' && c <= U'9';
    case 's': return unicodeRules ? unicode::isSpace(c) : c == U' ' || (c >= U'\t' && c <= U'\r');
    case 'w': return isWordCharacter(c, flags);
    default: return !inCategory(c, static_cast<char>(category | 0x20), flags);
    }
}

class Compiler {
public:
    explicit Compiler(const Tree& tree)
        : m_tree(tree)
    {
        m_program.groups = tree.groups;
        m_program.flags = tree.flags;
        m_program.names = tree.names;
    }

    Compiled run()
    {
        Compiled compiled;
        emit(m_tree.root);
        add(Code::Match);
        compiled.problem = std::move(m_problem);
        compiled.program = std::make_shared<const Program>(std::move(m_program));
        return compiled;
    }

private:
    std::uint32_t here() const { return static_cast<std::uint32_t>(m_program.code.size()); }

    std::uint32_t add(Code code, std::uint32_t a = 0)
    {
        Instruction instruction;
        instruction.code = code;
        instruction.a = a;
        m_program.code.push_back(instruction);
        return here() - 1;
    }
    Instruction& at(std::uint32_t index) { return m_program.code[index]; }

    void emit(const Node& node)
    {
        switch (node.kind) {
        case Kind::Sequence:
            for (const Node& child : node.children)
                emit(child);
            return;
        case Kind::Branch: return branch(node);
        case Kind::Literal:
        case Kind::Any:
        case Kind::Set: return character(node);
        case Kind::At:
            at(add(Code::At)).at = node.at;
            at(here() - 1).flags = withType(node.flags);
            return;
        case Kind::Group: return group(node);
        case Kind::Repeat: return repeat(node);
        case Kind::Reference:
            add((node.flags & kIgnoreCase) != 0 ? Code::ReferenceFold : Code::Reference, node.group);
            at(here() - 1).flags = withType(node.flags);
            return;
        case Kind::Look: return look(node);
        case Kind::Atomic:
            add(Code::AtomicStart);
            emit(node.children[0]);
            add(Code::AtomicEnd);
            return;
        case Kind::Conditional: return conditional(node);
        case Kind::Fail: add(Code::Fail); return;
        }
    }

    /// A pattern of str goes by Unicode where nothing else is said.
    std::uint32_t withType(std::uint32_t flags) const
    {
        return (flags & (kAscii | kUnicode)) == 0 ? flags | (m_tree.flags & kUnicode) : flags;
    }

    void character(const Node& node)
    {
        const std::uint32_t flags = withType(node.flags);
        const bool folds = (flags & kIgnoreCase) != 0;
        if (node.kind == Kind::Any) {
            add((flags & kDotAll) != 0 ? Code::Any : Code::AnyInLine);
            return;
        }
        if (node.kind == Kind::Literal && (!folds || otherCases(node.character, flags).empty())) {
            at(add(Code::Char)).character = node.character;
            return;
        }
        CharacterSet set;
        set.items = node.set;
        if (node.kind == Kind::Literal)
            set.items.push_back({node.character, node.character, 0});
        set.negative = node.negative;
        set.flags = flags;
        set.finish();
        m_program.sets.push_back(std::move(set));
        add(Code::Set, static_cast<std::uint32_t>(m_program.sets.size() - 1));
    }

    void branch(const Node& node)
    {
        std::vector<std::uint32_t> ends;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            if (i + 1 == node.children.size()) {
                emit(node.children[i]);
                break;
            }
            const std::uint32_t split = add(Code::Split);
            at(split).a = here();
            emit(node.children[i]);
            ends.push_back(add(Code::Jump));
            at(split).b = here();
        }
        for (const std::uint32_t end : ends)
            at(end).a = here();
    }

    void group(const Node& node)
    {
        if (node.group != 0)
            add(Code::Save, node.group * 2);
        emit(node.children[0]);
        if (node.group != 0)
            add(Code::Save, node.group * 2 + 1);
    }

    static bool isOneCharacter(const Node& node)
    {
        return node.kind == Kind::Literal || node.kind == Kind::Any || node.kind == Kind::Set;
    }

    /// A sequence of one element is that element.
    static const Node& bare(const Node& node)
    {
        const Node* inner = &node;
        while ((inner->kind == Kind::Sequence || (inner->kind == Kind::Group && inner->group == 0)) &&
               inner->children.size() == 1)
            inner = &inner->children[0];
        return *inner;
    }

    void repeat(const Node& node)
    {
        const Node& body = bare(node.children[0]);
        if (isOneCharacter(body)) {
            const std::uint32_t start = add(Code::RepeatOne);
            at(start).least = node.least;
            at(start).most = node.most;
            at(start).mode = node.mode;
            emit(body);
            at(start).a = here();
            return;
        }
        if (node.mode == Mode::Possessive)
            add(Code::AtomicStart);
        const std::uint32_t number = m_program.loops++;
        add(Code::LoopStart, number);
        const std::uint32_t loop = add(Code::Loop, number);
        at(loop).least = node.least;
        at(loop).most = node.most;
        at(loop).mode = node.mode;
        emit(node.children[0]);
        add(Code::Jump, loop);
        at(loop).b = here();
        if (node.mode == Mode::Possessive)
            add(Code::AtomicEnd);
    }

    void look(const Node& node)
    {
        const std::uint32_t start = add(Code::LookStart);
        at(start).negative = node.negative;
        if (node.behind) {
            const Width width = widthOf(node.children[0], m_tree.groupWidths);
            if (width.least != width.most && !m_problem)
                m_problem.message = "look-behind requires fixed-width pattern";
            at(start).b = static_cast<std::uint32_t>(width.least);
        }
        emit(node.children[0]);
        at(add(Code::LookEnd)).negative = node.negative;
        at(start).a = here();
    }

    void conditional(const Node& node)
    {
        const std::uint32_t test = add(Code::Conditional);
        at(test).b = node.group;
        emit(node.children[0]);
        const std::uint32_t jump = add(Code::Jump);
        at(test).a = here();
        emit(node.children[1]);
        at(jump).a = here();
    }

    const Tree& m_tree;
    Program m_program;
    Problem m_problem;
};

} // namespace

std::u32string otherCases(char32_t c, std::uint32_t flags)
{
    std::u32string others;
    const auto add = [&](char32_t other) {
        if (other != c && others.find(other) == std::u32string::npos)
            others += other;
    };
    const char32_t lower = lowerOf(c, flags);
    add(lower);
    add(upperOf(c, flags));
    if ((flags & kUnicode) == 0)
        return others;
    for (const std::u32string_view equal : kEqual) {
        if (equal.find(lower) == std::u32string_view::npos)
            continue;
        for (const char32_t other : equal) {
            add(other);
            add(upperOf(other, flags));
        }
    }
    return others;
}

bool isWordCharacter(char32_t c, std::uint32_t flags)
{
    if (c < 128 || (flags & kUnicode) == 0)
        return c == U'_' || (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    return unicode::isAlnum(c);
}

bool CharacterSet::hasPlain(char32_t c) const
{
    for (const SetItem& item : items) {
        if (item.category != 0 ? inCategory(c, item.category, flags) : item.low <= c && c <= item.high)
            return true;
    }
    return false;
}

bool CharacterSet::compute(char32_t c) const
{
    bool has = hasPlain(c);
    if (!has && (flags & kIgnoreCase) != 0)
        for (const char32_t other : otherCases(c, flags))
            has = has || hasPlain(other);
    return has != negative;
}

void CharacterSet::finish()
{
    for (char32_t c = 0; c < 256; ++c)
        latin1[c] = compute(c);
}

Compiled compile(const Source& source)
{
    const Tree tree = parse(source);
    if (tree.problem)
        return {nullptr, tree.problem};
    return Compiler(tree).run();
}

} // namespace nametag::runtime::regex
