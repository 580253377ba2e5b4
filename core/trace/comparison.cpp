// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/comparison.h"

#include "core/trace/json_lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

namespace nametag::trace {

namespace {

/// "int 3", "list of 2"
std::string told(const Json& node)
{
    std::string text = textOf(node, "t");
    const std::string value = textOf(node, "v");
    if (!value.empty())
        return text + " " + value;
    return node.contains("s") ? text + " of " + std::to_string(node["s"].size()) : text;
}

/// "team, slot 0", "d, key 2", "node.peer"
std::string slotOf(const std::string& path, const std::string& label, bool isDict)
{
    const auto isNumber = [](std::string_view text) {
        return !text.empty() &&
               std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (isNumber(label))
        return path + ", slot " + label;
    if (isDict && isNumber(std::string_view(label).substr(1)))
        return path + (label[0] == 'k' ? ", key " : ", value ") + label.substr(1);
    return path + "." + label;
}

/// A pair of references to walk on from.
struct Pair {
    std::string path;
    std::size_t first = 0;
    std::size_t second = 0;
};

class Comparer {
public:
    TraceComparison run(std::string_view first, std::string_view second)
    {
        JsonLines a(first);
        JsonLines b(second);
        const auto headA = a.next();
        const auto headB = b.next();
        if (!headA || !headB || !headA->contains("oracle") || !headB->contains("oracle")) {
            m_result.fault = "one of the two is no recording";
            return std::move(m_result);
        }
        m_result.firstPython = textOf(*headA, "python");
        m_result.secondPython = textOf(*headB, "python");
        while (!m_result.parted) {
            const auto x = a.next();
            const auto y = b.next();
            if (!x && !y)
                break;
            if (!x || !y) {
                note("the run", x ? "goes on" : "ends", y ? "goes on" : "ends");
                m_result.parted = true;
                break;
            }
            compare(*x, *y);
            ++m_result.states;
        }
        return std::move(m_result);
    }

private:
    /// A fact; what differs is kept, once for all the states in a row that have it.
    bool note(const std::string& what, const std::string& a, const std::string& b)
    {
        ++m_result.facts;
        if (a == b) {
            ++m_result.agreeing;
            return true;
        }
        const auto [at, isNew] = m_known.try_emplace({what, a, b}, m_result.differences.size());
        if (isNew)
            m_result.differences.push_back({m_result.states, m_line, what, a, b, 1});
        else
            ++m_result.differences[at->second].states;
        return false;
    }

    void compare(const Json& x, const Json& y)
    {
        const auto where = [](const Json& state) {
            const std::string event = textOf(state, "ev");
            return event == "end" ? event
                                  : event + " in " + textOf(state, "fn") + ", line " +
                                        std::to_string(numberOf(state, "line"));
        };
        m_line = static_cast<std::uint32_t>(numberOf(x, "line"));
        if (!note("what happens", where(x), where(y))) {
            m_result.parted = true;
            return;
        }
        if (!textOf(x, "out").empty() || !textOf(y, "out").empty())
            note("what is printed", textOf(x, "out"), textOf(y, "out"));
        if (x.contains("uncaught") || y.contains("uncaught"))
            note("the error at the end", textOf(x, "uncaught"), textOf(y, "uncaught"));
        m_pairs.clear();
        m_toSecond.clear();
        m_toFirst.clear();
        addNames(listOf(x, "g"), listOf(y, "g"), "");
        const Json& framesX = listOf(x, "f");
        const Json& framesY = listOf(y, "f");
        if (note("the calls", std::to_string(framesX.size()), std::to_string(framesY.size())))
            for (std::size_t i = 0; i < framesX.size(); ++i)
                addNames(listOf(framesX[i], "l"), listOf(framesY[i], "l"), " in " + textOf(framesX[i], "fn"));
        walk(listOf(x, "h"), listOf(y, "h"));
    }

    static std::map<std::string, std::size_t> refsOf(const Json& names)
    {
        std::map<std::string, std::size_t> refs;
        for (const Json& name : names)
            if (name.is_array() && name.size() == 2 && name[0].is_string() && name[1].is_number_unsigned())
                refs[name[0].get<std::string>()] = name[1].get<std::size_t>();
        return refs;
    }

    void addNames(const Json& x, const Json& y, const std::string& scope)
    {
        const auto first = refsOf(x);
        const auto second = refsOf(y);
        for (const auto& [name, ref] : first) {
            const auto twin = second.find(name);
            note("the name " + name + scope, "is there", twin == second.end() ? "is not there" : "is there");
            if (twin != second.end())
                m_pairs.push_back({name + scope, ref, twin->second});
        }
        for (const auto& [name, ref] : second)
            if (first.count(name) == 0)
                note("the name " + name + scope, "is not there", "is there");
    }

    /// Follows both graphs together from the names on.
    void walk(const Json& heapX, const Json& heapY)
    {
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            const Pair pair = m_pairs[i];
            if (pair.first >= heapX.size() || pair.second >= heapY.size())
                continue;
            const auto a = m_toSecond.try_emplace(pair.first, pair.second, pair.path);
            const auto b = m_toFirst.try_emplace(pair.second, pair.first, pair.path);
            const bool knownToBoth = !a.second && !b.second && a.first->second.first == pair.second;
            if (knownToBoth || (a.second && b.second))
                note(pair.path + ", which object", "", "");
            else
                note(pair.path + ", which object",
                     a.second ? "another one" : "the same as " + a.first->second.second,
                     b.second ? "another one" : "the same as " + b.first->second.second);
            if (a.second && b.second)
                compareObjects(pair, heapX[pair.first], heapY[pair.second]);
        }
    }

    void compareObjects(const Pair& pair, const Json& x, const Json& y)
    {
        if (!note(pair.path, told(x), told(y)))
            return;
        const Json& slotsX = listOf(x, "s");
        const Json& slotsY = listOf(y, "s");
        const bool isDict = textOf(x, "t") == "dict";
        const auto first = refsOf(slotsX);
        const auto second = refsOf(slotsY);
        for (const auto& [label, ref] : first) {
            const auto twin = second.find(label);
            if (twin != second.end())
                m_pairs.push_back({slotOf(pair.path, label, isDict), ref, twin->second});
            else
                note(slotOf(pair.path, label, isDict), "is there", "is not there");
        }
        for (const auto& [label, ref] : second)
            if (first.count(label) == 0)
                note(slotOf(pair.path, label, isDict), "is not there", "is there");
    }

    TraceComparison m_result;
    std::uint32_t m_line = 0;
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> m_known;
    std::vector<Pair> m_pairs;
    /// Who is whose twin in this state, and by which path both were met.
    std::unordered_map<std::size_t, std::pair<std::size_t, std::string>> m_toSecond;
    std::unordered_map<std::size_t, std::pair<std::size_t, std::string>> m_toFirst;
};

} // namespace

TraceComparison compareTraces(std::string_view first, std::string_view second)
{
    return Comparer().run(first, second);
}

} // namespace nametag::trace
