// SPDX-License-Identifier: GPL-3.0-or-later
// The parser of regular expressions: alternatives, sequences, repeats, groups.
#include "core/runtime/modules/regex_reader.h"

#include <algorithm>

namespace nametag::runtime::regex {

namespace {

constexpr std::uint32_t kDeepest = 400;
constexpr const char* kUnterminated = "missing ), unterminated subpattern";

class Parser {
public:
    explicit Parser(const Source& source)
        : m_reader(source)
    {
        m_tree.flags = source.flags;
        m_open.push_back(true);
        m_tree.groupWidths.push_back({});
    }

    Tree run()
    {
        Node root;
        const bool parsed = alternatives(root, m_tree.flags);
        if (parsed && !m_reader.atEnd())
            m_reader.fail("unbalanced parenthesis");
        for (const auto& [group, place] : m_conditions)
            if (group > m_tree.groups)
                m_reader.failAt("invalid group reference " + std::to_string(group), place);
        m_tree.root = std::move(root);
        m_tree.problem = std::move(m_reader.problem);
        return std::move(m_tree);
    }

private:
    bool alternatives(Node& node, std::uint32_t flags)
    {
        if (++m_depth > kDeepest) {
            m_reader.fail("maximum recursion depth exceeded");
            m_reader.problem.isRecursionError = true;
            return false;
        }
        Node branch;
        branch.kind = Kind::Branch;
        do {
            Node part;
            if (!sequence(part, flags, m_depth == 1 && branch.children.empty()))
                return false;
            branch.children.push_back(std::move(part));
        } while (m_reader.take(U'|'));
        --m_depth;
        if (branch.children.size() == 1)
            node = std::move(branch.children[0]);
        else
            node = std::move(branch);
        return true;
    }

    bool skipVerbose(std::uint32_t flags)
    {
        if ((flags & kVerbose) == 0)
            return false;
        if (isOneOf(m_reader.peek(), U" \t\n\r\v\f"))
            return ++m_reader.place, true;
        if (!m_reader.take(U'#'))
            return false;
        while (!m_reader.atEnd() && !m_reader.take(U'\n'))
            ++m_reader.place;
        return true;
    }

    bool sequence(Node& node, std::uint32_t flags, bool first)
    {
        while (!m_reader.atEnd() && m_reader.peek() != U'|' && m_reader.peek() != U')') {
            if (skipVerbose(flags))
                continue;
            const char32_t c = m_reader.peek();
            Node item;
            item.flags = flags;
            if (isOneOf(c, U"*+?{")) {
                if (!repeat(node, flags))
                    return false;
                continue;
            }
            ++m_reader.place;
            bool empty = false;
            if (!element(c, item, flags, first && node.children.empty(), empty))
                return false;
            if (!empty)
                node.children.push_back(std::move(item));
        }
        return true;
    }

    /// One element; `empty`: it stands for nothing (a comment, global flags). Global flags change `flags`.
    bool element(char32_t c, Node& item, std::uint32_t& flags, bool first, bool& empty)
    {
        switch (c) {
        case U'\\': return escape(item);
        case U'[': return parseSet(m_reader, item);
        case U'.': item.kind = Kind::Any; return true;
        case U'^':
        case U'$':
            item.kind = Kind::At;
            item.at = static_cast<char>(c);
            return true;
        case U'(': return group(item, flags, first, empty);
        default:
            item.kind = Kind::Literal;
            item.character = c;
            return true;
        }
    }

    // ---- repeats

    /// {2}, {2,}, {,3}, {2,3}: false and the place unmoved if it is not one; a problem if it is a wrong one.
    bool counts(std::uint32_t& least, std::uint32_t& most)
    {
        const std::size_t here = m_reader.place;
        if (m_reader.looksAt(U'}'))
            return false;
        const std::u32string low = m_reader.takeWhile(std::u32string::npos, kDigits);
        std::u32string high = low;
        const bool open = m_reader.take(U',');
        if (open)
            high = m_reader.takeWhile(std::u32string::npos, kDigits);
        if (!m_reader.take(U'}')) {
            m_reader.place = here;
            return false;
        }
        least = 0;
        most = kNoLimit;
        if (!count(low, least) || !count(high, most))
            return false;
        if (most < least)
            return m_reader.failAt("min repeat greater than max repeat", here);
        return true;
    }

    /// The number of these digits, if there are any.
    bool count(const std::u32string& digits, std::uint32_t& value)
    {
        if (digits.empty())
            return true;
        const std::uint64_t number = numberOf(digits, 10);
        value = static_cast<std::uint32_t>(std::min<std::uint64_t>(number, kNoLimit));
        if (number < kNoLimit)
            return true;
        m_reader.fail("the repetition number is too large");
        m_reader.problem.isOverflowError = true;
        return false;
    }

    bool repeat(Node& node, std::uint32_t flags)
    {
        const std::size_t start = m_reader.place;
        const char32_t c = m_reader.text[m_reader.place++];
        Node item;
        item.kind = Kind::Repeat;
        item.flags = flags;
        item.least = c == U'+' ? 1 : 0;
        item.most = c == U'?' ? 1 : kNoLimit;
        if (c == U'{' && !counts(item.least, item.most)) {
            if (m_reader.problem)
                return false;
            Node literal;
            literal.kind = Kind::Literal;
            literal.flags = flags;
            literal.character = c;
            node.children.push_back(std::move(literal));
            return true;
        }
        if (node.children.empty() || node.children.back().kind == Kind::At)
            return m_reader.failAt("nothing to repeat", start);
        if (node.children.back().kind == Kind::Repeat)
            return m_reader.failAt("multiple repeat", start);
        if (m_reader.take(U'?'))
            item.mode = Mode::Lazy;
        else if (m_reader.take(U'+'))
            item.mode = Mode::Possessive;
        item.children.push_back(std::move(node.children.back()));
        node.children.back() = std::move(item);
        return true;
    }

    // ---- escapes

    bool reference(Node& item, std::uint64_t number, std::size_t start, std::size_t shown)
    {
        if (number > m_tree.groups)
            return m_reader.failAt("invalid group reference " + std::to_string(number), start + shown);
        item.kind = Kind::Reference;
        item.group = static_cast<std::uint32_t>(number);
        return closed(item.group, start);
    }

    bool closed(std::uint32_t number, std::size_t start)
    {
        if (m_open[number])
            return m_reader.failAt("cannot refer to an open group", start);
        if (m_behind && number > m_groupsBeforeBehind)
            return m_reader.fail("cannot refer to group defined in the same lookbehind subpattern");
        return true;
    }

    bool escape(Node& item)
    {
        const std::size_t start = m_reader.place - 1;
        if (m_reader.atEnd())
            return m_reader.failAt("bad escape (end of pattern)", start);
        const char32_t letter = m_reader.text[m_reader.place++];
        if (isOneOf(letter, U"AbBZ")) {
            item.kind = Kind::At;
            item.at = static_cast<char>(letter);
            return true;
        }
        if (isOneOf(letter, U"dDsSwW")) {
            item.kind = Kind::Set;
            item.set.push_back({0, 0, static_cast<char>(letter)});
            return true;
        }
        item.kind = Kind::Literal;
        if (const std::optional<char32_t> character = characterEscape(m_reader, letter, start)) {
            item.character = *character;
            return true;
        }
        if (m_reader.problem)
            return false;
        if (isOneOf(letter, kDigits))
            return numberEscape(item, letter, start);
        if (isAsciiLetter(letter))
            return m_reader.failAt("bad escape \\" + utf8Of(std::u32string(1, letter)), start);
        item.character = letter;
        return true;
    }

    /// \0, \012, \123: octal; \1, \12: a group.
    bool numberEscape(Node& item, char32_t first, std::size_t start)
    {
        std::u32string digits(1, first);
        if (first == U'0') {
            digits += m_reader.takeWhile(2, kOctals);
            item.character = static_cast<char32_t>(numberOf(digits, 8));
            return true;
        }
        digits += m_reader.takeWhile(1, kDigits);
        const bool octal = digits.size() == 2 && isOneOf(digits[0], kOctals) && isOneOf(digits[1], kOctals) &&
                           !m_reader.atEnd() && isOneOf(m_reader.peek(), kOctals);
        if (!octal)
            return reference(item, numberOf(digits, 10), start, 1);
        digits += m_reader.text[m_reader.place++];
        const std::uint64_t value = numberOf(digits, 8);
        if (value > 0377)
            return m_reader.failAt("octal escape value \\" + utf8Of(digits) + " outside of range 0-0o377",
                                   start);
        item.character = static_cast<char32_t>(value);
        return true;
    }

    // ---- groups

    bool group(Node& item, std::uint32_t& flags, bool first, bool& empty)
    {
        const std::size_t start = m_reader.place - 1;
        if (!m_reader.take(U'?'))
            return capture(item, flags, start, {});
        if (m_reader.atEnd())
            return m_reader.fail("unexpected end of pattern");
        const char32_t c = m_reader.text[m_reader.place++];
        switch (c) {
        case U'P': return named(item, flags, start);
        case U':': return plain(item, flags, start);
        case U'>': item.kind = Kind::Atomic; return inside(item, flags, start);
        case U'#':
            empty = true;
            while (!m_reader.take(U')')) {
                if (m_reader.atEnd())
                    return m_reader.failAt("missing ), unterminated comment", start);
                ++m_reader.place;
            }
            return true;
        case U'=':
        case U'!':
        case U'<': return look(item, flags, start, c);
        case U'(': return conditional(item, flags, start);
        default: break;
        }
        if (isFlagLetter(c) || c == U'-')
            return flagGroup(item, flags, {start, c, first}, empty);
        return m_reader.fail("unknown extension ?" + utf8Of(std::u32string(1, c)), 2);
    }

    /// What is in the group and its end.
    bool inside(Node& item, std::uint32_t flags, std::size_t start)
    {
        Node content;
        if (!alternatives(content, flags))
            return false;
        if (!m_reader.take(U')'))
            return m_reader.failAt(kUnterminated, start);
        item.children.push_back(std::move(content));
        return true;
    }

    bool plain(Node& item, std::uint32_t flags, std::size_t start)
    {
        item.kind = Kind::Group;
        item.group = 0;
        return inside(item, flags, start);
    }

    bool capture(Node& item, std::uint32_t flags, std::size_t start, const std::u32string& name)
    {
        const std::uint32_t number = ++m_tree.groups;
        if (!name.empty()) {
            for (const auto& [known, other] : m_tree.names)
                if (known == name)
                    return m_reader.fail("redefinition of group name " + quoted(name, true) + " as group " +
                                             std::to_string(number) + "; was group " + std::to_string(other),
                                         name.size() + 1);
            m_tree.names.emplace_back(name, number);
        }
        m_open.push_back(true);
        m_tree.groupWidths.push_back({});
        item.kind = Kind::Group;
        item.group = number;
        if (!inside(item, flags, start))
            return false;
        m_open[number] = false;
        m_tree.groupWidths[number] = widthOf(item.children[0], m_tree.groupWidths);
        return true;
    }

    bool checkName(const std::u32string& name, std::size_t back)
    {
        const bool ascii =
            m_reader.isStr || std::all_of(name.begin(), name.end(), [](char32_t c) { return c < 128; });
        if (isName(name) && ascii)
            return true;
        return m_reader.fail("bad character in group name " + quoted(name, m_reader.isStr || ascii),
                             name.size() + back);
    }

    bool named(Node& item, std::uint32_t flags, std::size_t start)
    {
        if (m_reader.take(U'<')) {
            const std::optional<std::u32string> name = m_reader.until(U'>', "group name");
            return name && checkName(*name, 1) && capture(item, flags, start, *name);
        }
        if (m_reader.take(U'=')) {
            const std::optional<std::u32string> name = m_reader.until(U')', "group name");
            if (!name || !checkName(*name, 1))
                return false;
            const std::uint32_t number = numberOfName(*name);
            if (number == 0)
                return m_reader.fail("unknown group name " + quoted(*name, true), name->size() + 1);
            item.kind = Kind::Reference;
            item.group = number;
            return closed(number, m_reader.place - name->size() - 1);
        }
        if (m_reader.atEnd())
            return m_reader.fail("unexpected end of pattern");
        const char32_t c = m_reader.text[m_reader.place++];
        return m_reader.fail("unknown extension ?P" + utf8Of(std::u32string(1, c)), 3);
    }

    std::uint32_t numberOfName(const std::u32string& name) const
    {
        for (const auto& [known, number] : m_tree.names)
            if (known == name)
                return number;
        return 0;
    }

    bool look(Node& item, std::uint32_t flags, std::size_t start, char32_t c)
    {
        item.kind = Kind::Look;
        if (c == U'<') {
            if (m_reader.atEnd())
                return m_reader.fail("unexpected end of pattern");
            c = m_reader.text[m_reader.place++];
            if (c != U'=' && c != U'!')
                return m_reader.fail("unknown extension ?<" + utf8Of(std::u32string(1, c)), 3);
            item.behind = true;
        }
        item.negative = c == U'!';
        const bool outermost = item.behind && !m_behind;
        if (outermost) {
            m_behind = true;
            m_groupsBeforeBehind = m_tree.groups;
        }
        if (!inside(item, flags, start))
            return false;
        if (outermost)
            m_behind = false;
        return true;
    }

    bool conditional(Node& item, std::uint32_t flags, std::size_t start)
    {
        const std::optional<std::u32string> name = m_reader.until(U')', "group name");
        if (!name)
            return false;
        item.kind = Kind::Conditional;
        const std::size_t back = name->size() + 1;
        if (isName(*name)) {
            item.group = numberOfName(*name);
            if (item.group == 0)
                return m_reader.fail("unknown group name " + quoted(*name, true), back);
        } else {
            const bool number =
                std::all_of(name->begin(), name->end(), [](char32_t d) { return isOneOf(d, kDigits); });
            if (!number)
                return m_reader.fail("bad character in group name " + quoted(*name, true), back);
            item.group = static_cast<std::uint32_t>(std::min<std::uint64_t>(numberOf(*name, 10), kNoLimit));
            if (item.group == 0)
                return m_reader.fail("bad group number", back);
            m_conditions.emplace_back(item.group, m_reader.place - back);
        }
        if (item.group < m_open.size() && m_behind && item.group > m_groupsBeforeBehind)
            return m_reader.fail("cannot refer to group defined in the same lookbehind subpattern");
        Node yes;
        Node no;
        if (!sequence(yes, flags, false))
            return false;
        if (m_reader.take(U'|')) {
            if (!sequence(no, flags, false))
                return false;
            if (m_reader.looksAt(U'|'))
                return m_reader.fail("conditional backref with more than two branches");
        }
        if (!m_reader.take(U')'))
            return m_reader.failAt(kUnterminated, start);
        item.children.push_back(std::move(yes));
        item.children.push_back(std::move(no));
        return true;
    }

    // ---- flags

    struct FlagStart {
        std::size_t start;
        char32_t letter;
        bool first;
    };

    bool flagGroup(Node& item, std::uint32_t& flags, const FlagStart& at, bool& empty)
    {
        std::uint32_t added = 0;
        std::uint32_t removed = 0;
        char32_t c = at.letter;
        if (c != U'-' && !readAddedFlags(m_reader, c, added))
            return false;
        if (c == U')') {
            if (!at.first)
                return m_reader.failAt("global flags not at the start of the expression", at.start);
            m_tree.flags |= added;
            flags |= added;
            empty = true;
            return true;
        }
        if (c == U'-' && !readRemovedFlags(m_reader, removed))
            return false;
        if ((added & removed) != 0)
            return m_reader.fail("bad inline flags: flag turned on and off", 1);
        std::uint32_t changed = flags;
        if ((added & (kAscii | kLocale | kUnicode)) != 0)
            changed &= ~(kAscii | kLocale | kUnicode);
        changed = (changed | added) & ~removed;
        return plain(item, changed, at.start);
    }

    Reader m_reader;
    Tree m_tree;
    std::vector<bool> m_open; ///< by number of group
    std::vector<std::pair<std::uint32_t, std::size_t>> m_conditions;
    std::uint32_t m_depth = 0;
    bool m_behind = false;
    std::uint32_t m_groupsBeforeBehind = 0;
};

} // namespace

Tree parse(const Source& source)
{
    Tree tree = Parser(source).run();
    if (!tree.problem)
        tree.problem = problemOfFlags(tree.flags, source.isStr);
    if (source.isStr && (tree.flags & kAscii) == 0)
        tree.flags |= kUnicode;
    return tree;
}

} // namespace nametag::runtime::regex
