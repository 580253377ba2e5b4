// SPDX-License-Identifier: GPL-3.0-or-later
// firstDivergence(): names, what they lead to, what is shared, and output, step by step.
#include "core/exercise/world.h"
#include "core/timeline/shown.h"
#include "core/timeline/value_text.h"

#include <algorithm>
#include <map>

namespace nametag::exercise {

using events::ObjectKind;
using timeline::MemoryState;

namespace {

/// One name, as it can be compared between two runs.
struct NameLook {
    std::string name;
    std::string shape; ///< the value and all below it, shared parts by number
    std::string value; ///< as a reader writes it
    ObjectId object;
};

/// Names and shapes of one state. Objects are numbered in the order in which the names lead to them.
class Look {
public:
    Look(const timeline::Timeline& timeline, StepIndex step)
        : m_state(timeline.stateAfter(step))
        , m_texts(timeline.recording().texts())
    {
        addSpace(m_state->programNames(), "");
        for (const FrameId id : m_state->callStack()) {
            const timeline::FrameState* frame = m_state->frame(id);
            if (frame && frame->ofProgram && frame->space != m_state->programNames())
                addSpace(frame->space, std::string(m_texts[frame->function]) + ": ");
        }
    }

    const std::vector<NameLook>& names() const { return m_names; }
    std::uint64_t printed() const { return m_state->outputLength(); }

    /// The other names of the same object.
    std::vector<std::string> sharing(const NameLook& look) const
    {
        std::vector<std::string> others;
        for (const NameLook& other : m_names)
            if (other.object == look.object && other.name != look.name)
                others.push_back(other.name);
        return others;
    }

private:
    void addSpace(NamespaceId space, const std::string& prefix)
    {
        for (const timeline::ShownName& shown : timeline::shownNames(*m_state, space, m_texts))
            m_names.push_back({prefix + std::string(m_texts[shown.name]), shapeOf(shown.object, 0),
                               timeline::reprText(*m_state, shown.object, m_texts), shown.object});
    }

    static bool isLeaf(const timeline::ObjectState& object)
    {
        switch (object.kind) {
        case ObjectKind::Function:
        case ObjectKind::BuiltinFunction:
        case ObjectKind::Class:
        case ObjectKind::BuiltinClass:
        case ObjectKind::Module:
        case ObjectKind::Code:
        case ObjectKind::Frame:
        case ObjectKind::Traceback: return true;
        default: return false;
        }
    }

    std::string shapeOf(ObjectId id, int depth)
    {
        constexpr int kDeepest = 60;
        const timeline::ObjectState* object = m_state->object(id);
        if (!object)
            return "?";
        const auto [known, isNew] = m_numbers.emplace(id, m_numbers.size());
        std::string text = "#" + std::to_string(known->second);
        if (!isNew || depth > kDeepest)
            return text;
        text += std::string(m_texts[object->typeName]);
        if (isLeaf(*object))
            return text;
        // An iterator shows its address.
        const std::string value = timeline::valueText(*object, m_texts);
        if (value.find("0x") == std::string::npos)
            text += value;
        for (const timeline::Slot& slot : timeline::shownSlots(*m_state, *object, m_texts))
            text += "(" + std::string(m_texts[slot.label]) + shapeOf(slot.object, depth + 1) + ")";
        return text;
    }

    timeline::StateRef m_state;
    const TextTable& m_texts;
    std::map<ObjectId, std::size_t> m_numbers;
    std::vector<NameLook> m_names;
};

const NameLook* named(const Look& look, const std::string& name)
{
    for (const NameLook& each : look.names())
        if (each.name == name)
            return &each;
    return nullptr;
}

std::string code(const std::string& text)
{
    return "`" + text + "`";
}

std::string wordsOfNames(const Look& python, const Look& theirs)
{
    for (const NameLook& name : python.names()) {
        const NameLook* other = named(theirs, name.name);
        if (!other)
            return "In Python the name " + code(name.name) + " is there, here it is not.";
        if (other->value != name.value)
            return "In Python " + code(name.name) + " is " + code(name.value) + ", here it is " +
                   code(other->value) + ".";
    }
    for (const NameLook& name : theirs.names())
        if (!named(python, name.name))
            return "Here the name " + code(name.name) + " is there, in Python it is not.";
    for (const NameLook& name : python.names()) {
        const auto together = python.sharing(name), apart = theirs.sharing(*named(theirs, name.name));
        for (const std::string& other : together)
            if (std::find(apart.begin(), apart.end(), other) == apart.end())
                return "In Python " + code(name.name) + " and " + code(other) +
                       " lead to one object, here to two.";
        for (const std::string& other : apart)
            if (std::find(together.begin(), together.end(), other) == together.end())
                return "In Python " + code(name.name) + " and " + code(other) +
                       " lead to two objects, here to one.";
    }
    return "What is inside the objects is shared in another way.";
}

bool sameNames(const Look& python, const Look& theirs)
{
    return std::equal(
        python.names().begin(), python.names().end(), theirs.names().begin(), theirs.names().end(),
        [](const NameLook& a, const NameLook& b) { return a.name == b.name && a.shape == b.shape; });
}

std::string printedIn(const events::Recording& recording, StepIndex step)
{
    std::string output;
    for (events::EventIndex i = recording.firstEventOf(step); i < recording.endOf(step); ++i)
        if (const auto* printed = std::get_if<events::Printed>(&recording.event(i));
            printed && printed->stream == 1)
            output += recording.text(printed->text);
    while (!output.empty() && output.back() == '\n')
        output.pop_back();
    return output;
}

} // namespace

std::optional<Divergence> firstDivergence(const timeline::Timeline& python, const timeline::Timeline& theirs)
{
    const events::Recording& ours = python.recording();
    const events::Recording& other = theirs.recording();
    const StepIndex steps = std::min(ours.stepCount(), other.stepCount());
    for (StepIndex n = 1; n <= steps; ++n) {
        if (ours.step(n).line != other.step(n).line)
            return Divergence{n, "Python goes on with line " + std::to_string(ours.step(n).line) +
                                     ", here line " + std::to_string(other.step(n).line) + " runs."};
        const std::string here = printedIn(ours, n), there = printedIn(other, n);
        if (here != there)
            return Divergence{n, "Python prints " + code(here) + ", here " +
                                     (there.empty() ? "nothing" : code(there)) + " is printed."};
        const Look a(python, n), b(theirs, n);
        if (!sameNames(a, b))
            return Divergence{n, wordsOfNames(a, b)};
    }
    if (ours.stepCount() == other.stepCount())
        return std::nullopt;
    return Divergence{steps, ours.stepCount() > steps ? "Here the program ends, in Python it goes on."
                                                      : "In Python the program ends, here it goes on."};
}

} // namespace nametag::exercise
