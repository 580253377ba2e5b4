// SPDX-License-Identifier: GPL-3.0-or-later
// Asked: a lesson, run, with its questions; answers are given by the words of a pick.
#pragma once

#include "core/exercise/asking.h"
#include "core/lesson/lesson_loader.h"
#include "core/profile/profile_list.h"

#include <memory>
#include <string>
#include <vector>

namespace nametag::tests {

struct Asked {
    lesson::Lesson lesson;
    std::unique_ptr<exercise::Asking> asking;

    explicit Asked(const std::string& source, const char* version = "3.12")
        : lesson(*lesson::loadLesson(source, "x.py"))
    {
        simulator::RunOptions options;
        options.profile = profile::findProfile(version);
        asking = std::make_unique<exercise::Asking>(
            lesson, simulator::record(exercise::scriptOf(lesson, "x.py"), options), options);
    }

    std::vector<std::string> picks(std::size_t i = 0) const
    {
        std::vector<std::string> words;
        for (const exercise::Pick& pick : asking->question(i).picks)
            words.push_back(pick.words);
        return words;
    }

    std::vector<exercise::Model> modelsOf(const std::string& words, std::size_t i = 0) const
    {
        for (const exercise::Pick& pick : asking->question(i).picks)
            if (pick.words == words)
                return pick.models;
        return {};
    }

    /// The verdict on the pick with these words; without heading if there is none.
    exercise::Verdict pick(const std::string& words, std::size_t i = 0) const { return order({words}, i); }

    exercise::Verdict order(const std::vector<std::string>& words, std::size_t i = 0) const
    {
        const exercise::Question question = asking->question(i);
        exercise::Answer answer;
        for (const std::string& each : words)
            for (std::size_t n = 0; n < question.picks.size(); ++n)
                if (question.picks[n].words == each)
                    answer.picks.push_back(n);
        return answer.picks.size() == words.size() ? asking->mark(question, answer) : exercise::Verdict{};
    }

    exercise::Verdict number(std::int64_t value) const
    {
        return asking->mark(asking->question(0), {{}, value, {}});
    }
    exercise::Verdict text(const std::string& value) const
    {
        return asking->mark(asking->question(0), {{}, 0, value});
    }
};

} // namespace nametag::tests
