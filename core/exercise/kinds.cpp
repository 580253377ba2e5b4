// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/kinds.h"

#include <algorithm>

namespace nametag::exercise {

namespace {

/// "line 2", "line 2, when it runs for the second time"
std::string lineWords(const Exercise& exercise)
{
    static const char* const kTimes[] = {"second", "third", "fourth", "fifth"};
    std::string words = "line " + std::to_string(exercise.line);
    if (exercise.when > 1 && exercise.when < 6)
        words += " has run for the " + std::string(kTimes[exercise.when - 2]) + " time";
    else if (exercise.when > 5)
        words += " has run " + std::to_string(exercise.when) + " times";
    return words;
}

std::string code(const std::string& text)
{
    return "`" + text + "`";
}

std::string titleOfObjects(const Exercise& exercise)
{
    const std::string what = exercise.type.empty() ? "objects" : "objects of type " + code(exercise.type);
    return exercise.alive
               ? "How many " + what + " will be on the stage after " + lineWords(exercise) + "?"
               : "How many new " + what + " will be on the stage after " + lineWords(exercise) + "?";
}

} // namespace

Reply noReply(std::string why, std::string advice)
{
    Reply reply;
    reply.holds = false;
    reply.why = std::move(why);
    reply.advice = std::move(advice);
    return reply;
}

std::string titleOf(const Exercise& exercise)
{
    if (!exercise.title.empty())
        return exercise.title;
    const std::string line = lineWords(exercise);
    const std::string first = exercise.of.empty() ? std::string() : exercise.of.front();
    const std::string second = exercise.of.size() < 2 ? std::string() : exercise.of[1];
    const std::string dot = exercise.when > 1 ? ", the next time" : "";
    switch (exercise.kind) {
    case Kind::Arrow: return "Where will " + code(first) + " point after " + line + "?";
    case Kind::New: return "Which object will " + code(first) + " have after " + line + "?";
    case Kind::Objects: return titleOfObjects(exercise);
    case Kind::Count: return "What is the count of the object of " + code(first) + " after " + line + "?";
    case Kind::Printed: return "What will line " + std::to_string(exercise.line) + " print" + dot + "?";
    case Kind::Is: return "Will " + code(first + " is " + second) + " be true after " + line + "?";
    case Kind::Equal: return "Will " + code(first + " == " + second) + " be true after " + line + "?";
    case Kind::Dies:
        return "Which objects will be freed by line " + std::to_string(exercise.line) + dot + "?";
    case Kind::Block: return "Which block will the object of " + code(first) + " get?";
    case Kind::Collected:
        return "Will the collector free the object of " + code(first) + " in line " +
               std::to_string(exercise.line) + "?";
    case Kind::Byte: return "What will be in the C box " + code(first) + "?";
    case Kind::Choice: return exercise.ask;
    }
    return {};
}

std::string adviceOf(const Exercise& exercise)
{
    const std::string first = exercise.of.empty() ? std::string() : exercise.of.front();
    switch (exercise.kind) {
    case Kind::Arrow: return "Drag the string of " + code(first) + " on the stage, or choose here.";
    case Kind::New: return "Where does the object come from?";
    case Kind::Objects:
        return exercise.alive ? "Count each object that tags and slots lead to, once."
                              : "Count those that no tag and no slot leads to yet.";
    case Kind::Count: return "Count what leads to it. `sys.getrefcount` would show one more.";
    case Kind::Printed: return "Write what stands on the screen, line by line.";
    case Kind::Is: return "`is` asks whether both lead to one object.";
    case Kind::Equal: return "`==` compares what the objects are worth.";
    case Kind::Dies: return "Choose them in their order, or none.";
    case Kind::Block: return "A block is a piece of the heap. The line has to find one.";
    case Kind::Collected: return "It frees what no name can reach any more.";
    case Kind::Byte: return "The C program beside the lines runs the same step.";
    case Kind::Choice: return "Choose one.";
    }
    return {};
}

Input inputOf(Kind kind)
{
    switch (kind) {
    case Kind::Objects:
    case Kind::Count:
    case Kind::Byte: return Input::Number;
    case Kind::Printed: return Input::Text;
    case Kind::Dies: return Input::Order;
    default: return Input::Pick;
    }
}

Reply replyOf(const Round& round)
{
    switch (round.exercise.kind) {
    case Kind::Arrow:
    case Kind::New:
    case Kind::Is: return replyOfNames(round);
    case Kind::Objects:
    case Kind::Count: return replyOfNumbers(round);
    case Kind::Printed: return replyOfPrinted(round);
    case Kind::Equal: return replyOfEqual(round);
    case Kind::Dies: return replyOfDies(round);
    case Kind::Block: return replyOfBlock(round);
    case Kind::Collected: return replyOfCollected(round);
    case Kind::Byte: return replyOfByte(round);
    case Kind::Choice: return replyOfChoice(round);
    }
    return noReply("nobody knows this kind", "");
}

bool sameReply(Kind kind, const Reply& a, const Reply& b)
{
    if (!a.holds || !b.holds)
        return a.holds == b.holds;
    switch (inputOf(kind)) {
    case Input::Number: return a.number == b.number;
    case Input::Text: return a.text == b.text;
    case Input::Order: return a.keys == b.keys;
    case Input::Pick: break;
    }
    return std::any_of(a.keys.begin(), a.keys.end(), [&](const std::string& key) {
        return std::find(b.keys.begin(), b.keys.end(), key) != b.keys.end();
    });
}

void addPick(Draft& draft, Pick pick, std::vector<std::string> keys)
{
    draft.question.picks.push_back(std::move(pick));
    draft.keys.push_back(std::move(keys));
}

std::size_t pickOf(const Draft& draft, const std::vector<std::string>& keys)
{
    for (std::size_t i = 0; i < draft.keys.size(); ++i)
        for (const std::string& key : keys)
            if (std::find(draft.keys[i].begin(), draft.keys[i].end(), key) != draft.keys[i].end())
                return i;
    return draft.keys.size();
}

std::vector<std::string> keysOf(const Scene& scene, ObjectId object)
{
    std::vector<std::string> keys = scene.waysTo(object);
    for (std::string& key : keys)
        key = "way:" + key;
    return keys;
}

std::string wordsFor(const Scene& scene, ObjectId object)
{
    std::vector<std::string> tags = scene.tagsOf(object);
    if (tags.empty())
        return "the object " + code(scene.repr(object));
    const bool isMany = tags.size() > 1;
    if (tags.size() > 3)
        tags.resize(3);
    return "the object that " + listOf(tags) + (isMany ? " point to" : " points to");
}

Draft draftOf(const Round& round)
{
    Draft draft;
    Question& question = draft.question;
    const Exercise& exercise = round.exercise;
    question.exercise = exercise;
    question.step = round.scene.place().step;
    question.until = round.scene.place().until;
    question.input = inputOf(exercise.kind);
    question.title = titleOf(exercise);
    question.advice = adviceOf(exercise);
    question.path = exercise.of.empty() ? std::string() : exercise.of.front();
    switch (exercise.kind) {
    case Kind::Arrow:
    case Kind::New:
    case Kind::Is: draftNames(round, draft); break;
    case Kind::Equal: draftEqual(draft); break;
    case Kind::Dies: draftDies(round, draft); break;
    case Kind::Block: draftBlock(round, draft); break;
    case Kind::Collected: draftCollected(draft); break;
    case Kind::Choice: draftChoice(draft); break;
    case Kind::Objects:
    case Kind::Count:
    case Kind::Printed:
    case Kind::Byte: break;
    }
    return draft;
}

} // namespace nametag::exercise
