// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/history.h"

#include <algorithm>
#include <map>
#include <set>

namespace nametag::timeline {

using namespace nametag::events;

namespace {

/// Reads all events, keeping only what says which names lead to the object.
class Biography {
public:
    Biography(const Recording& recording, ObjectId object)
        : m_recording(recording)
        , m_object(object)
    {}

    std::vector<HistoryEntry> entries()
    {
        for (m_step = 0; m_step <= m_recording.stepCount(); ++m_step)
            for (m_at = m_recording.firstEventOf(m_step); m_at < m_recording.endOf(m_step); ++m_at)
                std::visit([this](const auto& event) { read(event); }, m_recording.event(m_at));
        return std::move(m_entries);
    }

private:
    using Name = std::pair<NamespaceId, TextId>;

    template <class Other> void read(const Other&) {}

    void read(const ObjectCreated& event)
    {
        if (event.object != m_object)
            return;
        add(HistoryKind::Created).after = event.size;
        m_size = event.size;
    }

    void read(const FlagsChanged& event)
    {
        if (event.object == m_object && (event.flags & kStaticMemory) != 0 && !m_entries.empty())
            m_entries.front().step = 0; // made when the interpreter started
    }

    void read(const SizeChanged& event)
    {
        if (event.object != m_object || event.size == m_size)
            return;
        HistoryEntry& entry = add(HistoryKind::Resized);
        entry.before = m_size;
        entry.after = event.size;
        m_size = event.size;
    }

    void read(const ObjectDestroyed& event)
    {
        if (event.object != m_object)
            return;
        add(HistoryKind::Freed);
        m_names.clear();
    }

    void read(const NameBound& event) { nowRefersTo({event.space, event.name}, event.object); }
    void read(const NameUnbound& event) { nowRefersTo({event.space, event.name}, {}); }
    void read(const NameSharedByCell& event) { m_cells[event.cell].insert({event.space, event.name}); }

    void read(const FrameCreated& event)
    {
        if (event.kind != FrameKind::Module) // a module's names outlive its frame
            m_spaces[event.frame] = event.space;
    }

    void read(const FrameDestroyed& event)
    {
        const auto space = m_spaces.find(event.frame);
        if (space == m_spaces.end())
            return;
        std::vector<Name> ending;
        for (const Name& name : m_names)
            if (name.first == space->second)
                ending.push_back(name);
        for (const Name& name : ending)
            nowRefersTo(name, {});
        for (auto& [cell, names] : m_cells)
            std::erase_if(names, [&](const Name& name) { return name.first == space->second; });
    }

    void read(const FieldSet& event)
    {
        if (const auto cell = m_cells.find(event.owner); cell != m_cells.end())
            for (const Name& name : cell->second)
                nowRefersTo(name, event.object);
        changed(event.owner);
    }

    void read(const FieldRemoved& event)
    {
        if (const auto cell = m_cells.find(event.owner); cell != m_cells.end())
            for (const Name& name : cell->second)
                nowRefersTo(name, {});
        changed(event.owner);
    }

    void read(const ItemSet& event) { changed(event.owner); }
    void read(const ItemsSpliced& event) { changed(event.owner); }
    void read(const EntrySet& event) { changed(event.owner); }
    void read(const EntryRemoved& event) { changed(event.owner); }
    void read(const ElementSet& event) { changed(event.owner); }

    void changed(ObjectId owner)
    {
        if (owner != m_object || m_entries.empty())
            return;
        const auto known = [this](const HistoryEntry& entry) {
            return entry.step == m_step &&
                   (entry.kind == HistoryKind::Created || entry.kind == HistoryKind::Changed);
        };
        if (std::none_of(m_entries.begin(), m_entries.end(), known))
            add(HistoryKind::Changed);
    }

    void nowRefersTo(const Name& name, ObjectId object)
    {
        if (object == m_object ? !m_names.insert(name).second : m_names.erase(name) == 0)
            return;
        HistoryEntry& entry = add(object == m_object ? HistoryKind::GainedName : HistoryKind::LostName);
        entry.space = name.first;
        entry.name = name.second;
    }

    HistoryEntry& add(HistoryKind kind)
    {
        m_entries.push_back({kind, m_step, m_at, {}, {}, 0, 0});
        return m_entries.back();
    }

    const Recording& m_recording;
    ObjectId m_object;
    StepIndex m_step = 0;
    EventIndex m_at = 0;
    std::uint32_t m_size = 0;
    std::set<Name> m_names; ///< those that refer to the object now
    std::map<ObjectId, std::set<Name>> m_cells;
    std::map<FrameId, NamespaceId> m_spaces;
    std::vector<HistoryEntry> m_entries;
};

} // namespace

std::vector<HistoryEntry> historyOf(const Recording& recording, ObjectId object)
{
    return Biography(recording, object).entries();
}

} // namespace nametag::timeline
