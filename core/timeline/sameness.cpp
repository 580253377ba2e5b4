// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/sameness.h"

#include "core/timeline/mentions.h"
#include "core/timeline/query.h"
#include "core/timeline/value_text.h"

#include <algorithm>
#include <cctype>

namespace nametag::timeline {

namespace {

using events::ObjectKind;

constexpr std::size_t kValueLength = 40;
constexpr std::int64_t kLeastSmall = -5; // Objects/longobject.c, small_ints
constexpr std::int64_t kMostSmall = 256;

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isNameOnly(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isWordCharacter(c) || c == '.' || c == ',' || c == ' ';
    }) && std::isdigit(static_cast<unsigned char>(text.front())) == 0;
}

bool hasWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordCharacter(text[at - 1])) &&
            (end == text.size() || !isWordCharacter(text[end])))
            return true;
    }
    return false;
}

/// What stands right of the last " = " of the line, without comment.
std::string_view rightSide(std::string_view line)
{
    const std::size_t equals = line.rfind(" = ");
    if (equals == std::string_view::npos)
        return {};
    std::string_view right = line.substr(equals + 3);
    right = right.substr(0, right.find("  #"));
    while (!right.empty() && right.back() == ' ')
        right.remove_suffix(1);
    return right;
}

class SamenessReader {
public:
    SamenessReader(const Timeline& timeline, events::EventIndex moment)
        : m_timeline(timeline)
        , m_recording(timeline.recording())
        , m_moment(moment)
        , m_state(timeline.stateAt(moment))
    {}

    Sameness read(const ReferenceEnd& a, const ReferenceEnd& b)
    {
        m_sameness.object = a.object;
        m_sameness.value = repr(a.object);
        const ObjectState* object = m_state->object(a.object);
        if (a.object != b.object || !object) {
            m_sameness.areEqual = m_sameness.value == repr(b.object);
            return std::move(m_sameness);
        }
        findSince(a, b);
        m_sameness.reason = reasonOf(*object);
        return std::move(m_sameness);
    }

private:
    std::string repr(ObjectId id) const
    {
        return m_state->object(id) ? reprText(*m_state, id, m_recording.texts(), kValueLength)
                                   : std::string();
    }

    /// The event after which the end has led to the object without a break; 0 if it is not found.
    events::EventIndex tiedAt(const ReferenceEnd& end) const
    {
        const NamespaceState* space = m_state->space(end.space);
        ObjectId cell;
        if (space)
            for (const Binding& binding : space->bindings)
                cell = binding.name == end.name ? binding.cell : cell;
        for (events::EventIndex at = m_moment; at-- > 0;) {
            const events::Event& event = m_recording.event(at);
            if (const auto* bound = std::get_if<events::NameBound>(&event);
                bound && end.name && bound->space == end.space && bound->name == end.name)
                return at;
            const auto* field = std::get_if<events::FieldSet>(&event);
            const ObjectId owner = cell ? cell : end.owner;
            if (field && owner && field->owner == owner && field->object == end.object)
                return at;
            if (!end.name && !field && owner && mentions(event, owner) && mentions(event, end.object))
                return at;
        }
        return 0;
    }

    void findSince(const ReferenceEnd& a, const ReferenceEnd& b)
    {
        const events::EventIndex atA = tiedAt(a), atB = tiedAt(b);
        const ReferenceEnd& first = atA <= atB ? a : b;
        const ReferenceEnd& second = atA <= atB ? b : a;
        m_tied = std::max(atA, atB);
        m_sameness.since = stepOf(m_recording, m_tied);
        if (first.name)
            m_sameness.first = m_recording.text(first.name);
        if (second.name)
            m_sameness.second = m_recording.text(second.name);
        if (m_sameness.since > 0)
            m_right = rightSide(sourceLine(m_recording.source, m_recording.step(m_sameness.since).line));
    }

    SameReason reasonOf(const ObjectState& object)
    {
        switch (object.kind) {
        case ObjectKind::None:
        case ObjectKind::Bool:
        case ObjectKind::Ellipsis:
        case ObjectKind::NotImplemented: return SameReason::Singleton;
        default: break;
        }
        if (isAlias())
            return SameReason::Alias;
        if (const auto* value = std::get_if<std::int64_t>(&object.value);
            value && object.kind == ObjectKind::Int && *value >= kLeastSmall && *value <= kMostSmall)
            return SameReason::SmallInt;
        if (object.kind == ObjectKind::Tuple && object.items.empty())
            return SameReason::EmptyTuple;
        if (object.kind == ObjectKind::Str && object.length <= 1)
            return SameReason::OneLetter;
        if (object.kind == ObjectKind::Str && hasWord(m_right, "intern")) {
            m_sameness.expression = "sys.intern()";
            return SameReason::Interned;
        }
        if (givesBack()) {
            m_sameness.expression = m_right;
            return SameReason::ReturnedItself;
        }
        if (object.kind == ObjectKind::Str && object.is(events::kInterned))
            return SameReason::Interned;
        return isConstant(object) ? SameReason::Constant : SameReason::Alias;
    }

    bool isConstant(const ObjectState& object)
    {
        for (const HiddenHolder& holder : m_state->hiddenHolders()) {
            if (holder.object != object.id || holder.kind != events::HolderKind::Constant)
                continue;
            m_sameness.unit = holder.where;
            return true;
        }
        return object.is(events::kConstant);
    }

    /// The line that tied the second end names the first one, and nothing more.
    bool isAlias() const { return !m_right.empty() && isNameOnly(m_right) && namesObject(m_right); }

    /// The line calls, slices or reckons with the object and gets it back.
    bool givesBack() const
    {
        const bool works =
            !m_sameness.second.empty() && m_right.find_first_of("([+*%|&") != std::string_view::npos;
        return works && namesObject(m_right);
    }

    bool namesObject(std::string_view text) const
    {
        const StateRef before = m_timeline.stateAt(m_recording.firstEventOf(m_sameness.since));
        for (const auto& [id, space] : before->spaces())
            for (const Binding& binding : space.bindings)
                if (before->target(binding) == m_sameness.object &&
                    hasWord(text, m_recording.text(binding.name)))
                    return true;
        return false;
    }

    const Timeline& m_timeline;
    const events::Recording& m_recording;
    events::EventIndex m_moment;
    StateRef m_state;
    events::EventIndex m_tied = 0;
    std::string_view m_right;
    Sameness m_sameness;
};

} // namespace

Sameness samenessOf(const Timeline& timeline, events::EventIndex moment, const ReferenceEnd& a,
                    const ReferenceEnd& b)
{
    return SamenessReader(timeline, moment).read(a, b);
}

} // namespace nametag::timeline
