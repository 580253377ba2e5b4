// SPDX-License-Identifier: GPL-3.0-or-later
// What an expression behind the line says: equal, choice.
#include "core/exercise/kinds.h"
#include "core/exercise/probe.h"

#include <algorithm>

namespace nametag::exercise {

namespace {

Reply notReached()
{
    return noReply("nothing can be evaluated behind this statement",
                   "Ask about a statement that the program goes on from.");
}

} // namespace

Reply replyOfEqual(const Round& round)
{
    const auto& of = round.exercise.of;
    const auto told = probe(round, {"(" + of[0] + ") == (" + of[1] + ")"});
    if (!told)
        return notReached();
    if (told->front() == 'E')
        return noReply("`" + of[0] + " == " + of[1] + "` raises an exception there",
                       "Ask after a line where both are there.");
    Reply reply;
    reply.keys = {told->front() == 'T' ? "yes" : "no"};
    return reply;
}

void draftEqual(Draft& draft)
{
    addPick(draft, {"Yes: the values are equal", {}, {}, {}}, {"yes"});
    addPick(draft, {"No: the values differ", {}, {}, {}}, {"no"});
}

Reply replyOfChoice(const Round& round)
{
    std::vector<std::string> conditions;
    for (const Choice& choice : round.exercise.choices) {
        if (!isExpression(choice.condition))
            return noReply("the condition of answer " + choice.key + " is no expression of Python",
                           "Write what is true after the line if the answer is right: len(xs) == 3.");
        conditions.push_back(choice.condition);
    }
    const auto told = probe(round, conditions);
    if (!told)
        return notReached();
    Reply reply;
    std::string held;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const std::string& key = round.exercise.choices[i].key;
        if ((*told)[i] == 'E')
            return noReply("the condition of answer " + key + " raises an exception there",
                           "Use names that are there after the line.");
        if ((*told)[i] != 'T')
            continue;
        if (!held.empty())
            return noReply("two answers hold: " + held + " and " + key, "Make exactly one condition true.");
        held = key;
        reply.keys = {"choice:" + key};
    }
    if (held.empty())
        return noReply("no answer holds", "Make exactly one condition true.");
    return reply;
}

void draftChoice(Draft& draft)
{
    const std::vector<Choice> choices = draft.question.exercise.choices;
    for (const Choice& choice : choices)
        addPick(draft, {choice.words, {}, {}, {}}, {"choice:" + choice.key});
}

} // namespace nametag::exercise
