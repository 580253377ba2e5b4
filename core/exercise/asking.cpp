// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/asking.h"

#include "core/exercise/feedback.h"
#include "core/exercise/kinds.h"
#include "core/exercise/variants.h"
#include "core/profile/profile_list.h"

#include <algorithm>
#include <map>

namespace nametag::exercise {

namespace {

using TimelinePtr = std::shared_ptr<const timeline::Timeline>;

constexpr double kWorldSeconds = 2;
/// Worlds of longer runs are not made for the sake of a question.
constexpr events::EventIndex kMostEvents = 400'000;

bool has(const std::string& source, std::string_view word)
{
    return source.find(word) != std::string::npos;
}

/// Whether the program has anything that the model sees in another way.
bool canDiffer(Model model, const std::string& source, Kind kind)
{
    switch (model) {
    case Model::ArgumentsByName: return has(source, "def ");
    case Model::DelDeletes: return has(source, "del ");
    case Model::EqualIsSame: return kind == Kind::Is || has(source, " is ");
    default: return true;
    }
}

/// A question with all that marking needs.
struct Prepared {
    Draft draft;
    Reply truth;
    std::map<Model, Reply> theirs; ///< of the wrong models that reply something else
};

std::string trimmed(std::string text)
{
    std::string lines;
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string line = text.substr(begin, end - begin);
        while (!line.empty() && (line.back() == ' ' || line.back() == '\r'))
            line.pop_back();
        lines += (begin == 0 ? "" : "\n") + line;
        begin = end + 1;
    }
    return lines;
}

} // namespace

struct Asking::Inside {
    struct Standing {
        Exercise exercise;
        Place place;
    };

    lesson::Lesson lesson;
    TimelinePtr timeline;
    simulator::RunOptions options;
    std::vector<Standing> standing;
    mutable std::map<Model, TimelinePtr> worlds;
    mutable std::map<std::size_t, Prepared> prepared;

    Inside(const lesson::Lesson& asked, std::shared_ptr<const events::Recording> recording,
           const simulator::RunOptions& base)
        : lesson(asked)
        , timeline(std::make_shared<timeline::Timeline>(std::move(recording)))
        , options(base)
    {
        options.profile = profile::findProfile(timeline->recording().profileName);
        options.limits.seconds = std::min(options.limits.seconds, kWorldSeconds);
        // A world may loop where Python does not.
        constexpr std::uint64_t kLeastSteps = 5000;
        options.limits.steps = std::min(options.limits.steps,
                                        std::max<std::uint64_t>(kLeastSteps, timeline->stepCount() * 4ull));
        options.countsSteps = true;
        options.write = nullptr;
        options.progress = nullptr;
        for (Exercise& exercise : readExercises(lesson).exercises)
            stand(std::move(exercise));
        std::stable_sort(standing.begin(), standing.end(),
                         [](const Standing& a, const Standing& b) { return a.place.step < b.place.step; });
    }

    void stand(Exercise exercise)
    {
        const auto& versions = exercise.profiles;
        if (!versions.empty() &&
            std::find(versions.begin(), versions.end(), timeline->recording().profileName) == versions.end())
            return;
        const auto place = placeOf(*timeline, exercise.line, exercise.when);
        if (!place)
            return;
        Standing next{std::move(exercise), *place};
        const Scene scene(timeline, next.place);
        if (replyOf({lesson, next.exercise, scene, options}).holds)
            standing.push_back(std::move(next));
    }

    TimelinePtr world(Model model) const
    {
        TimelinePtr& known = worlds[model];
        if (!known)
            known = std::make_shared<timeline::Timeline>(recordWorld(lesson, model, options));
        return known;
    }

    Reply replyIn(Model model, const Exercise& exercise) const
    {
        const TimelinePtr theirs = world(model);
        const auto place = placeOf(*theirs, exercise.line, exercise.when);
        if (!place)
            return noReply("the line does not run", "");
        const Scene scene(theirs, *place);
        simulator::RunOptions inWorld = options;
        inWorld.model = model;
        return replyOf({lesson, exercise, scene, inWorld});
    }

    const Prepared& prepare(std::size_t i) const
    {
        if (const auto known = prepared.find(i); known != prepared.end())
            return known->second;
        const Standing& here = standing[i];
        const Scene scene(timeline, here.place);
        const Round round{lesson, here.exercise, scene, options};
        Prepared made;
        made.truth = replyOf(round);
        const bool isShort = timeline->recording().eventCount() <= kMostEvents;
        for (const Model model : wrongModels()) {
            if (!isShort || !canDiffer(model, lesson.source, here.exercise.kind))
                continue;
            Reply reply = replyIn(model, here.exercise);
            if (reply.holds && !sameReply(here.exercise.kind, reply, made.truth))
                made.theirs.emplace(model, std::move(reply));
        }
        made.draft = draftOf(round);
        addModels(here.exercise.kind, made);
        made.draft.question.index = i;
        made.draft.question.total = standing.size();
        return prepared.emplace(i, std::move(made)).first->second;
    }

    static void addModels(Kind kind, Prepared& made)
    {
        std::vector<Pick>& picks = made.draft.question.picks;
        if (kind == Kind::Printed)
            addTexts(made);
        for (const auto& [model, reply] : made.theirs) {
            if (inputOf(kind) == Input::Order)
                continue;
            const std::size_t pick = pickOf(made.draft, reply.keys);
            if (pick < picks.size())
                picks[pick].models.push_back(model);
        }
    }

    /// What the worlds print, in an order that tells nothing.
    static void addTexts(Prepared& made)
    {
        std::vector<std::string> texts{made.truth.text};
        for (auto& [model, reply] : made.theirs) {
            reply.keys = {"text:" + reply.text};
            texts.push_back(reply.text);
        }
        made.truth.keys = {"text:" + made.truth.text};
        std::sort(texts.begin(), texts.end());
        texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
        if (texts.size() < 2)
            return;
        for (const std::string& text : texts)
            addPick(made.draft, {"`" + text + "`", {}, {}, {}}, {"text:" + text});
    }

    static Reply given(const Prepared& prepared, const Answer& answer)
    {
        const Draft& draft = prepared.draft;
        Reply reply;
        const auto keysOfPick = [&](std::size_t pick) {
            return pick < draft.keys.size() ? draft.keys[pick] : std::vector<std::string>();
        };
        switch (draft.question.input) {
        case Input::Number: reply.number = answer.number; break;
        case Input::Order:
            for (const std::size_t pick : answer.picks)
                reply.keys.push_back(keysOfPick(pick).empty() ? std::string() : keysOfPick(pick).front());
            break;
        case Input::Text:
            reply.text = trimmed(answer.text);
            if (reply.text.empty() && !answer.picks.empty() && !keysOfPick(answer.picks[0]).empty())
                reply.text = keysOfPick(answer.picks[0]).front().substr(5);
            break;
        case Input::Pick:
            if (answer.picks.size() == 1)
                reply.keys = keysOfPick(answer.picks[0]);
            break;
        }
        return reply;
    }

    static Answer truthOf(const Prepared& prepared)
    {
        Answer truth;
        const Draft& draft = prepared.draft;
        truth.number = prepared.truth.number;
        truth.text = prepared.truth.text;
        if (draft.question.input == Input::Order) {
            for (const std::string& key : prepared.truth.keys)
                truth.picks.push_back(pickOf(draft, {key}));
        } else if (const std::size_t pick = pickOf(draft, prepared.truth.keys); pick < draft.keys.size()) {
            truth.picks.push_back(pick);
        }
        return truth;
    }
};

Asking::Asking(const lesson::Lesson& lesson, std::shared_ptr<const events::Recording> recording,
               const simulator::RunOptions& options)
    : m_inside(std::make_unique<Inside>(lesson, std::move(recording), options))
{}

Asking::~Asking() = default;

std::vector<StepIndex> Asking::steps() const
{
    std::vector<StepIndex> all;
    for (const auto& standing : m_inside->standing)
        all.push_back(standing.place.step);
    return all;
}

std::size_t Asking::count() const
{
    return m_inside->standing.size();
}

Question Asking::question(std::size_t i) const
{
    return m_inside->prepare(i).draft.question;
}

Verdict Asking::mark(const Question& question, const Answer& answer) const
{
    Verdict verdict;
    if (question.index >= count())
        return verdict;
    const Prepared& prepared = m_inside->prepare(question.index);
    const auto& standing = m_inside->standing[question.index];
    const Scene scene(m_inside->timeline, standing.place);
    const Round round{m_inside->lesson, standing.exercise, scene, m_inside->options};
    verdict.truth = Inside::truthOf(prepared);
    Marked marked{prepared.truth, Inside::given(prepared, answer), std::nullopt, 0};
    if (!verdict.truth.picks.empty())
        marked.pick = verdict.truth.picks.front();
    const Kind kind = standing.exercise.kind;
    verdict.isRight = sameReply(kind, marked.given, prepared.truth);
    for (const auto& [model, reply] : prepared.theirs)
        if (!verdict.isRight && !marked.model && sameReply(kind, marked.given, reply))
            marked.model = model;
    verdict.model = marked.model;
    addFeedback(round, marked, verdict);
    verdict.variants = variantsOf(m_inside->lesson, standing.exercise);
    return verdict;
}

} // namespace nametag::exercise
