// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/step_card.h"

#include "core/base/match.h"
#include "core/explain/explain.h"
#include "core/timeline/reachability.h"
#include "core/timeline/shown.h"

#include <algorithm>

namespace nametag::explain {

using namespace nametag::events;
using timeline::MemoryState;
using timeline::Timeline;

namespace {

/// One event that a card could speak of. The lowest rank leads; of equal ranks, the first.
struct Candidate {
    int rank = 0;
    StepKind kind = StepKind::Look;
    EventIndex event = 0;
};

/// Reads the events of one step and finds the one to speak of.
class StepReading {
public:
    StepReading(const Timeline& timeline, StepIndex step)
        : m_timeline(timeline)
        , m_recording(timeline.recording())
        , m_step(step)
        , m_before(timeline.stateAt(m_recording.firstEventOf(step)))
        , m_line(Moment(timeline, m_recording.firstEventOf(step)).line())
    {}

    StepCard card()
    {
        for (EventIndex i = m_recording.firstEventOf(m_step); i < m_recording.endOf(m_step); ++i)
            std::visit([&](const auto& event) { read(event, i); }, m_recording.event(i));
        const auto leading = std::min_element(m_found.begin(), m_found.end(),
                                              [](const auto& a, const auto& b) { return a.rank < b.rank; });
        const EventIndex first = m_recording.firstEventOf(m_step);
        if (leading == m_found.end())
            return {StepKind::Look, m_recording.step(m_step).line, explain(m_timeline, first), first};
        StepCard card{leading->kind, m_recording.step(m_step).line, {}, leading->event};
        if ((card.kind == StepKind::Bind || card.kind == StepKind::Rebind) && m_boundNames.size() > 1)
            card.message = severalBound();
        else if (card.kind == StepKind::Unbind && m_unbound.size() > 1)
            card.message = severalUnbound();
        else
            card.message = explain(m_timeline, leading->event);
        addFreed(card);
        addChanged(card);
        return card;
    }

private:
    template <class Other> void read(const Other&, EventIndex) {}

    void find(int rank, StepKind kind, EventIndex event) { m_found.push_back({rank, kind, event}); }

    bool begins(std::string_view word) const { return m_line.substr(0, word.size()) == word; }

    void read(const ExceptionArrived& event, EventIndex at)
    {
        const timeline::StateRef now = m_timeline.stateAt(at);
        const timeline::ObjectState* exception = now->object(event.exception);
        const bool asksToEnd = exception && m_recording.text(exception->typeName) == "GeneratorExit";
        find(asksToEnd && !begins("raise") ? 7 : 0, StepKind::Raise, at);
    }

    void read(const FrameCreated& event, EventIndex)
    {
        if (event.ofProgram != 0 && (event.kind == FrameKind::Function || event.kind == FrameKind::ClassBody))
            m_calls.push_back(event.frame);
    }

    void read(const FrameEntered& event, EventIndex at)
    {
        if (std::find(m_calls.begin(), m_calls.end(), event.frame) != m_calls.end())
            find(2, StepKind::Call, at);
        else if (event.resumed != 0)
            find(6, StepKind::Call, at);
    }

    void read(const FrameReturning& event, EventIndex at)
    {
        if (event.frame == m_recording.step(m_step).frame)
            find(begins("return") || begins("yield") ? 1 : 8, StepKind::Return, at);
    }

    void read(const NameUnbound& event, EventIndex at)
    {
        forgetBound(event.name, at);
        if (!begins("del") || timeline::isDunder(m_recording.text(event.name)))
            return;
        find(3, StepKind::Unbind, at);
        if (event.space == ownSpace())
            m_unbound.push_back(event);
    }

    void read(const NameBound& event, EventIndex at)
    {
        if (event.space != ownSpace() || timeline::isDunder(m_recording.text(event.name)))
            return;
        bind(event.name, event.object, at);
    }

    void read(const FieldSet& event, EventIndex at)
    {
        const Moment moment(m_timeline, at);
        if (const auto bound = moment.bound())
            bind(bound->name, bound->object, at);
        else
            change(event.owner, at);
    }

    void read(const FieldRemoved& event, EventIndex at) { change(event.owner, at); }
    void read(const ItemSet& event, EventIndex at) { change(event.owner, at); }
    void read(const ItemsSpliced& event, EventIndex at) { change(event.owner, at); }
    void read(const EntrySet& event, EventIndex at) { change(event.owner, at); }
    void read(const EntryRemoved& event, EventIndex at) { change(event.owner, at); }
    void read(const EntriesCompacted& event, EventIndex at) { change(event.owner, at); }
    void read(const ElementSet& event, EventIndex at) { change(event.owner, at); }

    void read(const TextShown& event, EventIndex at)
    {
        const timeline::ObjectState* object = m_before->object(event.object);
        if (object && object->kind == ObjectKind::ByteArray) // iterators tell their position, too
            change(event.object, at);
    }

    void read(const Printed& event, EventIndex at)
    {
        if (event.stream != 0 && m_recording.text(event.text) != "\n")
            find(7, StepKind::Print, at);
    }

    void read(const CollectionBegan& event, EventIndex) { m_isAsked = event.asked != 0; }

    void read(const CollectionEnded& event, EventIndex at)
    {
        if (m_isAsked)
            find(3, StepKind::Collect, at);
        else
            find(event.unreachable != 0 ? 6 : 10, StepKind::Collect, at);
    }

    void read(const ObjectDying& event, EventIndex)
    {
        if (m_before->object(event.object))
            m_freed.push_back(event.object);
    }

    void read(const ObjectDestroyed& event, EventIndex at)
    {
        if (m_before->object(event.object))
            find(9, StepKind::Free, at);
    }

    NamespaceId ownSpace() const
    {
        const timeline::FrameState* frame = m_before->frame(m_recording.step(m_step).frame);
        return frame ? frame->space : NamespaceId{};
    }

    void bind(TextId name, ObjectId object, EventIndex at)
    {
        const ObjectId was = targetBefore(name);
        if (std::find(m_boundNames.begin(), m_boundNames.end(), name) == m_boundNames.end())
            m_boundNames.push_back(name);
        m_boundObjects.push_back(object);
        find(was == object ? 5 : 4, was ? StepKind::Rebind : StepKind::Bind, at);
    }

    /// A name that is bound and gone in one step, as at the end of an `except`: its binding is not told.
    void forgetBound(TextId name, EventIndex at)
    {
        const auto found = std::find(m_boundNames.begin(), m_boundNames.end(), name);
        if (found == m_boundNames.end())
            return;
        m_boundNames.erase(found);
        std::erase_if(m_found, [&](const Candidate& candidate) {
            const auto bound = Moment(m_timeline, candidate.event).bound();
            return bound && bound->name == name;
        });
        find(8, StepKind::Unbind, at);
    }

    ObjectId targetBefore(TextId name) const
    {
        if (const timeline::NamespaceState* space = m_before->space(ownSpace()))
            for (const timeline::Binding& binding : space->bindings)
                if (binding.name == name)
                    return m_before->target(binding);
        return {};
    }

    /// An object changes in place: it was there before the step, and it is no namespace.
    void change(ObjectId owner, EventIndex at)
    {
        const timeline::ObjectState* object = m_before->object(owner);
        const bool goesOn =
            object &&
            (object->kind == ObjectKind::SequenceIterator || object->kind == ObjectKind::OtherIterator ||
             object->kind == ObjectKind::Generator || object->kind == ObjectKind::Frame);
        if (!object || goesOn || object->dying ||
            std::find(m_freed.begin(), m_freed.end(), owner) != m_freed.end())
            return;
        for (const auto& [id, space] : m_before->spaces())
            if (space.dict == owner)
                return;
        if (object->kind != ObjectKind::Exception)
            m_changed = owner;
        find(begins("del") ? 2 : 4, StepKind::Change, at);
    }

    Message severalBound() const
    {
        const auto mono = [this](std::size_t i) { return name(m_recording.text(m_boundNames[i])); };
        const bool isOne = std::all_of(m_boundObjects.begin(), m_boundObjects.end(),
                                       [this](ObjectId object) { return object == m_boundObjects[0]; });
        if (isOne && m_boundNames.size() == 2)
            return {{NAMETAG_SENTENCE("%1 and %2 name one object"), {mono(0), mono(1)}},
                    {{isChain() ? NAMETAG_SENTENCE("The right side is built once. Both tags are tied to it.")
                                : NAMETAG_SENTENCE("They are tied one after the other, to the same object."),
                      {}}}};
        if (m_boundNames.size() == 2)
            return {{NAMETAG_SENTENCE("%1 and %2 are tied in one line"), {mono(0), mono(1)}},
                    {{isUnpacking()
                          ? NAMETAG_SENTENCE(
                                "First the whole right side is built, then the tags are tied from left to "
                                "right.")
                          : NAMETAG_SENTENCE("They are tied one after the other."),
                      {}}}};
        return {
            {NAMETAG_SENTENCE("%1 tags are tied in one line"), {word(numberWord(m_boundNames.size()))}},
            {{isOne && isChain() ? NAMETAG_SENTENCE("The right side is built once. All tags are tied to it.")
              : isUnpacking()
                  ? NAMETAG_SENTENCE(
                        "First the whole right side is built, then the tags are tied from left to "
                        "right.")
                  : NAMETAG_SENTENCE("They are tied one after the other."),
              {}}}};
    }

    /// "a = b = …": only names and their signs before the last "=".
    bool isChain() const
    {
        const std::string start = std::string(m_recording.text(m_boundNames[0])) + " = " +
                                  std::string(m_recording.text(m_boundNames[1]));
        return m_line.substr(0, start.size()) == start;
    }

    /// "a, b = …": a comma before the first "=", and nothing else is assigned.
    bool isUnpacking() const
    {
        const std::size_t equals = m_line.find(" = ");
        return equals != std::string_view::npos && m_line.find(',') < equals &&
               m_line.find('(') > m_line.find(',');
    }

    /// `del a, b`: what becomes of all that the tags led to.
    Message severalUnbound() const
    {
        const auto mono = [this](std::size_t i) { return name(m_recording.text(m_unbound[i].name)); };
        std::vector<ObjectId> objects;
        for (const NameUnbound& event : m_unbound)
            if (std::find(objects.begin(), objects.end(), event.object) == objects.end())
                objects.push_back(event.object);
        const auto end = m_timeline.stateAt(m_recording.endOf(m_step));
        const auto isFreed = [&end](ObjectId object) { return !end->object(object); };
        const auto freed = static_cast<std::size_t>(std::count_if(objects.begin(), objects.end(), isFreed));
        Message message{
            {NAMETAG_SENTENCE("`del` removes %1 tags, not the objects"), {number(m_unbound.size())}}, {}};
        if (m_unbound.size() == 2)
            message.body.push_back({NAMETAG_SENTENCE("%1 and %2 are gone."), {mono(0), mono(1)}});
        else
            message.body.push_back(
                {NAMETAG_SENTENCE("%1 and %2 others are gone."), {mono(0), number(m_unbound.size() - 1)}});
        const auto isIsland = [&end](ObjectId object) { return timeline::isInIsland(*end, object); };
        if (std::all_of(objects.begin(), objects.end(), isIsland))
            message.body.push_back(
                {NAMETAG_SENTENCE(
                     "What they led to lives on in a circle of references that no tag leads into."),
                 {}});
        else if (freed == 0)
            message.body.push_back(
                {NAMETAG_SENTENCE("What they led to lives on: something still holds it."), {}});
        else if (freed == objects.size())
            message.body.push_back(
                {NAMETAG_SENTENCE("Nothing else held what they led to, so it is freed at once."), {}});
        else
            message.body.push_back(
                {NAMETAG_SENTENCE("Of the %1 objects that they led to, %2 had no other holder and is freed."),
                 {number(objects.size()), number(freed)}});
        if (freed > 1 && freed != objects.size())
            message.body.back().key =
                NAMETAG_SENTENCE("Of the %1 objects that they led to, %2 had no other holder and are freed.");
        return message;
    }

    /// A step that frees several objects says so, where there is room for it.
    void addFreed(StepCard& card) const
    {
        if (card.kind != StepKind::Free || m_freed.size() < 2)
            return;
        card.message = {{NAMETAG_SENTENCE("%1 objects are freed"), {word(numberWord(m_freed.size()))}},
                        {{NAMETAG_SENTENCE("The last references to them are gone."), {}}}};
    }

    /// A line may change an object and fail after that.
    void addChanged(StepCard& card) const
    {
        if (card.kind != StepKind::Raise || !m_changed || card.message.body.empty())
            return;
        const Moment moment(m_timeline, *card.leading);
        card.message.body.back() = {
            NAMETAG_SENTENCE("Before that, the line changed the %1. That change stays."),
            {word(moment.typeWord(m_changed))}};
    }

    const Timeline& m_timeline;
    const Recording& m_recording;
    StepIndex m_step;
    timeline::StateRef m_before;
    std::string_view m_line;
    std::vector<Candidate> m_found;
    std::vector<FrameId> m_calls;
    std::vector<TextId> m_boundNames;
    std::vector<ObjectId> m_boundObjects;
    std::vector<ObjectId> m_freed;
    std::vector<NameUnbound> m_unbound; ///< by a line that begins with `del`
    ObjectId m_changed;                 ///< the last object that the step changed in place
    bool m_isAsked = false;             ///< the collection that runs, by gc.collect()
};

StepCard startCard(const Timeline& timeline)
{
    if (timeline.stepCount() == 0)
        return {StepKind::Start, 0, {{NAMETAG_SENTENCE("Nothing to run"), {}}, {}}, std::nullopt};
    return {StepKind::Start,
            0,
            {{NAMETAG_SENTENCE("The program has not started"), {}},
             {{NAMETAG_SENTENCE("Press → to make the first step."), {}}}},
            std::nullopt};
}

} // namespace

std::string_view kindTitle(StepKind kind)
{
    switch (kind) {
    case StepKind::Start: return NAMETAG_SENTENCE("Start");
    case StepKind::Bind: return NAMETAG_SENTENCE("Bind");
    case StepKind::Rebind: return NAMETAG_SENTENCE("Rebind");
    case StepKind::Unbind: return NAMETAG_SENTENCE("Unbind");
    case StepKind::Call: return NAMETAG_SENTENCE("Call");
    case StepKind::Return: return NAMETAG_SENTENCE("Return");
    case StepKind::Change: return NAMETAG_SENTENCE("Change");
    case StepKind::Print: return NAMETAG_SENTENCE("Print");
    case StepKind::Free: return NAMETAG_SENTENCE("Free");
    case StepKind::Allocate: return NAMETAG_SENTENCE("Allocate");
    case StepKind::Raise: return NAMETAG_SENTENCE("Exception");
    case StepKind::Collect: return NAMETAG_SENTENCE("Collect");
    case StepKind::Look: return NAMETAG_SENTENCE("Look");
    case StepKind::End: break;
    }
    return NAMETAG_SENTENCE("End");
}

StepCard explainStep(const Timeline& timeline, StepIndex step)
{
    return step == 0 ? startCard(timeline) : StepReading(timeline, step).card();
}

std::optional<StepKind> kindOf(const Event& event)
{
    using Kind = std::optional<StepKind>;
    return std::visit(Match{[](const NameBound&) -> Kind { return StepKind::Bind; },
                            [](const NameUnbound&) -> Kind { return StepKind::Unbind; },
                            [](const FrameEntered&) -> Kind { return StepKind::Call; },
                            [](const FrameReturning&) -> Kind { return StepKind::Return; },
                            [](const ItemSet&) -> Kind { return StepKind::Change; },
                            [](const ItemsSpliced&) -> Kind { return StepKind::Change; },
                            [](const EntrySet&) -> Kind { return StepKind::Change; },
                            [](const EntryRemoved&) -> Kind { return StepKind::Change; },
                            [](const EntriesCompacted&) -> Kind { return StepKind::Change; },
                            [](const ElementSet&) -> Kind { return StepKind::Change; },
                            [](const FieldSet&) -> Kind { return StepKind::Change; },
                            [](const FieldRemoved&) -> Kind { return StepKind::Change; },
                            [](const Printed&) -> Kind { return StepKind::Print; },
                            [](const ObjectCreated&) -> Kind { return StepKind::Allocate; },
                            [](const ObjectDestroyed&) -> Kind { return StepKind::Free; },
                            [](const CollectionBegan&) -> Kind { return StepKind::Collect; },
                            [](const CollectionPhaseBegan&) -> Kind { return StepKind::Collect; },
                            [](const FinalizerCalled&) -> Kind { return StepKind::Collect; },
                            [](const Resurrected&) -> Kind { return StepKind::Collect; },
                            [](const ObjectCleared&) -> Kind { return StepKind::Collect; },
                            [](const CollectionEnded&) -> Kind { return StepKind::Collect; },
                            [](const ExceptionArrived&) -> Kind { return StepKind::Raise; },
                            [](const ModuleEnded&) -> Kind { return StepKind::End; },
                            [](const auto&) -> Kind { return {}; }},
                      event);
}

} // namespace nametag::explain
