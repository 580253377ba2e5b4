// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/search.h"

#include "core/timeline/query.h"
#include "core/timeline/shown.h"
#include "core/timeline/value_text.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <map>
#include <set>

namespace nametag::timeline {

namespace {

using namespace nametag::events;

constexpr std::size_t kValueLength = 60;
/// So many lists, dicts and instances are asked for their contents; what is in them is found by itself.
constexpr std::size_t kMostContents = 10'000;

/// Its value is what it holds, not what one event tells.
bool hasContents(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::List:
    case ObjectKind::Tuple:
    case ObjectKind::Dict:
    case ObjectKind::Set:
    case ObjectKind::FrozenSet:
    case ObjectKind::Instance: return true;
    default: return false;
    }
}

std::string hexOf(std::uint64_t number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number, 16).ptr;
    return "0x" + std::string(digits, end);
}

/// It could be the last digits of an id, without saying so: "10c0c0".
bool looksLikeAnId(std::string_view words)
{
    const auto isIn = [&](std::string_view digits) {
        return words.find_first_of(digits) != std::string_view::npos;
    };
    if (words.find_first_not_of("0123456789abcdef") != std::string_view::npos || !isIn("0123456789"))
        return false;
    return words.size() >= 6 || (words.size() >= 4 && isIn("abcdef"));
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
        , m_isId(looksLikeAnId(words))
        , m_isNumber(words.find_first_not_of("-0123456789") == std::string_view::npos)
    {}

    std::vector<Found> find()
    {
        const StepIndex steps = m_recording.stepCount();
        for (m_step = 0; m_step <= steps && !m_stop.stop_requested(); ++m_step)
            for (auto i = m_recording.firstEventOf(m_step); i < m_recording.endOf(m_step); ++i)
                std::visit([this](const auto& event) { read(event); }, m_recording.event(i));
        addNames();
        for (const bool whole : {true, false})
            addObjects(whole);
        return std::move(m_found);
    }

private:
    struct Life {
        StepIndex born = 0;
        StepIndex died = 0;
        std::uint64_t address = 0;
        TextId type;
        ObjectKind kind = ObjectKind::Other;
        bool isKnown = false;
        bool isGone = false;
        bool isShown = false;  ///< something of the program has referred to it
        bool hasValue = false; ///< with the words in it
        bool isValue = false;  ///< the words are its value
    };
    struct Name {
        StepIndex step = 0;
        ObjectId object;
    };

    template <class Other> void read(const Other&) {}

    void read(const ObjectCreated& event)
    {
        Life& life = at(event.object);
        life.isKnown = true;
        life.kind = event.kind;
        life.born = m_step;
        life.address = event.address.value();
        life.type = event.typeName;
    }
    void read(const FlagsChanged& event)
    {
        if ((event.flags & kStaticMemory) != 0)
            at(event.object).born = 0;
    }
    void read(const IntShown& event)
    {
        if (!m_isNumber)
            return;
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, event.value()).ptr;
        tell(event.object, std::string_view(digits, static_cast<std::size_t>(end - digits)));
    }
    void read(const FloatShown& event)
    {
        ObjectState object;
        object.kind = ObjectKind::Float;
        object.value = std::bit_cast<double>((std::uint64_t{event.high} << 32) | event.low);
        tell(event.object, valueText(object, m_recording.texts()));
    }
    void read(const TextShown& event) { tell(event.object, m_recording.text(event.text)); }
    bool isQuoted(std::string_view value) const
    {
        return value.size() == m_words.size() + 2 && value.front() == value.back() &&
               value.substr(1, m_words.size()) == m_words;
    }
    void tell(ObjectId object, std::string_view value)
    {
        const bool isOwn = value.size() > 2 && isDunder(value.substr(1, value.size() - 2));
        Life& life = at(object);
        life.hasValue = !isOwn && value.find(m_words) != std::string_view::npos;
        life.isValue = life.hasValue && (value == m_words || isQuoted(value));
    }
    void read(const ObjectDestroyed& event)
    {
        Life& life = at(event.object);
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
        if (object.value < m_lives.size() && m_lives[object.value].isKnown)
            m_lives[object.value].isShown = true;
    }

    Life& at(ObjectId object)
    {
        if (object.value >= m_lives.size())
            m_lives.resize(std::max<std::size_t>(object.value + std::size_t{1}, m_lives.size() * 2));
        return m_lives[object.value];
    }

    bool add(ObjectId object, StepIndex step, NamespaceId space = {}, TextId name = {})
    {
        const Life life = at(object);
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

    /// Whose value is the words as a whole come before those in which they stand.
    void addObjects(bool whole)
    {
        for (std::uint32_t id = 0; id < m_lives.size(); ++id) {
            if (m_found.size() >= m_most || m_stop.stop_requested())
                return;
            const Life& life = m_lives[id];
            if (life.isShown && life.isValue == whole && (whole || matches(ObjectId{id}, life)))
                add(ObjectId{id}, life.born);
        }
    }

    bool matches(ObjectId id, const Life& life)
    {
        if (m_words.starts_with("0x"))
            return hexOf(life.address).starts_with(m_words);
        if (m_words.starts_with("…"))
            return hexOf(life.address).ends_with(m_words.substr(std::string_view("…").size()));
        if (m_recording.text(life.type) == m_words || (m_isId && hexOf(life.address).ends_with(m_words)))
            return true;
        if (m_isNumber && std::to_string(life.address) == m_words)
            return true;
        if (!hasContents(life.kind) || m_asked++ >= kMostContents)
            return life.hasValue;
        const StateRef state = m_timeline.stateAfter(life.born);
        if (!state->object(id))
            return false;
        const std::string value = reprText(*state, id, m_recording.texts(), kValueLength);
        return value.find(m_words) != std::string::npos;
    }

    const Timeline& m_timeline;
    const Recording& m_recording;
    std::string_view m_words;
    std::size_t m_most;
    const std::stop_token& m_stop;
    StepIndex m_step = 0;
    bool m_isId = false;
    bool m_isNumber = false;
    std::size_t m_asked = 0;
    std::vector<Life> m_lives; ///< by object
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
