// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/compare_states.h"

#include "core/timeline/shown.h"
#include "core/timeline/value_text.h"

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace nametag::timeline {

namespace {

constexpr std::size_t kMostObjects = 2'000;
constexpr std::size_t kLongestSubject = 24;

/// What was printed until then.
std::string outputOf(const RunMoment& run)
{
    std::string output;
    if (run.state.outputLength() == 0)
        return output;
    for (events::EventIndex i = 0; i < run.moment; ++i)
        if (const auto* printed = std::get_if<events::Printed>(&run.recording.event(i)))
            output += run.recording.text(printed->text);
    return output;
}

/// "1,000,000,021"
std::string countText(const ObjectState& object)
{
    if (object.is(events::kImmortal))
        return "∞, fixed";
    std::string digits = std::to_string(object.count);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, 1, ',');
    return digits;
}

/// "team, slot 0", "d, value 2", "node.peer"
std::string slotPlace(const std::string& path, const Slot& slot, const TextTable& texts)
{
    const std::string number = std::to_string(slot.index);
    switch (slot.kind) {
    case SlotKind::Key: return path + ", key " + number;
    case SlotKind::Value: return path + ", value " + number;
    case SlotKind::Field: return path + "." + std::string(texts[slot.label]);
    default: return path + ", slot " + number;
    }
}

class Comparer {
public:
    Comparer(const RunMoment& first, const RunMoment& second)
        : m_first(first)
        , m_second(second)
    {}

    StateComparison run()
    {
        compareOutput();
        compareNames({}, m_first.state.programNames(), m_second.state.programNames());
        compareFrames();
        while (!m_toDo.empty()) {
            const Pair pair = m_toDo.front();
            m_toDo.pop_front();
            compareObjects(pair);
        }
        return std::move(m_result);
    }

private:
    struct Pair {
        std::string place;
        ObjectId first;
        ObjectId second;
    };

    const TextTable& textsOf(const RunMoment& run) const { return run.recording.texts(); }

    bool note(FactKind kind, const Pair& pair, const std::string& first, const std::string& second)
    {
        ++m_result.facts;
        if (first == second) {
            ++m_result.agreeing;
            return true;
        }
        FactDifference told{kind, pair.place, {}, {}, first, second, pair.first, pair.second};
        if (const ObjectState* object = m_first.state.object(pair.first)) {
            told.typeName = textsOf(m_first)[object->typeName];
            told.subject = reprText(m_first.state, pair.first, textsOf(m_first), kLongestSubject);
        }
        m_result.differences.push_back(std::move(told));
        return false;
    }

    void compareOutput()
    {
        const std::string first = outputOf(m_first);
        const std::string second = outputOf(m_second);
        if (first.empty() && second.empty())
            return;
        ++m_result.facts;
        if (first == second) {
            ++m_result.agreeing;
            return;
        }
        const auto unlike = std::mismatch(first.begin(), first.end(), second.begin(), second.end());
        const auto at = static_cast<std::size_t>(unlike.first - first.begin());
        const auto lineAt = [at](const std::string& text) {
            const std::size_t from = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
            return text.substr(from, std::min(text.find('\n', from), text.size()) - from);
        };
        FactDifference told;
        told.kind = FactKind::Output;
        told.first = lineAt(first);
        told.second = lineAt(second);
        m_result.differences.push_back(std::move(told));
    }

    void compareNames(const std::string& of, NamespaceId first, NamespaceId second)
    {
        const auto a = shownNames(m_first.state, first, textsOf(m_first));
        const auto b = shownNames(m_second.state, second, textsOf(m_second));
        std::map<std::string_view, ObjectId> others;
        for (const ShownName& name : b)
            others.emplace(textsOf(m_second)[name.name], name.object);
        for (const ShownName& name : a) {
            const std::string_view text = textsOf(m_first)[name.name];
            const std::string place = std::string(text) + (of.empty() ? "" : " in " + of);
            const auto other = others.find(text);
            const bool isThere = other != others.end();
            note(FactKind::Name, {place, name.object, {}}, "a tag", isThere ? "a tag" : "no tag");
            if (!isThere)
                continue;
            walk({place, name.object, other->second});
            others.erase(other);
        }
        for (const ShownName& name : b) {
            const std::string_view text = textsOf(m_second)[name.name];
            if (others.count(text) > 0)
                note(FactKind::Name, {std::string(text) + (of.empty() ? "" : " in " + of), {}, name.object},
                     "no tag", "a tag");
        }
    }

    void compareFrames()
    {
        const auto framesOf = [](const RunMoment& run) {
            std::vector<const FrameState*> frames;
            for (const FrameId id : run.state.callStack()) {
                const FrameState* frame = run.state.frame(id);
                if (frame && frame->ofProgram && frame->kind != events::FrameKind::Module)
                    frames.push_back(frame);
            }
            return frames;
        };
        const auto a = framesOf(m_first);
        const auto b = framesOf(m_second);
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
            const std::string function(textsOf(m_first)[a[i]->function]);
            if (function != textsOf(m_second)[b[i]->function])
                return;
            compareNames(function, a[i]->space, b[i]->space);
        }
    }

    /// A reference on both sides: do they lead to a pair?
    void walk(Pair pair)
    {
        const auto known = m_partners.find(pair.first);
        const auto back = m_backwards.find(pair.second);
        const bool isKnown = known != m_partners.end() || back != m_backwards.end();
        if (isKnown) {
            const bool agrees = known != m_partners.end() && known->second.second == pair.second;
            const auto told = [](bool isOld, const std::string& place) {
                return isOld ? "the object of " + place : std::string("another object");
            };
            note(FactKind::Identity, pair,
                 agrees
                     ? ""
                     : told(known != m_partners.end(), known != m_partners.end() ? known->second.place : ""),
                 agrees ? ""
                        : told(back != m_backwards.end(), back != m_backwards.end() ? back->second : ""));
            return;
        }
        if (m_partners.size() >= kMostObjects) {
            m_result.isCut = true;
            return;
        }
        m_partners.emplace(pair.first, pair);
        m_backwards.emplace(pair.second, pair.place);
        m_toDo.push_back(std::move(pair));
    }

    void compareObjects(const Pair& pair)
    {
        const ObjectState* a = m_first.state.object(pair.first);
        const ObjectState* b = m_second.state.object(pair.second);
        if (!a || !b)
            return;
        ++m_result.objects;
        m_result.moved += a->address != b->address;
        const auto typeOf = [](const RunMoment& run, const ObjectState& object) {
            return std::string(run.recording.text(object.typeName));
        };
        if (!note(FactKind::Type, pair, typeOf(m_first, *a), typeOf(m_second, *b)))
            return;
        const std::string value = valueText(*a, textsOf(m_first));
        const std::string other = valueText(*b, textsOf(m_second));
        if (!value.empty() || !other.empty())
            note(FactKind::Value, pair, value, other);
        note(FactKind::Size, pair, std::to_string(a->size) + " B", std::to_string(b->size) + " B");
        const auto isCounted = [](const ObjectState& object) { // a recording of a real Python knows none
            return object.count > 0 || object.dying || object.is(events::kImmortal);
        };
        if (isCounted(*a) && isCounted(*b))
            note(FactKind::Count, pair, countText(*a), countText(*b));
        compareSlots(pair, *a, *b);
    }

    void compareSlots(const Pair& pair, const ObjectState& first, const ObjectState& second)
    {
        const auto a = shownSlots(m_first.state, first, textsOf(m_first));
        const auto b = shownSlots(m_second.state, second, textsOf(m_second));
        if (a.empty() && b.empty())
            return;
        note(FactKind::Slots, pair, std::to_string(a.size()), std::to_string(b.size()));
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
            if (a[i].kind == b[i].kind && a[i].object && b[i].object)
                walk({slotPlace(pair.place, a[i], textsOf(m_first)), a[i].object, b[i].object});
    }

    const RunMoment& m_first;
    const RunMoment& m_second;
    StateComparison m_result;
    std::map<ObjectId, Pair> m_partners;         ///< by the object of the first run
    std::map<ObjectId, std::string> m_backwards; ///< places of the second run's objects
    std::deque<Pair> m_toDo;
};

constexpr std::size_t kMostAligned = 4'000'000; ///< pairs of steps

/// The pairs of a longest common subsequence of a[from, aEnd) and b[from, bEnd).
std::vector<std::pair<std::size_t, std::size_t>> commonPairs(const std::vector<std::uint32_t>& a,
                                                             const std::vector<std::uint32_t>& b,
                                                             std::size_t from, std::size_t aEnd,
                                                             std::size_t bEnd)
{
    const std::size_t rows = aEnd - from;
    const std::size_t columns = bEnd - from;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    if (rows == 0 || columns == 0 || rows * columns > kMostAligned)
        return pairs;
    const std::size_t pitch = columns + 1;
    std::vector<std::uint32_t> common((rows + 1) * pitch, 0);
    const auto alike = [&](std::size_t i, std::size_t j) {
        return a[from + i] != 0 && a[from + i] == b[from + j];
    };
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            common[i * pitch + j] = alike(i, j)
                                        ? common[(i + 1) * pitch + j + 1] + 1
                                        : std::max(common[(i + 1) * pitch + j], common[i * pitch + j + 1]);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (alike(i, j)) {
            pairs.emplace_back(from + i++, from + j++);
        } else if (common[(i + 1) * pitch + j] >= common[i * pitch + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return pairs;
}

} // namespace

StateComparison compareStates(const RunMoment& first, const RunMoment& second)
{
    return Comparer(first, second).run();
}

std::vector<StepIndex> alignRuns(const std::vector<std::uint32_t>& first,
                                 const std::vector<std::uint32_t>& second)
{
    std::vector<StepIndex> partners(first.size() + 1, 0);
    std::size_t same = 0;
    while (same < first.size() && same < second.size() && first[same] == second[same] && first[same] != 0)
        ++same;
    std::size_t aEnd = first.size();
    std::size_t bEnd = second.size();
    while (aEnd > same && bEnd > same && first[aEnd - 1] == second[bEnd - 1] && first[aEnd - 1] != 0) {
        --aEnd;
        --bEnd;
    }
    for (std::size_t i = 0; i < same; ++i)
        partners[i + 1] = static_cast<StepIndex>(i + 1);
    for (const auto& [i, j] : commonPairs(first, second, same, aEnd, bEnd))
        partners[i + 1] = static_cast<StepIndex>(j + 1);
    for (std::size_t i = aEnd; i < first.size(); ++i)
        partners[i + 1] = static_cast<StepIndex>(bEnd + (i - aEnd) + 1);
    for (std::size_t i = 1; i < partners.size(); ++i)
        partners[i] = std::max(partners[i], partners[i - 1]);
    if (!first.empty())
        partners.back() = static_cast<StepIndex>(second.size());
    return partners;
}

} // namespace nametag::timeline
