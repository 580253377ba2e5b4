// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/collector_content.h"

#include "core/timeline/called.h"
#include "core/timeline/query.h"
#include "core/timeline/value_text.h"
#include "ui/layout/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace nametag::ui {

namespace {

using events::CollectionPhase;
using timeline::CollectionState;
using timeline::ExaminedObject;
using timeline::MemoryState;
using timeline::ObjectState;
using timeline::Verdict;

constexpr std::size_t kRows = 40;
constexpr std::size_t kChips = 14;

int phaseNumber(CollectionPhase phase)
{
    switch (phase) {
    case CollectionPhase::CopyCounts: return 1;
    case CollectionPhase::Subtract: return 2;
    case CollectionPhase::Trace: return 3;
    default: return 4;
    }
}

bool isOfProgram(events::ObjectKind kind)
{
    using events::ObjectKind;
    return kind == ObjectKind::Instance || kind == ObjectKind::Tuple || changesInPlace(kind) ||
           kind == ObjectKind::FrozenSet || kind == ObjectKind::Generator || kind == ObjectKind::Cell ||
           kind == ObjectKind::Exception;
}

FlagKind lookOf(const CollectorRow& row, int phase)
{
    switch (row.verdict) {
    case Verdict::Saved: return row.savedBy == "module" ? FlagKind::LeftOver : FlagKind::Saved;
    case Verdict::Resurrected: return FlagKind::Saved;
    case Verdict::Unreachable: return FlagKind::NothingLeft;
    case Verdict::Cleared: return FlagKind::Freed;
    case Verdict::Outside: return FlagKind::LeftOver;
    case Verdict::Unknown: break;
    }
    if (phase < 2)
        return FlagKind::None;
    return row.left > 0 ? FlagKind::LeftOver : FlagKind::NothingLeft;
}

std::string join(const std::vector<std::string>& names, std::size_t most, std::size_t others)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    others += names.size() - std::min(names.size(), most);
    if (others > 0)
        text += (text.empty() ? "" : ", +") + std::to_string(others);
    return text;
}

/// Reads one moment.
class Reader {
public:
    Reader(const timeline::Timeline& timeline, StepIndex step, events::EventIndex moment)
        : m_recording(timeline.recording())
        , m_step(step)
        , m_moment(moment)
        , m_state(timeline.stateAt(moment))
        , m_names(m_recording, *m_state, moment)
        , m_collection(m_state->collector().collection())
    {
        // What has been freed since is looked up in the state before it was.
        if (m_collection)
            m_earlier = timeline.stateAt(m_recording.firstEventOf(m_collection->step));
    }

    CollectorContent content()
    {
        readCollection();
        if (m_collection) {
            readRows();
            readVerdicts();
            findEnds();
        } else {
            const auto& collector = m_state->collector();
            m_content.empty = "No collection so far. " + std::to_string(collector.counts()[0]) + " of " +
                              std::to_string(collector.thresholds()[0]) + " new objects.";
        }
        readTrays();
        return std::move(m_content);
    }

private:
    void readCollection()
    {
        if (!m_collection)
            return;
        m_content.hasCollection = true;
        m_content.isHere = !m_collection->hasEnded || m_collection->step == m_step || hasEndedHere();
        m_content.phase = m_collection->hasEnded ? 5 : phaseNumber(m_collection->phase);
        if (!m_content.isHere)
            m_content.phase = 0;
        m_content.title = "Collection " + std::to_string(m_collection->number);
        static const char* const kWhich[] = {"generation 0", "generations 0 and 1", "all generations"};
        const StepIndex step = m_collection->step;
        const std::uint32_t line = step > 0 ? m_recording.step(step).line : 0;
        m_content.reason =
            kWhich[std::min(m_collection->generation, 2u)] +
            std::string(m_collection->asked ? ", asked for by line " : ", threshold passed in line ") +
            std::to_string(line);
    }

    bool hasEndedHere() const
    {
        for (auto i = m_recording.firstEventOf(m_step); i < m_moment; ++i)
            if (std::holds_alternative<events::CollectionEnded>(m_recording.event(i)))
                return true;
        return false;
    }

    const ObjectState* find(ObjectId id) const
    {
        const ObjectState* object = m_state->object(id);
        return object || !m_earlier ? object : m_earlier->object(id);
    }

    std::string nameOf(ObjectId id) const
    {
        const std::string name = m_names.of(id);
        return name.size() > 24 ? std::string() : name;
    }

    bool hasRow(const ExaminedObject& known, const ObjectState& object) const
    {
        if (m_content.rows.size() >= kRows || !isOfProgram(object.kind))
            return false;
        const bool isLost = known.verdict == Verdict::Unreachable || known.verdict == Verdict::Cleared ||
                            known.verdict == Verdict::Resurrected;
        return isLost || !nameOf(object.id).empty();
    }

    /// The dict that holds a module's names.
    bool isNamespace(ObjectId dict) const
    {
        return std::any_of(m_state->spaces().begin(), m_state->spaces().end(),
                           [&](const auto& space) { return space.second.dict == dict; });
    }

    void readRows()
    {
        std::map<std::string, int> kinds;
        for (const ExaminedObject& known : m_collection->objects) {
            const ObjectState* object = find(known.object);
            if (!object)
                continue;
            if (!hasRow(known, *object)) {
                ++kinds[typeWordOf(*object, m_recording.texts())];
                ++m_content.others;
                continue;
            }
            CollectorRow row{known.object,
                             std::string(signOf(object->kind)),
                             roleOf(object->kind),
                             nameOf(known.object),
                             true,
                             known.count,
                             known.inside,
                             known.left(),
                             known.verdict,
                             {}};
            row.isNamed = !row.name.empty();
            if (!row.isNamed)
                row.name = typeWordOf(*object, m_recording.texts());
            if (known.savedBy)
                row.savedBy = isNamespace(known.savedBy) ? "module" : nameOf(known.savedBy);
            m_content.rows.push_back(std::move(row));
        }
        m_content.others += m_collection->others();
        for (const auto& [kind, number] : kinds)
            m_content.otherKinds +=
                (m_content.otherKinds.empty() ? "" : ", ") + kind + (number > 1 ? "s" : "");
    }

    void readVerdicts()
    {
        std::vector<std::string> reachable, unreachable;
        std::uint64_t bytes = 0;
        for (const CollectorRow& row : m_content.rows) {
            if (row.verdict == Verdict::Unknown)
                continue;
            const bool isLost = row.verdict == Verdict::Unreachable || row.verdict == Verdict::Cleared;
            (isLost ? unreachable : reachable).push_back(row.name);
            if (const ObjectState* object = isLost ? find(row.object) : nullptr)
                bytes += object->size;
        }
        if (phaseNumber(m_collection->phase) < 3)
            return;
        m_content.reachable = join(reachable, 3, m_content.others);
        m_content.unreachable = join(unreachable, 4, 0);
        const std::string memory =
            "Their memory, " + grouped(static_cast<std::uint32_t>(bytes)) + " bytes, goes back to the pools.";
        if (unreachable.empty())
            m_content.outcome = "Nothing is freed. The objects move up a generation.";
        else if (m_collection->hasEnded)
            m_content.outcome = "They are freed. " + memory;
        else
            m_content.outcome = "Phase 4 frees them. " + memory;
    }

    void findEnds()
    {
        std::uint32_t number = numberBefore();
        const auto end = m_recording.bodyEnd();
        bool isIt = false;
        for (auto i = m_recording.firstEventOf(m_collection->step); i < end; ++i) {
            const events::Event& event = m_recording.event(i);
            if (std::holds_alternative<events::CollectionBegan>(event))
                isIt = ++number == m_collection->number;
            if (!isIt)
                continue;
            if (const auto* phase = std::get_if<events::CollectionPhaseBegan>(&event)) {
                const int begins = phaseNumber(phase->phase);
                if (begins > 1 && m_content.ends[static_cast<std::size_t>(begins) - 2] == 0)
                    m_content.ends[static_cast<std::size_t>(begins) - 2] = i;
            } else if (std::holds_alternative<events::CollectionEnded>(event)) {
                if (m_content.ends[2] == 0)
                    m_content.ends[2] = i;
                m_content.ends[3] = i + 1;
                return;
            }
        }
    }

    /// Collections that had begun before the step of this one.
    std::uint32_t numberBefore() const { return m_earlier ? m_earlier->collector().collections() : 0; }

    std::string noteOf(std::size_t generation) const
    {
        const auto& collector = m_state->collector();
        if (collector.isCollecting()) {
            if (generation <= m_collection->generation && !(generation == 2 && m_collection->generation == 2))
                return "examined now";
            if (generation == std::min<std::size_t>(m_collection->generation + 1, 2))
                return m_collection->generation == 2 ? "survivors stay here" : "survivors go here";
        }
        const std::string numbers = std::to_string(collector.counts()[generation]) + " of " +
                                    std::to_string(collector.thresholds()[generation]);
        static const char* const kWhat[] = {" new objects", " collections of 0", " collections of 1"};
        return numbers + kWhat[generation];
    }

    void readTrays()
    {
        std::array<std::uint32_t, 3> others{};
        for (const auto& [id, object] : m_state->objects()) {
            const int generation = m_state->generationOf(*object);
            if (generation < 0 || generation > 2)
                continue;
            const auto at = static_cast<std::size_t>(generation);
            const std::string name =
                isOfProgram(object->kind) && m_content.trays[at].chips.size() < kChips ? nameOf(id) : "";
            if (name.empty())
                ++others[at];
            else
                m_content.trays[at].chips.push_back({id, name, chipLook(id)});
        }
        for (std::size_t i = 0; i < 3; ++i) {
            m_content.trays[i].note = noteOf(i);
            if (others[i] > 0)
                m_content.trays[i].chips.push_back(
                    {{},
                     std::to_string(others[i]) + (others[i] == 1 ? " other" : " others"),
                     FlagKind::None});
        }
    }

    FlagKind chipLook(ObjectId id) const
    {
        if (!m_content.isHere)
            return FlagKind::None;
        for (const CollectorRow& row : m_content.rows)
            if (row.object == id)
                return lookOf(row, m_content.phase);
        return FlagKind::None;
    }

    const events::Recording& m_recording;
    StepIndex m_step;
    events::EventIndex m_moment;
    timeline::StateRef m_state;
    timeline::StateRef m_earlier;
    timeline::ObjectNames m_names;
    const CollectionState* m_collection;
    CollectorContent m_content;
};

} // namespace

CollectorContent collectorContent(const timeline::Timeline& timeline, StepIndex step,
                                  events::EventIndex moment)
{
    return Reader(timeline, step, moment).content();
}

std::vector<BlockFlag> flagsOf(const CollectorContent& content, const timeline::MemoryState& state)
{
    std::vector<BlockFlag> flags;
    const CollectionState* collection = state.collector().collection();
    if (!content.isHere || !collection)
        return flags;
    for (const CollectorRow& row : content.rows) {
        const ExaminedObject* known = collection->find(row.object);
        BlockFlag flag{row.object, lookOf(row, content.phase), {}, known->savedBy};
        if (content.phase == 1)
            flag.text = "copy " + std::to_string(row.count);
        else if (row.verdict == Verdict::Saved && !row.savedBy.empty())
            flag.text = "saved by " + row.savedBy;
        else if (row.verdict == Verdict::Saved)
            flag.text = "saved";
        else if (row.verdict == Verdict::Resurrected)
            flag.text = "back again";
        else if (row.verdict == Verdict::Cleared ||
                 (row.verdict == Verdict::Unreachable && content.phase == 5))
            flag.text = "freed";
        else
            flag.text = std::to_string(row.left) + " left over";
        flags.push_back(std::move(flag));
    }
    return flags;
}

std::string collectorText(const CollectorContent& content)
{
    static const char* const kPhases[] = {
        "", "copy counts", "subtract inside", "trace from survivors", "free the rest", "ended"};
    std::string text;
    const auto line = [&text](const std::string& words) { text += words + "\n"; };
    if (!content.hasCollection) {
        line(content.empty);
    } else {
        line(content.title + ", " + content.reason);
        if (content.phase > 0)
            line(std::string("phase: ") + kPhases[content.phase]);
        for (const CollectorRow& row : content.rows)
            line(row.name + ": count " + std::to_string(row.count) + ", inside " +
                 std::to_string(row.inside) + ", left over " + std::to_string(row.left));
        if (content.others > 0)
            line(std::to_string(content.others) + " more");
        if (!content.outcome.empty())
            line("reachable: " + content.reachable + "\nunreachable: " + content.unreachable + "\n" +
                 content.outcome);
    }
    for (std::size_t i = 0; i < 3; ++i) {
        std::string chips;
        for (const CollectorChip& chip : content.trays[i].chips)
            chips += (chips.empty() ? ": " : ", ") + chip.text;
        line("generation " + std::to_string(i) + ", " + content.trays[i].note + chips);
    }
    return text;
}

} // namespace nametag::ui
