// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/survey.h"

#include "core/timeline/mentions.h"
#include "ui/layout/folding.h"
#include "ui/layout/words.h"

#include <algorithm>
#include <set>

namespace nametag::ui {

namespace {

constexpr std::size_t kNameCharacters = 12;
constexpr int kWaitMore = 52; ///< of "waits at line 17" over the "line 17" of a call
constexpr int kFoldingRounds = 2;
constexpr StepIndex kFadingSteps = 2; ///< after the last one with the name: its outline is seen in one more
constexpr std::uint64_t kWidestCount = 8'888; ///< of a stack, while its text is measured

/// The steps between which a name is bound.
struct Named {
    std::uint32_t slot = 0;
    StepIndex first = 0;
    StepIndex last = 0;
};

class Surveyor {
public:
    Surveyor(const timeline::Timeline& timeline, const RunFacts& facts, const TextMeasurer& measurer)
        : m_timeline(timeline)
        , m_texts(timeline.recording().texts())
        , m_facts(facts)
        , m_measurer(measurer)
    {}

    Survey run(const SurveyWish& wish, CrowdWatch& watch)
    {
        VisibleFinder finder(m_facts, m_texts, wish.mode, wish.budget);
        m_addresses = wish.addresses;
        m_survey.steps = m_timeline.stepCount();
        m_survey.placed = std::min(wish.last, m_survey.steps) - wish.first;
        std::vector<ObjectId> seen;
        for (StepIndex step = wish.first; step <= std::min(wish.last, m_survey.steps); ++step) {
            m_step = step;
            m_state.reset(); // who holds no state gets the next one without a copy
            finder.move(changedIn(step));
            m_state = m_timeline.stateAt(RunFacts::endOf(m_timeline.recording(), m_facts, step));
            const Visible& visible = finder.find(m_state, seen);
            seen.clear();
            for (const VisibleObject& object : visible.objects)
                seen.push_back(object.object->id);
            for (const VisibleFrame& frame : visible.frames)
                takeFrame(frame);
            for (const VisibleObject& object : visible.objects)
                takeObject(*object.object, finder.references(*object.object));
            for (const VisibleFold& fold : visible.folds)
                takeFold(fold);
            watch.look(*m_state, visible, finder);
            for (const VisibleLink& link : visible.links)
                takeLink(link, wish.mode);
        }
        takeStubs();
        findRows();
        return std::move(m_survey);
    }

private:
    /// Objects of which an event of the step tells more than a count.
    std::vector<ObjectId> changedIn(StepIndex step)
    {
        const events::Recording& recording = m_timeline.recording();
        std::vector<ObjectId> changed;
        for (events::EventIndex i = recording.firstEventOf(step); i < recording.endOf(step); ++i) {
            const events::Event& event = recording.event(i);
            if (std::holds_alternative<events::CountChanged>(event))
                continue;
            timeline::forEachObject(event, [&](ObjectId object) {
                changed.push_back(object);
                if (const auto block = m_survey.blockOf.find(object); block != m_survey.blockOf.end())
                    m_changed[static_cast<std::size_t>(block->second)] = step;
            });
        }
        return changed;
    }

    void takeFrame(const VisibleFrame& shown)
    {
        const auto [at, isNew] = m_survey.frames.try_emplace(shown.space);
        FrameRecord& record = at->second;
        if (isNew) {
            record.frame = shown.frame;
            record.depth = shown.depth;
            record.ofGenerator = shown.ofGenerator;
            takeTitle(*m_state->frame(shown.frame));
        }
        record.life.add(m_step);
        std::vector<Named>& names = m_names[shown.space];
        for (const VisibleTag& tag : shown.tags) {
            const int next = static_cast<int>(record.rowOf.size());
            const auto [row, isFirst] = record.rowOf.try_emplace(tag.id.slot, next);
            if (!isFirst) {
                names[row->second].last = m_step;
                continue;
            }
            names.push_back({tag.id.slot, m_step, m_step});
            const int width = 40 + m_measurer.width(shownName(m_texts[TextId{tag.id.slot}]), TextRole::Tag);
            int& widest = tag.asChip ? m_survey.widestTagWithChip : m_survey.widestTag;
            widest = std::max(widest, width);
        }
    }

    /// A name takes the first row that no name needs any more, so that deleted ones leave no gap for ever.
    void findRows()
    {
        for (auto& [space, record] : m_survey.frames) {
            const std::vector<Named>& names = m_names[space];
            std::vector<StepIndex> freeFrom; // of each row
            for (const Named& name : names) {
                const auto free = std::find_if(freeFrom.begin(), freeFrom.end(),
                                               [&](StepIndex from) { return from <= name.first; });
                const auto row = static_cast<std::size_t>(free - freeFrom.begin());
                record.rowOf[name.slot] = static_cast<int>(row);
                if (row == freeFrom.size())
                    freeFrom.push_back(0);
                freeFrom[row] = name.last + kFadingSteps;
            }
            findRowCounts(record, names);
        }
    }

    static void findRowCounts(FrameRecord& record, const std::vector<Named>& names)
    {
        std::map<StepIndex, int> counts{{record.life.first(), 0}}; // from which step on, how many rows
        for (const Named& name : names) {
            counts[name.first] = 0;
            counts[name.last + 1] = 0;
        }
        for (const Named& name : names)
            for (auto at = counts.find(name.first); at != counts.end() && at->first <= name.last; ++at)
                at->second = std::max(at->second, record.rowOf[name.slot] + 1);
        record.rows.assign(counts.begin(), counts.end());
    }

    void takeTitle(const timeline::FrameState& frame)
    {
        if (!m_titled.insert(frame.function).second)
            return;
        const int wait = frame.kind == events::FrameKind::Generator ? kWaitMore : 0;
        m_survey.widestTitle = std::max(m_survey.widestTitle,
                                        m_measurer.width(frameTitle(frame, m_texts), TextRole::Title) + wait);
    }

    void takeObject(const timeline::ObjectState& object, const std::vector<Reference>& references)
    {
        const auto [at, isNew] =
            m_survey.blockOf.try_emplace(object.id, static_cast<int>(m_survey.blocks.size()));
        if (isNew) {
            m_survey.blocks.emplace_back();
            m_survey.blocks.back().object = object.id;
            m_measured.push_back(0);
            m_changed.push_back(0);
        }
        BlockRecord& block = m_survey.blocks[at->second];
        StepIndex& measured = m_measured[at->second];
        if (isNew || m_changed[static_cast<std::size_t>(at->second)] > measured)
            block.measure.take({*m_state, m_facts, m_texts, m_addresses}, object, references, m_measurer);
        measured = m_step;
        block.life.add(m_step);
    }

    void takeFold(const VisibleFold& fold)
    {
        const auto [at, isNew] =
            m_survey.blockOf.try_emplace(fold.id, static_cast<int>(m_survey.blocks.size()));
        if (isNew) {
            BlockRecord& block = m_survey.blocks.emplace_back();
            block.object = fold.id;
            m_measured.push_back(0);
            m_changed.push_back(0);
            const timeline::ObjectState& member = *fold.firsts.front();
            block.measure.takeFold(typeWordOf(member, m_texts), foldText(kWidestCount, member, m_texts),
                                   m_measurer);
        }
        m_survey.blocks[at->second].life.add(m_step);
    }

    void takeLink(const VisibleLink& link, Mode mode)
    {
        if (m_survey.blockOf.count(link.id.target) == 0)
            return;
        const auto [at, isNew] =
            m_survey.linkOf.try_emplace(link.id, static_cast<int>(m_survey.links.size()));
        if (isNew) {
            m_survey.links.emplace_back();
            m_survey.links.back().id = link.id;
        }
        LinkRecord& record = m_survey.links[at->second];
        record.life.add(m_step);
        if (!link.reference)
            return;
        const ObjectId owner{link.id.from.holder};
        record.reference = *link.reference;
        record.isLast = record.isLast && isLastSlot(owner, *link.reference);
        const events::ObjectKind kind = m_facts.kindOf(link.id.target);
        BlockRecord& block = m_survey.blocks[m_survey.blockOf.at(owner)];
        block.measure.takeArrow(mode == Mode::Full || !isAtom(kind));
    }

    bool isLastSlot(ObjectId owner, const Reference& reference) const
    {
        const timeline::ObjectState* object = m_state->object(owner);
        switch (reference.id.kind) {
        case SlotKind::Item: return object && reference.id.slot + 1 == object->items.size();
        case SlotKind::Element: return object && reference.id.slot + 1 == object->elements.size();
        default: return false;
        }
    }

    /// Which blocks ever have a holder that is not on the stage, and no count that stays.
    void takeStubs()
    {
        for (BlockRecord& block : m_survey.blocks)
            if (m_facts.hasHiddenHolder(block.object))
                block.measure.takeStub();
    }

    const timeline::Timeline& m_timeline;
    const TextTable& m_texts;
    const RunFacts& m_facts;
    const TextMeasurer& m_measurer;
    AddressLook m_addresses = AddressLook::Last;
    Survey m_survey;
    StepIndex m_step = 0;
    timeline::StateRef m_state;
    std::vector<StepIndex> m_measured; ///< by block: when it was measured last
    std::vector<StepIndex> m_changed;  ///< by block: when its object changed last
    std::set<TextId> m_titled;
    std::unordered_map<NamespaceId, std::vector<Named>> m_names; ///< in the order of their first binding
};

} // namespace

std::string shownName(std::string_view name)
{
    return cut(name, kNameCharacters);
}

std::string frameTitle(const timeline::FrameState& frame, const TextTable& texts)
{
    if (frame.kind == events::FrameKind::Module)
        return "Module";
    if (frame.kind == events::FrameKind::ClassBody)
        return "class " + cut(texts[frame.function], kNameCharacters);
    if (frame.kind == events::FrameKind::Comprehension)
        return cut(texts[frame.function], kNameCharacters + 2);
    return cut(texts[frame.function], kNameCharacters) + "()";
}

std::string foldText(std::uint64_t count, const timeline::ObjectState& member, const TextTable& texts)
{
    return grouped(count) + " × " + typeWordOf(member, texts);
}

Survey surveyOf(const timeline::Timeline& timeline, RunFacts& facts, const SurveyWish& wish,
                const TextMeasurer& measurer)
{
    for (int round = 0;; ++round) {
        CrowdWatch watch(facts);
        Survey survey = Surveyor(timeline, facts, measurer).run(wish, watch);
        if (round == kFoldingRounds || !watch.decide(facts))
            return survey;
    }
}

} // namespace nametag::ui
