// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/object_history.h"

#include <algorithm>
#include <map>
#include <utility>

namespace nametag::ui {

namespace {

using namespace nametag::events;

class HistoryReader {
public:
    HistoryReader(const Recording& recording, ObjectId object, StepIndex last)
        : m_recording(recording)
        , m_object(object)
        , m_last(last)
    {}

    ObjectHistory read()
    {
        for (m_step = 0; m_step <= m_last; ++m_step) {
            const EventIndex end = m_recording.endOf(m_step);
            for (EventIndex i = m_recording.firstEventOf(m_step); i < end; ++i)
                std::visit([this](const auto& event) { on(event); }, m_recording.event(i));
            endStep();
        }
        return std::move(m_history);
    }

private:
    void add(Mark mark, std::string text)
    {
        if (!m_history.entries.empty()) {
            const HistoryEntry& last = m_history.entries.back();
            if (last.step == m_step && last.text == text)
                return;
        }
        m_history.entries.push_back({mark, m_step, std::move(text)});
    }
    std::string name(TextId id) const { return "`" + std::string(m_recording.text(id)) + "`"; }

    void on(const ObjectCreated& event)
    {
        if (m_history.hasDied && !m_hasTenant && event.address.value() == m_address) {
            m_hasTenant = true;
            m_history.tenant = event.object;
            add(Mark::Allocate,
                "Its place was taken by a new `" + std::string(m_recording.text(event.typeName)) + "`");
        }
        if (event.object != m_object)
            return;
        m_history.born = m_step;
        m_count = 1;
        m_alive = true;
        m_size = event.size;
        m_address = event.address.value();
        add(Mark::Allocate,
            m_step == 0 ? "Made before the first step" : "Made by line " + line() + place(event.source));
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
        if (m_history.entries.size() != 1 || m_history.entries.front().mark != Mark::Allocate)
            return;
        if ((event.flags & kStaticMemory) != 0)
            m_history.entries.front() = {Mark::Allocate, 0, "Made when Python started"};
        else if ((event.flags & kConstant) != 0)
            m_history.entries.front() = {Mark::Allocate, 0, "Made when the file was compiled"};
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
    void on(const NameBound& event)
    {
        const auto key = std::pair(event.space, event.name);
        const auto old = m_names.find(key);
        const ObjectId before = old == m_names.end() ? ObjectId{} : old->second;
        m_names[key] = event.object;
        if (before == m_object && event.object != m_object)
            add(Mark::Bind, "Lost the tag " + name(event.name));
        if (event.object == m_object && before != m_object)
            add(Mark::Bind, "Gained the tag " + name(event.name));
    }
    void on(const NameUnbound& event)
    {
        m_names.erase({event.space, event.name});
        if (event.object == m_object)
            add(Mark::Bind, "Lost the tag " + name(event.name));
    }
    void on(const ItemSet& event)
    {
        if (event.object == m_object)
            add(Mark::Change, "Stored in slot " + std::to_string(event.index) + of(event.owner));
        else if (event.owner == m_object && m_history.born != m_step)
            add(Mark::Change, "Slot " + std::to_string(event.index) + " refers to another object");
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
        if (event.owner != m_object || m_history.born == m_step || m_dying || event.removed == 0)
            return;
        add(Mark::Change, std::to_string(event.removed) +
                              (event.removed == 1 ? " slot was taken out" : " slots were taken out"));
    }
    void on(const FieldSet& event)
    {
        if (event.object == m_object)
            add(Mark::Change, "Stored in " + name(event.label) + of(event.owner));
        else if (event.owner == m_object && m_history.born != m_step)
            add(Mark::Change, name(event.label) + " was set");
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
        if (event.object != m_object)
            return;
        m_history.hasDied = true;
        m_history.died = m_step;
        m_alive = false;
        m_count = 0;
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
        const std::uint32_t before = m_history.counts.empty() ? m_count : m_history.counts.back().count;
        const bool isTold = !m_history.entries.empty() && m_history.entries.back().step == m_step;
        if (before != m_count && !isTold && !m_history.immortal)
            add(Mark::Bind,
                "Its count went from " + std::to_string(before) + " to " + std::to_string(m_count));
        if (m_history.counts.empty() || m_history.counts.back().count != m_count)
            m_history.counts.push_back({m_step, m_count});
    }

    const Recording& m_recording;
    ObjectId m_object;
    StepIndex m_last;
    ObjectHistory m_history;
    StepIndex m_step = 0;
    std::uint32_t m_count = 0;
    std::uint32_t m_size = 0;
    std::uint64_t m_address = 0;
    int m_generation = -1; ///< -1: the collector does not know it
    bool m_isCollecting = false;
    bool m_isYoung = false; ///< made while a collection runs, which does not look at it
    bool m_hasTenant = false;
    bool m_alive = false;
    bool m_dying = false;
    std::map<std::pair<NamespaceId, TextId>, ObjectId> m_names;
};

} // namespace

ObjectHistory historyOf(const Recording& recording, ObjectId object, StepIndex last)
{
    return HistoryReader(recording, object, last).read();
}

} // namespace nametag::ui
