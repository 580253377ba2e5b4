// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/facts.h"

#include "core/timeline/shown.h"
#include "core/timeline/value_text.h"

#include <algorithm>

namespace nametag::contrast {
namespace {

using explain::code;
using explain::name;
using explain::number;
using explain::Sentence;

/// The names that one sees at a moment: of the innermost call, then of the module.
std::vector<timeline::ShownName> namesIn(const timeline::MemoryState& state, const TextTable& texts)
{
    std::vector<timeline::ShownName> names;
    for (auto frame = state.callStack().rbegin(); frame != state.callStack().rend(); ++frame) {
        const timeline::FrameState* running = state.frame(*frame);
        if (!running || !running->ofProgram || running->space == state.programNames())
            continue;
        names = timeline::shownNames(state, running->space, texts);
        break;
    }
    if (state.programNames()) {
        const auto module = timeline::shownNames(state, state.programNames(), texts);
        names.insert(names.end(), module.begin(), module.end());
    }
    return names;
}

ObjectId targetOf(const std::vector<timeline::ShownName>& names, const TextTable& texts,
                  const std::string& wanted)
{
    for (const timeline::ShownName& shown : names)
        if (texts[shown.name] == wanted)
            return shown.object;
    return {};
}

/// Another name that leads to the object.
std::string otherName(const std::vector<timeline::ShownName>& names, const TextTable& texts, ObjectId object,
                      const std::string& besides)
{
    for (const timeline::ShownName& shown : names)
        if (shown.object == object && texts[shown.name] != besides)
            return std::string(texts[shown.name]);
    return {};
}

class Look {
public:
    Look(const timeline::Timeline& timeline, StepIndex step, const std::string& focus)
        : m_texts(timeline.recording().texts())
        , m_state(timeline.stateAfter(step))
        , m_before(timeline.stateAfter(step == 0 ? 0 : step - 1))
        , m_names(namesIn(*m_state, m_texts))
        , m_name(focus)
        , m_now(targetOf(m_names, m_texts, focus))
        , m_was(targetOf(namesIn(*m_before, m_texts), m_texts, focus))
    {}

    Facts facts() const
    {
        Facts facts;
        const timeline::ObjectState* object = m_state->object(m_now);
        if (!object) {
            if (m_was)
                facts.after = removed();
            return facts;
        }
        facts.type = {{NAMETAG_SENTENCE("In the object."), {}},
                      {NAMETAG_SENTENCE("The tag %1 has no type."), {name(m_name)}}};
        facts.size = {{NAMETAG_SENTENCE("%1 bytes for this value, chosen when the object is made"),
                       {number(object->size)}}};
        if (object->is(events::kMutable))
            facts.size = {
                {NAMETAG_SENTENCE("%1 bytes for now: it grows with what it holds"), {number(object->size)}}};
        facts.after = m_was == m_now ? unchanged() : m_was ? rebound() : bound();
        return facts;
    }

private:
    explain::Argument value(const timeline::MemoryState& state, ObjectId object) const
    {
        return code(timeline::reprText(state, object, m_texts, 24));
    }

    std::vector<Sentence> removed() const
    {
        if (m_state->object(m_was))
            return {{NAMETAG_SENTENCE("The tag %1 is gone. Its object lives on."), {name(m_name)}}};
        return {{NAMETAG_SENTENCE("The tag %1 is gone, and its object with it."), {name(m_name)}}};
    }

    std::vector<Sentence> bound() const
    {
        if (const std::string other = otherName(m_names, m_texts, m_now, m_name); !other.empty())
            return {{NAMETAG_SENTENCE("No copy is made: %1 and %2 are tied to one object."),
                     {name(other), name(m_name)}}};
        return {{NAMETAG_SENTENCE("The tag %1 is tied to the object %2."),
                 {name(m_name), value(*m_state, m_now)}}};
    }

    std::vector<Sentence> rebound() const
    {
        if (!m_state->object(m_was))
            return {{NAMETAG_SENTENCE("The tag %1 moved. The object %2 had no tag left and was freed."),
                     {name(m_name), value(*m_before, m_was)}}};
        const std::string other = otherName(m_names, m_texts, m_was, m_name);
        if (other.empty())
            return {{NAMETAG_SENTENCE("The tag %1 moved. The object %2 is unchanged."),
                     {name(m_name), value(*m_before, m_was)}}};
        return {{NAMETAG_SENTENCE("The object %1 is unchanged, and %2 still wears its tag."),
                 {value(*m_before, m_was), name(other)}}};
    }

    std::vector<Sentence> unchanged() const
    {
        const std::string now = timeline::reprText(*m_state, m_now, m_texts, 24);
        if (now == timeline::reprText(*m_before, m_now, m_texts, 24))
            return {{NAMETAG_SENTENCE("No tag moves."), {}}};
        return {{NAMETAG_SENTENCE("No tag moves: the object itself changed to %1."), {code(now)}}};
    }

    const TextTable& m_texts;
    timeline::StateRef m_state;
    timeline::StateRef m_before;
    std::vector<timeline::ShownName> m_names;
    std::string m_name;
    ObjectId m_now;
    ObjectId m_was;
};

} // namespace

std::string nameInFocus(const timeline::Timeline& timeline, StepIndex step, const std::string& boxName)
{
    const TextTable& texts = timeline.recording().texts();
    for (StepIndex at = step + 1; at-- > 0;) {
        const std::vector<timeline::ShownName> names = namesIn(*timeline.stateAfter(at), texts);
        if (at == step && targetOf(names, texts, boxName))
            return boxName;
        if (at == 0)
            break;
        const auto before = namesIn(*timeline.stateAfter(at - 1), texts);
        for (const timeline::ShownName& shown : names)
            if (targetOf(before, texts, std::string(texts[shown.name])) != shown.object)
                return std::string(texts[shown.name]);
        if (step - at > 200)
            break;
    }
    return {};
}

Facts factsOfPython(const timeline::Timeline& timeline, StepIndex step, const std::string& focus)
{
    if (focus.empty())
        return {};
    return Look(timeline, step, focus).facts();
}

} // namespace nametag::contrast
