// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/object_history.h"

#include "core/timeline/query.h"
#include "ui/models/object_birth.h"
#include "ui/models/object_requests.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace nametag::ui {

namespace {

using namespace nametag::events;

constexpr std::size_t kMostEntries = 100'000; ///< of changes; its end is always told

class HistoryReader {
public:
    HistoryReader(const Recording& recording, ObjectId object, StepIndex last, const std::stop_token& stop)
        : m_recording(recording)
        , m_object(object)
        , m_last(last)
        , m_stop(stop)
        , m_requests(recording, object)
    {}

    ObjectHistory read()
    {
        for (m_step = 0; m_step <= m_last && !m_stop.stop_requested(); ++m_step) {
            const EventIndex end = m_recording.endOf(m_step);
            for (m_at = m_recording.firstEventOf(m_step); m_at < end; ++m_at) {
                readRequests(m_at);
                std::visit([this](const auto& event) { on(event); }, m_recording.event(m_at));
            }
            readRequests(end);
            endStep();
        }
        addTenant();
        return std::move(m_history);
    }

private:
    using Name = std::pair<NamespaceId, TextId>;

    void add(Mark mark, std::string text)
    {
        if (m_history.entries.size() >= kMostEntries && mark != Mark::Free)
            return;
        if (!m_history.entries.empty()) {
            const HistoryEntry& last = m_history.entries.back();
            if (last.step == m_step && last.text == text)
                return;
        }
        m_history.entries.push_back({mark, m_step, std::move(text)});
    }
    /// Of an object that is just being made they come before its birth is told.
    void readRequests(EventIndex count)
    {
        while (const auto news = m_requests.next(count, m_kind)) {
            if (m_alive)
                add(news->frees ? Mark::Free : Mark::Allocate, news->text);
            else
                m_early.push_back(*news);
        }
    }
    std::string name(TextId id) const { return "`" + std::string(m_recording.text(id)) + "`"; }

    void on(const ObjectCreated& event)
    {
        if (event.object != m_object)
            return;
        m_kind = event.kind;
        m_history.born = m_step;
        m_count = 1;
        m_alive = true;
        m_size = event.size;
        add(Mark::Allocate,
            m_step == 0 ? "Made before the first step" : "Made by line " + line() + place(event.source));
        if (const std::string block = blockWords(m_recording, m_object, m_at); !block.empty())
            add(Mark::Allocate, block);
        for (const RequestNews& news : std::exchange(m_early, {}))
            add(news.frees ? Mark::Free : Mark::Allocate, news.text);
    }
    static std::string place(BlockSource source)
    {
        switch (source) {
        case BlockSource::Fresh: return ", in a fresh block";
        case BlockSource::Reused: return ", in a block used before";
        case BlockSource::FreeList: return ", from the free list";
        case BlockSource::System: break;
        }
        return ", outside the arenas";
    }
    void on(const FlagsChanged& event)
    {
        if (event.object != m_object)
            return;
        m_history.immortal = (event.flags & kImmortal) != 0;
        if (m_history.entries.empty() || m_history.entries.size() > 2 || m_history.born != m_step)
            return;
        if ((event.flags & kStaticMemory) != 0)
            m_history.entries = {{Mark::Allocate, 0, "Made when Python started", {}}};
        else if ((event.flags & kConstant) != 0)
            m_history.entries.front() = {Mark::Allocate, 0, "Made when the file was compiled", {}};
    }
    void on(const CountChanged& event)
    {
        if (event.object == m_object)
            m_count = event.count;
    }
    void on(const SizeChanged& event)
    {
        if (event.object != m_object || event.size == m_size)
            return;
        if (m_history.born == m_step) { // it is still being made
            m_size = event.size;
            return;
        }
        const bool grew = event.size > m_size;
        add(Mark::Change, std::string(grew ? "Grew" : "Shrank") + ": " + std::to_string(m_size) + " to " +
                              std::to_string(event.size) + " bytes");
        m_size = event.size;
    }
    void on(const NameBound& event) { refersTo({event.space, event.name}, event.object); }
    void on(const NameUnbound& event) { refersTo({event.space, event.name}, {}); }
    void on(const NameSharedByCell& event) { m_cells[event.cell].insert({event.space, event.name}); }
    void on(const FrameCreated& event)
    {
        if (event.kind != FrameKind::Module) // a module's names outlive its frame
            m_spaces[event.frame] = event.space;
    }
    void on(const FrameDestroyed& event)
    {
        const auto ended = m_spaces.find(event.frame);
        if (ended == m_spaces.end())
            return;
        for (const Name& tag : std::set<Name>(m_names))
            if (tag.first == ended->second)
                refersTo(tag, {});
        m_spaces.erase(ended);
    }
    void refersTo(const Name& tag, ObjectId object)
    {
        if (object == m_object) {
            if (m_names.insert(tag).second)
                add(Mark::Bind, "Gained the tag " + name(tag.second));
        } else if (m_names.erase(tag) > 0) {
            add(Mark::Bind, "Lost the tag " + name(tag.second));
        }
    }
    /// Whether the object is a cell that names share: what is put into it is what they refer to.
    bool cellHolds(ObjectId cell, ObjectId object)
    {
        const auto known = m_cells.find(cell);
        if (known == m_cells.end() || cell == m_object)
            return false;
        for (const Name& tag : known->second)
            refersTo(tag, object);
        return true;
    }
    void on(const ItemSet& event)
    {
        const bool isNewSlot = event.owner == m_object && fillsSlot(event.index);
        if (event.object == m_object)
            store("Stored in slot " + std::to_string(event.index) + of(event.owner));
        else if (event.owner == m_object)
            setItem(event.index, isNewSlot);
    }
    /// Whether the slot was empty until now: at the end, or made by a splice.
    bool fillsSlot(std::uint32_t index)
    {
        if (index >= m_filled.size())
            m_filled.resize(index + 1, false);
        const bool wasEmpty = !m_filled[index];
        m_filled[index] = true;
        return wasEmpty;
    }
    void splice(const ItemsSpliced& event)
    {
        const std::size_t from = std::min<std::size_t>(event.index, m_filled.size());
        const std::size_t end = std::min<std::size_t>(from + event.removed, m_filled.size());
        const auto at = [this](std::size_t place) {
            return m_filled.begin() + static_cast<std::ptrdiff_t>(place);
        };
        m_filled.erase(at(from), at(end));
        m_filled.insert(at(from), event.inserted, false);
    }
    /// Many items in one step are told at once.
    void setItem(std::uint32_t index, bool isNew)
    {
        if (m_history.born == m_step)
            return;
        const bool goesOn = isNew && m_added > 0 && !m_history.entries.empty() &&
                            m_history.entries.back().step == m_step &&
                            m_history.entries.back().text == m_lastAdded;
        m_added = goesOn ? m_added + 1 : isNew ? 1 : 0;
        if (goesOn)
            m_history.entries.back().text = std::to_string(m_added) + " items were added";
        else if (isNew)
            add(Mark::Change, "An item was added, slot " + std::to_string(index));
        else
            add(Mark::Change, "Slot " + std::to_string(index) + " refers to another object");
        if (isNew)
            m_lastAdded = m_history.entries.back().text;
    }
    /// Many slots in one step are told at once.
    void store(std::string text)
    {
        const bool goesOn = m_stored > 0 && !m_history.entries.empty() &&
                            m_history.entries.back().step == m_step &&
                            m_history.entries.back().text == m_lastStored;
        m_stored = goesOn ? m_stored + 1 : 1;
        if (goesOn)
            m_history.entries.back().text = "Stored in " + std::to_string(m_stored) + " slots";
        else
            add(Mark::Change, std::move(text));
        m_lastStored = m_history.entries.back().text;
    }
    void on(const EntrySet& event)
    {
        if (event.value == m_object || event.key == m_object)
            add(Mark::Change,
                std::string("Stored as a ") + (event.key == m_object ? "key" : "value") + of(event.owner));
        else if (event.owner == m_object && m_history.born != m_step)
            add(Mark::Change, "An entry was set");
    }
    void on(const EntryRemoved& event)
    {
        if (event.owner == m_object && !m_dying)
            add(Mark::Change, "An entry was removed");
    }
    void on(const ElementSet& event)
    {
        if (event.object == m_object)
            add(Mark::Change, "Stored" + of(event.owner));
        else if (event.owner == m_object && m_history.born != m_step && !m_dying)
            add(Mark::Change, event.object ? "An element was added" : "An element was removed");
    }
    void on(const ItemsSpliced& event)
    {
        if (event.owner == m_object)
            splice(event);
        if (event.owner != m_object || m_history.born == m_step || m_dying || event.removed == 0)
            return;
        add(Mark::Change, std::to_string(event.removed) +
                              (event.removed == 1 ? " slot was taken out" : " slots were taken out"));
    }
    void on(const FieldSet& event)
    {
        if (cellHolds(event.owner, event.object))
            return;
        if (event.object == m_object)
            add(Mark::Change, "Stored in " + name(event.label) + of(event.owner));
        else if (event.owner == m_object && m_history.born != m_step)
            add(Mark::Change, name(event.label) + " was set");
    }
    void on(const FieldRemoved& event)
    {
        if (!cellHolds(event.owner, {}) && event.owner == m_object && !m_dying)
            add(Mark::Change, name(event.label) + " was removed");
    }
    void on(const TrackingChanged& event)
    {
        if (event.object != m_object)
            return;
        m_generation = event.tracked == 0 ? -1 : event.tracked == 1 ? 0 : static_cast<int>(event.tracked) - 2;
        m_isYoung = m_isCollecting && event.tracked == 1;
    }
    void on(const CollectionBegan&)
    {
        m_isCollecting = true;
        m_isYoung = false;
    }
    void on(const CollectionEnded& event)
    {
        m_isCollecting = false;
        const int collected = static_cast<int>(event.generation);
        const int next = std::min(collected + 1, 2);
        if (!m_alive || m_isYoung || m_generation < 0 || m_generation > collected || m_generation == next)
            return;
        m_generation = next;
        add(Mark::Collect, "Moved to generation " + std::to_string(next));
    }
    void on(const ObjectsFrozen& event)
    {
        if (!m_alive || m_generation < 0 || (event.frozen == 0 && m_generation != 3))
            return;
        m_generation = event.frozen != 0 ? 3 : 2;
        add(Mark::Collect, event.frozen != 0 ? "Frozen: no collection looks at it" : "Moved to generation 2");
    }
    void on(const FoundUnreachable& event) { collect(event.object, "Found unreachable by the collector"); }
    void on(const FinalizerCalled& event) { collect(event.object, "Its `__del__` was called"); }
    void on(const Resurrected& event) { collect(event.object, "Came back to life"); }
    void on(const ObjectCleared& event) { collect(event.object, "Emptied by the collector"); }
    void collect(ObjectId object, const char* text)
    {
        if (object == m_object)
            add(Mark::Collect, text);
    }
    void on(const ObjectDying& event)
    {
        if (event.object == m_object)
            m_dying = true;
    }
    void on(const ObjectDestroyed& event)
    {
        if (event.object != m_object) {
            m_cells.erase(event.object);
            return;
        }
        m_history.hasDied = true;
        m_history.died = m_step;
        m_alive = false;
        m_count = 0;
        m_end = m_at;
        add(Mark::Free, event.toFreeList != 0 ? "Freed, kept on its type's free list" : "Freed");
    }
    template <class Other> void on(const Other&) {}

    std::string line() const { return std::to_string(m_recording.step(m_step).line); }
    std::string of(ObjectId owner) const
    {
        return owner == m_object ? std::string(" of itself") : std::string();
    }

    void endStep()
    {
        if (!m_alive && !(m_history.hasDied && m_history.died == m_step))
            return;
        const bool isFirst = m_history.counts.empty();
        const std::uint32_t before = isFirst ? m_count : m_history.counts.back().count;
        if (!isFirst && before == m_count)
            return;
        m_history.counts.push_back({m_step, m_count});
        if (m_history.immortal)
            return;
        const bool isTold = !m_history.entries.empty() && m_history.entries.back().step == m_step;
        if (!isTold)
            add(Mark::Bind,
                "Its count went from " + std::to_string(before) + " to " + std::to_string(m_count));
        if (!m_history.entries.empty() && m_history.entries.back().step == m_step)
            m_history.entries.back().count = m_count;
    }

    void addTenant()
    {
        if (!m_history.hasDied)
            return;
        const std::optional<NextTenant> next = nextTenantOf(m_recording, m_object, m_end);
        if (!next || next->step > m_last)
            return;
        m_history.tenant = next->owner;
        m_history.entries.push_back({Mark::Allocate, next->step, next->words, {}});
    }

    const Recording& m_recording;
    ObjectId m_object;
    StepIndex m_last;
    std::stop_token m_stop;
    ObjectRequests m_requests;
    std::vector<RequestNews> m_early;
    ObjectKind m_kind = ObjectKind::Other;
    ObjectHistory m_history;
    StepIndex m_step = 0;
    EventIndex m_at = 0;
    EventIndex m_end = 0; ///< the event of its end
    std::uint32_t m_count = 0;
    std::uint32_t m_size = 0;
    std::uint32_t m_added = 0;  ///< items in a row that it got
    std::string m_lastAdded;    ///< the entry that says so
    std::uint32_t m_stored = 0; ///< slots in a row that it was put into
    std::string m_lastStored;   ///< the entry that says so
    std::vector<bool> m_filled; ///< its slots that refer to something
    int m_generation = -1;      ///< -1: the collector does not know it
    bool m_isCollecting = false;
    bool m_isYoung = false; ///< made while a collection runs, which does not look at it
    bool m_alive = false;
    bool m_dying = false;
    std::set<Name> m_names;
    std::unordered_map<FrameId, NamespaceId> m_spaces; ///< of functions that run
    std::map<ObjectId, std::set<Name>> m_cells;
};

constexpr std::size_t kShownWhole = 40;
constexpr std::size_t kShownFirst = 2;
constexpr std::size_t kShownBefore = 20;
constexpr std::size_t kShownAfter = 10;

} // namespace

ObjectHistory historyOf(const Recording& recording, ObjectId object, StepIndex last,
                        const std::stop_token& stop)
{
    return HistoryReader(recording, object, last, stop).read();
}

std::vector<HistoryRow> historyRows(const std::vector<HistoryEntry>& entries, StepIndex step)
{
    std::vector<HistoryRow> rows;
    const auto addRange = [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i)
            rows.push_back({i, 0});
    };
    const std::size_t count = entries.size();
    if (count <= kShownWhole) {
        addRange(0, count);
        return rows;
    }
    const auto later = std::upper_bound(entries.begin(), entries.end(), step,
                                        [](StepIndex now, const HistoryEntry& e) { return now < e.step; });
    const auto now = static_cast<std::size_t>(later - entries.begin());
    const std::size_t first = std::max(kShownFirst, now > kShownBefore ? now - kShownBefore : 0);
    const std::size_t end = std::min(count - kShownFirst, std::max(now, first) + kShownAfter);
    addRange(0, kShownFirst);
    if (first > kShownFirst)
        rows.push_back({first - 1, first - kShownFirst});
    addRange(first, end);
    const std::size_t last = std::max(end, count - kShownFirst);
    if (last > end)
        rows.push_back({end, last - end});
    addRange(last, count);
    return rows;
}

} // namespace nametag::ui
