// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/start_counts.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace nametag::simulator {

using compile::Code;
using compile::Constant;
using compile::ConstantIndex;
using compile::ConstantKind;

namespace {

constexpr std::size_t kLongestKept = 20;

/// The collected objects that the compiler makes, and what the free lists have of them
/// (Python/compile.c, Python/symtable.c).
class CompilerObjects {
public:
    CompilerObjects(const compile::CompileUnit& unit, const profile::StartRules& rules)
        : m_unit(unit)
        , m_dictsOfScope(rules.dictsOfScope)
        , m_dicts(rules.dicts)
        , m_lists(rules.lists)
    {
        for (std::size_t i = 0; i < rules.tuples.size(); ++i)
            m_tuples[i + 1] = rules.tuples[i];
        const std::uint32_t scopes = scopeCount();
        take(m_dicts, scopes + 2); // one for each scope's symbols, all scopes, all constants
        take(m_lists, 2 * scopes + 4);
        for (const Code& code : unit.codes)
            countGlobalStatements(code);
        compileCode(unit.root());
    }

    /// How many the free lists did not have.
    std::uint32_t fresh() const { return m_fresh; }
    std::uint32_t dicts() const { return m_dicts + m_takenDicts; }
    std::uint32_t lists() const { return m_lists + m_takenLists; }
    std::uint32_t tuples(std::size_t length) const { return m_tuples[length] + m_keys[length]; }

private:
    void take(std::uint32_t& kept, std::uint32_t count)
    {
        const std::uint32_t reused = std::min(kept, count);
        kept -= reused;
        m_fresh += count - reused;
        (&kept == &m_dicts ? m_takenDicts : m_takenLists) += count;
    }
    void takeTuple(std::size_t length)
    {
        if (length == 0)
            return;
        std::uint32_t& kept = m_tuples[std::min(length, kLongestKept + 1)];
        if (kept > 0)
            --kept;
        else
            ++m_fresh;
    }
    void dropTuple(std::size_t length)
    {
        if (length > 0)
            ++m_tuples[std::min(length, kLongestKept + 1)];
    }

    std::uint32_t scopeCount() const
    {
        auto count = static_cast<std::uint32_t>(m_unit.codes.size());
        for (const Code& code : m_unit.codes)
            count += std::any_of(code.localsPlus.begin(), code.localsPlus.end(),
                                 [](const compile::LocalName& name) { return name.kind & compile::kHidden; });
        return count;
    }

    /// A global statement: a list of its scope's, a tuple for each name (symtable_record_directive).
    void countGlobalStatements(const Code& code)
    {
        std::set<std::uint32_t> names;
        for (const compile::Instruction& instruction : code.instructions)
            if (instruction.op == compile::Op::StoreGlobal)
                names.insert(instruction.argument);
        constexpr std::size_t kDirective = 5;
        if (code.kind == compile::CodeKind::Module || names.empty())
            return;
        take(m_lists, 1);
        for (std::size_t i = 0; i < names.size(); ++i) {
            takeTuple(kDirective);
            ++m_keys[kDirective];
        }
    }

    struct Key {
        std::string text;
        std::vector<std::size_t> tuples; ///< lengths of the tuples that it is made of
    };

    /// Objects/codeobject.c, _PyCode_ConstantKey
    Key keyOf(ConstantIndex index) const
    {
        const Constant& constant = m_unit.constants[index];
        Key key{std::to_string(index), {}};
        switch (constant.kind) {
        case ConstantKind::None:
        case ConstantKind::Ellipsis:
        case ConstantKind::Int:
        case ConstantKind::Str:
        case ConstantKind::Code: return key;
        case ConstantKind::Tuple:
        case ConstantKind::FrozenSet:
            key.tuples.push_back(constant.items.size());
            for (const ConstantIndex item : constant.items) {
                const Key inner = keyOf(item);
                key.tuples.insert(key.tuples.end(), inner.tuples.begin(), inner.tuples.end());
            }
            break;
        default: break;
        }
        key.tuples.push_back(2);
        return key;
    }

    /// True if the key is new; it stays until all is compiled (merge_const_one).
    bool keep(const Key& key)
    {
        for (const std::size_t length : key.tuples)
            takeTuple(length);
        const bool isNew = m_known.insert(key.text).second;
        for (const std::size_t length : key.tuples) {
            if (!isNew)
                dropTuple(length);
            else if (length <= kLongestKept)
                ++m_keys[length];
        }
        return isNew;
    }

    void keepConstant(ConstantIndex index)
    {
        keep(keyOf(index));
        if (m_unit.constants[index].kind == ConstantKind::Tuple)
            for (const ConstantIndex item : m_unit.constants[index].items)
                keepConstant(item);
    }

    /// A tuple that stays with the code object, unless an equal one is there already.
    void keepTuple(std::size_t length, Key key)
    {
        takeTuple(length);
        key.tuples.push_back(length);
        key.tuples.push_back(2);
        if (!keep(key))
            dropTuple(length);
    }

    template <class Names, class TextOf> static Key namesKey(const Names& names, TextOf textOf)
    {
        Key key{"n", {}};
        for (const auto& name : names)
            key.text += ' ' + textOf(name);
        return key;
    }

    void keepBytes(const Code& code)
    {
        std::string lines = "l";
        std::string instructions = "i";
        std::string handlers = "h";
        for (std::size_t i = 0; i < code.instructions.size(); ++i) {
            const SourceSpan& span = code.positions[i];
            for (const std::uint32_t number : {span.line - code.firstLine, span.column, span.endColumn})
                lines += std::to_string(number) + ' ';
            instructions += std::to_string(static_cast<int>(code.instructions[i].op)) + ' ' +
                            std::to_string(code.instructions[i].argument) + ' ';
        }
        for (const compile::HandlerRange& range : code.handlers)
            handlers += std::to_string(range.start) + ' ' + std::to_string(range.handler) + ' ';
        for (std::string& text : {std::ref(lines), std::ref(handlers), std::ref(instructions)})
            keep({std::move(text), {2}});
    }

    void compileCode(const Code& code)
    {
        take(m_dicts, m_dictsOfScope);
        Key constants{"c", {}};
        for (const ConstantIndex index : code.constants) {
            const Constant& constant = m_unit.constants[index];
            if (constant.kind == ConstantKind::Code)
                compileCode(m_unit.codes[constant.code]);
            else if (constant.kind == ConstantKind::Tuple)
                takeTuple(constant.items.size());
            keepConstant(index);
            const Key key = keyOf(index);
            constants.text += ' ' + key.text;
            constants.tuples.insert(constants.tuples.end(), key.tuples.begin(), key.tuples.end());
        }
        keepBytes(code);
        const auto same = [](const std::string& name) { return name; };
        const auto nameOf = [](const compile::LocalName& name) { return name.name; };
        keepTuple(code.names.size(), namesKey(code.names, same));
        keepTuple(code.constants.size(), std::move(constants));
        keepTuple(code.localsPlus.size(), namesKey(code.localsPlus, nameOf));
        m_dicts += m_dictsOfScope;
        m_takenDicts -= m_dictsOfScope;
    }

    const compile::CompileUnit& m_unit;
    std::uint32_t m_dictsOfScope;
    std::uint32_t m_dicts;
    std::uint32_t m_lists;
    std::uint32_t m_takenDicts = 0;
    std::uint32_t m_takenLists = 0;
    std::uint32_t m_fresh = 0;
    std::array<std::uint32_t, kLongestKept + 2> m_tuples{}; ///< by length; last those that none keeps
    std::array<std::uint32_t, kLongestKept + 1> m_keys{};
    std::set<std::string> m_known;
};

/// `import gc`, which a script must run before it can see a count, takes lists, too: so many at once.
constexpr std::uint32_t kListsOfImport = 12;
/// So many objects more are there while it runs.
constexpr std::uint32_t kPeakOfImport = 14;

/// Where compiling has passed the threshold: what is counted behind the collection and `import gc`, by what
/// the compiler took afresh (3.12.1, measured).
std::uint32_t countAfterCollection(std::uint32_t fresh)
{
    constexpr std::uint32_t kFew = 28;
    constexpr std::uint32_t kMany = 36;
    return fresh < kFew ? 13 : fresh < kMany ? 17 : 20;
}

} // namespace

void beginCounts(runtime::Runtime& rt, const compile::CompileUnit& unit)
{
    using memory::FreeListKey;
    const profile::StartRules& rules = rt.profile.start;
    const CompilerObjects compiler(unit, rules);
    rt.heap.setOwnKept(FreeListKey::Dict, compiler.dicts());
    rt.heap.setOwnKept(FreeListKey::List, compiler.lists());
    rt.heap.setOwnKept(FreeListKey::Slice, 1);
    for (std::size_t length = 1; length <= kLongestKept; ++length)
        rt.heap.setOwnKept(memory::tupleFreeList(length), compiler.tuples(length));
    memory::Collector& collector = rt.heap.collector();
    std::array<std::uint32_t, memory::Collector::kGenerations> counts = rt.profile.collector.countsAtStart;
    counts[0] = rules.count + compiler.fresh();
    if (!rt.profile.collector.runsInsideAllocation && compiler.lists() < kListsOfImport)
        counts[0] += kListsOfImport - compiler.lists();
    if (counts[0] + kPeakOfImport > collector.thresholds[0]) {
        counts[0] = rules.count + compiler.fresh() > collector.thresholds[0]
                        ? countAfterCollection(compiler.fresh())
                        : 0;
        ++counts[1];
    }
    collector.beginWith(rt.profile.collector.generationAtStart, counts);
}

} // namespace nametag::simulator
