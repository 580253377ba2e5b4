// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/check.h"

#include "core/exercise/kinds.h"
#include "core/profile/profile_list.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace nametag::exercise {

namespace {

std::vector<const profile::Profile*> profilesOf(const Exercise& exercise)
{
    std::vector<const profile::Profile*> wanted;
    for (const profile::Profile& each : profile::allProfiles())
        if (exercise.profiles.empty() || std::find(exercise.profiles.begin(), exercise.profiles.end(),
                                                   each.name) != exercise.profiles.end())
            wanted.push_back(&each);
    return wanted;
}

SourceSpan placeOfAsk(const Exercise& exercise)
{
    return {exercise.directiveLine, 0, exercise.directiveLine, 0};
}

/// Looks at the questions of a lesson under one Python after the other.
class Check {
public:
    Check(const lesson::Lesson& lesson, const simulator::RunOptions& options)
        : m_lesson(lesson)
        , m_options(options)
    {
        ExerciseList list = readExercises(lesson);
        m_found = std::move(list.problems);
        m_exercises = std::move(list.exercises);
    }

    std::vector<Diagnostic> find()
    {
        for (const Exercise& exercise : m_exercises)
            checkProfiles(exercise);
        for (const Exercise& exercise : m_exercises)
            checkOne(exercise);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto& a, const auto& b) { return a.span.line < b.span.line; });
        return std::move(m_found);
    }

private:
    using TimelinePtr = std::shared_ptr<const timeline::Timeline>;

    void report(const Exercise& exercise, std::string code, std::string message, std::string hint)
    {
        m_found.push_back({std::move(code), std::move(message), std::move(hint), placeOfAsk(exercise)});
    }

    void checkProfiles(const Exercise& exercise)
    {
        for (const std::string& name : exercise.profiles)
            if (!profile::findProfile(name))
                report(exercise, "exercise.unknown-profile", "there is no Python " + name,
                       "Write profiles=\"3.12 3.13\".");
    }

    TimelinePtr timelineOf(const profile::Profile& python)
    {
        TimelinePtr& known = m_timelines[std::string(python.name)];
        if (!known) {
            simulator::RunOptions options = m_options;
            options.profile = &python;
            known = std::make_shared<timeline::Timeline>(recordWorld(m_lesson, Model::Python, options));
        }
        return known;
    }

    void checkOne(const Exercise& exercise)
    {
        std::optional<Reply> first;
        std::string firstName;
        for (const profile::Profile* python : profilesOf(exercise)) {
            const auto reply = answered(exercise, *python);
            if (!reply)
                return;
            if (!first) {
                first = reply;
                firstName = python->name;
            } else if (exercise.profiles.empty() && exercise.kind != Kind::Block &&
                       !sameReply(exercise.kind, *first, *reply)) {
                return report(exercise, "exercise.differs",
                              "the answer under Python " + std::string(python->name) +
                                  " is not the one under Python " + firstName,
                              "Say profiles=\"3.12 3.13\" for those that it is meant for, or all three if it "
                              "may differ.");
            }
        }
    }

    /// The reply, or nothing where it was told why there is none.
    std::optional<Reply> answered(const Exercise& exercise, const profile::Profile& python)
    {
        const TimelinePtr timeline = timelineOf(python);
        const std::string under = " under Python " + std::string(python.name);
        const auto place = placeOf(*timeline, exercise.line, exercise.when);
        if (!place) {
            const bool runs = exercise.when > 1 && placeOf(*timeline, exercise.line, 1);
            report(exercise, "exercise.never-runs",
                   "line " + std::to_string(exercise.line) +
                       (runs ? " does not run " + std::to_string(exercise.when) + " times" : " never runs") +
                       under,
                   runs ? "Lower when." : "Ask about a line that the program reaches.");
            return std::nullopt;
        }
        simulator::RunOptions options = m_options;
        options.profile = &python;
        const Scene scene(timeline, *place);
        Reply reply = replyOf({m_lesson, exercise, scene, options});
        if (reply.holds)
            return reply;
        report(exercise, "exercise.unanswerable", "this has no answer" + under + ": " + reply.why,
               reply.advice);
        return std::nullopt;
    }

    const lesson::Lesson& m_lesson;
    const simulator::RunOptions& m_options;
    std::vector<Exercise> m_exercises;
    std::vector<Diagnostic> m_found;
    std::map<std::string, TimelinePtr, std::less<>> m_timelines;
};

} // namespace

std::vector<Diagnostic> checkExercises(const lesson::Lesson& lesson, const simulator::RunOptions& options)
{
    if (lesson.asks.empty())
        return {};
    return Check(lesson, options).find();
}

} // namespace nametag::exercise
