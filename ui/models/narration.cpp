// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/narration.h"

#include "core/timeline/difference.h"
#include "ui/models/object_words.h"
#include "ui/models/referrers.h"

#include <algorithm>

namespace nametag::ui {

namespace {

using timeline::Difference;
using timeline::MemoryState;
using timeline::NameChange;

std::string code(std::string_view text)
{
    return "`" + std::string(text) + "`";
}

/// Finds the one thing of a step that is worth a headline.
class Narrator {
public:
    Narrator(const timeline::Timeline& timeline, StepIndex step, events::EventIndex moment)
        : m_recording(timeline.recording())
        , m_before(step == 0 ? nullptr : timeline.stateAfter(step - 1))
        , m_now(timeline.stateAt(moment))
        , m_change(timeline::differenceBetween(timeline, m_recording.firstEventOf(step), moment))
    {
        m_narration.line = step == 0 ? 0 : m_recording.step(step).line;
    }

    Narration tell(StepIndex step)
    {
        if (step == 0)
            tellStart();
        else if (!m_change.entered.empty())
            tellCall();
        else if (!m_change.left.empty())
            tellReturn();
        else if (const NameChange* name = shownName())
            tellName(*name);
        else
            tellRest();
        return std::move(m_narration);
    }

private:
    std::string text(TextId id) const { return std::string(m_recording.text(id)); }
    std::string typeOf(ObjectId id) const
    {
        const auto* object = m_now->object(id);
        return object ? text(object->typeName) : std::string("object");
    }
    bool isBorn(ObjectId id) const
    {
        return std::find(m_change.born.begin(), m_change.born.end(), id) != m_change.born.end();
    }
    void say(std::string pill, std::string headline, std::string body)
    {
        m_narration.pill = std::move(pill);
        m_narration.headline = std::move(headline);
        m_narration.body = std::move(body);
    }

    const NameChange* shownName() const
    {
        for (const NameChange& change : m_change.names)
            if (!timeline::isDunder(m_recording.text(change.name)))
                return &change;
        return nullptr;
    }

    void tellStart()
    {
        m_narration.tone = NarrationTone::Plain;
        say("Start", "Before the first line", "The file is compiled. Nothing has run yet.");
    }

    void tellCall()
    {
        const auto* frame = m_now->frame(m_change.entered.back());
        const std::string title = frame ? frameTitle(*frame, m_recording.texts()) : "the function";
        const auto count = static_cast<int>(m_change.names.size());
        if (count == 0)
            return say("Call", "The call of " + code(title) + " begins", "It has no arguments to name.");
        say("Call",
            count == 1 ? "One new tag for the call" : std::to_string(count) + " new tags for the call",
            "The parameters of " + code(title) +
                " are tied to the objects that the caller passed. Nothing is copied.");
    }

    void tellReturn()
    {
        const NameChange* handed = nullptr;
        for (const NameChange& change : m_change.names)
            if (change.after)
                handed = &change;
        if (!handed)
            return say("Return", "The frame goes", "Its tags disappear with it.");
        say("Return", "The frame goes, the object stays",
            "Its tags disappear. The " + typeOf(handed->after) + " is handed to " + code(text(handed->name)) +
                ".");
    }

    void tellName(const NameChange& change)
    {
        const std::string name = code(text(change.name));
        if (!change.after)
            return say("Unbind", "`del` removes the tag, not the object", name + " is gone.");
        const std::string type = typeOf(change.after);
        const std::string value = code(reprOf(*m_now, change.after, m_recording.texts(), 24));
        if (change.before)
            return say("Rebind",
                       "The tag " + name + " moves to " + (isBorn(change.after) ? "a new " : "the ") + type,
                       "It is tied to " + value + " now." + countsOf(change.before));
        if (isBorn(change.after))
            return say("Bind", name + " names a new " + type,
                       value + " is made on the heap and the tag " + name + " is tied to it.");
        say("Bind", name + " gets the same " + type,
            "No copy is made. The tag is tied to the " + type + " that was there." + countsOf(change.after));
    }

    std::string countsOf(ObjectId object) const
    {
        for (const timeline::NumberChange& count : m_change.counts)
            if (count.object == object)
                return " The count of the " + typeOf(object) +
                       (count.after > count.before ? " goes" : " drops") + " from " +
                       std::to_string(count.before) + " to " + std::to_string(count.after) + ".";
        return {};
    }

    void tellRest()
    {
        if (!m_change.slotChanges.empty()) {
            const ObjectId owner = m_change.slotChanges.front().owner;
            return say("Change", "The " + typeOf(owner) + " changes, no tag moves",
                       "Every tag that is tied to it sees the change.");
        }
        if (!m_change.output.empty()) {
            std::string line = m_change.output.substr(0, m_change.output.find('\n'));
            m_narration.tone = NarrationTone::Plain;
            return say("Print", "The program prints " + code(line.substr(0, 24)),
                       "The text goes to standard output.");
        }
        m_narration.tone = NarrationTone::Plain;
        say("Line", "No tag moves, no object changes",
            "The line looks at objects and leaves them as they are.");
    }

    const events::Recording& m_recording;
    timeline::StateRef m_before;
    timeline::StateRef m_now;
    Difference m_change;
    Narration m_narration;
};

} // namespace

Narration narrate(const timeline::Timeline& timeline, StepIndex step, events::EventIndex moment)
{
    return Narrator(timeline, step, moment).tell(step);
}

} // namespace nametag::ui
