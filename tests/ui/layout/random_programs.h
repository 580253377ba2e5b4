// SPDX-License-Identifier: GPL-3.0-or-later
// Small Python programs made up from a seed: names that come, share, move and go, lists in lists, circles,
// calls. The same seed gives the same program everywhere.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nametag::tests {

class RandomProgram {
public:
    explicit RandomProgram(std::uint32_t seed)
        : m_state(seed * 2654435761u + 97u)
    {}

    std::string text(int statements)
    {
        m_text = "class Node:\n    def __init__(self, value):\n        self.value = value\n"
                 "        self.next = None\n\n"
                 "def keep(items, extra):\n    items.append(extra)\n    both = [items, extra]\n"
                 "    return both\n\n";
        for (int i = 0; i < statements; ++i)
            addStatement();
        return m_text;
    }

private:
    std::uint32_t below(std::uint32_t limit)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return (m_state >> 9) % limit;
    }

    /// A name that is bound to a list, or nothing.
    std::string someList() { return m_lists.empty() ? std::string() : m_lists[below(count(m_lists))]; }
    std::string someNode() { return m_nodes.empty() ? std::string() : m_nodes[below(count(m_nodes))]; }
    static std::uint32_t count(const std::vector<std::string>& names)
    {
        return static_cast<std::uint32_t>(names.size());
    }

    std::string freshName()
    {
        static const char* const kNames[] = {"a", "b", "rows", "data", "first", "tail"};
        return kNames[below(6)];
    }

    void bind(const std::string& name, const std::string& value, std::vector<std::string>* kind)
    {
        m_text += name + " = " + value + "\n";
        for (std::vector<std::string>* names : {&m_lists, &m_nodes})
            std::erase(*names, name);
        if (kind)
            kind->push_back(name);
    }

    void addStatement()
    {
        const std::string list = someList();
        const std::string node = someNode();
        switch (below(11)) {
        case 0: return bind(freshName(), "[" + std::to_string(below(900)) + ", 7]", &m_lists);
        case 1: return bind(freshName(), "Node(" + std::to_string(below(90)) + ")", &m_nodes);
        case 2: return bind(freshName(), list.empty() ? "[]" : "[" + list + ", " + list + "]", &m_lists);
        case 3: return list.empty() ? void() : bind(freshName(), list, &m_lists);
        case 4: return node.empty() ? void() : bind(freshName(), node, &m_nodes);
        case 5: m_text += list.empty() ? "" : list + ".append([" + std::to_string(below(9)) + "])\n"; return;
        case 6: m_text += node.empty() ? "" : node + ".next = " + someNode() + "\n"; return;
        case 7: return list.empty() ? void() : bind(freshName(), "keep(" + list + ", [1])", &m_lists);
        case 8: return bind(freshName(), "{'x': " + (list.empty() ? "1" : list) + ", 'y': [2]}", nullptr);
        case 9: return node.empty() ? void() : bind(freshName(), "(" + node + ", [3, 4])", nullptr);
        default:
            if (!list.empty()) {
                m_text += "del " + list + "\n";
                std::erase(m_lists, list);
            }
        }
    }

    std::uint32_t m_state;
    std::string m_text;
    std::vector<std::string> m_lists;
    std::vector<std::string> m_nodes;
};

} // namespace nametag::tests
