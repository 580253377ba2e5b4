// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/search.h"

#include "core/timeline/query.h"
#include "core/timeline/shown.h"
#include "core/timeline/value_text.h"

#include <charconv>
#include <map>
#include <set>
#include <unordered_map>

namespace nametag::timeline {

namespace {

using namespace nametag::events;

constexpr std::size_t kValueLength = 60;

std::string hexOf(std::uint64_t number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number, 16).ptr;
    return "0x" + std::string(digits, end);
}

/// One pass over all events: what was born, named, freed, and when.
class Searcher {
public:
    Searcher(const Timeline& timeline, std::string_view words, std::size_t most, const std::stop_token& stop)
        : m_timeline(timeline)
        , m_recording(timeline.recording())
        , m_words(words)
        , m_most(most)
        , m_stop(stop)
    {}

    std::vector<Found> find()
    {
        const StepIndex steps = m_recording.stepCount();
        for (m_step = 0; m_step <= steps && !m_stop.stop_requested(); ++m_step)
            for (auto i = m_recording.firstEventOf(m_step); i < m_recording.endOf(m_step); ++i)
                std::visit([this](const auto& event) { read(event); }, m_recording.event(i));
        addNames();
        addObjects();
        return std::move(m_found);
    }

private:
    struct Life {
        StepIndex born = 0;
        StepIndex died = 0;
        bool isGone = false;
        bool isShown = false; ///< something of the program has referred to it
        std::uint64_t address = 0;
        TextId type;
    };
    struct Name {
        StepIndex step = 0;
        ObjectId object;
    };

    template <class Other> void read(const Other&) {}

    void read(const ObjectCreated& event)
    {
        Life& life = m_lives[event.object];
        life.born = m_step;
        life.address = event.address.value();
        life.type = event.typeName;
    }
    void read(const FlagsChanged& event)
    {
        if ((event.flags & kStaticMemory) != 0)
            m_lives[event.object].born = 0;
    }
    void read(const ObjectDestroyed& event)
    {
        Life& life = m_lives[event.object];
        life.isGone = true;
        life.died = m_step;
    }
    void read(const NameBound& event)
    {
        const std::string_view name = m_recording.text(event.name);
        if (isDunder(name) || name.starts_with('.'))
            return;
        show(event.object);
        m_names.try_emplace({event.space, event.name}, Name{m_step, event.object});
    }
    void read(const ItemSet& event) { show(event.object); }
    void read(const EntrySet& event)
    {
        show(event.key);
        show(event.value);
    }
    void read(const ElementSet& event) { show(event.object); }
    void read(const FieldSet& event)
    {
        if (!isDunder(m_recording.text(event.label)) && !m_recording.text(event.label).starts_with('~'))
            show(event.object);
    }

    void show(ObjectId object)
    {
        if (const auto life = m_lives.find(object); life != m_lives.end())
            life->second.isShown = true;
    }

    bool add(ObjectId object, StepIndex step, NamespaceId space = {}, TextId name = {})
    {
        const Life& life = m_lives[object];
        Found found{object, space, name, step, life.isGone ? life.died : m_recording.stepCount(), {}, {}, 0};
        found.type = m_recording.text(life.type);
        found.address = life.address;
        const StateRef state = m_timeline.stateAfter(step);
        if (state->object(object))
            found.value = reprText(*state, object, m_recording.texts(), kValueLength);
        m_found.push_back(std::move(found));
        return m_found.size() < m_most;
    }

    void addNames()
    {
        for (const auto& [key, name] : m_names)
            if (m_recording.text(key.second).starts_with(m_words) &&
                !add(name.object, name.step, key.first, key.second))
                return;
    }

    void addObjects()
    {
        for (const auto& [id, life] : m_lives) {
            if (m_found.size() >= m_most || m_stop.stop_requested())
                return;
            if (life.isShown && matches(id, life))
                add(id, life.born);
        }
    }

    bool matches(ObjectId id, const Life& life) const
    {
        if (m_words.starts_with("0x"))
            return hexOf(life.address).starts_with(m_words);
        if (m_words.starts_with("…"))
            return hexOf(life.address).ends_with(m_words.substr(std::string_view("…").size()));
        if (m_recording.text(life.type) == m_words)
            return true;
        if (std::to_string(life.address) == m_words)
            return true;
        const StateRef state = m_timeline.stateAfter(life.born);
        if (!state->object(id))
            return false;
        const std::string value = reprText(*state, id, m_recording.texts(), kValueLength);
        const bool isOwn = value.size() > 2 && isDunder(std::string_view(value).substr(1, value.size() - 2));
        return !isOwn && value.find(m_words) != std::string::npos;
    }

    const Timeline& m_timeline;
    const Recording& m_recording;
    std::string_view m_words;
    std::size_t m_most;
    const std::stop_token& m_stop;
    StepIndex m_step = 0;
    std::map<ObjectId, Life> m_lives;
    std::map<std::pair<NamespaceId, TextId>, Name> m_names;
    std::vector<Found> m_found;
};

} // namespace

std::vector<Found> search(const Timeline& timeline, std::string_view words, std::size_t most,
                          const std::stop_token& stop)
{
    while (words.starts_with(' '))
        words.remove_prefix(1);
    while (words.ends_with(' '))
        words.remove_suffix(1);
    if (words.empty())
        return {};
    return Searcher(timeline, words, most, stop).find();
}

} // namespace nametag::timeline
